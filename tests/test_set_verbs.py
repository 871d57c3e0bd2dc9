"""Hash sets on the command line."""

import json

import pytest

from app import headless
from app.operations.grade import choose_scheme, grade
from app.operations.job import Job
from app.operations.schemes import shipped
from app.store.case_store import create_case
from tests.conftest import CHEAP, PASSPHRASE
from tests.store.filling import add_pictures, digests


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Return a function that runs a verb on a case of five pictures and returns its lines, and what it said."""
    file = tmp_path / "phrase"
    file.write_text(PASSPHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(file))
    with create_case(tmp_path / "walk.homeward", PASSPHRASE, examiner="E", cost=CHEAP).case as case:
        add_pictures(case, range(5))
        choose_scheme(Job(case), shipped()[0])
        grade(Job(case), [5], shipped()[0].categories[0].code)

    def run(verb, *words, status=0):
        assert headless.run([verb, str(tmp_path / "walk"), *map(str, words)]) == status
        told = capsys.readouterr()
        return [json.loads(line) for line in told.out.splitlines()], told.err

    return run


@pytest.fixture
def listed(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("md5,category\n" + "".join(f"{digests(n).md5},0\n" for n in range(3)) + "x,\n", encoding="utf-8")
    return path


def test_a_set_is_looked_at_loaded_listed_and_taken_out(run, listed):
    ((seen,), said) = run("set-add", listed, "--kind", "benign", "--dry-run")
    assert (seen["rows"], seen["skipped"], seen["categories"], seen["hashes"]) == (3, 1, {"0": 3}, {"MD5": 3})
    assert "Left out, once" in said
    assert run("sets", "--json")[0] == []
    _, said = run("set-add", listed, "--kind", "benign", "--name", "NSRL", "--set-version", "2026", "--source", "NIST")
    assert "5 files = 2 shown + 3 known" in said
    assert "Loaded as 'NSRL'; 3 media items of this case are in it." in said
    ((held,), _) = run("sets", "--json")
    assert (held["set"], held["kind"], held["rows"], held["media_items"], held["ended_at"]) == (
        "NSRL",
        "benign",
        3,
        3,
        None,
    )
    assert run("status", "--json")[0][0]["known"] == 3
    _, said = run("set-remove", "NSRL", "--reason", "too old")
    assert "5 files = 5 shown" in said
    assert run("sets", "--json")[0][0]["ended_at"] is not None


def test_what_an_alert_says_of_a_picture_is_listed_with_its_media(run, listed):
    run("set-add", listed, "--kind", "alert", "--name", "List")
    matches, _ = run("sets", "--matches", "--json")
    assert [(each["set"], each["agreed"], each["shown"]) for each in matches] == [("List", "MD5", True)] * 3
    rows, _ = run("media", "--json")
    by_id = {each["sha256"]: each.get("sets") for each in rows}
    assert by_id[digests(0).sha256] == [{"set": "List", "kind": "alert", "agreed": "MD5", "category": "0"}]
    assert by_id[digests(4).sha256] is None


def test_a_refusal_is_one_sentence(run, listed):
    listed.write_text(f"md5,category\n{digests(1).md5},2\n", encoding="utf-8")
    _, said = run("set-add", listed, "--kind", "benign", status=1)
    assert "category “2”" in said
    assert "VID-460" in said
    ((seen,), said) = run("set-add", listed, "--kind", "benign", "--dry-run", status=1)
    assert (seen["categories"], "would not be loaded" in said) == ({"2": 1}, True)


@pytest.mark.parametrize(("name", "begins"), [("own.json", '{"@odata.context"'), ("own.csv", "md5,sha1,sha256")])
def test_own_work_is_written_in_the_form_of_its_ending(run, tmp_path, name, begins):
    _, said = run("set-export", tmp_path / name)
    assert "1 rows" in said
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_a_folder_and_an_empty_file_are_called_what_they_are(run, tmp_path):
    (tmp_path / "none.csv").touch()
    assert "It is a folder." in run("set-add", tmp_path, "--kind", "benign", status=1)[1]
    assert "The file is empty." in run("set-add", tmp_path / "none.csv", "--kind", "benign", status=1)[1]
