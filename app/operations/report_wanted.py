"""What goes into a report, and how its pictures are shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import RequestError
from app.domain.ids import ClusterId
from app.domain.language import tr
from app.report.document import Row


class Which(StrEnum):
    """Which places, or which series, are told in full; those that were chosen by their ids always are."""

    CONFIRMED = "confirmed"
    """Those that an examiner has named, or has said "same" within."""
    ALL = "all"
    NONE = "none"


class Part(StrEnum):
    """What can be left out."""

    ITEMS = "items"
    SHEETS = "sheets"
    NOTES = "notes"
    PROBLEMS = "problems"
    PATHS = "paths"


class Look(StrEnum):
    """How the pictures of pairs are shown; all others are always veiled."""

    VEILED = "veiled"
    COVERED = "covered"
    """The scene with people filled in; a tile where nobody has looked for people."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a report.

    Args:
        places: which places are told in full.
        series: which series are.
        chosen: places and series that are told in full whatever ``places`` and ``series`` say, by their ids.
        without: what is left out. Without paths, no name of a file or folder goes along, nor a sentence that has one.
        look: how the pictures of pairs are shown.
        at: the time that the report says it is of; else that of the last act that changed the case.
        header: the lab's own lines on top.
        marking: the protective marking of every page.

    """

    places: Which = Which.CONFIRMED
    series: Which = Which.CONFIRMED
    chosen: tuple[ClusterId, ...] = ()
    without: frozenset[Part] = frozenset()
    look: Look = Look.VEILED
    at: datetime | None = None
    header: str = ""
    marking: str = ""

    def has(self, part: Part) -> bool:
        """Return whether a part goes along."""
        return part not in self.without

    def rows(self) -> Iterator[Row]:
        """Yield what was chosen, as the title page says it."""
        yield Row("Told in full", f"places: {self.places.value}; series: {self.series.value}{self._by_id()}")
        out = ", ".join(sorted(each.value for each in self.without))
        yield Row("Left out", out or "nothing")
        shown = "the scene with every person filled in, where people were looked for; else a veiled tile"
        yield Row("Pictures of pairs", shown if self.look is Look.COVERED else "veiled tiles")

    def words(self) -> str:
        """Return what was chosen, as the audit trail says it."""
        out = " ".join(sorted(each.value for each in self.without)) or "nothing"
        kept = f"places {self.places.value}, series {self.series.value}{self._by_id()}"
        return f"{kept}, without {out}, pairs {self.look.value}"

    def _by_id(self) -> str:
        return f", and {' '.join(sorted(self.chosen))}" if self.chosen else ""


def asked_time(text: str) -> datetime:
    """Return the time that a report is to say it is of.

    Raises:
        RequestError: if it is none, or has no zone.

    """
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise RequestError(tr("That is no time with its zone."), next_step=tr("Write it as 2026-05-01T12:00+00:00."))
    return found
