from itertools import chain

import pytest

from app.domain.facts import GpsFix
from app.linkers.close_in_time import LINKER
from tests.held_facts import NOON, NOON_SOMEWHERE, HeldFacts, item, shot


def links(*shots):
    return list(LINKER.link(HeldFacts(*chain(*shots))))


def pairs(*shots):
    return {frozenset((each.first, each.second)) for each in links(*shots)}


def both(one, other):
    return frozenset((item(one), item(other)))


def test_each_picture_is_linked_to_the_one_before_it():
    assert pairs(shot("c", 30), shot("a", 0), shot("b", 10)) == {both("a", "b"), both("b", "c")}


def test_the_reason_says_how_far_apart_and_by_which_camera():
    (found,) = links(shot("a", 0), shot("b", 11 / 60))
    assert found.reason == "Taken 11 seconds apart by one camera (Norda N-100, serial 7700123456), as their files say."


def test_without_a_serial_the_reason_does_not_claim_one_camera():
    (found,) = links(shot("a", 0, serial=""), shot("b", 10, serial=""))
    assert found.reason == "Taken 10 minutes apart by one camera or two of one model (Norda N-100), as their files say."


def test_a_longer_pause_is_weaker_and_three_hours_are_the_end():
    strengths = [links(shot("a", 0), shot("b", minutes))[0].strength for minutes in (0, 1, 10, 60, 179)]
    assert strengths == sorted(strengths, reverse=True)
    assert strengths[0] == 0.99
    assert strengths[-1] == pytest.approx(0.495, abs=0.01)
    assert links(shot("a", 0), shot("b", 181)) == []


def test_another_camera_at_the_same_time_is_not_linked():
    assert links(shot("a", 0), shot("b", 1, serial="7700999999")) == []


def test_times_with_a_zone_and_times_without_are_never_compared():
    assert links(shot("a", 0, NOON), shot("b", 1, NOON_SOMEWHERE)) == []
    assert len(links(shot("a", 0, NOON_SOMEWHERE), shot("b", 1, NOON_SOMEWHERE))) == 1


def test_two_phones_of_one_model_far_from_each_other_make_two_chains():
    rows = []
    for name, latitude, late in (("north", 48.2, 0), ("south", 40.0, 1)):
        for minute in (0, 5, 10):
            rows.append(shot(f"{name} {minute}", minute + late, serial=""))
            rows.append(((item(f"{name} {minute}"), GpsFix(latitude, 16.3)),))
    north = {both("north 0", "north 5"), both("north 5", "north 10")}
    assert pairs(*rows) == north | {both("south 0", "south 5"), both("south 5", "south 10")}


def test_a_fix_from_the_evening_before_does_not_part_one_serial():
    fixes = ((item("a"), GpsFix(48.2, 16.3)),), ((item("b"), GpsFix(40.0, 16.3)),)
    assert pairs(shot("a", 0), shot("b", 1), *fixes) == {both("a", "b")}


def test_n_pictures_make_n_minus_one_links_at_most():
    assert len(links(*(shot(number, number / 100) for number in range(5_000)))) == 4_999


def test_the_order_of_the_facts_changes_nothing():
    shots = [shot(number, number % 60) for number in range(200)]
    assert links(*shots) == links(*reversed(shots))


def test_pictures_without_a_time_or_a_camera_are_passed_over():
    assert links(shot("a", 0)[:1], shot("b", 0)[1:], shot("c", 0, model="", serial="")) == []
