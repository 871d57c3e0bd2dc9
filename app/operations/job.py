"""What every operation gets: the case, a way to report, a way to be stopped, and how many workers it may start."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.work import Cancel, Progress, Report, Stage
from app.operations.outlook import Outlook
from app.paces import Paces
from app.pipeline.darkroom import Darkroom
from app.store.case_store import Case
from app.store.own_key import OwnKeys

STEP_EVERY_S = 0.1


def say_nothing(progress: Progress) -> None:
    """Report to nobody."""


def nobody_waits() -> None:
    """Let nobody in: on a command line nothing else wants the case."""


class StoppedError(Exception):
    """The job was stopped; what was being saved is not."""


def go_on(cancel: Cancel) -> None:
    """Go on, unless the job was stopped.

    Raises:
        StoppedError: it was.

    """
    if cancel.stopped:
        raise StoppedError


Step = Callable[[Stage, int, int], None]
"""Told of each step of work that leaves a file: the stage, how many steps are done, and of how many."""


def no_step(stage: Stage, done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Job:
    """One call of an operation.

    ``let_others`` is called often during long work, always outside a transaction: the window's lane carries out
    short acts there (a reveal, a note, a decision), so that an examiner never waits for an import to end.
    ``darkroom`` is the worker that stays up for reveals; without one, each reveal starts its own.
    ``paces`` is what is known of the machine's speed; ``outlook`` tells by it how long the job will still take.
    ``own_keys`` seal how much the examiner looked; without any, that is not kept.
    ``left_out`` names the extractors that an analysis does not run; see ``app.operations.describe.LEAVABLE``.
    """

    case: Case
    report: Report = say_nothing
    cancel: Cancel = field(default_factory=Cancel)
    workers: int = 2
    let_others: Callable[[], None] = nobody_waits
    darkroom: Darkroom | None = None
    paces: Paces = field(default_factory=Paces)
    own_keys: OwnKeys = field(default_factory=OwnKeys)
    left_out: frozenset[str] = frozenset()
    outlook: Outlook = field(init=False)

    def __post_init__(self) -> None:
        """Begin the outlook; its clock stands still while the job is held back."""
        outlook = Outlook(self.paces, self.workers, lambda: time.monotonic() - self.cancel.paused_s)
        object.__setattr__(self, "outlook", outlook)


def stepping(job: Job) -> Step:
    """Return what reports steps, at most ten a second, and ends the work at the next one after a stop.

    It raises StoppedError then.
    """
    told_s, told_stage = 0.0, None

    def step(stage: Stage, done: int, total: int) -> None:
        nonlocal told_s, told_stage
        go_on(job.cancel)
        now_s = time.monotonic()
        if stage is not told_stage or done >= total or now_s - told_s >= STEP_EVERY_S:
            told_s, told_stage = now_s, stage
            job.report(Progress(stage, done, total))

    return step


class Tally:
    """Counts one stage's work and reports it.

    ``work`` names what the stage does, by whose remembered pace the time left is told; ``units`` are what that pace
    counts, where it is not the things counted here: bytes, for files.
    """

    __slots__ = ("_job", "_part", "_stage", "_started_s", "done", "problems", "total", "units", "units_done")

    def __init__(  # noqa: PLR0913  each says one thing of a stage
        self, job: Job, stage: Stage, total: int = 0, *, work: str = "", units: float | None = None, part: str = ""
    ) -> None:
        self._job, self._stage, self._part, self.total = job, stage, part, total
        self.done = self.problems = 0
        self.units, self.units_done = units, 0.0
        self._started_s = job.outlook.clock()
        if work:
            job.outlook.begin(work, total if units is None else units)
        self.tell()

    def tell(self) -> None:
        """Report how far the stage is."""
        outlook, total = self._job.outlook, max(self.total, self.done)
        if self.units is None:
            outlook.advance(self.done, total)
        else:
            outlook.advance(self.units_done, max(self.units, self.units_done))
        elapsed_s = outlook.clock() - self._started_s
        left_s = outlook.left_s()
        self._job.report(Progress(self._stage, self.done, total, self.problems, elapsed_s, left_s, self._part))
