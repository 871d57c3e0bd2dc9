"""A merger holds whole clusters together, whatever was said of single pairs before."""

import pytest

from app.domain.errors import RequestError
from app.domain.link import Kind, Verdict
from app.operations.decide import decide, undo_decision
from app.operations.merge import merge, undo_merger
from app.operations.split import split, undo_split
from app.store import audit, clusters, decisions, splits
from tests.operations.linked import all_pairs, link_again, linked, places

ROOMS = all_pairs("abc", 0.99) | all_pairs("def", 0.99)


@pytest.fixture
def ids(job):
    return linked(job, ROOMS)


def test_two_clusters_are_one_by_one_row_and_stay_so_when_links_change(job, ids):
    merge(job, Kind.PLACE, (ids["b"], ids["e"]), "the same radiator")
    assert places(job, ids) == ["abcdef"]
    assert job.case.db.table("decision").count == 1
    link_again(job, ids, ROOMS)
    assert places(job, ids) == ["abcdef"]


def test_a_picture_in_no_cluster_is_merged_into_one(job, ids):
    merge(job, Kind.PLACE, (ids["a"], ids["g"], ids["d"]))
    assert places(job, ids) == ["abcdefg"]


def test_words_in_the_way_are_taken_back_by_later_rows_and_counted(job, ids):
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids["c"], ids["f"]))
    split(job, Kind.PLACE, [ids["a"]], [ids["d"], ids["e"]])
    merge(job, Kind.PLACE, (ids["b"], ids["e"]))
    assert places(job, ids) == ["abcdef"]
    assert clusters.contradictions(job.case.db, Kind.PLACE) == []
    assert splits.of(job.case.db, Kind.PLACE) == []
    verdicts = [word.verdict for word in decisions.of(job.case.db, Kind.PLACE)]
    assert sorted(verdicts) == [Verdict.SAME, Verdict.UNDECIDED]
    detail = job.case.db.execute("SELECT detail FROM audit WHERE verb = 'merge'").fetchone()[0]
    assert "2 earlier words taken back" in detail


def test_what_a_split_says_of_others_goes_on(job, ids):
    link_again(job, ids, ROOMS | all_pairs("abcgh", 0.99))
    assert places(job, ids) == ["abcgh", "def"]
    split(job, Kind.PLACE, [ids["g"], ids["d"]], [ids["a"], ids["b"], ids["c"], ids["h"]])
    link_again(job, ids, ROOMS | all_pairs("abch", 0.99) | {"gd": 0.3})
    merge(job, Kind.PLACE, (ids["d"], ids["a"]))
    assert places(job, ids) == ["abcdefh"]
    link_again(job, ids, ROOMS | all_pairs("abcgh", 0.999))
    assert places(job, ids) == ["abcdefh"]
    (left,) = splits.of(job.case.db, Kind.PLACE)
    assert left.part == (ids["g"],)


@pytest.mark.parametrize("newer", ["ad", "ac"])
def test_what_a_newer_word_freed_from_a_split_stays_free_of_what_is_left_of_it(job, newer):
    ids = linked(job, {"ef": 0.99})
    split(job, Kind.PLACE, [ids["a"], ids["b"]], [ids["c"], ids["d"]])
    decide(job, Kind.PLACE, Verdict.SAME, (ids[newer[0]], ids[newer[1]]))
    (split_before,) = splits.of(job.case.db, Kind.PLACE)
    merge(job, Kind.PLACE, (ids["b"], ids["c"]))
    lefts = splits.of(job.case.db, Kind.PLACE)
    assert {(left.part, left.rest, left.decided_at) for left in lefts} == {
        ((ids["b"],), (ids["d"],), split_before.decided_at)
    }
    assert clusters.contradictions(job.case.db, Kind.PLACE) == []
    assert places(job, ids) == (["ad", "bc", "ef"] if newer == "ad" else ["abc", "ef"])


@pytest.mark.parametrize("samples", ["", "a", "ab", "aa"])
def test_a_merger_of_one_cluster_leaves_no_trace(job, ids, samples):
    rows = audit.count(job.case.db)
    with pytest.raises(RequestError, match="needs two clusters"):
        merge(job, Kind.PLACE, [ids[each] for each in samples])
    assert audit.count(job.case.db) == rows


def standing(job, ids):
    letter = {media_id: name for name, media_id in ids.items()}
    return sorted(
        tuple("".join(sorted(letter[each] for each in side)) for side in (split.part, split.rest))
        for split in splits.of(job.case.db, Kind.PLACE)
    )


