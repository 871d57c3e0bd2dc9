"""What the wall shows: an order of all shown media items, and the rows of a window of it.

The order of a million items is read once, as row numbers; a window of it then costs the same wherever it lies.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.ids import MediaId
from app.domain.media import shown_path
from app.store import columns

SHOWN = "SELECT id FROM media_item WHERE shown = 1"


class WallOrder(StrEnum):
    """By what the wall is ordered; ties are settled by path."""

    CAPTURED = "captured"
    """Oldest first; items without a time come last."""
    NEWEST = "newest"
    """Newest first; items without a time come last."""
    PATH = "path"
    ADDED = "added"
    """As they were found."""
    PEOPLE_FIRST = "people first"
    """Those with people, then those where nobody can tell, then those without; each oldest first."""
    PEOPLE_LAST = "people last"
    """The other way round."""


NO_TIME = (1 << 63) - 1
"""Stands for a time that is not known, and sorts behind all others."""
PARTS: Mapping[WallOrder, Sequence[str]] = {
    WallOrder.CAPTURED: ("ORDER BY captured_sort, wall_path, id",),
    WallOrder.NEWEST: (
        f"AND captured_sort < {NO_TIME} ORDER BY captured_sort DESC, wall_path DESC, id DESC",
        f"AND captured_sort = {NO_TIME} ORDER BY wall_path, id",
    ),
    WallOrder.PATH: ("ORDER BY wall_path, id",),
    WallOrder.ADDED: ("ORDER BY id",),
}
"""What follows ``WHERE shown = 1``; each part is one walk along an index, and the parts follow each other."""
BY_PEOPLE = {WallOrder.PEOPLE_FIRST: -1, WallOrder.PEOPLE_LAST: 1}


@dataclass(frozen=True, slots=True)
class WallRow:
    """One tile's words; ``stack`` is how many files hold this content, ``path`` is the first of them, for people.

    ``captured_at`` is what the camera wrote; without a zone where the file gives none.
    """

    row: int
    media_id: MediaId
    stack: int
    path: str
    captured_at: datetime | None
    has_notes: bool
    has_problem: bool
    tags: tuple[str, ...]


def order(db: Database, by: WallOrder = WallOrder.CAPTURED) -> Ints:
    """Return the row numbers of all shown media items, (n,) int64, in the wall's order."""
    if by in BY_PEOPLE:
        return _by_people(db, BY_PEOPLE[by])
    return np.concatenate([columns.read(db, f"{SHOWN} {part}") for part in PARTS[by]])


def first(db: Database, most: int, by: WallOrder = WallOrder.CAPTURED) -> Ints:
    """Return how ``order`` begins, at most (most,) int64, without reading it whole where it is one walk."""
    if len(PARTS.get(by, ())) != 1:
        return order(db, by)[:most]
    return columns.read(db, f"{SHOWN} {PARTS[by][0]} LIMIT ?", (most,))


def _by_people(db: Database, direction: int) -> Ints:
    """Return the order in time, those with people, where nobody can tell, and those without apart from each other."""
    in_time = order(db, WallOrder.CAPTURED)
    known = columns.read(db, "SELECT id, people FROM media_item WHERE shown = 1 AND people >= 0", columns=2)
    classes = np.zeros(int(max(in_time.max(initial=0), known[:, 0].max(initial=0))) + 1, np.int64)
    classes[known[:, 0]] = np.where(known[:, 1] > 0, 1, -1)
    return in_time[np.argsort(direction * classes[in_time], kind="stable")]


def rows(db: Database, numbers: Sequence[int] | Ints) -> list[WallRow]:
    """Return the rows of some media items, in the order of ``numbers``; about 20 µs each."""
    wanted = json.dumps([int(number) for number in numbers])
    found = db.execute(
        """
        SELECT media_item.id, lower(hex(sha256)), media_file.path, member, captured_at,
            (SELECT count(*) FROM media_file WHERE item = media_item.id AND state = 'picture'),
            EXISTS (SELECT 1 FROM note WHERE note.media_id = media_item.sha256),
            EXISTS (SELECT 1 FROM problem WHERE problem.item = media_item.id) OR EXISTS (
                SELECT 1 FROM media_file AS held JOIN problem ON problem.file = held.id
                WHERE held.item = media_item.id),
            (SELECT json_group_array(tag.name) FROM standing_tag JOIN tag ON tag.id = standing_tag.tag
                WHERE standing_tag.item = media_item.id AND stands = 1)
        FROM json_each(?) JOIN media_item ON media_item.id = json_each.value
            JOIN media_file ON media_file.id = media_item.first_file
        ORDER BY json_each.key
        """,
        (wanted,),
    ).fetchall()
    return [
        WallRow(
            number,
            MediaId(media_id),
            stack,
            shown_path(path, tuple(json.loads(member))),
            None if captured_at is None else datetime.fromisoformat(captured_at),
            bool(has_notes),
            bool(has_problem),
            tuple(sorted(json.loads(named))),
        )
        for number, media_id, path, member, captured_at, stack, has_notes, has_problem, named in found
    ]


def page(db: Database, *, offset: int, limit: int, by: WallOrder = WallOrder.CAPTURED) -> list[WallRow]:
    """Return a window of the wall; for many windows of a large case keep ``order`` and ask for ``rows``."""
    if by in BY_PEOPLE:
        return rows(db, order(db, by)[offset : offset + limit])
    found: list[int] = []
    for part in PARTS[by]:
        sql = f"{SHOWN} {part} LIMIT ? OFFSET ?"
        found += [row[0] for row in db.execute(sql, (limit - len(found), offset)).fetchall()]
        if not found:
            counted = db.execute(f"SELECT count(*) FROM ({SHOWN} {part})").fetchone()[0]  # noqa: S608  constants
        offset = 0 if found else max(0, offset - counted)
    return rows(db, found)
