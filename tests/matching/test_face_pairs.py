import numpy as np

from app.domain.ids import MediaId
from app.linkers.same_person import LINKER
from app.matching.face_pairs import alike, nearest_faces
from app.matching.one_photograph import Moments
from tests.faces import faces, look, nearly
from tests.held_facts import HeldFacts


def test_a_thousand_strangers_are_not_alike_and_each_finds_its_own_second_picture():
    found = {}
    for number in range(500):
        somebody = look(number)
        for take in range(2):
            found[MediaId(f"{number * 2 + take:064x}")] = faces(nearly(somebody, 0.3, number * 2 + take))
    pairs = alike(found, LINKER.calibration, Moments(HeldFacts()))
    assert len(pairs) == 500
    assert all(int(pair.second.media_id, 16) == int(pair.first.media_id, 16) + 1 for pair in pairs)


def test_a_crowd_in_each_of_two_pictures_is_ranked_the_most_alike_first():
    one, other = look(1), look(2)
    assert nearest_faces(faces(one, other), faces(nearly(other, 0.1), nearly(one, 0.4)))[:2] == [(1, 0), (0, 1)]
    assert nearest_faces(faces(one), faces(one, model="another")) == []


def test_a_vector_of_nothing_is_like_nobody():
    nothing = np.zeros(128, np.float32)
    assert (
        alike(
            {MediaId("a" * 64): faces(nothing), MediaId("b" * 64): faces(look(1))},
            LINKER.calibration,
            Moments(HeldFacts()),
        )
        == []
    )
