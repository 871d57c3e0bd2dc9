"""Hash sets of a case: which were loaded and stand, what they say of media items, and which items step aside by that.

The hashes themselves are in ``app.store.set_rows``. A set is never deleted: a row says that it was taken out.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints, UInt8s, difference, union
from app.domain.hash_set import HARMLESS, IDENTIFYING, HashKind, HashSet, SetId, SetKind, SetMatch
from app.domain.ids import MediaId
from app.store import columns, media, splits
from app.store.connection import insert
from app.store.set_rows import Staged

ITEMS_AT_ONCE = 100_000
COLUMNS = """
    hash_set.id, kind, name, version, source, lower(hex(file_sha256)), format, rows, skipped, categories, told,
    hash_set.examiner, loaded_at, hash_set_end.at
    FROM hash_set LEFT JOIN hash_set_end ON hash_set_end.hash_set = hash_set.id
"""
MATCH = """
    name, kind, agreed, differing, category, scheme, series, said_by
    FROM set_match JOIN standing_set ON standing_set.id = set_match.hash_set
"""
OF_SETS = f"""
    benign AS (SELECT item FROM set_match JOIN standing_set ON id = hash_set WHERE kind = 'benign'
        AND agreed & {IDENTIFYING}),
    other AS (
        SELECT item FROM set_match JOIN standing_set ON id = hash_set WHERE kind IN ('alert', 'series')
            OR kind = 'own' AND lower(category) NOT IN ({", ".join(f"'{each}'" for each in sorted(HARMLESS))})
    ),
    doubtful AS (SELECT item FROM set_match JOIN standing_set ON id = hash_set WHERE differing <> 0)
"""  # noqa: S608  constants
WORDED = """
    SELECT * FROM (SELECT media_item.id FROM media_item WHERE sha256 IN (
        SELECT media_id FROM note UNION SELECT media_id FROM lead WHERE media_id IS NOT NULL
        UNION SELECT media_id FROM place_name UNION SELECT media_id FROM person_name
        UNION SELECT first FROM decision UNION SELECT second FROM decision)
    UNION SELECT item FROM standing_grade WHERE code IS NOT NULL
    UNION SELECT item FROM standing_tag WHERE stands = 1)
"""
"""What an examiner has written about, judged or tagged is not hidden by any list; nor is what a split names."""
STEP_ASIDE = f"WITH {OF_SETS} SELECT item FROM benign EXCEPT SELECT item FROM other EXCEPT SELECT item FROM doubtful"  # noqa: S608  constants


@dataclass(frozen=True, slots=True)
class NewSet:
    """What is said of a set as it is loaded."""

    kind: SetKind
    name: str
    version: str
    source: str
    file_sha256: bytes
    format: str
    skipped: int
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """Some media items in the order of their row numbers, and their hashes, each (n, width)."""

    numbers: Ints
    hashes: Mapping[HashKind, UInt8s]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A media item of which sets say what does not go together, with those sets' names."""

    item: MediaId
    benign: str
    others: str
    doubtful: str


