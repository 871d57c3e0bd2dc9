"""Remarks survive the death of the program, encrypted, and go when they are signed."""

import subprocess
import sys
from pathlib import Path

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.link import Kind, Verdict
from app.domain.remark import About
from app.operations.decide import decide
from app.operations.exchange_remarks import own_remarks, save_remarks
from app.operations.job import Job
from app.operations.open_sealed import Opener, open_sealed
from app.operations.remark import take_back_remark, write_remark
from app.operations.remark_draft import DraftError, discard_draft, take_up_draft
from app.operations.seal_case import Choice, seal_case
from app.report.sealing import Addressees
from app.store import remarks
from tests.conftest import CHEAP
from tests.operations.linked import linked

SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
RECEIVING, OTHER = (pyrage.x25519.Identity.generate() for _ in range(2))
PHRASE = "nine loud harbour bells"
SCRIPT = Path(__file__).with_name("remark_until_killed.py")
BY_KEY, BY_OTHER = Opener(str(RECEIVING)), Opener(str(OTHER))
BY_PHRASE = Opener(PHRASE, is_passphrase=True, cost=CHEAP)


@pytest.fixture
def ids(job):
    return linked(job, {"ab": 0.99, "bc": 0.99}, "abc")


@pytest.fixture
def file(job, ids, tmp_path):
    """The case, sealed for two keys."""
    assert ids
    addressees = Addressees(tuple(str(each.to_public()) for each in (RECEIVING, OTHER)))
    seal_case(job, Choice(), tmp_path / "walk.homeward-sealed", SIGNER, addressees)
    return tmp_path / "walk.homeward-sealed"


@pytest.fixture
def look(file, tmp_path):
    """Return a function that opens the sealed file at the reviewer's home, as a reviewer may again and again."""
    opened = []

    def open_it(opener=BY_KEY, sealed=file):
        opened.append(open_sealed(sealed.read_bytes(), opener, tmp_path / "home", reviewer="Reviewer"))
        return opened[-1], Job(opened[-1].case)

    yield open_it
    for each in opened:
        each.case.close()


def drafts(tmp_path):
    folder = tmp_path / "home" / "drafts"
    return sorted(folder.iterdir()) if folder.exists() else []


def remark(job, ids, text, letter="a"):
    write_remark(job, About.PICTURE, None, [ids[letter]], text)


def texts(found):
    return [each.text for each in found]


def test_remarks_are_there_after_the_program_was_killed_between_two(file, look, tmp_path):
    (tmp_path / "key").write_text(f"{RECEIVING}\n", encoding="ascii")
    command = [sys.executable, str(SCRIPT), str(file), str(tmp_path / "key"), str(tmp_path / "home")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        told = [process.stdout.readline() for _ in range(7)]
        process.kill()
        told += process.stdout.readlines()
    kept = sum(line.startswith(b"kept") and line.endswith(b"\n") for line in told)
    opened, job = look()
    assert opened.found.author == "Reviewer"
    assert len(opened.found.remarks) in {kept, kept + 1}  # one may be kept and not told yet
    assert set(texts(opened.found.remarks)) == {f"remark {at}" for at in range(len(opened.found.remarks))}
    take_up_draft(job, opened.found)
    assert set(own_remarks(job.case.db)) == set(opened.found.remarks)
    assert len(drafts(tmp_path)) == 1


@pytest.mark.parametrize("opener", [BY_KEY, BY_PHRASE], ids=["key", "pass phrase"])
def test_a_draft_tells_nothing_in_clear_and_is_the_owner_s_alone(job, ids, look, tmp_path, opener):
    sealed = tmp_path / "other.homeward-sealed"
    whom = Addressees(passphrase=PHRASE) if opener.is_passphrase else Addressees((str(RECEIVING.to_public()),))
    seal_case(job, Choice(), sealed, SIGNER, whom)
    _, reviewing = look(opener, sealed)
    remark(reviewing, ids, "A red door.")
    (draft,) = drafts(tmp_path)
    assert draft.stat().st_mode & 0o77 == 0
    for each in (b"door", b"Reviewer", ids["a"].encode(), b"picture"):
        assert each not in draft.read_bytes()
    assert texts(look(opener, sealed)[0].found.remarks) == ["A red door."]


def test_a_draft_is_offered_for_its_own_file_and_key_alone(job, ids, look, tmp_path):
    remark(look()[1], ids, "x")
    assert look(BY_OTHER)[0].found is None
    sealed = tmp_path / "again.homeward-sealed"
    seal_case(job, Choice(), sealed, SIGNER, Addressees((str(RECEIVING.to_public()),)))
    assert look(BY_KEY, sealed)[0].found is None
    assert look()[0].found is not None


def test_what_was_taken_back_or_replaced_is_not_in_the_draft(ids, look, tmp_path):
    _, job = look()
    remark(job, ids, "x")
    decide(job, Kind.PLACE, Verdict.SAME, (ids["a"], ids["b"]))
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids["a"], ids["b"]))
    assert len(look()[0].found.remarks) == 2
    for each in remarks.standing(job.case.db):
        take_back_remark(job, each.id)
    assert drafts(tmp_path) == []


def test_a_signed_file_ends_the_draft_and_what_is_said_after_it_begins_another(ids, look, tmp_path):
    _, job = look()
    remark(job, ids, "first")
    save_remarks(job, tmp_path / "r.homeward-remarks", SIGNER)
    assert drafts(tmp_path) == []
    remark(job, ids, "second", "b")
    assert texts(look()[0].found.remarks) == ["second"]


def test_a_discarded_draft_is_gone_and_one_that_nobody_decided_on_stays(ids, look, tmp_path):
    remark(look()[1], ids, "old")
    opened, job = look()
    remark(job, ids, "new", "b")  # before it was said what becomes of the old one
    assert set(texts(look()[0].found.remarks)) == {"old", "new"}
    discard_draft(job, opened.found)
    assert texts(look()[0].found.remarks) == ["new"]
    assert len(drafts(tmp_path)) == 1


def test_drafts_of_two_windows_on_one_file_take_nothing_from_each_other(ids, look):
    (_, one), (_, other) = look(), look()
    remark(one, ids, "one")
    remark(other, ids, "other", "b")
    assert set(texts(look()[0].found.remarks)) == {"one", "other"}


def test_a_draft_that_was_altered_is_not_offered_and_stays(ids, look, tmp_path):
    remark(look()[1], ids, "x")
    (draft,) = drafts(tmp_path)
    whole = draft.read_bytes()
    for changed in (whole[:-1], whole[:30], b"", whole[:60] + bytes([whole[60] ^ 1]) + whole[61:], b"x" + whole):
        draft.write_bytes(changed)
        assert look()[0].found is None
    assert drafts(tmp_path) == [draft]


def test_where_no_draft_can_be_kept_the_remark_stands_and_that_is_said(ids, look, tmp_path):
    (tmp_path / "home").mkdir(exist_ok=True)
    (tmp_path / "home" / "drafts").write_bytes(b"in the way")
    _, job = look()
    with pytest.raises(DraftError, match="would not survive a crash"):
        remark(job, ids, "x")
    assert texts(own_remarks(job.case.db)) == ["x"]
    assert job.case.draft.is_behind
