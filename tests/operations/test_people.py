"""People in a real case: grouped from the faces that the case holds, bound by words, and kept from run to run."""

from dataclasses import replace

import pytest

from app.domain.errors import RequestError
from app.domain.link import Kind, Verdict
from app.operations.decide import decide, undo_decision
from app.operations.merge import merge
from app.operations.name_person import name_person
from app.operations.people_words import take_back_on_people
from app.operations.relink import relink
from app.operations.split import split
from app.store import clusters, decisions, facts, links, person_names, splits
from tests.faces import faces, look, nearly
from tests.store.filling import add_pictures

ANN, BEN, EVE = look(1), look(2), look(3)


@pytest.fixture
def ids(job):
    """Return media ids: a shows two people, b and c the one, d the other, e somebody else."""
    made = dict(zip("abcde", sorted(add_pictures(job.case, "abcde", number="EX-1", root=b"EX-1")), strict=True))
    shown = {
        "a": faces(ANN, BEN),
        "b": faces(nearly(ANN, 0.2)),
        "c": faces(nearly(ANN, 0.25, 1)),
        "d": faces(nearly(BEN, 0.2)),
        "e": faces(EVE),
    }
    with job.case.machine_run("describe", {}) as run, job.case.transaction() as db:
        for letter, fact in shown.items():
            facts.save(db, run.id, made[letter], "faces", 1, [fact])
    relink(job)
    return made


def people(job, ids):
    letter = {media_id: name for name, media_id in ids.items()}
    found = clusters.of(job.case.db, Kind.PERSON)
    return sorted("".join(sorted(letter[each] for each in cluster.members)) for cluster in found)


def test_a_picture_of_two_is_listed_with_both_and_its_links_say_why(job, ids):
    assert people(job, ids) == ["abc", "ad"]
    assert {each.kind for each in clusters.containing(job.case.db, ids["a"])} == {Kind.PERSON}
    assert len(clusters.containing(job.case.db, ids["a"])) == 2
    assert all("likeness, not identity" in link.reason for link in links.of(job.case.db, "same_person"))


def test_a_word_binds_through_a_later_run_and_can_be_taken_back(job, ids):
    decide(job, Kind.PERSON, Verdict.DIFFERENT, (ids["a"], ids["b"]))
    decide(job, Kind.PERSON, Verdict.DIFFERENT, (ids["c"], ids["b"]))
    assert people(job, ids) == ["ac", "ad"]
    relink(job)
    assert people(job, ids) == ["ac", "ad"]
    undo_decision(job, Kind.PERSON, (ids["a"], ids["b"]))
    undo_decision(job, Kind.PERSON, (ids["c"], ids["b"]))
    assert people(job, ids) == ["abc", "ad"]


def test_people_are_merged_and_split_like_every_other_cluster(job, ids):
    merge(job, Kind.PERSON, [ids["d"], ids["e"]])
    assert people(job, ids) == ["abc", "ade"]
    split(job, Kind.PERSON, [ids["e"]], [ids["a"], ids["d"]])
    assert people(job, ids) == ["abc", "ad"]


def test_another_run_calls_everybody_what_they_were_called(job, ids):
    before = [(each.id, each.members) for each in clusters.of(job.case.db, Kind.PERSON)]
    relink(job)
    assert [(each.id, each.members) for each in clusters.of(job.case.db, Kind.PERSON)] == before
    assert ids["a"] in before[0][1]


def box(row):
    return row * 2000, 9000, row * 2000 + 1900, 20000


