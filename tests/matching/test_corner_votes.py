import numpy as np
import pytest

from app.domain.facts import SharpCorners
from app.matching.corner_votes import MOST_VOTES, NEXT, PARTNERS, _neighbours, _votes, likely_pairs


def picture(seed, thing=None, shift=(0, 0)):
    """Return 300 corners of no meaning, and those of a thing, moved."""
    rng = np.random.default_rng(seed)
    xy, bits = rng.integers(9, 600, (300, 2)), rng.integers(0, 256, (300, 16))
    if thing is not None:
        xy, bits = np.concatenate([thing[0] + shift, xy]), np.concatenate([thing[1], bits])
    return SharpCorners(640, 640, xy.astype(np.uint16), bits.astype(np.uint8))


def some_thing(seed):
    rng = np.random.default_rng(seed)
    return rng.integers(300, 360, (30, 2)), rng.integers(0, 256, (30, 16))


def test_strangers_make_no_pairs():
    assert likely_pairs([picture(seed) for seed in range(40)]) == []


@pytest.mark.parametrize("moved", [False, True])
def test_one_thing_in_many_pictures_pairs_them_with_each_other_only(moved):
    thing = some_thing(1000)
    with_it = [picture(seed, thing, (5 * seed, -7 * seed) if moved else (0, 0)) for seed in range(20)]
    pairs = likely_pairs(with_it + [picture(seed) for seed in range(100, 120)])
    assert {end for pair in pairs for end in pair} == set(range(20))
    assert pairs == sorted(set(pairs))


def test_a_logo_in_very_many_pictures_makes_pairs_in_proportion_and_not_all_of_them():
    thing = some_thing(2000)
    pairs = likely_pairs([picture(seed, thing) for seed in range(120)])
    assert {end for pair in pairs for end in pair} == set(range(120))
    assert len(pairs) <= 120 * max(NEXT, PARTNERS)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_pictures_and_pictures_without_corners_have_no_pairs(count):
    nothing = SharpCorners(1, 1, np.zeros((0, 2), np.uint16), np.zeros((0, 16), np.uint8))
    assert likely_pairs([nothing] * count) == []


def test_very_many_copies_of_one_picture_hide_nothing_and_cost_no_more_than_a_few_words_each():
    thing = some_thing(3000)
    copies = [picture(1) for _ in range(60)]
    with_it = [picture(seed, thing) for seed in range(10, 14)]
    votes = _votes(copies, [_neighbours(each) for each in copies], 0)
    assert len(votes) <= NEXT * MOST_VOTES * len(copies)
    pairs = likely_pairs(copies + with_it)
    assert {end for pair in pairs for end in pair if end >= len(copies)} == set(range(60, 64))
