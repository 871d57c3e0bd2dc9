import pytest

from app.domain.errors import RequestError
from app.domain.lead import LeadId, LeadState
from app.operations.lead import settle_lead, write_lead
from app.store import audit, leads
from tests.store.filling import add_pictures


def test_open_leads_come_first_and_what_became_of_the_others_is_kept(job):
    (picture,) = add_pictures(job.case, "a")
    write_lead(job, " Ask the railway which carriages have this seat \n", picture)
    write_lead(job, "Compare the curtain with the catalogue")
    newest, oldest = leads.listed(job.case.db)
    assert (oldest.text, oldest.media_id) == ("Ask the railway which carriages have this seat", picture)
    settle_lead(job, newest.id, LeadState.DROPPED, " not sold here ")
    first, second = leads.listed(job.case.db)
    assert (first.id, second.id) == (oldest.id, newest.id)
    assert (second.state, second.remark, second.settled_by) == (LeadState.DROPPED, "not sold here", job.case.examiner)
    settle_lead(job, newest.id, LeadState.OPEN)
    assert leads.listed(job.case.db)[0].state is LeadState.OPEN
    assert leads.counts(job.case.db) == (2, 2)
    assert [each.id for each in leads.for_media(job.case.db, picture)] == [oldest.id]


@pytest.mark.parametrize(("text", "media_id"), [("  ", None), ("Ask", "0" * 64)])
def test_a_lead_that_cannot_be_saved_leaves_no_trace(job, text, media_id):
    before = audit.count(job.case.db)
    with pytest.raises(RequestError, match="not saved"):
        write_lead(job, text, media_id)
    assert audit.count(job.case.db) == before
    assert leads.listed(job.case.db) == []


def test_a_lead_is_not_settled_twice_nor_one_that_there_is_not(job):
    write_lead(job, "Ask")
    (lead,) = leads.listed(job.case.db)
    settle_lead(job, lead.id, LeadState.DONE)
    for number in (lead.id, LeadId(99)):
        with pytest.raises(RequestError, match="not changed"):
            settle_lead(job, number, LeadState.DONE)
