"""Reveal: the one way to more than a tile, and its row comes first."""

from contextlib import nullcontext
from dataclasses import dataclass

import numpy as np

from app.domain.arrays import UInt8s
from app.domain.errors import EvidenceError, RequestError
from app.domain.exposure import Shown, Tier
from app.domain.facts import Faces, PeopleCover
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.work import Changes, Topic
from app.imaging.cover import faces_alone, in_doubt
from app.operations.evidence_place import place_of
from app.operations.job import Job
from app.pipeline.darkroom import Darkroom
from app.pipeline.evidence import EvidenceRef, is_there
from app.pipeline.task import Task, TaskKind
from app.pipeline.worker_tasks import NotCoveredError
from app.store import facts, media, own_record, released, reveals, sealed_looks, thumbnails
from app.store.reveals import RevealId

PEEK_PX = 512
FULL_MOST_PX = 4_096
KINDS = {Tier.CONTEXT: TaskKind.COVER, Tier.DRAWING: TaskKind.DRAW, Tier.PEEK: TaskKind.COVER}
FACES_TOO = "faces too"
"""The reason of a peek that leaves faces clear; it is kept in the case, in English."""


class AwayError(EvidenceError):
    """The evidence is to be shown in full, and its file is not where it was found."""

    code = "VID-237"

    def __init__(self) -> None:
        super().__init__(
            tr("The picture stays veiled: its file is not where it was found."),
            why=tr("In full, a picture is read from the exhibit itself, and that is not attached here."),
            next_step=tr("Attach the exhibit's disk where it was, and ask again; a peek needs no disk."),
        )


