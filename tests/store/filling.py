"""Puts small, made-up contents into a real case."""

import hashlib
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.domain.ids import MediaId
from app.domain.media import Digests, FoundFile
from app.domain.note import Note
from app.store import media, notes, vics

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


def add_vics(case, text, ids=()):
    """Return the number of an imported file of VICS with some records, and a note of each media item as its word."""
    with case.act("vics.import", "") as db:
        number, digest, data = vics.next_id(db), vics.RecordsDigest(), text.encode()
        vics.add_block(db, number, 0, data)
        rows = [
            vics.RecordRow(place, 0, len(text), str(place), None, None, None, None, None, media.item_number(db, each))
            for place, each in enumerate(ids)
        ]
        digest.add(rows)
        vics.add_records(db, number, rows)
        for each in ids:
            vics.add_word(db, number, note=notes.add(db, Note(each, "S (VICS, x)", "theirs", WHEN)))
        sha256 = hashlib.sha256(data).hexdigest()
        made = (number, "x.json", sha256, len(data), "utf-8", "2.0", "S (VICS, x)", None, None, len(rows), "E", WHEN)
        vics.add(db, vics.VicsImport(*made), digest)
    return number


def command_of(script, *arguments):
    """Return the command that runs one of the scripts beside this file."""
    return [sys.executable, "-m", f"tests.store.{script}", *map(str, arguments)]
