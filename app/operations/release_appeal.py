"""What is done with a cut-out for an appeal: looked at, handed to a second person, approved, written out, withdrawn.

Nothing leaves before two people have said so, each with a key of their own, on exactly these bytes.
"""

import hashlib
from collections.abc import Collection
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlite_utils import Database

from app.domain.appeal import MOST_SIDE_PX, Appeal, AppealNumber, Concern, State, Step, Taken
from app.domain.errors import RequestError, StoreError
from app.domain.exposure import Tier
from app.domain.language import tr
from app.domain.work import Changes
from app.operations import say_jointly
from app.operations.cut_appeal import TOUCHED, rectangle
from app.operations.job import Job
from app.operations.leaving import leaving, refuse_place
from app.operations.reveal import Revealed
from app.operations.say_jointly import Asked
from app.pipeline.darkroom import Darkroom
from app.pipeline.evidence import EvidenceRef
from app.pipeline.task import Task, TaskKind
from app.report.bare import is_bare
from app.report.joint_statement import Party
from app.report.joint_word import JointWord, Part
from app.store import appeals, reveals
from app.store.outgoing import case_id

PURPOSE = "material of an appeal"
LASTS = timedelta(days=30)
"""How long an approval lasts; what was not written out by then is asked for again."""


class NoAppealError(RequestError):
    """There is no cut-out of that number."""

    code = "VID-488"

    def __init__(self) -> None:
        super().__init__(
            tr("There is no cut-out of that number in this case."), next_step=tr("Look at the list of cut-outs.")
        )


class NotNowError(RequestError):
    """A cut-out is not where that could be done with it."""

    code = "VID-489"

    def __init__(self, standing: "Standing", next_step: str) -> None:
        super().__init__(
            tr("Nothing was done with the cut-out: it is {state}.", state=standing.state.said),
            why=standing.remark,
            next_step=next_step,
        )


class NotLookedError(RequestError):
    """Somebody says yes to a cut-out that they have not looked at, or not for everything."""

    code = "VID-490"

    def __init__(self, missing: Collection[Concern] = ()) -> None:
        super().__init__(
            tr("Nothing was signed: the cut-out has not been looked at for everything."),
            why=" ".join(each.said for each in missing) or tr("You have not looked at it."),
            next_step=tr("Look at it in Appeals, and tick what you have looked for."),
        )


class OwnApprovalError(RequestError):
    """The one who asked for approval was to approve."""

    code = "VID-491"

    def __init__(self) -> None:
        super().__init__(
            tr("Nothing was approved: a second person has to do it."),
            why=tr("You have asked for it, or made it."),
            next_step=tr("Let a colleague open the case under their own name, look at it, and sign with their key."),
        )


