"""Kills an import at random moments, again and again until it is through, and compares with an import in one go.

    python -m tests.benchmarks.resume FOLDER [--kills 20] [--seed 1]

Prints a line a kill and, at the end, whether ``homeward media --json`` says the same of both cases to the last byte.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PHRASE = "eleven green lanterns at sea\n"


def main():
    """Measure and print; exit 1 where the two cases differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311  moments to be killed at, no secret
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "phrase").write_text(PHRASE, encoding="utf-8")
        started_s = time.monotonic()
        whole = in_one_go(root, options.folder)
        took_s = time.monotonic() - started_s
        same = all(
            killed(root, options.folder, number, chance.uniform(0.3, took_s)) == whole
            for number in range(options.kills)
        )
    print(f"{options.kills} kills over {whole.count(chr(10))} media items: {'identical' if same else 'DIFFERENT'}")
    return 0 if same else 1


def in_one_go(root, folder):
    """Return what ``media --json`` prints after an import that nothing disturbs."""
    homeward(root, "new", root / "whole")
    homeward(root, "import", root / "whole", folder, "--exhibit", "1")
    return homeward(root, "media", root / "whole", "--json")


def killed(root, folder, number, after_s):
    """Return what ``media --json`` prints after an import that was killed and run again."""
    case = root / f"killed-{number}"
    homeward(root, "new", case)
    process = subprocess.Popen(command(root, "import", case, folder, "--exhibit", "1"), stderr=subprocess.DEVNULL)
    try:
        process.wait(after_s)
        print(f"kill {number}: it was through before {after_s:.2f} s")
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        status = homeward(root, "status", case, "--json").strip()
        print(f"kill {number}: at {after_s:.2f} s, {status}")
    homeward(root, "import", case, folder, "--exhibit", "1")
    return homeward(root, "media", case, "--json")


def homeward(root, *words):
    """Run a verb; return its standard output."""
    return subprocess.run(command(root, *words), check=True, capture_output=True, text=True).stdout


def command(root, *words):
    """Return the command line of a verb."""
    return [sys.executable, "-m", "app", *map(os.fspath, words), "--passphrase-file", str(root / "phrase")]


if __name__ == "__main__":
    sys.exit(main())
