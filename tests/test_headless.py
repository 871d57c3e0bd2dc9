"""The command line from end to end: real case, real pictures, real workers, stable shapes on stdout."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app import headless
from app.settings import MOST_WORKERS
from tests.operations.conftest import jpeg

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def phrase_file(tmp_path_factory):
    file = tmp_path_factory.mktemp("phrase") / "phrase"
    file.write_text("seven quiet harbour lamps\n", encoding="utf-8")
    return str(file)


@pytest.fixture(scope="module")
def made(tmp_path_factory, phrase_file):
    """A case with three pictures, made and filled by the command line."""
    root = tmp_path_factory.mktemp("made")
    folder = root / "pictures"
    folder.mkdir()
    for number in range(2):
        (folder / f"{number}.jpg").write_bytes(jpeg(number))
    (folder / "again.jpg").write_bytes(jpeg(0))
    case = str(root / "walk")
    assert headless.run(["new", case, "--passphrase-file", phrase_file]) == 0
    assert headless.run(["import", case, str(folder), "--exhibit", "1/26", "--passphrase-file", phrase_file]) == 0
    return case


def _lines(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_new_case_shows_its_recovery_key_once(tmp_path, phrase_file, capsys):
    assert headless.run(["new", str(tmp_path / "a"), "--passphrase-file", phrase_file]) == 0
    assert "Recovery key" in capsys.readouterr().out
    assert (tmp_path / "a.homeward" / "key.json").is_file()


def test_status_adds_up(made, phrase_file, capsys):
    assert headless.run(["status", made, "--json", "--passphrase-file", phrase_file]) == 0
    [status] = _lines(capsys)
    parts = ("media_items", "stacked", "known", "excluded", "containers", "problems", "waiting")
    assert status["media_files"] == 3 == sum(status[name] for name in parts)


def test_analyse_without_sensor_noise_leaves_it_out_and_status_says_of_how_many(tmp_path, phrase_file, capsys):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.jpg").write_bytes(jpeg(0))
    case, last = str(tmp_path / "a"), ("--passphrase-file", phrase_file)
    for words in (["new", case], ["import", case, str(tmp_path / "pictures")]):
        assert headless.run([*words, *last]) == 0
    assert headless.run(["analyse", case, "--without", "sensor_noise", *last]) == 0
    assert "Left out: sensor_noise of 1 pictures." in capsys.readouterr().err
    assert headless.run(["status", case, "--json", *last]) == 0
    assert _lines(capsys)[0]["not_read"] == {"sensor_noise": 1}
    assert headless.run(["analyse", case, *last]) == 0
    capsys.readouterr()
    assert headless.run(["status", case, "--json", *last]) == 0
    assert _lines(capsys)[0]["not_read"] == {}


def test_media_is_one_object_a_line(made, phrase_file, capsys):
    assert headless.run(["media", made, "--json", "--passphrase-file", phrase_file]) == 0
    rows = _lines(capsys)
    assert [set(row) for row in rows] == [{"sha256", "md5", "paths", "facts", "problems", "exhibits"}] * 2
    assert all(each["exhibit"] == "1/26" for row in rows for each in row["exhibits"])
    assert sorted(path for row in rows for path in row["paths"]) == ["0.jpg", "1.jpg", "again.jpg"]


def test_analyse_decide_and_ask(made, phrase_file, capsys):
    assert headless.run(["analyse", made, "--workers", "1", "--passphrase-file", phrase_file]) == 0
    assert "Proposed for 2 pictures: 1 place, " in capsys.readouterr().err
    assert headless.run(["media", made, "--json", "--passphrase-file", phrase_file]) == 0
    first, second = (row["sha256"] for row in _lines(capsys))
    words = ["decide", made, "same", "place", first, second, "--reason", "the same poster"]
    assert headless.run([*words, "--passphrase-file", phrase_file]) == 0
    capsys.readouterr()
    assert headless.run(["clusters", made, "--kind", "place", "--json", "--passphrase-file", phrase_file]) == 0
    [answer] = _lines(capsys)
    assert answer["kind"] == "place"
    [cluster] = answer["clusters"]
    assert cluster["members"] == sorted([first, second])
    assert set(cluster) >= {"id", "members", "confidence"}
    assert headless.run(["links", made, "--json", "--media", first, "--passphrase-file", phrase_file]) == 0
    assert all(set(row) == {"first", "second", "linker", "strength", "reason"} for row in _lines(capsys))


def test_a_picture_is_named_by_its_first_digits_where_one_alone_begins_so(made, phrase_file, capsys):
    words = ["--passphrase-file", phrase_file]
    assert headless.run(["media", made, "--json", *words]) == 0
    digits = _lines(capsys)[0]["sha256"][:8]
    assert headless.run(["lead", made, "Ask about the poster.", "--media", digits.upper(), *words]) == 0
    assert headless.run(["lead", made, "x", "--media", "01234567", *words]) == 1
    told = capsys.readouterr().err
    assert "01234567… names no one media item of this case. None begins so." in told
    assert headless.run(["lead", made, "x", "--media", "0123", *words]) == 1
    assert "It is not a SHA-256 in hexadecimal: '0123'. Give what" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["status", "nowhere"], "no case at"),
        (["decide", "{case}", "same", "place", "xyz", "abc"], "not the name of a media item"),
        (["decide", "{case}", "same", "place", "a" * 64, "b" * 64], "not in this case"),
        (["import", "{case}", "/not/there"], "nothing to import"),
        (["import", "{case}", "{case}.homeward"], "case itself is no exhibit"),
    ],
)
def test_a_mistake_is_one_sentence_and_a_status(words, told, made, phrase_file, capsys):
    arguments = [word.format(case=made) for word in words]
    assert headless.run([*arguments, "--passphrase-file", phrase_file]) == 1
    said = capsys.readouterr()
    assert told in said.err
    assert said.err.count("homeward:") == 1
    assert said.out == ""


def test_a_wrong_pass_phrase_is_told(made, tmp_path, capsys):
    other = tmp_path / "other"
    other.write_text("eight loud mountain bells", encoding="utf-8")
    assert headless.run(["status", made, "--passphrase-file", str(other)]) == 1
    assert "VID-101" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="Windows tells of Ctrl-C in another way")
def test_ctrl_c_stops_an_import_with_one_sentence_and_the_same_command_goes_on(tmp_path, phrase_file, capsys):
    (tmp_path / "pictures").mkdir()
    for number in range(40):
        (tmp_path / "pictures" / f"{number}.jpg").write_bytes(jpeg(number))
    case = str(tmp_path / "a")
    words = ["import", case, str(tmp_path / "pictures"), "--workers", "1", "--passphrase-file", phrase_file]
    assert headless.run(["new", case, "--passphrase-file", phrase_file]) == 0
    command = [sys.executable, "-m", "app", *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT) as running:
        assert running.stderr is not None
        said = []
        while (line := running.stderr.readline()) and not line.startswith("register: 0"):
            said.append(line)
        running.send_signal(signal.SIGINT)
        rest = running.stderr.read()
    assert running.returncode == 130, (said, rest)
    assert rest.splitlines()[-1].startswith("homeward: Stopped. What was saved is there")
    assert "Traceback" not in rest
    assert headless.run(words) == 0
    capsys.readouterr()
    assert headless.run(["status", case, "--json", "--passphrase-file", phrase_file]) == 0
    [status] = _lines(capsys)
    assert (status["media_items"], status["waiting"]) == (40, 0)


def test_a_reader_that_goes_away_is_no_mistake(made, phrase_file):
    command = [sys.executable, "-m", "app", "media", made, "--passphrase-file", phrase_file]
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False, cwd=ROOT)
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_output_is_utf8_whatever_the_terminal_speaks(made, phrase_file, tmp_path):
    (tmp_path / "Straße").mkdir()
    (tmp_path / "Straße" / "ж.jpg").write_bytes(jpeg(0))
    words = ["--passphrase-file", phrase_file]
    assert headless.run(["import", made, str(tmp_path / "Straße"), *words]) == 0
    command = [sys.executable, "-m", "app", "media", made, *words]
    env = os.environ | {"PYTHONIOENCODING": "latin-1"}
    told = subprocess.run(command, stdout=subprocess.PIPE, env=env, check=True, cwd=ROOT)
    assert "ж.jpg" in told.stdout.decode("utf-8")


def test_an_exhibit_whose_folder_has_no_name_in_utf8_is_loaded(made, phrase_file, tmp_path, capsys):
    folder = os.path.join(os.fsencode(tmp_path), b"bag \xff")  # noqa: PTH118  paths of evidence are bytes
    os.mkdir(folder)  # noqa: PTH102  paths of evidence are bytes
    Path(os.fsdecode(folder), "0.jpg").write_bytes(jpeg(0))
    assert headless.run(["import", made, os.fsdecode(folder), "--passphrase-file", phrase_file]) == 0
    assert "homeward:" not in capsys.readouterr().err


@pytest.mark.parametrize("number", ["0", "-1", "two", str(MOST_WORKERS + 1)])
def test_a_number_of_workers_that_makes_no_sense_is_wrong_usage(made, number, capsys):
    with pytest.raises(SystemExit) as ended:
        headless.run(["analyse", made, "--workers", number])
    assert ended.value.code == 2
    assert "whole number from 1" in capsys.readouterr().err


def test_a_weaker_lock_on_workers_is_told(tmp_path, phrase_file, monkeypatch, capsys):
    case = str(tmp_path / "a")
    assert headless.run(["new", case, "--passphrase-file", phrase_file]) == 0
    monkeypatch.setitem(sys.modules, "pyseccomp", None)  # as on a system without libseccomp
    assert headless.run(["analyse", case, "--passphrase-file", phrase_file]) == 0
    told = capsys.readouterr().err
    assert "the lock on them is weaker here: " in told
    assert "no picture in this case yet" in told


def test_a_reference_case_that_cannot_be_written_is_told(tmp_path, capsys):
    (tmp_path / "taken").touch()
    assert headless.run(["demo", str(tmp_path / "taken")]) == 1
    assert "could not be written" in capsys.readouterr().err


def test_a_reference_case_is_not_made_among_something_else(tmp_path, capsys):
    (tmp_path / "evidence").mkdir()
    (tmp_path / "evidence" / "letter.txt").touch()
    assert headless.run(["demo", str(tmp_path / "evidence")]) == 1
    assert f"Something else lies in {tmp_path / 'evidence'}." in capsys.readouterr().err
    assert [each.name for each in (tmp_path / "evidence").iterdir()] == ["letter.txt"]


def test_a_misspelt_verb_is_told_with_the_one_that_was_meant(capsys):
    assert headless.run(["nwe", "walk"]) == 2
    assert capsys.readouterr().err == (
        "homeward: There is no verb 'nwe'. Did you mean 'new'? 'homeward --help' lists them all.\n"
    )
    assert headless.run(["xyzzy"]) == 2
    assert "Did you mean" not in capsys.readouterr().err


def test_a_misspelt_option_is_told_with_the_usage_of_its_verb(capsys):
    with pytest.raises(SystemExit) as ended:
        headless.run(["new", "walk", "--exhibitt", "1"])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith("usage: homeward new ")
    assert "unrecognized arguments: --exhibitt 1" in told


def test_the_help_lists_every_verb_in_a_group_and_each_verb_says_what_it_does(capsys):
    with pytest.raises(SystemExit):
        headless.run(["--help"])
    told = capsys.readouterr().out
    assert "homeward [CASE]" in told
    assert "Known hashes:\n  sets " in told
    with pytest.raises(SystemExit):
        headless.run(["set-remove", "--help"])
    assert "Take a set out; what had stepped aside by it comes back." in capsys.readouterr().out
