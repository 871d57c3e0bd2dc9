"""Writes small sets of hashes of made-up contents, and reads them as the program does."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from app.domain.hash_set import Reading
from app.hash_sets.reader import recognise

SHARED = Path(__file__).parents[2] / "shared"


def md5(number):
    return hashlib.md5(b"%d" % number).hexdigest()  # noqa: S324  a name for content, protects nothing


def sha1(number):
    return hashlib.sha1(b"%d" % number).hexdigest()  # noqa: S324  a name for content, protects nothing


def sha256(number):
    return hashlib.sha256(b"%d" % number).hexdigest()


def read(path):
    """Return who knows a file, its rows, and what was said of it."""
    reader, source = recognise(path)
    reading = Reading()
    rows = list(reader.rows(source, reading))
    return reader.name, rows, " ".join(reading.sentences())


def read_text(folder, text, encoding="utf-8"):
    """Return the same of a text that is written to a file without an ending first."""
    path = folder / "a set"
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return read(path)


def database(path, script, *inserts):
    """Make a database of a script and of (statement, rows)."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript(script)
        for sql, rows in inserts:
            db.executemany(sql, rows)
        db.commit()
    return path
