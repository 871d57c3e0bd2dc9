"""What is measured on a pair of pictures: the numbers that the calibration weighs."""

import math
from collections.abc import Sequence

import numpy as np
from scipy.spatial import ConvexHull, QhullError

from app.domain.arrays import Float64s
from app.matching.geometry import Agreement
from app.matching.matches import Matches, View

NAMES = (
    "matches",
    "rigid",
    "plane",
    "rigid_share",
    "plane_share",
    "span",
    "cells",
    "likeness",
    "rigid_surprise",
    "plane_surprise",
)
"""What ``measure`` returns, in its order."""
SURE_NAMES = (
    *(f"sure_{name}" for name in NAMES if name != "likeness"),
    "sure_sum",
    "sure_agreeing",
    "sure_mean",
)
TOGETHER_NAMES = (
    "sure_rigid_and_likeness",
    "sure_plane_and_likeness",
    "most_plane",
    "most_rigid",
    "sure_plane_squared",
    "sure_rigid_squared",
    "rigid_squared",
    "plane_squared",
)
CLOSE_NAMES = (*NAMES, *SURE_NAMES, *TOGETHER_NAMES)
"""What ``measure_closely`` returns, in its order."""
RIGID, PLANE, LIKENESS = (NAMES.index(name) for name in ("rigid", "plane", "likeness"))

CELLS = 8
RIGID_CHANCE, PLANE_CHANCE = 0.012, 2.5e-4
"""How probable it is that a wrong match fits by chance: a strip beside a line, a disc, as shares of the picture."""
RIGID_FREE, PLANE_FREE = 7, 4
"""So many matches fit any model of the kind."""


def measure(first: View, second: View, matches: Matches, agreement: Agreement, likeness: float) -> Float64s:
    """Return the measures of a pair, (len(NAMES),).

    Counts are on a logarithmic scale; spans and cells are square roots of the share of the picture where they are less.
    ``likeness`` is the inner product of the scene vectors, as it is: what of it is no more than the case's background,
    ``same_scene`` takes off when it weighs its links, and the calibration was fitted with it taken off. A surprise is
    the logarithm of how seldom that many matches would agree by chance.

    Source of the surprises: L. Moisan and B. Stival, "A Probabilistic Criterion to Detect Rigid Point Matches",
    IJCV 2004.
    """
    total, rigid, plane = len(matches), len(agreement.rigid), len(agreement.plane)
    better = matches.only(agreement.better)
    spans = [span(view, rows) for view, rows in ((first, better.first), (second, better.second))]
    cells = [_cell_share(view, rows) for view, rows in ((first, better.first), (second, better.second))]
    return np.array(
        [
            math.log1p(total),
            math.log1p(rigid),
            math.log1p(plane),
            rigid / max(total, 1),
            plane / max(total, 1),
            min(spans) ** 0.5,
            min(cells) ** 0.5,
            likeness,
            _surprise(total, rigid, RIGID_CHANCE, RIGID_FREE),
            _surprise(total, plane, PLANE_CHANCE, PLANE_FREE),
        ]
    )


def measure_closely(measured: Float64s, first: View, second: View, matches: Matches, agreement: Agreement) -> Float64s:
    """Return the measures of a pair after a close look, (len(CLOSE_NAMES),).

    ``measured`` is what the first look gave; matches and what agrees are the learned matcher's. The last ones let
    the regression bend: points count for more where the whole looks alike too, and many count for more than in
    proportion.
    """
    sure = np.delete(measure(first, second, matches, agreement, 0.0), LIKENESS)
    agreeing = matches.only(agreement.better).cosines
    mean = float(agreeing.mean()) if len(agreeing) else 0.0
    rigid, plane, likeness = sure[RIGID], sure[PLANE], measured[LIKENESS]
    together = (
        rigid * likeness,
        plane * likeness,
        max(plane, measured[PLANE]),
        max(rigid, measured[RIGID]),
        plane**2,
        rigid**2,
        measured[RIGID] ** 2,
        measured[PLANE] ** 2,
    )
    sums = math.log1p(float(matches.cosines.sum())), math.log1p(float(agreeing.sum())), mean
    return np.concatenate([measured, sure, sums, together])


def span(view: View, rows: Sequence[int] | np.ndarray[tuple[int], np.dtype[np.int64]]) -> float:
    """Return the share, 0 to 1, of the picture that lies within the points' convex hull."""
    try:
        area = float(ConvexHull(view.xy_px[rows]).volume)  # in two dimensions SciPy calls the area "volume"
    except (QhullError, ValueError):  # too few points, or all on one line
        return 0.0
    return min(area / float(view.size_px.prod()), 1.0)


def _cell_share(view: View, rows: np.ndarray[tuple[int], np.dtype[np.int64]]) -> float:
    cell = np.clip((view.xy_px[rows] / view.size_px * CELLS).astype(int), 0, CELLS - 1)
    return len(np.unique(cell[:, 0] * CELLS + cell[:, 1])) / CELLS**2


def _surprise(total: int, agreeing: int, chance: float, free: int) -> float:
    """Return the logarithm of 1 / (how often so many of ``total`` agree by chance), on a logarithmic scale itself."""
    ways = math.lgamma(total + 1) - math.lgamma(agreeing + 1) - math.lgamma(total - agreeing + 1)
    likely = ways + max(agreeing - free, 0) * math.log(chance) + (total - agreeing) * math.log1p(-chance)
    return math.copysign(math.log1p(abs(likely) / 10), -likely)
