import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.geography.files import names
from app.geography.towns import towns
from app.geography.whereabouts import whereabouts
from app.geography.zones import zones_of
from tests.benchmarks.geography import misses

LATITUDES = st.floats(-90, 90, allow_nan=False)
LONGITUDES = st.floats(-180, 180, allow_nan=False)


@pytest.mark.parametrize(
    ("latitude", "longitude", "country"),
    [
        (46.2044, 6.1432, "CH"),  # Geneva, 4 km from France
        (48.5734, 7.7521, "FR"),  # Strasbourg
        (48.8600, 2.3500, "FR"),
        (27.7000, 85.3000, "NP"),
        (-29.6000, 28.2000, "LS"),  # a country inside another
        (-20.8800, 55.4500, "FR"),  # Réunion
        (78.2200, 15.6400, "NO"),  # Svalbard
        (11.3500, 162.3300, "MH"),  # an atoll that the map of borders does not draw
        (66.0000, -175.000, "RU"),  # beyond the date line
        (66.0000, 180.0000, "RU"),
        (66.0000, -180.000, "RU"),
        (-16.8500, -179.970, "FJ"),
        (-16.8500, 179.9900, "FJ"),
        (-90.0000, 12.0000, "AQ"),
        (-88.0000, -179.900, "AQ"),
        (-88.0000, 179.9000, "AQ"),
    ],
)
def test_a_position_well_inside_a_country_names_it_alone(latitude, longitude, country):
    assert whereabouts(latitude, longitude, 20).countries == (country,)


@pytest.mark.parametrize(
    ("latitude", "longitude", "countries", "nearest"),
    [
        (46.2558, 6.1081, {"FR", "CH"}, "France"),  # Ferney
        (48.5731, 7.8151, {"FR", "DE"}, "Germany"),  # Kehl
        (48.9850, -123.08, {"CA", "US"}, "the United States"),  # Point Roberts
        (51.4426, 4.9295, {"BE", "NL"}, "the Netherlands"),  # Baarle
        (41.9033, 12.4534, {"IT", "VA"}, "the Vatican"),
        (45.9700, 8.9720, {"CH", "IT"}, "Italy"),  # Campione
        (42.4640, 1.9810, {"ES", "FR"}, "Spain"),  # Llívia
    ],
)
def test_near_a_border_both_countries_are_named_and_the_nearest_town_s(latitude, longitude, countries, nearest):
    found = whereabouts(latitude, longitude, 20)
    assert set(found.countries) == countries
    assert found.country_words().startswith("near the border of ")
    assert found.country_words().endswith(f"the nearest town is in {nearest}")


@pytest.mark.parametrize(
    ("latitude", "longitude", "claims", "name"),
    [
        (34.08, 74.79, ("IN", "PK"), "Kashmir"),
        (44.95, 34.10, ("RU", "UA"), "Crimea"),
        (35.20, 33.36, ("CY",), "the north of Cyprus"),
        (27.15, -13.2, ("MA", "EH"), "Western Sahara"),
        (31.50, 34.46, ("IL", "PS"), "the West Bank, East Jerusalem and Gaza"),
        (25.03, 121.5, ("CN", "TW"), "Taiwan"),
        (21.87, 33.75, (), "Bir Tawil"),
    ],
)
def test_where_states_disagree_every_claim_is_told_in_the_order_of_names(latitude, longitude, claims, name):
    found = whereabouts(latitude, longitude)
    words = found.country_words()
    assert found.countries == claims
    assert words.startswith(f"in or near {name}; the claims: ")
    called = [words.index(names().of(code)) for code in claims if names().of(code) != name]
    assert called == sorted(called)


def test_at_sea_the_nearest_coast_is_named_and_no_country():
    near, far = whereabouts(50.55, -0.5), whereabouts(10, -150)
    assert (near.countries, near.at_sea) == ((), True)
    assert near.country_words() == "at sea, 28 km off the coast of the United Kingdom"
    assert far.country_words() == "at sea, more than 50 km from any coast"
    assert whereabouts(90, 0).at_sea


