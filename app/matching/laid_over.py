"""What lies over both of two pictures: the same sharp corners at one shift, where everything else disagrees.

What was laid over pictures is the same by the pixel: one shift by whole pixels puts its corners on each other, nearly
all of them wherever it lies, and none elsewhere, since around it the two pictures show different things. Of one scene
seen twice a shift fits some corners among many that it does not fit; of two copies it fits everywhere.
"""

from dataclasses import dataclass

import numpy as np
from scipy.spatial import KDTree

from app.domain.arrays import Bools, Float32s, Float64s, Ints, UInt8s, UInt16s
from app.domain.facts import LocalPoints, SharpCorners
from app.matching.geometry import agree
from app.matching.matches import match, view

MOST_BITS_APART, MOST_BITS_ON_AVERAGE = 22, 15
"""Of 128. The corners of one thing laid over twice differ in 4 to 14 bits, those of different things in 17 and more."""
OFF_PX, BIN_PX = 1.5, 2
FAR_PX = 2048
LEAST_CORNERS = 7
LEAST_PURE, LEAST_PURE_CORNERS = 0.35, 3.5
LEAST_SPAN_PX = 20
CELLS = 12
LEAST_IN_CELL, MANY_IN_CELL = 3, 8
LEAST_REFUTED = 0.42
"""Somebody who stands in one of two pictures from a tripod refutes a third of them; a caption leaves nine tenths."""
NEIGHBOURHOOD_PX = 24
REST_PX, NEAR_PX = 4.0, 16.0
LEAST_RIGID, LEAST_PLANE = 30, 20
"""So many points agree beside the shift where the scene is the same; among strangers 34 and 17 are rare extremes."""


@dataclass(frozen=True, slots=True, eq=False)
class LaidOver:
    """What one shift puts on each other in two pictures.

    ``first``, ``second``: (n,) row numbers of the corners that agree, the most alike first. ``bits_apart``: in how
    many bits those differ, on the average. ``off_px``: how far they lie off, likewise.
    ``pure``: of the corners near them, the share that agrees too, the lesser of the two pictures'. ``refuted``: of
    where corners could agree, the share where none does. ``span_px``: how far they spread.
    """

    first: Ints
    second: Ints
    shift_px: Float64s
    bits_apart: float
    off_px: float
    pure: float
    refuted: float
    span_px: float

    def __len__(self) -> int:
        """Return how many corners agree."""
        return len(self.first)

    def is_overlay(self) -> bool:
        """Tell whether too much agrees for chance, as purely as only the same pixels do, and the rest disagrees."""
        return (
            len(self) >= LEAST_CORNERS
            and self.span_px >= LEAST_SPAN_PX
            and self.bits_apart <= MOST_BITS_ON_AVERAGE
            and self.pure >= LEAST_PURE
            and self.pure * len(self) >= LEAST_PURE_CORNERS
            and self.refuted >= LEAST_REFUTED
        )


def lay_over(first: SharpCorners, second: SharpCorners) -> LaidOver | None:
    """Return what lies on each other at the shift at which most corners do; None where no two corners are alike."""
    differing = _bits_apart(first.bits, second.bits)
    a, b = np.nonzero(differing <= MOST_BITS_APART)
    if not len(a):
        return None
    one, other = first.xy.astype(np.int64), second.xy.astype(np.int64)
    shift = _most_voted(other[b] - one[a])
    close = np.abs(other[b] - one[a] - shift).max(axis=1) <= OFF_PX
    a, b = _once(a[close], b[close], differing)
    if not len(a):
        return None
    return LaidOver(
        a,
        b,
        shift,
        float(differing[a, b].mean()),
        float(np.abs(other[b] - one[a] - shift).max(axis=1).mean()),
        min(_purity(one, a), _purity(other, b)),
        _refuted(one, other - shift, a),
        float(np.ptp(one[a], axis=0).max()),
    )


def _bits_apart(first: UInt8s, second: UInt8s) -> Float32s:
    """Return (n, m): in how many bits each of the first differs from each of the second."""
    one, other = (np.unpackbits(each, axis=1).astype(np.float32) for each in (first, second))
    apart: Float32s = one.sum(axis=1)[:, None] + other.sum(axis=1) - 2 * one @ other.T
    return apart


