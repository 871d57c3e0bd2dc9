"""Reveal: the one way to a clear picture, and its row comes first."""

from dataclasses import dataclass

from app.domain.arrays import UInt8s
from app.domain.ids import MediaId
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.pipeline.darkroom import Darkroom
from app.pipeline.evidence import EvidenceRef
from app.pipeline.task import Task, TaskKind
from app.store import reveals, thumbnails
from app.store.reveals import RevealId

PEEK_PX = 512


@dataclass(frozen=True, slots=True, eq=False)
class Revealed:
    """A clear picture, for as long as its reveal lasts: (h, w, 3) RGB, at most 512 pixels a side."""

    reveal_id: RevealId
    media_id: MediaId
    pixels: UInt8s


def begin_reveal(job: Job, media_id: MediaId, tier: str, reason: str = "") -> Revealed:
    """Note the reveal, then decode the picture in a locked worker.

    The row stays where decoding fails: a reveal was asked for.

    Raises:
        NotShownError: if the picture cannot be decoded.
        StoreError: if the row cannot be written; nothing is shown then.
    """
    with job.case.act("reveal.begin", media_id, tier) as db:
        reveal_id = reveals.add(db, media_id, job.case.examiner, tier, reason)
    if job.darkroom is not None:
        return Revealed(reveal_id, media_id, _pixels(job, job.darkroom, media_id, reveal_id))
    with Darkroom() as darkroom:
        return Revealed(reveal_id, media_id, _pixels(job, darkroom, media_id, reveal_id))


def end_reveal(job: Job, reveal_id: RevealId) -> Changes:
    """Note that the veil is down again."""
    with job.case.act("reveal.end", str(reveal_id)) as db:
        reveals.end(db, reveal_id)
    return frozenset({Topic.REVEALS, Topic.AUDIT})


def _pixels(job: Job, darkroom: Darkroom, media_id: MediaId, reveal_id: RevealId) -> UInt8s:
    """Decode the thumbnail that the store keeps; it is there when the exhibit's disk is not."""
    task = Task(0, EvidenceRef(b"", b""), kind=TaskKind.SHOW, side_px=PEEK_PX)
    return darkroom.develop(task, thumbnails.read(job.case.db, media_id, reveal_id))
