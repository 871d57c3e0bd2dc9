"""What the program does before it knows what is wanted of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import start
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


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
def test_without_a_display_what_is_not_there_is_told_before_that(tmp_path, monkeypatch, capsys):
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("app.logs.start", lambda _: None)
    assert start.main([str(tmp_path / "nope.homeward")]) == 1
    assert f"There is no case at {tmp_path}/nope.homeward." in capsys.readouterr().err
    assert start.main([str(tmp_path / "nope.homeward-sealed")]) == 1
    assert f"There is no file at {tmp_path}/nope.homeward-sealed." in capsys.readouterr().err