def _most_voted(apart: Ints) -> Float64s:
    """Return the shift that most pairs of corners have, of squares of two pixels in all four ways to lay them."""
    most, best = 0, np.zeros(2)
    for right in range(BIN_PX):
        for down in range(BIN_PX):
            square = (apart + FAR_PX + (right, down)) // BIN_PX
            found, counts = np.unique(square[:, 0] * FAR_PX * 2 + square[:, 1], return_counts=True)
            if counts.max() > most:
                most = int(counts.max())
                in_it = square[:, 0] * FAR_PX * 2 + square[:, 1] == found[counts.argmax()]
                best = np.median(apart[in_it], axis=0)
    return np.round(best)


def _once(a: Ints, b: Ints, differing: Float32s) -> tuple[Ints, Ints]:
    """Return the pairs less those in which a corner stands again, with one less like it; the most alike first."""
    pairs = np.stack([a, b], axis=1)[np.lexsort((b, a, differing[a, b]))]
    for end in (0, 1):
        pairs = pairs[np.sort(np.unique(pairs[:, end], return_index=True)[1])]
    return pairs[:, 0], pairs[:, 1]


def _purity(xy: Ints, rows: Ints) -> float:
    """Return the share that agrees of the corners in the squares of 24 pixels in which any does."""
    square = xy // NEIGHBOURHOOD_PX
    number = square[:, 0] * FAR_PX + square[:, 1]
    return len(rows) / int(np.isin(number, number[rows]).sum())


def _refuted(xy: Ints, others: Float64s, rows: Ints) -> float:
    """Return the share of where corners could agree that has none that do: of the corners or of the cells, the larger.

    They could agree where both pictures have some, or one has many, in what both show.
    """
    low, high = np.maximum(xy.min(axis=0), others.min(axis=0)), np.minimum(xy.max(axis=0), others.max(axis=0)) + 1
    mine, theirs, agreeing = (_count(each, low, high) for each in (xy, others, xy[rows]))
    could = (np.minimum(mine, theirs) >= LEAST_IN_CELL) | (np.maximum(mine, theirs) >= MANY_IN_CELL) | (agreeing > 0)
    refuted, both = could & (agreeing == 0), mine + theirs
    if not could.any():
        return 0.0
    return max(float(both[refuted].sum() / both[could].sum()), float(refuted.sum() / could.sum()))


def _count(xy: Float64s | Ints, low: Float64s, high: Float64s) -> Ints:
    """Return how many lie in each of 12 x 12 cells between two corners of a rectangle."""
    inside = xy[((xy >= low) & (xy < high)).all(axis=1)]
    cell = np.clip((inside - low) / np.maximum(high - low, 1) * CELLS, 0, CELLS - 1).astype(np.int64)
    return np.bincount(cell[:, 1] * CELLS + cell[:, 0], minlength=CELLS**2)


def rest_agrees(
    laid: LaidOver, corners: tuple[SharpCorners, SharpCorners], points: tuple[LocalPoints, LocalPoints]
) -> bool:
    """Tell whether points beside what is laid over agree under one geometry, as they do where the scene is the same."""
    first, second = (view(each) for each in points)
    sizes = [np.array([each.width_px, each.height_px], np.float64) for each in corners]
    matched = match(first, second)
    a = first.xy_px[matched.first] / first.size_px * sizes[0]
    b = second.xy_px[matched.second] / second.size_px * sizes[1]
    on_shift = np.abs(b - a - laid.shift_px).max(axis=1, initial=0) <= REST_PX
    on_both = _near(a, corners[0].xy[laid.first]) & _near(b, corners[1].xy[laid.second])
    rest = agree(first, second, matched.only(np.flatnonzero(~(on_shift | on_both))))
    return len(rest.rigid) >= LEAST_RIGID or len(rest.plane) >= LEAST_PLANE


def _near(xy: Float64s, others: UInt16s) -> Bools:
    """Return which positions lie near any of others."""
    found, _ = KDTree(others).query(xy, distance_upper_bound=NEAR_PX)
    return np.isfinite(found)
