"""Own work as a set for other cases: who said what is kept, and nothing is overwritten."""

import hashlib
import json

import pytest

from app.domain.category import parse_scheme
from app.domain.errors import RequestError, StoreError
from app.domain.hash_set import HashKind, SetKind
from app.operations.export_set import SetForm, export_set
from app.operations.grade import choose_scheme, grade
from app.operations.hash_sets import AskedSet, add_set
from app.store import hash_sets, media
from tests.store.filling import add_pictures, digests

SCHEME = parse_scheme("""
id = "own"
version = "1"
title = "Own"
basis = "of a test"
category = [{ code = "1", name = "One" }, { code = "A", name = "Letter" }]
""")


@pytest.fixture
def ids(case):
    return add_pictures(case, range(10))


@pytest.fixture
def graded(job, ids):
    choose_scheme(job, SCHEME)
    numbers = media.numbers(job.case.db, ids)
    grade(job, [numbers[ids[0]], numbers[ids[1]]], "1")
    grade(job, [numbers[ids[2]]], "A")
    return ids


@pytest.mark.usefixtures("graded")
def test_own_work_goes_into_other_cases_and_who_said_what_is_kept_side_by_side(job, colleague, tmp_path):
    assert export_set(job, tmp_path / "one.csv", SetForm.LIST).rows == 3
    grade(colleague, [media.item_number(job.case.db, digests(0).sha256)], "A")
    export_set(job, tmp_path / "two.csv", SetForm.LIST)
    for name in ("one", "two"):
        add_set(job, AskedSet(tmp_path / f"{name}.csv", SetKind.OWN))
    item = media.item_number(job.case.db, digests(0).sha256)
    said = [(each.name, each.scheme, each.category, each.said_by) for each in hash_sets.matches_of(job.case.db, item)]
    assert said == [("one", "own 1", "1", "Examiner One"), ("two", "own 1", "A", "colleague")]
    (match, *_) = hash_sets.matches_of(job.case.db, item)
    assert match.agreed == HashKind.MD5 | HashKind.SHA1 | HashKind.SHA256


@pytest.mark.usefixtures("graded")
def test_the_json_form_is_what_iped_takes(job, tmp_path):
    done = export_set(job, tmp_path / "own.json", SetForm.VICS)
    assert (done.rows, done.left_out) == (2, 1)
    content = (tmp_path / "own.json").read_bytes()
    assert done.sha256 == hashlib.sha256(content).hexdigest()
    told = json.loads(content)
    assert list(told) == ["@odata.context", "value"]
    assert told["@odata.context"].endswith("/2.0.xml/Default/$metadata#Media")
    for record in told["value"]:
        assert type(record["Category"]) is int
        assert len(record["MD5"]) == 32
        assert record["MD5"].isupper() or record["MD5"].isdecimal()
        assert record["PrecategorizationSource"] == "Examiner One (own 1)"
    assert add_set(job, AskedSet(tmp_path / "own.json", SetKind.OWN)).contents.told() == {"vics:Default 1": 2}


@pytest.mark.parametrize("form", SetForm)
@pytest.mark.usefixtures("graded")
def test_the_same_case_gives_the_same_bytes_and_nothing_is_overwritten(job, tmp_path, form):
    export_set(job, tmp_path / "one", form)
    export_set(job, tmp_path / "two", form)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    with pytest.raises(RequestError, match="exists already"):
        export_set(job, tmp_path / "one", form)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["one", "two"]


@pytest.mark.usefixtures("graded")
def test_no_set_leaves_the_case_without_its_row(job, tmp_path):
    job.case.db.execute("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT raise(ABORT, 'no room'); END")
    with pytest.raises(StoreError):
        export_set(job, tmp_path / "own.csv", SetForm.LIST)
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


@pytest.mark.usefixtures("ids")
def test_a_case_without_grades_has_no_set(job, tmp_path):
    with pytest.raises(RequestError, match="No set was written"):
        export_set(job, tmp_path / "x", SetForm.LIST)
