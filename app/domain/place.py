"""How far two places are from each other."""

import math

from app.domain.facts import GpsFix

EARTH_RADIUS_M = 6_371_008.8


def distance_m(a: GpsFix, b: GpsFix) -> float:
    """Return the great-circle distance in metres, on a sphere.

    Up to 0.6 % off the WGS 84 ellipsoid, which is far below the error of a phone's fix.
    Source: the haversine form, R. W. Sinnott, Sky and Telescope 68(2), 1984, p. 159.
    """
    lower, upper = math.radians(a.latitude), math.radians(b.latitude)
    across = math.radians(b.longitude - a.longitude)
    half = math.sin((upper - lower) / 2) ** 2 + math.cos(lower) * math.cos(upper) * math.sin(across / 2) ** 2
    return 2 * EARTH_RADIUS_M * math.asin(math.sqrt(min(1.0, half)))
