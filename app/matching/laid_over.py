"""What lies over both of two pictures: the same sharp corners at one shift, where everything else disagrees.

What was laid over pictures is the same by the pixel: one shift by whole pixels puts its corners on each other, nearly
all of them wherever it lies, and none elsewhere, since around it the two pictures show different things. Of one scene
seen twice a shift fits some corners among many that it does not fit; of two copies it fits everywhere.
"""

from dataclasses import dataclass

import numpy as np
from scipy.spatial import KDTree

from app.domain.arrays import Bools, Float32s, Float64s, Ints, UInt8s, UInt16s
from app.domain.facts import SharpCorners
from app.index import hashes
from app.matching.geometry import Agreement
from app.matching.matches import Matches, View

MOST_BITS_APART, MOST_BITS_ON_AVERAGE = 22, 15
"""Of 128. The corners of one thing laid over twice differ in 4 to 14 bits, those of different things in 17 and more."""
OFF_PX, BIN_PX = 1.5, 2
FAR_PX = 2048
LEAST_HINTS, MOST_SHIFTS, MOST_OVERLAYS, HINT_PX = 3, 2, 3, 3
LEAST_CORNERS = 7
LEAST_PURE, LEAST_PURE_CORNERS = 0.35, 3.5
MANY_CORNERS, MOST_BITS_OF_MANY, LEAST_PURE_OF_MANY = 20, 8, 0.25
LEAST_SPAN_PX = 20
CELLS = 12
LEAST_IN_CELL, MANY_IN_CELL = 3, 8
LEAST_REFUTED = 0.42
"""Somebody who stands in one of two pictures from a tripod refutes a third of them; a caption leaves nine tenths."""
NEIGHBOURHOOD_PX = 24
REST_PX, NEAR_PX = 4.0, 16.0
EXACT_OFF_PX, LEAST_BESIDE = 0.35, 0.7
INNER_SHARE = 0.8
LEAST_RIGID, LEAST_RIGID_SHARE, LEAST_PLANE = 30, 0.4, 20
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
            and self.pure >= (LEAST_PURE_OF_MANY if self._is_many() else LEAST_PURE)
            and self.pure * len(self) >= LEAST_PURE_CORNERS
            and self.refuted >= LEAST_REFUTED
        )

    def _is_many(self) -> bool:
        """Tell whether so many agree so well that fine texture around them may pass for impurity."""
        return len(self) >= MANY_CORNERS and self.bits_apart <= MOST_BITS_OF_MANY


def lay_over(first: SharpCorners, second: SharpCorners) -> LaidOver | None:
    """Return what lies on each other at the shift at which most corners do; None where fewer than 7 do."""
    a, b, differing = _alike(first.bits, second.bits)
    if len(a) < LEAST_CORNERS:
        return None
    return _at_best_shift(first.xy.astype(np.int64), second.xy.astype(np.int64), a, b, differing)


def lay_near(first: SharpCorners, second: SharpCorners, shift_px: Float64s) -> LaidOver | None:
    """Return what lies on each other at the best shift within 3 pixels of a hint; None where next to nothing does."""
    one, other = first.xy.astype(np.int64), second.xy.astype(np.int64)
    if not len(one) or not len(other):
        return None
    moved = one + np.round(shift_px).astype(np.int64)
    inside = np.flatnonzero(((moved >= 0) & (moved < (second.width_px, second.height_px))).all(axis=1))
    at = np.full((second.width_px + 2 * HINT_PX, second.height_px + 2 * HINT_PX), -1, np.int16)
    at[tuple((other + HINT_PX).T)] = np.arange(len(other))
    right, down = (each.ravel() for each in np.mgrid[: 2 * HINT_PX + 1, : 2 * HINT_PX + 1])
    near = at[moved[inside, 0, None] + right, moved[inside, 1, None] + down]
    row, _ = np.nonzero(near >= 0)
    a, b = inside[row], near[near >= 0].astype(np.int64)
    differing = np.bitwise_count(first.bits[a] ^ second.bits[b]).sum(axis=1).astype(np.float32)
    alike = differing <= MOST_BITS_APART
    if alike.sum() < LEAST_CORNERS:
        return None
    return _at_best_shift(one, other, a[alike], b[alike], differing[alike])


def beside_overlay(first: View, second: View, matches: Matches) -> Ints:
    """Return the rows of the matches that do not lie on what is laid over both pictures; all where nothing is.

    The matches say which shifts to try; the corners of the views say whether something is laid over. A player's
    triangle and its bar, words above and below, have shifts of their own where the pictures' shapes differ.
    """
    rows = np.arange(len(matches))
    if first.corners is None or second.corners is None:
        return rows
    corners = first.corners, second.corners
    a, b = _on_corners(first, first.corners, matches.first), _on_corners(second, second.corners, matches.second)
    for _ in range(MOST_OVERLAYS):
        tried = (lay_near(*corners, shift) for shift in _likely_shifts(b[rows] - a[rows]))
        found = (each for each in tried if each is not None and each.is_overlay())
        laid = next((each for each in found if _keeps_to_itself(each, corners, a[rows], b[rows])), None)
        if laid is None:
            break
        rows = rows[~_lies_on(laid, corners, a[rows], b[rows])]
    return rows


def beside(laid: LaidOver, first: View, second: View, matches: Matches) -> Ints:
    """Return the rows of the matches that do not lie on one thing that is laid over both pictures."""
    if first.corners is None or second.corners is None:
        return np.arange(len(matches))
    a, b = _on_corners(first, first.corners, matches.first), _on_corners(second, second.corners, matches.second)
    return np.flatnonzero(~_lies_on(laid, (first.corners, second.corners), a, b))


