"""How a worker locks itself in before the first byte of evidence, and what holds on this machine."""

import ctypes
import sys
from dataclasses import dataclass
from pathlib import Path

from app.domain.language import tr
from app.pipeline import landlock, system_calls

MEMORY_BYTES = 3 * 1024**3
"""What decoding may take on top of what the program itself has mapped."""
DESCRIPTORS = 32
SET_DUMPABLE, SET_NO_NEW_PRIVILEGES = 4, 38


@dataclass(frozen=True, slots=True)
class Protections:
    """What holds a worker in: the version of Landlock (0: none), seccomp, limits by the system."""

    landlock: int
    seccomp: bool
    limits: bool

    @property
    def full(self) -> bool:
        """Whether everything that we know of holds."""
        return self.landlock > 0 and self.seccomp and self.limits

    def sentence(self) -> str:
        """Return what a person should know: what holds, and what is missing."""
        if self.full:
            return tr("Files are read in locked processes without files, network or new programs.")
        missing = [
            *([] if self.landlock else [tr("the kernel offers no Landlock")]),
            *([] if self.seccomp else [tr("libseccomp is missing")]),
            *([] if self.limits else [tr("the system limits no memory of a process")]),
        ]
        return tr(
            "Files are read in separate processes, but the lock on them is weaker here: {missing}. "
            "Use a recent Linux with libseccomp for evidence from an unknown source.",
            missing=", ".join(missing),
        )


def protections() -> Protections:
    """Return what will hold on this machine, without locking anything."""
    return Protections(landlock.version(), system_calls.available(), sys.platform != "win32")


def lock_out() -> None:
    """Give up the network and all writing, before any library is loaded; threads that one starts are held as well.

    Raises:
        OSError: if a protection that this machine offers cannot be had.

    """
    protections()  # looking for libseccomp starts a program, which is over after this
    if sys.platform.startswith("linux"):
        _control(SET_NO_NEW_PRIVILEGES, 1)
        landlock.lock_in(reading=True)
        system_calls.lock_out_network()


def lock_in() -> Protections:
    """Give up everything but open descriptors, memory and the clock; there is no way back.

    Raises:
        OSError: if a protection that this machine offers cannot be had; then nothing may be read.

    """
    if not protections().seccomp:  # it holds all threads; Landlock only this one and those that it starts
        _check_alone()
    limited = _limit()
    if sys.platform.startswith("linux"):
        _control(SET_DUMPABLE, 0)
        _control(SET_NO_NEW_PRIVILEGES, 1)
    return Protections(landlock.lock_in(), system_calls.lock_in(), limited)


def _check_alone() -> None:
    """Refuse to lock in while another thread runs: Landlock would not hold it."""
    tasks = Path("/proc/self/task")
    if tasks.is_dir() and len(list(tasks.iterdir())) > 1:
        raise OSError("a library has started a thread that could not be locked in")


def _limit() -> bool:
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415  not on Windows

    for kind, most in (
        (resource.RLIMIT_AS, _mapped_bytes() + MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, DESCRIPTORS),
    ):
        resource.setrlimit(kind, (most, most))
    return True


def _mapped_bytes() -> int:
    """Return how much address space is taken already; libraries reserve far more than they use."""
    import resource  # noqa: PLC0415  not on Windows

    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    except OSError:
        return MEMORY_BYTES


def _control(option: int, value: int) -> None:
    if ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0):
        raise OSError(ctypes.get_errno(), f"prctl {option} was refused")
