"""Grading: giving media items a category, taking that back, and doing it again."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.category import GradingId, Scheme, SchemeNumber
from app.domain.errors import RequestError
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.store import grades
from app.store.grades import OF_ITS_OWN, Change, Origin, Standing

TOUCHED: Changes = frozenset({Topic.GRADES, Topic.AUDIT})


@dataclass(frozen=True, slots=True)
class Graded:
    """What a grading did: of how many media items, copies among them, and how many were left as they are."""

    code: str | None
    items: int
    left: int = 0
    undone: bool = False
    changes: Changes = TOUCHED


def choose_scheme(job: Job, scheme: Scheme) -> Changes:
    """Use a scheme of categories from now on; what was graded by another one is kept, and counts for that one."""
    with job.case.act("scheme.choose", scheme.id, f"version {scheme.version}") as db:
        grades.choose(db, scheme, job.case.examiner, datetime.now(UTC))
    return TOUCHED


def grade(job: Job, items: Sequence[int], code: str | None, *, copies: bool = True) -> Graded:
    """Give media items a category, by their row numbers; their near copies follow, unless ``copies`` is off.

    ``code`` None takes their category away. Where nothing would change nothing is saved.

    Raises:
        RequestError: if nothing is picked, no scheme was chosen, or it has no such code.
    """
    number, scheme = _scheme(job)
    if not len(items):
        raise RequestError("No picture was graded.", why="None is picked.", next_step="Pick one, then press the key.")
    if code is not None and scheme.by_code(code) is None:
        raise RequestError(
            "No picture was graded.",
            why=f"{scheme.title} has no category {code}.",
            next_step=f"It has {', '.join(each.code for each in scheme.categories)}.",
        )
    every = grades.with_copies(job.case.db, items) if copies else sorted({int(each) for each in items})
    stand = grades.standing(job.case.db, every)
    wanted = None if code is None else Standing(number, code)
    changes = [Change(item, wanted) for item in every if stand.get(item) != wanted]
    if changes:
        _save(job, "grade", changes, f"{scheme.id} {code or 'none'}")
    return Graded(code, len(changes))


def undo_grade(job: Job) -> Graded:
    """Take the last grading of the examiner at work back: what stood before it stands again, by a grading of its own.

    What somebody has graded anew since is left as it is.

    Raises:
        RequestError: if there is nothing to take back.
    """
    done, _ = replay(grades.steps(job.case.db, job.case.examiner))
    if not done:
        raise RequestError("There is no grade to take back.", next_step="Only your own gradings can be taken back.")
    changes, left = grades.before(job.case.db, done[-1])
    _save(job, "grade.undo", changes, f"grading {done[-1]}", Origin(undoes=done[-1]))
    return Graded(None, len(changes), left, undone=True)


def redo_grade(job: Job) -> Graded:
    """Give again what was taken back last.

    Raises:
        RequestError: if nothing was taken back, or something was graded since.
    """
    _, undone = replay(grades.steps(job.case.db, job.case.examiner))
    if not undone:
        raise RequestError(
            "There is no grade to give again.", why="Nothing was taken back since the last key that graded."
        )
    changes = grades.said(job.case.db, undone[-1])
    _save(job, "grade.redo", changes, f"grading {undone[-1]}", Origin(redoes=undone[-1]))
    codes = {None if each.to is None else each.to.code for each in changes}
    return Graded(codes.pop() if len(codes) == 1 else None, len(changes))


def replay(steps: Sequence[tuple[GradingId, Origin]]) -> tuple[list[GradingId], list[GradingId]]:
    """Return the gradings that can be taken back, and those that can be given again; the next one last."""
    done: list[GradingId] = []
    undone: list[GradingId] = []
    for grading, origin in steps:
        if origin.undoes is not None:
            done.remove(origin.undoes)
            undone.append(origin.undoes)
            continue
        if origin.redoes is not None:
            undone.remove(origin.redoes)
        else:
            undone.clear()
        done.append(grading)
    return done, undone


def _scheme(job: Job) -> tuple[SchemeNumber, Scheme]:
    found = grades.in_use(job.case.db)
    if found is None:
        raise RequestError(
            "No picture was graded.",
            why="No scheme of categories has been chosen for this case.",
            next_step="Choose one: Case, Categories …; or 'homeward scheme'.",
        )
    return found


def _save(job: Job, verb: str, changes: Sequence[Change], detail: str, origin: Origin = OF_ITS_OWN) -> None:
    """Save what a key did, and its audit row, or neither; the row says by a digest which media items those were."""
    items = " ".join(str(each.item) for each in changes)
    subject = f"{len(changes)} media items {hashlib.sha256(items.encode()).hexdigest()[:16]}"
    with job.case.act(verb, subject, detail) as db:
        grades.add(db, job.case.examiner, datetime.now(UTC), changes, origin)
