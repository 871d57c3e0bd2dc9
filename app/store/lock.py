"""The lock that keeps a case to one writer; it goes with its process, so a stale one never blocks."""

import os
import platform
import sys
from pathlib import Path

from app.domain.errors import CaseInUseError, StoreError
from app.domain.language import tr

LOCK_FILE = "lock"
LOCKED_BYTE = 1 << 20
"""Windows denies reading what is locked, so the byte that is locked lies far behind the holder's name."""
HOLDER_MOST_BYTES = 200


class CaseLock:
    """Held from ``take`` to ``release`` by one open case of one process."""

    __slots__ = ("_descriptor",)

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, folder: Path) -> "CaseLock":
        """Take the lock of a case.

        Raises:
            CaseInUseError: another process, or another part of this one, holds it.
            StoreError: the folder cannot be written.

        """
        try:
            descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as error:
            raise StoreError(
                tr("The case cannot be opened for writing."),
                why=tr("The system said: {error}.", error=error.strerror),
                next_step=tr("Check the rights on the case's folder, or copy it to a disk that can be written."),
            ) from error
        try:
            _lock(descriptor)
        except OSError:
            holder = _holder(descriptor)
            os.close(descriptor)
            raise CaseInUseError(holder) from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"process {os.getpid()} on {platform.node()}".encode()[:HOLDER_MOST_BYTES])
        return cls(descriptor)

    @property
    def released(self) -> bool:
        """Whether others may come in."""
        return self._descriptor < 0

    def release(self) -> None:
        """Let others in."""
        if self._descriptor >= 0:
            os.close(self._descriptor)  # closing lets go of the lock
            self._descriptor = -1


def wait_for(descriptor: int) -> None:
    """Hold a file as soon as nobody else does, until it is closed.

    Raises:
        OSError: if it cannot be held; on Windows also if somebody holds it for ten seconds.

    """
    _wait(descriptor)


def _holder(descriptor: int) -> str:
    os.lseek(descriptor, 0, os.SEEK_SET)
    untrusted_name = os.read(descriptor, HOLDER_MOST_BYTES).decode("utf-8", "replace")
    return "".join(character for character in untrusted_name if character.isprintable()) or tr("another process")


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

    def _wait(descriptor: int) -> None:
        os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _wait(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