def _likely_shifts(apart: Float64s) -> list[Float64s]:
    """Return the two shifts that most matches have, if three have it."""
    if len(apart) < LEAST_HINTS:
        return []
    square = np.round(apart / HINT_PX).astype(np.int64) + FAR_PX
    _, member, counts = np.unique(square @ (2 * FAR_PX, 1), return_inverse=True, return_counts=True)
    best = np.argsort(-counts, kind="stable")[:MOST_SHIFTS]
    return [np.median(apart[member == each], axis=0) for each in best if counts[each] >= LEAST_HINTS]


def _on_corners(seen: View, corners: SharpCorners, rows: Ints) -> Float64s:
    """Return the positions of some points in the pixels of the corners."""
    return seen.xy_px[rows] / seen.size_px * (corners.width_px, corners.height_px)


def _keeps_to_itself(laid: LaidOver, corners: tuple[SharpCorners, SharpCorners], a: Float64s, b: Float64s) -> bool:
    """Tell whether what has the shift lies beside the corners that agree, or those lie on each other by the pixel.

    Of a scene seen twice, half of what has about the same shift lies elsewhere.
    """
    on_shift = np.abs(b - a - laid.shift_px).max(axis=1, initial=0) <= REST_PX
    if laid.off_px <= EXACT_OFF_PX or not on_shift.any():
        return True
    beside = _near(a[on_shift], corners[0].xy[laid.first]) & _near(b[on_shift], corners[1].xy[laid.second])
    return float(beside.mean()) >= LEAST_BESIDE


def _lies_on(laid: LaidOver, corners: tuple[SharpCorners, SharpCorners], a: Float64s, b: Float64s) -> Bools:
    """Return which pairs of positions have the shift of what is laid over, or both ends beside it."""
    on_shift = np.abs(b - a - laid.shift_px).max(axis=1, initial=0) <= REST_PX
    on_both = _near(a, corners[0].xy[laid.first]) & _near(b, corners[1].xy[laid.second])
    lies: Bools = on_shift | on_both
    return lies


def _at_best_shift(one: Ints, other: Ints, a: Ints, b: Ints, differing: Float32s) -> LaidOver | None:
    """Return what lies on each other at the shift that most of the pairs ``a``, ``b`` of corners alike have."""
    right, down = (other[:, axis].take(b) - one[:, axis].take(a) for axis in (0, 1))
    shift = _most_voted(right, down)
    close = np.flatnonzero((np.abs(right - shift[0]) <= OFF_PX) & (np.abs(down - shift[1]) <= OFF_PX))
    a, b, differing = a[close], b[close], differing[close]
    a, b, differing = _once(a, b, differing)
    if len(a) < LEAST_CORNERS:
        return None
    return LaidOver(
        a,
        b,
        shift,
        float(differing.mean()),
        float(np.abs(other[b] - one[a] - shift).max(axis=1).mean()),
        min(_purity(one, a), _purity(other, b)),
        _refuted(one, other - shift, a),
        float(np.ptp(one[a], axis=0).max()),
    )


def _alike(first: UInt8s, second: UInt8s) -> tuple[Ints, Ints, Float32s]:
    """Return the rows of corners that are alike, one each of both pictures, and in how many bits they differ."""
    a, b, apart = hashes.within(second, first, MOST_BITS_APART)
    return a, b, apart.astype(np.float32)


def _most_voted(right: Ints, down: Ints) -> Float64s:
    """Return the shift that most pairs of corners have, of squares of two pixels in all four ways to lay them."""
    most, best = 0, np.zeros(0, np.int64)
    across, along = (
        [(each.astype(np.int32) + (FAR_PX + moved)) // BIN_PX for moved in range(BIN_PX)] for each in (right, down)
    )
    for column in across:
        for row in along:
            square = column * (2 * FAR_PX) + row
            ordered = np.sort(square)
            starts = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1], [True]]))
            counts = starts[1:] - starts[:-1]
            at = counts.argmax()
            if counts[at] > most:
                most, best = int(counts[at]), np.flatnonzero(square == ordered[starts[at]])
    return np.round(np.array([np.median(right[best]), np.median(down[best])]))


def _once(a: Ints, b: Ints, differing: Float32s) -> tuple[Ints, Ints, Float32s]:
    """Return the pairs less those in which a corner stands again, with one less like it; the most alike first."""
    order = np.lexsort((b, a, differing))
    for ends in (a, b):
        order = order[np.sort(np.unique(ends[order], return_index=True)[1])]
    return a[order], b[order], differing[order]


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


def not_on_rim(first: View, matches: Matches) -> Matches:
    """Return the matches less those along the rim of what they span in the first picture.

    Where one screen shows two pictures, the edges of either lie on each other as any two rectangles do.
    """
    if not len(matches):
        return matches
    xy = first.xy_px[matches.first]
    low, high = xy.min(axis=0), xy.max(axis=0)
    inner = (np.abs(xy - (low + high) / 2) < INNER_SHARE / 2 * (high - low)).all(axis=1)
    return matches.only(np.flatnonzero(inner))


def is_one_scene(agreement: Agreement, matches: int) -> bool:
    """Tell whether more of the matches beside what is laid over agree than strangers' points do by chance."""
    rigid, plane = len(agreement.rigid), len(agreement.plane)
    return plane >= LEAST_PLANE or rigid >= max(LEAST_RIGID, LEAST_RIGID_SHARE * matches)


def _near(xy: Float64s, others: UInt16s) -> Bools:
    """Return which positions lie near any of others."""
    found, _ = KDTree(others).query(xy, distance_upper_bound=NEAR_PX)
    return np.isfinite(found)
