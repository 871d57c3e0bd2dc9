"""By what the wall is grouped: for every shown media item the group that it is in, at once."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.link import Kind
from app.store import clusters, columns, facets, grades
from app.store.wall import NO_TIME

DAY_US = 86_400_000_000
EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  cameras' clocks of which not all name a zone


class WallGroups(StrEnum):
    """What makes a group on the wall."""

    NONE = "none"
    PLACE = "place"
    SERIES = "series"
    DAY = "day"
    CAMERA = "camera"
    CATEGORY = "category"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Times:
    """The first and the last time in a group, in UTC where the zone is known; how many have one, and name its zone."""

    first: datetime
    last: datetime
    timed: int
    zoned: int


@dataclass(frozen=True, slots=True, eq=False)
class Grouped:
    """Media items and the groups that they are in.

    Args:
        items: (n,) row numbers; those that are left out are in no group.
        ranks: (n,) the group of each; groups stand by rank.
        names: what each group is called, by rank; "" where it has no name of its own.
        times: when its pictures were taken, by rank; only of groups that no time and no name makes.

    """

    items: Ints
    ranks: Ints
    names: Mapping[int, str]
    times: Mapping[int, Times] = field(default_factory=dict)


def read(db: Database, by: WallGroups) -> Grouped:
    """Return the groups of all shown media items; a second for a million at most."""
    return READERS[by](db)


def _clusters(kind: Kind) -> Callable[[Database], Grouped]:
    def of(db: Database) -> Grouped:
        """Return clusters, the largest first."""
        rows = db.execute(
            """
            SELECT item, cluster, cluster.name FROM cluster_member JOIN cluster ON cluster.id = cluster
                JOIN media_item ON media_item.id = item
            WHERE cluster.kind = ? AND shown = 1
            """,
            (kind.value,),
        ).fetchall()
        called = clusters.names_of(db, kind)
        names = {number: called.get(name, "") for _, number, name in rows}
        return _by_size(np.array([row[:2] for row in rows], np.int64).reshape(-1, 2), names, _times(db, kind))

    return of


def _times(db: Database, kind: Kind) -> dict[int, Times]:
    """Return the times of clusters by their numbers; without those that have none."""
    rows = db.execute(
        """
        SELECT cluster, min(captured_sort), max(captured_sort), count(*),
            count(CASE WHEN captured_at LIKE '%+00:00' THEN 1 END)
        FROM cluster_member JOIN media_item ON media_item.id = item
        WHERE shown = 1 AND captured_sort < ? AND cluster IN (SELECT id FROM cluster WHERE kind = ?) GROUP BY cluster
        """,
        (NO_TIME, kind.value),
    ).fetchall()
    return {
        number: Times(EPOCH + timedelta(microseconds=first), EPOCH + timedelta(microseconds=last), timed, zoned)
        for number, first, last, timed, zoned in rows
    }


def _by_size(pairs: Ints, names: Mapping[int, str], times: Mapping[int, Times] = MappingProxyType({})) -> Grouped:
    """Return groups ranked by size, then by the number that the case gave them."""
    numbers, home, sizes = np.unique(pairs[:, 1], return_inverse=True, return_counts=True)
    order = np.lexsort((numbers, -sizes))
    ranks = np.empty(len(order), np.int64)
    ranks[order] = np.arange(len(order))
    called = {int(ranks[at]): names.get(int(number), "") for at, number in enumerate(numbers.tolist())}
    timed = {int(ranks[at]): times[number] for at, number in enumerate(numbers.tolist()) if number in times}
    return Grouped(pairs[:, 0], ranks[home.ravel()], called, timed)


def _days(db: Database) -> Grouped:
    """Return days of the cameras' own clocks, the oldest first."""
    sql = "SELECT id, captured_sort FROM media_item WHERE shown = 1 AND captured_sort < ?"
    found = columns.read(db, sql, (NO_TIME,), columns=2)
    days, ranks = np.unique(found[:, 1] // DAY_US, return_inverse=True)
    names = {rank: str(np.datetime64(int(day), "D")) for rank, day in enumerate(days.tolist())}
    return Grouped(found[:, 0], ranks.ravel(), names)


def _cameras(db: Database) -> Grouped:
    found = [each for each in facets.cameras(db) if each.number]
    names = {each.number: " ".join(filter(None, (each.make, each.model, each.serial))) for each in found}
    return _by_size(columns.read(db, "SELECT id, camera FROM media_item WHERE shown = 1", columns=2), names)


def _categories(db: Database) -> Grouped:
    """Return the categories of the scheme in use, in its order."""
    found = grades.in_use(db)
    if found is None:
        return Grouped(np.zeros(0, np.int64), np.zeros(0, np.int64), {})
    scheme, said = found
    parts = [grades.having(db, scheme, each.code) for each in said.categories]
    ranks = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
    names = {rank: f"{each.key or each.code} {each.name}" for rank, each in enumerate(said.categories)}
    return Grouped(np.concatenate([*parts, np.zeros(0, np.int64)]), ranks, names)


def _folders(db: Database) -> Grouped:
    rows = db.execute("SELECT id, wall_path FROM media_item WHERE shown = 1").fetchall()
    folders = [os.path.dirname(path) for _, path in rows]  # noqa: PTH120  paths of evidence are bytes
    known = {folder: rank for rank, folder in enumerate(sorted(set(folders)))}
    names = {rank: os.fsdecode(folder) or "." for folder, rank in known.items()}
    items = np.array([row[0] for row in rows], np.int64)
    return Grouped(items, np.array([known[folder] for folder in folders], np.int64), names)


READERS: Mapping[WallGroups, Callable[[Database], Grouped]] = {
    WallGroups.PLACE: _clusters(Kind.PLACE),
    WallGroups.SERIES: _clusters(Kind.SERIES),
    WallGroups.DAY: _days,
    WallGroups.CAMERA: _cameras,
    WallGroups.CATEGORY: _categories,
    WallGroups.FOLDER: _folders,
}
