import pytest

from app.domain.ids import MediaId
from app.domain.link import Kind
from app.grouping.pairs import PairToLookAt
from app.ui.pair_queue import PairQueue

A, B, C, D = (MediaId(each * 64) for each in "abcd")


def pair(first, second, kind=Kind.PLACE):
    return PairToLookAt(kind, first, second, 0.5, 3.0, 3, 5)


@pytest.fixture
def queue():
    made = PairQueue()
    made.fill([pair(A, B), pair(A, C), pair(B, C)])
    return made


def test_a_pair_that_was_shown_does_not_come_again_by_itself(queue):
    queue.show((B, A))
    assert queue.waiting() == [(A, C), (B, C)]
    assert queue.words() == "Pair 1 of 3  ·  would make one place of 5 and 3 pictures"
    queue.show((A, C))
    assert queue.words().startswith("Pair 2 of 3")


def test_what_is_settled_meanwhile_is_not_counted_any_more(queue):
    queue.show((A, B))
    queue.fill([pair(B, C)])
    assert queue.words().startswith("Pair 1 of 2")
    assert queue.waiting() == [(B, C)]


def test_a_pair_that_was_asked_for_is_none_of_those_worth_a_look(queue):
    queue.show((A, D))
    assert queue.ends == (A, D)
    assert queue.words() == "3 pairs worth a look"


def test_the_pair_before_comes_back(queue):
    queue.show((A, B))
    queue.show((A, C))
    queue.exchange((A, D))
    assert queue.ends == (A, D)
    assert queue.back() == (A, B)
    assert queue.back() is None


def test_each_kind_has_its_own_pairs(queue):
    queue.show((A, B))
    queue.kind = Kind.SERIES
    assert queue.ends is None
    assert queue.waiting() == []
    assert queue.words() == "No pair worth a look is left"


def test_a_pair_comes_back_with_the_faces_that_were_meant_in_it_and_the_next_has_none(queue):
    one, other = (0, 0, 9, 9), (10, 0, 19, 9)
    queue.kind = Kind.PERSON
    queue.show((B, A), {A: one, B: other})
    assert queue.faces == (other, one)
    queue.show((A, C))
    assert queue.faces is None
    queue.back()
    assert queue.faces == (other, one)
    queue.exchange((B, D))
    assert queue.faces is None
