"""Leads: writing one down, and saying what became of it."""

from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.lead import LeadId, LeadState
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.store import leads, media

TOUCHED: Changes = frozenset({Topic.LEADS, Topic.AUDIT})


def write_lead(job: Job, text: str, media_id: MediaId | None = None) -> Changes:
    """Write down a next step, in the name of the examiner at work; ``media_id`` is the picture that it came from.

    Raises:
        RequestError: if the text is blank, or the media item is not in this case. Nothing is saved.
    """
    if not text.strip():
        raise RequestError(
            tr("An empty lead was not saved."), next_step=tr("Write what is to be done next, then save it.")
        )
    if media_id is not None and not media.is_shown(job.case.db, media_id):
        raise RequestError(
            tr("The lead was not saved."),
            why=tr("Its media item is not in this case."),
            next_step=tr("Pick a picture first."),
        )
    with job.case.act("lead.write", media_id or "") as db:
        leads.add(db, text.strip(), media_id, job.case.examiner, datetime.now(UTC))
    return TOUCHED


def settle_lead(job: Job, lead: LeadId, state: LeadState, remark: str = "") -> Changes:
    """Say that a lead is done, dropped or open again, with a remark.

    Raises:
        RequestError: if there is no such lead, or it stands so already.
    """
    found = leads.find(job.case.db, lead)
    if found is None:
        raise RequestError(
            tr("The lead was not changed."), why=tr("There is none of that number."), next_step=tr("Pick another.")
        )
    if found.state is state:
        raise RequestError(tr("The lead was not changed."), why=tr("It is {state} already.", state=state.said))
    with job.case.act("lead.settle", f"lead {lead}", state.value) as db:
        leads.step(db, lead, state, remark.strip(), job.case.examiner, datetime.now(UTC))
    return TOUCHED
