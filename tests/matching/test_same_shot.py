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


@pytest.mark.parametrize(("off_px", "count", "is_copy"), [(1.4, 60, False), (0.3, 60, True), (1.4, 300, True)])
def test_a_few_points_of_a_small_picture_that_lie_askew_and_off_are_chance(off_px, count, is_copy):
    def small(xy, rng):
        turned = (xy[:, 0] + 1j * xy[:, 1]) * 0.5 * np.exp(1j * np.radians(3)) + (60 + 30j)
        return np.stack([turned.real, turned.imag], axis=1) + rng.normal(0, off_px, xy.shape)

    assert lay_over(*views(small, count)).is_copy(bits_apart=100) == is_copy


def test_a_camera_that_was_turned_a_little_bends_the_picture_and_makes_no_copy():
    def turned(xy, rng):
        return (xy + np.array([25, 0])) / (1 + xy[:, :1] * 3e-5) + rng.normal(0, 0.7, xy.shape)

    laid = lay_over(*views(turned))
    assert laid.off_px < 1.2
    assert laid.bent.times > 3
    assert laid.contained < 0.97
    assert not laid.is_copy(bits_apart=100)


def with_strangers(made, share, rng):
    """Return both views with a share of all matches between points that are elsewhere, as of foliage and of brick."""
    count = round(len(made[0].xy_px) * share / (1 - share))
    looks = rng.standard_normal((count, 64))
    looks = (looks / np.linalg.norm(looks, axis=1, keepdims=True)).astype(np.float32)
    return [
        View(
            np.concatenate([each.xy_px, rng.uniform(low, high, (count, 2))]),
            np.concatenate([each.descriptors, looks]),
            each.size_px,
        )
        for each, low, high in ((made[0], 20, 460), (made[1], 60, 440))
    ]


def test_a_cropped_copy_that_fits_exactly_may_have_many_matches_elsewhere():
    cropped = views(lambda xy, rng: (xy - 30) * 1.1 + rng.normal(0, 0.4, xy.shape))
    exact = lay_over(*with_strangers(cropped, 0.4, np.random.default_rng(2)))
    assert 0.55 < exact.share < 0.65
    assert exact.is_copy(bits_apart=100)
    blurred = views(lambda xy, rng: (xy - 30) * 1.1 + rng.normal(0, 1.4, xy.shape))
    assert not lay_over(*with_strangers(blurred, 0.4, np.random.default_rng(2))).is_copy(bits_apart=100)


def test_what_matches_beside_a_picture_in_a_collage_counts_nothing():
    rng = np.random.default_rng(3)
    one, other = with_strangers(views(lambda xy, _: xy * 0.45 + 10), 0.5, rng)
    beside = other.xy_px.copy()
    beside[400:] = rng.uniform(300, 470, (len(beside) - 400, 2))
    laid = lay_over(one, View(beside, other.descriptors, other.size_px))
    assert laid.share > 0.95
