"""Notes: an examiner's remarks beside what was seen."""

from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.ids import MediaId, NoteId
from app.domain.language import tr
from app.domain.note import Note
from app.domain.remark import About
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.operations.remark import write_remark
from app.store import media, notes


def write_note(job: Job, media_id: MediaId, text: str, corrects: NoteId | None = None) -> Changes:
    """Add a note in the name of the examiner at work; ``corrects`` is the note that it replaces in reading.

    In a sealed file that is looked at it is a remark, and corrects nobody's note.

    Raises:
        RequestError: if the text is blank, or the media item is not in this case. Nothing is saved.
    """
    if job.case.review is not None:
        return write_remark(job, About.PICTURE, None, (media_id,), text)
    if not text.strip():
        raise RequestError(tr("An empty note was not saved."), next_step=tr("Write what you saw, then save it."))
    if not media.is_shown(job.case.db, media_id):
        raise RequestError(
            tr("The note was not saved."),
            why=tr("Its media item is not in this case."),
            next_step=tr("Pick a picture first."),
        )
    note = Note(media_id, job.case.examiner, text.strip(), datetime.now(UTC), corrects)
    with job.case.act("note.write", media_id) as db:  # the note and its audit row, or neither
        notes.add(db, note)
    return frozenset({Topic.NOTES, Topic.AUDIT})
