"""Releasing pictures: two people say which may travel clear, and to whom; then sealing takes exactly these along."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlite_utils import Database

from app.domain.errors import EvidenceError, RequestError
from app.domain.facts import Faces, PeopleCover
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.work import Stage
from app.operations.evidence_place import place_of
from app.operations.job import Job, Step, no_step
from app.operations.say_jointly import Asked, listed, of_case, say_first
from app.pipeline.darkroom import Darkroom, NotShownError
from app.pipeline.evidence import is_there
from app.pipeline.task import Task, TaskKind
from app.report import covers, joint_word, release
from app.report.joint_statement import Party
from app.report.recipients import recipient_of
from app.report.release import MEDIA_MOST, PURPOSE, Release
from app.report.sealing import CLEAR, COVERS, RECIPIENTS_MOST, RELEASE, Addressees, RecipientsError
from app.store import facts, media
from app.store.outgoing import case_id

CLEAR_MOST_BYTES = 1 << 30
"""All that is sealed is in memory at once."""


class NotHandedError(EvidenceError):
    """A released picture cannot go along, since its file cannot be read as it was when it was imported."""

    code = "VID-482"

    def __init__(self, media_id: MediaId, why: str) -> None:
        super().__init__(
            tr("Nothing was sealed: the released picture {picture}… could not be read.", picture=media_id[:16]),
            why=why,
            next_step=tr("Attach the exhibit's disk where it was, and seal again."),
        )


@dataclass(frozen=True, slots=True)
class AskedRelease:
    """What is to be released: which pictures, to which keys, why, who says so too, and for how long."""

    media: tuple[MediaId, ...]
    recipients: tuple[str, ...]
    why: str
    second: Party
    lasts: timedelta
    first: str = ""


def ask_release(job: Job, asked: AskedRelease, signer: Ed25519PrivateKey) -> Release:
    """Say first that pictures may travel clear; nothing does until another person has said so too.

    Raises:
        RequestError: if no picture is named, one is not in the case, or too many are; or nobody is named to read them.
        SamePersonError: if the second is the first.
        JointWordError: if a name or the reason is missing, or it is to last too long. Nothing is kept.

    """
    for each in asked.recipients:
        recipient_of(each)
    if not 1 <= len(asked.recipients) <= RECIPIENTS_MOST:
        raise RecipientsError(len(asked.recipients))
    if not 1 <= len(set(asked.media)) <= MEDIA_MOST:
        raise _not_released(tr("A release is of 1 to {most} pictures.", most=MEDIA_MOST))
    if missing := len(set(asked.media).difference(media.shown_ids(job.case.db))):
        raise _not_released(tr("%n of the pictures (is|are) not in this case.", "", missing))
    on = release.subject(asked.media, asked.recipients)
    said = Asked(PURPOSE, on, asked.why, asked.second, asked.lasts, asked.first)
    return release.of_word(say_first(job, said, signer))


def releases(db: Database) -> list[Release]:
    """Return the releases of a case, the newest first, whether they stand or not."""
    return [release.of_word(each) for each in listed(db, PURPOSE)]


def clear_parts(
    job: Job, name: str, chosen: Collection[MediaId], addressees: Addressees, step: Step = no_step
) -> Mapping[str, bytes]:
    """Return the parts of a sealed file that a release lets travel: its pictures, where people are in them, and itself.

    Args:
        job: the case at work.
        name: how the release's number begins.
        chosen: what is sealed at all.
        addressees: for whom.
        step: is told of each picture, and may end the work.

    Raises:
        RequestError: if there is no such release, it does not stand, or is of other pictures or for others.
        NotHandedError: if the file of a picture is not there, or is another by now.

    """
    word = of_case(job.case.db, name)
    found = release.of_word(word)
    found.require(case_id(job.case.db))
    found.refuse_others(chosen, addressees)
    parts = {RELEASE: joint_word.write(word), COVERS: b"".join(_covers(job.case.db, found.media))}
    total = 0
    with nullcontext(job.darkroom) if job.darkroom is not None else Darkroom() as darkroom:
        for done, media_id in enumerate(found.media):
            step(Stage.READ, done, len(found.media))
            parts[f"{CLEAR}{media_id}"] = content = _content(job, darkroom, media_id)
            total += len(content)
            if total > CLEAR_MOST_BYTES:
                raise _not_released(tr("The pictures have more than {most} bytes.", most=CLEAR_MOST_BYTES))
    return parts


def _content(job: Job, darkroom: Darkroom, media_id: MediaId) -> bytes:
    place = place_of(job, media_id)
    if not is_there(place):
        raise NotHandedError(media_id, tr("Its file is not where it was found."))
    try:
        return darkroom.hand(Task(0, place, kind=TaskKind.HAND, media_id=media_id))
    except NotShownError as error:
        raise NotHandedError(media_id, " ".join(filter(None, (error.what, error.why)))) from error


def _covers(db: Database, ids: Sequence[MediaId]) -> Iterator[bytes]:
    """Yield where people are in each picture, as far as that is known: they are left out there as they are here."""
    for media_id in ids:
        cover = facts.one(db, media_id, PeopleCover)
        if cover is not None:
            yield covers.line(media_id, cover, facts.one(db, media_id, Faces))


def _not_released(why: str) -> RequestError:
    return RequestError(
        tr("The pictures were not released."), why=why, next_step=tr("Name pictures of this case, in several releases.")
    )
