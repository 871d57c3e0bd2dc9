"""Tries every way out of a locked worker, so that nobody has to believe that it is locked.

Each attempt is harmless where it should succeed: nothing of the machine is changed by it.
"""

import contextlib
import ctypes
import errno
import mmap
import os
import socket
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import fact
from app.domain.work import Stage

IO_URING_SETUP, CLONE3 = 425, 435
"""System calls that the C library has no function for, by their numbers on Linux."""
REFUSALS = {errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EAGAIN}
"""Any other error of the system means that the way was open, and only led nowhere."""
MADE = Path("homeward-way-out")
ROOT_MODE = stat.S_IMODE(Path("/").stat().st_mode)
PARENT = os.getppid()


@fact
@dataclass(frozen=True, slots=True)
class WaysOut:
    """The ways out of the lock that were tried, and those that were open."""

    kind: ClassVar[str] = "ways_out"
    tried: int
    open: tuple[str, ...]


def _raw(number: int, *arguments: object) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), "refused")


def _thread() -> None:
    threading.Thread(target=int).start()


def _process() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _loosen() -> None:
    import resource  # noqa: PLC0415  not on Windows

    resource.setrlimit(resource.RLIMIT_NOFILE, (100, 100))


ATTEMPTS: dict[str, Callable[[], object]] = {
    "read a file": lambda: os.open("/etc/passwd", os.O_RDONLY),
    "read a file by the library": lambda: Path("/etc/hostname").read_bytes(),
    "write a file": lambda: os.open(MADE, os.O_CREAT | os.O_WRONLY),
    "list a folder": lambda: list(Path("/").iterdir()),
    "ask about a file": lambda: Path("/etc/passwd").stat(),
    "remove a file": MADE.unlink,
    "make a folder": MADE.mkdir,
    "make a link": lambda: MADE.with_suffix(".link").symlink_to("/"),
    "change folder": lambda: os.chdir("/"),
    "change rights": lambda: Path("/").chmod(ROOT_MODE),
    "open a network socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close(),
    "open a local socket": lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).close(),
    "make a pair of sockets": socket.socketpair,
    "start a process": _process,
    "start a thread": _thread,
    "make memory that runs": lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC),
    "make a file without a name": lambda: os.memfd_create("x"),
    "become another user": lambda: os.setuid(os.getuid()),
    "loosen its limits": _loosen,
    "import what was not loaded": lambda: __import__("wave"),
}

if sys.platform.startswith("linux"):  # elsewhere there are no such ways, or asking is not harmless
    ATTEMPTS |= {
        "look into itself by /proc": lambda: os.open("/proc/self/maps", os.O_RDONLY),
        "look into its parent by /proc": lambda: os.open(f"/proc/{PARENT}/environ", os.O_RDONLY),
        "signal its parent": lambda: os.kill(PARENT, 0),
        "signal everybody": lambda: os.kill(-1, 0),
        "start a process the new way": lambda: _raw(CLONE3, None, 0),
        "ask the kernel by a ring": lambda: _raw(IO_URING_SETUP, 8, None),
    }


class WaysOutTrial(Extractor):
    """Finds which of many ways out of the lock are open in the worker that it runs in."""

    name, version, stage = "ways_out", 1, Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[WaysOut]:
        """Yield what was tried; none where the picture that it is asked with did not arrive."""
        opened = tuple(name for name, attempt in ATTEMPTS.items() if _is_open(attempt))
        _take_away()
        yield WaysOut(len(ATTEMPTS) if media.data else 0, opened)


def _is_open(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError as error:
        return error.errno not in REFUSALS
    except (
        RuntimeError,
        ImportError,
        ValueError,
        AttributeError,
        TypeError,
    ):  # refused by the library, or there is no such way
        return False
    return True


def _take_away() -> None:
    with contextlib.suppress(OSError):
        MADE.with_suffix(".link").unlink()
    with contextlib.suppress(OSError):
        MADE.rmdir()


EXTRACTOR = WaysOutTrial()
