"""Where pictures of a whole case were taken, in one read: as cameras measured it, and as their place lets one infer."""

from dataclasses import dataclass

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Bools, Float64s, Ints, union

NOWHERE_DEG = 1e-4
"""So close to 0/0 no receiver has a fix: it is what software writes that knows none."""


@dataclass(frozen=True, slots=True, eq=False)
class Positions:
    """Positions of shown media items, in WGS 84 degrees.

    Args:
        items: (n,) row numbers.
        latitude: (n,) degrees north.
        longitude: (n,) degrees east.
        accuracy_m: (n,) as the camera says; NaN where it says nothing.
        inferred: (n,) whether it is no measurement, but the middle of those of its place.
        nowhere: how many say 0/0, which is no position; one may be inferred in its place.
        without: how many shown media items say nothing, and none is inferred.

    """

    items: Ints
    latitude: Float64s
    longitude: Float64s
    accuracy_m: Float64s
    inferred: Bools
    nowhere: int
    without: int


def read(db: Database) -> Positions:
    """Return all positions; about 3 µs for each that was measured."""
    rows = db.execute(
        """
        SELECT item, json_extract(plain, '$.latitude'), json_extract(plain, '$.longitude'),
            json_extract(plain, '$.accuracy_m')
        FROM fact JOIN media_item ON media_item.id = item WHERE kind = 'gps_fix' AND shown = 1 GROUP BY item
        """
    ).fetchall()
    found = np.array(rows, dtype=np.float64).reshape(-1, 4)  # None becomes NaN
    there = (np.abs(found[:, 1:3]) > NOWHERE_DEG).any(axis=1)
    measured = found[there]
    guessed = _inferred(db, measured)
    every = np.concatenate([measured, guessed])
    shown = int(db.execute("SELECT n FROM tally WHERE name = 'shown'").fetchone()[0])
    return Positions(
        every[:, 0].astype(np.int64),
        every[:, 1],
        every[:, 2],
        every[:, 3],
        np.arange(len(every)) >= len(measured),
        int((~there).sum()),
        shown - len(union([every[:, 0].astype(np.int64), found[~there, 0].astype(np.int64)])),
    )


def _inferred(db: Database, measured: Float64s) -> Float64s:
    """Return rows for shown members of places that have no position of their own: the middle of those that have."""
    rows = db.execute(
        """
        SELECT cluster_member.cluster, cluster_member.item FROM cluster_member JOIN cluster ON cluster.id = cluster
            JOIN media_item ON media_item.id = cluster_member.item
        WHERE cluster.kind = 'place' AND shown = 1
        """
    ).fetchall()
    members = np.array(rows, dtype=np.int64).reshape(-1, 2)
    order = np.argsort(measured[:, 0])
    at = np.searchsorted(measured[order, 0], members[:, 1])
    known = np.zeros(len(members), np.bool_)
    inside = at < len(measured)
    known[inside] = measured[order[at[inside]], 0] == members[inside, 1]
    found = []
    by_cluster = np.argsort(members[:, 0], kind="stable")
    _, starts = np.unique(members[by_cluster, 0], return_index=True)
    for rows_of in np.split(by_cluster, starts[1:]) if len(starts) else ():
        measured_of, others = rows_of[known[rows_of]], rows_of[~known[rows_of]]
        if len(measured_of) and len(others):
            middle = np.median(measured[order[at[measured_of]], 1:3], axis=0)
            found += [(item, *middle, np.nan) for item in members[others, 1].tolist()]
    return np.array(found, dtype=np.float64).reshape(-1, 4)
