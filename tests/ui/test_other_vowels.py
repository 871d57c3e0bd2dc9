"""Nothing that the window says is left out of the catalogues: in a made-up language no English word is to be read."""

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).with_name("other_vowels.py")
ROOT = TESTS.parents[2]


def test_a_window_that_speaks_with_other_vowels_says_nothing_in_english():
    asked = [sys.executable, "-m", "pytest", "-q", "-p", "tests.ui.speaking", "-p", "no:cacheprovider", str(TESTS)]
    run = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 0, run.stdout[-8000:]
