"""Notes: only ever added, corrected by newer ones, found by their words as somebody types."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.domain.ids import MediaId, NoteId
from app.domain.note import Note
from app.store.connection import insert

COLUMNS = "note.id, lower(hex(note.media_id)), note.examiner, note.text, note.written_at, note.corrects"


def add(db: Database, note: Note) -> NoteId:
    """Add a note.

    Raises:
        StoreError: its media item, or the note that it corrects, is not in the case. Nothing was saved.

    """
    values = (bytes.fromhex(note.media_id), note.examiner, note.text, note.written_at.isoformat(), note.corrects)
    sql = "INSERT INTO note (media_id, examiner, text, written_at, corrects) VALUES (?, ?, ?, ?, ?)"
    return NoteId(insert(db, sql, values))


def for_media(db: Database, media_id: MediaId, *, limit: int = 200) -> Iterator[Note]:
    """Yield the notes on one media item, newest first, at most ``limit``; corrected ones too."""
    sql = f"SELECT {COLUMNS} FROM note WHERE media_id = ? ORDER BY id DESC LIMIT ?"  # noqa: S608  a constant's columns
    for row in db.execute(sql, (bytes.fromhex(media_id), limit)).fetchall():
        yield _to_note(row)


def standing(db: Database, ids: Iterable[MediaId], *, limit: int = 20) -> list[Note]:
    """Return the notes on some media items that no newer one corrects, newest first, at most ``limit``."""
    sql = f"""
        SELECT {COLUMNS} FROM json_each(?) CROSS JOIN note ON note.media_id = unhex(json_each.value)
        WHERE NOT EXISTS (SELECT 1 FROM note AS newer WHERE newer.corrects = note.id) ORDER BY note.id DESC LIMIT ?
    """  # noqa: S608  a constant's columns
    return [_to_note(row) for row in db.execute(sql, (json.dumps(list(ids)), limit)).fetchall()]


def search(db: Database, text: str, *, limit: int = 200) -> list[Note]:
    """Return the notes that hold every word of ``text``, the newest first; each word may go on after what was typed.

    Notes that a newer one corrects are left out. Accents and capitals do not matter. Blank text finds nothing.
    """
    words = " ".join(f'"{word}"*' for word in re.findall(r"\w+", text))
    if not words:
        return []
    sql = f"""
        SELECT {COLUMNS} FROM note_words JOIN note ON note.id = note_words.rowid
        WHERE note_words MATCH ? AND NOT EXISTS (SELECT 1 FROM note AS newer WHERE newer.corrects = note.id)
        ORDER BY note.id DESC LIMIT ?
    """  # noqa: S608  a constant's columns
    return [_to_note(row) for row in db.execute(sql, (words, limit)).fetchall()]


def _to_note(row: Any) -> Note:
    key, media_id, examiner, text, written_at, corrects = row
    corrected = None if corrects is None else NoteId(corrects)
    return Note(MediaId(media_id), examiner, text, datetime.fromisoformat(written_at), corrected, NoteId(key))
