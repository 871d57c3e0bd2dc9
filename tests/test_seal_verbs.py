"""Handing a case on from the command line: keys, sealing, checking, opening."""

import json
import os
import signal
import stat
from pathlib import Path

import pytest

from app import headless, seal_verbs
from app.report.sealing import fingerprint
from app.store.case_store import create_case
from app.store.signing_key import SigningKeyFile
from tests.conftest import CHEAP
from tests.store.filling import add_pictures, write_note

PHRASE = "seven quiet harbour lamps"
SHARED = "nine loud harbour bells"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home with a pass phrase file, a signing key, and a case of three pictures with a note."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "settings")
    (tmp_path / "phrase").write_text(PHRASE, encoding="utf-8")
    (tmp_path / "shared").write_text(SHARED, encoding="utf-8")
    (tmp_path / "short").write_text("harbour", encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(tmp_path / "phrase"))
    monkeypatch.chdir(tmp_path)
    SigningKeyFile(tmp_path / "settings").make(PHRASE, CHEAP)
    with create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP).case as case:
        ids = add_pictures(case, range(3))
        write_note(case, ids[0], "A blue curtain.")
    return tmp_path


@pytest.fixture
def run(home, capsys):
    """Return a function that runs a verb and returns what it wrote on stdout and stderr."""

    def run(*words, status=0):
        assert headless.run([*words]) == status
        assert home.exists()
        told = capsys.readouterr()
        return told.out, told.err

    return run


def test_a_case_goes_from_an_examiner_to_a_reviewer_and_is_checked_and_opened(run, home):
    own = json.loads(run("signing-key")[0])["fingerprint"]
    recipient = json.loads(run("receiving-key", "reviewer.key")[0])["recipient"]
    sealed = ("--to", "walk.homeward-sealed", "--for", recipient, "--signing-passphrase-file", "phrase")
    _, told = run("export", "walk", *sealed)
    assert "Sealed: 3 media items" in told
    told, _ = run("verify", "walk.homeward-sealed", "--signer", own)
    assert "walk.homeward-sealed: holds: The file is as it was signed" in told
    assert "not checked: The content was not opened" in told
    out, _ = run("verify", "walk.homeward-sealed", "--identity", "reviewer.key", "--json")
    assert [each["verdict"] for each in json.loads(out)["findings"]] == ["holds", "not checked", "holds", "holds"]
    _, told = run("unseal", "walk.homeward-sealed", "--identity", "reviewer.key", "--to", "opened")
    assert own in told
    notes = (home / "opened" / "notes.jsonl").read_text(encoding="utf-8")
    assert json.loads(notes)["text"] == "A blue curtain."
    run("unseal", "walk.homeward-sealed", "--identity", "reviewer.key", "--to", "opened", status=1)


def test_a_case_is_sealed_by_a_pass_phrase(run):
    sealed = ("--to", "walk.sealed", "--for-passphrase-file", "shared", "--signing-passphrase-file", "phrase")
    run("export", "walk", *sealed)
    run("unseal", "walk.sealed", "--passphrase-file", "shared", "--to", "opened")
    _, told = run("unseal", "walk.sealed", "--passphrase-file", "phrase", "--to", "again", status=1)
    assert "not sealed for this key or pass phrase" in told
    told, _ = run("verify", "walk.sealed", "--passphrase-file", "phrase", status=1)  # it was given, and opens nothing
    assert "walk.sealed: does not hold: This file was not sealed for this key or pass phrase." in told


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise there")
def test_only_the_owner_reads_what_was_unsealed_and_the_key_that_opens_it(run, home):
    recipient = json.loads(run("receiving-key", "reviewer.key")[0])["recipient"]
    run("export", "walk", "--to", "walk.sealed", "--for", recipient, "--signing-passphrase-file", "phrase")
    run("unseal", "walk.sealed", "--identity", "reviewer.key", "--to", "opened")
    for path in ("reviewer.key", "walk.sealed", "opened"):
        assert not stat.S_IMODE((home / path).stat().st_mode) & 0o077


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device that never ends")
def test_a_device_that_never_ends_is_not_read_to_its_end(run):
    assert "holds no key" in run("verify", "phrase", "--identity", "/dev/null", status=1)[1]
    assert "too large" in run("verify", "phrase", "--identity", "/dev/zero", status=1)[1]


