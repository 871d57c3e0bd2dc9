"""Releasing pictures from the command line: two people, two keys, and a sealed file that says who released what."""

import json
from pathlib import Path

import pytest

from app import headless
from app.report.sealing import fingerprint, unseal
from app.store.case_store import create_case
from app.store.signing_key import SigningKeyFile
from tests.conftest import CHEAP
from tests.ui import canaries

VECTORS = json.loads((Path(__file__).parent / "report" / "joint_word_vectors.json").read_bytes())
HOSTILE = next(each for each in VECTORS["no_releases"] if "\\u001b" in each["file"])
PHRASE, OTHERS = "seven quiet harbour lamps", "eight loud harbour bells"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Return a function that runs a verb and returns what it wrote; at home are an examiner and a colleague's key."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "settings")
    (tmp_path / "phrase").write_text(PHRASE, encoding="utf-8")
    (tmp_path / "others").write_text(OTHERS, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(tmp_path / "phrase"))
    monkeypatch.chdir(tmp_path)
    SigningKeyFile(tmp_path / "settings").make(PHRASE, CHEAP)
    SigningKeyFile(tmp_path / "stick").make(OTHERS, CHEAP)
    create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP).case.close()
    canaries.write(tmp_path / "exhibit", 3)

    def run(*words, status=0):
        assert headless.run([*words]) == status, capsys.readouterr().err
        told = capsys.readouterr()
        return told.out, told.err

    run("import", "walk", "exhibit", "--exhibit", "EX-1")
    return run


def fingerprint_of(home, name):

    return fingerprint(SigningKeyFile(home / name).public())


@pytest.fixture
def pictures(run):
    return [json.loads(line)["sha256"] for line in run("media", "walk")[0].splitlines()]


@pytest.fixture
def recipient(run):
    return json.loads(run("receiving-key", "reviewer.key")[0])["recipient"]


@pytest.fixture
def ask(run, tmp_path, pictures, recipient):
    """Return a function that asks for a release of the first two pictures."""

    def ask(*more, second="stick", status=0):
        words = ("--media", *pictures[:2], "--for", recipient, "--why", "the unit knows the street")
        whom = ("--second", fingerprint_of(tmp_path, second), "--second-name", "A colleague")
        return run(
            "release", "ask", "walk", *words, *whom, "--signing-passphrase-file", "phrase", "--to", *more, status=status
        )

    return ask


SIGN = ("--key-folder", "stick", "--signing-passphrase-file", "others")
EXPORT = ("--signing-passphrase-file", "phrase", "--to")


def test_two_people_release_pictures_and_exactly_these_travel_clear(run, tmp_path, pictures, recipient, ask):
    asked = json.loads(ask("out.homeward-release")[0])
    assert (asked["stands"], asked["signed"]) == (False, ["first"])
    number = asked["number"]
    _, told = run("export", "walk", "--for", recipient, "--release", number, *EXPORT, "early", status=1)
    assert "VID-478" in told
    assert not (tmp_path / "early").exists()
    _, told = run("release", "sign", "out.homeward-release", "--to", "back.homeward-release", *SIGN)
    for words in (*pictures[:2], recipient, "the unit knows the street", "A colleague"):
        assert words in told
    assert json.loads(run("release", "take", "walk", "back.homeward-release")[0])["stands"]
    assert "it stands" in run("release", "list", "walk")[1]
    _, told = run("export", "walk", "--for", recipient, "--release", number[:12], *EXPORT, "clear.homeward-sealed")
    assert "3 media items, 2 of them clear" in told
    told, _ = run("verify", "clear.homeward-sealed", "--identity", "reviewer.key")
    assert "holds: 2 clear pictures" in told
    assert fingerprint_of(tmp_path, "stick") in told
    identity = (tmp_path / "reviewer.key").read_text(encoding="ascii").splitlines()[1]
    parts = unseal((tmp_path / "clear.homeward-sealed").read_bytes(), identity).parts
    found = set().union(*map(canaries.read_in_bytes, parts.values()))
    assert len(found) == 4
    _, told = run("unseal", "clear.homeward-sealed", "--identity", "reviewer.key", "--to", "opened")
    assert "2 clear pictures stay in the file" in told
    written = [path.read_bytes() for path in (tmp_path / "opened").rglob("*") if path.is_file()]
    assert not set().union(*map(canaries.read_in_bytes, written))


def test_one_person_is_not_two(run, tmp_path, ask):
    _, told = ask("out.homeward-release", second="settings", status=1)
    assert "VID-476" in told
    assert not (tmp_path / "out.homeward-release").exists()
    ask("out.homeward-release")
    own = ("--signing-passphrase-file", "phrase")
    _, told = run("release", "sign", "out.homeward-release", "--to", "back", *own, status=1)
    assert "VID-476" in told
    assert not (tmp_path / "back").exists()


def test_either_withdraws_it_and_nothing_travels_clear(run, tmp_path, recipient, ask):
    number = json.loads(ask("one")[0])["number"]
    run("release", "sign", "one", "--to", "back", *SIGN)
    run("release", "take", "walk", "back")
    run("release", "sign", "back", "--withdraw", "--to", "withdrawn", *SIGN)
    assert "taken it back" in json.loads(run("release", "show", "withdrawn", "--json")[0])["why_not"]
    run("release", "take", "walk", "withdrawn")
    _, told = run("export", "walk", "--for", recipient, "--release", number, *EXPORT, "clear", status=1)
    assert "A colleague has taken it back" in told
    assert not (tmp_path / "clear").exists()
    other = json.loads(ask("two")[0])["number"]
    out, _ = run("release", "withdraw", "walk", other[:10], "--signing-passphrase-file", "phrase")
    assert json.loads(out)["signed"] == ["first", "taken back"]
    listed = [json.loads(line) for line in run("release", "list", "walk", "--json")[0].splitlines()]
    assert [each["stands"] for each in listed] == [False, False]


def test_wrong_words_are_refused_with_a_sentence(run, tmp_path, ask):
    ask("out")
    ask("out", status=1)
    ask("again", "--days", "91", status=1)
    ask("exhibit/among-evidence", status=1)
    assert not (tmp_path / "exhibit" / "among-evidence").exists()
    run("release", "sign", "out", "--to", "out", *SIGN, status=1)
    run("release", "show", "phrase", status=1)
    run("release", "withdraw", "walk", "0123456789", "--signing-passphrase-file", "phrase", status=1)
    altered = (tmp_path / "out").read_bytes().replace(b"street", b"strest")
    (tmp_path / "altered").write_bytes(altered)
    assert "VID-475" in run("release", "sign", "altered", "--to", "back", *SIGN, status=1)[1]
    assert "VID-475" in run("release", "take", "walk", "altered", status=1)[1]
    (tmp_path / "hostile").write_text(HOSTILE["file"], encoding="utf-8")
    for verb in (("show", "hostile"), ("sign", "hostile", "--to", "back", *SIGN)):
        shown, told = run("release", *verb, status=1)
        assert "VID-475" in told
        assert "\x1b" not in shown + told
    words = ("--for", "age1x", "--why", "x", "--second", "x", "--second-name", "x", "--to", "x")
    _, told = run("release", "ask", "walk", *words, status=1)
    assert "which pictures" in told
    _, told = run("release", "ask", "walk", "--media", "0" * 64, *words, status=1)
    assert "'x' is no fingerprint of a signing key" in told
