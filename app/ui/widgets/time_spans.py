"""Cameras' times, and parts of an axis of time: which part shows them, and how one is written."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from app.domain.arrays import Bools, Float64s
from app.domain.language import tr

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE_S, HOUR_S, DAY_S, YEAR_S = 60.0, 3_600.0, 86_400.0, 365.25 * 86_400.0
TICKS: tuple[tuple[float, str], ...] = (
    *((step, "%H:%M:%S") for step in (1.0, 5.0, 15.0)),
    *((step * MINUTE_S, "%Y-%m-%d %H:%M") for step in (1, 5, 15, 60, 360)),
    *((step * DAY_S, "%Y-%m-%d") for step in (1, 7, 30, 60)),
    (0.25 * YEAR_S, "%Y-%m"),
    *((step * YEAR_S, "%Y") for step in (1, 5, 10, 50)),
)
LEAST_SPAN_S, MARGIN = 10.0, 0.03
FAR = 8.0
"""Times so many times farther out than the middle nine tenths reach stand in words at the edge, not on the axis."""


@dataclass(frozen=True, slots=True, eq=False)
class Lane:
    """One camera's times: (n,) seconds since 1970, sorted, and whether the zone of each is known."""

    name: str
    seconds: Float64s
    zoned: Bools


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the axis, in seconds since 1970."""

    first_s: float
    last_s: float

    @property
    def long_s(self) -> float:
        """How long it is."""
        return self.last_s - self.first_s


def fitting(seconds: Float64s) -> Span:
    """Return the part of the axis that shows all times, without the few that lie far outside of the others."""
    if not len(seconds):
        return Span(0.0, YEAR_S)
    low, high = (float(each) for each in np.quantile(seconds, (0.05, 0.95)))
    reach = FAR * max(high - low, DAY_S)
    near = seconds[(seconds >= low - reach) & (seconds <= high + reach)]
    first, last = float(near[0]), float(near[-1])
    margin = max((last - first) * MARGIN, LEAST_SPAN_S)
    return Span(first - margin, last + margin)


def clock(at_s: float) -> datetime:
    """Return a time of the axis; beyond what a calendar holds, its end."""
    try:
        return EPOCH + timedelta(seconds=at_s)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC) if at_s > 0 else datetime.min.replace(tzinfo=UTC)


def when(span: Span) -> str:
    """Return a span in words, as fine as it is long."""
    first, last = clock(span.first_s), clock(span.last_s)
    shape = (
        "%Y-%m-%d"
        if span.long_s > 3 * DAY_S
        else "%Y-%m-%d %H:%M"
        if span.long_s > 3 * MINUTE_S
        else "%Y-%m-%d %H:%M:%S"
    )
    return tr("{first} to {last}", first=first.strftime(shape), last=last.strftime(shape))
