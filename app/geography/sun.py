"""How high the sun stands at a place and a time."""

import math
from datetime import UTC, datetime

EPOCH = datetime(2000, 1, 1, 12, tzinfo=UTC)
DAY_S = 86_400
HOUR_DEG = 15


def sun_elevation_deg(latitude: float, longitude: float, moment: datetime) -> float:
    """Return the elevation of the sun's middle in degrees; negative below the horizon.

    Without the air's refraction, which raises it by 0.6 degrees at the horizon. Good to about 0.01 degrees from 1950 to
    2050, and to a tenth of a degree for centuries around.
    Source: "Low-precision formulas for the Sun's coordinates", The Astronomical Almanac, page C5; sidereal time by the
    U.S. Naval Observatory, "Approximate Sidereal Time".

    Args:
        latitude: in degrees, south is negative.
        longitude: in degrees, west is negative.
        moment: with a zone.

    Raises:
        ValueError: if the moment has no zone.

    """
    if moment.tzinfo is None:
        raise ValueError("where the sun stands is asked for a time without a zone")
    days = (moment - EPOCH).total_seconds() / DAY_S
    anomaly = math.radians(357.528 + 0.9856003 * days)
    ecliptic = math.radians(280.460 + 0.9856474 * days + 1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly))
    tilt = math.radians(23.439 - 0.0000004 * days)
    right_ascension = math.atan2(math.cos(tilt) * math.sin(ecliptic), math.cos(ecliptic))
    declination = math.asin(math.sin(tilt) * math.sin(ecliptic))
    sidereal_deg = (18.697374558 + 24.06570982441908 * days) * HOUR_DEG
    hour_angle, upper = math.radians(sidereal_deg + longitude) - right_ascension, math.radians(latitude)
    height = math.sin(upper) * math.sin(declination) + math.cos(upper) * math.cos(declination) * math.cos(hour_angle)
    return math.degrees(math.asin(max(-1.0, min(1.0, height))))
