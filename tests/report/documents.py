"""A document with every kind of block, and text in it that means harm."""

import numpy as np

from app.domain.link import Evidence
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
    Running,
    Table,
    Tone,
    Words,
)
from app.report.pair_drawing import drawing_of
from app.report.time_axis import Lane, time_axis

HOSTILE = (
    "</style></p><script>alert(1)</script><img src=x onerror=alert(2)> javascript:x {nb} \x1b]0;x\x07 \x00 "
    "photo\u202egpj.exe \u05e9\u05dc\u05d5\u05dd "
    "\u0645\u0631\u062d\u0628\u0627 \u6f22 ) Tj ET endstream endobj \\( \udc80 "
)
MARKING = 'PROTECT "A"; } body { background: url(https://x.example/) }'


def picture(seed, *, is_tile=True):
    rng = np.random.default_rng(seed)
    shape = (6, 8, 3) if is_tile else (96, 128, 3)
    return Picture(rng.integers(0, 255, shape).astype(np.uint8), f"No. {seed} \u00b7 {HOSTILE}", (640, 480), is_tile)


def document(text=HOSTILE, entries=30):
    """Return it."""
    xy = np.random.default_rng(7).random((60, 2)).astype(np.float32)
    drawn = drawing_of(Evidence(xy, xy * 0.8, "homography"))
    axis = time_axis([Lane(text, ((1e9, text), (1e9 + 5_000, "2")))])
    assert axis is not None
    table = Table((Column("a", 3), Column(text, 1, exact=True), Column("n", 1, is_number=True)), (), sum_last=True)
    rows = tuple((f"row {at}", text, str(at)) for at in range(60))
    return Document(
        f"Report {text}",
        Running(MARKING, f"Laboratory\n{text}", f"case {text}", "12:" + "ab" * 32),
        "2026-05-01T12:00:00+00:00",
        (Row("Case", text), Row("SHA-256", "ab" * 32, exact=True)),
        (Words(text, Tone.QUIET),),
        (
            Heading("Summary", 1),
            Words(text),
            Words("/very/long" * 600, Tone.LOUD),
            Table(table.columns, rows, sum_last=True),
            Heading("Places", 1),
            Heading(f"Place {text}", 2, is_listed=True),
            Rows((Row(text, text),)),
            Pair(text, picture(1), picture(2, is_tile=False), drawn, (text, "two")),
            axis,
            Gallery(tuple(picture(each) for each in range(20))),
            Heading("Items", 1),
            *(Entry(f"item {at}", picture(at), (Row("Path", text * 3), Row("x", "y"))) for at in range(entries)),
            Entry("an item without a picture", None, (Row("Path", "/deep" * 2_000),)),
        ),
    )
