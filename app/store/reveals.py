"""Reveals: each lifting of the veil is a row, and its end a further one; none is ever changed."""

from datetime import UTC, datetime
from typing import NewType

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.store.connection import insert

RevealId = NewType("RevealId", int)
COLUMNS = "media_id, examiner, tier, reason, at, ends"


def add(db: Database, media_id: MediaId, examiner: str, tier: str, reason: str) -> RevealId:
    """Note that the veil of one media item is lifted.

    Raises:
        StoreError: the media item is not in the case. Nothing was saved.

    """
    values = (bytes.fromhex(media_id), examiner, tier, reason, datetime.now(UTC).isoformat(), None)
    return RevealId(insert(db, f"INSERT INTO reveal ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", values))  # noqa: S608  a constant's columns


def end(db: Database, reveal_id: RevealId) -> bool:
    """Note that it is veiled again; return False, and note nothing, where it was already."""
    ended = db.execute(
        f"""
        INSERT INTO reveal ({COLUMNS}) SELECT media_id, examiner, tier, reason, ?, id FROM reveal
        WHERE id = ? AND ends IS NULL AND NOT EXISTS (SELECT 1 FROM reveal AS later WHERE later.ends = ?)
        """,  # noqa: S608  a constant's columns
        (datetime.now(UTC).isoformat(), reveal_id, reveal_id),
    )
    return bool(ended.rowcount)


def media_of(db: Database, reveal_id: RevealId) -> str:
    """Return what a reveal is of, or nothing where there is none."""
    row = db.execute("SELECT lower(hex(media_id)) FROM reveal WHERE id = ?", (reveal_id,)).fetchone()
    return "" if row is None else str(row[0])


def count(db: Database) -> int:
    """Return how often a veil was lifted in this case."""
    return int(db.execute("SELECT count(*) FROM reveal WHERE ends IS NULL").fetchone()[0])
