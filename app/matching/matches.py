"""Finds the same points in two pictures."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.domain.arrays import Float32s, Float64s, Ints
from app.domain.facts import LocalPoints, SharpCorners, SmallPoints

LEAST_COSINE = 0.82
"""Descriptors of different things are seldom more alike; the value of XFeat's authors."""
COMMON_SIDE_PX, SMALL_SIDE_PX = 640.0, 320.0
"""Positions are given as if each picture's long side had this many pixels, so that tolerances mean the same."""
KEPT_VIEWS = 64
"""The pairs of one picture are judged one after the other; a view of 1,000 points takes 280 kB."""
XY_FULL = 65535.0
DESCRIPTOR_FULL = 127.0


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """One picture's points: (n, 2) positions at the common size, (n, 64) descriptors of length 1, (2,) size.

    ``corners``: by which what is laid over two pictures is told from what both show; None where they are not known.
    """

    xy_px: Float64s
    descriptors: Float32s
    size_px: Float64s
    corners: SharpCorners | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """Points that are each other's most alike: (n,) row numbers into either picture's points, (n,) cosines."""

    first: Ints
    second: Ints
    cosines: Float32s

    def __len__(self) -> int:
        """Return how many."""
        return len(self.first)

    def and_also(self, others: "Matches") -> "Matches":
        """Return these, then others."""
        return Matches(
            np.concatenate([self.first, others.first]),
            np.concatenate([self.second, others.second]),
            np.concatenate([self.cosines, others.cosines]),
        )

    def only(self, kept: Ints) -> "Matches":
        """Return those of the given rows."""
        return Matches(self.first[kept], self.second[kept], self.cosines[kept])


def forget_views() -> None:
    """Let go of the views that are kept for the next pair; who drops facts, or has judged the last pair, calls it."""
    view.cache_clear()
    small_view.cache_clear()


@lru_cache(maxsize=KEPT_VIEWS)
def view(points: LocalPoints, corners: SharpCorners | None = None, most: int | None = None) -> View:
    """Return the points at the common size, in the order in which they are stored: the best first, at most ``most``."""
    size = np.array([points.width_px, points.height_px], np.float64)
    size *= COMMON_SIDE_PX / size.max()
    descriptors = points.descriptors[:most].astype(np.float32) / np.float32(DESCRIPTOR_FULL)
    return _held(View(points.xy[:most].astype(np.float64) / XY_FULL * size, descriptors, size, corners))


@lru_cache(maxsize=KEPT_VIEWS)
def small_view(points: SmallPoints) -> View:
    """Return the points of the small picture as if its long side had 320 pixels, the best first."""
    size = np.array([points.width_px, points.height_px], np.float64)
    size *= SMALL_SIDE_PX / size.max()
    descriptors = points.descriptors.astype(np.float32) / np.float32(DESCRIPTOR_FULL)
    return _held(View(points.xy.astype(np.float64) / XY_FULL * size, descriptors, size))


def _held(made: View) -> View:
    """Return a view that nobody can write into, since whoever asks next gets the same."""
    for values in (made.xy_px, made.descriptors, made.size_px):
        values.flags.writeable = False
    return made


def match(first: View, second: View) -> Matches:
    """Return the mutually nearest descriptors whose cosine is above 0.82, in the order of the first's points."""
    if not len(first.xy_px) or not len(second.xy_px):
        return Matches(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32))
    alike = first.descriptors @ second.descriptors.T
    nearest = alike.argmax(axis=1)
    cosines = alike[np.arange(len(nearest)), nearest]
    good = np.flatnonzero((cosines > LEAST_COSINE) & (cosines == alike.max(axis=0)[nearest]))
    _, once = np.unique(nearest[good], return_index=True)  # of several that are equally alike, the first
    good = good[np.sort(once)]
    return Matches(good.astype(np.int64), nearest[good].astype(np.int64), cosines[good])
