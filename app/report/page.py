"""A report as one HTML page: no script, no address outside itself, and a content policy that forbids both.

Text out of evidence is made visible, escaped, and kept in its own direction, whatever stands in it.
"""

import base64
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from app.report.document import (
    Column,
    Document,
    Entry,
    Gallery,
    Heading,
    Pair,
    Picture,
    Row,
    Rows,
    Table,
    Tone,
    Words,
    nothing,
)
from app.report.jpegs import fitted, jpeg
from app.report.pair_drawing import PairDrawing, Spot
from app.report.time_axis import TimeAxis
from app.report.visible import visible

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
PAIR_WIDE, PAIR_HIGH, PAIR_GAP = 460.0, 400.0, 16.0
LANE_LEFT, LANE_WIDE, LANE_HIGH = 190.0, 680.0, 24.0
STYLE = """
body { font: 14px/1.5 "DejaVu Sans", system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 0 1rem 4rem;
       color: #14181c; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; margin: 2rem 0 .3rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 .6rem; border-top: 2px solid #14181c; padding-top: .6rem; }
h4 { font-size: .95rem; margin: 1.2rem 0 .2rem; }
.marking { color: #9e2020; font-weight: 700; } .quiet { color: #5c646c; } .loud { color: #9e2020; font-weight: 700; }
header, footer { display: flex; justify-content: space-between; gap: 1rem; font-size: .8rem; padding: .5rem 0;
       background: #fff; }
header { position: sticky; top: 0; border-bottom: 1px solid #cdd2d6; z-index: 1; }
footer { border-top: 1px solid #cdd2d6; margin-top: 3rem; }
p { margin: .3rem 0; white-space: pre-line; } .lab { font-weight: 700; white-space: pre-line; }
.contents { list-style: none; padding: 0; } .level-2 { margin-left: 1.5rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: .4rem 0 1rem; } td, th { text-align: left;
       vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #cdd2d6; }
th { font-weight: 400; color: #5c646c; font-size: .85rem; } .number { text-align: right; } .sum td { font-weight: 700; }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: .15rem .8rem; margin: .3rem 0; } dt { color: #5c646c; }
dd { margin: 0; white-space: pre-line; } .exact { font-family: "DejaVu Sans Mono", monospace; font-size: .85em; }
.entry { display: grid; grid-template-columns: 72px 1fr; gap: 1rem; border-top: 1px solid #cdd2d6;
       padding: .6rem 0; break-inside: avoid; } .entry h4 { margin: 0; }
.sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(104px, 1fr)); gap: .8rem; }
figure { margin: 0; break-inside: avoid; } figcaption { font-size: .75rem; color: #5c646c; }
svg { display: block; max-width: 100%; height: auto; margin: .5rem 0; }
.edge { stroke: #000; stroke-width: 3; fill: none; } .core { stroke: #fff; stroke-width: 1.4; fill: none; }
.hull { stroke-dasharray: 5 4; } .dot { fill: #fff; stroke: #000; stroke-width: 1; }
.mark { fill: #14181c; stroke: #fff; } .axis { stroke: #8d959c; } svg text { font: 11px "DejaVu Sans", sans-serif; }
.name { fill: #ffd84d; font-weight: 700; } .box { fill: #14181c; }
"""
PRINTED = """
@page {{ size: A4; margin: 20mm 16mm; @top-center {{ content: {marking}; color: #9e2020; font: bold 9pt sans-serif; }}
  @top-right {{ content: {case}; font: 8pt sans-serif; }} @bottom-center {{ content: {marking}; color: #9e2020;
  font: bold 9pt sans-serif; }} @bottom-right {{ content: "Page " counter(page) " of " counter(pages);
  font: 8pt sans-serif; }} }}
@media print {{ header, footer {{ display: none; }} h2 {{ break-before: page; border: 0; }} }}
"""
TONES = {Tone.PLAIN: "", Tone.QUIET: "quiet", Tone.LOUD: "loud"}
LEVELS = {1: "h2", 2: "h3", 3: "h4"}


