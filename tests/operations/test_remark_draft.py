"""Remarks survive the death of the program, encrypted, and go when they are signed."""

import os
import subprocess
import sys
from datetime import UTC, datetime
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
from app.report.remarks_file import plain
from app.report.sealing import Addressees, canonical
from app.store import remark_draft, remarks
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

    def open_it(opener=BY_KEY, sealed=file, *, reviewer="Reviewer"):
        opened.append(open_sealed(sealed.read_bytes(), opener, tmp_path / "home", reviewer=reviewer))
        return opened[-1], Job(opened[-1].case)

    yield open_it
    for each in opened:
        each.case.close()


def drafts(tmp_path):
    folder = tmp_path / "home" / "drafts"
    return sorted(folder.iterdir()) if folder.exists() else []


def remark(job, ids, text, letter="a"):
    write_remark(job, About.PICTURE, None, [ids[letter]], text)


def left(look, ids, text, letter="a", *, reviewer="Reviewer"):
    """Remark on a picture in an opening that is closed over it."""
    _, job = look(reviewer=reviewer)
    remark(job, ids, text, letter)
    job.case.close()
    return job


def texts(found):
    return [said.text for said, _ in found]


def test_remarks_are_there_after_the_program_was_killed_between_two(file, look, tmp_path):
    (tmp_path / "key").write_text(f"{RECEIVING}\n", encoding="ascii")
    command = [sys.executable, str(SCRIPT), str(file), str(tmp_path / "key"), str(tmp_path / "home")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        told = [process.stdout.readline() for _ in range(7)]
        process.kill()
        told += process.stdout.readlines()
    kept = sum(line.startswith(b"kept") and line.endswith(b"\n") for line in told)
    opened, job = look()
    assert opened.found.authors == ["Reviewer"]
    assert len(opened.found.remarks) in {kept, kept + 1}  # one may be kept and not told yet
    assert set(texts(opened.found.remarks)) == {f"remark {at}" for at in range(len(opened.found.remarks))}
    take_up_draft(job, opened.found)
    assert set(own_remarks(job.case.db)) == {said for said, _ in opened.found.remarks}
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
    reviewing.case.close()
    assert texts(look(opener, sealed)[0].found.remarks) == ["A red door."]


def test_a_draft_is_offered_for_its_own_file_and_key_alone(job, ids, look, tmp_path):
    left(look, ids, "x")
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
    job.case.close()
    opened, job = look()
    assert len(opened.found.remarks) == 2
    take_up_draft(job, opened.found)
    for each in remarks.standing(job.case.db):
        take_back_remark(job, each.id)
    assert drafts(tmp_path) == []


def test_a_signed_file_ends_the_draft_and_what_is_said_after_it_begins_another(ids, look, tmp_path):
    _, job = look()
    remark(job, ids, "first")
    save_remarks(job, tmp_path / "r.homeward-remarks", SIGNER)
    assert drafts(tmp_path) == []
    remark(job, ids, "second", "b")
    job.case.close()
    assert texts(look()[0].found.remarks) == ["second"]


def test_a_discarded_draft_is_gone_and_one_that_nobody_decided_on_stays(ids, look, tmp_path):
    left(look, ids, "old")
    left(look, ids, "new", "b")  # and nothing was said of what becomes of the old one
    opened, job = look()
    assert texts(opened.found.remarks) == ["old", "new"]
    remark(job, ids, "newer", "c")
    discard_draft(job, opened.found)
    job.case.close()
    assert texts(look()[0].found.remarks) == ["newer"]
    assert len(drafts(tmp_path)) == 1


def test_drafts_of_two_windows_on_one_file_take_nothing_from_each_other(ids, look):
    (_, one), (_, other) = look(), look()
    remark(one, ids, "one")
    remark(other, ids, "other", "b")
    for each in (one, other):
        each.case.close()
    assert set(texts(look()[0].found.remarks)) == {"one", "other"}


def test_what_another_window_still_writes_is_offered_to_nobody(ids, look, tmp_path):
    left(look, ids, "old")
    _, one = look()
    remark(one, ids, "said in the first window", "b")
    opened, other = look()
    assert "said in the first window" not in drafted(other)
    discard_draft(other, opened.found)
    assert len(drafts(tmp_path)) == 1
    one.case.close()
    assert "said in the first window" in texts(look()[0].found.remarks)


def drafted(job):
    return [each.text for each, _ in job.case.draft.waiting]


def test_each_remark_keeps_its_author_whoever_takes_it_up(ids, look):
    left(look, ids, "by Alice", reviewer="Alice")
    left(look, ids, "by Bob", "b", reviewer="Bob")
    opened, job = look(reviewer="Carol")
    assert opened.found.authors == ["Alice", "Bob"]
    take_up_draft(job, opened.found)
    remark(job, ids, "by Carol", "c")
    job.case.close()
    opened, job = look(reviewer="Dora")
    take_up_draft(job, opened.found)
    standing = remarks.standing(job.case.db)
    assert {each.remark.text: each.author for each in standing} == {
        f"by {name}": name for name in ("Alice", "Bob", "Carol")
    }


def test_a_draft_of_the_version_before_is_read(ids, look):
    _, job = look()
    remark(job, ids, "x")
    (said,) = own_remarks(job.case.db)
    head = {"author": "Alice", "kept_at": datetime(2026, 3, 1, tzinfo=UTC).isoformat()}
    job.case.draft.write(canonical(head) + canonical(plain(said)))
    job.case.close()
    assert look()[0].found.remarks == ((said, "Alice"),)


def test_of_more_drafts_than_are_read_the_newest_are(ids, look, tmp_path, monkeypatch):
    monkeypatch.setattr(remark_draft, "FILES_MOST", 2)
    for at, name in enumerate(("first", "second", "third")):
        before = set(drafts(tmp_path))
        left(look, ids, name)
        (made,) = set(drafts(tmp_path)) - before
        made.rename(kept := made.with_name(made.name.rpartition("-")[0] + f"-{9 - at}.homeward-draft"))
        os.utime(kept, (at, at))
        if at < 2:
            kept.rename(tmp_path / kept.name)  # so that the next opening does not keep it along
    for each in tmp_path.glob("*.homeward-draft"):
        each.rename(tmp_path / "home" / "drafts" / each.name)
    assert texts(look()[0].found.remarks) == ["second", "third"]


def test_a_draft_that_was_altered_is_not_offered_and_stays(ids, look, tmp_path):
    left(look, ids, "x")
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
    assert [each.text for each in own_remarks(job.case.db)] == ["x"]
    assert job.case.draft.is_behind