def test_a_word_on_two_faces_leaves_the_other_faces_of_their_pictures_alone(job, ids):
    with job.case.machine_run("describe", {}) as run, job.case.transaction() as db:
        facts.save(db, run.id, ids["e"], "faces", 1, [faces(nearly(ANN, 0.2, 2), nearly(BEN, 0.2, 2))])
    relink(job)
    assert people(job, ids) == ["abce", "ade"]
    decide(job, Kind.PERSON, Verdict.DIFFERENT, (ids["e"], ids["a"]), "", (box(0), box(0)))
    for other in "bc":
        decide(job, Kind.PERSON, Verdict.DIFFERENT, (ids["e"], ids[other]), "", (box(0), box(0)))
    assert people(job, ids) == ["abc", "ade"]
    relink(job)
    assert people(job, ids) == ["abc", "ade"]
    decide(job, Kind.PERSON, Verdict.DIFFERENT, (ids["e"], ids["a"]))
    assert [word.faces for word in decisions.of(job.case.db, Kind.PERSON) if ids["a"] in (word.first, word.second)] == [
        None
    ]
    assert not any({"a", "e"} <= set(each) for each in people(job, ids))
    undo_decision(job, Kind.PERSON, (ids["e"], ids["a"]))
    assert "ade" in people(job, ids)


def test_a_word_on_a_face_that_is_found_elsewhere_now_is_about_the_whole_picture(job, ids):
    decide(job, Kind.PERSON, Verdict.DIFFERENT, (ids["a"], ids["d"]), "", ((0, 0, 90, 90), box(0)))
    assert people(job, ids) == ["abc"]


def test_a_split_of_people_names_the_face_that_is_meant(job, ids):
    split(
        job, Kind.PERSON, [ids["a"]], [ids["b"], ids["c"]], "", {ids["a"]: box(0), ids["b"]: box(0), ids["c"]: box(0)}
    )
    assert people(job, ids) == ["ad", "bc"]
    (word,) = splits.of(job.case.db, Kind.PERSON)
    assert dict(word.faces)[ids["a"]] == box(0)
    take_back_on_people(job)
    assert people(job, ids) == ["abc", "ad"]


def test_a_merger_refuses_two_who_are_in_one_picture_and_asks_which_is_meant(job, ids):
    with pytest.raises(RequestError, match="These are two people"):
        merge(job, Kind.PERSON, [ids["b"], ids["d"]])
    with pytest.raises(RequestError, match="shows several people"):
        merge(job, Kind.PERSON, [ids["a"], ids["e"]])
    merge(job, Kind.PERSON, [ids["a"], ids["e"]], "", {ids["a"]: box(1)})
    assert people(job, ids) == ["abc", "ade"]
    take_back_on_people(job)
    assert people(job, ids) == ["abc", "ad"]


def test_a_name_stays_with_the_face_through_later_runs_and_splits(job, ids):
    with pytest.raises(RequestError, match="shows several people"):
        name_person(job, ids["a"], "Person 3")
    name_person(job, ids["a"], "  Person   3 ", box(0))
    assert {each.name: each.members for each in clusters.of(job.case.db, Kind.PERSON)}["Person 3"] == tuple(
        sorted(ids[letter] for letter in "abc")
    )
    split(job, Kind.PERSON, [ids["a"]], [ids["b"], ids["c"]], "", {ids[each]: box(0) for each in "abc"})
    assert all(each.name == "" for each in clusters.of(job.case.db, Kind.PERSON))
    take_back_on_people(job)
    relink(job)
    assert [each.name for each in clusters.of(job.case.db, Kind.PERSON)] == ["Person 3", ""]
    name_person(job, ids["b"], "Person 4")
    take_back_on_people(job)
    assert clusters.of(job.case.db, Kind.PERSON)[0].name == "Person 3"
    name_person(job, ids["c"], "")
    assert clusters.of(job.case.db, Kind.PERSON)[0].name == ""
    with pytest.raises(RequestError, match="no name to take back"):
        name_person(job, ids["c"], "")


def test_the_newest_name_of_a_person_counts_and_every_named_face_bears_it(job, ids):
    name_person(job, ids["b"], "Person 1")
    name_person(job, ids["c"], "The elder brother")
    assert {each.name for each in person_names.all(job.case.db)} == {"The elder brother"}
    assert clusters.of(job.case.db, Kind.PERSON)[0].name == "The elder brother"


