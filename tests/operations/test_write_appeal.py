"""The row of a cut-out that is written out comes first: a file without its row would be a clear one nobody knows of."""

import hashlib
from contextlib import contextmanager

import pytest

from app.domain.appeal import State
from app.domain.errors import RequestError, StoreError
from app.operations.job import Job
from app.operations.release_appeal import write_appeal
from app.store import appeals, audit
from tests.operations.appeals import cut_case, cut_case_folder  # noqa: F401  fixtures
from tests.operations.test_release_appeal import ONE, approved, last_row, state


@pytest.fixture
def job(cut_case):  # noqa: F811  the fixture itself
    return Job(cut_case, workers=1)


@pytest.fixture
def draft(job):
    """The cut-out that the case holds."""
    return appeals.find(job.case.db, ONE)


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "out"
    place.mkdir()
    return place


def at_its_row(job, monkeypatch, then):
    """Have something happen as the row of a cut-out that is written out is about to be saved."""
    act = type(job.case).act

    @contextmanager
    def interrupted(case, verb, *about):
        with act(case, verb, *about) as db:
            yield db
            if verb == "appeal.write":
                then()

    monkeypatch.setattr(type(job.case), "act", interrupted)


def test_nothing_clear_is_outside_before_its_row_is_saved(job, draft, colleague, folder, monkeypatch):
    approved(job, colleague)
    rows, outside = audit.count(job.case.db), []

    def disk_is_full():
        outside.extend(each.read_bytes() for each in folder.iterdir())
        raise StoreError("The disk is full.", next_step="Make room.")

    with monkeypatch.context() as interrupted:
        at_its_row(job, interrupted, disk_is_full)
        with pytest.raises(StoreError, match="full"):
            write_appeal(job, ONE, folder)
    assert outside == [bytes(draft.size_bytes)]
    assert list(folder.iterdir()) == []
    assert audit.count(job.case.db) == rows
    assert state(job) is State.APPROVED


def test_where_somebody_takes_its_name_meanwhile_the_row_stays_and_it_goes_into_another_folder(
    job, draft, colleague, folder, monkeypatch
):
    approved(job, colleague)
    with monkeypatch.context() as interrupted:
        at_its_row(job, interrupted, lambda: (folder / draft.file_name).write_text("theirs", encoding="utf-8"))
        with pytest.raises(RequestError, match="exists already"):
            write_appeal(job, ONE, folder)
    assert [each.read_text(encoding="utf-8") for each in folder.iterdir()] == ["theirs"]
    assert last_row(job).verb == "appeal.write"
    again = folder / "again"
    again.mkdir()
    written = write_appeal(job, ONE, again)
    assert hashlib.sha256(written.file.read_bytes()).hexdigest() == draft.sha256
