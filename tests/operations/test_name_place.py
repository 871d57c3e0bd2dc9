"""A name is tied to a picture; places of one name are one place."""

import pytest

from app.domain.errors import RequestError
from app.domain.link import Kind, Verdict
from app.operations.decide import decide
from app.operations.name_place import bearers_of, name_place, rename_place
from app.operations.split import split
from app.store import audit, cluster_cards, clusters
from tests.operations.linked import all_pairs, link_again, linked, places

ROOMS = all_pairs("abc", 0.99) | all_pairs("def", 0.99)


@pytest.fixture
def ids(job):
    return linked(job, ROOMS)


def called(job, ids):
    letter = {media_id: name for name, media_id in ids.items()}
    found = clusters.of(job.case.db, Kind.PLACE)
    return {"".join(sorted(letter[each] for each in cluster.members)): cluster.name for cluster in found}


def stuck(job):
    return [each.sentence for each in clusters.contradictions(job.case.db, Kind.PLACE)]


def test_a_name_goes_where_its_picture_goes(job, ids):
    name_place(job, ids["b"], "  Flat in the\tyellow house ")
    assert called(job, ids) == {"abc": "Flat in the yellow house", "def": ""}
    cards = cluster_cards.of(job.case.db, Kind.PLACE)
    assert {card.name for card in cards} == {"Flat in the yellow house", ""}
    link_again(job, ids, {"bg": 0.99, "ac": 0.99})
    assert called(job, ids) == {"bg": "Flat in the yellow house", "ac": ""}


def test_one_name_on_two_places_makes_them_one_and_says_so(job, ids):
    name_place(job, ids["a"], "Kitchen")
    assert bearers_of(job, " kitchen") == [ids["a"]]
    name_place(job, ids["d"], "KITCHEN")
    assert called(job, ids) == {"abcdef": "KITCHEN"}
    (place,) = clusters.of(job.case.db, Kind.PLACE)
    assert place.reasons[0] == "Called “KITCHEN” by Examiner One: one name, one place."
    name_place(job, ids["d"], "")
    assert called(job, ids) == {"abc": "Kitchen", "def": ""}


def test_a_word_that_keeps_two_of_one_name_apart_holds_and_is_listed(job, ids):
    name_place(job, ids["a"], "Kitchen")
    name_place(job, ids["d"], "Kitchen")
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids["a"], ids["d"]))
    assert called(job, ids) == {"abc": "Kitchen", "def": "Kitchen"}
    (sentence,) = stuck(job)
    assert sentence.startswith("Both are called “Kitchen” (by Examiner One, last on ")
    rename_place(job, ids["f"], "Kitchen next door")
    assert called(job, ids) == {"abc": "Kitchen", "def": "Kitchen next door"}
    assert stuck(job) == []


def test_two_names_in_one_place_are_listed_until_it_is_renamed_or_split(job, ids):
    name_place(job, ids["a"], "Kitchen")
    name_place(job, ids["b"], "Hall")
    assert called(job, ids)["abc"] == "Hall"
    (sentence,) = stuck(job)
    assert "“Hall” (by Examiner One" in sentence
    assert "“Kitchen” (by Examiner One" in sentence
    split(job, Kind.PLACE, [ids["b"]])
    assert stuck(job) == []
    assert places(job, ids) == ["ac", "def"]


def test_renaming_gives_every_named_picture_of_the_place_the_new_name(job, ids):
    name_place(job, ids["a"], "Kitchen")
    name_place(job, ids["b"], "Hall")
    rename_place(job, ids["c"], "Cellar")
    assert called(job, ids)["abc"] == "Cellar"
    assert stuck(job) == []
    rename_place(job, ids["c"], "")
    assert called(job, ids)["abc"] == ""
    assert job.case.db.table("place_name").count == 6


@pytest.mark.parametrize("name", ["x" * 121, "a\u202eb", "\x07", ""])
def test_a_name_that_cannot_be_kept_or_taken_back_leaves_no_trace(job, ids, name):
    rows = audit.count(job.case.db)
    for operation in (name_place, rename_place):
        with pytest.raises(RequestError):
            operation(job, ids["a"], name)
    assert audit.count(job.case.db) == rows
