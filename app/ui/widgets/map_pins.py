"""What stands on a map: the positions of pictures, which of them are drawn as one pin, and a pin in words."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QSize

from app.domain.arrays import Bools, Float64s, Ints
from app.domain.language import tr
from app.geography.towns import towns
from app.ui.theme import Theme
from app.ui.widgets.pin_groups import gathered, middles_of
from app.ui.widgets.pin_painter import CELL_UNITS, Pin, pin_room_px

ROUND_DEG, METRES_A_DEGREE = 360.0, 111_195.0
CLOSE_M = 10_000.0
ASSUMED_M = 100.0
"""How far a position may be off where the camera says nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Spots:
    """What stands on the map: (n,) row numbers, degrees, accuracies in metres (NaN: not told), and what is inferred."""

    items: Ints
    latitude: Float64s
    longitude: Float64s
    accuracy_m: Float64s
    inferred: Bools


NO_SPOTS = Spots(np.zeros(0, np.int64), np.zeros(0), np.zeros(0), np.zeros(0), np.zeros(0, np.bool_))


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """How a map is seen: where each spot is, (n, 2) pixels, how large the map is, and pixels a degree."""

    at: Float64s
    size: QSize
    scale: float
    current: int = -1
    """The row of the picked picture's spot; -1 where it has none."""


def pins_of(spots: Spots, sight: Seen, theme: Theme) -> list[Pin]:
    """Return the pins in sight: pictures whose pins would lie upon each other stand as one with their count."""
    at, current = sight.at, sight.current
    cell_px = theme.px(CELL_UNITS)
    room = np.array([sight.size.width(), sight.size.height()]) + cell_px
    seen = np.flatnonzero(((at > -cell_px) & (at < room)).all(axis=1))
    if not len(seen):
        return []
    across, down = (np.floor(at[seen] / cell_px).astype(np.int64) + 1).T
    home = down * (int(across.max()) + 1) + across  # few cells: counted, not sorted, also for a million
    home = _apart(home, at[seen], theme)
    counts = np.bincount(home)
    first = np.zeros(len(counts), np.int64)
    first[home[::-1]] = np.arange(len(home))[::-1]
    of_current = int(home[seen == current][0]) if (seen == current).any() else -1
    middles = middles_of(home, at[seen])
    measured = np.bincount(home, ~spots.inferred[seen])
    made = []
    for cell in np.flatnonzero(counts).tolist():
        count, is_current = int(counts[cell]), cell == of_current
        row = current if is_current else int(seen[first[cell]])
        made.append(
            Pin(
                QPointF(*middles[cell].tolist()),
                count,
                measured=int(measured[cell]),
                current=is_current,
                radius_px=_off_m(spots, row) / _degree_m(spots, row) * sight.scale if count == 1 or is_current else 0.0,
                told=not math.isnan(spots.accuracy_m[row]),
                row=row,
            )
        )
    return made


def pin_words(spots: Spots, pin: Pin) -> str:
    """Return a pin in words: how many pictures, near which town, whether measured, how far a single one may be off."""
    parts = [tr("%n picture(s) near {town}", "", pin.count, town=_town(spots, pin.row))]
    if pin.count == 1:
        parts.append(tr("measured") if pin.measured else tr("inferred from its place"))
        off = tr("may be {metres} m off", metres=f"{_off_m(spots, pin.row):.0f}")
        parts.append(off if pin.told else tr("may be 100 m off, as is assumed"))
    else:
        parts.append(tr("%n of them measured", "pictures", pin.measured))
    return ", ".join([*parts, *([tr("with the picked picture")] if pin.current else [])])


def _town(spots: Spots, row: int) -> str:
    """Return the town that a person is most likely to know of those close by; else the nearest, however far."""
    found = towns().landmarks(float(spots.latitude[row]), float(spots.longitude[row]))
    close = [each for each in found if each.distance_m <= CLOSE_M]
    return max(close or found[:1], key=lambda each: each.population).name


def near(longitude: Float64s, around: float) -> Float64s:
    """Return longitudes as they are reached from a place without crossing half the Earth: beyond 180 where need be."""
    shifted: Float64s = around + (longitude - around + ROUND_DEG / 2) % ROUND_DEG - ROUND_DEG / 2
    return shifted


def _apart(home: Ints, at: Float64s, theme: Theme) -> Ints:
    """Return in which pin each picture is when those that touch have become one, until none do."""
    while True:
        counts = np.bincount(home)
        cells = np.flatnonzero(counts)
        middles = middles_of(home, at)[cells]
        radii_px = np.array([pin_room_px(theme, int(count)) for count in counts[cells]])
        drawn_as = np.arange(len(counts))
        drawn_as[cells] = cells[gathered(middles, counts[cells], radii_px)]
        if (drawn_as[cells] == cells).all():
            return home
        home = drawn_as[home]


def _off_m(spots: Spots, row: int) -> float:
    """Return how far a position may be off; a hundred metres are assumed where the camera is silent."""
    accuracy_m = float(spots.accuracy_m[row])
    return ASSUMED_M if math.isnan(accuracy_m) else accuracy_m


def _degree_m(spots: Spots, row: int) -> float:
    """Return how long a degree of longitude is where a position lies, in metres."""
    return METRES_A_DEGREE * max(math.cos(math.radians(float(spots.latitude[row]))), 0.01)
