from datetime import timedelta

from app.domain.facts import CameraTimes
from app.matching.one_photograph import Moments
from tests.held_facts import NOON, NOON_SOMEWHERE, HeldFacts, item

A, B = item("a"), item("b")


def taken(one, other):
    return Moments(HeldFacts((A, CameraTimes(captured=one)), (B, CameraTimes(captured=other)))).differ(A, B)


def test_times_far_apart_are_of_two_moments_and_near_ones_are_not():
    assert taken(NOON, NOON + timedelta(hours=1))
    assert not taken(NOON, NOON + timedelta(minutes=5))


def test_where_times_cannot_be_compared_or_nothing_is_known_nothing_is_said():
    assert not taken(NOON, NOON_SOMEWHERE + timedelta(days=1))
    assert not Moments(HeldFacts()).differ(A, B)