def test_members_say_where_their_face_is(job, ids):
    first, second = clusters.of(job.case.db, Kind.PERSON)
    assert dict(zip(first.members, first.faces, strict=True))[ids["a"]] == box(0)
    assert dict(zip(second.members, second.faces, strict=True))[ids["a"]] == box(1)


@pytest.fixture
def twice(job, ids):
    """Return the ids where e shows the same two people as a."""
    with job.case.machine_run("describe", {}) as run, job.case.transaction() as db:
        facts.save(db, run.id, ids["e"], "faces", 1, [faces(nearly(ANN, 0.2, 2), nearly(BEN, 0.2, 2))])
    relink(job)
    assert people(job, ids) == ["abce", "ade"]
    return ids


def part_face(job, ids, row):
    """Say that a face of e is none of those of that person elsewhere."""
    others = {0: "abc", 1: "ad"}[row]
    faces_meant = {ids["e"]: box(row), ids["a"]: box(row)} | {ids[each]: box(0) for each in others[1:]}
    split(job, Kind.PERSON, [ids["e"]], [ids[each] for each in others], "", faces_meant)


def test_a_merger_of_one_person_ends_no_split_of_another_in_the_same_pictures(job, twice):
    part_face(job, twice, 0)
    part_face(job, twice, 1)
    assert people(job, twice) == ["abc", "ad"]
    merge(job, Kind.PERSON, [twice["b"], twice["e"]], "", {twice["b"]: box(0), twice["e"]: box(0)})
    assert people(job, twice) == ["abce", "ad"]
    relink(job)
    assert people(job, twice) == ["abce", "ad"]
    (left,) = splits.of(job.case.db, Kind.PERSON)
    assert dict(left.faces)[twice["e"]] == box(1)


@pytest.mark.parametrize("said", ["word", "split"])
def test_a_merger_keeps_what_a_word_on_whole_pictures_said_of_their_other_faces(job, twice, said):
    """Said: nobody in e is anybody in a. Merged since: the first of either. Still apart: the second of either."""
    if said == "word":
        decide(job, Kind.PERSON, Verdict.DIFFERENT, (twice["a"], twice["e"]))
    else:
        split(job, Kind.PERSON, [twice["e"]], [twice["a"]])
    split(job, Kind.PERSON, [twice["e"]], [twice[each] for each in "bcd"])
    assert people(job, twice) == ["abc", "ad"]
    merge(job, Kind.PERSON, [twice["b"], twice["e"]], "", {twice["b"]: box(0), twice["e"]: box(0)})
    assert people(job, twice) == ["abce", "ad"]
    relink(job)
    assert people(job, twice) == ["abce", "ad"]
    take_back_on_people(job)
    assert people(job, twice) == ["abc", "ad"]
    for _ in range(2):
        take_back_on_people(job)
    assert people(job, twice) == ["abce", "ade"]


def on_faces_since(job, ids, beside):
    """Part a and e whole, then say that the second face of either is one person; return the words in force."""
    with job.case.machine_run("describe", {}) as run, job.case.transaction() as db:
        facts.save(db, run.id, ids["e"], "faces", 1, [faces(nearly(ANN, 0.2, 2), nearly(BEN, 0.2, 2), EVE)])
    decide(job, Kind.PERSON, Verdict.DIFFERENT, (ids["a"], ids["e"]))
    left, *others = box(1)
    decide(job, Kind.PERSON, Verdict.SAME, (ids["a"], ids["e"]), "the scar", (box(1), (left + beside, *others)))
    return decisions.of(job.case.db, Kind.PERSON)


@pytest.mark.parametrize("beside", [0, 40])
def test_a_merger_of_others_leaves_what_was_said_of_two_faces_after_a_word_on_their_pictures(job, twice, beside):
    whole, said = on_faces_since(job, twice, beside)
    before = people(job, twice)
    merge(job, Kind.PERSON, [twice["a"], twice["e"]], "", {twice["a"]: box(0), twice["e"]: box(0)})
    words = decisions.of(job.case.db, Kind.PERSON)
    assert said in words
    assert [each.faces for each in words if each.verdict is Verdict.DIFFERENT] == [(box(1), box(2))]
    assert people(job, twice) == ["abce", "ade"]
    take_back_on_people(job)
    stand = [each for each in decisions.of(job.case.db, Kind.PERSON) if each.verdict is not Verdict.UNDECIDED]
    assert stand == [whole, said]
    assert people(job, twice) == before


