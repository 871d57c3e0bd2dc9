"""Time zones of a position, and who keeps a given distance to UTC."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np

from app.geography.files import names
from app.geography.towns import Town, towns
from app.geography.whereabouts import Whereabouts

MINUTE = timedelta(minutes=1)
NEIGHBOUR_M = 25_000.0
"""A town with another zone that is only this much farther than the nearest leaves the zone open."""
FARTHEST_M = 800_000.0
"""Farther from every town than this, the nearest town tells nothing of the zone."""
ACROSS_M = 120_000.0
"""So far a border is looked across for the other country's nearest town."""
TERRITORIAL_M = 22_224.0
"""Twelve nautical miles: so far from a coast its country's time is kept."""
SIDE_BY_SIDE = {"Asia/Urumqi": ("Asia/Shanghai", "Asia/Urumqi")}
"""Where two times are in use at one place."""
NAUTICAL_DEG = 15
KEEPERS_MOST = 8


@dataclass(frozen=True, slots=True)
class PlaceZones:
    """The time zones that a position may have, by name; at sea ``nautical_min`` instead.

    ``town_m`` is how far the nearest town is: in the wilderness its zone says little.
    """

    names: tuple[str, ...]
    nautical_min: int | None = None
    town_m: float = 0.0

    def offsets_min(self, moment: datetime) -> frozenset[int]:
        """Return the distances to UTC, in minutes, that clocks there keep at a moment in UTC."""
        if self.nautical_min is not None:
            return frozenset({self.nautical_min})
        return frozenset(offset_min(name, moment) for name in self.names)

    def local_offsets_min(self, shown: datetime) -> frozenset[int]:
        """Return the distances to UTC when clocks there show a time: two in an hour that comes twice, none in a gap."""
        if self.nautical_min is not None:
            return frozenset({self.nautical_min})
        found = set()
        for name in self.names:
            for fold in (0, 1):
                after = shown.replace(tzinfo=ZoneInfo(name), fold=fold).utcoffset() or timedelta()
                if offset_min(name, (shown - after).replace(tzinfo=UTC)) == after // MINUTE:
                    found.add(after // MINUTE)
        return frozenset(found)


def zones_of(latitude: float, longitude: float, where: Whereabouts) -> PlaceZones:
    """Return the zones of the nearest towns in the countries of a position.

    Inferred, not read from a map of zones: of each country that is possible, the zone of its nearest town, and every
    other zone that a town little farther away has.
    """
    if where.lost:
        return PlaceZones(())
    nearest = where.towns[0]
    countries = where.countries
    if where.at_sea and where.coast is not None and where.coast[1] <= TERRITORIAL_M:
        countries = (where.coast[0],)
    elif where.at_sea or nearest.distance_m > FARTHEST_M:
        return PlaceZones((), round(longitude / NAUTICAL_DEG) * 60)
    reach_m = nearest.distance_m + NEIGHBOUR_M if len(countries) < 2 else max(nearest.distance_m, ACROSS_M)  # noqa: PLR2004  one country has no other side
    near = towns().within(latitude, longitude, reach_m)
    owns = [_of_country(near, country) for country in countries]
    if len(owns) == 1 and not owns[0]:  # all that is near lies across a border
        owns = [_of_country(towns().within(latitude, longitude, FARTHEST_M), countries[0])]
    told = [own for own in owns if own] or [[nearest]]
    if not any(owns) and nearest.distance_m > FARTHEST_M:  # off a coast without a town
        return PlaceZones((), round(longitude / NAUTICAL_DEG) * 60)
    found = dict.fromkeys(
        town.zone for own in told for town in own if town.distance_m <= own[0].distance_m + NEIGHBOUR_M
    )
    both = dict.fromkeys(each for zone in found for each in SIDE_BY_SIDE.get(zone, (zone,)))
    return PlaceZones(tuple(name for name in both if is_known(name)), town_m=min(own[0].distance_m for own in told))


def _of_country(near: list[Town], country: str) -> list[Town]:
    return [town for town in near if names().state_of(town.country) == country]


def offset_min(zone: str, moment: datetime) -> int:
    """Return a zone's distance to UTC at a moment, in minutes."""
    return (moment.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()) // MINUTE


@cache
def is_known(zone: str) -> bool:
    """Tell whether this machine has the rules of a zone."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    return True


def year_offsets_min(zone: str, year: int) -> frozenset[int]:
    """Return a zone's distances to UTC in winter and summer of a year."""
    return frozenset(offset_min(zone, datetime(year, month, 1, tzinfo=UTC)) for month in (1, 4, 7, 10))


def keepers(minutes: int, moment: datetime) -> tuple[str, ...]:
    """Return the codes of the countries where clocks kept a distance to UTC on a day, the most people first."""
    return _keepers(minutes, datetime(moment.year, moment.month, moment.day, 12, tzinfo=UTC))


@lru_cache(maxsize=256)
def _keepers(minutes: int, noon: datetime) -> tuple[str, ...]:
    people: Counter[str] = Counter()
    for (zone, country), many in _people().items():
        if is_known(zone) and offset_min(zone, noon) == minutes:
            people[country] += many
    return tuple(country for country, _ in sorted(people.items(), key=lambda each: (-each[1], each[0])))


@cache
def _people() -> dict[tuple[str, str], int]:
    """Return how many people live in the towns of each zone and country."""
    held = towns()
    width = len(held.countries)
    pairs = held.zone.astype(np.int64) * width + held.country.astype(np.int64)
    sums = np.bincount(pairs, weights=held.population)
    return {(held.zones[pair // width], held.countries[pair % width]): int(sums[pair]) for pair in np.flatnonzero(sums)}
