"""What is known of a place in the world: statements in words, each with where it comes from and how sure it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import MediaId


class Provenance(StrEnum):
    """Where a statement comes from."""

    MEASURED = "measured"
    """A camera or its receiver wrote it into the file."""
    INFERRED = "inferred"
    """The machine concludes it from what was measured, with the offline map."""
    EXAMINER = "examiner"
    """An examiner said it."""


class Sureness(StrEnum):
    """How much a statement carries."""

    SURE = "sure"
    LIKELY = "likely"
    WEAK = "weak"


class Heading(StrEnum):
    """What a statement is about, in the order in which a dossier is read."""

    NAME = "Name"
    POSITION = "Position"
    DOUBTS = "Doubtful positions"
    COUNTRY = "Country"
    TOWNS = "Nearest towns"
    ZONE = "Time zone"
    CLOCK = "Camera clock"
    TAKEN = "Taken"
    CAMERAS = "Cameras"
    SEEN = "Seen in the pictures"
    NOTES = "Notes"
    HELP = "What would help"


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that is said of a place, and the media items that it rests on, sorted.

    ``words`` may hold text out of evidence, such as a camera's name: show it as plain text only.
    """

    heading: Heading
    words: str
    provenance: Provenance
    sureness: Sureness
    media: tuple[MediaId, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """Where the pictures of a place say that they were taken, in WGS 84 degrees.

    ``spread_m`` is the radius that holds nine in ten of the ``media`` it rests on, and no less than their accuracy.
    """

    latitude: float
    longitude: float
    spread_m: float
    media: tuple[MediaId, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A media item whose own position is not the place's, how far off that is, and why it may be so."""

    media_id: MediaId
    distance_m: float
    why: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that is known of a place.

    ``position`` is its main spot, ``spots`` all of them, the main one first. ``countries`` are ISO codes: several near
    a border or where states disagree, none at sea or without a position. ``zones`` are names of the time zone database.
    ``brief`` says where it is in one line, empty where nobody knows.
    """

    members: tuple[MediaId, ...]
    statements: tuple[Statement, ...]
    position: Position | None = None
    spots: tuple[Position, ...] = ()
    disagreeing: tuple[Disagreement, ...] = ()
    countries: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    brief: str = ""

    def sections(self) -> Iterator[tuple[Heading, tuple[Statement, ...]]]:
        """Yield each heading that has something to say, with its statements."""
        for heading in Heading:
            said = tuple(each for each in self.statements if each.heading is heading)
            if said:
                yield heading, said

    def lines(self) -> Iterator[str]:
        """Yield a line a statement: heading, words, where it comes from."""
        for heading, said in self.sections():
            yield from (f"{heading}: {each.words} ({each.provenance}, {each.sureness})" for each in said)
