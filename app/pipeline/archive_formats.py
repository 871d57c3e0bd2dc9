"""Archives read in place, within limits: zip, tar plain or compressed, and single compressed files.

Nothing is ever written, so a name inside an archive is only a name: one that leads elsewhere is kept and told of.
"""

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import IO, Protocol, cast

from app.domain.errors import EvidenceError
from app.imaging.limits import HELD_MOST_BYTES
from app.imaging.sniff import TAR_MAGIC, TAR_MAGIC_AT

ENTRIES_MOST = 1_000_000
RATIO_MOST, RATIO_FREE_BYTES = 1_000, 1024 * 1024
TOTAL_MOST_BYTES = 50 * 1024**3
ORDINARY_RATIO = 10
"""A large archive that grows no more than this when opened is just a large archive."""
END_RECORD, END_RECORD_BYTES, COMMENT_MOST_BYTES = b"PK\x05\x06", 22, 65_535
ZIP64_SAYS = 0xFFFF
ENCRYPTED = 1
LATEST_S = 253_402_300_799
CONTENT_NAME = "content"
BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError,
    ValueError, LookupError, OverflowError, RuntimeError, TypeError, ArithmeticError, AttributeError,
)  # fmt: skip
"""What the readers raise on hostile content; they are Python, so that nothing worse than these happens."""


class ArchiveError(EvidenceError):
    """An archive, or one of its members, could not be read."""

    code = "VID-235"