def page(document: Document, between: Callable[[], None] = nothing) -> bytes:
    """Return a document as a page in UTF-8; ``between`` is called after each block, and may end it by an exception."""
    said = document.running
    printed = PRINTED.format(marking=_quoted(said.marking), case=_quoted(said.case))
    ends = f'<span>{_said(said.case)}</span><span class="marking">{_said(said.marking)}</span>'
    head = f"<span>Audit head {_said(said.audit_head)}</span>"
    return "\n".join(
        [
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{escape(visible(document.title))}</title><style>{STYLE}{printed}</style></head><body>",
            f"<header>{ends}<span>{escape(document.as_of)}</span></header>",
            f'<p class="lab">{_said(said.header)}</p><h1>{_said(document.title)}</h1>',
            f'<p class="marking">{_said(said.marking)}</p>{_rows(Rows(document.front))}',
            *(_words(each) for each in document.about),
            *_contents(document),
            *(_block(each, at, between) for at, each in enumerate(document.blocks)),
            f"<footer>{ends}{head}</footer></body></html>\n",
        ]
    ).encode()


def _contents(document: Document) -> Sequence[str]:
    named = [
        (at, each)
        for at, each in enumerate(document.blocks)
        if isinstance(each, Heading) and (each.level == 1 or each.is_listed)
    ]
    links = "".join(
        f'<li class="level-{each.level}"><a href="#part-{at}">{_said(each.text)}</a></li>' for at, each in named
    )
    return [f'<h3>Contents</h3><ul class="contents">{links}</ul>']


def _block(block: object, at: int, between: Callable[[], None]) -> str:
    between()
    if isinstance(block, Heading):
        tag = LEVELS[block.level]
        return f'<{tag} id="part-{at}">{_said(block.text)}</{tag}>'
    draw: Mapping[type, Callable[[Any], str]] = {
        Words: _words,
        Rows: _rows,
        Table: _table,
        Entry: _entry,
        Gallery: _gallery,
        Pair: _pair,
        TimeAxis: _axis,
    }
    return draw[type(block)](block)


def _said(text: str) -> str:
    return f"<bdi>{escape(visible(text))}</bdi>"


def _quoted(text: str) -> str:
    """Return a text as a string of a style sheet; whatever is no plain letter by its code point."""
    return (
        '"' + "".join(each if each.isalnum() or each == " " else f"\\{ord(each):06x} " for each in visible(text)) + '"'
    )


def _words(words: Words) -> str:
    return f'<p class="{TONES[words.tone]}">{_said(words.text)}</p>'


def _rows(rows: Rows) -> str:
    return f"<dl>{''.join(_row(each) for each in rows.rows)}</dl>"


def _row(row: Row) -> str:
    return f'<dt>{_said(row.label)}</dt><dd class="{"exact" if row.exact else ""}">{_said(row.value)}</dd>'


def _table(table: Table) -> str:
    titles = "".join(f'<th class="{_class(each)}">{_said(each.title)}</th>' for each in table.columns)
    whole = sum(each.share for each in table.columns)
    wide = "".join(f'<col width="{100 * each.share / whole:.1f}%">' for each in table.columns)
    last = len(table.rows) - 1
    rows = "".join(
        f'<tr class="{"sum" if table.sum_last and at == last else ""}">{_cells(table, row)}</tr>'
        for at, row in enumerate(table.rows)
    )
    return f"<table><colgroup>{wide}</colgroup><thead><tr>{titles}</tr></thead><tbody>{rows}</tbody></table>"


def _cells(table: Table, row: Sequence[str]) -> str:
    both = zip(table.columns, row, strict=True)
    return "".join(f'<td class="{_class(column)}">{_said(value)}</td>' for column, value in both)


def _class(column: Column) -> str:
    return "number" if column.is_number else "exact" if column.exact else ""


def _entry(entry: Entry) -> str:
    shown = "<div></div>" if entry.picture is None else _image(entry.picture, 72, 72)
    return f'<div class="entry">{shown}<div><h4>{_said(entry.title)}</h4>{_rows(Rows(entry.rows))}</div></div>'


def _gallery(gallery: Gallery) -> str:
    shown = "".join(
        f"<figure>{_image(each, 104, 84)}<figcaption>{_said(each.caption)}</figcaption></figure>"
        for each in gallery.pictures
    )
    return f'<div class="sheet">{shown}</div>'


