"""Runs the robot over a case of canaries in a home of its own, and looks for codes in all that it leaves behind."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from app.domain.exposure import Tier
from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.reveal import begin_reveal, end_reveal
from app.pipeline.darkroom import Darkroom
from app.store import media
from app.store.case_store import create_case, open_case
from tests.conftest import CHEAP
from tests.ui import canaries

SCRIPT = Path(__file__).with_name("robot_window.py")
PHRASE = "five striped canaries whistle"
CASE, EVIDENCE, SHOTS, COMPLAINTS = "robot.homeward", "evidence", "shots", "complaints.txt"
LAST_WORDS = 4000
SHARED_MEMORY = Path("/dev/shm")  # noqa: S108  looked into, not written
OF_TESTS = Path(os.environ.get("PYTEST_DEBUG_TEMPROOT", os.devnull))
"""Where tests keep their files, which may be in memory: not what the program left there."""
A_WINDOW_S = 120
FORGOTTEN_S = 5.0
ROWS = 8
GREY = np.array([0.299, 0.587, 0.114], dtype=np.float32)


@dataclass(slots=True)
class Left:
    """What was found in what a window left behind: files that were read, and the codes in them."""

    files: int = 0
    codes: list[str] = field(default_factory=list)


def make(root, count):
    """Make a folder with evidence, an analysed case of it, and a home, a folder for temporary files and for shots."""
    for name in ("home", "temp", SHOTS):
        (root / name).mkdir(parents=True)
    canaries.write(root / EVIDENCE, count)
    with create_case(root / CASE, PHRASE, examiner="Examiner One", cost=CHEAP).case as case:
        job = Job(case)
        import_exhibit(job, root / EVIDENCE, "EX-1")
        analyse(job)


def started(root, *arguments):
    """Start a window in a home of its own."""
    places = {"HOME": "home", "TMPDIR": "temp", "XDG_RUNTIME_DIR": "temp"}
    places |= {f"XDG_{kind}_HOME": "home" for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    environment = {**os.environ, **{name: str(root / place) for name, place in places.items()}}
    python = [sys.executable, "-X", "faulthandler"]
    acts, seed, *leaks = map(str, arguments)
    command = [*python, str(SCRIPT), str(root / CASE), PHRASE, acts, seed, str(root / SHOTS), *leaks]
    pipe = subprocess.PIPE
    with (root / COMPLAINTS).open("wb") as complaints:
        return subprocess.Popen(command, env=environment, cwd=root, stdin=pipe, stdout=pipe, stderr=complaints)


def act(root, acts, seed, *leaks):
    """Let the robot act, with leaks that are planted if any are named; return what it did and found."""
    with started(root, acts, seed, *leaks) as window:
        told, _ = window.communicate(timeout=A_WINDOW_S + acts)
    if window.returncode:
        last = (root / COMPLAINTS).read_text(errors="replace")[-LAST_WORDS:]
        raise RuntimeError(f"the window of seed {seed} ended with {window.returncode}: {last}")
    return json.loads(told)


def left_behind(root):
    """Read every file but the evidence and the shots, and what lies in shared memory."""
    left = Left()
    kept = {root / EVIDENCE, root / SHOTS}
    for place in (root, *(each for each in SHARED_MEMORY.iterdir() if each != OF_TESTS)):
        for path in place.rglob("*") if place.is_dir() else (place,):
            if path.is_file() and not kept & set(path.parents):
                left.files += 1
                left.codes += canaries.read_in_bytes(path.read_bytes())
    return left


def killed_while_clear(root):
    """Kill a window by a fault while a picture is clear; return what it leaves."""
    with started(root, "hold", 0) as window:
        _expect(window, b"clear")
        window.send_signal(signal.SIGSEGV)
        window.wait(A_WINDOW_S)
    return left_behind(root)


def in_memory(root):
    """Return how often rows of a clear picture stand in the window's memory: while it is clear, and after 5 s."""
    rows = _rows(root)
    with started(root, "hold", 0) as window:
        shown = _expect(window, b"clear")
        while_clear = _count(window.pid, rows[shown])
        window.stdin.write(b"\n")
        window.stdin.flush()
        _expect(window, b"veiled")
        deadline_s = time.monotonic() + FORGOTTEN_S
        after = while_clear
        while after and time.monotonic() < deadline_s:
            after = _count(window.pid, rows[shown])
        window.kill()
    return while_clear, after


def _rows(root):
    """Return rows of every picture as the window has them, in grey and in colour, by media item."""
    found = {}
    with open_case(root / CASE, PHRASE, examiner="Examiner One") as case, Darkroom() as darkroom:
        job = Job(case, darkroom=darkroom)
        for media_id in media.shown_ids(case.db):
            revealed = begin_reveal(job, media_id, Tier.PEEK)
            end_reveal(job, revealed.reveal_id)
            colour = revealed.pixels
            grey = (colour @ GREY).astype(np.uint8)
            some = np.argsort(grey.std(axis=1))[-ROWS:]  # of the code: no other picture has them
            found[media_id] = [pixels[row].tobytes() for pixels in (grey, colour) for row in some]
    return found


def _count(process, rows):
    """Return how often any of the rows stands in a process's memory."""
    count = 0
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            (first, end), rights = (int(each, 16) for each in line.split()[0].split("-")), line.split()[1]
            if rights.startswith("rw"):
                try:
                    memory.seek(first)
                    held = memory.read(end - first)
                except (OSError, ValueError, OverflowError):  # a part that the kernel keeps to itself
                    continue
                count += sum(held.count(row) for row in rows)
    return count


def _expect(window, word):
    """Return what a window says behind a word."""
    said, _, rest = window.stdout.readline().decode().strip().partition(" ")
    if said.encode() != word:
        raise RuntimeError(f"the window said {said!r}, not {word!r}")
    return rest
