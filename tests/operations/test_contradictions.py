"""What speaks against a decision later is listed; the decision holds."""

import pytest

from app.domain.link import Kind, Verdict
from app.operations.decide import decide
from app.operations.name_place import name_place
from app.operations.relink import regroup
from app.operations.split import split
from app.store import clusters
from tests.operations.linked import all_pairs, link_again, linked, places

ROOM = all_pairs("abcdef", 0.99)


@pytest.fixture
def ids(job):
    return linked(job, ROOM)


def stuck(job, ids):
    letter = {media_id: name for name, media_id in ids.items()}
    found = clusters.contradictions(job.case.db, Kind.PLACE)
    return {"".join(sorted(letter[end] for end in (each.first, each.second))): each.sentence for each in found}


def test_links_that_were_there_when_it_was_decided_are_no_news(job, ids):
    split(job, Kind.PLACE, [ids["e"], ids["f"]])
    regroup(job)
    assert stuck(job, ids) == {}


def test_a_new_picture_that_links_to_both_sides_is_listed_and_the_split_holds(job, ids):
    split(job, Kind.PLACE, [ids["e"], ids["f"]])
    both = ids | linked(job, {}, names="x", number="EX-2")
    link_again(job, both, ROOM | {"ax": 0.999, "bx": 0.999, "ex": 0.97})
    assert places(job, both) == ["abcdx", "ef"]
    ((pair, sentence),) = stuck(job, both).items()
    assert pair == "ex"
    assert sentence.startswith("Examiner One decided on 20")
    assert "(0.97): e and x show one corner." in sentence
    assert "X lets the decision stand" in sentence


@pytest.mark.parametrize("verdict", [Verdict.DIFFERENT, Verdict.UNDECIDED])
def test_a_word_on_the_new_link_itself_has_seen_it(job, ids, verdict):
    split(job, Kind.PLACE, [ids["e"], ids["f"]])
    both = ids | linked(job, {}, names="x", number="EX-2")
    link_again(job, both, ROOM | {"ax": 0.999, "bx": 0.999, "ex": 0.97})
    decide(job, Kind.PLACE, verdict, (both["e"], both["x"]))
    assert stuck(job, both) == {}


def test_a_link_that_grew_strong_is_listed(job):
    ids = linked(job, all_pairs("abc", 0.99) | all_pairs("de", 0.99) | {"ad": 0.7})
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids["a"], ids["d"]))
    link_again(job, ids, all_pairs("abc", 0.99) | all_pairs("de", 0.99) | {"be": 0.96})
    assert places(job, ids) == ["abc", "de"]
    assert list(stuck(job, ids)) == ["be"]
    link_again(job, ids, all_pairs("abc", 0.99) | all_pairs("de", 0.99) | {"be": 0.9})
    assert stuck(job, ids) == {}


def test_a_same_without_support_between_two_named_places_is_listed(job):
    ids = linked(job, all_pairs("abc", 0.99) | all_pairs("def", 0.99))
    name_place(job, ids["a"], "Yellow house")
    name_place(job, ids["d"], "Blue house")
    assert stuck(job, ids) == {}
    decide(job, Kind.PLACE, Verdict.SAME, (ids["b"], ids["e"]))
    assert places(job, ids) == ["abcdef"]
    told = stuck(job, ids)
    assert set(told) == {"ad", "be"}
    assert "strong ones tie the first to “Yellow house” and the second to “Blue house”" in told["be"] or (
        "strong ones tie the first to “Blue house” and the second to “Yellow house”" in told["be"]
    )
    assert "One place has two names" in told["ad"]
    decide(job, Kind.PLACE, Verdict.UNDECIDED, (ids["b"], ids["e"]))
    assert stuck(job, ids) == {}


def test_a_cluster_keeps_its_id_when_smaller_names_join_and_leave(job):
    ids = linked(job, all_pairs("cde", 0.99))
    (before,) = clusters.of(job.case.db, Kind.PLACE)
    link_again(job, ids, all_pairs("abcde", 0.99))
    (grown,) = clusters.of(job.case.db, Kind.PLACE)
    assert (grown.id, len(grown.members)) == (before.id, 5)
    split(job, Kind.PLACE, [ids["a"], ids["b"]])
    larger, smaller = clusters.of(job.case.db, Kind.PLACE)
    assert (larger.id, len(larger.members)) == (before.id, 3)
    assert smaller.id != before.id


def test_what_may_be_one_place_is_listed_with_the_pair_to_look_at(job):
    ids = linked(job, all_pairs("abc", 0.99) | all_pairs("def", 0.99) | {"ad": 0.97, "ag": 0.7})
    assert places(job, ids) == ["abc", "def"]
    bridge, picture = clusters.perhaps(job.case.db, Kind.PLACE)
    assert set(bridge.pairs[0]) == {ids["a"], ids["d"]}
    assert "One link alone holds 3 and 3 pictures together (97 %)" in bridge.sentence
    assert set(picture.pairs[0]) == {ids["a"], ids["g"]}
    assert 0.9 > bridge.strength > picture.strength > 0.5
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids["a"], ids["d"]))
    assert [each.pairs for each in clusters.perhaps(job.case.db, Kind.PLACE)] == [picture.pairs]