def _image(picture: Picture, wide: float, high: float) -> str:
    across, down = fitted(picture.shape_px, wide, high)
    alt = escape(visible(picture.caption))
    return f'<img alt="{alt}" width="{across:.0f}" height="{down:.0f}" src="{_address(picture)}">'


def _address(picture: Picture) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg(picture)).decode('ascii')}"


# ---- drawn ----


def _pair(pair: Pair) -> str:
    both = (pair.left, pair.right)
    sizes = [fitted(each.shape_px, PAIR_WIDE, PAIR_HIGH) for each in both]
    boxes = [(at * (PAIR_WIDE + PAIR_GAP), 0.0, *size) for at, size in enumerate(sizes)]
    high = max(down for _, down in sizes)
    images = "".join(
        f'<image x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{tall:.1f}" preserveAspectRatio="none" '
        f'href="{_address(each)}"/>'
        for each, (x, y, wide, tall) in zip(both, boxes, strict=True)
    )
    words = "".join(f"<p>{_said(each)}</p>" for each in pair.words)
    below = "".join(f'<p class="quiet">{_said(each.caption)}</p>' for each in both)
    size = f"0 0 {2 * PAIR_WIDE + PAIR_GAP:.0f} {high:.0f}"
    drawn = f'<svg viewBox="{size}" role="img">{images}{"".join(_joined(pair.drawing, boxes))}</svg>'
    return f"<figure><h4>{_said(pair.title)}</h4>{words}{drawn}{below}</figure>"


def _joined(drawing: PairDrawing, boxes: Sequence[tuple[float, float, float, float]]) -> Sequence[str]:
    """Return what joins two pictures; every stroke is light with a dark edge, to be seen on any picture."""
    parts = []
    for corners, box in zip(drawing.hulls, boxes, strict=True):
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (_on(each, box) for each in corners))
        parts += [f'<polygon class="{kind} hull" points="{points}"/>' for kind in ("edge", "core") if corners]
    for kind in ("edge", "core"):
        for at in drawing.lines:
            (x, y), (to_x, to_y) = (_on(spot, box) for spot, box in zip(drawing.dots[at], boxes, strict=True))
            parts.append(f'<path class="{kind}" d="M{x:.1f} {y:.1f}L{to_x:.1f} {to_y:.1f}"/>')
    for ends in drawing.dots:
        places = (_on(spot, box) for spot, box in zip(ends, boxes, strict=True))
        parts += [f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in places]
    for name, *named in drawing.names:
        for x, y in (_on(spot, box) for spot, box in zip(named, boxes, strict=True)):
            wide = 8 + 7 * len(name)
            parts.append(f'<rect class="box" x="{x + 4:.1f}" y="{y - 18:.1f}" width="{wide}" height="16" rx="2"/>')
            parts.append(f'<text class="name" x="{x + 8:.1f}" y="{y - 6:.1f}">{escape(name)}</text>')
    return parts


def _on(spot: Spot, box: tuple[float, float, float, float]) -> tuple[float, float]:
    x, y, wide, high = box
    return x + spot[0] * wide, y + spot[1] * high


def _axis(axis: TimeAxis) -> str:
    high = LANE_HIGH * len(axis.lanes)
    parts = []
    for at, words in axis.ticks:
        x = LANE_LEFT + axis.share(at) * LANE_WIDE
        parts.append(f'<path class="axis" d="M{x:.1f} 0V{high + 4:.0f}"/>')
        parts.append(f'<text x="{x:.1f}" y="{high + 18:.0f}" text-anchor="middle">{escape(words)}</text>')
    for row, lane in enumerate(axis.lanes):
        y = (row + 0.5) * LANE_HIGH
        parts.append(f'<path class="axis" d="M{LANE_LEFT:.0f} {y:.0f}h{LANE_WIDE:.0f}"/>')
        parts.append(f'<text x="0" y="{y + 4:.0f}">{escape(visible(lane.label))}</text>')
        for at, name in lane.marks:
            x = LANE_LEFT + axis.share(at) * LANE_WIDE
            title = f"<title>{escape(visible(name))}</title>"
            parts.append(f'<circle class="mark" cx="{x:.1f}" cy="{y:.0f}" r="5">{title}</circle>')
    return f'<svg viewBox="0 0 920 {high + 26:.0f}" role="img">{"".join(parts)}</svg>'
