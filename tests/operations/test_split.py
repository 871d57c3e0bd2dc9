"""A split binds each of one side against each of the other, whatever links come later."""

import pytest

from app.domain.errors import RequestError
from app.domain.ids import SplitId
from app.domain.link import Kind, Verdict
from app.operations.decide import decide, undo_decision
from app.operations.split import split, undo_split
from app.store import audit, splits
from tests.operations.linked import all_pairs, link_again, linked, places

ROOM = all_pairs("abcdef", 0.99)


@pytest.fixture
def ids(job):
    return linked(job, ROOM)


def of(ids, letters):
    return [ids[each] for each in letters]


def test_a_split_is_one_row_and_one_audit_row_and_the_cluster_falls_in_two(job, ids):
    assert places(job, ids) == ["abcdef"]
    before = [job.case.db.table("split").count, job.case.db.table("decision").count]
    rows = job.case.db.execute("SELECT count(*) FROM audit WHERE verb = 'split'").fetchone()[0]
    split(job, Kind.PLACE, of(ids, "ef"), of(ids, "abcd"), "other curtains")
    assert places(job, ids) == ["abcd", "ef"]
    assert [job.case.db.table("split").count, job.case.db.table("decision").count] == [before[0] + 1, before[1]]
    assert job.case.db.execute("SELECT count(*) FROM audit WHERE verb = 'split'").fetchone()[0] == rows + 1


def test_without_the_rest_it_is_all_others_of_the_cluster(job, ids):
    split(job, Kind.PLACE, of(ids, "f"))
    (made,) = splits.of(job.case.db, Kind.PLACE)
    assert (made.part, made.rest) == (tuple(of(ids, "f")), tuple(sorted(of(ids, "abcde"))))


def test_a_new_picture_that_links_to_both_sides_cannot_bring_them_together(job, ids):
    split(job, Kind.PLACE, of(ids, "ef"), of(ids, "abcd"))
    more = linked(job, {}, names="xy", number="EX-2")
    both = ids | more
    link_again(job, both, ROOM | all_pairs("abcdefxy", 0.999))
    found = places(job, both)
    assert not any(set("ef") & set(each) and set("abcd") & set(each) for each in found)
    assert sorted("".join(found)) == sorted("abcdefxy")


def test_a_side_that_falls_apart_lets_none_of_it_come_back(job, ids):
    split(job, Kind.PLACE, of(ids, "ef"), of(ids, "abcd"))
    link_again(job, ids, {"ab": 0.99, "cd": 0.99, "ce": 0.999, "bf": 0.999})
    assert places(job, ids) == ["ab", "cd"]


def test_a_split_says_nothing_of_a_side_within_itself(job, ids):
    split(job, Kind.PLACE, of(ids, "ef"), of(ids, "abcd"))
    link_again(job, ids, {"ab": 0.99})
    assert places(job, ids) == ["ab"]


def test_a_split_is_taken_back_once_and_both_words_stay(job, ids):
    split(job, Kind.PLACE, of(ids, "ef"), of(ids, "abcd"))
    (made,) = splits.of(job.case.db, Kind.PLACE)
    undo_split(job, made.id)
    assert places(job, ids) == ["abcdef"]
    assert [job.case.db.table(name).count for name in ("split", "split_end")] == [1, 1]
    for number in (made.id, SplitId(99)):
        with pytest.raises(RequestError, match="to take back"):
            undo_split(job, number)


def test_a_later_same_frees_a_picked_picture_from_the_split(job, ids):
    split(job, Kind.PLACE, of(ids, "ef"), of(ids, "abcd"))
    decide(job, Kind.PLACE, Verdict.SAME, (ids["e"], ids["a"]))
    assert places(job, ids) == ["abcde"]


def test_a_split_is_the_newer_word_than_an_earlier_same(job, ids):
    decide(job, Kind.PLACE, Verdict.SAME, (ids["e"], ids["a"]))
    split(job, Kind.PLACE, of(ids, "ef"), of(ids, "abcd"))
    assert places(job, ids) == ["abcd", "ef"]


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
@pytest.mark.parametrize("is_before", [True, False])
def test_a_word_on_one_pair_that_was_taken_back_frees_it_from_no_split(job, ids, verdict, is_before):
    pair = ids["e"], ids["a"]
    if is_before:
        decide(job, Kind.PLACE, verdict, pair)
    split(job, Kind.PLACE, of(ids, "ef"), of(ids, "abcd"))
    if not is_before:
        decide(job, Kind.PLACE, verdict, pair)
    undo_decision(job, Kind.PLACE, pair)
    link_again(job, ids, {"ae": 0.999})
    assert places(job, ids) == []


@pytest.mark.parametrize(("part", "rest"), [("", "ab"), ("abcdef", ""), ("ab", "bc"), ("z", "ab"), ("g", "")])
def test_a_split_that_makes_no_sense_leaves_no_trace(job, ids, part, rest):
    rows = audit.count(job.case.db)
    with pytest.raises(RequestError):
        split(job, Kind.PLACE, [ids.get(each, "f" * 64) for each in part], of(ids, rest))
    assert audit.count(job.case.db) == rows