class OtherBytesError(StoreError):
    """A cut-out's bytes are not those that were approved."""

    code = "VID-492"

    def __init__(self) -> None:
        super().__init__(
            tr("Nothing left the case: the cut-out is not the one that two people have signed."),
            why=tr("Its SHA-256 is another one, or its file holds more than pixels."),
            next_step=tr("Make it again, and find out who changed the case."),
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a cut-out is, since when, by whom, and what was said; and the word of two people, where there is one."""

    state: State
    by: str
    at: datetime
    remark: str = ""
    word: JointWord | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A cut-out that was written out."""

    file: Path
    sha256: str
    changes: Changes = TOUCHED


def standing_of(db: Database, appeal: Appeal) -> Standing:
    """Return how far a cut-out is; the signatures under it are checked again.

    Raises:
        JointWordError: if what is kept of them does not fit.

    """
    taken = appeals.steps(db, appeal.number)
    if not taken:
        return Standing(State.DRAFT, appeal.examiner, appeal.made_at, appeal.about)
    last, named = taken[-1], next((each.word for each in reversed(taken) if each.word), "")
    word = say_jointly.of_case(db, named) if named else None
    if last.step is Step.WITHDRAWN or word is None:
        return Standing(State.WITHDRAWN, last.examiner, last.at, last.remark, word)
    if (back := word.party(Part.TAKEN_BACK)) is not None:
        return Standing(State.REFUSED, back.name, last.at, word.standing(datetime.now(UTC)), word)
    why = word.standing(datetime.now(UTC))
    if last.step is Step.WRITTEN:
        return Standing(State.WRITTEN, last.examiner, last.at, why, word)
    if why:
        return Standing(State.WAITING, last.examiner, last.at, why, word)
    return Standing(State.APPROVED, word.statement.second.name, last.at, word.statement.why, word)


def may_be_asked(standing: Standing) -> bool:
    """Return whether a second person can be asked: of a draft, after a no, and where what was said has ended."""
    return standing.state in {State.DRAFT, State.REFUSED} or (
        standing.state is not State.WITHDRAWN and _has_ended(standing.word)
    )


def found(db: Database, number: AppealNumber) -> Appeal:
    """Return a cut-out.

    Raises:
        NoAppealError: if there is none of that number.

    """
    appeal = appeals.find(db, number)
    if appeal is None:
        raise NoAppealError
    return appeal


def look_at_appeal(job: Job, number: AppealNumber) -> Revealed:
    """Note the look, then have a locked worker decode the finished cut-out; end it with ``end_reveal``.

    Only a look whose bytes were decoded counts as one; no other reveal does, whatever its reason says.

    Raises:
        NoAppealError: if there is none of that number; no row is written.
        OtherBytesError: if its bytes are not those that were made.
        NotShownError: if it cannot be decoded.

    """
    appeal = found(job.case.db, number)
    with job.case.act("reveal.begin", appeal.media_id, f"{Tier.CONTEXT.value}, {appeal.reason}") as db:
        reveal_id = reveals.add(db, appeal.media_id, job.case.examiner, Tier.CONTEXT.value, appeal.reason)
        appeals.begin_look(db, number, reveal_id, datetime.now(UTC))
    content = appeals.content(job.case.db, number, reveal_id) or b""
    _believe(appeal, content)
    task = Task(0, EvidenceRef(b"", b""), kind=TaskKind.SHOW, side_px=MOST_SIDE_PX)
    with nullcontext(job.darkroom) if job.darkroom is not None else Darkroom() as darkroom:
        pixels = darkroom.develop(task, content)
    with job.case.act("appeal.look", appeal.media_id, f"appeal {number}: SHA-256 {appeal.sha256}") as db:
        appeals.note_looked(db, appeal, reveal_id, datetime.now(UTC))
    return Revealed(reveal_id, appeal.media_id, Tier.CONTEXT, pixels)


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a second person: why, who they are, what the first looked for, and what the first is called."""

    why: str
    second: Party
    ticked: frozenset[Concern]
    first: str = ""


def ask_approval(job: Job, number: AppealNumber, asked: Request, signer: Ed25519PrivateKey) -> Changes:
    """Say with a key that a cut-out may leave, and ask a second person to say so too.

    Raises:
        NoAppealError: if there is none of that number.
        NotNowError: if it has been asked for or written out, and that has not ended; or it was withdrawn.
        NotLookedError: if the examiner has not looked at it, or has not ticked everything.
        SamePersonError: if the second person is the first.
        JointWordError: if a name, a fingerprint or the reason is missing. Nothing is kept.

    """
    appeal = found(job.case.db, number)
    before = standing_of(job.case.db, appeal)
    if not may_be_asked(before):
        raise NotNowError(before, tr("Wait for the answer, or withdraw it and make another."))
    _require_looked(job, number, asked.ticked)
    subject = {
        "appeal": int(number),
        "bytes": appeal.size_bytes,
        "file": appeal.file_name,
        "looked_for": sorted(each.value for each in asked.ticked),
        "rectangle": rectangle(appeal.choice),
        "sha256": appeal.sha256,
        "source_sha256": appeal.media_id,
    }
    word = say_jointly.say_first(job, Asked(PURPOSE, subject, asked.why, asked.second, LASTS, asked.first), signer)
    detail = f"appeal {number}: SHA-256 {appeal.sha256}; of {word.statement.second.name}; word {word.id}"
    taken = Taken(
        Step.ASKED, job.case.examiner, datetime.now(UTC), asked.why.strip(), word.id, tuple(sorted(asked.ticked))
    )
    with job.case.act("appeal.ask", appeal.media_id, detail) as db:
        appeals.take_step(db, number, taken)
    return TOUCHED


def approve_appeal(job: Job, number: AppealNumber, ticked: frozenset[Concern], signer: Ed25519PrivateKey) -> Changes:
    """Say, as the second person and with their key, that exactly these bytes may leave; the row says what was ticked.

    Raises:
        NoAppealError: if there is none of that number.
        NotNowError: if nobody waits for it.
        OwnApprovalError: if the examiner at work has asked for it or made it.
        NotLookedError: if the examiner at work has not looked at it, or has not ticked everything themselves.
        StrangerError: if the key is not the one that was asked for. Nothing is kept.

    """
    appeal = found(job.case.db, number)
    before = standing_of(job.case.db, appeal)
    if before.state is not State.WAITING or before.word is None or _has_ended(before.word):
        raise NotNowError(before, tr("Have it asked for first."))
    if job.case.examiner.casefold() in {appeal.examiner.casefold(), before.by.casefold()}:
        raise OwnApprovalError
    _require_looked(job, number, ticked)
    _believe(appeal, appeals.leaving_content(job.case.db, number), before.word)
    say_jointly.say_too(job, before.word.id, signer, looked_for=", ".join(sorted(ticked)))
    return TOUCHED


def refuse_appeal(job: Job, number: AppealNumber, signer: Ed25519PrivateKey) -> Changes:
    """Say with a key that a cut-out may not leave, as either of the two who were to say that it may.

    Raises:
        NoAppealError: if there is none of that number.
        NotNowError: if nobody was asked.
        StrangerError: if the key is neither's.

    """
    before = standing_of(job.case.db, found(job.case.db, number))
    if before.word is None or before.state in {State.REFUSED, State.WITHDRAWN}:
        raise NotNowError(before, tr("Withdraw it instead."))
    say_jointly.take_back(job, before.word.id, signer)
    return TOUCHED


def withdraw_appeal(job: Job, number: AppealNumber, reason: str) -> Changes:
    """Say that a cut-out does not leave, or is no longer used; what was written out before is beyond the program.

    Raises:
        NoAppealError: if there is none of that number.
        NotNowError: if it was withdrawn before.

    """
    appeal = found(job.case.db, number)
    before = standing_of(job.case.db, appeal)
    if before.state is State.WITHDRAWN:
        raise NotNowError(before, tr("Make another one."))
    taken = Taken(Step.WITHDRAWN, job.case.examiner, datetime.now(UTC), reason.strip())
    with job.case.act("appeal.withdraw", appeal.media_id, f"appeal {number}: SHA-256 {appeal.sha256}") as db:
        appeals.take_step(db, number, taken)
    return TOUCHED


def write_appeal(job: Job, number: AppealNumber, folder: Path) -> Written:
    """Write an approved cut-out into a folder, under its number; again, into another folder, while it is approved.

    The row comes before the first clear byte: a row without its file is known of, a file without its row is not.

    Raises:
        NoAppealError: if there is none of that number.
        NotNowError: if two people have not said that it may leave.
        NotStandingError: if what they said has ended.
        OtherBytesError: if its bytes are not those that they signed.
        RequestError: if something has that name, or it would lie among evidence or in the case; nothing is written.
        MachineError: if it cannot be written; the row may be there then, and the file is not.

    """
    appeal, file = found(job.case.db, number), folder / found(job.case.db, number).file_name
    before = standing_of(job.case.db, appeal)
    if before.state not in {State.APPROVED, State.WRITTEN} or before.word is None:
        raise NotNowError(before, tr("Have a second person approve it first."))
    before.word.require(PURPOSE, case_id(job.case.db))
    refuse_place(job, file)
    content = appeals.leaving_content(job.case.db, number)
    _believe(appeal, content, before.word)
    said = before.word.statement
    detail = (
        f"appeal {number}: {file.name}, {len(content)} bytes, SHA-256 {appeal.sha256}; source SHA-256 "
        f"{appeal.media_id}, rectangle {rectangle(appeal.choice)}; made by {appeal.examiner}; "
        f"approved by {said.first.name}, {said.first.fingerprint}, and {said.second.name}, {said.second.fingerprint}"
    )
    taken = Taken(Step.WRITTEN, job.case.examiner, datetime.now(UTC), "", before.word.id)
    with leaving(job, file) as written:
        written.write(bytes(len(content)))  # a full disk says so here, before the row
        written.flush()
        with job.case.act("appeal.write", appeal.media_id, detail) as db:
            appeals.take_step(db, number, taken)
        written.seek(0)
        written.write(content)
    return Written(file, appeal.sha256)


def _require_looked(job: Job, number: AppealNumber, ticked: frozenset[Concern]) -> None:
    """Refuse who has not looked at these bytes, or not for everything."""
    if missing := [each for each in Concern if each not in ticked]:
        raise NotLookedError(missing)
    if not appeals.looked_at_by(job.case.db, number, job.case.examiner):
        raise NotLookedError


def _believe(appeal: Appeal, content: bytes, word: JointWord | None = None) -> None:
    """Refuse bytes that are not those that were made, or not those that a word is on."""
    digest = hashlib.sha256(content).hexdigest()
    subject = {} if word is None else word.statement.subject
    on_it = word is None or (subject.get("appeal"), subject.get("sha256")) == (int(appeal.number), digest)
    if digest != appeal.sha256 or not on_it or not is_bare(content, appeal.choice.form):
        raise OtherBytesError


def _has_ended(word: JointWord | None) -> bool:
    return word is not None and datetime.now(UTC) >= word.statement.expires_at
