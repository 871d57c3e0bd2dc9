import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.ui.widgets.map_areas import Box, Lasso

PLACES = np.array([(0.5, 0.5), (0.5, 1.5), (-1.0, 0.2), (2.5, 0.2)]).T
NUMBERS = st.floats(-50, 50, allow_nan=False).map(lambda number: round(number, 3))


def test_a_line_holds_what_it_goes_around_and_not_what_its_box_holds_besides():
    corner = Lasso(((0, 0), (3, 0), (3, 1), (1, 1), (1, 3), (0, 3)))
    assert corner.holds(*PLACES).tolist() == [True, True, False, True]
    notch = np.array([(2.0, 2.0)]).T
    assert not corner.holds(*notch).any()
    assert corner.box.holds(*notch).all()


def test_a_line_that_crosses_itself_leaves_holes_and_one_without_a_width_holds_nothing():
    bow = Lasso(((0, 0), (2, 2), (2, 0), (0, 2)))
    assert bow.holds(np.array([0.2, 1.0, 1.8]), np.array([1.0, 0.2, 1.0])).tolist() == [True, False, True]
    assert not Lasso(((0.5, 0.5),)).holds(*PLACES).any()
    assert not Lasso(((0, 0), (1, 1))).holds(*PLACES).any()


@given(st.tuples(NUMBERS, NUMBERS), st.tuples(NUMBERS, NUMBERS), st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1))
def test_a_line_around_a_box_holds_what_lies_within_the_box(first, second, places):
    box = Box(min(first[0], second[0]), min(first[1], second[1]), max(first[0], second[0]), max(first[1], second[1]))
    x, y = np.array(places).T
    within = (x > box.west) & (x < box.east) & (y > box.south) & (y < box.north)
    held = Lasso(box.corners[:-1]).holds(x, y)
    assert (held | ~within).all()
    assert not (held & ~box.holds(x, y)).any()
