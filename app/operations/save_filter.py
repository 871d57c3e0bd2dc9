"""Saved filters: keeping what is ticked under a name, and taking a name away."""

from collections.abc import Collection
from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.words import tidy_name
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.store import saved_filters

TOUCHED: Changes = frozenset({Topic.FILTERS, Topic.AUDIT})


def save_filter(job: Job, name: str, keys: Collection[str]) -> Changes:
    """Keep what is ticked in Filters, by its boxes' keys, under a name; what stood under that name is replaced.

    Raises:
        RequestError: if nothing is ticked, or the name cannot be kept. Nothing is saved.
    """
    asked = _name(name)
    if not keys:
        raise _refused(tr("Nothing is ticked."), tr("Tick what is to be shown, then save it."))
    return _keep(job, asked, keys)


def forget_filter(job: Job, name: str) -> Changes:
    """Take a saved filter away.

    Raises:
        RequestError: if there is none of that name.
    """
    if name not in saved_filters.listed(job.case.db):
        raise _refused(
            tr("There is no saved filter “{name}”.", name=name),
            tr("Those that there are stand in Filters, under Saved."),
        )
    return _keep(job, name, ())


def _keep(job: Job, name: str, keys: Collection[str]) -> Changes:
    with job.case.act("filter.save" if keys else "filter.forget", name, f"{len(keys)} boxes") as db:
        saved_filters.save(db, name, keys, job.case.examiner, datetime.now(UTC))
    return TOUCHED


def _name(name: str) -> str:
    try:
        asked = tidy_name(name)
    except ValueError as error:
        raise _refused(
            tr("The name cannot be kept: {error}.", error=error), tr("Choose a shorter one, on one line.")
        ) from error
    if not asked:
        raise _refused(tr("It has no name."), tr("Type one."))
    return asked


def _refused(why: str, next_step: str) -> RequestError:
    return RequestError(tr("The filter was not saved."), why=why, next_step=next_step)
