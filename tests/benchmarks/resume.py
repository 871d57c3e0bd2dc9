"""Kills an import at random moments, again and again until it is through, and compares with an import in one go.

    python -m tests.benchmarks.resume FOLDER [--kills 20] [--seed 1]

Prints a line a kill and, at the end, whether ``homeward media --json`` says the same of both cases to the last byte.
"""

import argparse
import os
import random
import shutil
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
        whole, took_s = in_one_go(root, options.folder)
        kills = differing = tried = 0
        while kills < options.kills:
            tried += 1
            was_killed, found = killed(root, options.folder, tried, chance.uniform(0.1, took_s))
            kills += was_killed
            differing += found != whole
    print(f"{kills} kills over {whole.count(chr(10))} media items: {differing or 'none'} differ")
    return 1 if differing else 0


def in_one_go(root, folder):
    """Return what ``media --json`` prints after an import that nothing disturbs, and how long the import took."""
    homeward(root, "new", root / "whole")
    started_s = time.monotonic()
    homeward(root, "import", root / "whole", folder, "--exhibit", "1")
    took_s = time.monotonic() - started_s
    return homeward(root, "media", root / "whole", "--json"), took_s


def killed(root, folder, number, after_s):
    """Return whether the import was killed, and what ``media --json`` prints once it was run again."""
    case, was_killed = root / f"killed-{number}", False
    homeward(root, "new", case)
    process = subprocess.Popen(command(root, "import", case, folder, "--exhibit", "1"), stderr=subprocess.DEVNULL)
    try:
        process.wait(after_s)
        print(f"kill {number}: it was through before {after_s:.2f} s")
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        was_killed = True
        status = homeward(root, "status", case, "--json").strip()
        print(f"kill {number}: at {after_s:.2f} s, {status}")
    homeward(root, "import", case, folder, "--exhibit", "1")
    found = homeward(root, "media", case, "--json")
    shutil.rmtree(f"{case}.homeward")
    return was_killed, found


def homeward(root, *words):
    """Run a verb; return its standard output."""
    return subprocess.run(command(root, *words), check=True, capture_output=True, text=True).stdout


def command(root, *words):
    """Return the command line of a verb."""
    return [sys.executable, "-m", "app", *map(os.fspath, words), "--passphrase-file", str(root / "phrase")]


if __name__ == "__main__":
    sys.exit(main())
