"""A robot grades the wall of the real window, 30 keys a second, and is killed in between.

    python -m tests.benchmarks.grading [--keys 10000] [--pictures 1000] [--a-second 30] [--kills-every 10] [--seed 1]

Printed are how many keys were pressed, said to be saved, and are in the case; and, which has to be 0, how many were
said to be saved and are not there, are there twice, or were never pressed.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from app.operations.grade import choose_scheme
from app.operations.job import Job
from app.operations.schemes import shipped
from app.store.case_store import create_case
from tests.store.filling import add_pictures
from tests.ui.killed_grading import grade_and_kill

PHRASE = "eleven green lanterns at sea"


def main():
    """Measure and print; exit 1 where a grade was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keys", type=int, default=10_000)
    parser.add_argument("--pictures", type=int, default=1_000)
    parser.add_argument("--a-second", type=float, default=30)
    parser.add_argument("--kills-every", type=float, default=10, metavar="SECONDS")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / "robot.homeward"
        with create_case(folder, PHRASE, examiner="Examiner One").case as case:
            add_pictures(case, range(options.pictures))
            choose_scheme(Job(case), {each.id: each for each in shipped()}["vics:US:2"])
        found = grade_and_kill(
            folder,
            PHRASE,
            keys=options.keys,
            a_second=options.a_second,
            lives_s=options.kills_every,
            seed=options.seed,
        )
    print(found)
    return 1 if found.lost or found.doubled or found.strange else 0


if __name__ == "__main__":
    sys.exit(main())
