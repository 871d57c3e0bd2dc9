"""The wall's media items: an order of row numbers, and the windows of it that were read last."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints, UInt8s
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Kind
from app.store import facts, tile_marks, wall, wall_groups
from app.store.wall import WallOrder, WallRow
from app.store.wall_groups import WallGroups
from app.ui.grade_labels import NOTHING_HIDDEN, Hidden, grade_labels
from app.ui.kind_words import KIND_WORDS, as_title
from app.ui.widgets.grid_layout import NO_GROUPS, GroupLabel
from app.ui.widgets.plain_label import plain
from app.ui.widgets.tile_items import GradeLabel, Labels, TileCard
from app.ui.wording import minute, span, zones

PAGE_ROWS = 8
"""Few, since at a million items each row lies somewhere else on the disk and takes a quarter of a millisecond."""
KEPT_PAGES = 300
FIRST_ITEMS = 1000
"""So many are shown of a case that was just opened until the order of all of them has been read beside the window."""
AT_ONCE = 50_000
"""In a larger case the disk is read beside the window while somebody scrolls."""
Page = tuple[list[TileCard], dict[MediaId, UInt8s]]
Ask = Callable[[Callable[[Database], dict[int, Page]], Callable[[dict[int, Page]], None], Callable[[], None]], None]
AskOrder = Callable[[Callable[[Database], Ints], Callable[[Ints], None]], None]
NO_GROUP_WORDS = {
    WallGroups.PLACE: tr("In no place"),
    WallGroups.SERIES: tr("In no series"),
    WallGroups.DAY: tr("Without a time"),
    WallGroups.CAMERA: tr("No camera named"),
    WallGroups.CATEGORY: tr("Without a category"),
    WallGroups.FOLDER: "",
}
UNNAMED_WORDS = {
    WallGroups.PLACE: as_title(KIND_WORDS[Kind.PLACE]),
    WallGroups.SERIES: as_title(KIND_WORDS[Kind.SERIES]),
}


def cards_of(
    reader: Database, numbers: Sequence[int] | Ints, sizes: dict[int, int], hidden: Hidden = NOTHING_HIDDEN
) -> list[TileCard]:
    """Return the cards of some media items, in their order; ``sizes`` says what near copies stand behind each.

    Of what is ``hidden`` nothing is told that another examiner said.
    """
    rows = wall.rows(reader, numbers)
    ids = [row.media_id for row in rows]
    seen, copies = tile_marks.seen(reader, ids), tile_marks.copy_seen(reader, ids)
    labels = grade_labels(reader, [row.row for row in rows], sizes, hidden)
    marks = ((row.media_id in seen, row.media_id in copies) for row in rows)
    return [
        _card(row, sizes.get(row.row, 1), labels.get(row.row), marked) for row, marked in zip(rows, marks, strict=True)
    ]


def _card(row: WallRow, copies: int, grade: GradeLabel | None, marked: tuple[bool, bool]) -> TileCard:
    caption = minute(row.captured_at) if row.captured_at is not None else row.media_id[:8]
    seen, copy_seen = marked
    return TileCard(
        row.media_id, caption, row.stack + copies - 1, row.has_notes, row.has_problem, seen, row.row, grade, copies,
        copy_seen and not seen, row.tags,
    )  # fmt: skip


class WallItems:
    """Reads the wall's order once, and a page of it when it comes into sight."""

    def __init__(self, reader: Database, ask: Ask | None = None, ask_order: AskOrder | None = None) -> None:
        self._reader, self._ask, self._ask_order = reader, ask, ask_order
        self.is_begun = False
        """Whether only the first items are there yet; ``completed`` is called when the others are."""
        self.completed: Callable[[], None] = lambda: None
        self.arrived: Callable[[], None] = lambda: None
        """Is called when pages that were asked for have come."""
        self._asked, self._generation = False, 0
        self._missing: list[int] = []
        self._folded = tile_marks.Folded(np.empty(0, dtype=np.int64), {})
        self._pages: OrderedDict[int, list[TileCard]] = OrderedDict()
        self._tiles: dict[MediaId, UInt8s] = {}
        self._ordered: tuple[WallOrder, Ints] | None = None
        self.by, self.groups = WallOrder.CAPTURED, WallGroups.NONE
        self._starts: Ints = NO_GROUPS
        self._labels: list[GroupLabel] = []
        self.only: Ints | None = None
        self.hidden: Hidden = NOTHING_HIDDEN
        self.closed: set[int] = set()
        """Groups that are folded, each by the row number of its first tile."""
        self.fold = True
        """Whether near copies stand behind the first of them."""

    def reload(self, *, fresh: bool = True) -> None:
        """Order anew, and forget the pages; what was read of the case is kept where nothing in it is ``fresh``."""
        plain_wall = self.only is None and self.groups is WallGroups.NONE
        if self._ordered is None and plain_wall and self._ask_order is not None:
            self._ordered = (self.by, self._begin(self._ask_order))
        elif fresh or self.is_begun or self._ordered is None or self._ordered[0] is not self.by:
            self._ordered, self.is_begun = (self.by, wall.order(self._reader, self.by)), False
        order = self._ordered[1]
        if self.only is not None and len(order):
            wanted = np.zeros(int(max(order.max(), self.only.max(initial=0))) + 1, np.bool_)
            wanted[self.only] = True
            order = order[wanted[order]]
        folded = tile_marks.fold(self._reader, order) if self.fold else tile_marks.Folded(order, {})
        self._folded = self._grouped(folded)
        self._generation += 1
        self._pages.clear()
        self._tiles.clear()

    def _begin(self, ask_order: AskOrder) -> Ints:
        """Return the first items, and have the order of all read beside the window where there are more."""
        by = self.by
        begun = wall.first(self._reader, FIRST_ITEMS + 1, by)
        self.is_begun = len(begun) > FIRST_ITEMS

        def arrive(order: Ints) -> None:
            if self.is_begun:  # else all of them were read since, and what has come is older
                self._ordered, self.is_begun = (by, order), False
                self.completed()

        if self.is_begun:
            ask_order(lambda reader: wall.order(reader, by), arrive)
        return begun[:FIRST_ITEMS]

    def forget(self) -> None:
        """Read cards anew as they come into sight; the order stays."""
        self._generation += 1
        self._pages.clear()

    def _grouped(self, folded: tile_marks.Folded) -> tile_marks.Folded:
        """Return the order with groups one after the other, what is in none at the end, and note where they begin."""
        self._starts, self._labels = NO_GROUPS, []
        if self.groups is WallGroups.NONE or not len(folded.order):
            return folded
        found = wall_groups.read(self._reader, self.groups)
        ranks = np.full(int(max(folded.order.max(), found.items.max(initial=0))) + 1, len(found.names), np.int64)
        ranks[found.items] = found.ranks
        if self.groups is WallGroups.CATEGORY and self.hidden:
            hidden = np.array(list(self.hidden), np.int64)
            ranks[hidden[hidden < len(ranks)]] = len(found.names)
        of_each = ranks[folded.order]
        by_group = np.argsort(of_each, kind="stable")
        shown, starts, sizes = np.unique(of_each[by_group], return_index=True, return_counts=True)
        order = folded.order[by_group]
        closed = np.isin(order[starts], np.array(sorted(self.closed), np.int64))
        for rank, size, fold in zip(shown.tolist(), sizes.tolist(), closed.tolist(), strict=True):
            name = plain(found.names.get(rank, NO_GROUP_WORDS[self.groups])) or UNNAMED_WORDS.get(self.groups, "")
            times = found.times.get(rank)
            about = f"{span(times.first, times.last)} {zones(times.zoned, times.timed)}" if times is not None else ""
            self._labels.append(GroupLabel(name or tr("%n tile(s)", "", size), size, fold, about))
        keep = ~np.repeat(closed, sizes)
        keep[starts] = True
        self._starts = np.concatenate([[0], np.cumsum(np.where(closed, 1, sizes))[:-1]]).astype(np.int64)
        return tile_marks.Folded(order[keep], folded.sizes)

    def first_of_group(self, position: int) -> int:
        """Return the row number of the first tile of the group that a position is in; -1 where there are no groups."""
        group = int(np.searchsorted(self._starts, position, side="right")) - 1
        return int(self._folded.order[self._starts[group]]) if group >= 0 and len(self._starts) else -1

    def starts(self) -> Ints:
        """Return where groups begin."""
        return self._starts

    def label(self, group: int) -> GroupLabel:
        """Return what stands at the head of a group."""
        return self._labels[group]

    def count(self) -> int:
        """Return how many tiles there are."""
        return len(self._folded.order)

    def want(self, first: int, last: int, within_s: float = math.inf) -> bool:
        """Read the pages of a window, no further one when the time is up; tell whether nothing is left to be wanted.

        In a large case, whoever has little time gets them from beside the window: ``arrived`` tells when.
        """
        if self._ask is not None and within_s < math.inf and self._pages and self.count() > AT_ONCE:
            self._missing = [
                page for page in range(first // PAGE_ROWS, last // PAGE_ROWS + 1) if page not in self._pages
            ]
            self._ask_for_missing(self._ask)
            return True
        started_s = time.perf_counter()
        for page in range(first // PAGE_ROWS, last // PAGE_ROWS + 1):
            if page in self._pages:
                self._pages.move_to_end(page)
            elif time.perf_counter() - started_s < within_s:
                self._read(page)
            else:
                return False
        return True

    def card(self, position: int) -> TileCard | None:
        """Return a card; None where its page was not wanted yet."""
        page, row = divmod(position, PAGE_ROWS)
        cards = self._pages.get(page, ())
        return cards[row] if 0 <= row < len(cards) else None

    def tile(self, media_id: MediaId) -> UInt8s | None:
        """Return the tile of a media item of the pages that are kept."""
        return self._tiles.get(media_id)

    def find(self, number: int) -> int:
        """Return the position of a row number; -1 where it is not on the wall."""
        found = np.flatnonzero(self._folded.order == number)
        if not len(found) and self.fold:
            found = np.flatnonzero(np.isin(self._folded.order, tile_marks.stack_of(self._reader, number)))
        return int(found[0]) if len(found) else -1

    def hides(self, number: int) -> bool:
        """Tell whether a row number stands behind another tile, as a copy that is folded away."""
        return self.find(number) >= 0 and number not in self._folded.order

    def places(self, numbers: Ints) -> Ints:
        """Return the positions of row numbers; copies that are folded away stand for nothing."""
        return np.flatnonzero(np.isin(self._folded.order, numbers))

    def folded(self) -> bool:
        """Return whether near copies stand behind the first of them."""
        return self.fold

    def numbers(self, first: int, end: int) -> Ints:
        """Return row numbers."""
        return self._folded.order[first:end]

    def relabel(self, labels: Labels) -> None:
        """Put other categories on the cards of the pages that are kept."""
        self._generation += 1
        kept = [card.number for cards in self._pages.values() for card in cards]
        found = labels(kept, [each for each in kept if each in self._folded.sizes])
        for page, cards in self._pages.items():
            self._pages[page] = [replace(card, grade=found.get(card.number)) for card in cards]

    def _read(self, page: int) -> None:
        self._keep(page, *self._page(self._reader, page))

    def _page(self, reader: Database, page: int) -> Page:
        numbers = self._folded.order[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
        cards = cards_of(reader, numbers, self._folded.sizes, self.hidden)
        return cards, facts.tiles(reader, [card.media_id for card in cards])

    def _ask_for_missing(self, ask: Ask) -> None:
        """Have what is missing in sight read beside the window, one question at a time, the newest wish next."""
        if self._asked or not self._missing:
            return
        self._asked = True
        pages, generation = tuple(self._missing), self._generation

        def read(reader: Database) -> dict[int, Page]:
            return {page: self._page(reader, page) for page in pages}

        def arrive(found: dict[int, Page]) -> None:
            self._asked = False
            if generation == self._generation:
                for page, (cards, tiles) in found.items():
                    self._keep(page, cards, tiles)
            self.arrived()

        def fail() -> None:
            self._asked = False  # the next time that something is drawn it is asked for again

        ask(read, arrive, fail)

    def _keep(self, page: int, cards: list[TileCard], tiles: dict[MediaId, UInt8s]) -> None:
        self._pages[page] = cards
        self._tiles |= tiles
        if len(self._pages) > KEPT_PAGES:
            _, oldest = self._pages.popitem(last=False)
            for card in oldest:
                self._tiles.pop(card.media_id, None)
