import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app import headless

ROOT = Path(__file__).parents[1]


def test_doctor_says_what_was_found_line_by_line(capsys):
    assert headless.run(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("fit     lock")
    assert any("encryption" in line for line in lines)
    assert lines[-1].startswith("Fit")


def test_doctor_says_the_same_to_a_script(capsys):
    assert headless.run(["doctor", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["fit"] is True
    assert {"name", "fitness", "sentence"} == set(told["checks"][0])


def test_a_result_that_is_none_is_refused_with_a_sentence(tmp_path, capsys):
    (tmp_path / "result.json").write_text("{}", encoding="utf-8")
    assert headless.run(["validate", "--check", str(tmp_path / "result.json")]) == 1
    assert "no result of a validation" in capsys.readouterr().err


def test_a_file_that_is_there_is_never_written_over(tmp_path, capsys):
    (tmp_path / "result.json").write_text("mine", encoding="utf-8")
    assert headless.run(["validate", "--to", str(tmp_path / "result.json")]) == 1
    assert "exists already" in capsys.readouterr().err
    assert (tmp_path / "result.json").read_text(encoding="utf-8") == "mine"


def test_a_place_that_cannot_be_written_to_is_said_before_anything_is_measured(tmp_path, capsys):
    assert headless.run(["validate", "--to", str(tmp_path / "nope" / "result.json")]) == 1
    assert f"could not be written to {tmp_path / 'nope'}" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="Windows ends programs in another way")
def test_a_validation_that_is_ended_leaves_no_folder_behind(tmp_path):
    command = [sys.executable, "-m", "app", "validate", "--workers", "1"]
    env = os.environ | {"TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, env=env, cwd=ROOT) as running:
        assert running.stderr is not None
        running.stderr.readline()  # it works by now
        assert list(tmp_path.glob("homeward-validation-*"))
        running.terminate()
        running.stderr.read()
    assert running.returncode == 128 + signal.SIGTERM
    assert list(tmp_path.glob("homeward-validation-*")) == []
