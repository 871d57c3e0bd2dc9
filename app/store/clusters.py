"""Clusters: what the machine groups; made anew by each grouping of a kind."""

import json
from typing import Any

from sqlite_utils import Database

from app.domain.ids import ClusterId, MediaId, RunId
from app.domain.link import Cluster, Contradiction, Grouping, Kind
from app.store.media import item_number

SELECT = """
    SELECT cluster.kind, cluster.name, cluster.confidence, cluster.reasons, (
        SELECT json_group_array(sha256) FROM (
            SELECT lower(hex(media_item.sha256)) AS sha256
            FROM cluster_member JOIN media_item ON media_item.id = cluster_member.item
            WHERE cluster_member.cluster = cluster.id ORDER BY media_item.sha256))
    FROM cluster
"""


def replace(db: Database, run_id: RunId, kind: Kind, grouping: Grouping) -> None:
    """Save the clusters and contradictions of one kind in the place of all that were there.

    Raises:
        StoreError: a media item is not in the case. Call it inside a transaction, so that nothing is lost then.

    """
    db.execute("DELETE FROM cluster WHERE kind = ?", (kind,))
    db.execute("DELETE FROM contradiction WHERE kind = ?", (kind,))
    for each in grouping.clusters:
        values = (kind, each.id, each.confidence, json.dumps(each.reasons), run_id)
        sql = "INSERT INTO cluster (kind, name, confidence, reasons, run) VALUES (?, ?, ?, ?, ?)"
        number = db.execute(sql, values).lastrowid
        db.conn.executemany(
            "INSERT INTO cluster_member VALUES (?, (SELECT id FROM media_item WHERE sha256 = ?))",
            [(number, bytes.fromhex(member)) for member in each.members],
        )
    db.conn.executemany(
        """
        INSERT INTO contradiction (kind, first, second, sentence) VALUES (?,
            (SELECT id FROM media_item WHERE sha256 = ?), (SELECT id FROM media_item WHERE sha256 = ?), ?)
        """,
        [
            (kind, bytes.fromhex(each.first), bytes.fromhex(each.second), each.sentence)
            for each in grouping.contradictions
        ],
    )


def of(db: Database, kind: Kind) -> list[Cluster]:
    """Return the clusters of one kind, the largest first."""
    found = [_to_cluster(row) for row in db.execute(f"{SELECT} WHERE kind = ?", (kind,)).fetchall()]
    return sorted(found, key=lambda each: (-len(each.members), each.members))


def containing(db: Database, media_id: MediaId) -> list[Cluster]:
    """Return the clusters of every kind that a media item is in, by kind."""
    where = "WHERE cluster.id IN (SELECT cluster FROM cluster_member WHERE item = ?) ORDER BY kind, name"
    return [_to_cluster(row) for row in db.execute(f"{SELECT} {where}", (item_number(db, media_id),)).fetchall()]


def contradictions(db: Database, kind: Kind) -> list[Contradiction]:
    """Return what stood in the way of obeying every decision of one kind."""
    found = db.execute(
        """
        SELECT lower(hex(one.sha256)), lower(hex(two.sha256)), sentence FROM contradiction
            JOIN media_item AS one ON one.id = first JOIN media_item AS two ON two.id = second
        WHERE kind = ? ORDER BY contradiction.id
        """,
        (kind,),
    ).fetchall()
    return [Contradiction(kind, MediaId(first), MediaId(second), sentence) for first, second, sentence in found]


def _to_cluster(row: Any) -> Cluster:
    kind, name, confidence, reasons, members = row
    ids = tuple(MediaId(member) for member in json.loads(members))
    return Cluster(ClusterId(name), Kind(kind), ids, confidence, tuple(json.loads(reasons)))
