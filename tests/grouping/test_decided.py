from datetime import UTC, datetime, timedelta

from app.domain.ids import MediaId
from app.domain.link import Decision, Kind, Verdict
from app.grouping.decided import decide

A, B, C = (MediaId(letter * 64) for letter in "abc")
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def word(first, second, verdict, minutes=0, kind=Kind.PLACE):
    return Decision(kind, verdict, first, second, "examiner 1", "", NOON + timedelta(minutes=minutes))


def test_the_newest_word_on_a_pair_counts():
    words = [word(A, B, Verdict.SAME, 5), word(A, B, Verdict.DIFFERENT, 9)]
    for order in (words, words[::-1]):
        decided = decide(Kind.PLACE, order)
        assert decided.apart == {(A, B)}
        assert not decided.same


def test_a_chain_of_same_that_another_word_breaks_is_listed_and_not_settled_silently():
    decided = decide(Kind.PLACE, [word(A, B, Verdict.SAME), word(B, C, Verdict.SAME), word(A, C, Verdict.DIFFERENT)])
    assert [(each.first, each.second) for each in decided.contradictions] == [(A, C)]
    assert "take one of them back" in decided.contradictions[0].sentence
    assert set(decided.component.values()) == {A}


def test_copies_are_of_one_place_but_what_is_no_copy_may_be():
    same, different = word(A, B, Verdict.SAME, kind=Kind.COPIES), word(B, C, Verdict.DIFFERENT, kind=Kind.COPIES)
    decided = decide(Kind.PLACE, [same, different])
    assert decided.component[B] == A
    assert not decided.apart


def test_words_on_places_say_nothing_of_copies():
    assert not decide(Kind.COPIES, [word(A, B, Verdict.SAME)]).component
