"""Covered context: the scene sharp and the people in it filled in; a reveal like any other, and its row comes first."""

from dataclasses import dataclass

import numpy as np

from app.domain.arrays import UInt8s
from app.domain.facts import PeopleCover
from app.domain.ids import MediaId
from app.imaging.cover import in_doubt
from app.operations.job import Job
from app.pipeline.darkroom import Darkroom
from app.pipeline.evidence import EvidenceRef
from app.pipeline.task import Task, TaskKind
from app.pipeline.worker_tasks import NotCoveredError
from app.store import facts, reveals, thumbnails
from app.store.reveals import RevealId

CONTEXT = "context"
CONTEXT_PX = 512


@dataclass(frozen=True, slots=True, eq=False)
class Covered:
    """A scene without its people, for as long as its reveal lasts: (h, w, 3) RGB, at most 512 pixels a side.

    ``unsure``: whether a part of it stays a tile, since nobody can tell whether people are there.
    """

    reveal_id: RevealId
    media_id: MediaId
    pixels: UInt8s
    unsure: bool


def begin_context(job: Job, media_id: MediaId) -> Covered:
    """Note the reveal, then have a locked worker decode the picture and cover the people; end it with ``end_reveal``.

    Raises:
        NotCoveredError: if nobody has looked for people in it; no row is written, and nothing is shown.
        NotShownError: if the picture cannot be decoded. The row stays: a reveal was asked for.
        StoreError: if the row cannot be written; nothing is shown then.

    """
    cover = facts.one(job.case.db, media_id, PeopleCover)
    if cover is None:
        raise NotCoveredError
    with job.case.act("reveal.begin", media_id, CONTEXT) as db:
        reveal_id = reveals.add(db, media_id, job.case.examiner, CONTEXT, "")
    if job.darkroom is not None:
        pixels = _pixels(job, job.darkroom, media_id, reveal_id, cover)
    else:
        with Darkroom() as darkroom:
            pixels = _pixels(job, darkroom, media_id, reveal_id, cover)
    return Covered(reveal_id, media_id, pixels, bool(in_doubt(cover.cells).any()))


def _pixels(job: Job, darkroom: Darkroom, media_id: MediaId, reveal_id: RevealId, cover: PeopleCover) -> UInt8s:
    cells = np.ascontiguousarray(cover.cells)
    task = Task(0, EvidenceRef(b"", b""), kind=TaskKind.COVER, side_px=CONTEXT_PX, cover=cells)
    return darkroom.develop(task, thumbnails.read(job.case.db, media_id, reveal_id))
