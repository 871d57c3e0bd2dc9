"""Grading: giving media items a category, taking that back, and giving it again."""

import hashlib
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlite_utils import Database

from app.domain.category import GradingId, Scheme, SchemeNumber
from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.undoing import Origin, replay_alone
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.store import grades, second_readings
from app.store.grades import NOTHING, Standing

TOUCHED: Changes = frozenset({Topic.GRADES, Topic.AUDIT})


@dataclass(frozen=True, slots=True)
class Graded:
    """What a grading did.

    ``items`` changed, by row number, ``copies`` of them near copies that followed; ``left`` were not touched: copies
    that have another category, or what a colleague has graded since. ``codes`` stand now, ``were`` stood before; both
    are of ``scheme``, which need not be the one in use where something was taken back.
    """

    scheme: SchemeNumber
    items: tuple[int, ...]
    codes: frozenset[str | None]
    were: frozenset[str | None]
    copies: int = 0
    left: int = 0
    changes: Changes = TOUCHED


def choose_scheme(job: Job, scheme: Scheme) -> Changes:
    """Use a scheme of categories from now on; what was graded by another one is kept, and counts for that one.

    Raises:
        SchemeError: if the case knows other categories under the same name and version.
        RequestError: in a second reading, which goes by the scheme that it began with.
    """
    _refuse_in_second_reading(job)
    with job.case.act("scheme.choose", scheme.id, f"version {scheme.version}") as db:
        grades.choose(db, scheme, job.case.examiner, datetime.now(UTC))
    return TOUCHED


def grade(
    job: Job, items: Sequence[int], code: str | None, scheme: SchemeNumber | None = None, *, copies: bool = True
) -> Graded:
    """Give media items a category, by their row numbers; ``code`` None takes it away.

    Their near copies follow, unless ``copies`` is off; but not those that an examiner has given another category than
    the picked ones had. Where nothing would change nothing is saved. ``scheme`` is what the code was meant to be of.

    Raises:
        RequestError: if nothing is picked, something is not among the pictures, no scheme was chosen or another one
            has been since, or it has no such code; or in a second reading, whose digits are for that alone.
    """
    _refuse_in_second_reading(job)
    number, used = _scheme(job)
    if scheme not in {None, number}:
        raise _not_graded(tr("Other categories were chosen just then."), tr("Look at what the digits mean now."))
    if not len(items):
        raise _not_graded(tr("None is picked."), tr("Pick one, then press the key."))
    if code is not None and used.by_code(code) is None:
        codes = ", ".join(each.code for each in used.categories)
        raise _not_graded(
            tr("{scheme} has no category {code}.", scheme=used.title, code=code), tr("It has {codes}.", codes=codes)
        )
    picked = sorted({int(each) for each in items})
    if grades.shown(job.case.db, picked) != len(picked):
        raise _not_graded(
            tr("Not all that was asked for are pictures of this case."),
            tr("Files that cannot be decoded, and excluded ones, have no category."),
        )
    every, left = _with_copies(job, number, picked) if copies else (picked, 0)
    stand = grades.standing(job.case.db, number, every)
    changed = [item for item in every if stand.get(item, NOTHING).code != code]
    if changed:
        with job.case.act("grade", *_described(changed, f"{used.id} {used.version}: {code or 'none'}")) as db:
            grading = grades.begin(db, job.case.examiner, datetime.now(UTC), number)
            grades.add(db, grading, dict.fromkeys(changed, Standing(code, grading)))
    were = frozenset(stand.get(item, NOTHING).code for item in changed)
    return Graded(number, tuple(changed), frozenset({code}), were, len(set(changed) - set(picked)), left)


def undo_grade(job: Job) -> Graded:
    """Take the last grading of the examiner at work back: what stood before stands again, by a grading of its own.

    What a colleague has graded since is left as it is; what a colleague has taken back since does not come again.

    Raises:
        RequestError: if there is nothing to take back.
    """
    _refuse_in_second_reading(job)
    db = job.case.db
    done, _ = replay_alone(grades.steps(db, job.case.examiner))
    if not done:
        raise RequestError(tr("There is no category to take back."), next_step=tr("Only your own can be taken back."))
    last = GradingId(done[-1])
    rows, scheme = grades.rows(db, last), grades.scheme_of(db, last)
    stand, withdrawn = grades.standing(db, scheme, [row.item for row in rows]), grades.withdrawn(db)
    changes: dict[int, Standing] = {}
    for row in rows:
        if stand.get(row.item, NOTHING).source == last:
            changes[row.item] = _unless_withdrawn(db, row.was, row.item, withdrawn)
    return _save(job, changes, scheme, Origin(undoes=last), len(rows) - len(changes))


