"""Positions that cannot be believed as they stand, and why."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from app.domain.doubts import doubted_position
from app.domain.facts import CameraTimes, GpsFix
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.span import span_words

STALE = timedelta(minutes=10)
FARTHEST_ZONE = timedelta(hours=14)
"""No clock on Earth is farther from UTC than this."""
REPEATED_FROM = 3
"""So many pictures, taken at different times, with one position to the last digit, are not so many measurements."""


def unbelievable(fix: GpsFix, times: CameraTimes | None) -> str:
    """Return why a position is not counted, or "" where nothing speaks against it."""
    if said := doubted_position(fix):
        return said
    old = _age(fix, times)
    if old is None or old <= STALE:
        return ""
    return tr(
        "the receiver's time is {span} away from the camera's: an old position, or a clock set wrong",
        span=span_words(old.total_seconds()),
    )


def repeated(fixes: Mapping[MediaId, GpsFix], times: Mapping[MediaId, CameraTimes]) -> list[tuple[MediaId, ...]]:
    """Return the groups of media items that share one position to the last digit though taken at different times."""
    groups: dict[tuple[float, float], list[MediaId]] = defaultdict(list)
    for media_id, fix in sorted(fixes.items()):
        groups[fix.latitude, fix.longitude].append(media_id)
    return [
        tuple(group)
        for group in groups.values()
        if len({times[each].captured for each in group if each in times} - {None}) >= REPEATED_FROM
    ]


def receiver_time(fix: GpsFix | None, times: CameraTimes | None) -> datetime | None:
    """Return when the receiver had its position, in UTC."""
    return (fix.fixed_at if fix else None) or (times.gps if times else None)


def _age(fix: GpsFix, times: CameraTimes | None) -> timedelta | None:
    """Return how far apart the receiver's time and the camera's are at the least."""
    received = receiver_time(fix, times)
    if received is None or times is None or times.captured is None:
        return None
    captured = times.captured
    if captured.tzinfo is not None:
        return abs(captured - received)
    return max(abs(captured.replace(tzinfo=UTC) - received) - FARTHEST_ZONE, timedelta())
