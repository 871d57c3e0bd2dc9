"""Grades in a window that is killed again and again, and compares what it said with what the case holds."""

import math
import random
import select
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from app.store.case_store import open_case

SCRIPT = Path(__file__).with_name("grade_until_killed.py")
SILENT_S = 120
"""A window that says nothing for so long hangs: that is a finding, not something to wait for."""


@dataclass(slots=True)
class Found:
    """Keys that were pressed, answered, kept in the case; and what must not be: lost or doubled ones, and strangers."""

    pressed: int = 0
    saved: int = 0
    kept: int = 0
    kills: int = 0
    lost: int = 0
    doubled: int = 0
    strange: int = 0


def grade_and_kill(folder, passphrase, *, keys, a_second, lives_s, seed):  # noqa: PLR0913  what a benchmark may set
    """Press keys at a rate; the window lives for about so many seconds, then is killed. Return what was found.

    A key that was pressed and not answered is not pressed again: it may be in the case, or not, but never twice.
    """
    found, pressed, saved = Found(), {}, {}
    chance = random.Random(seed)  # noqa: S311  moments to be killed at, no secret
    while len(pressed) < keys:
        command = [sys.executable, str(SCRIPT), str(folder), passphrase, str(keys), str(len(pressed)), str(a_second)]
        before = len(pressed)
        with subprocess.Popen(command, stdout=subprocess.PIPE, bufsize=0) as process:
            found.kills += listened(process, pressed, saved, keys, lives_s * chance.uniform(0.5, 1.5))
        if len(pressed) == before or process.returncode not in {0, -signal.SIGKILL}:
            raise RuntimeError(f"the window ended with {process.returncode} after {len(pressed)} keys")
    return judged(found, folder, passphrase, pressed, saved)


def listened(process, pressed, saved, keys, lives_s):
    """Take down what a window tells; kill it that long after its first key. Return whether it was killed."""
    dies_s, killed = math.inf, False
    for line in _lines(process):
        if dies_s == math.inf and not killed:  # from the first key on, since starting takes a while
            dies_s = time.monotonic() + lives_s
        verb, number, *rest = line.split()
        if verb == b"pressed":
            pressed[int(number)] = tuple(map(int, rest))
        else:
            saved[int(number)] = int(rest[0])
        if time.monotonic() > dies_s and len(pressed) < keys:
            process.kill()
            dies_s, killed = math.inf, True
    return killed


def _lines(process):
    """Yield what a window tells, until it ends; fail where it hangs."""
    while True:
        if not select.select([process.stdout], [], [], SILENT_S)[0]:
            process.kill()
            raise RuntimeError(f"the window said nothing for {SILENT_S} s")
        line = process.stdout.readline()
        if not line:
            return
        yield line


def judged(found, folder, passphrase, pressed, saved):
    """Compare with what the case holds."""
    with open_case(Path(folder), passphrase, examiner="Examiner One") as case:
        rows = case.db.execute("SELECT item, CAST(code AS INTEGER) FROM grade ORDER BY id").fetchall()
    found.pressed, found.saved, found.kept = len(pressed), len(saved), len(rows)
    asked = list(pressed.values())
    found.lost = sum(rows.count(pressed[number]) == 0 for number in saved)
    found.doubled = sum(rows.count(each) > asked.count(each) for each in set(rows))
    found.strange = sum(each not in set(asked) for each in rows)
    return found
