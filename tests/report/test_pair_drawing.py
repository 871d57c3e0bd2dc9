import numpy as np

from app.domain.link import Evidence
from app.report.pair_drawing import LINES_MOST, PairDrawing, drawing_of


def evidence(many, seed=1):
    rng = np.random.default_rng(seed)
    first = rng.random((many, 2)).astype(np.float32)
    return Evidence(first, first[:, ::-1].copy(), "homography")


def test_few_points_are_all_joined_and_numbered_once_each():
    drawn = drawing_of(evidence(9))
    assert sorted(drawn.lines) == list(range(9))
    assert sorted(int(name) for name, _, _ in drawn.names) == list(range(1, 10))
    assert len(drawn.dots) == 9


def test_of_many_points_some_are_joined_and_regions_have_letters():
    drawn = drawing_of(evidence(200))
    assert len(drawn.dots) == 200
    assert 0 < len(drawn.lines) <= LINES_MOST
    assert {name for name, _, _ in drawn.names} <= set("ABCDEFGHIJKLMN")


def test_the_points_stand_where_they_were_found_in_either_picture():
    found = evidence(5)
    drawn, turned = drawing_of(found), drawing_of(found, turned=True)
    for (left, right), first, second in zip(drawn.dots, found.first_xy, found.second_xy, strict=True):
        assert np.allclose(left, first)
        assert np.allclose(right, second)
    assert [ends[::-1] for ends in turned.dots] == list(drawn.dots)


def test_points_outside_a_picture_are_drawn_on_its_edge():
    out = Evidence(np.array([[-0.2, 1.5]], np.float32), np.array([[0.5, 0.5]], np.float32), "x")
    assert drawing_of(out).dots == (((0.0, 1.0), (0.5, 0.5)),)


def test_without_points_nothing_is_drawn():
    assert drawing_of(None) == PairDrawing()
    empty = np.zeros((0, 2), np.float32)
    assert drawing_of(Evidence(empty, empty, "x")) == PairDrawing()
