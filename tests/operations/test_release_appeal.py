"""A cut-out on its way out of the case: two people look at exactly these bytes and sign, or it stays."""

import hashlib
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.appeal import AppealNumber, Choice, Concern, State
from app.domain.errors import RequestError
from app.domain.exposure import Tier
from app.operations import release_appeal, say_jointly
from app.operations.cut_appeal import cut_appeal
from app.operations.job import Job
from app.operations.release_appeal import (
    NoAppealError,
    NotLookedError,
    NotNowError,
    OtherBytesError,
    OwnApprovalError,
    Request,
    approve_appeal,
    ask_approval,
    look_at_appeal,
    refuse_appeal,
    standing_of,
    withdraw_appeal,
    write_appeal,
)
from app.operations.reveal import begin_reveal, end_reveal
from app.pipeline.darkroom import NotShownError
from app.report import joint_word
from app.report.joint_statement import Party, SamePersonError
from app.report.joint_word import NotStandingError, StrangerError
from app.report.sealing import fingerprint, public_bytes
from app.store import appeals, audit, media, reveals
from app.store.case_store import open_case
from tests.operations.appeals import CHOICE, cut_case, cut_case_folder  # noqa: F401  fixtures

FIRST, SECOND, THIRD = (Ed25519PrivateKey.from_private_bytes(bytes([each]) * 32) for each in (1, 2, 3))
OTHER = Party("colleague", fingerprint(public_bytes(SECOND)))
ALL = frozenset(Concern)
ASKED = Request("Where is this curtain sold?", OTHER, ALL)
ONE = AppealNumber(1)


@pytest.fixture
def job(cut_case):  # noqa: F811  the fixture itself
    return Job(cut_case, workers=1)


@pytest.fixture
def made(job):
    """A cut-out, as a draft."""
    return appeals.find(job.case.db, ONE)


