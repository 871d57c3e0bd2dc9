"""What is said of two faces, whichever a link tells of; and which faces of a case look like one."""

import pytest

from app.domain.facts import Faces
from app.operations.faces_like import NoFaceError, box_of, faces_like, likeness_of
from app.operations.relink import relink
from app.store import facts, links
from tests.faces import faces, look, nearly
from tests.store.filling import add_pictures

ANN, BEN, EVE = look(1), look(2), look(3)
SHOWN = {
    "a": faces(ANN, BEN),
    "b": faces(nearly(BEN, 0.3), nearly(ANN, 0.45)),
    "c": faces(EVE),
    "d": faces(nearly(EVE, 0.3), side_px=20),
    "e": faces(nearly(ANN, 0.2), model="another network"),
}


@pytest.fixture
def ids(job):
    made = dict(zip("abcdefg", sorted(add_pictures(job.case, "abcdefg", number="EX-1", root=b"EX-1")), strict=True))
    with job.case.machine_run("describe", {}) as run, job.case.transaction() as db:
        for letter, fact in SHOWN.items():
            facts.save(db, run.id, made[letter], "faces", 1, [fact])
    relink(job)
    return made


def told(job, ids, one, other):
    """Return what is said of two faces by letter and row: "a0"."""
    ends = ids[one[0]], ids[other[0]]
    known = facts.one(job.case.db, ends[0], Faces), facts.one(job.case.db, ends[1], Faces)
    return likeness_of(job.case.db, ends, (box_of(known[0], int(one[1])), box_of(known[1], int(other[1]))))


def test_two_faces_are_told_as_their_link_tells_them_and_so_are_two_of_which_no_link_tells(job, ids):
    (link,) = [
        each for each in links.of(job.case.db, "same_person") if {each.first, each.second} == {ids["a"], ids["b"]}
    ]
    assert told(job, ids, "a1", "b0") == link.reason
    assert "very much alike" in link.reason
    assert told(job, ids, "b0", "a1") == link.reason
    other = told(job, ids, "a0", "b1")
    assert other.startswith("Face 1 of 2, by size (120 pixels wide), in the one and face 2 of 2, by size")
    assert "That is likeness, not identity." in other
    assert "too small or too blurred" in told(job, ids, "c0", "d0")


@pytest.mark.parametrize(("one", "other"), [("a0", "b0"), ("a0", "c0"), ("a0", "e0")])
def test_nothing_is_told_of_strangers_or_of_what_two_networks_saw(job, ids, one, other):
    assert told(job, ids, one, other) == ""


def test_nothing_is_told_of_a_face_that_is_not_found_where_it_was(job, ids):
    known = facts.one(job.case.db, ids["a"], Faces)
    ends, nowhere = (ids["a"], ids["b"]), (60_000, 60_000, 61_000, 61_000)
    assert likeness_of(job.case.db, ends, (box_of(known, 0), nowhere)) == ""
    assert likeness_of(job.case.db, (ids["a"], ids["f"]), (box_of(known, 0), nowhere)) == ""


def test_a_search_by_a_face_tells_of_each_picture_its_most_alike_face_the_most_alike_first(job, ids):
    found = faces_like(job.case.db, ids["a"], 1)
    assert [(each.media_id, each.row) for each in found.found] == [(ids["b"], 0)]
    assert found.searched == sum(len(fact.boxes) for letter, fact in SHOWN.items() if letter != "a")
    (small,) = faces_like(job.case.db, ids["c"], 0).found
    assert (small.media_id, small.doubtful) == (ids["d"], True)
    with pytest.raises(NoFaceError):
        faces_like(job.case.db, ids["a"], 2)
