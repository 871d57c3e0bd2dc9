"""Why something that a file says of itself is not believed; what is doubted is told, and nothing rests on it."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from app.domain.facts import CameraTimes, Fact, FileNames, GpsFix, InnerThumbnail
from app.domain.language import tr

FIRST_EXIF_YEAR = 1990
"""EXIF is of 1995; the few scans of older prints that state an older time say nothing of a camera's clock."""
FIRST_FILE_YEAR = 1995
"""Archives and cards without a clock say 1980 of a file; such a time contradicts nothing."""
NOWHERE_DEG = 0.001
RESET = timedelta(minutes=1)
LATER = timedelta(hours=26)
"""No two clocks that are right differ by more than the farthest two zones; a file cannot be older than its picture."""


def doubted_position(fix: GpsFix) -> str:
    """Return why a position is not believed whatever else is known, or "" where nothing speaks against it."""
    if abs(fix.latitude) < NOWHERE_DEG and abs(fix.longitude) < NOWHERE_DEG:
        return tr("it says 0° N, 0° E, as software writes that knows no position")
    if fix.latitude.is_integer() and fix.longitude.is_integer():
        return tr("it is rounded to whole degrees, which is up to 80 km off")
    return ""


def doubted_time(times: CameraTimes) -> str:
    """Return why the time of capture is not believed, or "" where nothing speaks against it."""
    captured = times.captured
    if captured is None:
        return ""
    if captured.year < FIRST_EXIF_YEAR:
        return f"it says {captured.year}, which is before cameras wrote such times"
    midnight = captured.replace(hour=0, minute=0, second=0, microsecond=0)
    if (captured.month, captured.day) == (1, 1) and captured - midnight < RESET:
        return f"it says the first minute of {captured.year}, where clocks start that were never set"
    if times.digitised is not None and _later(captured, times.digitised):
        return "it is later than the time at which the same file says it was digitised"
    return ""


def doubt(times: CameraTimes, names: FileNames | None = None) -> str:
    """Return why the time of capture is not believed beside all that is known of the file, or ""."""
    if times.captured is None:
        return ""
    return doubted_time(times) or after_file(times.captured, names.changed if names else None)


def believed(times: CameraTimes | None, names: FileNames | None = None) -> datetime | None:
    """Return the time of capture, or None where there is none or it is not believed."""
    return None if times is None or doubt(times, names) else times.captured


def after_file(captured: datetime, changed: datetime | None) -> str:
    """Return why a time of capture is not believed beside the file's own time, or ""."""
    if changed is None or changed.year < FIRST_FILE_YEAR or not _later(captured, changed):
        return ""
    return tr(
        "it says {taken}, but the file was last changed on {changed}, before that",
        taken=f"{captured:%Y-%m-%d}",
        changed=f"{changed:%Y-%m-%d}",
    )


def contradictions(known: Iterable[Fact], changed: datetime | None) -> Iterator[str]:
    """Yield what one file says that cannot all be true, beyond what its extractors flag, in sentences.

    Args:
        known: the facts of the file.
        changed: the earliest time of change of any file that holds it.

    """
    for fact in known:
        if isinstance(fact, CameraTimes) and fact.captured and (why := after_file(fact.captured, changed)):
            yield tr("The time of capture is not used: {why}.", why=why)
        if isinstance(fact, InnerThumbnail) and fact.differs:
            yield tr(
                "The small picture inside the file shows something else than the picture does (%n of 256 bits apart):"
                " the picture was changed after the small one was made, or another program wrote one of the two.",
                "",
                fact.bits_apart,
            )


def _later(one: datetime, other: datetime) -> bool:
    """Tell whether a time is surely later than another, whatever zones they are in."""
    return _plain(one) - _plain(other) > LATER


def _plain(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo is not None else moment