def add(db: Database, new: NewSet, staged: Staged, examiner: str, at: datetime) -> SetId:
    """Let a set stand whose rows were staged; inside a transaction."""
    sql = """
        INSERT INTO hash_set (kind, name, version, source, file_sha256, format, rows, skipped, categories, told, mark,
            digest, examiner, loaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
    about = (new.kind.value, new.name, new.version, new.source, new.file_sha256, new.format)
    counted = (staged.contents.rows, new.skipped, json.dumps(staged.contents.told()), json.dumps(new.told))
    number = insert(db, sql, (*about, *counted, staged.mark, staged.digest, examiner, at.isoformat()))
    db.execute("INSERT INTO set_look VALUES (?, 0)", (number,))
    return SetId(number)


def end(db: Database, set_id: SetId, examiner: str, reason: str, at: datetime) -> None:
    """Take a set out, and forget what it said of media items; inside a transaction."""
    sql = "INSERT INTO hash_set_end (hash_set, examiner, reason, at) VALUES (?, ?, ?, ?)"
    insert(db, sql, (set_id, examiner, reason, at.isoformat()))
    db.execute("DELETE FROM set_match WHERE hash_set = ?", (set_id,))
    for table in ("set_look", "set_photodna", "photodna_look"):
        db.execute(f"DELETE FROM {table} WHERE hash_set = ?", (set_id,))  # noqa: S608  our own names


def all(db: Database) -> list[HashSet]:  # noqa: A001  it reads as hash_sets.all
    """Return every set that was ever loaded, in the order of their loading."""
    return [_to_set(row) for row in db.execute(f"SELECT {COLUMNS} ORDER BY hash_set.id").fetchall()]


def standing(db: Database) -> list[HashSet]:
    """Return the sets that stand."""
    return [each for each in all(db) if each.ended_at is None]


def seals(db: Database) -> dict[SetId, tuple[bytes, bytes]]:
    """Return mark and digest of the rows of each set that stands."""
    return {SetId(row[0]): (row[1], row[2]) for row in db.execute("SELECT id, mark, digest FROM standing_set")}


def waiting(db: Database) -> dict[SetId, int]:
    """Return the sets that were not held against all media items yet, each with the newest item that it was."""
    newest = db.execute("SELECT ifnull(max(id), 0) FROM media_item").fetchone()[0]
    sql = "SELECT hash_set, newest_item FROM set_look WHERE newest_item < ? ORDER BY hash_set"
    return {SetId(row[0]): row[1] for row in db.execute(sql, (newest,)).fetchall()}


def items_after(db: Database, newest: int) -> Items:
    """Return the next media items after one, with their hashes; at most a hundred thousand."""
    sql = "SELECT id, md5, sha1, sha256 FROM media_item WHERE id > ? ORDER BY id LIMIT ?"
    found = db.execute(sql, (newest, ITEMS_AT_ONCE)).fetchall()
    joined = {
        kind: np.frombuffer(b"".join(row[at] for row in found), np.uint8).reshape(-1, kind.width)
        for at, kind in enumerate((HashKind.MD5, HashKind.SHA1, HashKind.SHA256), 1)
    }
    return Items(np.array([row[0] for row in found], np.int64), joined)


def save_matches(db: Database, set_id: SetId, matches: Iterable[tuple[int, SetMatch]], newest: int) -> None:
    """Keep what a set says of media items, by row number, and up to which one it was looked up; in a transaction.

    Of several rows that say the same the one of which most agrees is kept.
    """
    db.conn.executemany(
        f"""
        INSERT INTO set_match (item, hash_set, scheme, category, series, said_by, agreed, differing)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET agreed = excluded.agreed,
            differing = excluded.differing WHERE NOT set_match.agreed & {IDENTIFYING}
            OR excluded.differing < set_match.differing
            OR excluded.differing = set_match.differing AND excluded.agreed > set_match.agreed
        """,  # noqa: S608  a constant
        [
            (item, set_id, each.scheme, each.category, each.series, each.said_by, each.agreed, each.differing)
            for item, each in matches
        ],
    )
    db.execute("UPDATE set_look SET newest_item = ? WHERE hash_set = ?", (newest, set_id))


def to_step_aside(db: Database) -> Ints:
    """Return the shown media items that known, harmless files are, and nothing else speaks for, (n,) int64."""
    held = "shown = 1 AND id <= (SELECT min(newest_item) FROM set_look)"  # by every set: the next may be an alert
    sql = f"{STEP_ASIDE} EXCEPT {WORDED} INTERSECT SELECT id FROM media_item WHERE {held}"  # noqa: S608  constants
    found = columns.read(db, sql)
    return difference(found, _parted(db)) if len(found) else found


def to_come_back(db: Database) -> Ints:
    """Return the media items that have stepped aside and should not have any more, (n,) int64."""
    return columns.read(db, f"SELECT item FROM set_aside EXCEPT SELECT item FROM ({STEP_ASIDE})")  # noqa: S608  constants


def kept_for_words(db: Database) -> int:
    """Return how many media items stay in sight only since an examiner wrote about, judged or tagged them."""
    aside = "item NOT IN (SELECT item FROM set_aside)"
    worded = columns.read(db, f"SELECT item FROM (SELECT item FROM ({STEP_ASIDE}) INTERSECT {WORDED}) WHERE {aside}")  # noqa: S608  constants
    gone = columns.read(db, f"SELECT item FROM ({STEP_ASIDE}) WHERE {aside}")  # noqa: S608  constants
    return len(union([worded, np.intersect1d(gone, _parted(db))]))


def _parted(db: Database) -> Ints:
    """Return the row numbers of the media items that any split names, (n,) int64, sorted."""
    return np.array(sorted(media.numbers(db, splits.named(db)).values()), np.int64)


def note_aside(db: Database, gone: Iterable[int], back: Iterable[int]) -> None:
    """Keep which media items have stepped aside; inside the transaction that lets them."""
    db.conn.executemany("INSERT OR IGNORE INTO set_aside VALUES (?)", [(item,) for item in gone])
    db.conn.executemany("DELETE FROM set_aside WHERE item = ?", [(item,) for item in back])


def troubles(db: Database) -> Iterator[Trouble]:
    """Yield the media items that are in a harmless set and in another one, or of which hashes of one row disagree."""
    names = (
        "SELECT group_concat(DISTINCT name) FROM set_match JOIN standing_set ON id = hash_set WHERE item = asked.item"
    )
    sql = f"""
        WITH {OF_SETS}, asked AS (
            SELECT item FROM benign INTERSECT SELECT item FROM other UNION SELECT item FROM doubtful)
        SELECT lower(hex(sha256)), ({names} AND kind = 'benign'), ({names} AND kind <> 'benign'),
            ({names} AND differing <> 0)
        FROM asked JOIN media_item ON media_item.id = asked.item ORDER BY media_item.id
    """  # noqa: S608  constants
    for item, benign, others, doubtful in db.execute(sql).fetchall():
        yield Trouble(MediaId(item), benign or "", others or "", doubtful or "")


def matches_of(db: Database, item: int) -> list[SetMatch]:
    """Return what the sets that stand say of a media item, by row number: each word of each, side by side."""
    sql = f"SELECT {MATCH} WHERE item = ? ORDER BY standing_set.id, category, said_by"
    return [_to_match(row) for row in db.execute(sql, (item,)).fetchall()]


def matches(db: Database) -> Iterator[tuple[MediaId, bool, SetMatch]]:
    """Yield what every set that stands says of every media item, by item: with whether the item is shown."""
    sql = f"""
        SELECT (SELECT lower(hex(sha256)) FROM media_item WHERE id = item),
            (SELECT shown FROM media_item WHERE id = item), {MATCH} ORDER BY item, standing_set.id, category, said_by
    """  # noqa: S608  constants
    for media_id, shown, *match in db.execute(sql):
        yield MediaId(media_id), bool(shown), _to_match(match)


def matched(db: Database) -> dict[SetId, int]:
    """Return how many media items are in each set that stands; sets of no item are left out."""
    sql = f"SELECT hash_set, count(DISTINCT item) FROM set_match WHERE agreed & {IDENTIFYING} GROUP BY hash_set"  # noqa: S608  a constant
    return {SetId(row[0]): row[1] for row in db.execute(sql).fetchall()}


def shown_in(db: Database, set_id: SetId) -> Ints:
    """Return the row numbers of the shown media items that a set names, (n,) int64, sorted."""
    sql = "SELECT DISTINCT item FROM set_match JOIN media_item ON media_item.id = item WHERE hash_set = ? AND shown = 1"
    return np.sort(columns.read(db, sql, (set_id,)))


def _to_set(row: tuple[object, ...]) -> HashSet:
    number, kind, name, version, source, sha256, form, rows, skipped, categories, told, examiner, loaded_at, ended = row
    return HashSet(
        id=SetId(int(str(number))),
        kind=SetKind(str(kind)),
        name=str(name),
        version=str(version),
        source=str(source),
        file_sha256=str(sha256),
        format=str(form),
        rows=int(str(rows)),
        skipped=int(str(skipped)),
        categories=json.loads(str(categories)),
        told=tuple(json.loads(str(told))),
        examiner=str(examiner),
        loaded_at=datetime.fromisoformat(str(loaded_at)),
        ended_at=None if ended is None else datetime.fromisoformat(str(ended)),
    )


def _to_match(row: Iterable[object]) -> SetMatch:
    name, kind, agreed, differing, *words = row
    return SetMatch(str(name), SetKind(str(kind)), int(str(agreed)), int(str(differing)), *map(str, words))
