"""Appeal material: a cut-out of an object that may be shown to the public, and the steps it takes on its way there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.region import Region

AppealNumber = NewType("AppealNumber", int)
LEAST_SIDE_PX, MOST_SIDE_PX, USUAL_SIDE_PX = 64, 2_048, 1_024
"""How long the longest side of a cut-out may at least, at most and usually be."""
LEAST_LEFT = 0.5
"""A cut-out of which less is left beside what is filled in shows nobody an object."""


class Form(StrEnum):
    """What kind of file a cut-out is."""

    PNG = "png"
    JPEG = "jpeg"


class Concern(StrEnum):
    """What a person has to look for before a cut-out may leave."""

    PEOPLE = "people"
    REFLECTIONS = "reflections"
    SCREENS = "screens"
    TEXT = "text"

    @property
    def said(self) -> str:
        """What is to be looked for, as a line to tick."""
        return _SAID[self]


_SAID = {
    Concern.PEOPLE: tr("No part of a person is left: no hand, hair, skin, shadow or tattoo."),
    Concern.REFLECTIONS: tr("Look for reflections: no mirror, window, metal or glossy surface shows anybody."),
    Concern.SCREENS: tr("No screen, photograph, drawing or poster shows anybody."),
    Concern.TEXT: tr("No text, QR code or bar code tells who somebody is, or more than the appeal asks for."),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What the program has found in a finished cut-out.

    Args:
        faces: faces, looked for upright and turned, in the cut-out enlarged.
        people: bodies that are not filled in.
        codes: QR codes and bar codes.
        glints: bright spots as lamps, flashes and glossy surfaces make them.

    """

    faces: int = 0
    people: int = 0
    codes: int = 0
    glints: int = 0

    def __post_init__(self) -> None:
        """Refuse less than nothing."""
        if min(self.faces, self.people, self.codes, self.glints) < 0:
            raise ValueError(f"less than nothing was seen: {self}")

    @property
    def refused(self) -> bool:
        """Whether somebody is left in it, so that it may not leave at all."""
        return bool(self.faces or self.people)

    def told(self, concern: Concern) -> str:
        """Return what the program did about a concern itself, in a sentence."""
        if concern is Concern.PEOPLE:
            return tr("The program fills in whom it finds. It misses people, and parts of them most of all.")
        if concern is Concern.REFLECTIONS and self.glints:
            return tr(
                "Not checked by the program, which found %n bright spot(s), as lamps and glossy surfaces make them.",
                "",
                self.glints,
            )
        if concern is Concern.TEXT and self.codes:
            return tr("Not checked by the program, which found %n QR code(s) or bar code(s).", "", self.codes)
        if concern is Concern.TEXT:
            return tr("Text is not checked by the program. It found no QR code; small ones it misses.")
        return tr("Not checked by the program.")


class State(StrEnum):
    """How far a cut-out is on its way."""

    DRAFT = "draft"
    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    WRITTEN = "written"
    WITHDRAWN = "withdrawn"

    @property
    def said(self) -> str:
        """The state in words."""
        return _STATES[self]

    @property
    def stands(self) -> bool:
        """Whether the cut-out is still on its way, or out."""
        return self not in {State.REFUSED, State.WITHDRAWN}


_STATES = {
    State.DRAFT: tr("draft", "state of an appeal's cut-out"),
    State.WAITING: tr("waiting for approval", "state of an appeal's cut-out"),
    State.APPROVED: tr("approved", "state of an appeal's cut-out"),
    State.REFUSED: tr("not approved", "state of an appeal's cut-out"),
    State.WRITTEN: tr("written out", "state of an appeal's cut-out"),
    State.WITHDRAWN: tr("withdrawn", "state of an appeal's cut-out"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What an examiner chose of a picture: the same choice makes the same bytes.

    Args:
        region: the rectangle, in shares of the picture's sides.
        form: the kind of file.
        most_px: the longest side; what has fewer pixels is not enlarged.
        stamped: whether the number stands on a rim below the cut-out.

    """

    region: Region
    form: Form = Form.PNG
    most_px: int = USUAL_SIDE_PX
    stamped: bool = False


@dataclass(frozen=True, slots=True)
class Appeal:
    """A cut-out as the case keeps it; its bytes and its tile are read on their own.

    ``media_id`` is the source's SHA-256, ``sha256`` that of the finished file. ``left_share`` is how much of the
    cut-out is not filled in. ``models`` names what people were found with.
    """

    number: AppealNumber
    media_id: MediaId
    choice: Choice
    size_px: tuple[int, int]
    size_bytes: int
    sha256: str
    left_share: float
    seen: Seen
    models: str
    about: str
    examiner: str
    made_at: datetime

    @property
    def file_name(self) -> str:
        """What the file is called outside: its number, and nothing of the case."""
        return f"appeal-{self.number:04}.{'jpg' if self.choice.form is Form.JPEG else 'png'}"

    @property
    def reason(self) -> str:
        """The reason of a reveal of this cut-out; it is kept in the case, in English."""
        return f"appeal {self.number}"


class Step(StrEnum):
    """What was done with a cut-out after it was made."""

    ASKED = "asked"
    WRITTEN = "written"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken with a cut-out.

    ``word`` is the SHA-256 of the word of two people that was asked for, ``ticked`` what the examiner looked for.
    """

    step: Step
    examiner: str
    at: datetime
    remark: str = ""
    word: str = ""
    ticked: tuple[Concern, ...] = ()