def test_a_merger_that_is_taken_back_lets_what_it_had_taken_back_stand_again(job, twice):
    part_face(job, twice, 0)
    decide(job, Kind.PERSON, Verdict.DIFFERENT, (twice["b"], twice["e"]), "seen", (box(0), box(0)))
    before = (
        people(job, twice),
        [(each.part, each.rest, each.decided_at) for each in splits.of(job.case.db, Kind.PERSON)],
    )
    words = decisions.of(job.case.db, Kind.PERSON)
    merge(job, Kind.PERSON, [twice["b"], twice["e"]], "", {twice["b"]: box(0), twice["e"]: box(0)})
    assert people(job, twice) == ["abce", "ade"]
    take_back_on_people(job)
    stand = [(each.part, each.rest, each.decided_at) for each in splits.of(job.case.db, Kind.PERSON)]
    assert (people(job, twice), stand) == before
    assert [each for each in decisions.of(job.case.db, Kind.PERSON) if each.verdict is not Verdict.UNDECIDED] == words
    take_back_on_people(job)
    take_back_on_people(job)
    assert people(job, twice) == ["abce", "ade"]
    with pytest.raises(RequestError, match="no word on people"):
        take_back_on_people(job)


def test_a_word_on_two_pictures_that_was_taken_back_hides_none_on_their_faces(job, twice):
    pair, meant = (twice["e"], twice["a"]), (box(0), box(0))
    decide(job, Kind.PERSON, Verdict.DIFFERENT, pair, "the scar is missing", meant)
    decide(job, Kind.PERSON, Verdict.SAME, pair)
    undo_decision(job, Kind.PERSON, pair)
    stand = [each for each in decisions.of(job.case.db, Kind.PERSON) if each.verdict is Verdict.DIFFERENT]
    assert [each.reason for each in stand] == ["the scar is missing"]
    for verdict in (Verdict.SAME, None):
        with pytest.raises(RequestError, match="no decision on these two"):
            undo_decision(job, Kind.PERSON, pair, meant if verdict else None, verdict)
    undo_decision(job, Kind.PERSON, pair, meant)
    with pytest.raises(RequestError, match="no decision on these two"):
        undo_decision(job, Kind.PERSON, pair, meant)
    assert people(job, twice) == ["abce", "ade"]


def test_undecided_is_a_word_that_is_taken_back_before_older_ones(job, twice):
    pair, meant = (twice["a"], twice["e"]), (box(0), box(0))
    decide(job, Kind.PERSON, Verdict.DIFFERENT, pair, "", meant)
    decide(job, Kind.PERSON, Verdict.DIFFERENT, (twice["b"], twice["c"]))
    before = decisions.standing(job.case.db, Kind.PERSON)
    decide(job, Kind.PERSON, Verdict.UNDECIDED, pair, "", meant)
    take_back_on_people(job)
    assert decisions.standing(job.case.db, Kind.PERSON) == before


def test_what_a_merger_left_of_one_split_is_taken_back_together(job, ids):
    split(job, Kind.PERSON, [ids["e"]], [ids["b"], ids["c"]])
    (whole,) = splits.of(job.case.db, Kind.PERSON)
    with job.case.transaction() as db:
        splits.end(db, whole.id, "colleague", "merged", whole.decided_at)
        for rest in ("b", "c"):
            splits.add(db, replace(whole, rest=(ids[rest],), origin=whole.id))
    take_back_on_people(job)
    assert splits.of(job.case.db, Kind.PERSON) == []


