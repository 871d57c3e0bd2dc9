"""A report as PDF: the same document gives the same bytes. No script, no link, no form, nothing from outside.

It is set twice: what the first pass counts, the list of contents and the foot of each page say in the second.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from typing import Any

from app.report.annexes import OF
from app.report.document import Document, Entry, Gallery, Heading, Pair, Rows, Table, Tone, Words, nothing
from app.report.jpegs import fitted
from app.report.pair_drawing import PairDrawing, Spot
from app.report.sheets import (
    BODY,
    BOTTOM,
    EXACT,
    FAINT,
    HIGH,
    INK,
    INSIDE,
    LEFT,
    LOUD,
    PLAIN,
    QUIET,
    SMALL,
    STRONG,
    TOP,
    WIDE,
    Sheets,
    Style,
)
from app.report.time_axis import TimeAxis
from app.report.typeface import BOLD, SANS

HEADINGS = {1: Style(BOLD, 16), 2: Style(BOLD, 11.5), 3: Style(BOLD, 9.5)}
GAPS = {1: 8.0, 2: 14.0, 3: 9.0}
TONES = {Tone.PLAIN: PLAIN, Tone.QUIET: Style(SANS, BODY, QUIET), Tone.LOUD: Style(BOLD, BODY, LOUD)}
LABEL_WIDE, GUTTER = 104.0, 10.0
ENTRY_TILE, PAIR_HIGH = 44.0, 214.0
SHEET_ACROSS, SHEET_HIGH, SHEET_GAP = 7, 56.0, 20.0
WHOLE = 0.6
"""What is lower than this share of a sheet is never torn apart."""
LANE_HIGH, MARK, DOT = 17.0, 2.6, 1.3
LIGHT, DARK, LABEL = (255, 255, 255), (0, 0, 0), (255, 216, 77)


Box = tuple[float, float, float, float]
"""x, y, width and height."""


def pdf(document: Document, between: Callable[[], None] = nothing) -> bytes:
    """Return a document as PDF; ``between`` is called after each block, and may end it by an exception."""
    first = _Setting(document, 0)
    with closing(first.sheets):
        first.set({}, between)
    second = _Setting(document, first.sheets.page)
    with closing(second.sheets):
        second.set(first.contents, between)
        return second.sheets.bytes()


class _Setting:
    """One pass over a document."""

    def __init__(self, document: Document, pages: int) -> None:
        self._document, self.sheets = document, Sheets(document, pages)
        self.contents: dict[int, int] = {}
        """The page of each heading that is listed, by its place among the blocks."""

    def set(self, known: Mapping[int, int], between: Callable[[], None]) -> None:
        """Set everything; ``known`` are the pages that the list of contents names."""
        document = self._document
        self._front(document)
        self._list_contents(document, known)
        draw: Mapping[type, Callable[[Any], None]] = {
            Words: self._words,
            Rows: self._rows,
            Table: self._table,
            Entry: self._entry,
            Gallery: self._gallery,
            Pair: self._pair,
            TimeAxis: self._axis,
        }
        for at, block in enumerate(document.blocks):
            if isinstance(block, Heading):
                self._heading(block, at)
            else:
                draw[type(block)](block)
            between()

    def _front(self, document: Document) -> None:
        sheets = self.sheets
        sheets.y += 30
        sheets.flow(document.running.header, Style(BOLD, 12))
        sheets.y += 46
        sheets.flow(document.title, Style(BOLD, 22))
        sheets.y += 4
        sheets.flow(document.running.marking, Style(BOLD, 13, LOUD))
        sheets.y += 22
        self._rows(Rows(document.front))
        sheets.y += 14
        for each in document.about:
            self._words(each)

    def _list_contents(self, document: Document, known: Mapping[int, int]) -> None:
        sheets = self.sheets
        sheets.turn()
        sheets.flow("Contents", HEADINGS[1])
        sheets.y += 6
        for at, block in enumerate(document.blocks):
            if isinstance(block, Heading) and (block.level == 1 or block.is_listed):
                style = STRONG if block.level == 1 else PLAIN
                sheets.need(style.leading * 1.3)
                sheets.y += style.leading * (1.5 if block.level == 1 else 1.1)
                sheets.short(LEFT + 14 * (block.level - 1), sheets.y, block.text, style, INSIDE - 80)
                number = str(known.get(at, 0))
                width = sheets.face(style.face).width(number, BODY)
                sheets.put(WIDE - LEFT - width, sheets.y, number, style)

    def _heading(self, heading: Heading, at: int) -> None:
        sheets, style = self.sheets, HEADINGS[heading.level]
        if heading.level == 1 and sheets.y > TOP:
            sheets.turn()
        elif sheets.y > TOP:
            sheets.need(GAPS[heading.level] + style.leading + 92)
            sheets.y += GAPS[heading.level] if sheets.y > TOP else 0
        if heading.level == 1 or heading.is_listed:
            self.contents[at] = sheets.page
            sheets.paper.start_section(sheets.face(SANS).shown(heading.text), heading.level - 1)
        sheets.flow(heading.text, style)
        sheets.y += 4

    def _words(self, words: Words) -> None:
        self.sheets.flow(words.text, TONES[words.tone])
        self.sheets.y += 4

    def _rows(self, rows: Rows, x: float = LEFT, wide: float = INSIDE) -> None:
        sheets = self.sheets
        for row in rows.rows:
            style = EXACT if row.exact else PLAIN
            label = Style(SANS, BODY, QUIET)
            cells = (
                (x, sheets.lines(row.label, label, LABEL_WIDE - GUTTER), label),
                (x + LABEL_WIDE, sheets.lines(row.value, style, wide - LABEL_WIDE), style),
            )
            sheets.abreast(cells)
            sheets.y += 1.5
        sheets.y += 3

    # ---- tables ----

    def _table(self, table: Table) -> None:
        sheets = self.sheets
        self._table_head(table)
        for at, row in enumerate(table.rows):
            summed = table.sum_last and at == len(table.rows) - 1
            cells = self._cells(table, row, STRONG if summed else None)
            high = max(len(found) for _, found, _ in cells) * max(style.leading for *_, style in cells) + 4
            if sheets.room < high < WHOLE * (HIGH - TOP - BOTTOM):
                sheets.turn()
                self._table_head(table)
            if summed:
                sheets.rule(sheets.y)
            sheets.y += 2
            sheets.abreast(cells)
            sheets.y += 2
            sheets.rule(sheets.y)
        sheets.y += 6

    def _table_head(self, table: Table) -> None:
        self.sheets.need(60)
        self.sheets.abreast(self._cells(table, [each.title for each in table.columns], FAINT))
        self.sheets.y += 2
        self.sheets.rule(self.sheets.y)

    def _cells(self, table: Table, row: Sequence[str], style: Style | None) -> list[tuple[float, Sequence[str], Style]]:
        whole = sum(each.share for each in table.columns)
        x, cells = LEFT, list[tuple[float, Sequence[str], Style]]()
        for column, value in zip(table.columns, row, strict=True):
            wide = INSIDE * column.share / whole
            used = style or (EXACT if column.exact else PLAIN)
            found = self.sheets.lines(value, used, wide - GUTTER)
            face = self.sheets.face(used.face)
            left = x + wide - GUTTER - max(face.width(each, used.size) for each in found) if column.is_number else x
            cells.append((left, found, used))
            x += wide
        return cells

    # ---- pictures ----

    def _entry(self, entry: Entry) -> None:
        sheets = self.sheets
        x = LEFT + ENTRY_TILE + GUTTER
        wide = INSIDE - ENTRY_TILE - GUTTER
        lines = sum(len(sheets.lines(each.value, EXACT, wide - LABEL_WIDE)) for each in entry.rows)
        sheets.need(min(max(lines * PLAIN.leading + 36, ENTRY_TILE + 12), 320))
        sheets.rule(sheets.y)
        sheets.y += 4
        if entry.picture is not None:
            across, down = fitted(entry.picture.shape_px, ENTRY_TILE, ENTRY_TILE)
            sheets.picture(entry.picture, (LEFT, sheets.y + 4, across, down))
        page, foot = sheets.page, sheets.y + ENTRY_TILE + 8
        sheets.flow(entry.title, STRONG, x, wide)
        self._rows(Rows(entry.rows), x, wide)
        if sheets.page == page:
            sheets.y = max(sheets.y, foot)

    def _gallery(self, gallery: Gallery) -> None:
        sheets, step = self.sheets, INSIDE / SHEET_ACROSS
        for at, each in enumerate(gallery.pictures):
            column = at % SHEET_ACROSS
            if column == 0:
                if at:
                    sheets.y += SHEET_HIGH + SHEET_GAP
                sheets.need(SHEET_HIGH + SHEET_GAP)
            across, down = fitted(each.shape_px, step - 8, SHEET_HIGH - 6)
            x = LEFT + column * step
            sheets.picture(each, (x, sheets.y + SHEET_HIGH - 6 - down, across, down))
            for line, words in enumerate(sheets.lines(each.caption.replace(OF, "\n"), FAINT, step - 8)[:2]):
                sheets.put(x, sheets.y + SHEET_HIGH + 3 + line * SMALL * 1.2, words, FAINT)
        sheets.y += SHEET_HIGH + SHEET_GAP + 4 if gallery.pictures else 0

    def _pair(self, pair: Pair) -> None:
        sheets, wide = self.sheets, (INSIDE - GUTTER) / 2
        sizes = [fitted(each.shape_px, wide, PAIR_HIGH) for each in (pair.left, pair.right)]
        high = max(down for _, down in sizes)
        sheets.need(high + 30 + 14 * (2 + len(pair.words)))
        sheets.flow(pair.title, HEADINGS[3])
        sheets.y += 3
        for line in pair.words:
            sheets.flow(line)
        sheets.y += 5
        boxes = [(LEFT + at * (wide + GUTTER), sheets.y, across, down) for at, (across, down) in enumerate(sizes)]
        for each, box in zip((pair.left, pair.right), boxes, strict=True):
            sheets.picture(each, box)
        if not sheets.is_counting:
            self._joined(pair.drawing, boxes)
        sheets.y += high
        sheets.abreast(
            [
                (LEFT + at * (wide + GUTTER), sheets.lines(each.caption, FAINT, wide), FAINT)
                for at, each in enumerate((pair.left, pair.right))
            ]
        )
        sheets.y += 10

    def _joined(self, drawing: PairDrawing, boxes: Sequence[Box]) -> None:
        """Draw what joins two pictures; every stroke is light with a dark edge, to be seen on any picture."""
        paper, sheets = self.sheets.paper, self.sheets
        for corners, box in zip(drawing.hulls, boxes, strict=True):
            self._hull([_on(each, box) for each in corners])
        ends = [tuple(_on(spot, box) for spot, box in zip(dot, boxes, strict=True)) for dot in drawing.dots]
        for colour, width in ((DARK, 1.1), (LIGHT, 0.5)):
            sheets.pen(colour, width)
            for at in drawing.lines:
                paper.line(*ends[at][0], *ends[at][1])
        sheets.pen(DARK, 0.4)
        paper.set_fill_color(*LIGHT)
        for x, y in (each for both in ends for each in both):
            paper.ellipse(x - DOT, y - DOT, 2 * DOT, 2 * DOT, style="DF")
        for name, *named in drawing.names:
            for spot, box in zip(named, boxes, strict=True):
                self._name(name, _on(spot, box))

    def _hull(self, corners: Sequence[Spot]) -> None:
        if not corners:
            return
        self.sheets.pen(DARK, 1.2)
        self.sheets.paper.polygon(corners)
        self.sheets.pen(LIGHT, 0.6)
        self.sheets.paper.set_dash_pattern(dash=2, gap=1.6)
        self.sheets.paper.polygon(corners)
        self.sheets.paper.set_dash_pattern()

    def _name(self, name: str, at: tuple[float, float]) -> None:
        sheets, style = self.sheets, Style(BOLD, 6, LABEL)
        width = sheets.face(BOLD).width(name, style.size)
        x, y = at[0] + 2.2, at[1] - 8.2
        sheets.paper.set_fill_color(*INK)
        sheets.paper.rect(x, y, width + 3, 7.6, style="F")
        sheets.put(x + 1.5, y + 6, name, style)

    # ---- time ----

    def _axis(self, axis: TimeAxis) -> None:
        sheets, paper = self.sheets, self.sheets.paper
        left, wide = LEFT + LABEL_WIDE, INSIDE - LABEL_WIDE - 30
        sheets.need(min(len(axis.lanes), 12) * LANE_HIGH + 34)
        sheets.y += 6
        top = sheets.y
        for lane in axis.lanes:
            if sheets.need(LANE_HIGH + 24):
                top = sheets.y
            middle = sheets.y + LANE_HIGH / 2
            sheets.short(LEFT, middle + 2.5, lane.label, FAINT, LABEL_WIDE - GUTTER)
            sheets.rule(middle, left, wide)
            paper.set_fill_color(*INK)
            sheets.pen(LIGHT, 0.4)
            for at, _ in lane.marks:
                paper.ellipse(left + axis.share(at) * wide - MARK, middle - MARK, 2 * MARK, 2 * MARK, style="DF")
            sheets.y += LANE_HIGH
        sheets.pen(QUIET, 0.5)
        for at, words in axis.ticks:
            x = left + axis.share(at) * wide
            paper.line(x, top, x, sheets.y + 3)
            sheets.put(x - sheets.face(SANS).width(words, SMALL - 1.5) / 2, sheets.y + 11, words, Style(SANS, 6, QUIET))
        sheets.y += 20


def _on(spot: Spot, box: Box) -> tuple[float, float]:
    x, y, wide, high = box
    return x + spot[0] * wide, y + spot[1] * high
