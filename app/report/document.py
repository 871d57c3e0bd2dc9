"""A report as a list of blocks, of which both the PDF and the page are made, so that they cannot say different things.

Every text may hold words out of evidence, as they are: whoever draws a block makes them visible and harmless.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from app.domain.arrays import UInt8s
from app.report.pair_drawing import PairDrawing
from app.report.time_axis import TimeAxis


class Tone(StrEnum):
    """How loud a sentence is."""

    PLAIN = "plain"
    QUIET = "quiet"
    LOUD = "loud"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; of level 1, a part of the report that begins on a page of its own.

    Parts are in the list of contents, and what lies a level below them where it ``is_listed``.
    """

    text: str
    level: int = 2
    is_listed: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; its own line breaks are kept."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Row:
    """One thing by its name; ``exact`` is for digits that somebody compares, one by one."""

    label: str
    value: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """Things by their names."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, and its share of the width."""

    title: str
    share: float
    exact: bool = False
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table, whose head is said again on each page; ``sum_last`` sets its last row off as the sum."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    sum_last: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What is shown of a media item: its veiled tile, or the scene with people covered.

    ``pixels``: (h, w, 3) RGB. ``shape_px``: width and height of the picture itself, whose form is drawn.
    """

    pixels: UInt8s
    caption: str
    shape_px: tuple[int, int]
    is_tile: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A media item with everything that is said of it."""

    title: str
    picture: Picture | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """A contact sheet."""

    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two pictures side by side, with what joins them drawn over both, and why."""

    title: str
    left: Picture
    right: Picture
    drawing: PairDrawing
    words: tuple[str, ...]


Block: TypeAlias = Heading | Words | Rows | Table | Entry | Gallery | Pair | TimeAxis


def nothing() -> None:
    """Do nothing between two blocks."""


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on every page: the protective marking, the lab's own header, the case, and the audit head.

    What is told of no case has neither of the last two.
    """

    marking: str
    header: str
    case: str
    audit_head: str


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A report: its title page, then its blocks; ``as_of`` is an ISO time, for the file's own note of when."""

    title: str
    running: Running
    as_of: str
    front: tuple[Row, ...]
    about: tuple[Words, ...] = ()
    blocks: tuple[Block, ...] = field(default_factory=tuple)