@pytest.fixture
def outbox(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def look(job, number=ONE):
    shown = look_at_appeal(job, number)
    end_reveal(job, shown.reveal_id)
    return shown


def asked_for(job):
    look(job)
    ask_approval(job, ONE, ASKED, FIRST)


def approved(job, colleague):
    asked_for(job)
    look(colleague)
    approve_appeal(colleague, ONE, ALL, SECOND)


def state(job, number=ONE):
    return standing_of(job.case.db, appeals.find(job.case.db, number)).state


def last_row(job):
    return audit.rows(job.case.db, limit=1)[0]


def test_it_leaves_when_two_people_have_looked_and_signed(job, made, outbox, passphrase):
    shown = look(job)
    assert shown.pixels.shape == (300, 400, 3)
    assert reveals.count(job.case.db) == 1
    ask_approval(job, ONE, ASKED, FIRST)
    assert state(job) is State.WAITING
    folder = job.case.folder
    job.case.close()
    with open_case(folder, passphrase, examiner="Examiner Two") as case:
        other = Job(case)
        look(other)
        approve_appeal(other, ONE, ALL, SECOND)
        assert state(other) is State.APPROVED
        written = write_appeal(other, ONE, outbox)
        assert state(other) is State.WRITTEN
        content = (outbox / "appeal-0001.png").read_bytes()
        assert hashlib.sha256(content).hexdigest() == made.sha256 == written.sha256
        assert [each.name for each in outbox.iterdir()] == ["appeal-0001.png"]
        row = last_row(other)
        assert (row.verb, row.subject, row.examiner) == ("appeal.write", made.media_id, "Examiner Two")
        for told in (made.sha256, made.media_id, "0.1000,0.2000,0.6000,0.7000", "Examiner One", OTHER.fingerprint):
            assert told in row.detail
        with pytest.raises(RequestError, match="exists already"):
            write_appeal(other, ONE, outbox)


@pytest.mark.parametrize("so_far", ["draft", "waiting", "refused", "withdrawn"])
def test_nothing_is_written_before_or_without_the_second_word(job, made, outbox, so_far):  # noqa: ARG001  it is there
    if so_far != "draft":
        asked_for(job)
    if so_far == "refused":
        refuse_appeal(job, ONE, SECOND)
    if so_far == "withdrawn":
        withdraw_appeal(job, ONE, "no longer needed")
    with pytest.raises(NotNowError):
        write_appeal(job, ONE, outbox)
    assert list(outbox.iterdir()) == []
    assert state(job).value == so_far


def test_who_has_not_looked_or_not_ticked_everything_signs_nothing(job, made, colleague):  # noqa: ARG001  it is there
    with pytest.raises(NotLookedError):
        ask_approval(job, ONE, ASKED, FIRST)
    look(job)
    for each in Concern:
        with pytest.raises(NotLookedError) as refused:
            ask_approval(job, ONE, replace(ASKED, ticked=frozenset(Concern) - {each}), FIRST)
        assert each.said in refused.value.why
    assert state(job) is State.DRAFT
    ask_approval(job, ONE, ASKED, FIRST)
    with pytest.raises(NotLookedError):
        approve_appeal(colleague, ONE, ALL, SECOND)
    assert state(job) is State.WAITING


def test_no_other_reveal_counts_as_a_look_whatever_its_reason_says(job, made, colleague):
    asked_for(job)
    shown = begin_reveal(colleague, made.media_id, Tier.KEYHOLE, made.reason)
    assert appeals.content(job.case.db, ONE, shown.reveal_id) is None
    end_reveal(colleague, shown.reveal_id)
    with pytest.raises(NotLookedError):
        approve_appeal(colleague, ONE, ALL, SECOND)
    assert state(job) is State.WAITING


def test_a_look_that_showed_nothing_counts_as_none(job, made, colleague, monkeypatch):
    asked_for(job)
    before = reveals.count(job.case.db)
    with monkeypatch.context() as lost:  # a worker that cannot decode it
        lost.setattr(release_appeal, "MOST_SIDE_PX", 0)
        with pytest.raises(NotShownError):
            look_at_appeal(colleague, ONE)
    assert reveals.count(job.case.db) == before + 1
    with pytest.raises(NotLookedError):
        approve_appeal(colleague, ONE, ALL, SECOND)
    shown = look(colleague)
    assert (last_row(job).verb, reveals.media_of(job.case.db, shown.reveal_id)) == ("reveal.end", made.media_id)
    approve_appeal(colleague, ONE, ALL, SECOND)
    assert state(job) is State.APPROVED


def test_what_each_of_the_two_has_ticked_is_on_the_record(job, made, colleague):
    asked_for(job)
    look(colleague)
    for each in Concern:
        with pytest.raises(NotLookedError) as refused:
            approve_appeal(colleague, ONE, ALL - {each}, SECOND)
        assert each.said in refused.value.why
    assert state(job) is State.WAITING
    approve_appeal(colleague, ONE, ALL, SECOND)
    row = last_row(job)
    assert row.verb == "word.say_too"
    assert row.detail.endswith("; looked for: people, reflections, screens, text")
    assert set(appeals.steps(job.case.db, made.number)[0].ticked) == ALL


def test_nobody_approves_what_they_asked_for_or_made(job, made, colleague):  # noqa: ARG001  it is there
    asked_for(job)
    with pytest.raises(OwnApprovalError):
        approve_appeal(job, ONE, ALL, SECOND)
    look(colleague)
    with pytest.raises(SamePersonError):
        approve_appeal(colleague, ONE, ALL, FIRST)
    with pytest.raises(StrangerError):
        approve_appeal(colleague, ONE, ALL, THIRD)
    assert state(job) is State.WAITING
    approve_appeal(colleague, ONE, ALL, SECOND)
    assert state(job) is State.APPROVED


def test_the_first_cannot_name_themselves_as_the_second(job, made):  # noqa: ARG001  it is there
    look(job)
    own = Party("Somebody", fingerprint(public_bytes(FIRST)))
    with pytest.raises(SamePersonError):
        ask_approval(job, ONE, replace(ASKED, second=own), FIRST)
    assert state(job) is State.DRAFT


def test_what_is_asked_for_is_not_asked_for_twice_but_again_after_a_no(job, made, colleague):  # noqa: ARG001  it is there
    asked_for(job)
    with pytest.raises(NotNowError):
        ask_approval(job, ONE, ASKED, FIRST)
    look(colleague)
    refuse_appeal(colleague, ONE, SECOND)
    assert state(job) is State.REFUSED
    ask_approval(job, ONE, ASKED, FIRST)
    assert state(job) is State.WAITING


def test_an_approval_that_is_taken_back_or_withdrawn_ends_it(job, made, colleague, outbox):  # noqa: ARG001  it is there
    asked_for(job)
    look(colleague)
    approve_appeal(colleague, ONE, ALL, SECOND)
    refuse_appeal(colleague, ONE, SECOND)
    with pytest.raises(NotNowError):
        write_appeal(job, ONE, outbox)
    withdraw_appeal(job, ONE, "the family asked for it")
    standing = standing_of(job.case.db, appeals.find(job.case.db, ONE))
    assert (standing.state, standing.remark) == (State.WITHDRAWN, "the family asked for it")
    with pytest.raises(NotNowError):
        withdraw_appeal(job, ONE, "again")
    assert list(outbox.iterdir()) == []


def test_an_approval_ends_by_itself_and_can_be_asked_for_anew(job, made, colleague, outbox, monkeypatch):  # noqa: ARG001  it is there
    monkeypatch.setattr(release_appeal, "LASTS", timedelta(seconds=1))
    asked_for(job)
    word = standing_of(job.case.db, appeals.find(job.case.db, ONE)).word
    past = word.statement.expires_at
    monkeypatch.setattr(release_appeal, "datetime", _Later(past))
    look(colleague)
    with pytest.raises(NotNowError, match="waiting"):
        approve_appeal(colleague, ONE, ALL, SECOND)
    monkeypatch.setattr(release_appeal, "LASTS", timedelta(days=30))
    ask_approval(job, ONE, ASKED, FIRST)
    approve_appeal(colleague, ONE, ALL, SECOND)
    assert write_appeal(job, ONE, outbox).file.exists()


def test_what_was_written_out_can_be_asked_for_anew_once_its_approval_has_ended(
    job, made, colleague, outbox, monkeypatch
):
    approved(job, colleague)
    write_appeal(job, ONE, outbox)
    with pytest.raises(NotNowError):
        ask_approval(job, ONE, ASKED, FIRST)
    past = standing_of(job.case.db, made).word.statement.expires_at
    with monkeypatch.context() as later:
        for each in (release_appeal, joint_word, say_jointly):
            later.setattr(each, "datetime", _Later(past))
        ended = standing_of(job.case.db, made)
        assert (ended.state, ended.remark) == (State.WRITTEN, f"It ended on {past:%Y-%m-%d %H:%M} UTC.")
        with pytest.raises(NotStandingError, match="Nothing was done"):
            write_appeal(job, ONE, outbox)
        ask_approval(job, ONE, ASKED, FIRST)
        assert state(job) is State.WAITING
        approve_appeal(colleague, ONE, ALL, SECOND)
        assert state(job) is State.APPROVED
        again = outbox / "again"
        again.mkdir()
        assert write_appeal(job, ONE, again).file.exists()
    withdraw_appeal(job, ONE, "found")
    with pytest.raises(NotNowError, match="withdrawn"):
        ask_approval(job, ONE, ASKED, FIRST)


class _Later:
    """A clock that says a certain time."""

    def __init__(self, at):
        self._at = at

    def now(self, _zone):
        return self._at


def test_bytes_that_were_changed_in_the_store_are_not_shown_approved_or_written(job, made, colleague, outbox):
    asked_for(job)
    look(colleague)
    approve_appeal(colleague, ONE, ALL, SECOND)
    job.case.db.execute("DROP TRIGGER appeal_refuses_UPDATE")
    changed = appeals.leaving_content(job.case.db, ONE) + b"with something behind it"
    job.case.db.execute("UPDATE appeal SET content = ?, sha256 = ?", (changed, hashlib.sha256(changed).digest()))
    for act in (lambda: write_appeal(job, ONE, outbox), lambda: look_at_appeal(job, ONE)):
        with pytest.raises(OtherBytesError):
            act()
    assert list(outbox.iterdir()) == []
    assert made.sha256 != appeals.find(job.case.db, ONE).sha256


def test_a_word_on_one_cut_out_serves_no_other(job, made, colleague, outbox):
    asked_for(job)
    look(colleague)
    approve_appeal(colleague, ONE, ALL, SECOND)
    two = cut_appeal(job, made.media_id, Choice(CHOICE.region, most_px=200)).appeal
    word = standing_of(job.case.db, made).word
    say_jointly.of_case(job.case.db, word.id).require(release_appeal.PURPOSE, word.statement.case_id)
    job.case.db.execute(
        "INSERT INTO appeal_step (appeal, step, remark, word, ticked, examiner, at) "
        "SELECT ?, step, remark, word, ticked, examiner, at FROM appeal_step WHERE appeal = 1",
        (two.number,),
    )
    with pytest.raises(OtherBytesError):
        write_appeal(job, two.number, outbox)


def test_files_go_where_files_may_go_and_nowhere_else(job, made, colleague):
    asked_for(job)
    look(colleague)
    approve_appeal(colleague, ONE, ALL, SECOND)
    rows = audit.count(job.case.db)
    evidence = Path(os.fsdecode(media.exhibits(job.case.db)[0].root))
    for folder in (evidence, job.case.folder):
        with pytest.raises(RequestError, match="not written"):
            write_appeal(job, ONE, folder)
    assert audit.count(job.case.db) == rows
    assert state(job) is State.APPROVED
    assert made.number == ONE


def test_a_number_that_is_none_is_said(job, made, outbox):  # noqa: ARG001  it is there
    acts = (
        lambda: look_at_appeal(job, AppealNumber(9)),
        lambda: ask_approval(job, AppealNumber(9), ASKED, FIRST),
        lambda: approve_appeal(job, AppealNumber(9), ALL, FIRST),
        lambda: refuse_appeal(job, AppealNumber(9), FIRST),
        lambda: withdraw_appeal(job, AppealNumber(9), ""),
        lambda: write_appeal(job, AppealNumber(9), outbox),
    )
    for act in acts:
        with pytest.raises(NoAppealError):
            act()


def test_a_word_that_ended_is_not_believed_however_it_stands_in_the_case(job, made, colleague, outbox):  # noqa: ARG001  it is there
    asked_for(job)
    look(colleague)
    approve_appeal(colleague, ONE, ALL, SECOND)
    write_appeal(job, ONE, outbox)
    (outbox / "appeal-0001.png").unlink()
    refuse_appeal(job, ONE, FIRST)
    with pytest.raises((NotNowError, NotStandingError)):
        write_appeal(job, ONE, outbox)
