"""Runs tasks on evidence in locked worker processes."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from app.domain.errors import AppError
from app.domain.work import Cancel, Problem, Stage
from app.pipeline.child import Child, LyingError
from app.pipeline.crew import Crew
from app.pipeline.evidence import ChangedError, UnreadableError, open_evidence
from app.pipeline.frames import Frame
from app.pipeline.messages import unpack_reply
from app.pipeline.parts import PARTS, Parts, extractors
from app.pipeline.task import Reply, Task, TaskKind, problem_of, to_request

LEAST_S, MEGABYTE_S, MOST_S = 5, 2, 60
READING_BYTES_A_SECOND = 20_000_000
"""A slow disk; a file of any size may take as long as reading it does, on top of the rest."""


def run(
    tasks: Iterable[Task], cancel: Cancel, *, workers: int, stage: Stage = Stage.REGISTER, parts: Parts = PARTS
) -> Iterator[Reply]:
    """Yield a reply to every task, in any order, each exactly once: a result or the reason why there is none.

    Args:
        tasks: pulled a few ahead of the workers, in the thread that iterates over the replies.
        cancel: a stop ends the workers within 0.2 s, and the replies; a pause hands out no new task.
        workers: how many processes; each is started when there is work for it.
        stage: whose extractors are loaded. REGISTER also lists archives; SHOW works with either.
        parts: where the extractors are.

    Raises:
        StartError: if no worker can be started.

    """
    versions = {name: each.version for name, each in extractors(parts, stage).items()}
    with Crew[Reply](stage, parts, workers) as crew:
        yield from crew.work((FileJob(task, versions) for task in tasks), cancel)


@dataclass(frozen=True, slots=True)
class FileJob:
    """A task, and the versions of the extractors that may answer."""

    task: Task
    versions: dict[str, int]

    def ask(self, child: Child) -> Reply:
        """Open the evidence, hand it to a worker, and check what comes back.

        Raises:
            WorkerError: if the worker is not to be asked again.

        """
        try:
            descriptor = open_evidence(self.task.file)
        except AppError as error:
            return self.give_up(problem_of(self.task.kind.value, error))
        try:
            return self._asked(child, descriptor)
        except OSError as error:  # the disk went away in the middle
            return self.give_up(problem_of(self.task.kind.value, UnreadableError(f"{error.strerror}.")))
        finally:
            os.close(descriptor)

    def give_up(self, problem: Problem) -> Reply:
        """Return a reply that says why there is no result."""
        return Reply(self.task.key, failure=problem)

    def _asked(self, child: Child, descriptor: int) -> Reply:
        before = os.fstat(descriptor)
        seconds = patience_s(before.st_size)
        key = f"{before.st_dev}:{before.st_ino}:{before.st_size}:{before.st_mtime_ns}"
        request = to_request(self.task, {"deadline_s": seconds, "archive_key": key})
        reply = believed(child.ask(request, descriptor, seconds), self.task, self.versions)
        after = os.fstat(descriptor)
        if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
            return reply
        changed = problem_of(self.task.kind.value, ChangedError("Its size or its time was another one afterwards."))
        if self.task.kind is TaskKind.REGISTER:
            return replace(reply, findings=(), failure=changed, members=(), pixels=None)
        return self.give_up(changed)


def believed(untrusted: Frame, task: Task, versions: Mapping[str, int]) -> Reply:
    """Return the reply that a frame holds.

    Raises:
        LyingError: if it is not an answer to ``task``.

    """
    try:
        return unpack_reply(untrusted, task, versions)
    except (ValueError, TypeError) as error:
        raise LyingError(str(error)) from error


def patience_s(size_bytes: int) -> float:
    """Return how long a worker may work on a file: 5 s and 2 s a megabyte up to 60 s, and the time of reading it."""
    return min(MOST_S, LEAST_S + MEGABYTE_S * size_bytes / 1_000_000) + size_bytes / READING_BYTES_A_SECOND
