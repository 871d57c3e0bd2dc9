"""An examiner's binding word on two media items."""

from collections.abc import Iterable
from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Decision, FaceEnds, Kind, LinkEnds, Verdict
from app.domain.words import TAKEN_BACK
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.operations.merged_words import Held, held_by, stand_again, take_back
from app.operations.relink import GROUPED, regroup
from app.operations.remark import say_stance, take_back_stance
from app.store import decisions, media

COMPARED, ON_THE_WALL, FOUND = "compared side by side", "picked on the wall", "found by Where else?"
FOUND_BY_FACE, NOT_THIS_PERSON = "found by a face", "not this person"
"""Reasons that say where a word was given; they are kept in the case, in English."""


def decide(  # noqa: PLR0913, PLR0917  the same word as on every kind, and of people the faces
    job: Job, kind: Kind, verdict: Verdict, ends: LinkEnds, reason: str = "", faces: FaceEnds | None = None
) -> Changes:
    """Settle whether two media items belong together, or leave it open; the clusters of that kind change at once.

    In a sealed file that is looked at it is a remark, which binds nobody. Where it stands in the place of a merger's
    last word, what the merger had taken back stands again.
    ``faces``: of people, the face in either that is meant, in the order of ``ends``; without, both pictures whole.

    Raises:
        RequestError: if both are the same media item, or one is not in the case.
    """
    if job.case.review is not None:
        if reason == TAKEN_BACK and verdict is Verdict.UNDECIDED:
            return take_back_stance(job, kind, ends)
        return say_stance(job, kind, verdict, ends)
    first, second = ends
    if first == second:
        raise RequestError(
            tr("A decision needs two different media items."),
            next_step=tr("Pick the other one, then decide again."),
        )
    refuse_strangers(job, ends)
    low, high = sorted((first, second))
    meant = faces if faces is None or low == first else (faces[1], faces[0])
    now = datetime.now(UTC)
    word = Decision(kind, verdict, low, high, job.case.examiner, reason, now, meant)
    before, held = _standing(job, kind, (low, high), meant), Held()
    if before is not None and verdict is not Verdict.SAME:
        held = held_by(job.case.db, [before], is_replaced=True)
    with job.case.act("decide", f"{low} {high}", f"{kind} {verdict}{held.told()}") as db:
        decisions.add(db, word)
        stand_again(db, held, job.case.examiner, now)
    return after_a_word(job, kind)


def undo_decision(
    job: Job, kind: Kind, ends: LinkEnds, faces: FaceEnds | None = None, verdict: Verdict | None = None
) -> Changes:
    """Take the newest word on two media items back; what stood there before stands again, as old as it was.

    ``faces``: of people, the face in either that the word is about, in the order of ``ends``; without, both pictures
    whole. ``verdict``: what the word says that is meant; another one is not taken back.

    Raises:
        RequestError: if no such word stands on them.
    """
    low, high = sorted(ends)
    meant = faces if faces is None or low == ends[0] else (faces[1], faces[0])
    word = _standing(job, kind, (low, high), meant)
    if word is None or verdict not in {None, word.verdict}:
        raise RequestError(
            tr("There is no decision on these two to take back."),
            why=tr("Nobody has decided on them, or the word was taken back before, or another one was given since."),
            next_step=tr("The Decisions panel and 'homeward decisions' list the words that stand."),
        )
    now, held = datetime.now(UTC), held_by(job.case.db, [word])
    with job.case.act("decide", f"{low} {high}", f"{kind} {Verdict.UNDECIDED}{held.told()}") as db:
        take_back(db, word, job.case.examiner, now)
        stand_again(db, held, job.case.examiner, now)
    return after_a_word(job, kind)


def _standing(job: Job, kind: Kind, ends: LinkEnds, faces: FaceEnds | None) -> Decision | None:
    """Return the word that stands on two media items, the smaller first, of people on these faces; None where none."""
    found = (each for each in decisions.standing(job.case.db, kind) if (each.first, each.second) == ends)
    return next((each for each in found if each.faces == faces), None)


def refuse_strangers(job: Job, asked: Iterable[MediaId]) -> None:
    """Refuse media items that are not among the case's pictures.

    Raises:
        RequestError: if one is not.
    """
    for each in asked:
        if not media.is_shown(job.case.db, each):
            raise RequestError(
                tr("A decision was asked for on a media item that is not in this case."),
                why=tr("{media}… is not among its pictures.", media=each[:16]),
                next_step=tr("Check the digits; 'homeward media' lists them."),
            )


def after_a_word(job: Job, kind: Kind) -> Changes:
    """Group anew what a word on this kind can change, and say what was touched; no other kind is a word on people."""
    later = GROUPED[GROUPED.index(kind) :]
    later = later if kind is Kind.PERSON else tuple(each for each in later if each is not Kind.PERSON)
    return regroup(job, later) | {Topic.DECISIONS, Topic.AUDIT}
