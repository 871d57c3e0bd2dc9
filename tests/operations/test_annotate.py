"""Notes are written whole or not at all, and corrected by newer ones."""

import pytest

from app.domain.errors import RequestError
from app.operations.annotate import write_note
from app.operations.import_exhibit import import_exhibit
from app.store import audit, media, notes
from tests.operations.conftest import jpeg


@pytest.fixture
def shown(job, tmp_path):
    (tmp_path / "one.jpg").write_bytes(jpeg(5))
    import_exhibit(job, tmp_path / "one.jpg", "1")
    return media.shown_ids(job.case.db)[0]


def test_a_note_is_kept_with_its_author_and_can_be_found(job, shown):
    write_note(job, shown, "  Blue curtain, left edge ")
    [note] = notes.for_media(job.case.db, shown)
    assert (note.text, note.examiner) == ("Blue curtain, left edge", "Examiner One")
    assert [each.text for each in notes.search(job.case.db, "curt")] == ["Blue curtain, left edge"]


def test_a_correction_stands_in_for_the_older_note_and_both_stay(job, shown):
    write_note(job, shown, "Green curtain")
    [first] = notes.for_media(job.case.db, shown)
    write_note(job, shown, "Blue curtain", first.id)
    assert job.case.db.execute("SELECT count(*) FROM note").fetchone()[0] == 2


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_note_leaves_no_trace(job, shown, text):
    rows = audit.count(job.case.db)
    with pytest.raises(RequestError, match="empty note"):
        write_note(job, shown, text)
    assert audit.count(job.case.db) == rows


@pytest.mark.usefixtures("shown")
def test_a_note_on_unknown_media_leaves_no_trace(job):
    rows = audit.count(job.case.db)
    with pytest.raises(RequestError, match="not saved"):
        write_note(job, "b" * 64, "x")
    assert audit.count(job.case.db) == rows
