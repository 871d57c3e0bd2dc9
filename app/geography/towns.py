"""Which towns are near a position, with their country and time zone."""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np

from app.domain.arrays import AnyArray, Float64s, Int32s, Ints
from app.domain.facts import POLE_DEG
from app.domain.place import EARTH_RADIUS_M
from app.geography.files import arrays

STEPS_A_DEGREE = 100_000
FIRST_REACH_DEG = 0.35
LANDMARK_DEG = 1.0
LARGE_TOWN, CITY = 15_000, 150_000
WHOLE_EARTH_DEG = 180.0
ROUND_STEPS = 360 * STEPS_A_DEGREE
TOWNS_MOST = 400


@dataclass(frozen=True, slots=True)
class Town:
    """A place of a thousand inhabitants or more; ``bearing_deg`` is the direction from it to the position asked."""

    name: str
    country: str
    zone: str
    population: int
    latitude: float
    longitude: float
    distance_m: float
    bearing_deg: float


@dataclass(frozen=True, slots=True)
class Towns:
    """The towns from south to north; ``latitude`` and ``longitude`` in degrees times 100,000."""

    latitude: Int32s
    longitude: Int32s
    population: Int32s
    country: AnyArray
    zone: AnyArray
    names: tuple[bytes, ...]
    countries: tuple[str, ...]
    zones: tuple[str, ...]

    def nearest(self, latitude: float, longitude: float, many: int = 1) -> list[Town]:
        """Return the nearest towns, nearest first; the area that is searched grows until it must hold them."""
        reach = FIRST_REACH_DEG
        while True:
            rows, apart = self._within(latitude, longitude, reach)
            if len(rows) >= many or reach >= WHOLE_EARTH_DEG:
                return [self._town(int(row), latitude, longitude, away) for row, away in _least(rows, apart, many)]
            reach *= 3

    def landmarks(self, latitude: float, longitude: float) -> list[Town]:
        """Return the nearest town, and the nearest larger ones that a person may know, nearest first."""
        rows, apart = self._within(latitude, longitude, LANDMARK_DEG)
        found: dict[int, float] = {}
        for least in (0, LARGE_TOWN, CITY):
            large = np.flatnonzero(self.population[rows] >= least)
            found |= dict(_least(rows[large], apart[large], 1))
        if not found:
            return self.nearest(latitude, longitude)
        return [self._town(row, latitude, longitude, away) for row, away in sorted(found.items(), key=lambda it: it[1])]

    def within(self, latitude: float, longitude: float, within_m: float) -> list[Town]:
        """Return the towns within a distance, nearest first, at most 400."""
        rows, apart = self._within(latitude, longitude, math.degrees(within_m / EARTH_RADIUS_M))
        return [self._town(int(row), latitude, longitude, away) for row, away in _least(rows, apart, TOWNS_MOST)]

    def largest(self, box: tuple[float, float, float, float], many: int) -> list[Town]:
        """Return the largest towns of a box, largest first: west, south, east, north in degrees."""
        west, south, east, north = box
        start, end = np.searchsorted(self.latitude, np.array([south, north]) * STEPS_A_DEGREE)
        longitude = self.longitude[start:end] / STEPS_A_DEGREE
        rows = np.flatnonzero((longitude >= west) & (longitude <= east)) + int(start)
        best = rows[np.argsort(-self.population[rows], kind="stable")[:many]]
        return [self._town(int(row), (south + north) / 2, (west + east) / 2, 0.0) for row in best]

    def _within(self, latitude: float, longitude: float, reach_deg: float) -> tuple[Ints, Float64s]:
        """Return the rows of the towns within so many degrees on the sphere, and their distances in metres."""
        low, high = (latitude - reach_deg) * STEPS_A_DEGREE, (latitude + reach_deg) * STEPS_A_DEGREE
        start, end = np.searchsorted(self.latitude, np.array([int(low), int(high) + 1], np.int32))
        widest = math.cos(math.radians(min(abs(latitude) + reach_deg, POLE_DEG)))
        reach_x = min(reach_deg / max(widest, 1e-9), WHOLE_EARTH_DEG) * STEPS_A_DEGREE * 1.6
        away = np.abs(self.longitude[start:end] - round(longitude * STEPS_A_DEGREE))
        rows = np.flatnonzero(np.minimum(away, ROUND_STEPS - away) <= reach_x) + int(start)
        lower, here = np.radians(self.latitude[rows] / STEPS_A_DEGREE), math.radians(latitude)
        across = np.radians(self.longitude[rows] / STEPS_A_DEGREE - longitude)
        half = np.sin((lower - here) / 2) ** 2 + np.cos(lower) * math.cos(here) * np.sin(across / 2) ** 2
        apart = 2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(np.minimum(half, 1.0)))
        close = np.flatnonzero(apart <= math.radians(reach_deg) * EARTH_RADIUS_M)
        return rows[close], apart[close]

    def _town(self, row: int, latitude: float, longitude: float, apart_m: float) -> Town:
        own_latitude, own_longitude = self.latitude[row] / STEPS_A_DEGREE, self.longitude[row] / STEPS_A_DEGREE
        return Town(
            self.names[row].decode("utf-8"),
            self.countries[self.country[row]],
            self.zones[self.zone[row]],
            int(self.population[row]),
            float(own_latitude),
            float(own_longitude),
            float(apart_m),
            bearing_deg(own_latitude, own_longitude, latitude, longitude),
        )


@cache
def towns() -> Towns:
    """Return the map's towns; read at the first call."""
    held = arrays("towns.npz")
    texts = {key: held[key].tobytes().split(b"\n") for key in ("names", "countries", "zones")}
    return Towns(
        held["latitude"].astype(np.int32),
        held["longitude"].astype(np.int32),
        held["population"].astype(np.int32),
        held["country"],
        held["zone"],
        tuple(texts["names"]),
        tuple(text.decode("ascii") for text in texts["countries"]),
        tuple(text.decode("ascii") for text in texts["zones"]),
    )


def bearing_deg(latitude: float, longitude: float, to_latitude: float, to_longitude: float) -> float:
    """Return the direction in which the great circle leaves one position for another; 0 is north, 90 is east."""
    here, there = np.radians(latitude), np.radians(to_latitude)
    across = np.radians(to_longitude - longitude)
    east = np.sin(across) * np.cos(there)
    north = np.cos(here) * np.sin(there) - np.sin(here) * np.cos(there) * np.cos(across)
    # A direction that is west of north by less than floats can tell comes out of the first as 360 itself.
    return float(np.degrees(np.arctan2(east, north)) % 360 % 360)


def _least(rows: Ints, apart: Float64s, many: int) -> list[tuple[int, float]]:
    order = np.argsort(apart, kind="stable")[:many]
    return [(int(rows[each]), float(apart[each])) for each in order]
