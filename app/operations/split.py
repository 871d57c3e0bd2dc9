"""Parting what a cluster holds together, and taking that back."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.ids import MediaId, SplitId
from app.domain.language import tr
from app.domain.link import FaceBox, Kind
from app.domain.words import TAKEN_BACK, Split
from app.domain.work import Changes
from app.operations.decide import after_a_word, refuse_strangers
from app.operations.job import Job
from app.store import clusters, splits

NO_FACES: Mapping[MediaId, FaceBox] = {}


def split(  # noqa: PLR0913, PLR0917  the same word as on every kind, and of people the faces
    job: Job,
    kind: Kind,
    part: Sequence[MediaId],
    rest: Sequence[MediaId] = (),
    reason: str = "",
    faces: Mapping[MediaId, FaceBox] = NO_FACES,
) -> Changes:
    """Settle that none of ``part`` belongs with any of ``rest``: one row, one audit row, the clusters change at once.

    It binds each of the one side against each of the other, so that no later link, no new picture that links to both
    and no falling apart of a side can bring them together. Of those on one side among themselves it says nothing.
    Without ``rest`` it is all others in the clusters that hold the picked ones. ``faces``: of people, which face of a
    picture is meant; a picture without one is parted whole.

    Raises:
        RequestError: if a side is empty, a media item is on both, or one is not in the case.
    """
    picked = sorted(set(part))
    others = sorted(set(rest)) or sorted(_mates(job, kind, picked) - set(picked))
    if not picked or not others:
        raise RequestError(
            tr("A split needs pictures on both sides."),
            why=tr("Nothing was picked, or nothing stays behind."),
            next_step=tr("Pick some members of a cluster, not all of them."),
        )
    if not set(picked).isdisjoint(others):
        raise RequestError(
            tr("A picture cannot be parted from itself."), next_step=tr("Name each picture on one side only.")
        )
    refuse_strangers(job, (*picked, *others))
    meant = tuple((each, faces[each]) for each in (*picked, *others) if each in faces)
    word = Split(kind, tuple(picked), tuple(others), job.case.examiner, reason, datetime.now(UTC), faces=meant)
    with job.case.act("split", " ".join(picked), f"{kind} {len(picked)} from {len(others)}") as db:
        splits.add(db, word)
    return after_a_word(job, kind)


def undo_split(job: Job, split_id: SplitId, reason: str = TAKEN_BACK) -> Changes:
    """Take a split back; both words are kept, and the clusters change at once.

    Raises:
        RequestError: if there is none of that number, or it was taken back before.
    """
    return undo_splits(job, [split_id], reason)


def undo_splits(job: Job, numbers: Sequence[SplitId], reason: str = TAKEN_BACK) -> Changes:
    """Take splits of one kind back by one act, such as all that a merger left of one.

    Raises:
        RequestError: as ``undo_split``, of the first that is not there.
    """
    words = [_standing(job, each) for each in numbers]
    named, told = sorted({each for word in words for each in word.part}), ", ".join(map(str, numbers))
    with job.case.act("split.end", " ".join(named), f"{words[0].kind} split {told}") as db:
        for word in words:
            splits.end(db, word.id, job.case.examiner, reason, datetime.now(UTC))
    return after_a_word(job, words[0].kind)


def _standing(job: Job, split_id: SplitId) -> Split:
    word = splits.standing(job.case.db, split_id)
    if word is None:
        raise RequestError(
            tr("There is no split {number} to take back.", number=split_id),
            why=tr("The case holds none of that number, or it was taken back before."),
            next_step=tr("The Decisions panel and 'homeward decisions' list the splits that stand."),
        )
    return word


def _mates(job: Job, kind: Kind, picked: Sequence[MediaId]) -> set[MediaId]:
    refuse_strangers(job, picked)
    found = (each for media_id in picked for each in clusters.containing(job.case.db, media_id))
    return {member for each in found if each.kind is kind for member in each.members}
