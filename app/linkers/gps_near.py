"""Links media items whose cameras say that they were at the same spot."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import ClassVar

import numpy as np
from scipy.spatial import cKDTree
from scipy.special import chndtr

from app.domain.arrays import Float64s
from app.domain.facts import Fact, GpsFix
from app.domain.ids import MediaId
from app.domain.link import Link
from app.domain.linker import FactTable, Linker
from app.domain.place import EARTH_RADIUS_M, distance_m
from app.geography.fix_doubts import unbelievable

SAME_SPOT_M = 30.0
REACH_M = 150.0
NEIGHBOURS = 8
LEAST_STRENGTH = 0.1
UNSTATED_ACCURACY_M = 15.0
"""Assumed for files that do not state it: between a phone under a free sky (5 m) and one in a house (30 m)."""
SHARE_WITHIN_ACCURACY = 1.51
"""A stated accuracy is the radius that holds 68 % of fixes, which is 1.51 standard deviations of each axis."""


class GpsNear(Linker):
    """Links fixes that lie near each other, each to its nearest eight at most, identical ones in a chain.

    ``strength`` is the probability that the two cameras were within 30 m of each other; it says nothing of rooms.
    A million pictures at one spot make at most eight million links. Positions that software writes which knows none
    (0° N, 0° E; whole degrees) link nothing.
    """

    name = "gps_near"
    version = 2
    reads: ClassVar[tuple[type[Fact], ...]] = (GpsFix,)

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield a link for each media item and its nearest others."""
        fixes = {each: fix for each, fix in facts.of(GpsFix).items() if not unbelievable(fix, None)}
        spots: dict[tuple[float, float], list[MediaId]] = defaultdict(list)
        for media_id in sorted(fixes):
            spots[fixes[media_id].latitude, fixes[media_id].longitude].append(media_id)
        pairs = {pair for members in spots.values() for pair in pairwise(members)}
        heads = [members[0] for _, members in sorted(spots.items())]
        pairs |= set(_near_pairs(heads, fixes))
        for first, second in sorted(pairs):
            found = _judge(first, second, fixes)
            if found is not None:
                yield found


def same_spot_probability(apart_m: float, spread_m: float) -> float:
    """Return how probable it is that two cameras were within 30 m, when their fixes are ``apart_m`` from each other.

    Args:
        apart_m: the distance between the fixes.
        spread_m: the standard deviation of that distance along one axis, both fixes' errors together.

    The errors are taken as normal and round, and every place as equally likely beforehand; the true distance then
    follows a Rice distribution, whose distribution function is that of a non-central chi-squared of two degrees.
    """
    return float(chndtr((SAME_SPOT_M / spread_m) ** 2, 2, (apart_m / spread_m) ** 2))


def _near_pairs(heads: list[MediaId], fixes: Mapping[MediaId, GpsFix]) -> Iterator[tuple[MediaId, MediaId]]:
    if len(heads) <= 1:
        return
    places = _on_sphere([fixes[head] for head in heads])
    reach = 2 * math.sin(REACH_M / EARTH_RADIUS_M / 2)
    _, rows = cKDTree(places).query(places, k=min(NEIGHBOURS + 1, len(heads)), distance_upper_bound=reach)
    for row, others in enumerate(np.asarray(rows)):
        for other in others.tolist():
            if other < len(heads) and other != row:
                yield (heads[row], heads[other]) if heads[row] < heads[other] else (heads[other], heads[row])


def _on_sphere(fixes: list[GpsFix]) -> Float64s:
    """Return (n, 3) points on the unit sphere, where the shortest chord is the shortest way on the Earth."""
    latitude = np.radians([fix.latitude for fix in fixes])
    longitude = np.radians([fix.longitude for fix in fixes])
    flat = np.cos(latitude)
    return np.column_stack((flat * np.cos(longitude), flat * np.sin(longitude), np.sin(latitude)))


def _judge(first: MediaId, second: MediaId, fixes: Mapping[MediaId, GpsFix]) -> Link | None:
    a, b = fixes[first], fixes[second]
    apart_m = distance_m(a, b)
    strength = same_spot_probability(apart_m, math.hypot(_spread_m(a), _spread_m(b)))
    if strength < LEAST_STRENGTH:
        return None
    apart = f"{apart_m:.0f} m apart" if apart_m >= 1 else "At the same spot"
    return Link(first, second, GpsNear.name, round(strength, 4), f"{apart} (GPS, {_error(a)} and {_error(b)}).")


def _spread_m(fix: GpsFix) -> float:
    stated = fix.accuracy_m or UNSTATED_ACCURACY_M  # zero is what devices write that do not know
    return max(stated, 1.0) / SHARE_WITHIN_ACCURACY


def _error(fix: GpsFix) -> str:
    return f"± {fix.accuracy_m:.0f} m" if fix.accuracy_m else "accuracy not stated"


LINKER = GpsNear()
