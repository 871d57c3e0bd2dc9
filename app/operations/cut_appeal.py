"""Cutting an object out of a picture for an appeal: people filled in, looked at once more, numbered and kept.

Nothing clear is shown by it, and nothing leaves the case: what is made is a draft.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np

from app.domain.appeal import (
    LEAST_LEFT,
    LEAST_SIDE_PX,
    MOST_SIDE_PX,
    Appeal,
    Choice,
    Form,
    Seen,
)
from app.domain.arrays import UInt8s, overwrite
from app.domain.errors import EvidenceError, RequestError
from app.domain.facts import PeopleCover
from app.domain.ids import MediaId
from app.domain.language import number as in_words
from app.domain.language import tr
from app.domain.work import Changes, Stage, Topic
from app.imaging import jpeg, veil
from app.imaging.appeal_crop import left_share
from app.imaging.number_stamp import rim_px, stamped
from app.operations.evidence_place import place_of
from app.operations.job import Job
from app.pipeline.darkroom import Darkroom
from app.pipeline.evidence import is_there
from app.pipeline.task import Task, TaskKind
from app.pipeline.worker_tasks import NotCoveredError
from app.report.png import png
from app.store import appeals, facts, media

QUALITY = 90
TOUCHED: Changes = frozenset({Topic.APPEALS, Topic.AUDIT})
ABOUT_MOST = 200


class NoEvidenceError(EvidenceError):
    """A picture is to be cut from, and its file is not where it was found."""

    code = "VID-485"

    def __init__(self) -> None:
        super().__init__(
            tr("Nothing was cut out: the picture's file is not where it was found."),
            why=tr("A cut-out is made from the exhibit itself, and that is not attached here."),
            next_step=tr("Attach the exhibit's disk where it was, and ask again."),
        )


class TooLittleLeftError(RequestError):
    """Most of a cut-out would be filled in."""

    code = "VID-486"

    def __init__(self, share: float) -> None:
        super().__init__(
            tr("Nothing was cut out: too little would be left of it."),
            why=tr(
                "People are there, or nobody can tell since it is too small, too dark or too even: {share} is left.",
                share=f"{share:.0%}",
            ),
            next_step=tr("Draw a region away from people, or a larger one."),
        )


class SomebodyLeftError(RequestError):
    """A face or a body was found in a finished cut-out."""

    code = "VID-487"

    def __init__(self, seen: Seen) -> None:
        super().__init__(
            tr("Nothing was cut out: somebody may still be in it."),
            why=tr("A face was found in the finished cut-out.")
            if seen.faces
            else tr("A person was found in the finished cut-out."),
            next_step=tr("Draw a smaller region, away from people, pictures of people and mirrors."),
        )


@dataclass(frozen=True, slots=True)
class Made:
    """A cut-out that was made, and what that touched."""

    appeal: Appeal
    changes: Changes = TOUCHED


def cut_appeal(job: Job, media_id: MediaId, choice: Choice, about: str = "") -> Made:
    """Cut an object out of a picture; the same choice of the same picture makes the same bytes.

    Args:
        job: the case at work.
        media_id: the picture; it has been analysed, and its file is there.
        choice: what of it, and as what.
        about: what it is, in a few words for those who work on the case.

    Raises:
        NotCoveredError: if nobody has looked for people in the picture.
        NoEvidenceError: if its file is not there.
        NotShownError: if it cannot be decoded, or is not the one that was registered.
        TooLittleLeftError: if most of it would be filled in.
        SomebodyLeftError: if a face or a body is found in the finished cut-out.
        RequestError: if the size is none that there is, or the words are too long. Nothing is kept.

    """
    cover = _checked(job, media_id, choice, about)
    number = appeals.next_number(job.case.db)
    with Darkroom(Stage.DESCRIBE) as darkroom:
        pixels = _cut(job, darkroom, media_id, choice, cover)
    finished = pixels
    try:
        if (share := left_share(pixels)) < LEAST_LEFT:
            raise TooLittleLeftError(share)
        tile = veil.tile(pixels)
        if choice.stamped:
            finished = stamped(pixels, f"{number:04}", choice.most_px)
        content, (high, wide) = encoded(finished, choice.form), finished.shape[:2]
    finally:
        overwrite(pixels)
        overwrite(finished)
    seen = _looked_at(content)
    appeal = Appeal(
        number=number,
        media_id=media_id,
        choice=choice,
        size_px=(wide, high),
        size_bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        left_share=share,
        seen=seen,
        models=cover.model,
        about=about.strip(),
        examiner=job.case.examiner,
        made_at=datetime.now(UTC),
    )
    with job.case.act("appeal.cut", media_id, _detail(appeal)) as db:
        appeals.add(db, appeal, content, tile)
    return Made(appeal)


def encoded(pixels: UInt8s, form: Form) -> bytes:
    """Return (h, w, 3) pixels as a file that holds nothing else."""
    return png(pixels) if form is Form.PNG else jpeg.encode(pixels, QUALITY)


def rectangle(choice: Choice) -> str:
    """Return a rectangle as it is kept in the record."""
    sides = choice.region
    return ",".join(f"{each:.4f}" for each in (sides.left, sides.top, sides.right, sides.bottom))


def _checked(job: Job, media_id: MediaId, choice: Choice, about: str) -> PeopleCover:
    if not LEAST_SIDE_PX <= choice.most_px <= MOST_SIDE_PX:
        raise RequestError(
            tr("Nothing was cut out: that is no size."),
            next_step=tr(
                "Give the longest side as {least} to {most} pixels.",
                least=in_words(LEAST_SIDE_PX),
                most=in_words(MOST_SIDE_PX),
            ),
        )
    if len(about.strip()) > ABOUT_MOST or not about.isprintable():
        raise RequestError(
            tr("Nothing was cut out: what it is about is too long."),
            next_step=tr("Say it on one line, in at most {most} characters.", most=ABOUT_MOST),
        )
    media.item_number(job.case.db, media_id)  # it is in the case
    cover = facts.one(job.case.db, media_id, PeopleCover)
    if cover is None:
        raise NotCoveredError
    return replace(cover, cells=np.ascontiguousarray(cover.cells))


def _cut(job: Job, darkroom: Darkroom, media_id: MediaId, choice: Choice, cover: PeopleCover) -> UInt8s:
    place = place_of(job, media_id)
    if not is_there(place):
        raise NoEvidenceError
    side_px = choice.most_px - (rim_px(choice.most_px) if choice.stamped else 0)
    task = Task(
        0, place, kind=TaskKind.CUT, media_id=media_id, side_px=side_px, cover=cover.cells, region=choice.region
    )
    return darkroom.show(task)


def _looked_at(content: bytes) -> Seen:
    """Return what a worker sees in it that has read no evidence: a picture may have taken the one that cut it over."""
    with Darkroom(Stage.DESCRIBE) as darkroom:
        seen = darkroom.look_at(content)
    if seen.refused:
        raise SomebodyLeftError(seen)
    return seen


def _detail(appeal: Appeal) -> str:
    wide, high = appeal.size_px
    return (
        f"appeal {appeal.number}: rectangle {rectangle(appeal.choice)}, {appeal.choice.form.value} {wide}x{high}, "
        f"{appeal.left_share:.0%} not filled in; SHA-256 {appeal.sha256}; source SHA-256 {appeal.media_id}"
    )
