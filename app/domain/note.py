"""Notes: an examiner's remarks, corrected by newer ones and never changed."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import MediaId, NoteId


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on one media item; ``corrects`` names the note that it replaces in reading."""

    media_id: MediaId
    examiner: str
    text: str
    written_at: datetime
    corrects: NoteId | None = None
    id: NoteId | None = None
