"""The cameras' own times of a whole case, in one read, for an axis that is drawn at any scale."""

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


def read(db: Database) -> Times:
    """Return the times of all shown media items; about a second for a million."""
    sql = """
        SELECT id, captured_sort, captured_at LIKE '%+00:00', ifnull(camera, 0) FROM media_item
        WHERE shown = 1 AND captured_sort < ? ORDER BY captured_sort
    """
    found = columns.read(db, sql, (NO_TIME,), columns=4)
    undated = db.execute("SELECT count(*) FROM media_item WHERE shown = 1 AND captured_sort = ?", (NO_TIME,)).fetchone()
    return Times(
        found[:, 0],
        found[:, 1] / MICROSECONDS,
        found[:, 2].astype(np.bool_),
        found[:, 3],
        tuple(cameras(db)),
        int(undated[0]),
    )
