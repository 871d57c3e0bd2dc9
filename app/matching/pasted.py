"""Tells what was pasted into two pictures from what was photographed in both.

A logo, a caption, a frame or a cut-out person that stands in two pictures of different rooms gives points that match
perfectly. What gives it away is everything else: the pasted thing is the same up to shift, turn and scale, so that
it says where every other point of the first picture should lie in the second, and there is something else.
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.domain.arrays import Ints
from app.matching.geometry import LEAST_MATCHES, Agreement, Similarity, agree, similarity
from app.matching.laid_over import LaidOver, beside, beside_overlay, is_one_scene, not_on_rim
from app.matching.matches import Matches, View, match

Grid: TypeAlias = NDArray[np.bool_]

CELLS = 12
LEAST_ROWS = 6
EXACT_PX, CLOSE_PX = 0.3, 1.3
"""How far, in the middle, points lie from where one similarity puts them: copied by the pixel; copied and moved."""
LEAST_SHARE_EXACT, LEAST_SHARE_CLOSE = 0.3, 0.75
"""A pasted thing is most of what agrees; of a scene with depth, one similarity fits only a part, and never exactly."""
LEAST_CONFIRMED, LEAST_CONFIRMED_MOVED, LEAST_CONFIRMED_CLOSE = 0.5, 0.85, 0.75
LIMITS = ((CLOSE_PX, LEAST_SHARE_CLOSE, LEAST_CONFIRMED_CLOSE), (2.0, 0.6, 0.25))
"""Pasted: closer than so many pixels, with at least such a share of all that agrees, confirmed in less than so many
cells. The second line is for small things, of which few points match."""
LEAST_SPREAD = 0.8
"""Where so much of what the two pictures share confirms the fit, they overlap: a camera was turned, or a crop moved."""
MOVED_SCALE, MOVED_PX = 0.05, 8.0
LEAST_SHARED = 0.8
LEAST_TESTABLE = 8
LEAST_IN_CELL = 2
LEAST_HOLE = 0.35
MOST_IN_HOLE = 0.05
LEAST_IN_HOLE = 0.3
NEAR_PX = 12.0
TAKEN_WITH_PX = 14.0
MOST_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Fit:
    """How far points that fit a similarity lie off, in the middle, and their share of all points that agree."""

    off_px: float
    share: float


@dataclass(frozen=True, slots=True, eq=False)
class Tested:
    """(12, 12) cells of the first picture that could confirm a similarity, and those of them that do."""

    testable: Grid
    confirmed: Grid

    @property
    def share(self) -> float:
        """Confirmed of testable cells; 1 where too few could say anything."""
        total = int(self.testable.sum())
        return int(self.confirmed.sum()) / total if total >= LEAST_TESTABLE else 1.0

    @property
    def hole(self) -> float:
        """The share of the picture in the largest upright rectangle whose cells could confirm, but do not.

        Such a rectangle, in an otherwise perfect agreement, is a picture in the frame of a screenshot.
        """
        testable, confirmed = (np.pad(each.cumsum(0).cumsum(1), ((1, 0), (1, 0))) for each in self._grids())
        top, bottom = np.triu_indices(CELLS + 1, 1)
        could, does = (
            (each[bottom][:, bottom] - each[top][:, bottom] - each[bottom][:, top] + each[top][:, top])
            for each in (testable, confirmed)
        )
        area = np.outer(bottom - top, bottom - top)
        empty = (could >= LEAST_TESTABLE) & (does <= MOST_IN_HOLE * could) & (could >= LEAST_IN_HOLE * area)
        return float((area * empty).max()) / CELLS**2

    def _grids(self) -> tuple[Ints, Ints]:
        return self.testable.astype(np.int64), self.confirmed.astype(np.int64)


def try_overlap(first: View, second: View, matches: Matches, found: Similarity) -> Tested:
    """Return the cells of the first picture that should show the same as the second, and those that do.

    A cell is testable if it holds two points that the similarity puts near points of the second picture.
    It is confirmed if one of them matches there.
    """
    moved = found.to_second(first.xy_px)
    inside = np.flatnonzero(((moved >= 0) & (moved < second.size_px)).all(axis=1))
    points = np.zeros(np.ceil(second.size_px / NEAR_PX).astype(int) + 1, bool)
    points[tuple((second.xy_px / NEAR_PX).astype(int).T)] = True
    beside = inside[_grown(points)[tuple((moved[inside] / NEAR_PX).astype(int).T)]]
    confirmed = _count(first, matches.first[found.rows]) > 0
    return Tested((_count(first, beside) >= LEAST_IN_CELL) | confirmed, confirmed)


def without_pasted(first: View, second: View, matches: Matches) -> tuple[Matches, Agreement, Matches]:
    """Return the matches less those on pasted things, what agrees among them, and those that are on such things.

    First by the sharp corners of both views, where those are known, then by how exactly the points fit. Where too few
    agree to make a link, nothing is looked for.
    """
    kept, found, removed = without_overlay(first, second, matches)
    for _ in range(MOST_ROUNDS):
        if len(found.better) < LEAST_MATCHES:
            break
        exact = similarity(first, second, kept)
        if len(exact.rows) < LEAST_ROWS:
            break
        off = np.abs(exact.to_second(first.xy_px[kept.first]) - second.xy_px[kept.second]).max(axis=1)
        fit = Fit(float(np.median(off[exact.rows])), len(exact.rows) / max(len(found.better), 1))
        if not _is_pasted(first, second, exact, fit, try_overlap(first, second, kept, exact)):
            break
        rest = np.flatnonzero(off > TAKEN_WITH_PX)
        removed = removed.and_also(kept.only(np.flatnonzero(off <= TAKEN_WITH_PX)))
        kept = kept.only(rest)
        found = agree(first, second, kept)
    return kept, found, removed


def without_overlay(first: View, second: View, matches: Matches) -> tuple[Matches, Agreement, Matches]:
    """Return the matches less those on what sharp corners show to be laid over both, likewise; of any matcher.

    Where the rest agrees by itself the scene is the same, and all of the matches stay. Else the rim of the rest is not
    kept either, since frames agree there, but it is not said to be laid over.
    """
    found, none = agree(first, second, matches), matches.only(np.zeros(0, np.int64))
    if len(found.better) < LEAST_MATCHES:
        return matches, found, none
    beside_it = beside_overlay(first, second, matches)
    if len(beside_it) == len(matches):
        return matches, found, none
    inner = not_on_rim(first, matches.only(beside_it))
    left = agree(first, second, inner)
    if is_one_scene(left, len(inner)):
        return matches, found, none
    return inner, left, matches.only(np.setdiff1d(np.arange(len(matches)), beside_it))


def rest_agrees(laid: LaidOver, first: View, second: View) -> bool:
    """Tell whether points beside all that is laid over agree, as they do where the scene is the same."""
    matches = match(first, second)
    rest = matches.only(beside(laid, first, second, matches))
    rest = rest.only(beside_overlay(first, second, rest))
    inner = not_on_rim(first, rest)
    return is_one_scene(agree(first, second, inner), len(inner))


def _is_pasted(first: View, second: View, found: Similarity, fit: Fit, tested: Tested) -> bool:
    """Tell whether what fits is too exact, and confirmed by too little else, for one scene seen twice.

    Two photographs of one scene never fit a shift by whole pixels, unless nothing moved at all; a crop of the same
    photograph does, but then one of the two lies wholly within the other, and everything confirms it.
    """
    if tested.share >= LEAST_SPREAD and tested.hole < LEAST_HOLE:
        return False
    resized = abs(found.scale - 1) > MOVED_SCALE
    if fit.off_px < EXACT_PX and fit.share >= LEAST_SHARE_EXACT:
        moved = resized or abs(found.shift) > MOVED_PX
        if tested.hole >= LEAST_HOLE or (moved and _most_shared(first, second, found) < LEAST_SHARED):
            return True
        return tested.share < (LEAST_CONFIRMED_MOVED if moved else LEAST_CONFIRMED)
    if resized and fit.off_px < CLOSE_PX and fit.share >= LEAST_SHARE_CLOSE:
        return _most_shared(first, second, found) < LEAST_SHARED or tested.share < LEAST_CONFIRMED_CLOSE
    return any(
        fit.off_px < off_px and fit.share >= share and tested.share < confirmed for off_px, share, confirmed in LIMITS
    )


def _most_shared(first: View, second: View, found: Similarity) -> float:
    """Return how much of the picture of which more is shared lies within the other, 0 to 1."""
    steps = (np.arange(CELLS) + 0.5) / CELLS
    middles = np.stack(np.meshgrid(steps, steps), axis=2).reshape(-1, 2) * first.size_px
    moved = found.to_second(middles)
    share = float(((moved >= 0) & (moved < second.size_px)).all(axis=1).mean())
    return max(share, share * abs(found.scale) ** 2 * float(first.size_px.prod() / second.size_px.prod()))


def _grown(grid: Grid) -> Grid:
    """Return the grid with the eight neighbours of each marked cell marked too."""
    wide, high = grid.shape
    padded = np.zeros((wide + 2, high + 2), bool)
    for right in range(3):
        for down in range(3):
            padded[right : right + wide, down : down + high] |= grid
    return padded[1:-1, 1:-1]


def _count(view: View, rows: Ints) -> Ints:
    """Return how many of the points lie in each cell."""
    cell = np.clip((view.xy_px[rows] / view.size_px * CELLS).astype(int), 0, CELLS - 1)
    return np.bincount(cell[:, 1] * CELLS + cell[:, 0], minlength=CELLS**2).reshape(CELLS, CELLS)
