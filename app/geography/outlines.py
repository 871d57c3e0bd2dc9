"""Coasts and borders as lines for a map of any scale: the same lines, with fewer points the farther out."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from app.domain.arrays import Bools, Float64s, Ints
from app.geography.borders import MERIDIAN, SEA
from app.geography.files import arrays

TOLERANCES_DEG = (0.5, 0.1, 0.02, 0.0)
"""Points of a line that are closer than this to the one before are left out."""
HIGHEST_DEG = 85.0
"""The Mercator map ends there; nearer the poles there is no town."""


@dataclass(frozen=True, slots=True, eq=False)
class Outlines:
    """Lines one after the other.

    Args:
        x: (n,) degrees east.
        y: (n,) on the Mercator map, in degrees at the equator.
        starts: (m + 1,) where each line begins.
        coast: (m,) whether it is a coast; else a border.
        boxes: (m, 4) west, south, east, north of each line, as x and y are.

    """

    x: Float64s
    y: Float64s
    starts: Ints
    coast: Bools
    boxes: Float64s

    def within(self, west: float, south: float, east: float, north: float) -> Ints:
        """Return which lines may be seen in a box."""
        left, low, right, high = self.boxes.T
        return np.flatnonzero((right >= west) & (left <= east) & (high >= south) & (low <= north))


def mercator(latitude: Float64s) -> Float64s:
    """Return how far north latitudes lie on the Mercator map, in degrees at the equator."""
    kept = np.radians(np.clip(latitude, -HIGHEST_DEG, HIGHEST_DEG))
    north: Float64s = np.degrees(np.log(np.tan(np.pi / 4 + kept / 2)))
    return north


def latitude_of(y: float) -> float:
    """Return the latitude of a place on the Mercator map."""
    return float(np.degrees(2 * np.arctan(np.exp(np.radians(y))) - np.pi / 2))


@cache
def outlines(tolerance_deg: float) -> Outlines:
    """Return the lines of the package's own map; read and thinned at the first call for a tolerance."""
    held = arrays("borders.npz")
    lengths, owners = held["lengths"].astype(np.int64), held["owners"]
    (scale_x, scale_y), (origin_x, origin_y) = held["scale"].tolist(), held["origin"].tolist()
    x = np.cumsum(held["x"], dtype=np.int32) * scale_x + origin_x
    latitude = np.cumsum(held["y"], dtype=np.int32) * scale_y + origin_y
    line = np.repeat(np.arange(len(lengths)), lengths)
    kept = _thinned(x, latitude, line, tolerance_deg) & (owners[line, 1] != MERIDIAN)
    wanted, first = np.unique(line[kept], return_index=True)
    x, y = x[kept], mercator(latitude[kept])
    starts = np.append(first, len(x))
    ends = [np.minimum.reduceat(each, first) for each in (x, y)] + [np.maximum.reduceat(each, first) for each in (x, y)]
    found = Outlines(x, y, starts, owners[wanted, 1] == SEA, np.stack(ends, axis=1))
    return _without_specks(found, tolerance_deg)


def _without_specks(found: Outlines, tolerance_deg: float) -> Outlines:
    """Return the lines without those that are smaller than a point of the map: thousands of islets."""
    west, south, east, north = found.boxes.T
    large = np.maximum(east - west, north - south) >= tolerance_deg
    lengths = np.diff(found.starts)
    points = np.repeat(large, lengths)
    starts = np.concatenate([[0], np.cumsum(lengths[large])])
    return Outlines(found.x[points], found.y[points], starts, found.coast[large], found.boxes[large])


def fitting(degrees_a_pixel: float) -> Outlines:
    """Return the lines with no more points than a map of that scale can show."""
    return outlines(next(each for each in TOLERANCES_DEG if each <= degrees_a_pixel * 2))


def _thinned(x: Float64s, y: Float64s, line: Ints, tolerance_deg: float) -> Bools:
    """Return which points are kept: the ends of each line, and where it enters another cell of a grid."""
    kept = np.ones(len(x), np.bool_)
    if tolerance_deg:
        cells = np.floor(np.stack([x, y]) / tolerance_deg).astype(np.int64)
        same = (np.diff(cells) == 0).all(axis=0) & (np.diff(line) == 0)
        ends = np.append(np.diff(line) != 0, True)
        kept[1:] = ~same
        kept |= ends
    return kept
