"""Splits: an examiner's word that parts many media items from many; only ever added, and ended by a later row."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.domain.ids import DIGITS_SHA256, MediaId, SplitId
from app.domain.link import Kind
from app.domain.words import Split
from app.store.connection import insert

SELECT = """
    SELECT split.id, split.kind, lower(hex(part)), lower(hex(rest)), split.examiner, split.reason, decided_at FROM split
"""


def add(db: Database, split: Split) -> SplitId:
    """Add a split; whether its media items are in the case is the caller's to know."""
    sides = (bytes.fromhex("".join(sorted(side))) for side in (split.part, split.rest))
    values = (split.kind, *sides, split.examiner, split.reason, split.decided_at.isoformat())
    sql = "INSERT INTO split (kind, part, rest, examiner, reason, decided_at) VALUES (?, ?, ?, ?, ?, ?)"
    return SplitId(insert(db, sql, values))


def end(db: Database, split_id: SplitId, examiner: str, reason: str, at: datetime) -> None:
    """Take a split back; its row stays, and so does this one.

    Raises:
        StoreError: there is no such split, or it was taken back before. Nothing was saved.

    """
    sql = "INSERT INTO split_end (split, examiner, reason, at) VALUES (?, ?, ?, ?)"
    db.execute(sql, (split_id, examiner, reason, at.isoformat()))


def of(db: Database, kind: Kind) -> list[Split]:
    """Return the splits of a kind that stand, in the order of their making."""
    where = "WHERE kind = ? AND id NOT IN (SELECT split FROM split_end) ORDER BY id"
    return [_to_split(row) for row in db.execute(f"{SELECT} {where}", (kind,)).fetchall()]


def standing(db: Database, split_id: SplitId) -> Split | None:
    """Return a split; None where there is none of that number, or it was taken back."""
    where = "WHERE id = ? AND id NOT IN (SELECT split FROM split_end)"
    row = db.execute(f"{SELECT} {where}", (split_id,)).fetchone()
    return None if row is None else _to_split(row)


def _to_split(row: Sequence[Any]) -> Split:
    number, kind, part, rest, examiner, reason, at = row
    sides = (_ids(part), _ids(rest))
    return Split(Kind(kind), *sides, examiner, reason, datetime.fromisoformat(at), SplitId(number))


def _ids(digits: str) -> tuple[MediaId, ...]:
    return tuple(MediaId(digits[at : at + DIGITS_SHA256]) for at in range(0, len(digits), DIGITS_SHA256))
