import pytest

from app.domain.facts import Faces
from app.domain.ids import MediaId
from app.linkers.same_person import LINKER
from tests.faces import faces, look, nearly

A, B, C = (MediaId(letter * 64) for letter in "abc")
ANN, BEN = look(1), look(2)


class Held:
    def __init__(self, found):
        self.found = found

    def of(self, kind):
        assert kind is Faces
        return self.found


def linked(**found):
    named = {MediaId(name * 64): fact for name, fact in found.items()}
    return list(LINKER.link(Held(named)))


def test_alike_faces_link_their_pictures_and_unlike_ones_do_not():
    (link,) = linked(a=faces(ANN), b=faces(nearly(ANN, 0.3)), c=faces(BEN))
    assert (link.first, link.second) == (A, B)
    assert link.strength > 0.99
    assert link.reason == (
        "The face (120 pixels wide) in the one and the face (120 pixels wide) in the other are very much alike."
        " That is likeness, not identity."
    )


@pytest.mark.parametrize(("apart", "words"), [(0.3, "very much alike"), (0.53, "are alike"), (0.57, "somewhat alike")])
def test_the_reason_says_how_alike_in_bands(apart, words):
    (link,) = linked(a=faces(ANN), b=faces(nearly(ANN, apart)))
    assert words in link.reason
    assert "%" not in link.reason


def test_the_farther_apart_two_faces_are_the_weaker_is_the_link():
    strengths = [linked(a=faces(ANN), b=faces(nearly(ANN, apart)))[0].strength for apart in (0.2, 0.4, 0.5, 0.55)]
    assert strengths == sorted(strengths, reverse=True)
    assert linked(a=faces(ANN), b=faces(nearly(ANN, 0.65))) == []


def test_two_faces_of_one_picture_are_never_compared():
    assert linked(a=faces(ANN, nearly(ANN, 0.1))) == []


@pytest.mark.parametrize("worse", [{"side_px": 30}, {"detail": 10}])
def test_a_face_too_small_or_too_blurred_gives_no_confident_link_and_it_is_said(worse):
    (link,) = linked(a=faces(ANN), b=faces(nearly(ANN, 0.1), **worse))
    assert link.strength == 0.5
    assert link.reason.endswith("One of them is too small or too blurred to say more.")


def test_of_several_faces_the_most_alike_pair_is_told_by_its_place_in_size():
    (link,) = linked(a=faces(BEN, nearly(ANN, 0.5)), b=faces(ANN, nearly(BEN, 0.2)))
    assert link.strength > 0.99
    assert "Face 1 of 2, by size" in link.reason
    assert "face 2 of 2, by size" in link.reason


def test_faces_of_different_networks_are_not_compared():
    assert linked(a=faces(ANN), b=faces(ANN, model="another")) == []
    assert linked(a=faces(ANN), b=faces(ANN[:64])) == []


def test_the_order_of_the_pictures_does_not_matter():
    some = {"a": faces(ANN), "b": faces(nearly(ANN, 0.3), BEN), "c": faces(nearly(BEN, 0.4))}
    assert linked(**some) == linked(**dict(reversed(some.items())))
