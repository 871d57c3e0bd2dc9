import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.ui.widgets.pin_groups import gathered, middles_of

PLACES = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300), st.integers(1, 500)), min_size=1, max_size=40)


def laid(places):
    at = np.array([place[:2] for place in places], np.float64)
    counts = np.array([place[2] for place in places], np.int64)
    return at, counts, 8 + 3 * np.log10(counts)


@given(PLACES)
def test_what_stays_touches_nothing_else_that_stays_and_nothing_is_lost(places):
    at, counts, radii_px = laid(places)
    home = gathered(at, counts, radii_px)
    stays = np.flatnonzero(home == np.arange(len(home)))
    assert np.isin(home, stays).all()
    apart = np.hypot(*(at[stays, None] - at[None, stays]).T)
    touching = apart < radii_px[stays, None] + radii_px[None, stays]
    assert touching.sum() == len(stays)


def test_the_pin_of_most_pictures_takes_in_its_neighbours():
    at = np.array([[0.0, 0.0], [10.0, 0.0], [100.0, 0.0]])
    assert gathered(at, np.array([1, 60, 19]), np.array([6.0, 12.0, 10.0])).tolist() == [1, 1, 2]


def test_a_middle_is_that_of_all_members():
    at = np.array([[0.0, 2.0], [4.0, 4.0], [9.0, 9.0]])
    assert middles_of(np.array([0, 0, 2]), at).tolist() == [[2.0, 3.0], [0.0, 0.0], [9.0, 9.0]]
