import numpy as np
import pytest

from app.domain.facts import Tile
from app.matching.tone import direction, is_flat, same_tone


def sky(shift=0, low=60, high=200):
    column = np.linspace(low, high, 6).round().astype(np.uint8)
    return Tile(np.repeat(column[:, None, None], 8, axis=1).repeat(3, axis=2) + np.uint8(shift))


def test_a_sky_saved_again_has_the_same_tone_and_another_sky_has_not():
    assert same_tone(sky(), sky(1))
    assert not same_tone(sky(), sky(8))
    assert not same_tone(sky(), sky(low=90))


def test_flat_pictures_are_never_the_same():
    flat = sky(low=120, high=130)
    assert is_flat(flat)
    assert not same_tone(flat, flat)


def test_pictures_of_other_shapes_are_not_compared():
    assert not same_tone(sky(), Tile(sky().pixels.transpose(1, 0, 2).copy()))


@pytest.mark.parametrize("level", [0, 255])
def test_black_and_white_are_flat(level):
    assert is_flat(Tile(np.full((6, 8, 3), level, np.uint8)))


def test_the_run_of_a_tone_does_not_hang_on_its_brightness():
    assert direction(sky()) @ direction(sky(20)) > 0.999
    assert direction(sky()) @ direction(Tile(sky().pixels[::-1].copy())) < 0
