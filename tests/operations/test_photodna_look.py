"""PhotoDNA values that came with pictures: compared to those of hash sets for equality, told as that and no more."""

import base64
import json

import pytest

from app.domain.hash_set import HashKind, SetKind
from app.operations.hash_sets import AskedSet, add_set, remove_set
from app.operations.import_vics import VicsAsked, import_vics
from app.operations.set_look import look_up
from app.store import audit, hash_sets, media, photodna, problems
from tests.store.filling import add_pictures, digests

VALUES = [bytes((number * 7 + at * 3) % 256 for at in range(144)) for number in range(12)]
MODEL = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/US/$metadata#Media"


def packed(number):
    return base64.b64encode(VALUES[number]).decode()


@pytest.fixture
def ids(case):
    return add_pictures(case, range(10))


def item(job, number):
    return media.item_number(job.case.db, digests(number).sha256)


def vics(folder, records, name="case.json"):
    """Write a set or a case as VICS: (content, PhotoDNA, category) a record; 0 for a content that nobody has."""
    found = [
        {"MediaID": place, "MD5": digests(content).md5, "Category": category, "PhotoDNA": value}
        for place, (content, value, category) in enumerate(records, 1)
    ]
    path = folder / name
    path.write_text(json.dumps({"@odata.context": MODEL, "value": found}), encoding="utf-8")
    return path


def take_in(job, path):
    return import_vics(job, VicsAsked(path), {})


def of(job, number):
    return hash_sets.matches_of(job.case.db, item(job, number))


def test_a_value_out_of_vics_is_found_in_a_set_of_another_file(job, ids, tmp_path):
    take_in(job, vics(tmp_path, [(1, packed(1), None)]))
    add_set(job, AskedSet(vics(tmp_path, [(500, VALUES[1].hex(), 1)], "alerts.json"), SetKind.ALERT))
    (match,) = of(job, 1)
    assert (match.name, match.category, match.agreed, match.differing) == ("alerts", "1", HashKind.PHOTODNA, 0)
    assert not match.is_exact
    assert match.reason == (
        "same PhotoDNA value as one in “alerts” (equality only: Homeward does not compute PhotoDNA, near matches are "
        "not looked for)"
    )
    assert hash_sets.matched(job.case.db) == {}  # the file itself is not in it
    assert len(ids) == 10


@pytest.mark.usefixtures("ids")
def test_a_set_that_was_there_first_is_asked_when_vics_brings_a_value(job, tmp_path):
    add_set(job, AskedSet(vics(tmp_path, [(500, packed(1), 1)], "alerts.json"), SetKind.ALERT))
    assert of(job, 1) == []
    take_in(job, vics(tmp_path, [(1, ",".join(map(str, VALUES[1])), None)]))
    assert [each.category for each in of(job, 1)] == ["1"]


@pytest.mark.usefixtures("ids")
def test_a_value_that_one_set_brings_for_a_picture_is_found_in_another_set(job, tmp_path):
    add_set(job, AskedSet(vics(tmp_path, [(1, packed(1), 3)], "one.json"), SetKind.ALERT))
    add_set(job, AskedSet(vics(tmp_path, [(500, packed(1), 1)], "two.json"), SetKind.ALERT))
    assert [(each.name, each.category, each.is_exact) for each in of(job, 1)] == [
        ("one", "3", True),
        ("two", "1", False),
    ]
    assert of(job, 1)[0].reason == "same MD5 as in “one”"
    remove_set(job, "one")
    assert of(job, 1) == []  # the value went with the set that brought it


@pytest.mark.usefixtures("ids")
def test_other_words_on_the_same_value_in_one_set_stand_beside_the_files_own(job, tmp_path):
    rows = [(1, packed(1), 1), (500, packed(1), 1), (501, packed(1), 2)]
    add_set(job, AskedSet(vics(tmp_path, rows, "one.json"), SetKind.ALERT))
    assert [(each.category, each.is_exact) for each in of(job, 1)] == [("1", True), ("2", False)]
    look_up(job)
    assert [(each.category, each.is_exact) for each in of(job, 1)] == [("1", True), ("2", False)]