def test_an_altered_file_ends_with_a_failure(run, home):
    sealed = ("--to", "walk.sealed", "--for-passphrase-file", "shared", "--signing-passphrase-file", "phrase")
    run("export", "walk", *sealed)
    content = (home / "walk.sealed").read_bytes()
    (home / "walk.sealed").write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    told, _ = run("verify", "walk.sealed", "--passphrase-file", "shared", status=1)
    assert "walk.sealed: does not hold: The file was altered" in told


def test_what_is_no_sealed_case_file_is_not_blamed_on_its_sender(run, home):
    (home / "old.stash").write_bytes(b"homeward-stash 1\nsigner x\n")
    _, told = run("verify", "old.stash", status=1)
    assert "It is a stash: 'homeward stash merge' checks it" in told
    _, told = run("verify", "phrase", status=1)
    assert "no signature lies beside it: phrase.signature" in told
    assert "the sender" not in told


def test_a_folder_that_is_not_there_is_told_before_the_case_is_read(run):
    sealed = ("--to", "none/walk.sealed", "--for-passphrase-file", "shared", "--signing-passphrase-file", "phrase")
    _, told = run("export", "walk", *sealed, status=1)
    assert "The file was not written, and nothing of it is left. The system says: No such file or directory." in told
    assert "read the case" not in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "walk", "--to", "x"), "not said for whom"),
        (("export", "walk", "--to", "x", "--for", "age1x", "--for-passphrase-file", "shared"), "not said for whom"),
        (("export", "walk", "--to", "x", "--for", "age1x", "--signing-passphrase-file", "phrase"), "is no recipient"),
        (
            ("export", "walk", "--to", "x", "--for-passphrase-file", "shared", "--signing-passphrase-file", "shared"),
            "does not open your signing key",
        ),
        (
            ("export", "walk", "--to", "x", "--for-passphrase-file", "short", "--signing-passphrase-file", "phrase"),
            "VID-108",
        ),
        (("export", "walk", "--to", "x", "--for", "age1x"), "is no recipient"),
        (("export", "walk", "--to", "x", "--for-passphrase-file", "shared"), "No pass phrase of your signing key"),
        (("export", "nowhere", "--to", "x", "--for-passphrase-file", "shared"), "no case at /"),
        (("unseal", "nowhere", "--to", "x"), "no file at /"),
        (("open", "nowhere"), "no file at /"),
        (("verify", "nowhere"), "cannot be read"),
        (("verify", "phrase"), "does not begin as a sealed file does"),
        (("unseal", "phrase", "--to", "x"), "not said what with"),
        (("unseal", "phrase", "--identity", "shared", "--to", "x"), "holds no key"),
        (("receiving-key", "phrase"), "a file of that name"),
        (("signing-key", "--new", "--passphrase-file", "phrase"), "signing-key.json"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_written(run, home, words, said):
    before = sorted(home.rglob("*.sealed"))
    _, told = run(*words, status=1)
    assert said in told
    assert sorted(home.rglob("*.sealed")) == before
    assert not (home / "x").exists()


def test_without_a_signing_key_nothing_is_sealed(run, home):
    for path in (home / "settings").iterdir():
        path.unlink()
    asked = ("export", "walk", "--to", "x", "--for-passphrase-file", "shared")
    assert "no key to sign with" in run(*asked, status=1)[1]  # it is said before a pass phrase is asked for


def test_the_fingerprint_is_the_keys_own(run, home):
    told = json.loads(run("signing-key")[0])
    assert told["fingerprint"] == fingerprint(SigningKeyFile(home / "settings").public())


def test_ctrl_c_while_a_file_is_written_leaves_nothing_of_it_and_says_so(run, home, monkeypatch):
    seal, pressed = seal_verbs.seal_case, []

    def press(job, *rest):
        signal.raise_signal(signal.SIGINT)
        pressed.append(job.cancel.stopped)
        return seal(job, *rest)

    monkeypatch.setattr(seal_verbs, "seal_case", press)
    recipient = json.loads(run("receiving-key", "reviewer.key")[0])["recipient"]
    words = (
        "export",
        "walk",
        "--to",
        "walk.homeward-sealed",
        "--for",
        recipient,
        "--signing-passphrase-file",
        "phrase",
    )
    _, told = run(*words, status=headless.INTERRUPTED)
    assert pressed == [True]
    assert "Nothing was written" in told
    assert not list(home.glob("*.homeward-sealed"))
