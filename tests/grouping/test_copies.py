from itertools import combinations

from app.domain.ids import MediaId
from app.domain.link import Link
from app.grouping.copies import group_copies

A, B, C = (MediaId(letter * 64) for letter in "abc")


def test_copies_of_one_picture_are_one_stack():
    links = [Link(A, B, "near_copy", 0.97, "Copies."), Link(B, C, "near_copy", 0.9, "Copies.")]
    assert [each.members for each in group_copies(links, ()).clusters] == [(A, B, C)]


def test_one_place_is_not_one_picture():
    assert group_copies([Link(A, B, "same_scene", 1.0, "One place.")], ()).clusters == ()


def test_one_link_between_two_stacks_joins_them_only_where_it_is_very_sure():
    stacks = [[MediaId(letter * 64) for letter in some] for some in ("abc", "def")]
    within = [Link(*pair, "near_copy", 0.99, "Copies.") for some in stacks for pair in combinations(some, 2)]
    for strength, sizes in ((0.97, [3, 3]), (0.995, [6])):
        across = Link(stacks[0][0], stacks[1][0], "near_copy", strength, "Copies.")
        found = group_copies([*within, across], ()).clusters
        assert [len(each.members) for each in found] == sizes


def test_two_stacks_of_which_few_copies_are_linked_stay_two_and_those_with_many_links_become_one():
    stacks = [[MediaId(letter * 64) for letter in some] for some in ("abcde", "fghij")]
    within = [Link(*pair, "near_copy", 0.99, "Copies.") for some in stacks for pair in combinations(some, 2)]
    for links, sizes in ((2, [5, 5]), (5, [10])):
        across = [Link(*pair, "near_copy", 0.92, "Copies.") for pair in zip(*stacks, strict=True)][:links]
        found = group_copies([*within, *across], ()).clusters
        assert [len(each.members) for each in found] == sizes
