import numpy as np
import pytest

from app.matching.geometry import agree, count_fitting, similarity
from app.matching.matches import Matches, View

SIZE = np.array([640.0, 480.0])


def views(first_xy, second_xy):
    blank = np.zeros((len(first_xy), 64), np.float32)
    rows = np.arange(len(first_xy))
    matched = Matches(rows, rows, np.full(len(rows), 0.9, np.float32))
    return View(first_xy, blank, SIZE), View(second_xy, blank, SIZE), matched


def scattered(count, seed=0):
    return np.random.default_rng(seed).random((count, 2)) * SIZE


def test_points_on_a_moved_plane_agree_and_strays_do_not():
    first = scattered(60)
    second = first * 0.8 + (50, 20)
    second[40:] = scattered(20, seed=5)
    agreement = agree(*views(first, second))
    assert set(range(40)) <= set(agreement.plane.tolist())
    assert len(agreement.plane) < 45


def test_seven_matches_are_too_few_to_say_anything():
    first = scattered(7)
    agreement = agree(*views(first, first))
    assert len(agreement.better) == 0


@pytest.mark.parametrize(("scale", "turn_deg", "shift"), [(1.0, 0, (0, 0)), (0.6, 0, (100, 50)), (0.9, 90, (500, 10))])
def test_a_shift_turn_and_scale_is_found_among_strays(scale, turn_deg, shift):
    first = scattered(50)
    factor = scale * np.exp(1j * np.radians(turn_deg))
    moved = factor * (first[:, 0] + 1j * first[:, 1]) + complex(*shift)
    second = np.stack([moved.real, moved.imag], axis=1)
    second[30:] = scattered(20, seed=9)
    found = similarity(*views(first, second))
    assert abs(found.scale - factor) < 0.02
    assert set(range(30)) <= set(found.rows.tolist())
    assert np.allclose(found.to_second(first)[:30], second[:30], atol=1)


def test_a_glance_counts_what_fits_one_similarity_and_finds_next_to_nothing_among_strays():
    first = scattered(40)
    second = scattered(40, seed=1)
    assert count_fitting(*views(first, second)) < 5
    second[:25] = first[:25] * 0.7 + (30, 10)
    assert 25 <= count_fitting(*views(first, second)) < 28
    assert count_fitting(*views(first[:1], second[:1])) == 0
    assert count_fitting(*views(first * 0, first)) == 0


def test_the_same_matches_give_the_same_agreement():
    first = scattered(80)
    second = scattered(80, seed=1)
    second[:30] = first[:30] + 12
    one, other = agree(*views(first, second)), agree(*views(first, second))
    assert one.rigid.tolist() == other.rigid.tolist()
    assert one.plane.tolist() == other.plane.tolist()
