from datetime import timedelta
from itertools import chain

import pytest

from app.domain.link import Link
from app.grouping.clock_offsets import LEAST_PAIRS, clock_offsets
from app.grouping.shoots import stated_by
from tests.held_facts import NOON, NOON_SOMEWHERE, HeldFacts, item, shot

AHEAD_MIN = 62


def scene(one, other, strength=0.98, linker="same_scene"):
    first, second = sorted((item(one), item(other)))
    return Link(first, second, linker, strength, "Places.")


def offsets(count, moved=lambda _: AHEAD_MIN, start=NOON, strength=0.98):
    """Return what is told of two cameras, the second of which is set ahead by so many minutes at each picture."""
    at = [number * 2 + (number >= 3) * 5000 for number in range(count)]
    mine = [shot(f"a{number}", at[number]) for number in range(count)]
    theirs = [
        shot(f"b{number}", at[number] + moved(number), start, serial="1100999999", model="N-200")
        for number in range(count)
    ]
    links = [scene(f"a{number}", f"b{number}", strength) for number in range(count)]
    names = [item(f"{letter}{number}") for letter in "ab" for number in range(count)]
    return clock_offsets(links, stated_by(HeldFacts(*chain(*mine, *theirs)), names))


def test_an_offset_is_the_median_with_its_spread():
    (found,) = offsets(9, lambda number: AHEAD_MIN + (number % 3 - 1))
    assert abs(found.offset_s) == pytest.approx(AHEAD_MIN * 60, abs=60)
    assert 0 < found.spread_s < 120
    assert found.pairs == 9
    assert "N-200" in found.sentence().split(" is 62 minutes ahead of that of ")[0]


def test_a_few_wrong_pairs_change_nothing():
    (found,) = offsets(9, lambda number: 3000 if number in {2, 5} else AHEAD_MIN)
    assert abs(found.offset_s) == AHEAD_MIN * 60


def test_clocks_that_agree_are_told_to():
    (found,) = offsets(9, lambda number: number % 3 - 1)
    assert "agree" in found.sentence()


def test_two_visits_to_one_place_are_not_taken_for_two_clocks():
    mine = [shot(f"a{n}", n) for n in range(9)]
    theirs = [shot(f"b{n}", 9000 + n, serial="1100999999", model="N-200") for n in range(9)]
    links = [scene(f"a{n}", f"b{n}") for n in range(9)]
    names = [item(f"{letter}{n}") for letter in "ab" for n in range(9)]
    assert clock_offsets(links, stated_by(HeldFacts(*chain(*mine, *theirs)), names)) == []


def test_too_few_pictures_say_nothing():
    assert offsets(LEAST_PAIRS - 1) == []
    assert len(offsets(LEAST_PAIRS)) == 1


def test_differences_that_scatter_say_nothing():
    assert offsets(9, lambda number: number * 500) == []


def test_unsure_links_say_nothing():
    assert offsets(9, strength=0.6) == []


def test_one_picture_linked_to_many_counts_once():
    shots = [shot("a", 0), *(shot(f"b{n}", n, serial="1100999999", model="N-200") for n in range(9))]
    links = [scene("a", f"b{number}") for number in range(9)]
    names = [item("a"), *(item(f"b{number}") for number in range(9))]
    assert clock_offsets(links, stated_by(HeldFacts(*chain(*shots)), names)) == []


def test_an_offset_to_a_clock_without_a_zone_says_that_it_holds_the_zone():
    (found,) = offsets(9, start=NOON_SOMEWHERE + timedelta(hours=2))
    assert not found.same_zones
    assert "holds the other's zone too" in found.sentence()
