"""Evidence as a worker gets it: bytes behind a descriptor, read by position and never by name."""

import hashlib
import io
import os
from collections.abc import Iterator
from typing import Protocol

from app.domain.ids import MediaId
from app.domain.media import Digests
from app.imaging.limits import HELD_MOST_BYTES
from app.pipeline.evidence import UnreadableError

BLOCK_BYTES = 4 * 1024 * 1024
HASHED_BYTES = 128 * 1024
"""A piece that stays in the processor's cache while three digests go over it."""


class Content(Protocol):
    """Bytes of a known length."""

    @property
    def size_bytes(self) -> int:
        """How many there are."""

    def read_at(self, start: int, most: int) -> bytes:
        """Return at most so many bytes from ``start`` on; fewer only at the end."""


class DescriptorContent:
    """The file behind a descriptor; its size is asked by seeking, since a locked worker may not ask for more."""

    def __init__(self, descriptor: int) -> None:
        """Ask for the size.

        Raises:
            UnreadableError: if the system does not tell it.

        """
        self._descriptor = descriptor
        try:
            self.size_bytes = os.lseek(descriptor, 0, os.SEEK_END)
        except OSError as error:
            raise UnreadableError(f"Asked for its size the system says: {error.strerror}.") from error

    def read_at(self, start: int, most: int) -> bytes:
        """Return at most so many bytes from ``start`` on; fewer only at the end.

        Raises:
            UnreadableError: if the disk does not give them.

        """
        got = self._read(start, most)
        if len(got) in {0, most}:
            return got
        parts = [got]
        have = len(got)
        while have < most and (more := self._read(start + have, most - have)):
            parts.append(more)
            have += len(more)
        return b"".join(parts)

    def _read(self, start: int, most: int) -> bytes:
        try:
            return os.pread(self._descriptor, most, start)
        except OSError as error:
            raise UnreadableError(f"After {start} bytes the system says: {error.strerror}.") from error


class HeldContent:
    """Bytes in memory: a member of an archive, or what came through a pipe."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.size_bytes = len(data)

    def read_at(self, start: int, most: int) -> bytes:
        """Return at most so many bytes from ``start`` on; fewer only at the end."""
        if start == 0 and most >= self.size_bytes:
            return self._data
        return self._data[start : start + most]


class ContentStream(io.RawIOBase):
    """A content as a seekable stream, for libraries that want a file."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._at = 0

    def exchange(self, content: Content) -> None:
        """Go on reading the same bytes from ``content``; the descriptor before it has been closed."""
        self._content = content

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def close(self) -> None:
        """Close nothing: a reader that has done with it does not own what lies below."""

    def seekable(self) -> bool:
        """Tell that it can be read anywhere."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place; return it."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._content.size_bytes}[whence]
        if base + offset < 0:
            raise OSError("before the beginning")
        self._at = base + offset
        return self._at

    def tell(self) -> int:
        """Return the place."""
        return self._at

    def readinto(self, room: memoryview) -> int:  # type: ignore[override]  # the base class names no type
        """Fill ``room`` as far as there is content."""
        got = self._content.read_at(self._at, len(room))
        room[: len(got)] = got
        self._at += len(got)
        return len(got)


def whole(content: Content) -> bytes | None:
    """Return all of a content, read once; None if it is too large to hold."""
    return content.read_at(0, content.size_bytes + 1) if content.size_bytes <= HELD_MOST_BYTES else None


def digest(content: Content, held: bytes | None) -> Digests:
    """Return three digests from one read: of what is held, or in blocks of what is too large to hold."""
    sha256, md5, sha1 = hashlib.sha256(), hashlib.md5(usedforsecurity=False), hashlib.sha1(usedforsecurity=False)
    size = 0
    for block in _blocks(content) if held is None else (held,):
        view = memoryview(block)
        for start in range(0, len(view), HASHED_BYTES):
            piece = view[start : start + HASHED_BYTES]
            sha256.update(piece)
            md5.update(piece)
            sha1.update(piece)
        size += len(view)
    return Digests(MediaId(sha256.hexdigest()), md5.hexdigest(), sha1.hexdigest(), size)


def sha256_of(content: Content, held: bytes | None) -> MediaId:
    """Return the content's id."""
    found = hashlib.sha256()
    for block in _blocks(content) if held is None else (held,):
        found.update(block)
    return MediaId(found.hexdigest())


def _blocks(content: Content) -> Iterator[bytes]:
    start = 0
    while block := content.read_at(start, BLOCK_BYTES):
        yield block
        start += len(block)
