"""How right the time left is: told against true, after a quarter, half and three quarters of a real analysis.

    python -m tests.benchmarks.time_left FOLDER [--pictures N] [--workers N] [--runs N]

The first run knows nothing of the machine; each later one is of a new case and remembers the runs before it. The first
half of the pictures is used by odd runs, the second by even ones, so that what is told is not of the same pictures.
"""

import argparse
import os
import sys
import tempfile
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.outlook import Outlook
from app.paces import Paces
from app.store.case_store import create_case

SHARES = (0.1, 0.25, 0.5, 0.75)
PROMISED = 0.2


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pictures", type=int, default=200, help="of each run")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--clock", choices=("wall", "cores"), default="wall")
    parser.add_argument("--runs", type=int, default=2)
    options = parser.parse_args()
    every = sorted(path for path in options.folder.rglob("*") if path.suffix.lower() in {".jpg", ".jpeg", ".png"})
    with tempfile.TemporaryDirectory() as root:
        paces = Paces(Path(root) / "paces.toml")
        for run in range(options.runs):
            some = every[run % 2 :: 2][: options.pictures]
            clock = time.monotonic if options.clock == "wall" else partial(cores_s, options.workers)
            measured(Path(root) / str(run), some, (paces, options.workers), clock)
        paces.save()
        print((Path(root) / "paces.toml").read_text(encoding="utf-8"))


def cores_s(workers):
    """Return the core-seconds of this process and all that it started, a worker, living ones too."""
    total = sum(os.times()[:4])
    for children in Path("/proc/self/task").glob("*/children"):
        for child in children.read_text().split():
            with suppress(OSError):
                ticks = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[11:13]
                total += sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")
    return total / workers


def measured(root, pictures, made_with, clock):
    """Analyse some pictures in a new case; print what was told and what was true."""
    (root / "exhibit").mkdir(parents=True)
    for number, path in enumerate(pictures):
        (root / "exhibit" / f"{number:06}{path.suffix}").write_bytes(path.read_bytes())
    with create_case(root / "t.homeward", "eleven green lanterns", examiner="benchmark").case as case:
        for step in (lambda job: import_exhibit(job, root / "exhibit", "1"), analyse):
            told = []
            started_s = clock()

            def keep(progress, told=told, started_s=started_s):
                told.append((clock() - started_s, progress))

            job = Job(case, keep, workers=made_with[1], paces=made_with[0])
            object.__setattr__(job, "outlook", Outlook(*made_with, clock))
            step(job)
            show(step.__name__.replace("<lambda>", "import"), told, clock() - started_s)


def show(name, told, took_s):
    """Print what was told at some shares of the time."""
    print(f"{name}: {took_s:.1f} s")
    for share in SHARES:
        at_s, progress = min(
            ((at_s, each) for at_s, each in told if each.left_s is not None),
            key=lambda each: abs(each[0] - share * took_s),
            default=(0, None),
        )
        if progress is None:
            continue
        true_s = took_s - at_s
        off = progress.left_s / true_s - 1
        word = "" if abs(off) <= PROMISED else f"  more than {PROMISED:.0%} off"
        at = f"{at_s / took_s:4.0%} ({progress.stage} {progress.done} of {progress.total})"
        print(f"  at {at}: told {progress.left_s:6.1f} s, true {true_s:6.1f} s, {off:+.0%}{word}")


if __name__ == "__main__":
    sys.exit(main())
