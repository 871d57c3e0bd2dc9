from datetime import timedelta

import numpy as np
import pytest

from app.domain.facts import CameraTimes, Faces, Pdq
from app.domain.ids import MediaId
from app.extractors.faces import EXTRACTOR
from app.linkers.same_person import LINKER
from tests.drawn_faces import drawn_face
from tests.faces import faces, look, nearly
from tests.held_facts import NOON, HeldFacts
from tests.people import needs_people, pasted, portraits, rooms
from tests.pictures import opened

A, B, C = (MediaId(letter * 64) for letter in "abc")
ANN, BEN = look(1), look(2)


class Held:
    def __init__(self, found):
        self.found = found

    def of(self, kind):
        return self.found if kind is Faces else {}


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


def near(*rows):
    """Return the link of two faces that are as near as copies of one photograph, with other facts on A and B."""
    (link,) = LINKER.link(HeldFacts((A, faces(ANN)), (B, faces(nearly(ANN, 0.15))), *rows))
    return link


def taken(media_id, minute):
    return media_id, CameraTimes(captured=NOON + timedelta(minutes=minute))


def looking(media_id, seed):
    turns = np.random.default_rng(seed).integers(0, 256, (8, 32), dtype=np.uint8)
    return media_id, Pdq(90, turns)


def test_a_face_as_near_as_a_copy_on_another_day_makes_no_confident_link():
    link = near(taken(A, 0), taken(B, 60))
    assert link.strength <= 0.5
    assert "not of one moment" in link.reason
    assert "poster" in link.reason


def test_a_face_as_near_as_a_copy_in_another_view_without_times_makes_no_confident_link():
    assert near(looking(A, 1), looking(B, 2)).strength <= 0.5


@pytest.mark.parametrize(
    "rows",
    [
        (taken(A, 0), taken(B, 3)),
        (looking(A, 1), looking(B, 1)),
        (taken(A, 0), taken(B, 60), *map(looking, (A, B), (1, 1))),
    ],
    ids=("one moment", "one view", "copies with other times"),
)
def test_of_one_moment_or_view_a_near_face_is_linked_and_what_it_may_be_is_said(rows):
    link = near(*rows)
    assert link.strength > 0.9
    assert "both are of one moment, or one is on a poster" in link.reason


def test_faces_as_near_as_copies_of_one_photograph_may_be_on_a_poster_and_it_is_said():
    found = {A: faces(look(1)), B: faces(nearly(look(1), 0.08)), C: faces(nearly(look(1), 0.3, 1))}
    reasons = {(link.first, link.second): link.reason for link in LINKER.link(Held(found))}
    assert "poster" in reasons[A, B]
    assert "poster" not in reasons[A, C]


def test_what_may_be_no_face_makes_no_confident_link_and_it_is_said():
    sure, unsure = faces(look(1)), faces(nearly(look(1), 0.2))
    unsure.scores[0] = 200
    (link,) = LINKER.link(Held({A: sure, B: unsure}))
    assert link.strength <= 0.5
    assert "a drawn one" in link.reason


def test_drawn_faces_that_a_network_takes_for_one_make_no_confident_link():
    EXTRACTOR.load()
    found = {}
    for seed in (9, 11, 30):
        for fact in EXTRACTOR.extract(opened(drawn_face(seed))):
            found[MediaId(f"{seed:064}")] = fact
    assert len(found) >= 2  # otherwise the drawings show nothing
    made = list(LINKER.link(Held(found)))
    assert made
    assert all(link.strength <= 0.5 and "a drawn one" in link.reason for link in made)


@needs_people
def test_one_poster_in_two_rooms_is_told_as_what_it_may_be():
    EXTRACTOR.load()
    (portrait,), (one, other) = portraits(8)[2:3], rooms(4)[:2]
    pictures = {A: pasted(portrait, one, 0.5, (0.1, 0.2))[0], B: pasted(portrait, other, 0.42, (0.55, 0.3))[0]}
    found = {key: fact for key, pixels in pictures.items() for fact in EXTRACTOR.extract(opened(pixels))}
    (link,) = LINKER.link(Held(found))
    assert "on a poster" in link.reason
