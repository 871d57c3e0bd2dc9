import numpy as np
import pytest

from app.matching import measures
from app.matching.geometry import Agreement
from app.matching.matches import Matches, View

SIZE = np.array([640.0, 480.0])


def view(xy):
    return View(np.array(xy, float), np.zeros((len(xy), 64), np.float32), SIZE)


def nothing():
    return Matches(*(np.zeros(0, np.int64),) * 2, np.zeros(0, np.float32))


def test_the_span_is_the_share_inside_the_hull():
    corners = view([(0, 0), (320, 0), (320, 480), (0, 480), (100, 100)])
    assert measures.span(corners, np.arange(5)) == pytest.approx(0.5)


@pytest.mark.parametrize("xy", [[], [(1, 1)], [(1, 1), (2, 2)], [(1, 1), (2, 2), (3, 3)]])
def test_points_on_a_line_span_nothing(xy):
    assert measures.span(view(np.reshape(xy, (-1, 2))), np.arange(len(xy))) == 0


def test_a_pair_without_matches_is_measured_without_a_complaint():
    none = Agreement(np.zeros(0, np.int64), np.zeros(0, np.int64))
    found = measures.measure(view([(1, 1)]), view([(1, 1)]), nothing(), none, 0.3)
    assert found.shape == (len(measures.NAMES),)
    assert np.isfinite(found).all()


def test_more_agreement_is_a_greater_surprise():
    xy = np.random.default_rng(0).random((50, 2)) * SIZE
    rows = np.arange(50)
    matched = Matches(rows, rows, np.full(50, 0.9, np.float32))
    index = measures.NAMES.index("rigid_surprise")
    few, many = (
        measures.measure(view(xy), view(xy), matched, Agreement(rows[:count], rows[:8]), 0.3)[index]
        for count in (9, 40)
    )
    assert few < 0 < many
