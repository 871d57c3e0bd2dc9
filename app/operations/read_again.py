"""A second reading: grading again what somebody else graded, without being shown how."""

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.agreement import Agreement, agreement
from app.domain.category import GradingId
from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.store import grades, second_readings
from app.store.second_readings import Reading

TOUCHED: Changes = frozenset({Topic.READINGS, Topic.AUDIT})


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """What a key did in a second reading: what stands now of the row numbers that changed, and what stood before."""

    now: Mapping[int, str | None]
    were: Mapping[int, str | None]
    changes: Changes = TOUCHED


@dataclass(frozen=True, slots=True)
class Ended:
    """A second reading that is over, and how far the two examiners agree."""

    reading: Reading
    found: Agreement
    changes: Changes = TOUCHED


def candidates(job: Job, only: Collection[int] | None = None) -> dict[int, tuple[GradingId, str]]:
    """Return what the examiner at work could read again: graded by somebody else, one of each stack of copies.

    ``only`` are the row numbers to choose among; None is all that are shown.
    """
    found = grades.in_use(job.case.db)
    if found is None:
        return {}
    every = second_readings.eligible(job.case.db, found[0], job.case.examiner)
    if only is not None:
        wanted = set(only)
        every = {item: said for item, said in every.items() if item in wanted}
    for stack in grades.stacks(job.case.db, list(every)):
        for copy in sorted(item for item in stack if item in every)[1:]:
            del every[copy]
    return every


def begin_reading(
    job: Job, only: Collection[int] | None = None, share: float = 1.0, chance: random.Random | None = None
) -> Changes:
    """Begin a second reading in the name of the examiner at work.

    Args:
        job: the case.
        only: the row numbers to choose among; None is all that are shown.
        share: how much of what could be read again is drawn, by chance: above 0, 1 at most.
        chance: what draws; the system's own where it is left out.

    Raises:
        RequestError: if one is open already, or there is nothing that somebody else graded.

    """
    if second_readings.open_of(job.case.db, job.case.examiner) is not None:
        raise _refused(tr("You have one open.", "a second reading"), tr("End it first."))
    if not 0 < share <= 1:
        raise _refused(tr("Nothing would be drawn.", "by chance"), tr("Choose a larger share."))
    every, used = candidates(job, only), grades.in_use(job.case.db)
    if used is None or not every:
        raise _refused(
            tr("Nothing here was given a category by another examiner."),
            tr("Open the case under your own name, and show what a colleague graded."),
        )
    many = max(1, round(len(every) * share))
    drawn = sorted((chance or random.SystemRandom()).sample(sorted(every), many))
    with job.case.act("reading.begin", f"{many} of {len(every)} media items", used[1].id) as db:
        at = datetime.now(UTC)
        second_readings.begin(db, used[0], job.case.examiner, at, {item: every[item] for item in drawn})
    return TOUCHED


def read_again(job: Job, items: Sequence[int], code: str | None) -> ReadAgain:
    """Give media items their category in the second reading that is open; ``code`` None takes it away.

    The first examiner's grade stays as it is, whatever is said here.

    Raises:
        RequestError: if none is open, its scheme has no such code, or nothing that is picked belongs to it.
    """
    reading = _open(job)
    scheme = grades.schemes(job.case.db)[reading.scheme]
    if code is not None and scheme.by_code(code) is None:
        raise _refused(
            tr("{scheme} has no category {code}.", scheme=scheme.title, code=code),
            tr("The digits that it has stand below."),
        )
    stood = second_readings.codes_of(job.case.db, reading.id, items)
    if not stood:
        raise _refused(
            tr("None that is picked belongs to it.", "to a second reading"),
            tr("Pick one of those that the wall is narrowed to."),
        )
    return _save(job, reading, stood, dict.fromkeys(stood, code))


def restore_reading(job: Job, were: Mapping[int, str | None]) -> ReadAgain:
    """Let stand again what stood of media items before a key of the second reading that is open."""
    reading = _open(job)
    return _save(job, reading, second_readings.codes_of(job.case.db, reading.id, were), were)


def end_reading(job: Job) -> Ended:
    """End the second reading that is open, and tell how far the two examiners agree.

    Raises:
        RequestError: if none is open.
    """
    reading = _open(job)
    found = agreement(second_readings.both(job.case.db, reading.id))
    said = f"{found.agreed} of {found.read} agree, {found.asked} asked"
    with job.case.act("reading.end", f"second reading {reading.id}", said) as db:
        second_readings.end(db, reading.id, datetime.now(UTC))
    return Ended(reading, found)


def _save(job: Job, reading: Reading, stood: Mapping[int, str | None], wanted: Mapping[int, str | None]) -> ReadAgain:
    changed = {item: code for item, code in wanted.items() if stood[item] != code}
    if changed:
        said = ", ".join(sorted({code or "none" for code in changed.values()}))
        with job.case.act("reading.grade", f"second reading {reading.id}, {len(changed)} media items", said) as db:
            second_readings.read_again(db, reading.id, changed, datetime.now(UTC))
    return ReadAgain(changed, {item: stood[item] for item in changed})


def _open(job: Job) -> Reading:
    reading = second_readings.open_of(job.case.db, job.case.examiner)
    if reading is None:
        raise _refused(tr("You have none open.", "no second reading"), tr("Begin one.", "a second reading"))
    return reading


def _refused(why: str, next_step: str) -> RequestError:
    return RequestError(tr("Nothing was done in a second reading."), why=why, next_step=next_step)
