"""What crossed an examiner's "not the same" when it was first obeyed: what a later link is held against."""

from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.link import Kind
from app.grouping.evidence import Crossing


def of(db: Database, kind: Kind) -> dict[str, Crossing]:
    """Return what crossed each act of a kind."""
    found = db.execute("SELECT word, newest_item, strongest FROM crossing WHERE kind = ?", (kind,)).fetchall()
    return {word: Crossing(newest, strongest) for word, newest, strongest in found}


def add(db: Database, kind: Kind, made: Mapping[str, Crossing]) -> None:
    """Keep what crosses acts that are obeyed for the first time."""
    rows = [(kind, word, each.newest_item, each.strongest) for word, each in sorted(made.items())]
    db.conn.executemany("INSERT INTO crossing VALUES (?, ?, ?, ?)", rows)


def newest_linked(db: Database) -> int:
    """Return the row number of the newest media item that has a link."""
    found = db.execute("SELECT max(first, second) FROM link ORDER BY max(first, second) DESC LIMIT 1").fetchone()
    return int(found[0]) if found else 0


def numbers(db: Database, ids: Iterable[MediaId]) -> dict[MediaId, int]:
    """Return the row numbers of media items, which grow in the order of their coming."""
    found = {}
    for each in sorted(set(ids)):
        row = db.execute("SELECT id FROM media_item WHERE sha256 = ?", (bytes.fromhex(each),)).fetchone()
        found[each] = int(row[0])
    return found
