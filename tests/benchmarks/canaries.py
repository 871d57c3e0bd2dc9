"""A robot acts at random on a case in which every picture carries a code of its own; what can be read is compared.

    python -m tests.benchmarks.canaries [--acts 100000] [--pictures 24] [--seed 1] [--windows 10]

Looked at are the screen after every act, the clipboard, what is dragged, what a screen reader is told; at the end all
files of a home, a folder for temporary files, the case and shared memory; what a process leaves that is killed by a
fault while a picture is clear; and its memory five seconds after a veil. All but the first figures have to be 0.
"""

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.ui.canary_robot import act, in_memory, killed_while_clear, left_behind, make


def main():
    """Measure and print; exit 1 where a code was read that no reveal's row allows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--acts", type=int, default=100_000)
    parser.add_argument("--pictures", type=int, default=24)
    parser.add_argument("--windows", type=int, default=10, help="the acts are shared among so many")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        make(root, options.pictures)
        found, wrong = Counter(), []
        for window in range(options.windows):
            told = act(root, options.acts // options.windows, options.seed + window)
            wrong += told.pop("wrong")
            found.update(told)
            print(f"window {window + 1}: {told}, wrong: {wrong}", flush=True)
        for what, count in sorted(found.items()):
            print(f"{count:10,}  {what}")
        left, killed = left_behind(root), killed_while_clear(root)
        while_clear, after = in_memory(root)
    print(f"codes on the screen, or elsewhere while it ran, without a row: {len(wrong)} {wrong[:5]}")
    print(f"codes in the {left.files} files left: {len(left.codes)}; after a fault: {len(killed.codes)}")
    print(f"rows of a clear picture in memory: {while_clear} while it is clear, {after} five seconds after its veil")
    return 1 if wrong or left.codes or killed.codes or after else 0


if __name__ == "__main__":
    sys.exit(main())
