import numpy as np
import pytest

from app.grouping.pairs import Ties, between_groups
from app.grouping.seams import unknown_bits


def ties(*rows):
    first, second, strength = zip(*rows, strict=True) if rows else ((), (), ())
    return Ties(np.array(first, np.int64), np.array(second, np.int64), np.array(strength, np.float64))


def grouped(*groups):
    members = [each for group in groups for each in group]
    homes = [number for number, group in enumerate(groups) for _ in group]
    return np.array(members, np.int64), np.array(homes, np.int64)


def words(*pairs):
    return np.array(pairs, np.int64).reshape(-1, 2)


def found(made, groups=(), said=()):
    between = between_groups(made, *grouped(*groups), words(*said))
    return [(int(made.first[row]), int(made.second[row])) for row in between.row]


def test_what_is_half_sure_comes_before_what_is_nearly_sure():
    assert found(ties((1, 2, 0.95), (3, 4, 0.5), (5, 6, 0.8))) == [(3, 4), (5, 6), (1, 2)]


def test_a_pair_that_would_join_many_comes_before_a_half_sure_one_that_joins_two():
    made = ties((1, 11, 0.9), (21, 22, 0.5))
    assert found(made, [range(1, 6), range(11, 21)]) == [(1, 11), (21, 22)]
    between = between_groups(made, *grouped(range(1, 6), range(11, 21)), words())
    assert (between.smaller.tolist(), between.larger.tolist()) == ([5, 1], [10, 1])
    assert between.gain[0] == pytest.approx(5 * unknown_bits(np.array(0.9)))


def test_of_several_ties_between_two_groups_the_strongest_is_shown():
    assert found(ties((1, 11, 0.3), (2, 12, 0.6), (3, 11, 0.5)), [(1, 2, 3), (11, 12)]) == [(2, 12)]


def test_a_tie_within_a_group_or_between_groups_that_a_word_was_about_is_left_out():
    groups = [(1, 2, 3), (11, 12)]
    assert found(ties((1, 2, 0.5), (1, 11, 0.6)), groups) == [(1, 11)]
    assert found(ties((1, 2, 0.5), (1, 11, 0.6)), groups, [(12, 3)]) == []


def test_what_nothing_is_gained_by_is_left_out():
    assert found(ties((1, 2, 0.9999))) == []
    assert found(ties()) == []


def test_the_order_of_the_ties_does_not_matter():
    rows = [(1, 11, 0.6), (2, 12, 0.6), (4, 13, 0.6), (5, 6, 0.5), (7, 8, 0.5)]
    groups = [(1, 2), (11, 12)]
    assert found(ties(*rows), groups) == found(ties(*rows[::-1]), groups) == [(1, 11), (5, 6), (7, 8), (4, 13)]
