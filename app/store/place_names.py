"""What examiners call places: words on media items, only ever added; the newest on an item counts."""

from datetime import datetime

from sqlite_utils import Database

from app.domain.ids import ClusterId, MediaId
from app.domain.words import PlaceName

NEWEST = "place_name.id IN (SELECT max(id) FROM place_name GROUP BY media_id) AND place_name.name <> ''"


def add(db: Database, word: PlaceName) -> None:
    """Add a word; an empty name takes the item's earlier name back.

    Raises:
        StoreError: the media item is not in the case. Nothing was saved.

    """
    sql = "INSERT INTO place_name (media_id, name, examiner, named_at) VALUES (?, ?, ?, ?)"
    db.execute(sql, (bytes.fromhex(word.media_id), word.name, word.examiner, word.named_at.isoformat()))


def all(db: Database) -> list[PlaceName]:  # noqa: A001  the module is the noun: place_names.all
    """Return the name that stands on each media item that has one, the newest word first."""
    found = db.execute(
        f"""
        SELECT lower(hex(media_id)), name, examiner, named_at FROM place_name WHERE {NEWEST} ORDER BY id DESC
        """  # noqa: S608  a constant's condition
    ).fetchall()
    return [PlaceName(MediaId(key), name, examiner, datetime.fromisoformat(at)) for key, name, examiner, at in found]


def of_clusters(db: Database) -> dict[ClusterId, str]:
    """Return what each place that has a name is called: the newest word on any of its members."""
    found = db.execute(
        f"""
        SELECT cluster.name, place_name.name FROM place_name
            JOIN media_item ON media_item.sha256 = place_name.media_id
            JOIN cluster_member ON cluster_member.item = media_item.id
            JOIN cluster ON cluster.id = cluster_member.cluster AND cluster.kind = 'place'
        WHERE {NEWEST} ORDER BY place_name.id
        """  # noqa: S608  a constant's condition
    ).fetchall()
    return {ClusterId(cluster): name for cluster, name in found}  # of several, the newest comes last and stays
