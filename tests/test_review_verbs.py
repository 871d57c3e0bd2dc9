"""A sealed file looked at by a second user, and their remarks merged, from the command line."""

import json
import shutil

import pytest

from app import headless
from app.domain.link import Kind, Verdict
from app.operations.annotate import write_note
from app.operations.decide import decide
from app.operations.exchange_remarks import save_remarks
from app.operations.job import Job
from app.operations.open_sealed import Opener, open_sealed
from app.operations.sealed_sources import identity_in
from app.report.sealing import Addressees, fingerprint
from app.start import _to_be_opened
from app.store import audit
from app.store.case_store import create_case, open_case
from app.store.known_keys import KnownKeys
from app.store.signing_key import SigningKeyFile
from tests.conftest import CHEAP
from tests.operations.linked import linked

PHRASE = "seven quiet harbour lamps"
SHARED = "nine loud harbour bells"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The examiner's home, with a case of five pictures that was sealed for a reviewer, whose home is beside it."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "settings")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(tmp_path / "phrase"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "phrase").write_text(PHRASE, encoding="utf-8")
    (tmp_path / "shared").write_text(SHARED, encoding="utf-8")
    SigningKeyFile(tmp_path / "settings").make(PHRASE, CHEAP)
    SigningKeyFile(tmp_path / "theirs").make(PHRASE, CHEAP)
    with create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP).case as case:
        linked(Job(case), {"ab": 0.99, "bc": 0.99, "de": 0.99}, "abcde")
    assert headless.run(["receiving-key", "reviewer.key"]) == 0
    return tmp_path


@pytest.fixture
def run(home, capsys):
    """Return a function that runs a verb and returns what it wrote on stdout and stderr."""
    recipient = (home / "reviewer.key").read_text(encoding="ascii").splitlines()[0].rpartition(" ")[2]
    sealed = ["--to", "walk.homeward-sealed", "--for", recipient, "--signing-passphrase-file", "phrase"]
    assert headless.run(["export", "walk", *sealed]) == 0
    capsys.readouterr()

    def run(*words, status=0):
        assert headless.run([*words]) == status
        told = capsys.readouterr()
        return told.out, told.err

    return run


def remark(home, name="r.homeward-remarks", addressees=None):
    """Let the reviewer, who has nothing but a key and the file, say two things; return their fingerprint."""
    keys = SigningKeyFile(home / "theirs")
    file, opener = home / "walk.homeward-sealed", Opener(identity_in(home / "reviewer.key"))
    with open_sealed(file.read_bytes(), opener, home / "theirs", reviewer="Reviewer").case as case:
        job = Job(case)
        first, second = _ends(home)
        decide(job, Kind.PLACE, Verdict.DIFFERENT, (first, second))
        write_note(job, first, "Seen elsewhere.")
        save_remarks(job, home / name, keys.open(PHRASE), addressees)
    return fingerprint(keys.public())


def _ends(home):
    with open_case(home / "walk.homeward", PHRASE, examiner="E") as case:
        return case.db.execute("""
            SELECT lower(hex(a.sha256)), lower(hex(b.sha256)) FROM link
                JOIN media_item AS a ON a.id = first JOIN media_item AS b ON b.id = second ORDER BY link.id LIMIT 1
        """).fetchone()


MERGE = ("merge-remarks", "walk", "r.homeward-remarks", "--signing-passphrase-file", "phrase")


def test_remarks_are_listed_then_merged_and_again_nothing_changes(run, home):
    key = remark(home)
    KnownKeys(home / "settings").keep(key, "The other unit")
    out, told = run(*MERGE, "--list")
    assert out == ""
    assert "Seen elsewhere." in told
    assert "place pair" in told
    assert "disagree" in told
    assert f"By 'Reviewer', {key}, The other unit" in told
    assert "Merged" not in told
    out, _ = run(*MERGE, "--json")
    *rows, end = map(json.loads, out.splitlines())
    assert {(each["about"], each["stance"], each["known"]) for each in rows} == {
        ("pair", "disagree", False),
        ("picture", "", False),
    }
    assert {each["fingerprint"] for each in rows} == {key}
    assert end == {"new": 2, "known": 0, "conflicts": 0}
    assert "0 new, 2 there already" in run(*MERGE)[1]
    with open_case(home / "walk.homeward", PHRASE, examiner="E") as case:
        assert [row.verb for row in audit.rows(case.db)].count("remarks.merge") == 1