def redo_grade(job: Job) -> Graded:
    """Give again what was taken back last, where nobody has graded since.

    Raises:
        RequestError: if nothing was taken back, or you have graded since.
    """
    _refuse_in_second_reading(job)
    db = job.case.db
    _, undone = replay_alone(grades.steps(db, job.case.examiner))
    if not undone:
        raise RequestError(
            tr("There is no category to give again."), why=tr("Nothing was taken back since the last key.")
        )
    last = GradingId(undone[-1])
    rows, scheme = grades.rows(db, last), grades.scheme_of(db, last)
    stand, withdrawn = grades.standing(db, scheme, [row.item for row in rows]), grades.withdrawn(db)
    changes: dict[int, Standing] = {}
    for row in rows:
        before = {row.was.source, _unless_withdrawn(db, row.was, row.item, withdrawn).source}
        if stand.get(row.item, NOTHING).source in before:
            changes[row.item] = row.said
    return _save(job, changes, scheme, Origin(redoes=last), len(rows) - len(changes))


def _unless_withdrawn(db: Database, was: Standing, item: int, withdrawn: Container[GradingId]) -> Standing:
    """Return what stood of a media item, or what stood before that where it was taken back since, and so on."""
    while was.source is not None and was.source in withdrawn:
        was = grades.before(db, was.source, item)
    return was


def _refuse_in_second_reading(job: Job) -> None:
    """Keep whoever reads again from changing, or being told, what the first examiner said."""
    if second_readings.open_of(job.case.db, job.case.examiner) is not None:
        raise _not_graded(tr("You have a second reading open."), tr("End it first."))


def _scheme(job: Job) -> tuple[SchemeNumber, Scheme]:
    found = grades.in_use(job.case.db)
    if found is None:
        raise _not_graded(
            tr("No scheme of categories has been chosen for this case."),
            tr("Choose one: Grade, Categories …; or 'homeward scheme'."),
        )
    return found


def _not_graded(why: str, next_step: str) -> RequestError:
    return RequestError(tr("No picture was graded."), why=why, next_step=next_step)


def _with_copies(job: Job, scheme: SchemeNumber, picked: Sequence[int]) -> tuple[list[int], int]:
    """Return the picked ones with the near copies that follow, and how many do not: they have another category."""
    stacks = grades.stacks(job.case.db, picked)
    stand = grades.standing(job.case.db, scheme, sorted({item for stack in stacks for item in stack} | set(picked)))
    code = {item: each.code for item, each in stand.items()}
    following, left, mine = set(picked), 0, set(picked)
    for stack in stacks:
        had = {code.get(item) for item in stack if item in mine} | {None}
        others = [item for item in stack if item not in mine]
        follow = [item for item in others if code.get(item) in had]
        following.update(follow)
        left += len(others) - len(follow)
    return sorted(following), left


def _save(job: Job, changes: Mapping[int, Standing], scheme: SchemeNumber, origin: Origin, left: int) -> Graded:
    """Save what stands from now on, and its audit row, or neither."""
    stand = grades.standing(job.case.db, scheme, list(changes))
    about = f"grading {origin.undoes or origin.redoes}"
    verb = "grade.undo" if origin.undoes is not None else "grade.redo"
    with job.case.act(verb, *_described(list(changes), about)) as db:
        grading = grades.begin(db, job.case.examiner, datetime.now(UTC), scheme, origin)
        grades.add(db, grading, changes)
    codes = frozenset(each.code for each in changes.values())
    were = frozenset(stand.get(item, NOTHING).code for item in changes)
    return Graded(scheme, tuple(changes), codes, were, left=left)


def _described(items: Sequence[int], about: str) -> tuple[str, str]:
    """Return subject and detail of the audit row: how many media items, and a digest of which; what was said of them.

    Which they were, and what of each, is in the rows of the grading, which the case's seal covers as well.
    """
    digest = hashlib.sha256(",".join(str(each) for each in items).encode()).hexdigest()[:16]
    return f"{len(items)} media items, {digest}", about
