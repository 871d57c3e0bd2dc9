"""Sees what a test leaves running: threads, and processes that it started."""

import contextlib
import multiprocessing
import os
import select
import threading
from multiprocessing import resource_tracker
from pathlib import Path

GRACE_S = 2.0


def threads():
    """Return the threads that run Python code now; a dummy one belongs to Qt and ends with its own."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}  # noqa: SLF001  it has no public name


def processes():
    """Return the ids of this process's children, without the helper that multiprocessing keeps for all of them."""
    multiprocessing.active_children()  # reaps those that have ended
    found = set()
    for thread in Path("/proc/self/task").iterdir():
        with contextlib.suppress(OSError):  # the thread has ended meanwhile, and has no children
            found.update(int(child) for child in (thread / "children").read_text().split())
    return found - {resource_tracker._resource_tracker._pid}  # noqa: SLF001  there is no other way to know it


def still_there(threads_before, processes_before):
    """Return the names of what has come since, after giving it ``GRACE_S`` to end."""
    for thread in threads() - threads_before:
        thread.join(GRACE_S)
    for process in processes() - processes_before:
        _wait_for(process)
    names = [f"thread {thread.name}" for thread in threads() - threads_before]
    return names + [f"process {_command(process)}" for process in processes() - processes_before]


def _wait_for(process):
    try:
        descriptor = os.pidfd_open(process)
    except ProcessLookupError:
        return
    select.select([descriptor], [], [], GRACE_S)
    os.close(descriptor)


def _command(process):
    try:
        words = Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        words = "gone"
    return f"{process}: {words or 'ended, and nobody asked how'}"
