"""Leads: stated next steps towards a person or a place, and what became of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from app.domain.ids import MediaId
from app.domain.language import tr

LeadId = NewType("LeadId", int)


class LeadState(StrEnum):
    """How a lead stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def said(self) -> str:
        """How it is told to a reader."""
        return {
            LeadState.OPEN: tr("open", "state of a lead"),
            LeadState.DONE: tr("done", "state of a lead"),
            LeadState.DROPPED: tr("dropped", "state of a lead"),
        }[self]


@dataclass(frozen=True, slots=True)
class Lead:
    """A next step; ``media_id`` is the picture that it came from, where it came from one.

    ``remark``, ``settled_by`` and ``settled_at`` are of the newest step, and empty where none was taken yet.
    """

    id: LeadId
    text: str
    examiner: str
    written_at: datetime
    media_id: MediaId | None = None
    state: LeadState = LeadState.OPEN
    remark: str = ""
    settled_by: str = ""
    settled_at: datetime | None = None