def test_a_vague_position_names_more_countries_and_a_lost_one_none():
    assert whereabouts(46.2044, 6.1432, 10_000).countries == ("FR", "CH")
    lost = whereabouts(46.2044, 6.1432, 500_000)
    assert (lost.countries, lost.country_words()) == ((), "the position is too uncertain to name a country")


def test_a_part_of_a_state_with_a_name_of_its_own_is_told_too():
    assert whereabouts(-20.88, 55.45).country_words() == "France (Reunion)"
    assert whereabouts(48.86, 2.35).country_words() == "France"


@pytest.mark.parametrize(
    ("latitude", "longitude", "words"),
    [
        (46.2044, 6.1432, "within 1 km of Geneva"),
        (48.5731, 7.8151, "within 1 km of Kehl and 5.3 km east of Strasbourg"),
        (66.0, 180.0, "53 km south-west of Egvekinot"),
        (65.5, -179.0, "92 km south of Egvekinot"),
    ],
)
def test_towns_are_told_with_distance_and_direction(latitude, longitude, words):
    assert whereabouts(latitude, longitude).town_words() == words


def test_hardly_a_town_is_outside_its_own_country_by_the_borders_alone():
    rows = range(0, len(towns().latitude), 173)
    assert sum(misses(row) for row in rows) <= len(rows) * 0.003


@settings(max_examples=100, deadline=None)
@given(LATITUDES, LONGITUDES)
@example(90.0, 0.0)
def test_every_position_on_earth_has_an_answer_the_same_on_both_sides_of_the_date_line(latitude, longitude):
    found = whereabouts(latitude, longitude)
    assert found.country_words()
    assert found.town_words()
    assert all(math.isfinite(town.distance_m) and 0 <= town.bearing_deg < 360 for town in found.towns)
    assert found.at_sea == (not found.countries and found.dispute is None)
    if abs(longitude) == 180:
        assert found.countries == whereabouts(latitude, -longitude).countries


@settings(max_examples=40, deadline=None)
@given(LATITUDES, LONGITUDES)
def test_the_nearest_town_is_the_nearest_of_all(latitude, longitude):
    held = towns()
    lower, here = math.radians(latitude), math.radians(longitude)
    latitudes, longitudes = np.radians(held.latitude / 1e5), np.radians(held.longitude / 1e5)
    cosine = np.sin(lower) * np.sin(latitudes) + np.cos(lower) * np.cos(latitudes) * np.cos(longitudes - here)
    nearest_m = float(np.arccos(np.clip(cosine, -1, 1)).min()) * 6_371_008.8
    assert held.nearest(latitude, longitude)[0].distance_m == pytest.approx(nearest_m, abs=1)


@pytest.mark.parametrize(
    ("latitude", "longitude", "country", "zones"),
    [
        (31.95, -112.85, "the United States", ("America/Phoenix",)),  # 9.6 km north of Sonoyta, Mexico
        (29.25, -103.3, "the United States", ("America/Chicago",)),  # nearest to towns of Chihuahua
        (63.3, -170.3, "the United States", ("America/Nome",)),  # an island nearer to Russia's towns
        (62.4, -140.8, "Canada", ("America/Dawson",)),  # nearest to Tok, Alaska
        (19.3, 4.0, "Algeria", ("Africa/Algiers",)),  # nearest to a town of Mali
        (-21.1, 55.5, "France (Reunion)", ("Indian/Reunion",)),
    ],
)
def test_a_town_across_the_border_makes_no_part_of_a_country_and_no_zone(latitude, longitude, country, zones):
    found = whereabouts(latitude, longitude)
    assert found.country_words() == country
    assert zones_of(latitude, longitude, found).names == zones


def test_off_a_coast_without_a_town_ships_keep_their_own_time():
    found = whereabouts(-84.0, 180.0)
    assert (found.at_sea, found.coast[0]) == (True, "AQ")
    assert zones_of(-84.0, 180.0, found).nautical_min == 720
