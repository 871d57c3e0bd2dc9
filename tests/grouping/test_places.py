from app.domain.ids import MediaId
from app.domain.link import Link
from app.grouping.copies import group_copies
from app.grouping.places import group_places

A, B, C = (MediaId(letter * 64) for letter in "abc")


def test_a_copy_shows_the_place_of_its_original():
    links = [Link(A, B, "near_copy", 0.97, "Copies."), Link(B, C, "same_scene", 0.97, "One place.")]
    assert [each.members for each in group_places(links, ()).clusters] == [(A, B, C)]
    assert [each.members for each in group_copies(links, ()).clusters] == [(A, B)]


def test_that_cameras_were_near_each_other_makes_no_place():
    assert group_places([Link(A, B, "gps_near", 1.0, "3 m apart.")], ()).clusters == ()
