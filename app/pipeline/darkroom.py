"""One locked worker that stays up and decodes what is revealed; the window itself never decodes."""

from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TypeVar

import numpy as np

from app.domain.appeal import Seen
from app.domain.arrays import UInt8s
from app.domain.errors import EvidenceError
from app.domain.language import tr
from app.domain.work import Cancel, Problem, Stage
from app.pipeline.child import Child
from app.pipeline.crew import Crew
from app.pipeline.evidence import EvidenceRef
from app.pipeline.parts import PARTS
from app.pipeline.runner import FileJob, believed, patience_s
from app.pipeline.task import Reply, Task, TaskKind, to_request

Got = TypeVar("Got")


class NotShownError(EvidenceError):
    """A picture could not be decoded for a reveal."""

    code = "VID-230"


class Darkroom:
    """Decodes one picture at a time, at a size that is asked for; use it in a ``with``, or close it.

    A task of the kind COVER gives the picture with its people filled in, by the grid in the task. What cuts out for an
    appeal, and looks at what was cut out, needs a worker of the ``stage`` DESCRIBE, which takes seconds to start.
    """

    def __init__(self, stage: Stage = Stage.REGISTER) -> None:
        self._crew = Crew[Reply](stage, PARTS, 1)

    def __enter__(self) -> Self:
        """Start nothing yet; the first picture does."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the worker."""
        self.close()

    def close(self) -> None:
        """End the worker, and forget what it had decoded."""
        self._crew.__exit__()

    def show(self, task: Task) -> UInt8s:
        """Return evidence as pixels, (h, w, 3) RGB, at most ``task.side_px`` a side.

        Raises:
            NotShownError: if it cannot be read, has changed, or cannot be decoded.
        """
        return self._pixels(FileJob(task, {}))

    def develop(self, task: Task, content: bytes) -> UInt8s:
        """Return content that the store had kept as pixels; nothing is written to a disk.

        Raises:
            NotShownError: if it cannot be decoded.
        """
        return self._pixels(_HeldJob(task, content))

    def hand(self, task: Task) -> bytes:
        """Return the bytes of evidence as they are; their SHA-256 is the one that the task names.

        Raises:
            NotShownError: if it cannot be read, has changed, or is too large.
        """
        for reply in self._crew.work(iter([FileJob(task, {})]), Cancel()):
            if reply.handed is not None:
                return reply.handed.tobytes()
            if reply.failure is not None:
                raise NotShownError(reply.failure.what, why=reply.failure.why, next_step=reply.failure.next_step)
        raise NotShownError(tr("The picture could not be read."), next_step=tr("Try again."))

    def look_at(self, content: bytes) -> Seen:
        """Return what a finished cut-out shows that nobody may see, or that is to be looked at.

        Raises:
            NotShownError: if it cannot be decoded.
        """
        return self._got(_HeldJob(Task(0, EvidenceRef(b"", b""), kind=TaskKind.LOOK), content), lambda got: got.seen)

    def _pixels(self, job: "FileJob | _HeldJob") -> UInt8s:
        return self._got(job, lambda got: got.pixels)

    def _got(self, job: "FileJob | _HeldJob", take: Callable[[Reply], Got | None]) -> Got:
        for reply in self._crew.work(iter([job]), Cancel()):
            if (got := take(reply)) is not None:
                return got
            if reply.failure is not None:
                raise NotShownError(reply.failure.what, why=reply.failure.why, next_step=reply.failure.next_step)
        raise NotShownError(tr("The picture could not be decoded."), next_step=tr("Try again."))


@dataclass(frozen=True, slots=True)
class _HeldJob:
    """A task on content in memory, sent within the request."""

    task: Task
    content: bytes

    def ask(self, child: Child) -> Reply:
        """Hand the content to the worker, and check what comes back."""
        seconds = patience_s(len(self.content))
        said = {"deadline_s": seconds, "archive_key": ""}
        request = to_request(self.task, said, np.frombuffer(self.content, np.uint8))
        return believed(child.ask(request, None, seconds), self.task, {})

    def give_up(self, problem: Problem) -> Reply:
        """Return a reply that says why there is no result."""
        return Reply(self.task.key, failure=problem)
