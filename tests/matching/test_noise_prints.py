import numpy as np
import pytest

from app.matching.noise_prints import NoisePrint, Pattern, above_shifts, agreements, waves_of

ACROSS, DOWN = 14, 8
CELLS = ACROSS * DOWN * 64


def made(seed, like=None, share=0.0):
    """Return a print of random bits, of which a share is another's."""
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, CELLS * 64, dtype=np.uint8)
    if like is not None:
        same = rng.uniform(size=bits.size) < share
        bits[same] = np.unpackbits(like.words.view(np.uint8))[same]
    return NoisePrint(np.packbits(bits).view(np.uint64), np.ones(CELLS, bool), ACROSS)


def test_chance_agrees_by_about_one_standard_error():
    one = made(0)
    errors, correlations = agreements(one, [made(seed) for seed in range(1, 200)])
    assert abs(errors.mean()) < 0.3
    assert 0.8 < errors.std() < 1.2
    assert np.abs(correlations).max() < 0.01


def test_a_share_of_common_bits_is_the_correlation():
    one = made(0)
    errors, (correlation,) = agreements(one, [made(1, one, 0.02)])
    assert correlation == pytest.approx(0.02, abs=0.004)
    assert errors[0] > 9


def test_what_agrees_in_one_corner_alone_says_little():
    one, other = made(0), made(1)
    other.words[: 64 * 4] = one.words[: 64 * 4]
    errors, _ = agreements(one, [other])
    assert errors[0] < 3


def test_what_does_not_count_in_either_is_left_out():
    one, other = made(0), made(1)
    counting = np.zeros(CELLS, bool)
    counting[: 64 * 10] = True
    other.words[64 * 10 :] = one.words[64 * 10 :]
    errors, correlations = agreements(one, [NoisePrint(other.words, counting, ACROSS)])
    assert abs(errors[0]) < 4
    assert abs(correlations[0]) < 0.03


def test_a_print_turned_twice_is_itself():
    one = made(0)
    assert (one.turned().words != one.words).any()
    assert (one.turned().turned().words == one.words).all()
    assert (one.signs()[::-1, ::-1] == one.turned().signs()).all()


def pattern(*prints):
    found = Pattern(prints[0])
    for each in prints[1:]:
        found.add(each)
    return found


def test_a_pattern_of_several_is_surer_than_one():
    camera = made(0)
    shots = [made(seed, camera, 0.1) for seed in range(1, 7)]
    alone = pattern(shots[1]).agreement(shots[0], is_in=False)
    others = pattern(*shots[1:])
    together = others.agreement(shots[0], is_in=False)
    assert together > alone > 4
    assert pattern(*shots).agreement(shots[0], is_in=True) == pytest.approx(together)
    (by_pattern,), _ = agreements(shots[0], [others.as_print()])
    assert by_pattern > alone


def test_where_both_are_near_a_spoilt_cell_nothing_is_compared():
    one, near = made(0), np.zeros(CELLS, bool)
    near[: CELLS // 2] = True
    other = made(1)
    other.words[: CELLS // 2] = one.words[: CELLS // 2]
    one, other, clean = (NoisePrint(words, one.counting, ACROSS, at) for words, at in
                         ((one.words, near), (other.words, near), (other.words, ~near)))  # fmt: skip
    assert abs(agreements(one, [other])[0][0]) < 4 < agreements(one, [clean])[0][0]
    assert abs(pattern(other).agreement(one, is_in=False)) < 4 < pattern(clean).agreement(one, is_in=False)


def test_what_has_too_little_in_common_is_not_compared():
    counting = np.zeros(CELLS, bool)
    counting[:1_900] = True
    one = NoisePrint(made(0).words, counting, ACROSS)
    assert agreements(one, [one])[0][0] == pattern(one).agreement(one, is_in=False) == 0


def test_what_agrees_without_a_shift_stands_out_and_what_is_shifted_does_not():
    one = made(0)
    alike, shifted = made(1, one, 0.03), made(2, one, 0.03)
    rolled = NoisePrint(np.roll(shifted.words, 64), shifted.counting, ACROSS)
    waves = waves_of(one.signs(), ACROSS)
    assert above_shifts(waves, waves_of(alike.signs(), ACROSS)) > 10
    assert abs(above_shifts(waves, waves_of(rolled.signs(), ACROSS))) < 5


def test_what_agrees_at_many_shifts_does_not_stand_out():
    stripes = np.tile(np.array([1, 1, 1, 1, -1, -1, -1, -1], np.float32), (CELLS // 64, 512))
    waves = waves_of(stripes, ACROSS)
    assert above_shifts(waves, waves) < 5