def test_a_word_on_two_faces_that_is_taken_back_lets_a_colleagues_stand_again(job, colleague, twice):
    pair, meant = (twice["a"], twice["e"]), (box(0), box(0))
    decide(colleague, Kind.PERSON, Verdict.DIFFERENT, pair, "the scar is missing", meant)
    (word,) = decisions.of(job.case.db, Kind.PERSON)
    decide(job, Kind.PERSON, Verdict.SAME, pair, "", meant)
    take_back_on_people(job)
    assert decisions.of(job.case.db, Kind.PERSON) == [word]


def test_a_word_on_whole_pictures_that_stands_again_hides_none_that_was_said_of_their_faces_since(job, twice):
    whole, said = on_faces_since(job, twice, 0)
    pair = twice["a"], twice["e"]
    decide(job, Kind.PERSON, Verdict.UNDECIDED, pair, "too dark to tell")
    assert [each.reason for each in decisions.of(job.case.db, Kind.PERSON)] == ["too dark to tell"]
    undo_decision(job, Kind.PERSON, pair)
    assert decisions.of(job.case.db, Kind.PERSON) == [whole, said]


@pytest.mark.parametrize("beside", [0, 40])
def test_a_same_that_is_taken_back_after_a_merger_lets_what_was_said_of_whole_pictures_hold(job, twice, beside):
    """Said: nobody in a is anybody in e, but the second of either. Merged since: the first of either."""
    whole, said = on_faces_since(job, twice, beside)
    merge(job, Kind.PERSON, [twice["a"], twice["e"]], "", {twice["a"]: box(0), twice["e"]: box(0)})
    assert people(job, twice) == ["abce", "ade"]
    undo_decision(job, Kind.PERSON, (said.first, said.second), said.faces)
    assert people(job, twice) == ["abce", "ad"]
    take_back_on_people(job)
    stand = [each for each in decisions.of(job.case.db, Kind.PERSON) if each.verdict is not Verdict.UNDECIDED]
    assert stand == [whole]
    undo_decision(job, Kind.PERSON, (whole.first, whole.second))
    stand = [each for each in decisions.of(job.case.db, Kind.PERSON) if each.verdict is not Verdict.UNDECIDED]
    assert stand == []


def test_a_merger_and_a_same_before_it_are_taken_back_in_either_order(job, twice):
    whole, said = on_faces_since(job, twice, 0)
    merge(job, Kind.PERSON, [twice["a"], twice["e"]], "", {twice["a"]: box(0), twice["e"]: box(0)})
    take_back_on_people(job)
    assert [each for each in decisions.of(job.case.db, Kind.PERSON) if each.verdict is not Verdict.UNDECIDED] == [
        whole,
        said,
    ]
    undo_decision(job, Kind.PERSON, (said.first, said.second), said.faces)
    assert [each for each in decisions.of(job.case.db, Kind.PERSON) if each.verdict is not Verdict.UNDECIDED] == [whole]


def test_names_are_taken_back_one_after_the_other(job, ids):
    def called():
        return clusters.of(job.case.db, Kind.PERSON)[0].name

    for name in ("Person 1", "Person 2", ""):
        name_person(job, ids["b"], name)
    found = []
    for _ in range(3):
        found.append(called())
        take_back_on_people(job)
    assert [*found, called()] == ["", "Person 2", "Person 1", ""]
    with pytest.raises(RequestError, match="no word on people"):
        take_back_on_people(job)


def test_a_name_on_somebody_seen_once_is_there_when_they_are_seen_again(job, ids):
    name_person(job, ids["e"], "Person 9")
    with job.case.machine_run("describe", {}) as run, job.case.transaction() as db:
        facts.save(db, run.id, ids["d"], "faces", 1, [faces(nearly(EVE, 0.2))])
    relink(job)
    assert {each.name: each.members for each in clusters.of(job.case.db, Kind.PERSON)}["Person 9"] == tuple(
        sorted((ids["d"], ids["e"]))
    )


def test_nothing_of_nobody_can_be_taken_back(job, ids):  # noqa: ARG001  the pictures must be there
    with pytest.raises(RequestError, match="no word on people"):
        take_back_on_people(job)
