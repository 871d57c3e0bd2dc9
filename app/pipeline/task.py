"""What workers are asked, and what they answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

import numpy as np

from app.domain.appeal import Seen
from app.domain.arrays import AnyArray, UInt8s
from app.domain.errors import AppError
from app.domain.facts import Fact
from app.domain.ids import MediaId
from app.domain.media import Digests
from app.domain.region import WHOLE, Region
from app.domain.work import Problem
from app.imaging.sniff import UNKNOWN, Holds, Kind
from app.pipeline.evidence import EvidenceRef
from app.pipeline.frames import Frame, Packer

HANDED_MOST_BYTES = 60 * 1024 * 1024
"""A frame holds no more."""


class TaskKind(StrEnum):
    """What is to be done with a file."""

    REGISTER = "register"
    """Read once, hash three times, sniff, and run extractors of the stage REGISTER."""
    DESCRIBE = "describe"
    """Run extractors of the stage DESCRIBE on content that is known; refused if it has changed since."""
    LIST = "list"
    """Name the members of an archive."""
    SHOW = "show"
    """Decode for a reveal."""
    COVER = "cover"
    """Decode for a reveal and fill in the people; what comes back shows none that were found."""
    DRAW = "draw"
    """Decode for a reveal, fill in the people, and return the lines of what is left."""
    HAND = "hand"
    """Return the bytes as they are, out of an archive too: of a picture that two people released."""
    CUT = "cut"
    """Cut an object out for an appeal, its people filled in; needs a worker of the stage DESCRIBE."""
    LOOK = "look"
    """Look once more at a finished cut-out; needs a worker of the stage DESCRIBE."""


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do with one file; ``key`` comes back with the reply.

    ``extractors`` are names; none means all of the stage. ``media_id`` is what those expect to find that know it.
    ``side_px`` is the longest side of pixels that come back; ``cover`` is the grid that COVER, DRAW and CUT lay over.
    ``region`` is what CUT cuts out.
    """

    key: int
    file: EvidenceRef
    extractors: tuple[str, ...] = ()
    kind: TaskKind = TaskKind.REGISTER
    media_id: MediaId | None = None
    side_px: int = 0
    cover: UInt8s | None = field(default=None, compare=False)
    region: Region = WHOLE


@dataclass(frozen=True, slots=True)
class Finding:
    """What one extractor made of a file; it has run, also where it found nothing.

    ``problem`` is why it found nothing or less than it should have. With ``version`` 0 it has not run, since it could
    not be loaded, and is to be asked again.
    """

    extractor: str
    version: int
    facts: tuple[Fact, ...]
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of an archive; ``name`` tells it from all others of that archive."""

    name: str
    size_bytes: int
    modified_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reply:
    """The one answer to a task.

    ``failure`` is why the file could not be read, listed or shown; what was found all the same is still there.
    ``problems`` are further ones beside a result: a cut-off picture, a name that plays tricks.
    """

    key: int
    digests: Digests | None = None
    content: Kind = UNKNOWN
    findings: tuple[Finding, ...] = ()
    failure: Problem | None = None
    problems: tuple[Problem, ...] = ()
    members: tuple[Member, ...] = ()
    pixels: UInt8s | None = None
    handed: UInt8s | None = None
    seen: Seen | None = None

    @property
    def shown(self) -> bool:
        """Whether there is a picture to show."""
        return self.content.holds is Holds.PICTURE and self.failure is None

    @property
    def facts(self) -> Mapping[str, tuple[Fact, ...]]:
        """The facts, by extractor."""
        return {finding.extractor: finding.facts for finding in self.findings}


def from_request(request: Frame) -> Task:
    """Return the task that the program sent; its path stays outside."""
    head = request.head
    cover = None if head["cover"] is None else request.arrays[head["cover"]]
    return Task(
        key=0,
        file=EvidenceRef(
            b"", b"", tuple(name.encode("latin-1").decode("utf-8", "surrogateescape") for name in head["member"])
        ),
        extractors=tuple(head["extractors"]),
        kind=TaskKind(head["kind"]),
        media_id=head["media_id"],
        side_px=head["side_px"],
        cover=None if cover is None else cover.view(np.uint8),
        region=Region(*head["region"]),
    )


def to_request(task: Task, said: Mapping[str, Any], held: AnyArray | None = None) -> Frame:
    """Return what a worker is told of a task; names go over byte by byte, since they may be no UTF-8.

    Args:
        task: what is to be done.
        said: what the worker is told besides.
        held: the content, where it is no file.

    """
    packer = Packer()
    if held is not None:
        packer.add(held)
    head: dict[str, Any] = {
        "kind": task.kind.value,
        "member": [name.encode("utf-8", "surrogateescape").decode("latin-1") for name in task.file.member],
        "extractors": list(task.extractors),
        "media_id": task.media_id,
        "side_px": task.side_px,
        "held": held is not None,
        "cover": None if task.cover is None else packer.add(task.cover),
        "region": [task.region.left, task.region.top, task.region.right, task.region.bottom],
    }
    return Frame(head | dict(said), tuple(packer.arrays))


def problem_of(part: str, error: AppError) -> Problem:
    """Return an error as a problem beside a file."""
    return Problem(part, error.code, error.what, error.why, error.next_step)
