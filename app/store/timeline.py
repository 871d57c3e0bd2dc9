"""The cameras' own times of a whole case, in one read, for an axis that is drawn at any scale."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Bools, Float64s, Ints
from app.store import columns
from app.store.facets import Camera, cameras
from app.store.wall import NO_TIME

MICROSECONDS = 1e6


@dataclass(frozen=True, slots=True, eq=False)
class Times:
    """When shown media items were taken, oldest first.

    Args:
        items: (n,) row numbers.
        seconds: (n,) since 1970; of a clock whose zone is known in UTC, of another as it stood.
        zoned: (n,) whether the zone is known.
        camera: (n,) the number of the camera that each names, 0 where it names none.
        cameras: those cameras, the most frequent first.
        undated: how many shown media items have no time.

    """

    items: Ints
    seconds: Float64s
    zoned: Bools
    camera: Ints
    cameras: tuple[Camera, ...]
    undated: int


def read(db: Database, items: Sequence[int] | None = None) -> Times:
    """Return the times of all shown media items, or of some by their row numbers; about a second for a million."""
    some = None if items is None else json.dumps(list(items))
    among = "shown = 1" if some is None else "shown = 1 AND id IN (SELECT value FROM json_each(?2))"
    sql = f"""
        SELECT id, captured_sort, captured_at LIKE '%+00:00', ifnull(camera, 0) FROM media_item
        WHERE {among} AND captured_sort < ?1 ORDER BY captured_sort
    """  # noqa: S608  constants
    given = (NO_TIME,) if some is None else (NO_TIME, some)
    found = columns.read(db, sql, given, columns=4)
    undated = db.execute(
        f"SELECT count(*) FROM media_item WHERE {among} AND captured_sort = ?1",  # noqa: S608  constants
        given,
    ).fetchone()
    return Times(
        found[:, 0],
        found[:, 1] / MICROSECONDS,
        found[:, 2].astype(np.bool_),
        found[:, 3],
        tuple(cameras(db)),
        int(undated[0]),
    )
