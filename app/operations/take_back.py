"""Taking back what the examiner at work did by key last, whatever it was, and giving it again."""

from collections.abc import Callable, Iterator
from heapq import merge
from typing import TypeAlias

from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.undoing import Step, replay
from app.operations.grade import Graded, redo_grade, undo_grade
from app.operations.job import Job
from app.operations.tag import Tagged, redo_tagging, undo_tagging
from app.store import grades, tags

TakenBack: TypeAlias = Graded | Tagged
Which: TypeAlias = tuple[str, int]
UNDO: dict[str, Callable[[Job], TakenBack]] = {"grade": undo_grade, "tag": undo_tagging}
REDO: dict[str, Callable[[Job], TakenBack]] = {"grade": redo_grade, "tag": redo_tagging}


def take_back(job: Job) -> TakenBack:
    """Take back the examiner's last grade or tag that stands, whichever was later.

    Raises:
        RequestError: if there is nothing to take back.
    """
    done, _ = replay(_steps(job))
    if not done:
        raise RequestError(
            tr("There is no category or tag to take back."), next_step=tr("Only your own can be taken back.")
        )
    return UNDO[done[-1][0]](job)


def give_again(job: Job) -> TakenBack:
    """Give again what was taken back last.

    Raises:
        RequestError: if nothing was taken back, or something was graded or tagged since.
    """
    _, undone = replay(_steps(job))
    if not undone:
        raise RequestError(tr("There is nothing to give again."), why=tr("Nothing was taken back since the last key."))
    return REDO[undone[-1][0]](job)


def _steps(job: Job) -> Iterator[tuple[Which, Which | None, Which | None]]:
    """Yield the examiner's steps of every kind in the order in which they were made, whatever the clock said."""
    of_kinds = {"grade": grades.steps, "tag": tags.steps}
    found = ([(kind, step) for step in read(job.case.db, job.case.examiner)] for kind, read in of_kinds.items())
    for kind, step in merge(*found, key=lambda each: each[1].at):
        yield (kind, step.number), *_turned(kind, step)


def _turned(kind: str, step: Step) -> tuple[Which | None, Which | None]:
    origin = step.origin
    undoes = None if origin.undoes is None else (kind, origin.undoes)
    return undoes, None if origin.redoes is None else (kind, origin.redoes)
