"""When the pictures of a series were taken, on a line of time: a lane a camera, a mark a picture."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

MINUTE_S, HOUR_S, DAY_S = 60, 3_600, 86_400
STEPS_S = (
    *(1, 5, 15, 30),
    *(each * MINUTE_S for each in (1, 2, 5, 10, 15, 30)),
    *(each * HOUR_S for each in (1, 2, 3, 6, 12)),
    *(each * DAY_S for each in (1, 2, 7, 14, 30, 90, 182, 365, 730, 1825, 3650, 18_250)),
)
TICKS_MOST = 6


@dataclass(frozen=True, slots=True)
class Lane:
    """The marks of one camera: seconds since 1970, and what the picture is called."""

    label: str
    marks: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Lanes over a common line of time, with named ticks; times as the cameras' clocks stood."""

    begin_s: float
    end_s: float
    ticks: tuple[tuple[float, str], ...]
    lanes: tuple[Lane, ...]

    def share(self, seconds: float) -> float:
        """Return where a time stands, 0 at the beginning and 1 at the end."""
        return (seconds - self.begin_s) / (self.end_s - self.begin_s)


def time_axis(lanes: Sequence[Lane]) -> TimeAxis | None:
    """Return the axis that holds some lanes; None where nothing is dated."""
    times = [at for lane in lanes for at, _ in lane.marks]
    if not times:
        return None
    first, last = min(times), max(times)
    margin = max((last - first) * 0.03, 1.0)
    begin, end = first - margin, last + margin
    step = next((each for each in STEPS_S if (end - begin) / each <= TICKS_MOST), STEPS_S[-1])
    return TimeAxis(begin, end, tuple(_ticks(begin, end, step)), tuple(lanes))


def _ticks(begin: float, end: float, step: int) -> Iterable[tuple[float, str]]:
    form = "%Y-%m-%d" if step >= DAY_S else "%Y-%m-%d %H:%M" if step >= MINUTE_S else "%H:%M:%S"
    at = -(-begin // step) * step
    while at <= end:
        yield at, datetime.fromtimestamp(at, UTC).strftime(form)
        at += step
