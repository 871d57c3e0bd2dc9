import numpy as np
import pytest

from app.matching import reliability


def test_probabilities_that_come_true_as_often_as_they_say_have_no_error():
    strengths = np.repeat([0.25, 0.75], 100)
    true = np.concatenate([np.arange(100) < 25, np.arange(100) < 75]).astype(float)
    assert reliability.calibration_error(strengths, true) == pytest.approx(0)


def test_the_error_is_how_far_off_it_is_on_average():
    assert reliability.calibration_error(np.full(10, 0.9), np.zeros(10)) == pytest.approx(0.9)
    half = reliability.calibration_error(np.array([0.05, 1.0]), np.array([0.0, 0.0]))
    assert half == pytest.approx((0.05 + 1.0) / 2)


def test_the_table_has_a_line_for_each_bin_that_is_not_empty():
    table = reliability.table(np.array([0.05, 0.06, 0.95, 1.0]), np.array([0.0, 0.0, 1.0, 1.0]))
    assert table.splitlines()[:2] == [
        "0.0 to 0.1:     2 pairs, said 0.055, true 0.000",
        "0.9 to 1.0:     2 pairs, said 0.975, true 1.000",
    ]
