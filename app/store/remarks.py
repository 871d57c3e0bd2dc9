"""Remarks of reviewers: only ever added; the newest of one author on a pair counts."""

import hashlib
import json
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.link import Kind
from app.domain.remark import About, KeptRemark, Remark, RemarkId, Stance
from app.store.connection import insert

READ = """
    SELECT remark.id, about, kind, lower(hex(first)), lower(hex(second)), stance, text, author, signer, sealed_sha256,
        written_at, merged_at, EXISTS (SELECT 1 FROM remark_end WHERE remark = remark.id)
    FROM remark
"""


def add(db: Database, kept: KeptRemark) -> bool:
    """Add a remark; return whether it was not there yet. Inside a transaction.

    Raises:
        StoreError: a media item is not in the case. Nothing was saved.

    """
    mark = mark_of(kept)
    if db.execute("SELECT 1 FROM remark WHERE mark = ?", (mark,)).fetchone() is not None:
        return False
    said = kept.remark
    ends = [bytes.fromhex(each) for each in said.media] + [None] * (2 - len(said.media))
    at = None if kept.merged_at is None else kept.merged_at.isoformat()
    words = (said.stance, said.text, kept.author, kept.signer, kept.sealed_sha256, said.written_at.isoformat(), at)
    db.execute(
        """
        INSERT INTO remark (mark, about, kind, first, second, stance, text, author, signer, sealed_sha256, written_at,
            merged_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (mark, said.about, said.kind, *ends, *words),
    )
    return True


def has(db: Database, kept: KeptRemark) -> bool:
    """Tell whether a remark is there already, of the same author on the same file."""
    return db.execute("SELECT 1 FROM remark WHERE mark = ?", (mark_of(kept),)).fetchone() is not None


def end(db: Database, remark: RemarkId, examiner: str, at: datetime) -> None:
    """Say that a remark is taken back, or put aside; inside a transaction."""
    insert(db, "INSERT INTO remark_end (remark, examiner, at) VALUES (?, ?, ?)", (remark, examiner, at.isoformat()))


def standing(db: Database) -> list[KeptRemark]:
    """Return the remarks that were not ended, the newest first; of an author's on one pair the newest alone."""
    return _standing(db, "")


def on_media(db: Database, media_id: MediaId) -> list[KeptRemark]:
    """Return the remarks that name a media item, as ``standing`` does."""
    return _standing(db, "WHERE first = unhex(?1) OR second = unhex(?1)", media_id)


def _standing(db: Database, where: str, *values: str) -> list[KeptRemark]:
    """Return those of the rows ``where`` that stand; all that is said of one pair has to be among them."""
    rows = db.execute(f"{READ} {where} ORDER BY written_at DESC, remark.id DESC", values).fetchall()
    found = [_kept(row) for row in rows]
    told: set[object] = set()
    kept = []
    for each in found:
        pair = (each.signer, each.remark.kind, each.remark.media)
        if each.remark.about is About.PAIR:
            if pair in told:
                continue
            told.add(pair)
        if not each.ended:
            kept.append(each)
    return kept


def find(db: Database, remark: RemarkId) -> KeptRemark | None:
    """Return a remark; None where there is none of that number."""
    row = db.execute(f"{READ} WHERE remark.id = ?", (remark,)).fetchone()
    return None if row is None else _kept(row)


def mark_of(kept: KeptRemark) -> bytes:
    """Return what a remark is known by: who signed it, on which file, and all that it says."""
    said = kept.remark
    words = [said.about, said.kind or "", *said.media, said.stance, said.text, said.written_at.isoformat()]
    whole = json.dumps([(kept.signer or b"").hex(), kept.sealed_sha256, *words])
    return hashlib.sha256(whole.encode()).digest()


def _kept(row: Any) -> KeptRemark:
    key, about, kind, first, second, stance, text, author, signer, sealed_sha256, written_at, merged_at, ended = row
    media = tuple(MediaId(each) for each in (first, second) if each)
    said = Remark(
        About(about),
        Kind(kind) if kind else None,
        media,
        Stance(stance),
        text,
        datetime.fromisoformat(written_at),
    )
    merged = datetime.fromisoformat(merged_at) if merged_at else None
    return KeptRemark(said, author, signer, sealed_sha256, merged, bool(ended), RemarkId(key))
