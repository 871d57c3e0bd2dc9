import numpy as np

from app.domain.facts import PeopleCover
from app.matching.people_doubt import people_doubt


def cover(*, unsure):
    return PeopleCover("m", np.zeros((3, 4), np.uint8), 0, 0, unsure)


def test_a_reason_says_in_how_many_of_its_pictures_people_may_have_been_missed():
    certain, doubtful = cover(unsure=False), cover(unsure=True)
    assert not people_doubt(certain, certain)
    assert people_doubt(certain, doubtful) == people_doubt(None, certain)
    assert people_doubt(certain, doubtful).startswith("In one of the two it is not certain")
    assert people_doubt(None, doubtful).startswith("In both it is not certain")
