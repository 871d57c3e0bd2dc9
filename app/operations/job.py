"""What every operation gets: the case, a way to report, a way to be stopped, and how many workers it may start."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.work import Cancel, Progress, Report, Stage
from app.pipeline.darkroom import Darkroom
from app.store.case_store import Case


def say_nothing(progress: Progress) -> None:
    """Report to nobody."""


def nobody_waits() -> None:
    """Let nobody in: on a command line nothing else wants the case."""


@dataclass(frozen=True, slots=True)
class Job:
    """One call of an operation.

    ``let_others`` is called often during long work, always outside a transaction: the window's lane carries out
    short acts there (a reveal, a note, a decision), so that an examiner never waits for an import to end.
    ``darkroom`` is the worker that stays up for reveals; without one, each reveal starts its own.
    """

    case: Case
    report: Report = say_nothing
    cancel: Cancel = field(default_factory=Cancel)
    workers: int = 2
    let_others: Callable[[], None] = nobody_waits
    darkroom: Darkroom | None = None


class Tally:
    """Counts one stage's work and reports it."""

    __slots__ = ("_job", "_stage", "_started_s", "done", "problems", "total")

    def __init__(self, job: Job, stage: Stage, total: int = 0) -> None:
        self._job, self._stage, self.total = job, stage, total
        self.done = self.problems = 0
        self._started_s = time.monotonic()
        self.tell()

    def tell(self) -> None:
        """Report how far the stage is."""
        elapsed_s = time.monotonic() - self._started_s
        self._job.report(Progress(self._stage, self.done, max(self.total, self.done), self.problems, elapsed_s))
