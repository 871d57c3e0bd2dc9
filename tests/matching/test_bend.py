import numpy as np
import pytest

from app.matching.bend import bend

RNG = np.random.default_rng(6)
XY = RNG.uniform(0, 640, (300, 2))


def left_over(moved):
    """Return how far points lie off the shift, turn and scale that fits them best."""
    a, b = XY @ (1, 1j), moved @ (1, 1j)
    scale, shift = np.linalg.lstsq(np.stack([a, np.ones_like(a)], axis=1), b, rcond=None)[0]
    off = scale * a + shift - b
    return np.stack([off.real, off.imag], axis=1)


@pytest.mark.parametrize("noise_px", [0.1, 0.7, 1.5])
def test_points_of_a_copy_lie_off_without_a_bend(noise_px):
    found = bend(XY, left_over(XY * 0.8 + RNG.normal(0, noise_px, XY.shape)))
    assert found.times < 2
    assert found.px < 0.2


def test_a_camera_that_was_turned_a_little_bends_what_is_left_over():
    turned = (XY + np.array([40, 0])) / (1 + XY[:, :1] * 2e-5)
    found = bend(XY, left_over(turned + RNG.normal(0, 0.7, XY.shape)))
    assert found.beyond(0.35, 3.5)


def test_a_camera_that_stepped_aside_tilts_it_by_depth():
    found = bend(XY, left_over(XY + np.stack([XY[:, 1] / 150, 0 * XY[:, 1]], axis=1) + RNG.normal(0, 0.7, XY.shape)))
    assert found.beyond(0.35, 3.5)


def test_few_points_say_nothing():
    assert not bend(XY[:15], XY[:15] / 10).beyond(0, 0)
