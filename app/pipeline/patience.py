"""How long a worker may take: by the processor's time that it gets, so that a busy machine costs no file its facts."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

MOST_TIMES = 10
"""So many times over may a worker wait for the processor before it is given up all the same."""
LEAST_SHARE = 0.02
"""Who used less of the processor than this, while it was waited for, stands still and was not kept from working."""
LEAST_MORE_S = 0.5


class Patience:
    """Time that runs out for one answer: ``seconds`` of work.

    A worker that others keep from the processor has used some of it and not all that it may; it is given the rest, up
    to ten times ``seconds`` on the clock. One that stands still is late after ``seconds``, and so is one that worked
    for as long. Where nobody can tell what a process used (``used_s`` gives None), only the clock counts.
    """

    def __init__(
        self, seconds: float, used_s: Callable[[], float | None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._seconds, self._used_s, self._clock = seconds, used_s, clock
        self._asked_s = self._looked_s = clock()
        self._until_s, self._latest_s = self._looked_s + seconds, self._looked_s + MOST_TIMES * seconds
        self._began_s = self._seen_s = used_s()

    def left_s(self) -> float:
        """Return how long to wait from now on, in seconds; 0 if the time is up."""
        now_s = self._clock()
        if now_s >= self._until_s:
            self._until_s = min(now_s + self._more_s(now_s), self._latest_s)
        return max(0.0, self._until_s - now_s)

    def told(self) -> str:
        """Return how long it was waited for, in words, and how much of that was work where that can be told."""
        waited = f"After {self._clock() - self._asked_s:.0f} seconds"
        if self._began_s is None or self._seen_s is None:
            return waited
        return f"{waited}, {self._seen_s - self._began_s:.1f} of them at work,"

    def _more_s(self, now_s: float) -> float:
        used_s = self._used_s()
        if used_s is None or self._began_s is None or self._seen_s is None:
            return 0.0
        unused_s = self._seconds - (used_s - self._began_s)
        stands_still = used_s - self._seen_s < LEAST_SHARE * (now_s - self._looked_s)
        self._seen_s, self._looked_s = used_s, now_s
        return 0.0 if unused_s <= 0 or stands_still else max(unused_s, LEAST_MORE_S)


def used_by(process: "subprocess.Popen[bytes]") -> float | None:
    """Return how many seconds of the processor a process has used; None where the system does not tell."""
    if sys.platform == "win32":
        return _used_on_windows(process)
    try:
        fields = Path(f"/proc/{process.pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return None


def _used_on_windows(process: "subprocess.Popen[bytes]") -> float | None:
    """Ask the kernel for kernel and user time, in units of 100 ns. Written with care; not yet run there."""
    import ctypes  # noqa: PLC0415  wanted on one system alone

    times = [ctypes.c_uint64() for _ in range(4)]
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  only that system's ctypes has it
    asked = (ctypes.c_void_p(int(getattr(process, "_handle"))), *(ctypes.byref(each) for each in times))  # noqa: B009  the handle has no public name
    return float(times[2].value + times[3].value) / 1e7 if kernel.GetProcessTimes(*asked) else None
