"""What goes into a case by the command line, and what became of it: import, exhibits, problems."""

import hashlib
import json
import os
import shutil

import pytest

from app import headless
from app.domain.work import Problem
from app.store import problems
from app.store.case_store import create_case
from tests.conftest import CHEAP, PASSPHRASE
from tests.operations.conftest import jpeg


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """An empty case, made once and copied for each test, with the file of its pass phrase beside it."""
    folder = tmp_path_factory.mktemp("empty")
    create_case(folder / "walk.homeward", PASSPHRASE, examiner="E", cost=CHEAP).case.close()
    (folder / "phrase").write_text(PASSPHRASE, encoding="utf-8")
    return folder


@pytest.fixture
def home(empty, tmp_path, monkeypatch):
    """A folder of its own with an empty case, named by ``walk``."""
    shutil.copytree(empty, tmp_path / "home")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(tmp_path / "home" / "phrase"))
    monkeypatch.chdir(tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def run(home, capsys):
    """Return a function that runs a verb and returns what it wrote on stdout and stderr."""

    def run(*words, status=0):
        assert home.exists()
        assert headless.run([*words]) == status
        told = capsys.readouterr()
        return told.out, told.err

    return run


def _pictures(folder, many=1):
    folder.mkdir()
    for number in range(many):
        (folder / f"{number}.jpg").write_bytes(jpeg(number))
    return folder


def test_an_empty_path_is_wrong_usage_and_takes_nothing_in(run, capsys):
    with pytest.raises(SystemExit) as ended:
        headless.run(["import", "walk", "", "--exhibit", "1"])
    assert ended.value.code == 2
    assert "the path is empty" in capsys.readouterr().err
    assert json.loads(run("status", "walk", "--json")[0])["media_files"] == 0


def test_a_folder_in_which_nothing_lies_is_no_success(run, home):
    (home / "stick" / "DCIM").mkdir(parents=True)
    _, told = run("import", "walk", "stick", status=1)
    assert "nothing to import at stick" in told
    assert "No file lies in it" in told


@pytest.mark.skipif(os.name != "posix", reason="devices have names among files on POSIX alone")
def test_what_is_neither_a_file_nor_a_folder_is_refused(run):
    _, told = run("import", "walk", "/dev/null", status=1)
    assert "neither a file nor a folder" in told


def test_a_folder_below_that_could_not_be_looked_into_is_in_the_status_and_in_the_sum(run, home):
    with create_case(home / "other.homeward", PASSPHRASE, examiner="E", cost=CHEAP).case as case:
        problem = Problem("walk", "VID-201", "Exhibit 1: The folder DCIM could not be looked into.")
        with case.transaction() as db:
            problems.add(db, problem)
    assert json.loads(run("status", "other", "--json")[0])["folders_not_read"] == 1
    _pictures(home / "stick")
    assert "1 folder could not be looked into" in run("import", "other", "stick")[1]


def test_an_import_tells_its_own_sum_beside_the_case_s_and_its_first_problems_with_the_reason(run, home):
    first, second = _pictures(home / "first", 2), _pictures(home / "second")
    (second / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    (second / "letter.txt").write_text("no picture", encoding="utf-8")
    run("import", "walk", "first", "--exhibit", "1")
    _, told = run("import", "walk", "second", "--exhibit", "2")
    sums = [line for line in told.splitlines() if " = " in line]
    shares = "1 stacked as a copy + 1 excluded + 1 not shown for a problem"
    assert sums == [
        f"Exhibit 2: 3 new files; 3 files = {shares}.",
        f"The case: 5 files = 2 shown + {shares}.",
    ]
    assert "  broken.png: " in told
    assert "'homeward problems' lists" in told
    rows = [json.loads(line) for line in run("problems", "walk", "--json")[0].splitlines()]
    assert [(each["path"], each["exhibit"], each["outcome"]) for each in rows] == [
        ("broken.png", "2", "not shown"),
        ("letter.txt", "2", "excluded"),
    ]
    assert rows[0]["code"].startswith("VID-")
    assert rows[0]["sha256"] == hashlib.sha256((second / "broken.png").read_bytes()).hexdigest()
    assert rows[1]["reason"].startswith("not a picture")
    assert run("problems", "walk", "--exhibit", "1", "--json")[0] == ""
    assert "no exhibit 3 in this case" in run("problems", "walk", "--exhibit", "3", status=1)[1]
    assert "not a picture" in run("problems", "walk")[0]
    listed = [json.loads(line) for line in run("exhibits", "walk", "--json")[0].splitlines()]
    assert [(each["exhibit"], each["files"], each["place"]) for each in listed] == [
        ("1", 2, str(first)),
        ("2", 3, str(second)),
    ]
    assert str(second) in run("exhibits", "walk")[0]


def test_a_folder_that_is_loaded_again_under_another_number_is_told_before_it_is_read(run, home):
    _pictures(home / "stick")
    assert "was loaded from" not in run("import", "walk", "stick", "--exhibit", "7 a")[1]
    assert "was loaded from" not in run("import", "walk", "stick", "--exhibit", "7 a")[1]
    assert "was loaded from" not in run("import", "walk", "stick/0.jpg", "--exhibit", "8")[1]
    _, told = run("import", "walk", "stick")
    assert told.startswith(f"homeward: Exhibit 7 a was loaded from {home / 'stick'} too.")
    assert "--exhibit '7 a' goes on with it" in told
    assert "Exhibit 8 " not in told


def test_of_a_damaged_archive_it_is_said_what_can_be_done(run, home):
    _pictures(home / "stick")
    (home / "stick" / "broken.zip").write_bytes(b"PK\x03\x04" + bytes(200))
    run("import", "walk", "stick")
    (row,) = [json.loads(line) for line in run("problems", "walk", "--json")[0].splitlines()]
    assert (row["path"], row["code"]) == ("broken.zip", "VID-235")
    assert "import what comes out" in row["next_step"]


def test_a_file_loaded_alone_leaves_the_folder_around_it_free_and_a_folder_is_named_that_is_not(run, home):
    _pictures(home / "stick")
    (home / "one.jpg").write_bytes(jpeg(1))
    run("import", "walk", "one.jpg", "--exhibit", "1")
    assert run("report", "walk", "--to", "beside.html")
    assert (home / "beside.html").is_file()
    _, told = run("import", "walk", ".", "--exhibit", "7/26")
    assert "The case itself lies in ." in told
    _, told = run("report", "walk", "--to", "stick/more.html", status=1)
    assert f"among the evidence of exhibit 7/26, in {home}." in told


def test_a_case_opens_by_its_recovery_key_too(run, home, monkeypatch):
    made = create_case(home / "kept.homeward", PASSPHRASE, examiner="E", cost=CHEAP)
    made.case.close()
    (home / "sheet").write_text(made.recovery_key, encoding="utf-8")
    monkeypatch.delenv("HOMEWARD_PASSPHRASE_FILE")
    run("status", "kept", "--json", "--recovery-key-file", "sheet")
    _, told = run("status", "kept", "--json", status=1)
    assert "No pass phrase of the case kept was given" in told


def test_what_is_no_case_is_said_before_anything_is_asked_and_its_path_is_told_whole(run, home, monkeypatch):
    monkeypatch.delenv("HOMEWARD_PASSPHRASE_FILE")
    assert f"no case at {home}/missing.homeward" in run("import", "missing.homeward", "phrase", status=1)[1]
    _, told = run("status", "./phrase", status=1)
    assert "A file lies there, and a case is a folder" in told


def test_what_is_written_of_an_empty_case_says_so(run):
    assert "no picture in this case yet" in run("report", "walk", "--to", "r.html")[1]
    assert "Wrote 0 records: a fresh file, VICS 2.0." in run("vics-export", "walk", "o.json")[1]
