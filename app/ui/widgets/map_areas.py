"""Parts of the map: a box, and what a free line goes around; and where positions stand in them."""

from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from app.domain.arrays import Bools, Float64s


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the map: degrees east, and north as the Mercator map has them."""

    west: float
    south: float
    east: float
    north: float

    @property
    def box(self) -> "Box":
        """The box itself."""
        return self

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """Its corners, the first one again at the end."""
        west, south, east, north = self.west, self.south, self.east, self.north
        return (west, south), (east, south), (east, north), (west, north), (west, south)

    def holds(self, x: Float64s, y: Float64s) -> Bools:
        """Return which places lie in it."""
        return (x >= self.west) & (x <= self.east) & (y >= self.south) & (y <= self.north)


@dataclass(frozen=True, slots=True)
class Lasso:
    """What a line goes around, its ends joined: places in the same units; a line that crosses itself leaves holes."""

    line: tuple[tuple[float, float], ...]

    @property
    def box(self) -> Box:
        """The smallest box around it."""
        x, y = zip(*self.line, strict=True)
        return Box(min(x), min(y), max(x), max(y))

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """The line, the first place again at the end."""
        return (*self.line, self.line[0])

    def holds(self, x: Float64s, y: Float64s) -> Bools:
        """Return which places lie in it: those from which a way east crosses the line an odd number of times.

        Source: M. Shimrat, Algorithm 112, Communications of the ACM 5(8), 1962.
        """
        inside = np.zeros(len(x), np.bool_)
        close = np.flatnonzero(self.box.holds(x, y))
        east, north, odd = x[close], y[close], np.zeros(len(close), np.bool_)
        for (x0, y0), (x1, y1) in pairwise(self.corners):
            if y0 != y1:
                crossed = (y0 > north) != (y1 > north)
                odd ^= crossed & (east < x0 + (north - y0) * (x1 - x0) / (y1 - y0))
        inside[close] = odd
        return inside


MapArea: TypeAlias = Box | Lasso
