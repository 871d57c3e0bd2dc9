"""A stash on the command line, from the grading of one examiner to the case of another."""

import json

import pytest

from app import headless
from app.operations.grade import choose_scheme, grade
from app.operations.job import Job
from app.operations.schemes import shipped
from app.store.case_store import create_case
from app.store.signing_key import SigningKeyFile
from tests.conftest import CHEAP, PASSPHRASE
from tests.store.filling import add_pictures, digests

BY_KEY = ("--signing-passphrase-file", "phrase")


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Return a function that runs a verb of one of two examiners, and returns its lines and what it said."""
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(tmp_path / "phrase"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "phrase").write_text(PASSPHRASE, encoding="utf-8")
    (tmp_path / "shared").write_text("nine loud harbour bells", encoding="utf-8")
    assert headless.run(["receiving-key", "ben.key"]) == 0
    capsys.readouterr()
    home = {"at": "anne"}
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / home["at"])
    for who, name, code in (("anne", "walk", 1), ("ben", "fair", 2)):
        SigningKeyFile(tmp_path / who).make(PASSPHRASE, CHEAP)
        with create_case(tmp_path / f"{name}.homeward", PASSPHRASE, examiner=who, cost=CHEAP).case as case:
            add_pictures(case, range(5))
            choose_scheme(Job(case), shipped()[0])
            grade(Job(case), [1, 2], shipped()[0].categories[code].code)

    def run(who, *words, status=0):
        home["at"] = who
        monkeypatch.setenv("LOGNAME", who)
        asked = [*map(str, words)]
        assert headless.run(asked + ([*BY_KEY] if asked[0] == "stash" else [])) == status
        told = capsys.readouterr()
        return [json.loads(line) for line in told.out.splitlines()], told.err

    return run


def test_a_stash_goes_from_case_to_case_and_from_examiner_to_examiner(run, tmp_path):
    assert run("anne", "stash", "add", "walk", "--dry-run")[0][0]["new"] == 2
    assert run("anne", "stash", "show")[0][0]["words"] == 0
    assert run("anne", "stash", "add", "walk", "--series", "Harbour")[0][0]["new"] == 2
    run("ben", "stash", "add", "fair", "--media", digests(1).sha256)
    recipient = (tmp_path / "ben.key").read_text(encoding="ascii").splitlines()[0].rpartition(" ")[2]
    _, said = run("anne", "stash", "export", "a.homeward-stash", "--for", recipient, "--sender", "Anne")
    assert "1 addition," in said
    merge = ("stash", "merge", "a.homeward-stash", "--identity", "ben.key")
    (counts, against), said = run("ben", *merge)
    assert (counts["new_words"], counts["new_contents"], counts["contradictions"]) == (2, 1, 1)
    assert "From 'Anne'" in said
    assert "Nothing was taken in" in said
    assert "a key that is not known here" in said
    assert "your own key" in run("anne", *merge)[1]
    assert len({each["category"] for each in against["said"]}) == 2
    assert run("ben", "stash", "show")[0][0]["others"] == 0
    run("ben", *merge, "--commit")
    (shown,), _ = run("ben", "stash", "show")
    assert (shown["others"], shown["words"], shown["contradictions"]) == (1, 3, 1)
    assert run("ben", "stash", "contradictions")[0] == [against]
    (done,), _ = run("ben", "stash", "look-up", "fair")
    assert (done["words"], done["media_items"], done["same_as_before"]) == (2, 2, False)
    matches, _ = run("ben", "sets", "fair", "--matches")
    assert {each["sha256"] for each in matches} == {digests(0).sha256, digests(1).sha256}
    assert all(each["said_by"].startswith("anne in case walk on 20") for each in matches)
    assert {each["series"] for each in matches} == {"Harbour"}


def test_what_cannot_be_done_is_told_in_one_sentence(run, tmp_path):
    for words, code in (
        (("export", "x.homeward-stash"), "VID-400"),
        (("export", "x.homeward-stash", "--for-passphrase-file", "shared"), "VID-495"),
        (("look-up", "walk"), "VID-495"),
        (("merge", "phrase", "--passphrase-file", "shared"), "VID-494"),
        (("merge", "missing", "--passphrase-file", "shared"), "VID-400"),
    ):
        _, said = run("anne", "stash", *words, status=1)
        assert code in said
    assert not (tmp_path / "x.homeward-stash").exists()
    (tmp_path / "ben" / "stash.db").write_bytes((tmp_path / "anne" / "stash.db").read_bytes())
    assert "VID-496" in run("ben", "stash", "show", status=1)[1]
