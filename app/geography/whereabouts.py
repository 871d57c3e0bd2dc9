"""What the offline map says of one position: country, borders, towns."""

from dataclasses import dataclass

from app.domain.distance_words import direction_words, distance_words, listed
from app.domain.facts import GpsFix
from app.domain.language import tr
from app.geography.borders import SEA, Shore, borders
from app.geography.disputes import Dispute, disputes, enclaves
from app.geography.files import names
from app.geography.towns import Town, towns

BORDER_DOUBT_M = 3_000.0
"""How far a border of the map may lie from the real one: with it, one town in a thousand misses its own country, and
one in thirty is told two."""
TOWN_TELLS_M = 3_000.0
"""So near a town may lie across the border, whatever the map says: enclaves are too small for it."""
ISLAND_M = 5_000.0
"""So near a town, a position at sea is on land that the map does not draw."""
UNSTATED_M = 30.0
"""How sure a position is taken to be that does not say: a phone in a house."""
SHORE_REACH_M = 50_000.0
LOST_M = 100_000.0
"""A position that is less sure than this names no country."""
AT_TOWN_M = 1_000.0
PART_M = 200_000.0


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a position is.

    ``countries`` are ISO codes in the order of their names: several near a border and where states disagree.
    ``border_m`` is how far the nearest border within reach of doubt is; ``coast`` the nearest coast of a position at
    sea, with its country. ``towns`` are the nearest and the nearest larger ones.
    """

    countries: tuple[str, ...]
    towns: tuple[Town, ...]
    border_m: float | None = None
    dispute: Dispute | None = None
    coast: tuple[str, float] | None = None
    at_sea: bool = False
    lost: bool = False

    def country_words(self) -> str:
        """Return the country, or what stands in the way of naming one, and what else is to be said of that."""
        if self.lost or self.at_sea:
            return self._country()
        if self.dispute is not None:
            return self.dispute.words()
        if len(self.countries) <= 1:
            return self._country()
        nearest = names().of(self.towns[0].country)
        return tr("{where}; the nearest town is in {country}", where=self._country(), country=nearest)

    def _country(self) -> str:
        """Return the country, or what stands in the way of naming one."""
        if self.lost:
            return tr("the position is too uncertain to name a country")
        if self.dispute is not None:
            return self.dispute.where()
        if self.at_sea:
            return self._sea_words()
        if len(self.countries) > 1:
            return self._border_words()
        return self._one_country() if self.countries else tr("land that belongs to no country")

    def _border_words(self) -> str:
        called = listed([names().of(code) for code in self.countries])
        if self.border_m is None:
            return tr("near the border of {countries}", countries=called)
        apart = distance_words(self.border_m)
        return tr("near the border of {countries}, {distance} from it on this map", countries=called, distance=apart)

    def _one_country(self) -> str:
        """Return a country, with the part of it that has a name and a code of its own: Réunion is France too."""
        town, country = self.towns[0], names().of(self.countries[0])
        if town.country == self.countries[0] or names().state_of(town.country) != self.countries[0]:
            return country  # the nearest town may lie across the border
        if town.distance_m > PART_M:
            return country
        return tr(
            "{country} ({part})", "a country, and a part of it", None, country=country, part=names().of(town.country)
        )

    def town_words(self) -> str:
        """Return how the position lies to the towns."""
        return listed([near_town(town) for town in self.towns])

    def brief(self) -> str:
        """Return it in one line."""
        if self.lost or not self.towns:
            return self._country()
        return tr("{country}; {near_town}", country=self._country(), near_town=near_town(self.towns[0]))

    def _sea_words(self) -> str:
        if self.coast is None:
            return tr("at sea, more than {distance} from any coast", distance=distance_words(SHORE_REACH_M))
        code, apart_m = self.coast
        apart, country = distance_words(apart_m), names().of(code)
        return tr("at sea, {distance} off the coast of {country}", distance=apart, country=country)


def near_town(town: Town) -> str:
    """Return how a position lies to a town: 6.2 km north-east of Kehl."""
    if town.distance_m < AT_TOWN_M:
        return tr("within 1 km of {town}", town=town.name)
    apart, wind = distance_words(town.distance_m), direction_words(town.bearing_deg)
    return tr(
        "{distance} {direction} of {town}",
        "6.2 km north-east of Kehl",
        None,
        distance=apart,
        direction=wind,
        town=town.name,
    )


def whereabouts(latitude: float, longitude: float, doubt_m: float = 0.0) -> Whereabouts:
    """Return where a position is that may be off by ``doubt_m``."""
    near = tuple(towns().landmarks(latitude, longitude))
    if doubt_m > LOST_M:
        return Whereabouts((), near, lost=True)
    areas = borders().areas_at(latitude, longitude)
    if (dispute := _dispute(latitude, longitude, areas)) is not None:
        return Whereabouts(_ordered(set(dispute.claims)), near, dispute=dispute)
    reach_m = min(BORDER_DOUBT_M + doubt_m, SHORE_REACH_M)
    shores = borders().near(latitude, longitude, reach_m if areas else SHORE_REACH_M)
    found = {_code(area) for area in areas}
    found |= {_code(area) for shore in shores if shore.distance_m <= reach_m for area in _sides(shore)}
    found |= {
        names().state_of(each.country) for each in near if each.distance_m <= (TOWN_TELLS_M if areas else ISLAND_M)
    }
    found |= {code for each in enclaves() if each.holds(latitude, longitude) for code in each.countries}
    if not areas and not found:
        coast = (_code(shores[0].near), shores[0].distance_m) if shores else None
        return Whereabouts((), near, coast=coast, at_sea=True)
    inland = (shore.distance_m for shore in shores if shore.far != SEA and shore.distance_m <= reach_m)
    return Whereabouts(_ordered(found), near, border_m=next(inland, None))


def where_fixed(fix: GpsFix) -> Whereabouts:
    """Return where a camera was that wrote a position."""
    return whereabouts(fix.latitude, fix.longitude, UNSTATED_M if fix.accuracy_m is None else fix.accuracy_m)


def _dispute(latitude: float, longitude: float, areas: tuple[int, ...]) -> Dispute | None:
    called = [names().areas[area][1] for area in areas]
    return next((each for each in disputes() if each.holds(latitude, longitude, called)), None)


def _code(area: int) -> str:
    return names().areas[area][0]


def _sides(shore: Shore) -> tuple[int, ...]:
    return (shore.near,) if shore.far == SEA else (shore.near, shore.far)


def _ordered(codes: set[str]) -> tuple[str, ...]:
    return tuple(sorted(codes - {""}, key=names().of))
