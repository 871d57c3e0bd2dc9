"""A file that may hold a set of hashes: what it begins with, how it is encoded, and streams of it.

Nothing is asked of its name. A zip archive is looked into for the one member that counts. Lines are cut at a length,
so that no file can fill the memory.
"""

import hashlib
import io
import re
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from app import packed_text
from app.domain.hash_set import HashSetError
from app.domain.language import tr

HEAD_BYTES = 65_536
LINE_MOST = 1 << 20
CHUNK_BYTES = 1 << 16
SQLITE_MAGIC = b"SQLite format 3\0"
WITHOUT_MARK = {"utf-8": "utf-8-sig", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
"""The codecs that take a byte order mark off."""
NO_ROWS_WITHIN = re.compile(r"schema|readme|licen[cs]e|NSRL(Prod|Mfg|OS)\b", re.IGNORECASE)
"""Members of a zip archive that hold no hashes."""
MANY_NULS = 0.2
NAME = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Head:
    """What a file begins with: its first bytes, the same as text, and a database's tables with their columns.

    Names of tables and columns are in lower case.
    """

    data: bytes
    text: str
    tables: Mapping[str, frozenset[str]]

    def has_table(self, table: str, *columns: str) -> bool:
        """Tell whether it is a database with a table that has these columns."""
        return table in self.tables and self.tables[table] >= set(columns)

    def first_line(self) -> str:
        """Return the first line that is neither empty nor a remark."""
        lines = (line.strip() for line in self.text.splitlines())
        return next((line for line in lines if line and not line.startswith("#")), "")


class SetSource:
    """A file with a set of hashes; ``head`` is what it begins with."""

    __slots__ = ("_encoding", "_member", "head", "path")

    def __init__(self, path: Path) -> None:
        self.path = path
        with _told(path):
            self._member = packed_text.member_of(path, _member)
            with self.open_bytes() as file:
                data = file.read(HEAD_BYTES)
            self._encoding = _encoding(data)
            tables = _tables(path) if data.startswith(SQLITE_MAGIC) and not self._member else {}
        self.head = Head(data, data.decode(self._encoding, "replace").removeprefix("\ufeff"), tables)

    @contextmanager
    def open_bytes(self) -> Iterator[IO[bytes]]:
        """Open it, or what the archive holds.

        Raises:
            HashSetError: while it is open too: it can be read no further.
        """
        with _told(self.path), packed_text.opened(self.path, self._member) as file:
            yield file

    @contextmanager
    def open_text(self) -> Iterator[IO[str]]:
        """Open it as text, without its byte order mark; bytes that are none of its characters become a mark."""
        with self.open_bytes() as file, io.TextIOWrapper(file, self._encoding, errors="replace", newline="") as text:
            yield text

    @contextmanager
    def open_utf8(self) -> Iterator["Utf8"]:
        """Open it as the bytes of UTF-8, whatever it is, with blanks for the control characters that JSON forbids."""
        with self.open_text() as text:
            yield Utf8(text)

    def lines(self) -> Iterator[tuple[int, str]]:
        """Yield each line with its number; a longer one than anybody writes comes in pieces."""
        with self.open_text() as text:
            number = 0
            while line := text.readline(LINE_MOST):
                number += 1
                yield number, line

    def query(self, sql: str) -> Iterator[tuple[object, ...]]:
        """Yield what a database's rows hold; nothing in it can be changed, and nothing of it is run."""
        with _told(self.path), closing(_connect(self.path)) as db:
            yield from db.execute(sql)

    def stamp(self) -> tuple[int, int]:
        """Return what changes as the file is written: its size, and when that was last."""
        with _told(self.path):
            status = self.path.stat()
        return status.st_size, status.st_mtime_ns

    def digest(self) -> bytes:
        """Return the SHA-256 of the file as it lies there."""
        with _told(self.path), self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()


BLANKS = bytes(max(code, ord(" ")) for code in range(256))
"""Turns what JSON forbids within texts, and some programs write, into blanks."""


class Utf8:
    """A stream of UTF-8 as a JSON parser reads it."""

    __slots__ = ("_text",)

    def __init__(self, text: IO[str]) -> None:
        self._text = text

    def read(self, size: int = CHUNK_BYTES) -> bytes:
        """Return some more bytes; none at the end."""
        return self._text.read(size).encode().translate(BLANKS)


def named(text: str) -> str:
    """Return a column's or table's name as it is compared: its letters and digits, in lower case."""
    return "".join(NAME.findall(text.lower())).replace("_", "")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, EOFError) as error:
        raise HashSetError(
            tr("The set cannot be read."),
            why=tr("The system says: {reason}.", reason=getattr(error, "strerror", None) or tr("it ends too early")),
            next_step=tr("Check its path, and that its disk is connected."),
        ) from error
    except packed_text.BROKEN_ZIP as error:
        raise HashSetError(
            tr("The zip archive cannot be read."), why=f"{error}.", next_step=tr("Unpack it, and name the file itself.")
        ) from error
    except (sqlite3.Error, UnicodeDecodeError) as error:  # what SQLite says may quote a damaged name
        raise HashSetError(
            tr("The database cannot be read."),
            why=tr("SQLite says of {name}: {reason}. It may be cut off or damaged.", name=path.name, reason=error),
            next_step=tr("Ask for it again, or copy it again."),
        ) from error


def _member(files: Sequence[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    """Return the member of an archive that counts."""
    wanted = [each for each in files if not NO_ROWS_WITHIN.search(each.filename)]
    if len(wanted) != 1:
        raise HashSetError(
            tr("It is not clear which file in the zip archive is the set."),
            why=tr("It has %n file(s), and {many} of them could be it.", "", len(files), many=len(wanted)),
            next_step=tr("Unpack it, and name the file itself."),
        )
    if packed_text.is_bomb(wanted[0]):
        raise HashSetError(
            tr("The zip archive cannot be read."),
            why=tr("What it holds is packed more tightly than hashes can be; it would fill the machine."),
            next_step=tr("Ask for the file once more."),
        )
    return wanted[0]


def _encoding(data: bytes) -> str:
    """Return how text is encoded, by its mark or by where its zeros are: UTF-16 has one beside each plain letter."""
    if (codec := packed_text.marked(data)) is not None:
        return WITHOUT_MARK[codec]
    even, odd = data[::2].count(0), data[1::2].count(0)
    if data.startswith(SQLITE_MAGIC) or max(even, odd) < MANY_NULS * len(data):
        return "utf-8"
    if min(even, odd) > max(even, odd) / 2:  # zeros everywhere: no text at all
        return "utf-8"
    return "utf-16-le" if odd > even else "utf-16-be"


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    for pragma in ("query_only = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
        db.execute(f"PRAGMA {pragma}")
    db.text_factory = lambda data: data.decode(errors="replace")
    return db


def _tables(path: Path) -> dict[str, frozenset[str]]:
    with closing(_connect(path)) as db:
        found = db.execute(
            "SELECT lower(m.name), lower(p.name) FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS p "
            "WHERE m.type IN ('table', 'view')"
        ).fetchall()
    tables: dict[str, set[str]] = {}
    for table, column in found:
        tables.setdefault(table, set()).add(column)
    return {table: frozenset(columns) for table, columns in tables.items()}
