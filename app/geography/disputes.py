"""What the map of borders cannot tell: where states disagree, told with every claim and settled for none; enclaves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from app.domain.arrays import Float64s
from app.domain.distance_words import listed
from app.domain.facts import GpsFix
from app.domain.language import tr
from app.domain.place import distance_m
from app.geography.files import names, table

NOWHERE = 1000.0
"""Beyond every longitude: the frame of an area without an outline holds nothing."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disputed area: ``claims`` are ISO codes; ``also`` names claims without one.

    ``outline`` is (n, 2) longitude and latitude, rough on purpose, ``frame`` its west, south, east and
    north; ``areas`` are names on the map.
    """

    name: str
    claims: tuple[str, ...]
    also: tuple[str, ...]
    areas: frozenset[str]
    outline: Float64s
    frame: tuple[float, float, float, float]

    def words(self) -> str:
        """Return it as a sentence's end, the claims in the order of the alphabet."""
        claims = sorted(names().of(code) for code in self.claims)
        return tr(
            "{where}; the claims: {claims}",
            "claims of states to an area",
            None,
            where=self.where(),
            claims=listed([*claims, *self.also]),
        )

    def where(self) -> str:
        """Return what it is called, as a sentence's end."""
        return tr("in or near {area}", area=self.name)

    def holds(self, latitude: float, longitude: float, areas: Sequence[str]) -> bool:
        """Tell whether a position on these areas of the map lies in it."""
        if not self.areas.isdisjoint(areas):
            return True
        west, south, east, north = self.frame
        framed = west <= longitude <= east and south <= latitude <= north
        return framed and _is_inside(self.outline, latitude, longitude)


@dataclass(frozen=True, slots=True)
class Enclave:
    """A piece of a country inside another, too small for the map: a circle about it, and the ISO codes of both."""

    name: str
    countries: frozenset[str]
    latitude: float
    longitude: float
    radius_m: float

    def holds(self, latitude: float, longitude: float) -> bool:
        """Tell whether a position lies in the circle."""
        if abs(latitude - self.latitude) > 1 or abs(longitude - self.longitude) > 1:
            return False
        here, there = GpsFix(latitude, longitude), GpsFix(self.latitude, self.longitude)
        return distance_m(here, there) <= self.radius_m


@cache
def disputes() -> tuple[Dispute, ...]:
    """Return every disputed area; read at the first call."""
    return tuple(_to_dispute(each) for each in table("disputed.toml")["dispute"])


@cache
def enclaves() -> tuple[Enclave, ...]:
    """Return every enclave; read at the first call."""
    return tuple(
        Enclave(each["name"], frozenset(each["countries"]), each["latitude"], each["longitude"], each["radius_m"])
        for each in table("enclaves.toml")["enclave"]
    )


def _to_dispute(untyped: Mapping[str, Any]) -> Dispute:
    outline = np.array(untyped.get("outline", ()), np.float64).reshape(-1, 2)
    west, south = outline.min(axis=0, initial=NOWHERE).tolist()
    east, north = outline.max(axis=0, initial=-NOWHERE).tolist()
    return Dispute(
        untyped["name"],
        tuple(untyped["claims"]),
        tuple(untyped.get("also", ())),
        frozenset(untyped.get("areas", ())),
        outline,
        (west, south, east, north),
    )


def _is_inside(outline: Float64s, latitude: float, longitude: float) -> bool:
    """Tell whether a ray to the west leaves the outline an odd number of times."""
    ends = np.roll(outline, -1, axis=0)
    crossed = (outline[:, 1] <= latitude) != (ends[:, 1] <= latitude)
    start, end = outline[crossed], ends[crossed]
    meets = start[:, 0] + (end[:, 0] - start[:, 0]) * (latitude - start[:, 1]) / (end[:, 1] - start[:, 1])
    return bool(np.count_nonzero(meets <= longitude) % 2)
