"""Clusters: what the machine groups; made anew by each grouping of a kind."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from app.domain.face import packed, unpacked
from app.domain.ids import ClusterId, MediaId, RunId
from app.domain.link import Cluster, Contradiction, Grouping, Kind, Perhaps
from app.store import person_names, place_names
from app.store.media import item_number

SELECT = """
    SELECT cluster.kind, cluster.name, cluster.confidence, cluster.reasons, (
        SELECT json_group_array(sha256) FROM (
            SELECT lower(hex(media_item.sha256)) AS sha256
            FROM cluster_member JOIN media_item ON media_item.id = cluster_member.item
            WHERE cluster_member.cluster = cluster.id ORDER BY media_item.sha256)), (
        SELECT json_group_array(face) FROM (
            SELECT hex(cluster_face.face) AS face
            FROM cluster_member JOIN media_item ON media_item.id = cluster_member.item
                LEFT JOIN cluster_face ON cluster_face.cluster = cluster.id AND cluster_face.item = media_item.id
            WHERE cluster.kind = 'person' AND cluster_member.cluster = cluster.id ORDER BY media_item.sha256))
    FROM cluster
"""

NAMED: Mapping[Kind, Callable[[Database], Mapping[ClusterId, str]]] = {
    Kind.PLACE: place_names.of_clusters,
    Kind.PERSON: person_names.of_clusters,
}


def replace(db: Database, run_id: RunId, kind: Kind, grouping: Grouping) -> None:
    """Save a grouping of one kind in the place of all that was there.

    Raises:
        StoreError: a media item is not in the case. Call it inside a transaction, so that nothing is lost then.

    """
    db.execute("DELETE FROM cluster WHERE kind = ?", (kind,))
    db.execute("DELETE FROM contradiction WHERE kind = ?", (kind,))
    db.execute("DELETE FROM perhaps WHERE kind = ?", (kind,))
    for each in grouping.clusters:
        values = (kind, each.id, each.confidence, json.dumps(each.reasons), run_id)
        sql = "INSERT INTO cluster (kind, name, confidence, reasons, run) VALUES (?, ?, ?, ?, ?)"
        number = db.execute(sql, values).lastrowid
        db.conn.executemany(
            "INSERT INTO cluster_member VALUES (?, (SELECT id FROM media_item WHERE sha256 = ?))",
            [(number, bytes.fromhex(member)) for member in each.members],
        )
        db.conn.executemany(
            "INSERT INTO cluster_face VALUES (?, (SELECT id FROM media_item WHERE sha256 = ?), ?)",
            [
                (number, bytes.fromhex(member), packed(face))
                for member, face in zip(each.members, each.faces, strict=False)
                if face is not None
            ],
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
    for doubt in grouping.perhaps:
        _add_perhaps(db, run_id, doubt)


def _add_perhaps(db: Database, run_id: RunId, perhaps: Perhaps) -> None:
    sql = "INSERT INTO perhaps (kind, first, second, strength, sentence, run) VALUES (?, ?, ?, ?, ?, ?)"
    values = (perhaps.kind, perhaps.first, perhaps.second, perhaps.strength, perhaps.sentence, run_id)
    number = db.execute(sql, values).lastrowid
    db.conn.executemany(
        """
        INSERT INTO perhaps_pair VALUES (?, ?,
            (SELECT id FROM media_item WHERE sha256 = ?), (SELECT id FROM media_item WHERE sha256 = ?))
        """,
        [
            (number, place, bytes.fromhex(first), bytes.fromhex(second))
            for place, (first, second) in enumerate(perhaps.pairs)
        ],
    )


def were_made(db: Database) -> bool:
    """Tell whether the case was ever grouped to the end; where it was, a kind without clusters has none."""
    sql = "SELECT EXISTS (SELECT 1 FROM run WHERE name = 'group' AND outcome = 'finished')"
    return bool(db.execute(sql).fetchone()[0])


def names_of(db: Database, kind: Kind) -> Mapping[ClusterId, str]:
    """Return what examiners call the clusters of a kind, by their ids; only places and people have names."""
    return NAMED[kind](db) if kind in NAMED else {}


def of(db: Database, kind: Kind) -> list[Cluster]:
    """Return the clusters of one kind, the largest first."""
    names = names_of(db, kind)
    found = [_to_cluster(row, names) for row in db.execute(f"{SELECT} WHERE kind = ?", (kind,)).fetchall()]
    return sorted(found, key=lambda each: (-len(each.members), each.members))


def containing(db: Database, media_id: MediaId) -> list[Cluster]:
    """Return the clusters of every kind that a media item is in, by kind."""
    where = "WHERE cluster.id IN (SELECT cluster FROM cluster_member WHERE item = ?) ORDER BY kind, name"
    names, item = place_names.of_clusters(db) | person_names.of_clusters(db), item_number(db, media_id)
    return [_to_cluster(row, names) for row in db.execute(f"{SELECT} {where}", (item,)).fetchall()]


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


def perhaps(db: Database, kind: Kind, media_id: MediaId | None = None) -> list[Perhaps]:
    """Return which groups of one kind may belong together, the likeliest first; of one media item's group, or all."""
    found = db.execute(
        """
        SELECT perhaps.first, perhaps.second, strength, sentence, (
            SELECT json_group_array(json(ends)) FROM (
                SELECT json_array(lower(hex(one.sha256)), lower(hex(two.sha256))) AS ends
                FROM perhaps_pair JOIN media_item AS one ON one.id = perhaps_pair.first
                    JOIN media_item AS two ON two.id = perhaps_pair.second
                WHERE perhaps_pair.perhaps = perhaps.id ORDER BY place))
        FROM perhaps WHERE kind = ? ORDER BY strength DESC, perhaps.first, perhaps.second
        """,
        (kind,),
    ).fetchall()
    doubts = [_to_perhaps(kind, row) for row in found]
    if media_id is None:
        return doubts
    homes = {each.id for each in containing(db, media_id) if each.kind is kind}
    return [each for each in doubts if homes & {each.first, each.second} or _names(each, media_id)]


def _names(perhaps: Perhaps, media_id: MediaId) -> bool:
    return any(media_id in pair for pair in perhaps.pairs)


def _to_perhaps(kind: Kind, row: Any) -> Perhaps:
    first, second, strength, sentence, pairs = row
    ends = tuple((MediaId(one), MediaId(other)) for one, other in json.loads(pairs))
    return Perhaps(kind, ClusterId(first), ClusterId(second), strength, ends, sentence)


def _to_cluster(row: Any, names: Mapping[ClusterId, str]) -> Cluster:
    kind, name, confidence, reasons, members, boxes = row
    ids = tuple(MediaId(member) for member in json.loads(members))
    faces = tuple(unpacked(bytes.fromhex(box)) if box else None for box in json.loads(boxes))
    called = names.get(ClusterId(name), "") if kind in NAMED else ""
    return Cluster(ClusterId(name), Kind(kind), ids, confidence, tuple(json.loads(reasons)), called, faces)


def any_of(db: Database, items: Sequence[int]) -> bool:
    """Tell whether any of some media items, by row number, has a link, so that it may be in a cluster."""
    sql = """
        SELECT EXISTS (SELECT 1 FROM json_each(?) AS asked WHERE
            EXISTS (SELECT 1 FROM link WHERE first = asked.value)
            OR EXISTS (SELECT 1 FROM link WHERE second = asked.value)
            OR EXISTS (SELECT 1 FROM cluster_member WHERE item = asked.value))
    """
    return bool(db.execute(sql, (json.dumps(list(items)),)).fetchone()[0])
