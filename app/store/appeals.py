"""Cut-outs for an appeal: each with the very bytes of its file; rows are only ever added."""

from datetime import datetime
from typing import Any

import numpy as np
from sqlite_utils import Database

from app.domain.appeal import Appeal, AppealNumber, Choice, Concern, Form, Seen, Step, Taken
from app.domain.arrays import UInt8s
from app.domain.ids import MediaId
from app.domain.region import Region
from app.store.connection import insert

COLUMNS = (
    "id, lower(hex(media_id)), left_side, top_side, right_side, bottom_side, form, most_px, stamped, wide_px, high_px, "
    "length(content), lower(hex(sha256)), left_share, faces, people, codes, glints, models, about, examiner, made_at"
)
CHANNELS = 3


def next_number(db: Database) -> AppealNumber:
    """Return the number of the next cut-out; numbers are never given twice, since no row is ever taken out."""
    return AppealNumber(int(db.execute("SELECT coalesce(max(id), 0) + 1 FROM appeal").fetchone()[0]))


def add(db: Database, appeal: Appeal, content: bytes, tile: UInt8s) -> None:
    """Add a cut-out with its file and its veiled tile; inside a transaction."""
    region, seen = appeal.choice.region, appeal.seen
    values = (
        appeal.number,
        bytes.fromhex(appeal.media_id),
        *(region.left, region.top, region.right, region.bottom),
        *(appeal.choice.form.value, appeal.choice.most_px, int(appeal.choice.stamped)),
        *appeal.size_px,
        bytes.fromhex(appeal.sha256),
        appeal.left_share,
        *(seen.faces, seen.people, seen.codes, seen.glints),
        *(appeal.models, appeal.about, appeal.examiner, appeal.made_at.isoformat()),
        *(tile.tobytes(), tile.shape[1], content),
    )
    sql = """
        INSERT INTO appeal (id, media_id, left_side, top_side, right_side, bottom_side, form, most_px, stamped,
            wide_px, high_px, sha256, left_share, faces, people, codes, glints, models, about, examiner, made_at,
            tile, tile_wide, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
    insert(db, sql, values)


def take_step(db: Database, number: AppealNumber, taken: Taken) -> None:
    """Note what was done with a cut-out; inside a transaction."""
    word = bytes.fromhex(taken.word) if taken.word else None
    ticked = " ".join(each.value for each in taken.ticked)
    sql = "INSERT INTO appeal_step (appeal, step, remark, word, ticked, examiner, at) VALUES (?, ?, ?, ?, ?, ?, ?)"
    insert(db, sql, (number, taken.step.value, taken.remark, word, ticked, taken.examiner, taken.at.isoformat()))


def find(db: Database, number: AppealNumber) -> Appeal | None:
    """Return a cut-out; None where there is none of that number."""
    row = db.execute(f"SELECT {COLUMNS} FROM appeal WHERE id = ?", (number,)).fetchone()  # noqa: S608  constants
    return None if row is None else _appeal(row)


def listed(db: Database, *, limit: int = 200) -> list[Appeal]:
    """Return the cut-outs of a case, the newest first, at most ``limit``."""
    rows = db.execute(f"SELECT {COLUMNS} FROM appeal ORDER BY id DESC LIMIT ?", (limit,)).fetchall()  # noqa: S608  constants
    return [_appeal(row) for row in rows]


def steps(db: Database, number: AppealNumber) -> list[Taken]:
    """Return what was done with a cut-out, in that order."""
    sql = "SELECT step, examiner, at, remark, lower(hex(word)), ticked FROM appeal_step WHERE appeal = ? ORDER BY id"
    return [
        Taken(Step(step), examiner, datetime.fromisoformat(at), remark, word or "", tuple(map(Concern, ticked.split())))
        for step, examiner, at, remark, word, ticked in db.execute(sql, (number,)).fetchall()
    ]


def begin_look(db: Database, number: AppealNumber, reveal_id: int, at: datetime) -> None:
    """Note that a reveal is a look at a cut-out; inside the transaction that writes the reveal."""
    sql = "INSERT INTO appeal_look (appeal, reveal, step, sha256, at) VALUES (?, ?, 'begun', NULL, ?)"
    insert(db, sql, (number, reveal_id, at.isoformat()))


def note_looked(db: Database, appeal: Appeal, reveal_id: int, at: datetime) -> None:
    """Note that a look has shown these very bytes; inside a transaction."""
    sql = "INSERT INTO appeal_look (appeal, reveal, step, sha256, at) VALUES (?, ?, 'shown', ?, ?)"
    insert(db, sql, (appeal.number, reveal_id, bytes.fromhex(appeal.sha256), at.isoformat()))


def content(db: Database, number: AppealNumber, reveal_id: int) -> bytes | None:
    """Return the bytes of a cut-out's file for a look at it that is open; None where there is none."""
    sql = """
        SELECT appeal.content FROM appeal
        JOIN appeal_look ON appeal_look.appeal = appeal.id AND appeal_look.step = 'begun'
        JOIN reveal ON reveal.id = appeal_look.reveal AND reveal.media_id = appeal.media_id
        WHERE appeal.id = ? AND reveal.id = ? AND reveal.ends IS NULL
            AND NOT EXISTS (SELECT 1 FROM reveal AS later WHERE later.ends = reveal.id)
    """
    row = db.execute(sql, (number, reveal_id)).fetchone()
    return None if row is None else bytes(row[0])


def leaving_content(db: Database, number: AppealNumber) -> bytes:
    """Return the bytes of a cut-out's file, to be written out by a word of two people; nothing else may ask."""
    return bytes(db.execute("SELECT content FROM appeal WHERE id = ?", (number,)).fetchone()[0])


def tile(db: Database, number: AppealNumber) -> UInt8s:
    """Return the veiled tile of a cut-out, (h, w, 3)."""
    held, wide = db.execute("SELECT tile, tile_wide FROM appeal WHERE id = ?", (number,)).fetchone()
    pixels: UInt8s = np.frombuffer(held, np.uint8).reshape(-1, wide, CHANNELS)
    return pixels


def looked_at_by(db: Database, number: AppealNumber, examiner: str) -> bool:
    """Return whether an examiner was shown the very bytes of the finished cut-out."""
    sql = """
        SELECT 1 FROM appeal
        JOIN appeal_look ON appeal_look.appeal = appeal.id AND appeal_look.sha256 = appeal.sha256
        JOIN reveal ON reveal.id = appeal_look.reveal AND reveal.media_id = appeal.media_id
        WHERE appeal.id = ? AND appeal_look.step = 'shown' AND reveal.examiner = ? LIMIT 1
    """
    return db.execute(sql, (number, examiner)).fetchone() is not None


def _appeal(row: Any) -> Appeal:
    number, media_id, *sides, form, most_px, stamped, wide, high, size, sha256, share = row[:14]
    faces, people, codes, glints, models, about, examiner, made_at = row[14:]
    return Appeal(
        AppealNumber(number),
        MediaId(media_id),
        Choice(Region(*sides), Form(form), most_px, bool(stamped)),
        (wide, high),
        size,
        sha256,
        share,
        Seen(faces, people, codes, glints),
        models,
        about,
        examiner,
        datetime.fromisoformat(made_at),
    )
