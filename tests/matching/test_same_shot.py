import numpy as np
import pytest

from app.matching.matches import View
from app.matching.same_shot import lay_over


def views(moved, count=400):
    """Return a picture's points, and the same moved by a function of (n, 2) positions."""
    rng = np.random.default_rng(4)
    xy, looks = rng.uniform(20, 460, (count, 2)), rng.standard_normal((count, 64))
    looks = (looks / np.linalg.norm(looks, axis=1, keepdims=True)).astype(np.float32)
    size = np.array([480.0, 480.0])
    return View(xy, looks, size), View(moved(xy, rng), looks, size)


def test_points_that_lie_off_at_random_are_of_a_copy():
    laid = lay_over(*views(lambda xy, rng: xy + rng.normal(0, 1.2, xy.shape)))
    assert laid.drift_px < 0.2
    assert laid.is_copy(bits_apart=6)


def test_points_that_drift_by_regions_are_of_another_photograph():
    laid = lay_over(*views(lambda xy, _: xy + 1.5 * np.sin(xy / 40)))
    assert laid.drift_px > 0.6
    assert not laid.is_copy(bits_apart=6)
    assert laid.is_other_shot()


def test_unmoved_points_that_lie_off_need_a_hash_that_agrees():
    laid = lay_over(*views(lambda xy, rng: xy + rng.normal(0, 1.2, xy.shape)))
    assert not laid.is_copy(bits_apart=60)
    assert laid.is_off_unmoved(bits_apart=60)


def test_a_camera_that_was_turned_shows_something_new():
    def panned(xy, rng):
        new = np.stack([rng.uniform(0, 150, len(xy)), xy[:, 1]], axis=1)
        return np.where(xy[:, :1] + 150 < 470, xy + np.array([150, 0]), new)

    laid = lay_over(*views(panned))
    assert laid.contained < 0.75
    assert not laid.is_copy(bits_apart=100)


def test_few_points_say_nothing():
    assert lay_over(*views(lambda xy, _: xy, count=20)) is None


@pytest.mark.parametrize("scale", [0.6, 0.8])
def test_a_picture_in_a_frame_is_a_copy(scale):
    assert lay_over(*views(lambda xy, _: xy * scale + 30)).is_copy(bits_apart=100)
