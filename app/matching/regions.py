"""Where in two pictures the points lie that agree: regions of a few points each, the hull around all, its share."""

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial import ConvexHull, QhullError

from app.domain.arrays import Bools, Float32s, Float64s, Ints
from app.domain.link import Evidence

MOST_REGIONS = 14
POINTS_A_REGION = 1.2
"""n points make the square root of n / 1.2 regions: 24 make 4 of 6 points, 200 make 13 of 15."""
BANDS = 3


def regions(evidence: Evidence) -> list[Ints]:
    """Return the rows of the points of each region, read as a page: from the upper left of the first picture.

    Points of one region lie near each other in both pictures, so that what is shown around it is the same thing.
    Source: J. H. Ward, "Hierarchical grouping to optimize an objective function", JASA 58, 1963.
    """
    total = len(evidence.first_xy)
    if not total:
        return []
    many = min(max(round((total / POINTS_A_REGION) ** 0.5), 1), MOST_REGIONS)
    if many == 1 or total == 1:
        return [np.arange(total, dtype=np.int64)]
    both = np.hstack([evidence.first_xy, evidence.second_xy]).astype(np.float64)
    labels = fcluster(linkage(both, "ward"), many, "maxclust")
    found = [np.flatnonzero(labels == label) for label in np.unique(labels)]
    return sorted(found, key=lambda rows: _page_order(evidence.first_xy[rows]))


def hull(xy: Float32s) -> Float64s:
    """Return the corners of the convex hull of (n, 2) points, (k, 2), in turn; none where they span nothing."""
    try:
        return np.asarray(xy, np.float64)[ConvexHull(xy).vertices]
    except (QhullError, ValueError):  # too few points, or all on one line
        return np.zeros((0, 2))


def hull_share(xy: Float32s, people: Bools | None = None) -> float:
    """Return the share, 0 to 1, of the picture within the points' convex hull; ``xy`` are shares of its sides.

    With ``people``, (h, w) cells of the picture, it is the share of what lies outside of them: of the background.
    """
    corners = hull(xy)
    if not len(corners):
        return 0.0
    if people is None:
        x, y = corners.T
        return min(abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2, 1.0)
    high, wide = people.shape
    y, x = np.mgrid[0:high, 0:wide]
    middles = np.stack([(x + 0.5) / wide, (y + 0.5) / high], axis=2)
    within = np.ones(people.shape, np.bool_)
    for here, there in zip(corners, np.roll(corners, -1, axis=0), strict=True):  # SciPy turns anticlockwise
        along, to = there - here, middles - here
        within &= along[0] * to[..., 1] - along[1] * to[..., 0] >= 0
    return float((within & ~people).sum()) / max(int((~people).sum()), 1)


def frame(xy: Float32s, least: float, wide: float = 1.0) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a part of a picture around some points, in shares of its sides.

    There is a margin of a third around the points, and nothing lies outside the picture.

    Args:
        xy: (n, 2) the points, in shares of the picture's sides.
        least: no side is shorter.
        wide: the part's width is so many times its height, in these shares, where the picture has room for that.

    """
    low, high = xy.min(axis=0).astype(np.float64), xy.max(axis=0).astype(np.float64)
    middle = (low + high) / 2
    side = np.clip((high - low) * 5 / 3, least, 1.0)
    side = np.clip(np.maximum(side, side[::-1] * np.array([wide, 1 / wide])), least, 1.0)
    low = np.clip(middle - side / 2, 0.0, 1.0 - side)
    (left, top), (right, bottom) = low.tolist(), (low + side).tolist()
    return left, top, right, bottom


def _page_order(xy: Float32s) -> tuple[int, float]:
    x, y = xy.mean(axis=0).tolist()
    return min(int(y * BANDS), BANDS - 1), x
