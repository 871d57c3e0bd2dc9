"""Tags on media items: only ever added, by taggings that can be taken back by later ones."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.ids import MediaId
from app.domain.tag import FLAG, Tag, TaggingId, TagId
from app.domain.undoing import OF_ITS_OWN, Origin, Step
from app.domain.words import name_key
from app.store import columns
from app.store.connection import insert

WITHDRAWN = """
    SELECT undoes FROM tagging WHERE undoes IS NOT NULL GROUP BY undoes
    HAVING count(*) > (SELECT count(*) FROM tagging AS again WHERE again.redoes = tagging.undoes)
"""
"""Taggings that were taken back, and not given again since."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a tag stands on a media item, and the tagging whose word that is; None where nobody said anything."""

    stands: bool
    source: TaggingId | None


NOT_SAID = Standing(stands=False, source=None)


@dataclass(frozen=True, slots=True)
class Mark:
    """What a tagging said of one media item: what has stood since, and what stood before."""

    item: int
    said: Standing
    was: Standing


def find(db: Database, name: str) -> Tag | None:
    """Return the tag of a name, capitals and blanks aside; None where the case has none."""
    row = db.execute("SELECT id, name FROM tag WHERE key = ?", (name_key(name),)).fetchone()
    return None if row is None else Tag(TagId(row[0]), row[1])


def add(db: Database, name: str, examiner: str, at: datetime) -> TagId:
    """Add a tag that the case has not yet; inside a transaction."""
    sql = "INSERT INTO tag (name, key, examiner, made_at) VALUES (?, ?, ?, ?)"
    return TagId(insert(db, sql, (name, name_key(name), examiner, at.isoformat())))


def listed(db: Database) -> list[Tag]:
    """Return every tag that was ever used, the flag first, then by name, with how many shown media items have it."""
    rows = db.execute(
        """
        SELECT tag.id, tag.name, (
            SELECT count(*) FROM standing_tag JOIN media_item ON media_item.id = item
            WHERE standing_tag.tag = tag.id AND stands = 1 AND shown = 1)
        FROM tag ORDER BY tag.name <> ?, tag.key
        """,
        (FLAG,),
    ).fetchall()
    return [Tag(TagId(number), name, count) for number, name, count in rows]


def having(db: Database, tag: TagId) -> Ints:
    """Return the row numbers of the shown media items of a tag, (n,) int64, sorted."""
    sql = """
        SELECT item FROM standing_tag JOIN media_item ON media_item.id = item
        WHERE tag = ? AND stands = 1 AND shown = 1 ORDER BY item
    """
    return columns.read(db, sql, (tag,))


def media_of(db: Database, tag: TagId) -> list[MediaId]:
    """Return the shown media items of a tag, sorted."""
    sql = """
        SELECT lower(hex(sha256)) FROM standing_tag JOIN media_item ON media_item.id = item
        WHERE tag = ? AND stands = 1 AND shown = 1 ORDER BY sha256
    """
    return [MediaId(row[0]) for row in db.execute(sql, (tag,)).fetchall()]


def of_media(db: Database, media_id: MediaId) -> list[tuple[str, str]]:
    """Return the names of the tags on one media item, by name, each with the examiner who set it."""
    sql = """
        SELECT name, tagging.examiner FROM media_item JOIN standing_tag ON item = media_item.id
            JOIN tag ON tag.id = standing_tag.tag JOIN tagging ON tagging.id = source
        WHERE sha256 = unhex(?) AND stands = 1 ORDER BY key
    """
    return [(name, examiner) for name, examiner in db.execute(sql, (media_id,)).fetchall()]


def on_items(db: Database, items: Iterable[int]) -> dict[str, int]:
    """Return how many of some row numbers each tag stands on, by name; tags that stand on none are left out."""
    sql = """
        SELECT name, count(*) FROM json_each(?) CROSS JOIN standing_tag ON item = value AND stands = 1
            JOIN tag ON tag.id = tag GROUP BY tag.id
    """
    return dict(db.execute(sql, (json.dumps([int(each) for each in items]),)).fetchall())


def standing(db: Database, tag: TagId, items: Iterable[int]) -> dict[int, Standing]:
    """Return what stands of a tag on some row numbers; those of which nobody said anything are left out."""
    found = db.execute(
        """
        SELECT item, stands, source FROM json_each(?1)
            CROSS JOIN standing_tag ON item = value AND standing_tag.tag = ?2
        """,
        (json.dumps([int(each) for each in items]), tag),
    ).fetchall()
    return {item: Standing(bool(stands), source) for item, stands, source in found}


def begin(db: Database, tag: TagId, examiner: str, at: datetime, origin: Origin = OF_ITS_OWN) -> TaggingId:
    """Add a tagging that marks nothing yet; inside a transaction."""
    sql = "INSERT INTO tagging (tag, examiner, tagged_at, undoes, redoes) VALUES (?, ?, ?, ?, ?)"
    return TaggingId(insert(db, sql, (tag, examiner, at.isoformat(), origin.undoes, origin.redoes)))


def mark(db: Database, tagging: TaggingId, changes: Mapping[int, Standing]) -> None:
    """Let a tagging say what stands of its tag from now on, by row number; inside a transaction."""
    rows = [(item, int(each.stands), each.source) for item, each in sorted(changes.items())]
    db.execute(
        """
        INSERT INTO tag_mark (tagging, item, stands, source, stood, was_source)
        SELECT ?1, value ->> 0, value ->> 1, value ->> 2, ifnull(was.stands, 0), was.source
        FROM json_each(?2) LEFT JOIN standing_tag AS was
            ON was.item = value ->> 0 AND was.tag = (SELECT tag FROM tagging WHERE id = ?1)
        """,
        (tagging, json.dumps(rows)),
    )


def marks(db: Database, tagging: TaggingId) -> list[Mark]:
    """Return what a tagging said, by row number."""
    sql = "SELECT item, stands, source, stood, was_source FROM tag_mark WHERE tagging = ? ORDER BY item"
    return [
        Mark(item, Standing(bool(stands), source), Standing(bool(stood), was_source))
        for item, stands, source, stood, was_source in db.execute(sql, (tagging,)).fetchall()
    ]


def withdrawn(db: Database) -> set[TaggingId]:
    """Return the taggings that were taken back, and not given again since."""
    return {TaggingId(row[0]) for row in db.execute(WITHDRAWN).fetchall()}


def before(db: Database, tagging: TaggingId, item: int) -> Standing:
    """Return what stood of a media item before a tagging of its tag."""
    row = db.execute(
        "SELECT stood, was_source FROM tag_mark WHERE tagging = ? AND item = ?", (tagging, item)
    ).fetchone()
    return NOT_SAID if row is None else Standing(bool(row[0]), row[1])


def steps(db: Database, examiner: str) -> Sequence[Step]:
    """Return an examiner's taggings, the oldest first, and why each was made."""
    sql = """
        SELECT key_step.id, tagging.id, undoes, redoes FROM key_step JOIN tagging ON tagging.id = tagging
        WHERE key_step.examiner = ? ORDER BY key_step.id
    """
    return [Step(number, Origin(undoes, redoes), at) for at, number, undoes, redoes in db.execute(sql, (examiner,))]


def tag_of(db: Database, tagging: TaggingId) -> Tag:
    """Return the tag that a tagging was about."""
    sql = "SELECT tag.id, tag.name FROM tagging JOIN tag ON tag.id = tag WHERE tagging.id = ?"
    number, name = db.execute(sql, (tagging,)).fetchone()
    return Tag(TagId(number), name)
