"""Puts small, made-up contents into a real case."""

import hashlib
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.domain.ids import MediaId
from app.domain.media import Digests, FoundFile
from app.domain.note import Note
from app.store import media, notes

WHEN = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)

ROOT = Path(__file__).parents[2]


def digests(content):
    data = str(content).encode()
    return Digests(
        MediaId(hashlib.sha256(data).hexdigest()),
        hashlib.md5(data).hexdigest(),  # noqa: S324  a name for content, protects nothing
        hashlib.sha1(data).hexdigest(),  # noqa: S324  a name for content, protects nothing
        len(data),
    )


def add_pictures(case, contents, *, number="EX-1", root=b"/evidence", suffix=b".jpg"):
    """Return the media ids of some pictures, one file each."""
    with case.act("exhibit.import", number) as db:
        exhibit = media.add_exhibit(db, number, root)
        found = [FoundFile(str(content).encode() + suffix, 10, WHEN) for content in contents]
        for file_id, content in zip(media.add_files(db, exhibit, found), contents, strict=True):
            media.save_item(db, file_id, digests(content), shown=True)
    return [digests(content).sha256 for content in contents]


def write_note(case, media_id, text, corrects=None):
    with case.act("note.write", media_id) as db:
        return notes.add(db, Note(media_id, case.examiner, text, WHEN, corrects))


def command_of(script, *arguments):
    """Return the command that runs one of the scripts beside this file."""
    return [sys.executable, "-m", f"tests.store.{script}", *map(str, arguments)]
