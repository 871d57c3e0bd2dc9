"""What a worker does with one piece of evidence. Runs inside the lock; knows no path, no case and no key."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from app.domain.arrays import UInt8s
from app.domain.errors import EvidenceError
from app.domain.extractor import Extractor
from app.domain.language import tr
from app.domain.work import Problem
from app.imaging import people
from app.imaging.appeal_crop import cut_out, look_at
from app.imaging.cover import people_filled
from app.imaging.limits import HELD_MOST_BYTES, WORKING_SIDE_PX
from app.imaging.lines import line_drawing
from app.imaging.open_media import HeldMedia
from app.imaging.sniff import EMPTY, HEAD_BYTES, Holds, sniff
from app.imaging.thumbnail import reduced
from app.pipeline.archive import Archives
from app.pipeline.attempt import Fault, attempt
from app.pipeline.content import Content, digest, sha256_of, whole
from app.pipeline.evidence import ChangedError
from app.pipeline.task import HANDED_MOST_BYTES, Finding, Reply, Task, TaskKind, problem_of

if TYPE_CHECKING:
    from app.domain.facts import Fact

SHOWN_MOST_PX = 4_096
"""Three bytes a pixel at this size fill a frame; no screen shows more of a picture at once."""
FAILED = Fault("VID-301", "This part of the program failed on the file.")


class TooLargeError(EvidenceError):
    """A picture file too large to be held in memory."""

    code = "VID-213"

    def __init__(self, size_bytes: int, most_bytes: int = HELD_MOST_BYTES) -> None:
        super().__init__(
            f"The picture's file has {size_bytes} bytes and was hashed but not looked into.",
            why=f"At most {most_bytes // 1024**2} MiB are held in memory at a time.",
            next_step="Look at it in another program on a machine kept for that, if it matters.",
        )


class NotCoveredError(EvidenceError):
    """A picture was to be shown with its people covered, and nobody knows where they are."""

    code = "VID-236"

    def __init__(self) -> None:
        super().__init__(
            tr("The picture stays veiled: nobody has looked yet where people are in it."),
            why=tr("Context is shown only where the people in a picture have been found and covered."),
            next_step=tr("Analyse the case, then try again."),
        )


class Workbench:
    """The loaded extractors, those that could not be loaded, and the archive that was open last."""

    def __init__(self, extractors: Mapping[str, Extractor], failed: Mapping[str, Problem]) -> None:
        self._extractors, self._failed = extractors, failed
        self._archives = Archives()

    def answer(self, task: Task, content: Content, archive_key: str) -> Reply:
        """Return the one answer to a task; every failure is told in it. ``archive_key`` tells files apart."""
        answer = attempt(task.kind.value, FAILED, lambda: self._answer(task, content, archive_key))
        return Reply(task.key, failure=answer) if isinstance(answer, Problem) else answer

    def _answer(self, task: Task, content: Content, archive_key: str) -> Reply:
        if task.kind is TaskKind.LIST:
            return self._archives.listing(task, content, archive_key)
        content = self._archives.member(content, archive_key, task.file.member)
        if task.kind is TaskKind.REGISTER:
            return self._register(task, content)
        if task.kind is TaskKind.HAND:
            return Reply(task.key, handed=_handed(task, content))
        media = HeldMedia(_expected(task, content))
        if task.kind in MADE_TO_SHOW:
            return Reply(task.key, content=media.kind, pixels=MADE_TO_SHOW[task.kind](media, task))
        if task.kind is TaskKind.LOOK:
            seen = look_at(media.pixels(max(media.size_px)), people.finder())
            return Reply(task.key, content=media.kind, seen=seen)
        return Reply(task.key, content=media.kind, findings=self._findings(task, media))

    def _register(self, task: Task, content: Content) -> Reply:
        held = whole(content)
        digests = digest(content, held)
        if not digests.size_bytes:
            return Reply(task.key, digests, EMPTY)
        kind = sniff((held if held is not None else content.read_at(0, HEAD_BYTES))[:HEAD_BYTES])
        if kind.holds is not Holds.PICTURE:
            return Reply(task.key, digests, kind)
        if held is None:
            return Reply(task.key, digests, kind, failure=problem_of("register", TooLargeError(digests.size_bytes)))
        media = HeldMedia(held, kind)
        failure = _failure(media)
        findings = self._findings(task, media)
        return Reply(task.key, digests, kind, findings, failure, tuple(media.notices))

    def _findings(self, task: Task, media: HeldMedia) -> tuple[Finding, ...]:
        return tuple(self._finding(name, media) for name in task.extractors or sorted(self._extractors))

    def _finding(self, name: str, media: HeldMedia) -> Finding:
        if name in self._failed:
            return Finding(name, 0, (), self._failed[name])
        extractor = self._extractors[name]
        facts: list[Fact] = []
        problem = attempt(name, FAILED, lambda: facts.extend(extractor.extract(media)))
        if problem is not None and media.failure is not None and problem == problem_of(name, media.failure):
            problem = None  # the file's own failure is told once, not by each extractor again
        return Finding(name, extractor.version, tuple(facts), problem)


def names(extractors: Iterable[Extractor]) -> dict[str, Extractor]:
    """Return extractors by name."""
    return {extractor.name: extractor for extractor in extractors}


def _failure(media: HeldMedia) -> Problem | None:
    try:
        media.pixels(WORKING_SIDE_PX)
    except EvidenceError as error:
        return problem_of("register", error)
    return None


def _expected(task: Task, content: Content) -> bytes:
    held = whole(content)
    if held is None:
        raise TooLargeError(content.size_bytes)
    if task.media_id is not None and sha256_of(content, held) != task.media_id:
        raise ChangedError("Its SHA-256 is not the one under which it was registered.")
    return held


def _handed(task: Task, content: Content) -> UInt8s:
    if content.size_bytes > HANDED_MOST_BYTES:
        raise TooLargeError(content.size_bytes, HANDED_MOST_BYTES)
    return np.frombuffer(_expected(task, content), np.uint8)


def _covered(media: HeldMedia, task: Task) -> UInt8s:
    return people_filled(_shown(media, task.side_px), _cover_of(task))


def _drawn(media: HeldMedia, task: Task) -> UInt8s:
    return line_drawing(_shown(media, task.side_px), _cover_of(task))


def _cut(media: HeldMedia, task: Task) -> UInt8s:
    cells = _cover_of(task)
    return cut_out(media, task.region, cells, min(task.side_px, SHOWN_MOST_PX), people.finder())


def _cover_of(task: Task) -> UInt8s:
    if task.cover is None:
        raise NotCoveredError
    return task.cover


def _shown(media: HeldMedia, side_px: int) -> UInt8s:
    side_px = min(side_px, SHOWN_MOST_PX)
    return np.ascontiguousarray(reduced(media.pixels(side_px), side_px))


MADE_TO_SHOW: Mapping[TaskKind, Callable[[HeldMedia, Task], UInt8s]] = {
    TaskKind.SHOW: lambda media, task: _shown(media, task.side_px),
    TaskKind.COVER: _covered,
    TaskKind.DRAW: _drawn,
    TaskKind.CUT: _cut,
}
