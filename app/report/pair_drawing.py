"""What joins two pictures, as plain lines, dots and names, for whoever draws it on paper or on a page."""

from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float64s, Ints
from app.domain.link import Evidence
from app.matching.regions import hull, regions

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
EACH_NUMBERED_MOST = 30
"""So many points are numbered one by one; of more, only the regions are named."""
LINES_MOST = 36
"""More would hide the pictures."""
Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class PairDrawing:
    """The same points in two pictures, in shares of each picture's width and height.

    Args:
        dots: each point in the left and in the right picture.
        lines: which of the dots are joined by a line.
        names: a number of a point, or a letter of a region, and where it stands in either picture.
        hulls: the corners of the area that the points span in either picture.

    """

    dots: tuple[tuple[Spot, Spot], ...] = ()
    lines: tuple[int, ...] = ()
    names: tuple[tuple[str, Spot, Spot], ...] = ()
    hulls: tuple[tuple[Spot, ...], tuple[Spot, ...]] = ((), ())


def drawing_of(evidence: Evidence | None, *, turned: bool = False) -> PairDrawing:
    """Return what is drawn of a link's evidence; ``turned`` where the second picture stands on the left."""
    if evidence is None or not len(evidence.first_xy):
        return PairDrawing()
    if turned:
        evidence = Evidence(evidence.second_xy, evidence.first_xy, evidence.model)
    left, right = (np.clip(xy.astype(np.float64), 0, 1) for xy in (evidence.first_xy, evidence.second_xy))
    of_region = regions(evidence)
    return PairDrawing(
        tuple(zip(_spots(left), _spots(right), strict=True)),
        tuple(_surest(of_region, len(left)).tolist()),
        tuple(_names(of_region, left, right)),
        (_spots(hull(evidence.first_xy).clip(0, 1)), _spots(hull(evidence.second_xy).clip(0, 1))),
    )


def _surest(of_region: list[Ints], many: int) -> Ints:
    """Return the rows of as many points of each region, the surest: linkers name those first."""
    if many <= LINES_MOST:
        return np.arange(many)
    each = max(LINES_MOST // len(of_region), 1)
    return np.concatenate([rows[:each] for rows in of_region])


def _names(of_region: list[Ints], left: Float64s, right: Float64s) -> list[tuple[str, Spot, Spot]]:
    if len(left) <= EACH_NUMBERED_MOST:
        order = np.concatenate(of_region)
        return [(str(at), *_ends(left[row], right[row])) for at, row in enumerate(order, 1)]
    return [
        (LETTERS[at], *_ends(left[rows].mean(axis=0), right[rows].mean(axis=0))) for at, rows in enumerate(of_region)
    ]


def _ends(left: Float64s, right: Float64s) -> tuple[Spot, Spot]:
    return (float(left[0]), float(left[1])), (float(right[0]), float(right[1]))


def _spots(xy: Float64s) -> tuple[Spot, ...]:
    return tuple((float(x), float(y)) for x, y in xy.tolist())
