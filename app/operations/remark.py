"""A reviewer's remarks on a sealed case file that is looked at; and what an examiner does with those that came back."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Kind, LinkEnds, Verdict
from app.domain.remark import STANCES, TEXT_MOST, About, KeptRemark, Remark, RemarkId, Stance
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.operations.remark_draft import keep_draft
from app.store import media, remarks

REMARKED: Changes = frozenset({Topic.REMARKS})


def say_stance(job: Job, kind: Kind, verdict: Verdict, ends: LinkEnds) -> Changes:
    """Say that two pictures do or do not belong together, or that it cannot be told; what was written of them stays.

    Raises:
        RequestError: if both are the same picture, or one is not in the file.

    """
    stood = _standing(job, kind, ends)
    return _keep(job, About.PAIR, kind, ends, (STANCES[verdict], stood.text if stood is not None else ""))


def take_back_stance(job: Job, kind: Kind, ends: LinkEnds) -> Changes:
    """Take back what was said of two pictures; what was written of them stays.

    Raises:
        RequestError: if nothing was said of them.

    """
    stood = _kept_on(job.case.db, kind, ends)
    if stood is None:
        raise RequestError(tr("There is no such remark any more."), next_step=tr("Pick another."))
    if stood.remark.text:
        return _keep(job, About.PAIR, kind, ends, (Stance.NONE, stood.remark.text))
    return take_back_remark(job, stood.id)


def stance_on(db: Database, kind: Kind, ends: LinkEnds) -> Verdict | None:
    """Return what was said here of two pictures, as the examiner's word that would say the same; None for nothing."""
    stood = _kept_on(db, kind, ends)
    return None if stood is None else stood.remark.stance.verdict


def write_remark(job: Job, about: About, kind: Kind | None, ids: Sequence[MediaId], text: str) -> Changes:
    """Write a remark on a picture, on two that are linked, or on a group; of a pair, what was said of it stays.

    Args:
        job: of a sealed file that is looked at.
        about: what the remark is about.
        kind: what the pair or the group is of; None for a picture.
        ids: the picture, the pair's two, or the group's members.
        text: the remark.

    Raises:
        RequestError: if the text is blank or too long, or a picture is not in the file. Nothing is saved.
        DraftError: if it would not survive a crash; it is written all the same.

    """
    if not text.strip():
        raise _not_kept(tr("It is empty."))
    if len(text.strip()) > TEXT_MOST:
        raise _not_kept(tr("It has more than %n characters.", "", TEXT_MOST))
    stance = Stance.NONE
    if about is About.PAIR and kind is not None and (stood := _standing(job, kind, (ids[0], ids[1]))) is not None:
        stance = stood.stance
    return _keep(job, about, kind, ids, (stance, text.strip()))


def take_back_remark(job: Job, remark: RemarkId) -> Changes:
    """Take a remark back that is not signed yet; or, in the case that it was merged into, put it aside as dealt with.

    Raises:
        RequestError: if there is none of that number, or it was ended before.
        DraftError: if that would not survive a crash; it is taken back all the same.

    """
    found = remarks.find(job.case.db, remark)
    if found is None or found.ended:
        raise RequestError(tr("There is no such remark any more."), next_step=tr("Pick another."))
    now = datetime.now(UTC)
    if job.case.review is not None:
        with job.case.remarking() as db:
            remarks.end(db, remark, job.case.examiner, now)
        keep_draft(job.case)
        return REMARKED
    with job.case.act("remark.put_aside", " ".join(found.remark.media), f"remark {remark}") as db:
        remarks.end(db, remark, job.case.examiner, now)
    return REMARKED | {Topic.AUDIT}


def _standing(job: Job, kind: Kind, ends: LinkEnds) -> Remark | None:
    """Return what was said of a pair here before."""
    stood = _kept_on(job.case.db, kind, ends)
    return None if stood is None else stood.remark


def _kept_on(db: Database, kind: Kind, ends: LinkEnds) -> KeptRemark | None:
    about = (About.PAIR, kind, tuple(sorted(ends)))
    found = remarks.standing(db)
    return next((each for each in found if (each.remark.about, each.remark.kind, each.remark.media) == about), None)


def _keep(job: Job, about: About, kind: Kind | None, ids: Sequence[MediaId], said: tuple[Stance, str]) -> Changes:
    review = job.case.review
    if review is None:
        raise _not_kept(tr("This is no sealed file that is looked at; a case has notes and decisions."))
    if not ids or not all(media.is_shown(job.case.db, each) for each in ids):
        raise _not_kept(tr("What it is about is not in this file."))
    named = tuple(sorted(set(ids))) if about is About.PAIR else (min(ids),)
    try:
        remark = Remark(about, kind, named, *said, datetime.now(UTC))
    except ValueError:
        raise _not_kept(tr("It is about one picture alone, where a pair has two.")) from None
    with job.case.remarking() as db:
        remarks.add(db, KeptRemark(remark, job.case.examiner, sealed_sha256=review.sealed_sha256))
    keep_draft(job.case)
    return REMARKED


def _not_kept(why: str) -> RequestError:
    return RequestError(tr("The remark was not kept."), why=why, next_step=tr("Pick what it is about, and write it."))