@pytest.mark.usefixtures("ids")
def test_an_equal_value_hides_nothing_and_keeps_in_sight_what_a_harmless_set_names(job, tmp_path):
    take_in(job, vics(tmp_path, [(1, packed(1), None), (2, packed(2), None)]))
    rows = [(500, packed(1), 0), (2, packed(3), 0)]
    add_set(job, AskedSet(vics(tmp_path, rows, "known.json"), SetKind.BENIGN))
    counts = media.counts(job.case.db)
    assert (counts.known, counts.media_items) == (1, 9)
    assert problems.count(job.case.db) == 0
    add_set(job, AskedSet(vics(tmp_path, [(501, packed(2), 1)], "alerts.json"), SetKind.ALERT))
    assert media.counts(job.case.db).known == 0
    (problem,) = problems.for_media(job.case.db, digests(2).sha256)
    assert problem.code == "VID-491"


@pytest.mark.parametrize("filler", [bytes(144), b"\xff" * 144])
@pytest.mark.usefixtures("ids")
def test_zeros_and_fillers_are_refused_and_said(job, tmp_path, filler):
    value = base64.b64encode(filler).decode()
    done = take_in(job, vics(tmp_path, [(1, value, None)]))
    assert done.problems
    loaded = add_set(job, AskedSet(vics(tmp_path, [(500, value, 1)], "alerts.json"), SetKind.ALERT))
    assert "one byte over and over" in " ".join(loaded.told)
    assert loaded.contents.hashes[HashKind.PHOTODNA] == 0
    assert of(job, 1) == []


@pytest.mark.usefixtures("ids")
def test_a_value_that_many_pictures_have_is_not_compared_and_is_counted(job, tmp_path):
    for part in (range(1, 5), range(5, 9)):  # no file of them has it often enough to be told by itself
        take_in(job, vics(tmp_path, [(number, packed(0), None) for number in part], f"case{part.start}.json"))
    add_set(job, AskedSet(vics(tmp_path, [(500, packed(0), 1)], "alerts.json"), SetKind.ALERT))
    assert of(job, 1) == []
    assert photodna.alike(job.case.db, item(job, 1)) == []
    details = [row.detail for row in audit.rows(job.case.db)]
    assert any("PhotoDNA values that too many pictures have" in each for each in details)


@pytest.mark.usefixtures("ids")
def test_a_value_of_a_row_whose_hashes_disagree_is_taken_for_nobodys(job, tmp_path):
    path = tmp_path / "mixed.csv"
    path.write_text(f"md5,sha1,photodna\n{digests(1).md5},{digests(2).sha1},{VALUES[1].hex()}\n", encoding="utf-8")
    add_set(job, AskedSet(path, SetKind.ALERT))
    assert not photodna.has(job.case.db, item(job, 1))


@pytest.mark.usefixtures("ids")
def test_other_pictures_and_records_of_other_contents_with_the_same_value_are_told(job, tmp_path):
    records = [(1, packed(1), None), (2, packed(1), None), (3, packed(2), None), (500, packed(1), None)]
    take_in(job, vics(tmp_path, records))
    assert photodna.alike(job.case.db, item(job, 1)) == [digests(2).sha256]
    assert [(each.file, each.media_id) for each in photodna.other_records(job.case.db, item(job, 1))] == [
        ("case.json", "4")
    ]
    assert photodna.alike(job.case.db, item(job, 4)) == []


@pytest.mark.usefixtures("ids")
def test_nothing_new_costs_no_run(job, tmp_path):
    take_in(job, vics(tmp_path, [(1, packed(1), None)]))
    add_set(job, AskedSet(vics(tmp_path, [(500, packed(1), 1)], "alerts.json"), SetKind.ALERT))
    rows = len(list(audit.rows(job.case.db)))
    assert look_up(job) == frozenset()
    assert len(list(audit.rows(job.case.db))) == rows
