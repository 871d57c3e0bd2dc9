"""A word on two media items binds, is kept, and can be taken back."""

from itertools import combinations

import pytest

from app.domain.errors import RequestError
from app.domain.link import Decision, Kind, Verdict
from app.domain.words import is_taken_back
from app.domain.work import Topic
from app.operations.decide import decide, undo_decision
from app.operations.merge import merge, undo_merger
from app.store import audit, decisions
from tests.operations.linked import all_pairs, linked, places
from tests.store.filling import WHEN, add_pictures


@pytest.fixture
def ids(job):
    return linked(job, all_pairs("abc", 0.99) | {"de": 0.6})


def test_undecided_takes_an_earlier_word_back_and_is_kept_beside_it(job, ids):
    pair = ids["a"], ids["d"]
    decide(job, Kind.PLACE, Verdict.SAME, pair)
    assert places(job, ids) == ["abcd"]
    changed = decide(job, Kind.PLACE, Verdict.UNDECIDED, pair, "too dark to tell")
    assert changed >= {Topic.CLUSTERS, Topic.DECISIONS, Topic.AUDIT}
    assert places(job, ids) == ["abc"]
    (word,) = decisions.of(job.case.db, Kind.PLACE)
    assert (word.verdict, word.reason) == (Verdict.UNDECIDED, "too dark to tell")
    assert job.case.db.table("decision").count == 2


def test_undecided_neither_joins_nor_parts(job, ids):
    decide(job, Kind.PLACE, Verdict.UNDECIDED, (ids["a"], ids["b"]))
    decide(job, Kind.PLACE, Verdict.UNDECIDED, (ids["d"], ids["e"]))
    assert places(job, ids) == ["abc"]


def test_a_decision_is_undone_by_a_later_row_and_only_once(job, ids):
    pair = ids["b"], ids["a"]
    decide(job, Kind.PLACE, Verdict.DIFFERENT, pair)
    undo_decision(job, Kind.PLACE, pair)
    assert places(job, ids) == ["abc"]
    rows = audit.count(job.case.db)
    with pytest.raises(RequestError, match="no decision on these two to take back"):
        undo_decision(job, Kind.PLACE, pair)
    assert audit.count(job.case.db) == rows


def test_what_a_colleague_said_before_stands_again_as_it_was(job, colleague, ids):
    pair = ids["a"], ids["b"]
    decide(colleague, Kind.PLACE, Verdict.DIFFERENT, pair, "another window")
    (word,) = decisions.of(job.case.db, Kind.PLACE)
    for verdict in (Verdict.SAME, Verdict.UNDECIDED):
        decide(job, Kind.PLACE, verdict, pair)
    assert len(decisions.of(job.case.db, Kind.PLACE)) == 1
    undo_decision(job, Kind.PLACE, pair)
    assert decisions.of(job.case.db, Kind.PLACE)[0].verdict is Verdict.SAME
    undo_decision(job, Kind.PLACE, pair, None, Verdict.SAME)
    assert decisions.of(job.case.db, Kind.PLACE) == [word]
    assert places(job, ids) == ["ac"]
    undo_decision(job, Kind.PLACE, pair)
    assert is_taken_back(decisions.of(job.case.db, Kind.PLACE)[0])
    decide(job, Kind.PLACE, Verdict.SAME, pair)
    undo_decision(job, Kind.PLACE, pair)
    assert is_taken_back(decisions.of(job.case.db, Kind.PLACE)[0])


def test_only_the_word_that_is_meant_is_taken_back(job, ids):
    pair = ids["a"], ids["b"]
    decide(job, Kind.PLACE, Verdict.DIFFERENT, pair)
    with pytest.raises(RequestError, match="no decision on these two"):
        undo_decision(job, Kind.PLACE, pair, None, Verdict.SAME)


def test_what_a_merger_took_back_stands_again_with_it_whatever_was_said_and_taken_back_between(job, ids):
    pair = ids["c"], ids["d"]
    decide(job, Kind.PLACE, Verdict.DIFFERENT, pair)
    merge(job, Kind.PLACE, (ids["a"], ids["d"]))
    (merger,) = [each for each in decisions.of(job.case.db, Kind.PLACE) if each.verdict is Verdict.SAME]
    assert places(job, ids) == ["abcd"]
    decide(job, Kind.PLACE, Verdict.SAME, pair)
    undo_decision(job, Kind.PLACE, pair)
    undo_merger(job, Kind.PLACE, [merger])
    stand = [each for each in decisions.of(job.case.db, Kind.PLACE) if each.verdict is not Verdict.UNDECIDED]
    assert [(each.first, each.second, each.verdict) for each in stand] == [(*sorted(pair), Verdict.DIFFERENT)]


def test_a_word_on_people_says_nothing_of_places(job, ids):
    decide(job, Kind.PERSON, Verdict.DIFFERENT, (ids["a"], ids["b"]))
    assert [word.verdict for word in decisions.of(job.case.db, Kind.PERSON)] == [Verdict.DIFFERENT]
    assert places(job, ids) == ["abc"]


@pytest.mark.parametrize("ends", ["aa", "az"])
def test_a_word_on_one_picture_alone_or_on_a_stranger_leaves_no_trace(job, ids, ends):
    rows = audit.count(job.case.db)
    with pytest.raises(RequestError):
        decide(job, Kind.PLACE, Verdict.SAME, tuple(ids.get(each, "f" * 64) for each in ends))
    assert audit.count(job.case.db) == rows


def test_reading_twice_as_many_words_takes_about_twice_the_steps(job):
    ids = sorted(add_pictures(job.case, [f"{at:03}" for at in range(60)], number="EX-1", root=b"EX-1"))
    pairs = list(combinations(ids, 2))

    def steps(words):
        with job.case.transaction() as db:
            for number, (first, second) in enumerate(pairs[words : 2 * words]):
                faces = ((1, 2, 3, 4), (5, 6, 7, 8)) if number % 3 else None
                decisions.add(db, Decision(Kind.PERSON, Verdict.DIFFERENT, first, second, "E", "", WHEN, faces))
        taken = []
        job.case.db.conn.set_progress_handler(lambda: taken.append(1), 100)
        found = decisions.of(job.case.db, Kind.PERSON)
        job.case.db.conn.set_progress_handler(None, 100)
        return len(taken) / len(found)

    assert steps(800) < 1.5 * steps(200)
