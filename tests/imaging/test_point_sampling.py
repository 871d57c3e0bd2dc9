import numpy as np
import pytest

from app.imaging import point_sampling


def test_the_middle_of_a_flat_map_reads_as_its_value():
    maps = np.full((2, 8, 8), 3.0, np.float32)
    for sample in (point_sampling.sample_linear, point_sampling.sample_cubic):
        assert sample(maps, np.array([[31, 31], [20, 40]]), (64, 64)) == pytest.approx(3.0, abs=1e-5)


def test_a_ramp_is_read_as_a_ramp():
    maps = np.tile(np.arange(10, dtype=np.float32), (1, 10, 1))
    xy = np.array([[20, 40], [40, 40], [60, 40]])
    found = point_sampling.sample_linear(maps, xy, (80, 80))[:, 0]
    assert found == pytest.approx(xy[:, 0] * 10 / 79 - 0.5, abs=1e-4)


def test_peaks_come_best_first_and_equal_ones_from_the_top():
    peaks = np.zeros((64, 64), np.float32)
    for (y, x), height in {(30, 30): 0.5, (10, 20): 0.9, (40, 20): 0.5}.items():
        peaks[y, x] = height
    xy, scores = point_sampling.best_peaks(peaks, np.ones((8, 8), np.float32), 0.05, 10)
    assert xy.tolist() == [[20, 10], [30, 30], [20, 40]]
    assert scores[0] > scores[1] == scores[2]


def test_no_more_peaks_than_asked_for():
    peaks = np.random.default_rng(0).random((64, 64), np.float32)
    xy, scores = point_sampling.best_peaks(peaks, np.ones((8, 8), np.float32), 0.05, 7)
    assert len(xy) == len(scores) == 7
