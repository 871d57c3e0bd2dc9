"""What the program does before it knows what is wanted of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.start import DISPLAYS

ROOT = Path(__file__).parents[1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
def test_without_a_display_the_window_is_refused_in_one_sentence(tmp_path):
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAYS} | {"HOME": str(tmp_path)}
    told = subprocess.run(
        [sys.executable, "-m", "app"], cwd=ROOT, env=bare, capture_output=True, text=True, check=False
    )
    assert told.returncode == 1
    assert told.stderr.startswith("homeward: The window cannot be shown")
    assert told.stderr.count("\n") == 1
