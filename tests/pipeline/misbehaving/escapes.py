import ctypes
import mmap
import os
import signal
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.extractor import Extractor
from app.domain.facts import fact
from app.domain.work import Stage

LIBRARY = ctypes.CDLL(None, use_errno=True)
IO_URING_SETUP = 425
CLONE3 = 435


@fact
@dataclass(frozen=True, slots=True)
class WaysOut:
    """The ways out of the lock that were tried, and those that were open."""

    kind: ClassVar[str] = "ways_out"
    tried: int
    open: tuple[str, ...]


def _raw(number, *arguments):
    if LIBRARY.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), "refused")


def _thread():
    thread = threading.Thread(target=int)
    thread.start()


ATTEMPTS = {
    "read a file": lambda: os.open("/etc/passwd", os.O_RDONLY),
    "read a file by the library": lambda: Path("/etc/hostname").read_bytes(),
    "write a file": lambda: os.open("homeward-escape", os.O_CREAT | os.O_WRONLY),
    "list a folder": lambda: list(Path("/").iterdir()),
    "ask about a file": lambda: Path("/etc/passwd").stat(),
    "look into itself by /proc": lambda: os.open("/proc/self/maps", os.O_RDONLY),
    "look into its parent by /proc": lambda: os.open(f"/proc/{PARENT}/environ", os.O_RDONLY),
    "make a folder": lambda: Path("homeward-escape").mkdir(),
    "remove a file": lambda: Path("homeward-escape").unlink(),
    "make a link": lambda: Path("homeward-escape").symlink_to("/"),
    "change folder": lambda: os.chdir("/"),
    "change rights": lambda: Path("/").chmod(0o755),
    "open a network socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
    "open a local socket": lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM),
    "make a pair of sockets": socket.socketpair,
    "start a process": os.fork,
    "start a thread": _thread,
    "start a process the new way": lambda: _raw(CLONE3, None, 0),
    "signal its parent": lambda: os.kill(PARENT, signal.SIGTERM),
    "signal everybody": lambda: os.kill(-1, 0),
    "make memory that runs": lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC),
    "make a file without a name": lambda: os.memfd_create("x"),
    "become another user": lambda: os.setuid(1),
    "loosen its limits": lambda: __import__("resource").setrlimit(7, (100, 100)),
    "ask the kernel by a ring": lambda: _raw(IO_URING_SETUP, 8, None),
    "import what was not loaded": lambda: __import__("wave"),
}
PARENT = os.getppid()


class Escapes(Extractor):
    name, version, stage = "escapes", 1, Stage.REGISTER

    def extract(self, media) -> Iterator[WaysOut]:
        opened = []
        for name, attempt in ATTEMPTS.items():
            try:
                attempt()
            except (OSError, RuntimeError, ImportError, ValueError):
                continue
            opened.append(name)
        yield WaysOut(len(ATTEMPTS) if media.data else 0, tuple(opened))


EXTRACTOR = Escapes()
