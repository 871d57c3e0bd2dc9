"""What a search through the whole case finds: links to look at, gathered by place; never a match as a verdict."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import ClusterId, MediaId
from app.domain.link import Evidence
from app.domain.region import Region


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
