from datetime import UTC, datetime

import numpy as np
import pytest

from app.domain.facts import CameraTimes, GpsFix, LocalPoints, SharpCorners
from app.domain.sensor_noise import SensorNoise


def corners(count=3, looks=3, size=(40, 30), at=5):
    return SharpCorners(*size, np.full((count, 2), at, np.uint16), np.zeros((looks, 16), np.uint8))


def points(count=3, looks=3, scores=3, size=(40, 30)):
    return LocalPoints(
        "m", *size, np.zeros((count, 2), np.uint16), np.zeros((looks, 64), np.int8), np.zeros(scores, np.uint8)
    )


def test_what_belongs_together_is_taken():
    assert len(corners().xy) == len(points().xy) == 3
    assert len(corners(0, 0).xy) == 0


@pytest.mark.parametrize(
    "lie",
    [
        lambda: corners(looks=2),
        lambda: corners(size=(0, 30)),
        lambda: corners(at=35),
        lambda: corners(size=(10**30, 30)),
        lambda: corners(size=(40, 4000)),
        lambda: points(looks=2),
        lambda: points(scores=4),
        lambda: points(size=(40, 0)),
    ],
)
def test_arrays_that_do_not_fit_each_other_are_refused(lie):
    with pytest.raises(ValueError, match=r"not row by row|not a size|outside|not found at"):
        lie()


def noise(refused="", across=2, cells=128, flags=16):
    bits, counting = np.zeros((cells, 8), np.uint8), np.zeros(flags, np.uint8)
    return SensorNoise(refused, 128, 64, 1.0, across, bits, counting)


def test_noise_is_whole_blocks_or_a_refusal_without_any():
    assert len(noise().bits) == 128
    assert noise("too dark", 0, 0, 0).refused == "too dark"


@pytest.mark.parametrize(
    "lie",
    [
        lambda: noise(across=0),
        lambda: noise(across=-1),
        lambda: noise(across=3),
        lambda: noise(cells=0, flags=0),
        lambda: noise(flags=15),
        lambda: noise("too dark"),
    ],
)
def test_noise_that_is_none_is_refused(lie):
    with pytest.raises(ValueError, match=r"not noise|not a bit a cell"):
        lie()


@pytest.mark.parametrize("year", [1, 1800, 9999])
def test_a_year_that_arithmetic_could_not_hold_is_refused(year):
    far = datetime(year, 6, 1, tzinfo=UTC)
    with pytest.raises(ValueError, match="not a time of a photograph"):
        CameraTimes(captured=far)
    with pytest.raises(ValueError, match="not a time of a photograph"):
        GpsFix(1.0, 2.0, fixed_at=far)
