"""Numbers, times and shares in an examiner's words."""

from datetime import datetime, timedelta, timezone

from app.domain.link import Verdict
from app.domain.media import Counts
from app.domain.span import percent_words

CONFIDENCE_WORDS = ((99, "practically certain"), (95, "very likely"), (80, "likely"), (50, "possible"))
"""The least per cent, as they are shown, of each word; what is below the last is "doubtful"."""
NOTHING_IMPORTED = (
    "No pictures yet. Import a folder ({case.import_folder|Ctrl+I}), or an archive or a file "
    "({case.import_file|Ctrl+Shift+I})."
)
MINUTE_S, HOUR_S, DAY_S = 60, 3_600, 86_400


def number(value: int) -> str:
    """Return a whole number with its thousands apart."""
    return f"{value:,}"


def counted(value: int, one: str, many: str = "") -> str:
    """Return a number with its noun: 1 picture, 1,204 pictures."""
    return f"{number(value)} {one if value == 1 else many or one + 's'}"


def confidence(probability: float) -> str:
    """Return a probability in a word and as a percentage that never claims certainty."""
    percent = round(probability * 100)
    word = next((word for least, word in CONFIDENCE_WORDS if percent >= least), "doubtful")
    return f"{word} ({percent_words(probability)})"


def said(verdict: Verdict) -> str:
    """Return an examiner's word as it is said."""
    return {Verdict.SAME: "the same", Verdict.DIFFERENT: "not the same", Verdict.UNDECIDED: "undecided"}[verdict]


def back_key(verdict: Verdict) -> str:
    """Return the key of the word that takes this one back, as ``with_keys`` reads it."""
    both = "{decide.same|Y} or {decide.different|X}"
    return both if verdict is Verdict.UNDECIDED else "{decide.undecided|U}"


def counts_sentence(counts: Counts) -> str:
    """Return what became of every file; the parts add up to the whole, and what is none is left out."""
    parts = (
        (counts.media_items, "shown", "shown"),
        (counts.stacked, "stacked", "stacked"),
        (counts.known, "known", "known"),
        (counts.excluded, "excluded", "excluded"),
        (counts.problems, "problem", "problems"),
        (counts.containers, "archive", "archives"),
        (counts.waiting, "waiting", "waiting"),
    )
    named = [counted(value, one, many) for value, one, many in parts if value]
    return f"{counted(counts.media_files, 'file')} = {' + '.join(named)}" if named else "No files yet"


def moment(at: datetime | None) -> str:
    """Return a time as the camera or the zone gives it, to the second; UTC is said, a missing zone is too."""
    if at is None:
        return ""
    return f"{at:%Y-%m-%d %H:%M:%S}" + (" UTC" if at.tzinfo is not None else ", no zone")


def zone(offset_min: int) -> str:
    """Return a distance to UTC as zones are written: UTC+05:30."""
    hours, minutes = divmod(abs(offset_min), 60)
    return f"UTC{'-' if offset_min < 0 else '+'}{hours:02}:{minutes:02}"


def moment_there(at: datetime, offset_min: int) -> str:
    """Return a time in UTC, and what a clock showed where it was taken; the date only where it is another one."""
    there = at.astimezone(timezone(timedelta(minutes=offset_min)))
    clock = f"{there:%H:%M:%S}" if there.date() == at.date() else f"{there:%Y-%m-%d %H:%M:%S}"
    return f"{moment(at)}, {clock} at {zone(offset_min)}"


def minute(at: datetime) -> str:
    """Return a time to the minute, as short as a caption; UTC is said, a missing zone is too."""
    return f"{at:%Y-%m-%d %H:%M}" + (" UTC" if at.tzinfo is not None else " no zone")


def span(first: datetime, last: datetime) -> str:
    """Return a span of time in words."""
    apart = last - first
    if first.date() == last.date():
        return f"{first:%Y-%m-%d}, {first:%H:%M} to {last:%H:%M}" if apart else f"{first:%Y-%m-%d %H:%M}"
    return f"{first:%Y-%m-%d} to {last:%Y-%m-%d} ({counted(max(1, round(apart / timedelta(days=1))), 'day')})"


def zones(zoned: int, timed: int) -> str:
    """Return what is to be said of the zones of some times, of which ``zoned`` name one."""
    if zoned == timed:
        return "UTC"
    return f"UTC for {number(zoned)} of {number(timed)}, the others name no zone" if zoned else "no zone"


def duration(seconds: float) -> str:
    """Return how long something takes, as coarse as it is certain."""
    if seconds < MINUTE_S:
        return f"{max(1, round(seconds))} s"
    if seconds < HOUR_S:
        return f"{round(seconds / MINUTE_S)} min"
    if seconds < DAY_S:
        return f"{seconds / HOUR_S:.1f} h"
    return f"{seconds / DAY_S:.1f} days"
