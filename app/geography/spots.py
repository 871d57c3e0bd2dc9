"""One place out of many positions: where most of them agree, how far they spread, and which do not fit."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float64s
from app.domain.facts import GpsFix
from app.domain.ids import MediaId
from app.domain.place import EARTH_RADIUS_M
from app.geography.whereabouts import UNSTATED_M

YARD_M = 60.0
"""A room, a yard, the piece of a street that one place shows: so far may two of its cameras stand apart."""
LEAST_ACCURACY_M = 3.0
CELLS_MOST = 1_200
"""So many different positions are compared with each other; beyond, the most frequent ones."""
SPOTS_MOST = 5
STEPS = 40
STILL_M = 0.01
MOST_OF_THEM = 0.9


@dataclass(frozen=True, slots=True)
class Spot:
    """A centre, the media items whose positions fit it, and the radius that holds nine in ten of them."""

    latitude: float
    longitude: float
    spread_m: float
    media: tuple[MediaId, ...]


def spots(fixes: Mapping[MediaId, GpsFix]) -> list[Spot]:
    """Return the spots at which positions agree, the one with most of them first, at most five.

    Each is the geometric median, weighted by accuracy, of what lies within a yard and the stated accuracy of the
    position that most others agree with.
    """
    left = dict(sorted(fixes.items()))
    found: list[Spot] = []
    while left and len(found) < SPOTS_MOST:
        ids = list(left)
        points, accuracies = unit_vectors([left[each] for each in ids]), accuracy_m([left[each] for each in ids])
        seed = _most_agreed(points, accuracies)
        inside = np.flatnonzero(_apart_m(points, points[seed]) <= YARD_M + accuracies + accuracies[seed])
        centre = _median(points[inside], 1 / accuracies[inside])
        inside = np.union1d(np.flatnonzero(_apart_m(points, centre) <= YARD_M + accuracies), [seed])
        apart = _apart_m(points[inside], centre)
        spread = max(float(np.quantile(apart, MOST_OF_THEM)), float(np.median(accuracies[inside])))
        media = tuple(ids[int(row)] for row in inside)
        found.append(Spot(*degrees(centre), spread, media))
        for each in media:
            del left[each]
    return sorted(found, key=lambda spot: (-len(spot.media), spot.media))


def unit_vectors(fixes: Sequence[GpsFix]) -> Float64s:
    """Return positions as points on the unit sphere, (n, 3), where no date line and no pole is in the way."""
    latitude = np.radians([fix.latitude for fix in fixes])
    longitude = np.radians([fix.longitude for fix in fixes])
    flat = np.cos(latitude)
    return np.stack([flat * np.cos(longitude), flat * np.sin(longitude), np.sin(latitude)], axis=1)


def degrees(point: Float64s) -> tuple[float, float]:
    """Return the latitude and longitude of a direction from the Earth's centre."""
    x, y, z = (float(each) for each in point)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def accuracy_m(fixes: Sequence[GpsFix]) -> Float64s:
    """Return how sure each position is, (n,) metres."""
    stated = [UNSTATED_M if fix.accuracy_m is None else fix.accuracy_m for fix in fixes]
    return np.maximum(np.array(stated, np.float64), LEAST_ACCURACY_M)


def _apart_m(points: Float64s, centre: Float64s) -> Float64s:
    """Return distances on the sphere, by the chord, which is exact for near points too."""
    chord = np.linalg.norm(points - centre, axis=-1)
    found: Float64s = 2 * EARTH_RADIUS_M * np.arcsin(np.minimum(chord / 2, 1.0))
    return found


def _most_agreed(points: Float64s, accuracies: Float64s) -> int:
    """Return the row of the position that most others agree with; of equals the surest, then the first.

    A vague position agrees with everything, so it is never the one that others are held against where surer ones are.
    """
    cells, firsts, counts = np.unique(np.round(points, 8), axis=0, return_index=True, return_counts=True)
    chosen = np.argsort(-counts, kind="stable")[:CELLS_MOST]
    rows, weights = firsts[chosen], counts[chosen]
    chord = np.linalg.norm(cells[chosen][:, None] - cells[chosen][None], axis=-1)
    apart = 2 * EARTH_RADIUS_M * np.arcsin(np.minimum(chord / 2, 1.0))
    agreed = (apart <= YARD_M + np.minimum(accuracies[rows][:, None], YARD_M) + accuracies[rows][None]) @ weights
    return int(rows[np.lexsort((rows, accuracies[rows], -agreed))[0]])


def _median(points: Float64s, weights: Float64s) -> Float64s:
    """Return the point on the sphere with the least weighted sum of distances.

    Source: E. Weiszfeld, Tohoku Mathematical Journal 43, 1937; a step too near a point is held off by a millimetre.
    """
    centre = _on_sphere(weights @ points)
    for _ in range(STEPS):
        pull = weights / np.maximum(np.linalg.norm(points - centre, axis=1), 1e-3 / EARTH_RADIUS_M)
        moved = _on_sphere(pull @ points)
        if np.linalg.norm(moved - centre) * EARTH_RADIUS_M < STILL_M:
            return moved
        centre = moved
    return centre


def _on_sphere(point: Float64s) -> Float64s:
    length = float(np.linalg.norm(point))
    found: Float64s = point / length if length > 0 else np.array([1.0, 0.0, 0.0])
    return found
