"""Splits: an examiner's word that parts many media items from many; only ever added, and ended by a later row."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.domain.face import packed, unpacked
from app.domain.ids import DIGITS_SHA256, MediaId, SplitId
from app.domain.link import FaceBox, Kind
from app.domain.words import NOT_SAVED, Split
from app.store.connection import insert

SELECT = """
    SELECT split.id, split.kind, lower(hex(part)), lower(hex(rest)), split.examiner, split.reason, decided_at,
        (SELECT origin FROM split_origin WHERE split_origin.split = split.id)
    FROM split
"""


def add(db: Database, split: Split) -> SplitId:
    """Add a split; whether its media items are in the case is the caller's to know."""
    sides = (bytes.fromhex("".join(sorted(side))) for side in (split.part, split.rest))
    values = (split.kind, *sides, split.examiner, split.reason, split.decided_at.isoformat())
    sql = "INSERT INTO split (kind, part, rest, examiner, reason, decided_at) VALUES (?, ?, ?, ?, ?, ?)"
    number = SplitId(insert(db, sql, values))
    db.conn.executemany(
        "INSERT INTO split_face (split, media_id, face) VALUES (?, ?, ?)",
        [(number, bytes.fromhex(media_id), packed(face)) for media_id, face in split.faces],
    )
    if split.origin != NOT_SAVED:
        insert(db, "INSERT INTO split_origin (split, origin) VALUES (?, ?)", (number, split.origin))
    return number


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
    return [_to_split(db, row) for row in db.execute(f"{SELECT} {where}", (kind,)).fetchall()]


def ended_at(db: Database, kind: Kind, reason: str, at: datetime) -> list[Split]:
    """Return the splits of a kind that were taken back for a reason at a moment, in the order of their making."""
    where = "WHERE kind = ? AND id IN (SELECT split FROM split_end WHERE reason = ? AND at = ?) ORDER BY id"
    return [_to_split(db, row) for row in db.execute(f"{SELECT} {where}", (kind, reason, at.isoformat())).fetchall()]


def named(db: Database) -> set[MediaId]:
    """Return the media items on either side of any split that was ever made, also of one that was taken back."""
    sides = db.execute("SELECT lower(hex(part)) FROM split UNION ALL SELECT lower(hex(rest)) FROM split")
    return {media_id for (digits,) in sides for media_id in _ids(digits)}


def came_again(db: Database, split: Split) -> bool:
    """Tell whether a split that was taken back was added again since, as old as it is; it may have ended again."""
    sql = """
        SELECT 1 FROM split AS old JOIN split AS again ON again.id > old.id AND again.kind = old.kind
            AND again.part = old.part AND again.rest = old.rest AND again.examiner = old.examiner
            AND again.reason = old.reason AND again.decided_at = old.decided_at
        WHERE old.id = ? LIMIT 1
    """
    return db.execute(sql, (split.id,)).fetchone() is not None


def standing(db: Database, split_id: SplitId) -> Split | None:
    """Return a split; None where there is none of that number, or it was taken back."""
    where = "WHERE id = ? AND id NOT IN (SELECT split FROM split_end)"
    row = db.execute(f"{SELECT} {where}", (split_id,)).fetchone()
    return None if row is None else _to_split(db, row)


def _to_split(db: Database, row: Sequence[Any]) -> Split:
    number, kind, part, rest, examiner, reason, at, origin = row
    sides = (_ids(part), _ids(rest))
    faces = _faces(db, number) if kind == Kind.PERSON else ()
    left_of = SplitId(origin) if origin is not None else NOT_SAVED
    return Split(Kind(kind), *sides, examiner, reason, datetime.fromisoformat(at), SplitId(number), faces, left_of)


def _faces(db: Database, number: int) -> tuple[tuple[MediaId, FaceBox], ...]:
    sql = "SELECT lower(hex(media_id)), face FROM split_face WHERE split = ? ORDER BY media_id"
    return tuple((MediaId(key), unpacked(face)) for key, face in db.execute(sql, (number,)).fetchall())


def _ids(digits: str) -> tuple[MediaId, ...]:
    return tuple(MediaId(digits[at : at + DIGITS_SHA256]) for at in range(0, len(digits), DIGITS_SHA256))
