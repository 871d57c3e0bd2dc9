"""Operations that answer to the dialog that asked for them: with their result, or with why there is none."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.domain.errors import AppError
from app.domain.language import tr
from app.domain.work import Changes, Progress, Stage, Topic
from app.operations.job import Job, StoppedError
from app.ui.case_dialogs import CaseDialog
from app.ui.lane import Lane
from app.ui.widgets.plain_label import PlainLabel

EVERYTHING: Changes = frozenset(Topic)
RECORDED: Changes = frozenset({Topic.AUDIT})
NOTHING: Changes = frozenset()
READING = frozenset({Stage.SETS, Stage.WALK})
BEHIND_OTHERS = tr("It waits until the work that is going on has ended …")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an operation: its result, or why there is none; neither where it was stopped."""

    result: Any = None
    error: AppError | None = None
    changes: Changes = EVERYTHING


def answering(operation: Callable[..., Any], touched: Changes | None = None) -> Callable[..., Outcome]:
    """Return an operation that answers with its Outcome; ``touched`` is what it changes, where it does not say so."""

    def answer(job: Job, *arguments: object) -> Outcome:
        try:
            result = operation(job, *arguments)
        except AppError as error:
            return Outcome(error=error)
        except StoppedError:
            return Outcome(changes=touched or NOTHING)  # scenes that were covered for a report are reveals
        return Outcome(result, changes=result.changes if touched is None else touched)

    answer.__name__ = operation.__name__
    return answer


def ending(operation: Callable[..., Any], wanted: Callable[[], bool]) -> Callable[..., Any]:
    """Return an operation that is stopped at its next report once nobody wants it any more."""

    def watched(job: Job, *given: object) -> object:
        def report(progress: Progress) -> None:
            if not wanted():
                job.cancel.stop()
            job.report(progress)

        return operation(replace(job, report=report), *given)

    watched.__name__ = operation.__name__
    return watched


class Reader:
    """Has the lane read something for a dialog: says how far that is, and ends it when the dialog is closed."""

    def __init__(self, dialog: CaseDialog, lane: Lane, line: PlainLabel) -> None:
        self._dialog, self._lane, self._line = dialog, lane, line
        self._wanted = True
        dialog.finished.connect(self._let_go)
        lane.progress.connect(self._tell)

    def read(
        self,
        operation: Callable[..., Any],
        *arguments: object,
        then: Callable[[Outcome], None],
        touched: Changes | None,
    ) -> None:
        """Begin; ``then`` gets the Outcome, but for one of nothing when the dialog was closed."""
        watched = ending(operation, lambda: self._wanted)
        self._line.setText(BEHIND_OTHERS if self._lane.busy else tr("Reading …"))
        self._lane.start(answering(watched, touched), *arguments, then=lambda outcome: self._answer(then, outcome))

    def _answer(self, then: Callable[[Outcome], None], outcome: Outcome) -> None:
        if self._wanted or outcome.result is not None:
            then(outcome)
            self._dialog.fit()

    def _tell(self, progress: Progress) -> None:
        if self._wanted and progress.stage in READING:
            self._line.setText(tr("Reading … %n row(s) so far", "", progress.done))

    def _let_go(self) -> None:
        if self._wanted:
            self._wanted = False
            self._lane.progress.disconnect(self._tell)


def words_of(error: AppError) -> str:
    """Return what went wrong, why, and what to do, as one line for a dialog."""
    return " ".join(filter(None, (error.what, error.why, error.next_step)))
