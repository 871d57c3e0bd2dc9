"""Sheets of A4 that fill from top to bottom; on each stand the marking, the case, and "page x of y".

All lengths are in points, from the upper left corner.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from fpdf import FPDF
from fpdf.fonts import TTFFont

from app import __version__
from app.report.document import Document, Picture
from app.report.jpegs import jpeg
from app.report.typeface import BOLD, FONTS_FOLDER, MONO, NAMES, SANS, Typeface, typefaces
from app.report.visible import turns

WIDE, HIGH = 595.28, 841.89
LEFT, TOP, BOTTOM = 50.0, 66.0, 60.0
INSIDE = WIDE - 2 * LEFT
BODY, SMALL, LEADING = 9.0, 7.5, 1.36
INK, QUIET, LOUD, HAIR = (20, 24, 28), (92, 100, 108), (158, 32, 32), (205, 210, 214)
HEAD_DIGITS = 24


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set."""

    face: str = SANS
    size: float = BODY
    colour: tuple[int, int, int] = INK

    @property
    def leading(self) -> float:
        """How far one line stands below another."""
        return self.size * LEADING


PLAIN, STRONG = Style(), Style(BOLD)
FAINT, EXACT = Style(SANS, SMALL, QUIET), Style(MONO, SMALL)


class Sheets:
    """The sheets of one document; ``y`` is where the next thing stands. Make it anew for each of the two passes.

    Args:
        document: what is drawn.
        pages: how many there will be; 0 while somebody counts, and then nothing is drawn.

    """

    def __init__(self, document: Document, pages: int) -> None:
        self._running, self._pages = document.running, pages
        self._faces: Mapping[str, Typeface] = typefaces()
        self.paper = FPDF(unit="pt", format="A4")
        self.paper.set_auto_page_break(auto=False)
        self.paper.c_margin = 0
        self.paper.alias_nb_pages("")  # evidence that says "{nb}" means just that
        for name in NAMES:
            self.paper.add_font(name, fname=FONTS_FOLDER / f"{name}.ttf")
        self.paper.set_creation_date(datetime.fromisoformat(document.as_of))
        self.paper.set_title(self.face(SANS).shown(document.title))
        self.paper.set_subject(self.face(SANS).shown(document.running.case))
        self.paper.set_producer(f"Homeward {__version__}")
        self.paper.set_lang("en")
        self.y = TOP
        self.turn()

    def face(self, name: str) -> Typeface:
        """Return a typeface."""
        return self._faces[name]

    @property
    def page(self) -> int:
        """The number of the sheet at hand."""
        return self.paper.page

    @property
    def is_counting(self) -> bool:
        """Whether this pass only tells how many sheets there will be."""
        return not self._pages

    @property
    def room(self) -> float:
        """How much is free down to the foot."""
        return HIGH - BOTTOM - self.y

    def turn(self) -> None:
        """Begin another sheet."""
        self.paper.add_page()
        self.y = TOP
        said = self._running
        self._mark(said.marking, 26)
        self._mark(said.marking, HIGH - 18)
        self.short(LEFT, 40, said.header.split("\n")[0], FAINT, INSIDE / 2)
        if said.case:
            self._at_right(f"Case {said.case}", FAINT, 40)
            self.short(LEFT, HIGH - 32, f"Audit head {said.audit_head[:HEAD_DIGITS]}…", FAINT, INSIDE / 2)
        self._at_right(f"Page {self.page} of {self._pages}", FAINT, HIGH - 32)
        self.rule(46)
        self.rule(HIGH - 44)

    def need(self, height: float) -> bool:
        """Begin another sheet where so much does not fit on this one any more; return whether one was begun."""
        if self.room >= height or self.y == TOP:
            return False
        self.turn()
        return True

    # ---- text ----

    def lines(self, text: str, style: Style, most: float = INSIDE) -> list[str]:
        """Return a text in lines."""
        return self.face(style.face).lines(text, style.size, most)

    def put(self, x: float, baseline: float, shown: str, style: Style) -> None:
        """Set one line that ``lines`` returned."""
        if self.is_counting or not shown.strip():
            return
        self.paper.set_font(style.face, size=style.size)
        self.paper.set_text_color(*style.colour)
        if not turns(shown):
            self.paper.text(x, baseline, shown)
            return
        self.paper.set_text_shaping(use_shaping_engine=True)
        self.paper.set_xy(x, baseline - style.size)
        self.paper.cell(None, style.size * 1.2, shown, align="L")
        self.paper.set_text_shaping(use_shaping_engine=False)

    def short(self, x: float, baseline: float, text: str, style: Style, most: float) -> None:
        """Set as much of a text as stands on one line."""
        found = self.lines(text, style, most)
        self.put(x, baseline, found[0] + (" …" if len(found) > 1 else ""), style)

    def flow(self, text: str, style: Style = PLAIN, x: float = LEFT, most: float = INSIDE) -> None:
        """Set a text line by line, over as many sheets as it takes."""
        for line in self.lines(text, style, most):
            self.need(style.leading)
            self.y += style.leading
            self.put(x, self.y - style.leading * 0.26, line, style)

    def abreast(self, cells: Sequence[tuple[float, Sequence[str], Style]]) -> None:
        """Set columns of lines beside each other, over as many sheets as they take."""
        step = max(style.leading for _, _, style in cells)
        for at in range(max(len(found) for _, found, _ in cells)):
            self.need(step)
            self.y += step
            for x, found, style in cells:
                if at < len(found):
                    self.put(x, self.y - step * 0.26, found[at], style)

    def _mark(self, text: str, baseline: float) -> None:
        """Set the marking in the middle; a long one smaller, for none of it may be missing."""
        face = self.face(BOLD)
        shown = face.shown(text).replace("\n", " ")
        size = min(9.0, INSIDE / max(face.width(shown, 1.0), 1.0))
        self.put((WIDE - face.width(shown, size)) / 2, baseline, shown, Style(BOLD, size, LOUD))

    def _at_right(self, text: str, style: Style, baseline: float) -> None:
        found = self.lines(text, style, INSIDE / 2)[0]
        self.put(WIDE - LEFT - self.face(style.face).width(found, style.size), baseline, found, style)

    # ---- lines and pictures ----

    def rule(self, y: float, x: float = LEFT, wide: float = INSIDE) -> None:
        """Draw a hair line across."""
        self.pen(HAIR, 0.5)
        self.paper.line(x, y, x + wide, y)

    def pen(self, colour: tuple[int, int, int], wide: float) -> None:
        """Draw with this from now on."""
        self.paper.set_draw_color(*colour)
        self.paper.set_line_width(wide)

    def picture(self, picture: Picture, box: tuple[float, float, float, float]) -> None:
        """Draw a picture into a box of x, y, width and height, all of which it fills."""
        if self.is_counting:
            return
        x, y, wide, high = box
        self.paper.image(BytesIO(jpeg(picture)), x, y, wide, high, alt_text=self.face(SANS).shown(picture.caption))

    def bytes(self) -> bytes:
        """Return the file; nothing can be drawn any more."""
        return bytes(self.paper.output())

    def close(self) -> None:
        """Close the files of the typefaces, which FPDF leaves open."""
        for each in self.paper.fonts.values():
            if isinstance(each, TTFFont):
                each.ttfont.close()
