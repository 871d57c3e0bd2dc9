"""A file of text as it was sent: plain, or as the one member of a zip archive that counts; and what its mark says.

Nothing is unpacked onto a disk. Who reads it says which member counts, and in which words it is refused.
"""

import codecs
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ZIP_MAGIC = b"PK\x03\x04"
BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What zipfile raises for an archive that is damaged, packed in a way that it does not know, or encrypted."""
PACKED_MOST = 200
"""How many times its packed size a member may be; JSON comes to a twentieth at best, what is more is a bomb."""
MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
FROM_MACOS = "__MACOSX/"


def marked(start: bytes) -> str | None:
    """Return the codec that a byte order mark names; None without one."""
    return next((codec for mark, codec in MARKS.items() if start.startswith(mark)), None)


def member_of(path: Path, choose: Callable[[Sequence[zipfile.ZipInfo]], zipfile.ZipInfo]) -> str:
    """Return the name of the member that counts, by ``choose`` among the files in it; "" where it is no archive.

    Raises:
        OSError: it cannot be read; or one of ``BROKEN_ZIP``.

    """
    with path.open("rb") as file:
        if file.read(len(ZIP_MAGIC)) != ZIP_MAGIC:
            return ""
        with zipfile.ZipFile(file) as archive:
            found = [each for each in archive.infolist() if not each.is_dir()]
            return choose([each for each in found if not each.filename.startswith(FROM_MACOS)]).filename


def is_bomb(member: zipfile.ZipInfo) -> bool:
    """Tell whether a member is packed more tightly than text can be."""
    return member.file_size > PACKED_MOST * max(member.compress_size, 1)


@contextmanager
def opened(path: Path, member: str) -> Iterator[IO[bytes]]:
    """Open a file, or a member of it where one is named.

    Raises:
        OSError: it cannot be read, while it is open too; or one of ``BROKEN_ZIP``.

    """
    if not member:
        with path.open("rb") as file:
            yield file
        return
    with zipfile.ZipFile(path) as archive, archive.open(member) as packed:
        yield packed
