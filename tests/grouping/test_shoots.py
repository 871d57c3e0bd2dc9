from itertools import chain

from app.grouping.shoots import Shoots, Step, stated_by
from tests.held_facts import NOON_SOMEWHERE, HeldFacts, item, shot


def shoots(*shots):
    names = [rows[0][0] for rows in shots]
    return Shoots(stated_by(HeldFacts(*chain(*shots)), [*names, item("silent")]))


def step(one, other):
    return Step(0.9, item(one), item(other), "close_in_time")


def test_groups_that_were_joined_are_one_and_remember_why():
    found = shoots(shot("a", 0), shot("b", 1), shot("c", 2))
    found.join(step("a", "b"))
    found.join(step("b", "c"))
    assert found.together(item("a"), item("c"))
    assert sorted(found.find(item("c")).members) == sorted(map(item, "abc"))
    assert len(found.find(item("a")).steps) == 2


def test_a_ban_holds_for_everything_that_is_joined_later():
    found = shoots(shot("a", 0), shot("b", 1), shot("c", 2), shot("d", 3))
    found.forbid(item("a"), item("b"))
    found.join(step("a", "c"))
    found.join(step("b", "d"))
    assert not found.may_join(item("c"), item("d"))
    assert found.may_join(item("c"), item("silent"))


def test_another_camera_or_a_distant_time_may_not_join():
    found = shoots(shot("a", 0), shot("other", 1, serial="1100999999"), shot("later", 500))
    assert not found.may_join(item("a"), item("other"))
    assert not found.may_join(item("a"), item("later"))


def test_times_with_and_without_a_zone_do_not_contradict_each_other():
    assert shoots(shot("a", 0), shot("b", 5_000, NOON_SOMEWHERE)).may_join(item("a"), item("b"))


def test_a_camera_seen_through_a_silent_picture_still_contradicts():
    found = shoots(shot("a", 0), shot("other", 1, serial="1100999999"))
    found.join(step("a", "silent"))
    assert not found.may_join(item("silent"), item("other"))
