"""What an index that follows the store asks of it: which facts are there, and what place a picture is in."""

import json
from collections.abc import Sequence

from sqlite_utils import Database

from app.domain.facts import Fact
from app.domain.ids import MediaId


def marks(db: Database, kind: type[Fact]) -> dict[MediaId, bytes]:
    """Return a digest of the fact of one kind of every shown media item, sorted; it changes with the fact."""
    found = db.execute(
        """
        SELECT lower(hex(media_item.sha256)), min(fact.digest) FROM fact
            JOIN media_item ON media_item.id = fact.item
        WHERE fact.kind = ? AND fact.digest IS NOT NULL AND media_item.shown = 1
        GROUP BY media_item.id
        """,
        (kind.kind,),
    ).fetchall()
    return {MediaId(media_id): bytes(digest) for media_id, digest in sorted(found)}


def state(db: Database) -> tuple[int, int]:
    """Return numbers that change whenever arrays are written or a media item is shown; quick in a case of any size."""
    mark = db.execute("SELECT n FROM pictures.mark").fetchone()
    shown = db.execute("SELECT n FROM tally WHERE name = 'shown'").fetchone()
    return int(mark[0]), int(shown[0])


def places(db: Database, ids: Sequence[MediaId]) -> dict[MediaId, tuple[str, int]]:
    """Return the name and the size of the place cluster that each of some media items is in."""
    rows = db.execute(
        """
        SELECT lower(hex(media_item.sha256)), cluster.name,
            (SELECT count(*) FROM cluster_member AS each WHERE each.cluster = cluster.id)
        FROM json_each(?) JOIN media_item ON media_item.sha256 = unhex(json_each.value)
            JOIN cluster_member ON cluster_member.item = media_item.id
            JOIN cluster ON cluster.id = cluster_member.cluster AND cluster.kind = 'place'
        """,
        (json.dumps(list(ids)),),
    ).fetchall()
    return {MediaId(media_id): (name, size) for media_id, name, size in rows}
