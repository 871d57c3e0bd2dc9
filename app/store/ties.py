"""The links that hold places and people together, as numbers: of all of them at once, or among some media items."""

import json
from collections.abc import Mapping, Sequence

import numpy as np
from sqlite_utils import Database

from app.domain.link import Kind
from app.grouping import people, places
from app.grouping.seams import GroupTies

RULES: Mapping[Kind, Mapping[str, float]] = dict.fromkeys(Kind, places.BASIS) | {Kind.PERSON: people.BASIS}
COUNTS = {
    kind: " OR ".join(f"(link.linker = '{linker}' AND link.strength >= {least})" for linker, least in basis.items())
    for kind, basis in RULES.items()
}
"""The links that count for a kind; conditions made of our own constants."""


def inside(db: Database, kind: Kind, more: Sequence[tuple[int, int, int, float]] = ()) -> GroupTies:
    """Return the links inside the clusters of a kind, one a pair, by the clusters' numbers.

    Args:
        db: the case.
        kind: what the clusters gather.
        more: further ties to count: the cluster, both row numbers, the strength.

    """
    found = db.execute(
        f"""
        SELECT home.cluster, link.first, link.second, link.strength
        FROM cluster JOIN cluster_member AS home ON home.cluster = cluster.id
            JOIN counted_link AS link ON link.first = home.item AND ({COUNTS[kind]})
            JOIN cluster_member AS beside ON beside.cluster = home.cluster AND beside.item = link.second
        WHERE cluster.kind = ?
        """,  # noqa: S608  constants
        (kind,),
    ).fetchall()
    return _strongest([*found, *more])


def among(db: Database, items: Sequence[int], kind: Kind = Kind.PLACE) -> GroupTies:
    """Return the links among some media items, by their row numbers, one a pair; all of one group, 0."""
    found = db.execute(
        f"""
        SELECT 0, link.first, link.second, link.strength
        FROM json_each(?1) AS wanted JOIN counted_link AS link ON link.first = wanted.value AND ({COUNTS[kind]})
        WHERE link.second IN (SELECT value FROM json_each(?1))
        """,  # noqa: S608  constants
        (json.dumps(list(items)),),
    ).fetchall()
    return _strongest(found)


def _strongest(found: Sequence[tuple[int, int, int, float]]) -> GroupTies:
    """Return of several ties on a pair of one group the strongest, sorted by group and pair."""
    rows = np.array(found, dtype=np.float64).reshape(-1, 4)
    ends = np.sort(rows[:, 1:3].astype(np.int64), axis=1)
    order = np.lexsort((-rows[:, 3], ends[:, 1], ends[:, 0], rows[:, 0]))
    named = np.column_stack([rows[order, 0].astype(np.int64), ends[order]])
    kept = order[np.append(True, (named[1:] != named[:-1]).any(axis=1))[: len(order)]]
    return GroupTies(rows[kept, 0].astype(np.int64), ends[kept, 0], ends[kept, 1], rows[kept, 3])
