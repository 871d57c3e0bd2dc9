"""Tags on media items: only ever added, by taggings that can be taken back by later ones."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.ids import MediaId
from app.domain.tag import FLAG, Tag, TaggingId, TagId
from app.domain.undoing import OF_ITS_OWN, Origin, Step
from app.store import columns
from app.store.connection import insert


def find(db: Database, name: str) -> Tag | None:
    """Return the tag of a name, capitals aside; None where the case has none."""
    row = db.execute("SELECT id, name FROM tag WHERE name = ?", (name,)).fetchone()
    return None if row is None else Tag(TagId(row[0]), row[1])


def add(db: Database, name: str, examiner: str, at: datetime) -> TagId:
    """Add a tag that the case has not yet; inside a transaction."""
    sql = "INSERT INTO tag (name, examiner, made_at) VALUES (?, ?, ?)"
    return TagId(insert(db, sql, (name, examiner, at.isoformat())))


def listed(db: Database) -> list[Tag]:
    """Return every tag that was ever used, the flag first, then by name, with how many shown media items have it."""
    rows = db.execute(
        """
        SELECT tag.id, tag.name, (
            SELECT count(*) FROM standing_tag JOIN media_item ON media_item.id = item
            WHERE standing_tag.tag = tag.id AND shown = 1)
        FROM tag ORDER BY tag.name <> ?, tag.name COLLATE NOCASE
        """,
        (FLAG,),
    ).fetchall()
    return [Tag(TagId(number), name, count) for number, name, count in rows]


def having(db: Database, tag: TagId) -> Ints:
    """Return the row numbers of the shown media items of a tag, (n,) int64, sorted."""
    sql = "SELECT item FROM standing_tag JOIN media_item ON media_item.id = item WHERE tag = ? AND shown = 1"
    return columns.read(db, f"{sql} ORDER BY item", (tag,))


def media_of(db: Database, tag: TagId) -> list[MediaId]:
    """Return the shown media items of a tag, sorted."""
    sql = """
        SELECT lower(hex(sha256)) FROM standing_tag JOIN media_item ON media_item.id = item
        WHERE tag = ? AND shown = 1 ORDER BY sha256
    """
    return [MediaId(row[0]) for row in db.execute(sql, (tag,)).fetchall()]


def of_media(db: Database, media_id: MediaId) -> list[tuple[str, str]]:
    """Return the names of the tags on one media item, by name, each with the examiner who set it."""
    sql = """
        SELECT name, tagging.examiner FROM media_item JOIN standing_tag ON item = media_item.id
            JOIN tag ON tag.id = standing_tag.tag JOIN tagging ON tagging.id = source
        WHERE sha256 = unhex(?) ORDER BY name COLLATE NOCASE
    """
    return [(name, examiner) for name, examiner in db.execute(sql, (media_id,)).fetchall()]


def standing(db: Database, tag: TagId, items: Sequence[int]) -> dict[int, str]:
    """Return those of some row numbers on which a tag stands, each with the examiner who set it."""
    found = db.execute(
        """
        SELECT item, examiner FROM json_each(?1) CROSS JOIN standing_tag ON item = value AND standing_tag.tag = ?2
            JOIN tagging ON tagging.id = source
        """,
        (json.dumps([int(each) for each in items]), tag),
    ).fetchall()
    return dict(found)


def begin(db: Database, tag: TagId, examiner: str, at: datetime, origin: Origin = OF_ITS_OWN) -> TaggingId:
    """Add a tagging that marks nothing yet; inside a transaction."""
    sql = "INSERT INTO tagging (tag, examiner, tagged_at, undoes, redoes) VALUES (?, ?, ?, ?, ?)"
    return TaggingId(insert(db, sql, (tag, examiner, at.isoformat(), origin.undoes, origin.redoes)))


def mark(db: Database, tagging: TaggingId, stands: Mapping[int, bool]) -> None:
    """Let a tagging say of media items, by row number, whether its tag stands from now on; inside a transaction."""
    rows = [(item, int(stand)) for item, stand in sorted(stands.items())]
    db.execute(
        "INSERT INTO tag_mark (tagging, item, stands) SELECT ?1, value ->> 0, value ->> 1 FROM json_each(?2)",
        (tagging, json.dumps(rows)),
    )


def marks(db: Database, tagging: TaggingId) -> dict[int, bool]:
    """Return what a tagging said, by row number."""
    rows = db.execute("SELECT item, stands FROM tag_mark WHERE tagging = ? ORDER BY item", (tagging,)).fetchall()
    return {item: bool(stands) for item, stands in rows}


def steps(db: Database, examiner: str) -> list[Step]:
    """Return an examiner's taggings, the oldest first, and why each was made."""
    sql = "SELECT id, undoes, redoes, tagged_at FROM tagging WHERE examiner = ? ORDER BY id"
    return [Step(number, Origin(undoes, redoes), at) for number, undoes, redoes, at in db.execute(sql, (examiner,))]


def tag_of(db: Database, tagging: TaggingId) -> Tag:
    """Return the tag that a tagging was about."""
    sql = "SELECT tag.id, tag.name FROM tagging JOIN tag ON tag.id = tag WHERE tagging.id = ?"
    number, name = db.execute(sql, (tagging,)).fetchone()
    return Tag(TagId(number), name)
