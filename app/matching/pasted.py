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
from app.matching.geometry import Agreement, Similarity, agree, similarity
from app.matching.matches import Matches, View

Grid: TypeAlias = NDArray[np.bool_]

CELLS = 12
LEAST_ROWS = 6
LEAST_SHARE = 0.5
LEAST_TESTABLE = 8
LEAST_CONFIRMED = 0.4
NEAR_PX = 16.0
MOST_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Tested:
    """How many cells of the first picture could confirm a similarity, and how many do."""

    testable: int
    confirmed: int

    @property
    def share(self) -> float:
        """Confirmed of testable cells; 1 where too few could say anything."""
        return self.confirmed / self.testable if self.testable >= LEAST_TESTABLE else 1.0


def test_overlap(first: View, second: View, matches: Matches, found: Similarity) -> Tested:
    """Count the cells of the first picture that should show the same as the second, and those that do.

    A cell is testable if it holds a point that the similarity puts inside the second picture, near a point there.
    It is confirmed if a match that fits the similarity lies in it or beside it.
    """
    moved = found.to_second(first.xy_px)
    inside = np.flatnonzero(((moved >= 0) & (moved < second.size_px)).all(axis=1))
    points = np.zeros(np.ceil(second.size_px / NEAR_PX).astype(int) + 1, bool)
    points[tuple((second.xy_px / NEAR_PX).astype(int).T)] = True
    beside = _grown(points)[tuple((moved[inside] / NEAR_PX).astype(int).T)]
    testable = _cells(first, inside[beside])
    confirmed = _grown(_cells(first, matches.first[found.rows]))
    return Tested(int(testable.sum()), int((testable & confirmed).sum()))


def without_pasted(first: View, second: View, matches: Matches) -> tuple[Matches, Agreement, int]:
    """Return the matches less those on pasted things, what agrees among them, and how many were taken away."""
    kept, removed = matches, 0
    found = agree(first, second, kept)
    for _ in range(MOST_ROUNDS):
        exact = similarity(first, second, kept)
        if len(exact.rows) < max(LEAST_ROWS, LEAST_SHARE * len(found.better)):
            break
        if test_overlap(first, second, kept, exact).share >= LEAST_CONFIRMED:
            break
        rest = np.setdiff1d(np.arange(len(kept)), exact.rows)
        removed += len(exact.rows)
        kept = kept.only(rest)
        found = agree(first, second, kept)
    return kept, found, removed


def _grown(grid: Grid) -> Grid:
    """Return the grid with the eight neighbours of each marked cell marked too."""
    wide, high = grid.shape
    padded = np.zeros((wide + 2, high + 2), bool)
    for right in range(3):
        for down in range(3):
            padded[right : right + wide, down : down + high] |= grid
    return padded[1:-1, 1:-1]


def _cells(view: View, rows: Ints) -> Grid:
    grid = np.zeros((CELLS, CELLS), bool)
    cell = np.clip((view.xy_px[rows] / view.size_px * CELLS).astype(int), 0, CELLS - 1)
    grid[cell[:, 1], cell[:, 0]] = True
    return grid
