from itertools import combinations

import numpy as np
import pytest

from app.grouping.layout import lay_out, spread


def two_rooms(size=6):
    inside = [(one, other, 0.95) for room in (0, size) for one, other in combinations(range(room, room + size), 2)]
    return 2 * size, [*inside, (0, 2 * size - 1, 0.6)]


def test_what_is_linked_stands_close_and_a_bridge_lies_level():
    count, ties = two_rooms()
    places = lay_out(count, ties)
    left, right = places[:6], places[6:]
    between = abs(left.mean(axis=0) - right.mean(axis=0))
    assert between[0] > 0.5 > between[1]
    assert np.linalg.norm(left - left.mean(axis=0), axis=1).max() < between[0]


def test_the_same_links_in_any_order_give_the_same_picture():
    count, ties = two_rooms()
    np.testing.assert_array_equal(lay_out(count, ties), lay_out(count, [*reversed(ties)]))


@pytest.mark.parametrize(("count", "ties"), [(1, []), (2, [(0, 1, 0.9)]), (3, []), (5, [(0, 1, 1.0)]), (60, [])])
def test_every_member_has_a_place_of_its_own_inside(count, ties):
    places = lay_out(count, ties)
    assert places.shape == (count, 2)
    assert ((places >= 0) & (places <= 1)).all()
    assert len(np.unique(places.round(6), axis=0)) == count


def test_boxes_give_way_until_they_lie_clear():
    count, ties = two_rooms(12)
    placed = spread(lay_out(count, ties), 600, 400, (60, 45))
    for one, other in combinations(placed, 2):
        off = abs(one - other)
        assert off[0] > 54 or off[1] > 40
    assert ((placed >= 0) & (placed <= (600, 400))).all()