def test_what_goes_against_a_decision_is_said(run, home):
    first, second = _ends(home)
    run("decide", "walk", "same", "place", first, second)
    remark(home)
    assert "against 'same' of" in run(*MERGE, "--list")[1]
    assert "1 against a decision of yours" in run(*MERGE)[1]


def test_remarks_sealed_by_a_pass_phrase_are_merged(run, home):
    remark(home, addressees=Addressees(passphrase=SHARED))
    assert "not sealed for this key" in run(*MERGE, status=1)[1]
    assert "2 new" in run("merge-remarks", "walk", "r.homeward-remarks", "--for-passphrase-file", "shared")[1]


def test_what_cannot_be_merged_is_said_with_a_code_and_changes_nothing(run, home):
    remark(home)
    content = (home / "r.homeward-remarks").read_bytes()
    create_case(home / "other.homeward", PHRASE, examiner="E", cost=CHEAP).case.close()
    (home / "cut").write_bytes(content[:-1])
    (home / "altered").write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    (home / "large").write_bytes(bytes(64 << 20) + b"x")
    before = (home / "walk.homeward" / "case.db").read_bytes()
    for words, code in (
        (("merge-remarks", "walk", "cut"), "VID-472"),
        (("merge-remarks", "walk", "altered"), "VID-472"),
        (("merge-remarks", "walk", "walk.homeward-sealed"), "VID-472"),
        (("merge-remarks", "walk", "phrase"), "VID-472"),
        (("merge-remarks", "walk", "nowhere"), "VID-400"),
        (("merge-remarks", "walk", "large"), "VID-400"),
        (("merge-remarks", "other", "r.homeward-remarks"), "VID-473"),
    ):
        assert code in run(*words, "--signing-passphrase-file", "phrase", status=1)[1]
    assert (home / "walk.homeward" / "case.db").read_bytes() == before


def test_remarks_on_a_copy_of_the_case_from_before_it_was_sealed_are_refused(run, home, tmp_path):
    shutil.copytree(home / "walk.homeward", tmp_path / "kept.homeward")
    run("export", "walk", "--to", "later", "--for-passphrase-file", "shared", "--signing-passphrase-file", "phrase")
    opener = Opener(SHARED, is_passphrase=True)
    with open_sealed((home / "later").read_bytes(), opener, home / "theirs", reviewer="Reviewer").case as case:
        write_note(Job(case), _ends(home)[0], "x")
        save_remarks(Job(case), home / "r.homeward-remarks", SigningKeyFile(home / "theirs").open(PHRASE))
    told = run("merge-remarks", "kept", *MERGE[2:], status=1)[1]
    assert "VID-473" in told
    assert "does not know" in told


@pytest.mark.parametrize(
    ("words", "file", "identity"),
    [
        (["x.homeward-sealed"], "x.homeward-sealed", None),
        (["open", "x"], "x", None),
        (["open", "x", "--identity", "k"], "x", "k"),
    ],
)
def test_a_sealed_file_is_opened_in_the_window(words, file, identity):
    path, key = _to_be_opened(words)
    assert (str(path), key and str(key)) == (file, identity)


@pytest.mark.parametrize("words", [[], ["x.homeward"], ["verify", "x.homeward-sealed"]])
def test_nothing_else_is_taken_for_a_sealed_file(words):
    assert _to_be_opened(words) is None


def test_without_a_window_opening_says_what_to_do(run):
    assert "unseal" in run("open", "walk.homeward-sealed", status=1)[1]