class NotAlongError(RequestError):
    """More than a tile is asked for of a sealed file's picture that two people did not release."""

    code = "VID-484"

    def __init__(self) -> None:
        super().__init__(
            tr("The picture stays veiled: it did not come along with this sealed file."),
            why=tr("Only pictures that two people released for you are in it; of all others it holds the tile."),
            next_step=tr("Ask the sender for it; write a remark that says which and why."),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Revealed:
    """What a tier shows of a media item, for as long as its reveal lasts: (h, w, 3) RGB.

    At most 512 pixels a side, but for the full picture. ``unsure``: whether a part of it stays a tile, since nobody
    can tell whether people are there. ``faces_filled``: whether a peek has faces filled in; None where nobody has
    looked for any yet.
    """

    reveal_id: RevealId
    media_id: MediaId
    tier: Tier
    pixels: UInt8s
    unsure: bool = False
    faces_filled: bool | None = False


def begin_reveal(job: Job, media_id: MediaId, tier: Tier, reason: str = "", side_px: int = PEEK_PX) -> Revealed:
    """Note the reveal, then have a locked worker make what the tier shows; end it with ``end_reveal``.

    The row stays where decoding fails: a reveal was asked for.

    Args:
        job: the case at work.
        media_id: what is shown.
        tier: how much of it. Of CONTEXT and DRAWING no person's pixel leaves the worker.
        reason: in one line, why; FULL needs one. Faces stay filled in PEEK, as far as they were found, but for
            FACES_TOO.
        side_px: how large FULL may be; the others have 512 pixels at most.

    Raises:
        NotCoveredError: if nobody has looked for people who are to be left out; no row is written.
        AwayError: if the file that FULL reads is not there; no row is written.
        NotAlongError: if it is a sealed file that is looked at, and the picture did not come along; no row is written.
        RequestError: if FULL has no reason; no row is written.
        NotShownError: if the picture cannot be decoded, or is not the one that was registered.
        StoreError: if the row cannot be written; nothing is shown then.

    """
    task = _task(job, media_id, tier, reason, side_px)
    reveal_id = _lift(job, media_id, tier, reason)
    with nullcontext(job.darkroom) if job.darkroom is not None else Darkroom() as darkroom:
        if job.case.review is not None:
            pixels = darkroom.develop(task, released.read(job.case.db, media_id, reveal_id))
        elif tier is Tier.FULL:
            pixels = darkroom.show(task)
        else:  # the thumbnail that the store keeps is there when the disk is not
            pixels = darkroom.develop(task, thumbnails.read(job.case.db, media_id, reveal_id))
    unsure = task.cover is not None and bool(in_doubt(task.cover).any())
    filled = task.cover is not None and bool(task.cover.any())
    unknown = tier is Tier.PEEK and reason != FACES_TOO and (task.cover is None or _could_not_be_judged(job, media_id))
    faces_filled = tier is Tier.PEEK and filled
    return Revealed(reveal_id, media_id, tier, pixels, unsure, faces_filled or (None if unknown else False))


def _lift(job: Job, media_id: MediaId, tier: Tier, reason: str) -> RevealId:
    """Note the reveal: in the case; where a sealed file is looked at, in the reviewer's own record first."""
    case = job.case
    if case.own_record is None:
        with case.act("reveal.begin", media_id, tier.value) as db:
            return reveals.add(db, media_id, case.examiner, tier.value, reason)
    case.own_record.add(case.examiner, own_record.BEGIN, media_id, f"{tier.value}: {reason}" if reason else tier.value)
    with case.remarking() as db:
        return reveals.add(db, media_id, case.examiner, tier.value, reason)


def _could_not_be_judged(job: Job, media_id: MediaId) -> bool:
    """Tell whether nobody could see if there are people: it was too dark, too even, too small."""
    found = facts.one(job.case.db, media_id, PeopleCover)
    return found is not None and found.unsure and not found.faces


def end_reveal(job: Job, reveal_id: RevealId, shown: Shown = Shown()) -> Changes:  # noqa: B008  it is frozen
    """Note that the veil is down again; how much had stood on the screen is sealed with the examiner's own key."""
    if job.case.own_record is not None:
        with job.case.remarking() as db:
            reveals.end(db, reveal_id)
        job.case.own_record.add(job.case.examiner, own_record.END, reveals.media_of(job.case.db, reveal_id))
        return frozenset({Topic.REVEALS})
    with job.case.act("reveal.end", str(reveal_id)) as db:
        if reveals.end(db, reveal_id):
            sealed_looks.add(db, reveal_id, shown, job.own_keys)
    return frozenset({Topic.REVEALS, Topic.AUDIT})


def _task(job: Job, media_id: MediaId, tier: Tier, reason: str, side_px: int) -> Task:
    """Return what the worker is to do, or refuse it before a row is written."""
    held = EvidenceRef(b"", b"")
    if job.case.review is not None and not released.has(job.case.db, media_id):
        raise NotAlongError
    if tier is Tier.FULL and job.case.review is not None:
        _require(reason)
        return Task(0, held, kind=TaskKind.SHOW, media_id=media_id, side_px=min(side_px, FULL_MOST_PX))
    if tier is Tier.FULL:
        place, side_px = _place(job, media_id, reason), min(side_px, FULL_MOST_PX)
        return Task(0, place, kind=TaskKind.SHOW, media_id=media_id, side_px=side_px)
    cover = None if tier is Tier.KEYHOLE or reason == FACES_TOO else _cover(job, media_id, tier)
    kind = TaskKind.SHOW if cover is None else KINDS[tier]
    return Task(0, held, kind=kind, side_px=PEEK_PX, cover=cover)


def _cover(job: Job, media_id: MediaId, tier: Tier) -> UInt8s | None:
    """Return the grid of what is not shown; None for a peek at what nobody has looked for people in yet."""
    found = facts.one(job.case.db, media_id, PeopleCover)
    if found is not None and tier is Tier.PEEK:
        return faces_alone(found.cells, facts.one(job.case.db, media_id, Faces), found.faces)
    if found is not None:
        return np.ascontiguousarray(found.cells)
    if tier is Tier.PEEK:
        return None
    raise NotCoveredError


def _place(job: Job, media_id: MediaId, reason: str) -> EvidenceRef:
    """Return where the evidence lies."""
    _require(reason)
    media.item_number(job.case.db, media_id)  # it is in the case
    place = place_of(job, media_id)
    if not is_there(place):
        raise AwayError
    return place


def _require(reason: str) -> None:
    if not reason.strip():
        raise RequestError(tr("A picture is shown in full with a reason only."), next_step=tr("Say why in one line."))
