from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from app.grouping.seams import GroupTies, Seam, seams, unknown_bits


def ties(*rows):
    table = np.array(rows, dtype=np.float64).reshape(-1, 4)
    group, first, second = table[:, :3].astype(np.int64).T
    return GroupTies(group, first, second, table[:, 3])


def all_of(group, members, strength=0.9):
    return [(group, one, other, strength) for one, other in combinations(members, 2)]


def test_two_rooms_on_one_link_come_apart_there():
    found = seams(ties(*all_of(7, range(5)), *all_of(7, range(10, 13)), (7, 2, 11, 0.6)))
    assert found == {7: Seam(2, 11, 0.6, smaller=3, larger=5, alone=True)}
    assert found[7].doubt == pytest.approx(3 * 0.971, abs=0.001)


def test_a_second_link_across_is_no_lone_link_any_more():
    found = seams(ties(*all_of(1, range(5)), *all_of(1, range(10, 13)), (1, 2, 11, 0.6), (1, 3, 12, 0.5)))[1]
    assert (found.alone, found.first, found.second, found.smaller) == (False, 2, 11, 3)


def test_of_two_lone_links_the_one_with_more_in_doubt_counts():
    chain = [(1, 0, 1, 0.5), *all_of(1, range(1, 6)), (1, 5, 10, 0.7), *all_of(1, range(10, 14))]
    assert seams(ties(*chain))[1].smaller == 4


def test_groups_do_not_mix_and_nothing_is_asked_of_none():
    found = seams(ties((1, 0, 1, 0.9), (2, 5, 6, 0.8)))
    assert {key: (each.first, each.second) for key, each in found.items()} == {1: (0, 1), 2: (5, 6)}
    assert seams(ties()) == {}


def test_a_picture_in_two_groups_ties_neither_to_the_other():
    one, other = [(1, 0, 1, 0.9), (1, 1, 2, 0.6)], [(2, 2, 3, 0.7), (2, 3, 4, 0.9)]
    assert seams(ties(*one, *other)) == seams(ties(*one)) | seams(ties(*other))
    both = [(1, 0, 1, 0.9), (1, 1, 2, 0.6)], [(2, 0, 1, 0.5), (2, 1, 5, 0.9)]
    assert seams(ties(*both[0], *both[1])) == seams(ties(*both[0])) | seams(ties(*both[1]))


@given(st.data())
def test_a_lone_link_is_one_whose_loss_parts_the_group_whatever_the_order(data):
    pairs = data.draw(st.lists(st.sampled_from(list(combinations(range(7), 2))), min_size=6, unique=True))
    rows = [(0, *pair, data.draw(st.floats(0.2, 0.99))) for pair in pairs]
    found = seams(ties(*rows))[0]
    assert seams(ties(*data.draw(st.permutations(rows)))) == {0: found}

    def parts(kept):
        ends = np.array(kept).reshape(-1, 2).T
        return connected_components(coo_array((np.ones(len(kept)), ends), shape=(7, 7)), directed=False)[0]

    lone = [pair for pair in pairs if parts([each for each in pairs if each != pair]) > parts(pairs)]
    assert found.alone == bool(lone)
    assert not lone or (found.first, found.second) in lone


def test_what_is_half_likely_is_least_known():
    assert unknown_bits(np.array([0.0, 0.5, 1.0])).tolist() == [0.0, 1.0, 0.0]
