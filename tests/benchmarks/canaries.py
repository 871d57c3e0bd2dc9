"""A robot acts at random on a case in which every picture carries a code of its own; what can be read is compared.

    python -m tests.benchmarks.canaries [--acts 100000] [--pictures 24] [--seed 1] [--windows 10] [--at-once 1]

Looked at are the screen after every act, the clipboard, what is dragged, what a screen reader is told; at the end all
files of a home, a folder for temporary files, the case and shared memory; what a process leaves that is killed by a
fault while a picture is clear; and its memory five seconds after a veil. All but the first figures have to be 0.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from tests.ui.canary_robot import act, in_memory, killed_while_clear, left_behind, make


def main():
    """Measure and print; exit 1 where a code was read that no reveal's row allows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--acts", type=int, default=100_000)
    parser.add_argument("--pictures", type=int, default=24)
    parser.add_argument("--windows", type=int, default=10, help="the acts are shared among so many")
    parser.add_argument("--at-once", type=int, default=1, help="windows side by side, each with a case of its own")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(options.at_once) as at_once:
        roots = [Path(folder) / f"root{number}" for number in range(options.at_once)]
        make(roots[0], options.pictures)
        for root in roots[1:]:
            shutil.copytree(roots[0], root)  # its evidence is read where the case says, in the first
        parts = list(at_once.map(partial(act_in_turn, options), range(options.at_once), roots))
        found, wrong = sum((each for each, _ in parts), Counter()), [each for _, those in parts for each in those]
        for what, count in sorted(found.items()):
            print(f"{count:10,}  {what}")
        left = [left_behind(root) for root in roots]
        killed, (while_clear, after) = killed_while_clear(roots[0]), in_memory(roots[0])
    files, codes = sum(each.files for each in left), [code for each in left for code in each.codes]
    print(f"codes on the screen, or elsewhere while it ran, without a row: {len(wrong)} {wrong[:5]}")
    print(f"codes in the {files} files left: {len(codes)}; after a fault: {len(killed.codes)}")
    print(f"rows of a clear picture in memory: {while_clear} while it is clear, {after} five seconds after its veil")
    return 1 if wrong or codes or killed.codes or after else 0


def act_in_turn(options, first, root):
    """Let every so-many-th window act in its own case; return what they did and what was wrong."""
    found, wrong = Counter(), []
    for window in range(first, options.windows, options.at_once):
        started_s = time.monotonic()
        try:
            told = act(root, options.acts // options.windows, options.seed + window)
        except RuntimeError as ended:  # what the other windows found is not lost with this one
            wrong.append(str(ended))
            told = {}
        wrong += told.pop("wrong", [])
        found.update(told)
        took_s = time.monotonic() - started_s
        print(f"window {window + 1}, {took_s:.0f} s: {told}, wrong: {wrong}", flush=True)
    return found, wrong


if __name__ == "__main__":
    sys.exit(main())
