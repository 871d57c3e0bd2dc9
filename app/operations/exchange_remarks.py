"""Remarks on their way: a reviewer signs and saves them, the examiner sees what is in the file, then merges them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.link import Decision, Kind, Verdict
from app.domain.remark import About, KeptRemark, Remark
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.operations.leaving import leaving, refuse_place
from app.operations.remark_draft import end_draft
from app.operations.seal_case import EXPORTED
from app.report import remarks_file
from app.report.recipients import to_signer
from app.report.remarks_file import SignedRemarks
from app.report.sealing import Addressees, fingerprint
from app.store import audit, clusters, decisions, media, remarks

MERGED: Changes = frozenset({Topic.REMARKS, Topic.AUDIT})
NOTHING: Changes = frozenset()


class OtherCaseError(RequestError):
    """Remarks are on another case, or on a file that this case did not seal."""

    code = "VID-473"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("These remarks are not on this case."),
            why=why,
            next_step=tr("Open the case whose sealed file the reviewer got. Nothing was changed."),
        )


class GoneError(RequestError):
    """Remarks are about what is not in the case."""

    code = "VID-474"

    def __init__(self, many: int) -> None:
        super().__init__(
            tr("%n remark(s) (is|are) about pictures that are not in this case.", "", many),
            why=tr("The case is older than the sealed file, or the file was not made by this program."),
            next_step=tr("Look for the newest copy of the case. Nothing was changed."),
        )


@dataclass(frozen=True, slots=True)
class SavedRemarks:
    """How many remarks were signed and saved, and the file's size."""

    remarks: int
    file_bytes: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """One remark of a file: whether the case has it already, and what in the case it goes against.

    ``against`` is an examiner's word on the same pair that says otherwise; ``is_gone`` that the group of a kind that it
    is about is there no more, so that it stands with its picture.
    """

    kept: KeptRemark
    is_known: bool
    against: Decision | None = None
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class MergedRemarks:
    """What came of merging: how many remarks are new, how many of these go against a decision, how many were there."""

    new: int
    known: int
    conflicts: int
    changes: Changes = NOTHING


def to_sender(job: Job) -> Addressees:
    """Return the key that signed the file that is looked at: its holder opens the remarks with it.

    Raises:
        RequestError: if it is no sealed file that is looked at.

    """
    if job.case.review is None:
        raise _not_saved(tr("This is no sealed file that is looked at."))
    return Addressees((to_signer(job.case.review.signer),))


def save_remarks(job: Job, file: Path, signer: Ed25519PrivateKey, addressees: Addressees | None = None) -> SavedRemarks:
    """Write the remarks on a sealed file into a file of their own, signed.

    Args:
        job: of a sealed file that is looked at.
        file: where it goes; nothing has that name yet.
        signer: the reviewer's key.
        addressees: for whom it is encrypted; None for whoever signed the sealed file.

    Raises:
        RequestError: if there is no remark, the sealed file does not tell its case, or the place will not do.
        MachineError: if it cannot be written; nothing of it is left.

    """
    whom = addressees or to_sender(job)
    review = job.case.review
    if review is None or not review.case_id:
        raise _not_saved(tr("The sealed file does not tell of which case it is; an older version made it."))
    said = own_remarks(job.case.db)
    if not said:
        raise _not_saved(tr("There is no remark yet."))
    refuse_place(job, file)
    content = remarks_file.write(review, job.case.examiner, said, whom, signer)
    with leaving(job, file) as written:
        written.write(content)
    end_draft(job.case, said)
    return SavedRemarks(len(said), len(content))


def own_remarks(db: Database) -> list[Remark]:
    """Return what was said of the sealed file that is looked at, and not taken back."""
    return [each.remark for each in remarks.standing(db)]


def look_at(db: Database, signed: SignedRemarks) -> list[Incoming]:
    """Return what merging would bring, in the order of the file; nothing is changed.

    Raises:
        OtherCaseError: if they are on another case, or on a file that this case did not seal.
        GoneError: if they are about pictures that are not in this case.

    """
    case_id = db.execute("SELECT value FROM case_info WHERE name = 'case_id'").fetchone()[0]
    if signed.case_id != case_id:
        raise OtherCaseError(tr("They name the case that they are on, and it is another."))
    if not audit.tells(db, EXPORTED, f"SHA-256 {signed.sealed_sha256}"):
        raise OtherCaseError(tr("They are on a sealed file that the audit trail of this case does not know."))
    strangers = [each for each in signed.remarks if not all(media.is_shown(db, named) for named in each.media)]
    if strangers:
        raise GoneError(len(strangers))
    words: dict[tuple[object, ...], list[Decision]] = defaultdict(list)
    for word in (each for kind in Kind for each in decisions.standing(db, kind)):
        words[word.kind, word.first, word.second].append(word)
    now = datetime.now(UTC)
    found = []
    for remark in signed.remarks:
        kept = KeptRemark(remark, signed.reviewer, signed.signer, signed.sealed_sha256, now)
        said = words[remark.kind, *remark.media] if remark.about is About.PAIR else []
        found.append(Incoming(kept, remarks.has(db, kept), _against(remark, said), _is_gone(db, remark)))
    return found


def merge_remarks(job: Job, signed: SignedRemarks) -> MergedRemarks:
    """Take remarks into the case, beside what they are about; they bind no grouping. Again changes nothing.

    Raises:
        OtherCaseError: as ``look_at`` does.
        GoneError: as ``look_at`` does.

    """
    found = look_at(job.case.db, signed)
    new = [each for each in found if not each.is_known]
    if not new:
        return MergedRemarks(0, len(found), 0)
    conflicts = len(conflicting(new))
    detail = f"{len(new)} remarks by {signed.reviewer}, key {fingerprint(signed.signer)}"
    with job.case.act("remarks.merge", signed.sealed_sha256, detail) as db:
        for each in new:
            remarks.add(db, each.kept)
    return MergedRemarks(len(new), len(found) - len(new), conflicts, MERGED)


def conflicting(incoming: Sequence[Incoming]) -> list[Incoming]:
    """Return those that say otherwise than an examiner of the case."""
    return [each for each in incoming if each.against is not None]


def _against(remark: Remark, words: Sequence[Decision]) -> Decision | None:
    """Return the examiner's word where it is the opposite of what the remark says of both pictures.

    Of people that is the word on both whole; only where there is none, one on a face in each.
    """
    said = remark.stance.verdict
    if said is None or said is Verdict.UNDECIDED:
        return None
    about = [each for each in words if each.faces is None] or words
    return next((each for each in about if each.verdict not in {said, Verdict.UNDECIDED}), None)


def _is_gone(db: Database, remark: Remark) -> bool:
    if remark.about is not About.GROUP:
        return False
    return all(each.kind is not remark.kind for each in clusters.containing(db, remark.media[0]))


def _not_saved(why: str) -> RequestError:
    return RequestError(tr("No remarks were saved."), why=why, next_step=tr("Open a sealed file, and write a remark."))