class BombError(EvidenceError):
    """An archive that would grow beyond measure when opened."""

    code = "VID-231"

    def __init__(self, why: str) -> None:
        super().__init__(
            "This was not unpacked: it would grow beyond measure.",
            why=why,
            next_step="Unpack it by hand on a machine kept for that, if it matters.",
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """One member as the archive names it; ``place`` is where its reader finds it again."""

    name: str
    size_bytes: int
    modified_at: datetime | None
    place: object


@dataclass(slots=True)
class Catalogue:
    """What an archive holds, in its own order.

    ``links`` counts what was left out, ``cut_off`` says why the list ends early.
    """

    entries: list[Entry] = field(default_factory=list)
    links: int = 0
    cut_off: str = ""

    def add(self, entry: Entry) -> None:
        """Take an entry in.

        Raises:
            BombError: if there are too many.

        """
        if len(self.entries) >= ENTRIES_MOST:
            raise BombError(f"It has more than {ENTRIES_MOST} entries.")
        self.entries.append(entry)


class Archive(Protocol):
    """An open archive."""

    def catalogue(self) -> Catalogue:
        """Return what it holds."""

    def read(self, entry: Entry) -> bytes:
        """Return the content of one member."""


class ZipArchive:
    """A zip file; stored, deflated, bzip2 and LZMA members are read."""

    def __init__(self, stream: io.RawIOBase, size_bytes: int) -> None:
        _check_end_record(stream, size_bytes)
        self._zip = zipfile.ZipFile(io.BufferedReader(stream, 1 << 16))
        self._size_bytes = size_bytes

    def catalogue(self) -> Catalogue:
        """Return what it holds; the declared sizes are checked before anything is inflated."""
        found = Catalogue()
        for info in self._zip.infolist():
            mode = info.external_attr >> 16
            if info.is_dir():
                continue
            if stat.S_ISLNK(mode):
                found.links += 1
                continue
            found.add(Entry(info.filename, info.file_size, _zip_time(info), info))
        check_total(sum(entry.size_bytes for entry in found.entries), self._size_bytes)
        return found

    def read(self, entry: Entry) -> bytes:
        """Return the content of one member."""
        info = entry.place
        assert isinstance(info, zipfile.ZipInfo)  # noqa: S101  the catalogue of this very archive made it
        if info.flag_bits & ENCRYPTED:
            raise ArchiveError(
                "This member of an archive is encrypted.",
                why="Reading it needs a pass phrase.",
                next_step="Unpack it with the pass phrase and import the result.",
            )
        check_ratio(info.file_size, info.compress_size)
        with self._zip.open(info) as stream:
            return _bounded(stream, info.file_size)


class TarArchive:
    """A tar file, plain or inside a compressed stream; members in their order are read without going back."""

    def __init__(self, stream: IO[bytes], packed_bytes: int) -> None:
        self._stream = stream
        self._tar = tarfile.open(fileobj=stream, mode="r:")  # noqa: SIM115  stays open for its members
        self._packed_bytes = packed_bytes

    def catalogue(self) -> Catalogue:
        """Return what it holds, as far as it can be read."""
        found = Catalogue()
        total = 0
        try:
            for info in self._infos():
                if info.isfile():
                    total += info.size
                    check_total(total, self._packed_bytes)
                    found.add(Entry(info.name, info.size, _moment(info.mtime), info))
                elif not info.isdir():
                    found.links += 1
            found.cut_off = self._left_unread()
        except BROKEN as error:
            found.cut_off = str(error)[:200] or type(error).__name__
        return found

    @property
    def is_bare(self) -> bool:
        """Whether it begins with zeros, as an archive without members does, but any disk's image too."""
        return self._tar.firstmember is None  # type: ignore[attr-defined]  # what opening it has read ahead

    def read(self, entry: Entry) -> bytes:
        """Return the content of one member."""
        info = entry.place
        assert isinstance(info, tarfile.TarInfo)  # noqa: S101  the catalogue of this very archive made it
        check_ratio(info.size, self._packed_bytes)
        stream = self._tar.extractfile(info)
        if stream is None:
            raise ArchiveError("This member of an archive has no content.")
        with stream:
            return _bounded(stream, info.size)

    def _infos(self) -> Iterator[tarfile.TarInfo]:
        while (info := self._tar.next()) is not None:
            self._tar.members.clear()  # type: ignore[attr-defined]  # it would keep every one again
            yield info

    def _left_unread(self) -> str:
        """Return what is left where the reader stopped without a word: at a damaged header, or between two archives."""
        self._stream.seek(self._tar.offset)
        if self._stream.read(tarfile.BLOCKSIZE).strip(b"\0"):
            return "the header of the next member is damaged"
        rest = self._stream.read(2 * tarfile.RECORDSIZE)
        heads = range(TAR_MAGIC_AT, len(rest), tarfile.BLOCKSIZE)
        if any(rest.startswith(TAR_MAGIC, at) for at in heads):
            return "another archive begins behind the end of this one"
        return ""


class SingleArchive:
    """One file compressed by itself."""

    def __init__(self, reopen: Callable[[], IO[bytes]], packed_bytes: int) -> None:
        self._reopen, self._packed_bytes = reopen, packed_bytes

    def catalogue(self) -> Catalogue:
        """Return its one content, whose size is not known before it is read."""
        return Catalogue([Entry(CONTENT_NAME, 0, None, None)])

    def read(self, entry: Entry) -> bytes:
        """Return the content; ``entry`` is the only one."""
        del entry
        stream = self._reopen()
        content = stream.read(min(HELD_MOST_BYTES, max(RATIO_FREE_BYTES, self._packed_bytes * RATIO_MOST)) + 1)
        check_ratio(len(content), self._packed_bytes)
        if len(content) > HELD_MOST_BYTES:
            raise _too_large()
        return content


def open_archive(kind: str, stream: io.RawIOBase, size_bytes: int) -> Archive:
    """Return the archive in a stream that was sniffed as ``kind``.

    Raises:
        EvidenceError: if it is broken or a bomb.

    """
    if kind == "zip":
        return ZipArchive(stream, size_bytes)
    if kind == "tar":
        return TarArchive(io.BufferedReader(stream, 1 << 16), size_bytes)

    def reopen() -> IO[bytes]:
        stream.seek(0)
        return _unpacked(kind, stream)

    try:
        archive = TarArchive(reopen(), size_bytes)
    except tarfile.ReadError:
        return SingleArchive(reopen, size_bytes)
    return SingleArchive(reopen, size_bytes) if archive.is_bare else archive


def check_total(total_bytes: int, packed_bytes: int) -> None:
    """Agree to what an archive announces.

    Raises:
        BombError: if it is too much, and far more than the archive itself.

    """
    if total_bytes > TOTAL_MOST_BYTES and total_bytes > ORDINARY_RATIO * packed_bytes:
        raise BombError(f"It announces {total_bytes // 1024**3} GiB out of {packed_bytes} bytes.")


def check_ratio(size_bytes: int, packed_bytes: int) -> None:
    """Agree to inflate one member.

    Raises:
        BombError: if it is over 1 MiB and more than 1,000 times what it is packed into.
        ArchiveError: if it is too large to be held.

    """
    if size_bytes > RATIO_FREE_BYTES and size_bytes > RATIO_MOST * packed_bytes:
        raise BombError(f"It announces {size_bytes} bytes out of {packed_bytes}.")
    if size_bytes > HELD_MOST_BYTES:
        raise _too_large()


def _unpacked(kind: str, stream: io.RawIOBase) -> IO[bytes]:
    source = io.BufferedReader(stream, 1 << 16)
    if kind == "gzip":
        return cast("IO[bytes]", gzip.open(source))
    if kind == "bzip2":
        return bz2.BZ2File(source)
    return lzma.LZMAFile(source)


def _bounded(stream: IO[bytes], size_bytes: int) -> bytes:
    """Read what was announced, never more than a worker may hold."""
    if size_bytes > HELD_MOST_BYTES:
        raise _too_large()
    content = stream.read(size_bytes)
    if len(content) != size_bytes:
        raise ArchiveError(
            "This member of an archive is cut off.", why=f"{len(content)} of {size_bytes} bytes are there."
        )
    return content


def _too_large() -> ArchiveError:
    return ArchiveError(
        "This member of an archive is too large to be read in place.",
        why=f"Members of at most {HELD_MOST_BYTES // 1024**2} MiB are.",
        next_step="Unpack the archive and import the result.",
    )


def _check_end_record(stream: io.RawIOBase, size_bytes: int) -> None:
    """Read the number of entries before the reader makes an object of each."""
    length = min(size_bytes, COMMENT_MOST_BYTES + END_RECORD_BYTES)
    stream.seek(size_bytes - length)
    tail = stream.read(length) or b""
    stream.seek(0)
    at = tail.rfind(END_RECORD)
    entries = int.from_bytes(tail[at + 10 : at + 12], "little") if at >= 0 else 0
    listed = int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
    least = listed if entries == ZIP64_SAYS else entries * 46
    if least > ENTRIES_MOST * 256 or (at >= 0 and listed != 0xFFFFFFFF and listed > size_bytes):  # noqa: PLR2004  "see zip64"
        raise BombError("Its list of entries is beyond measure.")


def _zip_time(info: zipfile.ZipInfo) -> datetime | None:
    """A zip's time has no zone, so none is said: the digits come over as they stand, for the list of files only."""
    try:
        return datetime(*info.date_time, tzinfo=UTC)
    except ValueError:
        return None


def _moment(seconds: float) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if 0 <= seconds <= LATEST_S else None
