import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.link import Evidence
from app.matching.regions import frame, hull, hull_share, regions


def evidence(points):
    xy = np.array(points, np.float32).reshape(-1, 2)
    return Evidence(xy, np.clip(xy + 0.05, 0, 1), "fundamental")


def around(x, y, count=6):
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return [(x + 0.02 * np.cos(each), y + 0.02 * np.sin(each)) for each in turn]


def test_points_that_lie_together_make_a_region_read_as_a_page():
    corners = [(0.9, 0.9), (0.1, 0.1), (0.9, 0.1), (0.1, 0.9)]
    found = regions(evidence([point for corner in corners for point in around(*corner)]))
    assert [rows.tolist() for rows in found] == [list(range(at, at + 6)) for at in (6, 12, 18, 0)]


@given(st.lists(st.tuples(st.floats(0, 1, width=32), st.floats(0, 1, width=32)), max_size=200))
def test_every_point_is_in_one_region(points):
    found = regions(evidence(points))
    assert sorted(row for rows in found for row in rows) == list(range(len(points)))
    assert len(found) <= 14


def test_the_hull_and_its_share_are_those_of_the_outermost_points():
    square = np.array([(0.2, 0.2), (0.8, 0.2), (0.8, 0.7), (0.2, 0.7), (0.5, 0.5)], np.float32)
    assert {tuple(each) for each in hull(square).round(3).tolist()} == {(0.2, 0.2), (0.8, 0.2), (0.8, 0.7), (0.2, 0.7)}
    assert hull_share(square) == pytest.approx(0.3, abs=1e-5)


def test_the_share_of_the_background_leaves_the_people_out():
    square = np.array([(0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0)], np.float32)
    people = np.zeros((24, 32), np.bool_)
    assert hull_share(square, people) == pytest.approx(0.5)
    people[:, :8] = True
    assert hull_share(square, people) == pytest.approx(1 / 3)
    people[:] = True
    assert hull_share(square, people) == 0


def test_points_on_one_line_span_nothing():
    line = np.array([(0.1, 0.1), (0.5, 0.5), (0.9, 0.9)], np.float32)
    assert len(hull(line)) == 0
    assert hull_share(line) == 0


@given(st.floats(0, 1, width=32), st.floats(0, 1, width=32))
def test_a_part_around_points_lies_within_the_picture_and_is_no_sliver(x, y):
    left, top, right, bottom = frame(np.array([(x, y)], np.float32), 0.2)
    assert 0 <= left <= x + 1e-6
    assert x - 1e-6 <= right <= 1 + 1e-9
    assert (right - left, bottom - top) == pytest.approx((0.2, 0.2))
    left, top, right, bottom = frame(np.array([(x, y)], np.float32), 0.2, 1.5)
    assert (right - left, bottom - top) == pytest.approx((0.3, 0.2))
