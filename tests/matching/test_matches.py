import numpy as np

from app.domain.facts import LocalPoints
from app.matching.matches import match, view


def points(xy, descriptors, size=(640, 480)):
    return LocalPoints(
        model="m",
        width_px=size[0],
        height_px=size[1],
        xy=np.round(np.array(xy, float).reshape(-1, 2) * 65535).astype(np.uint16),
        descriptors=np.round(np.array(descriptors, float).reshape(-1, 64) * 127).astype(np.int8),
        scores=np.full(len(xy), 200, np.uint8),
    )


def axes(*numbers):
    return np.eye(64)[list(numbers)]


def test_positions_are_given_at_one_size_whatever_the_picture_had():
    small = view(points([(1.0, 0.5)], axes(0), size=(320, 160)))
    assert np.allclose(small.xy_px, [[640, 160]], atol=0.01)
    assert np.allclose(small.size_px, [640, 320])


def test_each_others_most_alike_are_matched_and_strangers_are_not():
    first = view(points([(0.1, 0.1), (0.2, 0.2), (0.3, 0.3)], axes(3, 4, 5)))
    second = view(points([(0.5, 0.5), (0.6, 0.6)], axes(5, 3)))
    found = match(first, second)
    assert list(zip(found.first.tolist(), found.second.tolist(), strict=True)) == [(0, 1), (2, 0)]


def test_a_picture_without_points_matches_nothing():
    assert len(match(view(points([], [])), view(points([(0.5, 0.5)], axes(1))))) == 0


def test_of_points_that_are_equally_alike_the_first_is_matched_and_none_twice():
    first = view(points([(0.1, 0.1), (0.2, 0.2)], axes(3, 3)))
    second = view(points([(0.5, 0.5), (0.6, 0.6), (0.7, 0.7)], axes(3, 3, 9)))
    found = match(first, second)
    assert list(zip(found.first.tolist(), found.second.tolist(), strict=True)) == [(0, 0)]


def test_only_the_best_points_are_viewed_where_so_many_are_asked_for():
    few = view(points([(0.1, 0.1), (0.2, 0.2), (0.3, 0.3)], axes(3, 4, 5)), most=2)
    assert few.xy_px.shape == (2, 2)
    assert few.descriptors.argmax(axis=1).tolist() == [3, 4]
