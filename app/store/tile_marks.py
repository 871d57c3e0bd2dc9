"""What a tile's marks say: how many near copies are folded under it, and whether it was revealed before."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.ids import MediaId
from app.domain.link import Kind
from app.store import columns


@dataclass(frozen=True, slots=True)
class Folded:
    """An order of media items in which near copies stand behind the first of them.

    ``order``: (n,) int64, row numbers. ``sizes``: how many media items stand at a row number, where it is not one.
    """

    order: Ints
    sizes: dict[int, int]


def fold(db: Database, order: Ints) -> Folded:
    """Leave out of an order every near copy but the first of its cluster of copies."""
    sql = "SELECT cluster, item FROM cluster_member JOIN cluster ON cluster.id = cluster WHERE kind = ?"
    found = columns.read(db, sql, (Kind.COPIES.value,), columns=2)
    if not len(found) or not len(order):
        return Folded(order, {})
    clusters, items = found.T
    places = np.full(int(max(order.max(), items.max())) + 1, -1, dtype=np.int64)
    places[order] = np.arange(len(order))
    shown = places[items] >= 0
    clusters, at = clusters[shown], places[items[shown]]
    by_cluster = np.lexsort((at, clusters))
    clusters, at = clusters[by_cluster], at[by_cluster]
    _, starts, sizes = np.unique(clusters, return_index=True, return_counts=True)
    keep = np.ones(len(order), dtype=bool)
    keep[at] = False
    keep[at[starts]] = True
    heads = order[at[starts]]
    return Folded(order[keep], {int(head): int(size) for head, size in zip(heads, sizes, strict=True) if size > 1})


def stack_of(db: Database, item: int) -> Ints:
    """Return the row numbers of a media item's near copies, itself among them; none where it has none."""
    rows = db.execute(
        """
        SELECT other.item FROM cluster_member AS own JOIN cluster ON cluster.id = own.cluster
            JOIN cluster_member AS other ON other.cluster = own.cluster
        WHERE own.item = ? AND cluster.kind = ?
        """,
        (item, Kind.COPIES),
    ).fetchall()
    return np.array([row[0] for row in rows], dtype=np.int64)


def copy_seen(db: Database, ids: Iterable[MediaId]) -> set[MediaId]:
    """Return those media items of which a near copy, or they themselves, were revealed before, by anybody."""
    found = db.execute(
        """
        SELECT value FROM json_each(?1) WHERE EXISTS (
            SELECT 1 FROM media_item JOIN cluster_member AS own ON own.item = media_item.id
                JOIN cluster ON cluster.id = own.cluster AND cluster.kind = ?2
                JOIN cluster_member AS other ON other.cluster = own.cluster
                JOIN media_item AS copy ON copy.id = other.item JOIN reveal ON reveal.media_id = copy.sha256
            WHERE media_item.sha256 = unhex(json_each.value))
        """,
        (json.dumps(list(ids)), Kind.COPIES),
    ).fetchall()
    return {MediaId(row[0]) for row in found}


def seen(db: Database, ids: Iterable[MediaId]) -> set[MediaId]:
    """Return those media items that were revealed before, by anybody."""
    found = db.execute(
        """
        SELECT value FROM json_each(?)
        WHERE EXISTS (SELECT 1 FROM reveal WHERE reveal.media_id = unhex(json_each.value))
        """,
        (json.dumps(list(ids)),),
    ).fetchall()
    return {MediaId(row[0]) for row in found}
