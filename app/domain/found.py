"""What a search through the whole case finds: links to look at, gathered by place; never a match as a verdict."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import ClusterId, MediaId
from app.domain.link import Evidence, FaceBox
from app.domain.region import Region

VERY_ALIKE, ALIKE = 0.95, 0.7
"""From which probability on two faces are told as very much alike, and as alike."""


class Strength(StrEnum):
    """How much speaks for a finding, in a word."""

    STRONG = "strong"
    FAIR = "fair"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Found:
    """A picture that shows it too.

    ``score`` orders the findings of one search and means nothing beside those of another. ``evidence`` is drawn on
    both pictures, the asked one first; None where no points agree.
    """

    media_id: MediaId
    strength: Strength
    score: float
    sentence: str
    evidence: Evidence | None = None
    place: ClusterId | None = None


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """The findings of one place, the best first, and how many pictures the place has.

    A picture of no place stands alone. ``is_own``: it is the place that the asked picture is in already.
    """

    found: tuple[Found, ...]
    pictures: int = 1
    is_own: bool = False

    @property
    def best(self) -> Found:
        """The finding that stands for the place."""
        return self.found[0]


@dataclass(frozen=True, slots=True)
class Sightings:
    """The answer to a search: places, the best first; how many pictures were looked through, and what else is said."""

    media_id: MediaId
    region: Region
    places: tuple[FoundPlace, ...]
    searched: int
    said: str = ""


class Likeness(StrEnum):
    """How much alike two faces are, as a band; never an identity."""

    VERY = "very much alike"
    ALIKE = "alike"
    SOMEWHAT = "somewhat alike"

    @classmethod
    def of(cls, strength: float) -> "Likeness":
        """Return the band of two faces that are one person's with this probability."""
        return cls.VERY if strength >= VERY_ALIKE else cls.ALIKE if strength >= ALIKE else cls.SOMEWHAT


@dataclass(frozen=True, slots=True)
class FoundFace:
    """A picture with a face that looks like the asked one: the row and place of that face, and how much alike.

    ``likeness`` orders the findings; what is told is the band. ``doubtful``: one of the two is too small or too blurred
    for a confident word.
    """

    media_id: MediaId
    row: int
    face: FaceBox
    likeness: float
    band: Likeness
    doubtful: bool


@dataclass(frozen=True, slots=True)
class FaceSightings:
    """The answer to a search by a face: the most alike first, and how many faces it was compared with."""

    media_id: MediaId
    row: int
    found: tuple[FoundFace, ...]
    searched: int
