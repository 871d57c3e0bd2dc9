import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.facts import GpsFix
from app.domain.place import distance_m
from app.linkers.gps_near import LINKER, NEIGHBOURS, same_spot_probability
from tests.held_facts import HeldFacts, item

METRE_DEG = 1 / 111_195


def links(*fixes):
    return list(LINKER.link(HeldFacts(*((item(number), fix) for number, fix in enumerate(fixes)))))


def test_two_fixes_a_few_metres_apart_are_linked_with_their_distance_and_errors():
    (found,) = links(GpsFix(48.2, 16.3, 5.0), GpsFix(48.2 + 12 * METRE_DEG, 16.3, 8.0))
    assert found.reason in {"12 m apart (GPS, ± 5 m and ± 8 m).", "12 m apart (GPS, ± 8 m and ± 5 m)."}
    assert found.strength > 0.95


def test_the_reason_says_when_an_accuracy_is_not_stated():
    (found,) = links(GpsFix(48.2, 16.3), GpsFix(48.2, 16.3))
    assert found.reason == "At the same spot (GPS, accuracy not stated and accuracy not stated)."


def test_fixes_that_are_far_apart_are_not_linked():
    assert links(GpsFix(48.2, 16.3, 5.0), GpsFix(48.2 + 200 * METRE_DEG, 16.3, 5.0)) == []


def test_a_fix_that_is_kilometres_unsure_links_nothing():
    assert links(GpsFix(48.2, 16.3, 3_000.0), GpsFix(48.2, 16.3, 3_000.0)) == []


def test_the_date_line_and_the_poles_are_no_borders():
    assert len(links(GpsFix(10.0, 179.99999, 5.0), GpsFix(10.0, -179.99999, 5.0))) == 1
    assert len(links(GpsFix(89.99999, 0.0, 5.0), GpsFix(89.99999, 180.0, 5.0))) == 1


def test_ten_thousand_pictures_at_one_spot_are_a_chain():
    assert len(links(*[GpsFix(48.2, 16.3, 5.0)] * 10_000)) == 9_999


def test_a_crowd_of_different_fixes_has_eight_links_for_each_at_most():
    crowd = [GpsFix(48.2 + x * METRE_DEG / 10, 16.3 + y * METRE_DEG / 10, 5.0) for x in range(40) for y in range(40)]
    found = links(*crowd)
    assert len(crowd) <= len(found) <= NEIGHBOURS * len(crowd)
    assert len({(link.first, link.second) for link in found}) == len(found)


def test_the_order_of_the_facts_changes_nothing():
    rows = [(item(number), GpsFix(48.2 + number % 7 * METRE_DEG, 16.3, 5.0)) for number in range(50)]
    assert list(LINKER.link(HeldFacts(*rows))) == list(LINKER.link(HeldFacts(*reversed(rows))))


@pytest.mark.parametrize(("degrees", "metres"), [(1.0, 111_195.08), (90.0, 10_007_557.2), (180.0, 20_015_114.4)])
def test_the_distance_along_a_meridian_is_that_of_the_sphere(degrees, metres):
    assert distance_m(GpsFix(-90.0, 0.0), GpsFix(-90.0 + degrees, 0.0)) == pytest.approx(metres, rel=1e-6)


@given(st.floats(0, 500), st.floats(0, 500), st.floats(1, 300))
def test_what_is_farther_apart_is_never_more_probably_the_same_spot(one, other, spread):
    near, far = sorted((one, other))
    assert same_spot_probability(near, spread) >= same_spot_probability(far, spread) - 1e-9
    assert 0 <= same_spot_probability(far, spread) <= 1


def test_the_probability_is_the_one_of_the_rayleigh_distribution_where_the_fixes_coincide():
    assert same_spot_probability(0.0, 20.0) == pytest.approx(1 - math.exp(-(30**2) / (2 * 20**2)), rel=1e-9)


def test_reasons_hold_no_coordinates():
    (found,) = links(GpsFix(48.2082, 16.3738, 5.0), GpsFix(48.2082, 16.3738, 5.0))
    assert not re.search(r"\d+\.\d+", found.reason)
