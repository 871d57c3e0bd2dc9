"""Reads a text file in stretches, whatever its encoding is, so that each can be turned back into its very bytes.

A zip archive is looked into for the one JSON file in it; nothing is unpacked onto a disk.
"""

import codecs
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import ZipInfo

from app import packed_text
from app.domain.language import tr
from app.domain.vics import VicsError
from app.packed_text import BROKEN_ZIP, ZIP_MAGIC, is_bomb, marked

CHUNK_BYTES = 1 << 20
MARK = "\ufeff"
"""The byte order mark, which stays part of the text."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """A codec and what it does with bytes that are none of its characters: they come back as they were."""

    codec: str
    errors: str

    def bytes_of(self, text: str) -> bytes:
        """Return text as the file has it."""
        return text.encode(self.codec, self.errors)

    def text_of(self, data: bytes) -> str:
        """Return the text of whole characters."""
        return data.decode(self.codec, self.errors)


ENCODINGS = {
    "utf-8": Encoding("utf-8", "surrogateescape"),
    "utf-16-le": Encoding("utf-16-le", "surrogatepass"),
    "utf-16-be": Encoding("utf-16-be", "surrogatepass"),
}
NAMES_SHOWN = 4
NO_TEXT = {
    ZIP_MAGIC: "ZIP",
    b"\x1f\x8b": "gzip",
    b"\xff\xfe\0\0": "UTF-32",
    b"\0\0\xfe\xff": "UTF-32",
    b"SQLite format 3": "SQLite",
    b"<?xm": "XML",
}


def encoding_of(start: bytes) -> Encoding:
    """Return how a file is encoded, by its first bytes; without a mark by where the zeros of its first brace are.

    Raises:
        VicsError: it is no text.

    """
    for magic, kind in NO_TEXT.items():
        if start.startswith(magic):
            raise VicsError(tr("It is {kind}.", kind=kind), tr("Unpack it first, or name the JSON file itself."))
    if (codec := marked(start)) is not None:
        return ENCODINGS[codec]
    if start[1:2] == b"\0":
        return ENCODINGS["utf-16-le"]
    return ENCODINGS["utf-16-be" if start[:1] == b"\0" else "utf-8"]


def read_text(path: Path) -> Iterator[str]:
    """Yield a file's text in stretches of about a megabyte, byte order mark included, never part of a character.

    Raises:
        VicsError: it cannot be read, or is no text.

    """
    try:
        with _opened(path) as file:
            chunk = file.read(CHUNK_BYTES)
            encoding = encoding_of(chunk)
            decoder = codecs.getincrementaldecoder(encoding.codec)(encoding.errors)
            while chunk:
                yield decoder.decode(chunk)
                chunk = file.read(CHUNK_BYTES)
            yield decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise VicsError(tr("Its text breaks off within a character."), tr("Ask for the file once more.")) from error


def file_encoding(path: Path) -> Encoding:
    """Return how a file is encoded.

    Raises:
        VicsError: it cannot be read, or is no text.

    """
    with _opened(path) as file:
        return encoding_of(file.read(16))


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    """Open a file, or the JSON file that an archive holds.

    Raises:
        VicsError: it cannot be read, or the archive holds none or several.

    """
    try:
        with packed_text.opened(path, packed_text.member_of(path, _member)) as file:
            yield file
    except OSError as error:
        why = tr("The system says: {reason}.", reason=error.strerror)
        raise VicsError(why, tr("Check the path, and that its disk is connected.")) from error
    except BROKEN_ZIP as error:
        raise VicsError(
            tr("It is a zip archive that is damaged, or that needs a password."),
            tr("Unpack it first, or name the JSON file itself."),
        ) from error


def _member(files: Sequence[ZipInfo]) -> ZipInfo:
    """Return the one JSON file of an archive."""
    found = [each for each in files if each.filename.lower().endswith(".json")]
    if len(found) != 1:
        names = ", ".join(each.filename for each in found[:NAMES_SHOWN])
        why = tr("It is a zip archive with %n JSON file(s): {names}.", "", len(found), names=names or "-")
        raise VicsError(why, tr("Unpack it first, or name the JSON file itself."))
    if is_bomb(found[0]):
        raise VicsError(
            tr("Its JSON file is packed more tightly than JSON can be; it would fill the machine."),
            tr("Ask for the file once more."),
        )
    return found[0]
