"""What a grid of tiles shows: the shape of its source, and one tile's card."""

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from app.domain.arrays import Ints, UInt8s
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import FaceBox
from app.ui.widgets.grid_layout import NO_GROUPS, GroupLabel

NEAR = 500
"""How many tiles on either side of one that goes are looked through for another in its place."""
NOTHING_HERE = tr("Nothing here")


@dataclass(frozen=True, slots=True)
class GradeLabel:
    """A category on a tile: a few characters, and in words."""

    chip: str
    words: str


@dataclass(frozen=True, slots=True)
class TileCard:
    """What is said of a media item without showing it: text and marks, nothing out of the picture."""

    media_id: MediaId
    caption: str = ""
    stack: int = 1
    noted: bool = False
    troubled: bool = False
    seen: bool = False
    number: int = -1
    """The media item's row number, by which it is found again in another order."""
    grade: GradeLabel | None = None
    alike: int = 1
    """How many pictures of the stack differ in their bytes: near copies, itself counted."""
    copy_seen: bool = False
    """Whether not it, but a near copy was revealed before."""
    tags: tuple[str, ...] = ()
    face: FaceBox | None = None
    """The face that is meant, marked by a box on the veiled tile."""
    short: str = ""
    """What stands below the tile where the caption has no room."""

    def sentence(self) -> str:
        """Return the card in words, for a screen reader and a tool tip; no file name."""
        parts = [tr("Picture {picture}", picture=self.media_id[:8]), self.caption]
        if self.stack > 1:
            parts.append(self._stack_words())
        if self.grade is not None:
            parts.append(self.grade.words)
        marks = (
            (tr("has notes"), self.noted),
            (tr("has a problem"), self.troubled),
            (tr("revealed before"), self.seen),
            (tr("a copy was revealed before"), self.copy_seen),
            (tr("a face is marked"), self.face is not None),
        )
        tagged = [tr("tagged {tags}", tags=", ".join(self.tags))] if self.tags else []
        return ", ".join([*filter(None, parts), *(words for words, said in marks if said), *tagged])

    def place(self, at: int, many: int) -> str:
        """Return the card in words, and the how manieth of how many it is."""
        return tr("{at} of {many}: {card}", at=at, many=many, card=self.sentence())

    def _stack_words(self) -> str:
        """Return what stands behind one tile: identical files, near copies, or both."""
        same = self.stack - self.alike
        if self.alike <= 1:
            return tr("stack of %n more identical file(s)", "", same)
        if not same:
            return tr("stack of %n near copies", "", self.alike)
        return tr("stack of {copies} near copies and %n more identical file(s)", "", same, copies=self.alike)


Labels = Callable[[Sequence[int], Collection[int]], Mapping[int, GradeLabel]]
"""Says what categories some media items have, by row number; of the second ones whole stacks are shown as one."""


class TileItems(Protocol):
    """The media items that a grid shows, by position; read a window at a time."""

    def count(self) -> int:
        """Return how many there are."""

    def want(self, first: int, last: int, within_s: float = math.inf) -> bool:
        """Make ready the positions ``first`` to ``last``, both included; begin nothing more when the time is up.

        Return False where they have to be wanted again; what comes later by itself is told otherwise.
        """

    def card(self, position: int) -> TileCard | None:
        """Return the card at a position; None while it is not read."""

    def tile(self, media_id: MediaId) -> UInt8s | None:
        """Return the tile of a card that was made ready; None where there is none."""

    def find(self, number: int) -> int:
        """Return the position of a row number; -1 where there is none.

        Of a near copy that stands behind another picture, it is that picture's.
        """

    def places(self, numbers: Ints) -> Ints:
        """Return the positions of row numbers, sorted and each once; without those that there are not."""

    def folded(self) -> bool:
        """Return whether near copies stand behind one tile, so that what is said of it is said of all of them."""

    def numbers(self, first: int, end: int) -> Ints:
        """Return the row numbers from one position to before another, (n,) int64."""

    def relabel(self, labels: Labels) -> None:
        """Put other categories on the cards that are read."""

    def starts(self) -> Ints:
        """Return the positions with which groups begin, (g,) int64; none where there are no groups."""

    def label(self, group: int) -> GroupLabel:
        """Return what stands at the head of a group."""


class FixedItems:
    """A list that is known from the start, with its tiles."""

    def __init__(self, cards: tuple[TileCard, ...] = (), tiles: dict[MediaId, UInt8s] | None = None) -> None:
        self._cards, self._tiles = cards, tiles or {}

    def count(self) -> int:
        """Return how many there are."""
        return len(self._cards)

    def want(self, first: int, last: int, within_s: float = math.inf) -> bool:  # noqa: ARG002  the shape of items
        """All is ready."""
        return True

    def card(self, position: int) -> TileCard | None:
        """Return the card at a position."""
        return self._cards[position] if 0 <= position < len(self._cards) else None

    def tile(self, media_id: MediaId) -> UInt8s | None:
        """Return a tile."""
        return self._tiles.get(media_id)

    def find(self, number: int) -> int:
        """Return the position of a row number."""
        return next((at for at, card in enumerate(self._cards) if card.number == number), -1)

    def places(self, numbers: Ints) -> Ints:
        """Return positions."""
        return np.flatnonzero(np.isin(self.numbers(0, len(self._cards)), numbers))

    def folded(self) -> bool:
        """Copies follow wherever they were not unfolded on purpose."""
        return True

    def numbers(self, first: int, end: int) -> Ints:
        """Return row numbers."""
        return np.array([card.number for card in self._cards[first:end]], dtype=np.int64)

    def relabel(self, labels: Labels) -> None:
        """Put other categories on the cards."""
        found = labels([card.number for card in self._cards], ())
        self._cards = tuple(replace(card, grade=found.get(card.number)) for card in self._cards)

    def starts(self) -> Ints:
        """There are no groups."""
        return NO_GROUPS

    def label(self, group: int) -> GroupLabel:
        """There is none."""
        raise IndexError(group)


def beside(items: TileItems, position: int) -> tuple[Ints, Ints]:
    """Return the row numbers of the tiles after a position, and of those before it, as far as they are near."""
    at = max(position, 0)
    return items.numbers(at + 1, min(at + 1 + NEAR, items.count())), items.numbers(max(at - NEAR, 0), at)


def stand_in(items: TileItems, near: tuple[Ints, Ints]) -> int:
    """Return where the keyboard goes when its tile is gone: to the next one that is left, or the one before, or first.

    So it stays where one was, however many are filtered out; -1 where nothing is left.
    """
    if not items.count():
        return -1
    after, before = (items.places(each) for each in near)
    return int(after[0]) if len(after) else int(before[-1]) if len(before) else 0