def take_last_back(job):
    said = [each for each in decisions.of(job.case.db, Kind.PLACE) if each.verdict is Verdict.SAME]
    undo_merger(job, Kind.PLACE, [max(said, key=lambda each: each.decided_at)])


def test_a_merger_taken_back_ends_what_it_left_of_a_split_and_nothing_that_an_earlier_one_left(job):
    ids = linked(job, {"ef": 0.99})
    split(job, Kind.PLACE, [ids["a"], ids["b"]], [ids["c"], ids["d"]])
    first = standing(job, ids)
    merge(job, Kind.PLACE, (ids["b"], ids["c"]))
    second = standing(job, ids)
    merge(job, Kind.PLACE, (ids["a"], ids["c"]))
    take_last_back(job)
    assert standing(job, ids) == second
    take_last_back(job)
    assert standing(job, ids) == first


def test_a_merger_taken_back_ends_nothing_of_another_split_of_the_same_minute(job):
    ids = linked(job, {"ef": 0.99}, "abcdefgh")
    split(job, Kind.PLACE, [ids["a"]], [ids["b"], ids["c"]])
    split(job, Kind.PLACE, [ids["d"]], [ids["g"], ids["h"]])
    merge(job, Kind.PLACE, (ids["d"], ids["g"]))
    before = standing(job, ids)
    merge(job, Kind.PLACE, (ids["a"], ids["b"]))
    take_last_back(job)
    assert standing(job, ids) == before


@pytest.fixture
def merged(job, ids):
    """Two rooms that a word and a split keep apart, merged all the same; return the merger's word."""
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids["c"], ids["f"]), "another floor")
    split(job, Kind.PLACE, [ids["a"]], [ids["d"], ids["e"]])
    merge(job, Kind.PLACE, (ids["b"], ids["e"]))
    link_again(job, ids, ROOMS | {"ad": 0.9999, "cf": 0.9999})
    assert places(job, ids) == ["abcdef"]
    (word,) = [each for each in decisions.of(job.case.db, Kind.PLACE) if each.verdict is Verdict.SAME]
    return word


@pytest.mark.parametrize("verdict", [Verdict.UNDECIDED, Verdict.DIFFERENT, None])
def test_what_a_merger_took_back_stands_again_once_another_word_is_in_its_place(job, ids, merged, verdict):
    ends = merged.first, merged.second
    if verdict is None:
        undo_decision(job, Kind.PLACE, ends)
    else:
        decide(job, Kind.PLACE, verdict, ends)
    assert places(job, ids) == ["abc", "def"]
    assert standing(job, ids) == [("a", "de")]
    words = {each.reason for each in decisions.of(job.case.db, Kind.PLACE) if each.verdict is Verdict.DIFFERENT}
    assert "another floor" in words
    detail = job.case.db.execute("SELECT detail FROM audit WHERE verb = 'decide' ORDER BY number DESC").fetchone()[0]
    assert detail.endswith("; 2 earlier words stand again")


def test_what_stands_again_does_so_once_and_can_be_taken_back_by_itself(job, ids, merged):
    ends = merged.first, merged.second
    decide(job, Kind.PLACE, Verdict.UNDECIDED, ends)
    undo_decision(job, Kind.PLACE, (ids["c"], ids["f"]))
    (again,) = splits.of(job.case.db, Kind.PLACE)
    undo_split(job, again.id)
    undo_decision(job, Kind.PLACE, ends)
    assert merged in decisions.of(job.case.db, Kind.PLACE)
    decide(job, Kind.PLACE, Verdict.UNDECIDED, ends)
    assert standing(job, ids) == []
    assert {each.verdict for each in decisions.of(job.case.db, Kind.PLACE)} == {Verdict.UNDECIDED}


def test_what_a_merger_of_three_took_back_waits_until_the_last_of_its_words_is_gone(job):
    ids = linked(job, {"ab": 0.99, "cd": 0.99, "ef": 0.99})
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids["a"], ids["c"]))
    merge(job, Kind.PLACE, (ids["b"], ids["d"], ids["f"]))
    assert places(job, ids) == ["abcdef"]
    same = [each for each in decisions.of(job.case.db, Kind.PLACE) if each.verdict is Verdict.SAME]
    found = []
    for word in same:
        decide(job, Kind.PLACE, Verdict.UNDECIDED, (word.first, word.second))
        found.append(sum(each.verdict is Verdict.DIFFERENT for each in decisions.of(job.case.db, Kind.PLACE)))
    assert found == [0, 1]
