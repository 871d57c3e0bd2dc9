"""People in a real case: grouped from the faces that the case holds, bound by words, and kept from run to run."""

import pytest

from app.domain.link import Kind, Verdict
from app.operations.decide import decide, undo_decision
from app.operations.merge import merge
from app.operations.relink import relink
from app.operations.split import split
from app.store import clusters, facts, links
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
