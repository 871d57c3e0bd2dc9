"""An object on its way to the public from the command line; what is looked at, is looked at in the window."""

import json
import shutil

import pytest

from app import headless
from app.domain.appeal import AppealNumber, Concern
from app.operations.job import Job
from app.operations.release_appeal import look_at_appeal
from app.operations.reveal import end_reveal
from app.report.sealing import fingerprint
from app.store.case_store import open_case
from app.store.signing_key import SigningKeyFile
from tests.conftest import CHEAP, PASSPHRASE
from tests.operations.appeals import cut_case_folder  # noqa: F401  a fixture

REGION = ("--region", "0.1,0.2,0.6,0.7")
LOOKED = ("--looked-for", *(each.value for each in Concern))
SIGNED = ("--signing-passphrase-file", "phrase")


@pytest.fixture
def home(tmp_path, monkeypatch, cut_case_folder):  # noqa: F811  the fixture itself
    """A home with a pass phrase file, two examiners with a signing key each, and a case with one cut-out."""
    (tmp_path / "phrase").write_text(PASSPHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(tmp_path / "phrase"))
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two"):
        SigningKeyFile(tmp_path / name).make(PASSPHRASE, CHEAP)
    shutil.copytree(cut_case_folder, tmp_path / "walk.homeward")
    (tmp_path / "out").mkdir()
    return tmp_path


@pytest.fixture
def run(home, capsys, monkeypatch):
    """Return a function that runs a step in somebody's name and returns the objects and the words that came."""

    def run(step, *words, who="one", status=0):
        monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: home / who)
        monkeypatch.setattr("app.verbs.login_name", lambda: f"Examiner {who.title()}")
        assert headless.run(["appeal", step, "walk", *words]) == status
        told = capsys.readouterr()
        return [json.loads(line) for line in told.out.splitlines()], told.err

    return run


def look(home, who):
    """Look at the cut-out, as the window does it."""
    with open_case(home / "walk.homeward", PASSPHRASE, examiner=f"Examiner {who.title()}") as case:
        job = Job(case)
        end_reveal(job, look_at_appeal(job, AppealNumber(1)).reveal_id)


def asked(home):
    own = fingerprint(SigningKeyFile(home / "two").public())
    return ("--why", "Where is it sold?", "--second", "Examiner Two", "--second-key", own)


def test_an_object_is_cut_out_again_and_listed(run):
    (first,) = run("list", "--json")[0]
    assert (first["number"], first["state"], first["about"]) == (1, "draft", "curtain")
    (row,), told = run("cut", first["source_sha256"], *REGION, "--side", "200", "--jpeg", "--stamp", "--json")
    assert (row["number"], row["file"], max(row["size_px"])) == (2, "appeal-0002.jpg", 191)
    for concern in Concern:
        assert f"{concern.value}: {concern.said}" in told
    assert "Not checked by the program" in told
    assert [each["number"] for each in run("list")[0]] == [2, 1]


def test_two_people_bring_it_out_and_nobody_does_alone(run, home):
    ask = ("1", *asked(home), *LOOKED, *SIGNED)
    assert "VID-490" in run("ask", *ask, status=1)[1]
    assert "VID-489" in run("write", "1", "--to", "out", status=1)[1]
    look(home, "one")
    run("ask", *ask)
    assert "VID-491" in run("approve", "1", *SIGNED, status=1)[1]
    assert "VID-490" in run("approve", "1", *LOOKED, *SIGNED, who="two", status=1)[1]
    look(home, "two")
    assert "VID-490" in run("approve", "1", *LOOKED[:-1], *SIGNED, who="two", status=1)[1]
    run("approve", "1", *LOOKED, *SIGNED, who="two")
    assert run("list")[0][0]["state"] == "approved"
    (row,), _ = run("write", "1", "--to", "out", "--json")
    assert [each.name for each in (home / "out").iterdir()] == [row["file"]] == ["appeal-0001.png"]
    run("refuse", "1", *SIGNED, who="two")
    assert run("list")[0][0]["state"] == "refused"
    run("withdraw", "1", "--reason", "found")
    assert run("list")[0][0]["remark"] == "found"
    assert "VID-488" in run("withdraw", "7", status=1)[1]
    assert "VID-450" in run("cut", "a" * 64, "--region", "0,0,2,2", status=1)[1]
