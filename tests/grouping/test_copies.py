from app.domain.ids import MediaId
from app.domain.link import Link
from app.grouping.copies import group_copies

A, B, C = (MediaId(letter * 64) for letter in "abc")


def test_copies_of_one_picture_are_one_stack():
    links = [Link(A, B, "near_copy", 0.97, "Copies."), Link(B, C, "near_copy", 0.9, "Copies.")]
    assert [each.members for each in group_copies(links, ()).clusters] == [(A, B, C)]


def test_one_place_is_not_one_picture():
    assert group_copies([Link(A, B, "same_scene", 1.0, "One place.")], ()).clusters == ()
