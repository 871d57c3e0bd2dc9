"""Where a media item's content can be read again."""

from app.domain.ids import MediaId
from app.operations.job import Job
from app.pipeline.evidence import EvidenceRef, is_there
from app.store import media


def place_of(job: Job, media_id: MediaId) -> EvidenceRef:
    """Return the first place where the content still lies, or the first at all: a copy is as good as the other."""
    db = job.case.db
    places = [
        EvidenceRef(media.root_of(db, each.exhibit_id), each.path, each.member) for each in media.files_of(db, media_id)
    ]
    return next((place for place in places if is_there(place)), places[0])
