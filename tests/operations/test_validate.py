"""The validation: measured once on a small reference case, signed and checked; each trial is spoilt in turn."""

import json
import shutil
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.link import Kind
from app.domain.work import Cancel
from app.operations.demo import DemoCase, open_demo
from app.operations.job import Job
from app.operations.validate import (
    Course,
    ValidationFileError,
    ValidationStoppedError,
    check,
    measure,
    signed,
)
from app.operations.validation_trials import TRIALS, Bench, states
from app.report.sealing import fingerprint, public_bytes
from app.store import clusters

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
ONE_ROOM = Course(rooms=1, seed=5)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return DemoCase.inside(tmp_path_factory.mktemp("validation"))


@pytest.fixture(scope="module")
def result(place):
    return measure(place, ONE_ROOM)


@pytest.fixture
def bench(result, place, tmp_path):
    """What the trials were given, in a copy that can be spoilt."""
    assert result
    folder = tmp_path / "copy"
    shutil.copytree(place.folder, folder)
    spoilt = DemoCase.inside(folder)
    with open_demo(spoilt) as case:
        again = {kind: clusters.of(case.db, kind) for kind in Kind}
        yield Bench(Job(case), spoilt, ONE_ROOM.rooms, ONE_ROOM.seed, states(spoilt.pictures), again)


@pytest.fixture
def outcome(bench):
    """Return what a trial comes to, by its requirement's number."""

    def of(number, spoilt=bench):
        return next(trial(spoilt) for requirement, trial in TRIALS if requirement.number == number)

    return of


def test_every_requirement_is_measured_and_met_on_one_room(result):
    rows = result["requirements"]
    assert [row["number"] for row in rows] == [f"V{number:02}" for number in range(1, len(rows) + 1)]
    assert {row["number"]: row["found"] for row in rows if not row["met"]} == {}
    assert result["met"] == len(rows)
    assert all(row["limits"] and row["test"] and row["bound"] for row in rows)


def test_the_result_names_what_it_was_measured_with(result):
    assert result["reference_case"]["rooms"] == 1
    assert len(result["reference_case"]["truth_sha256"]) == 64
    assert all(len(digest) == 64 for digest in result["models"].values())
    assert result["packages"]["numpy"]


def test_a_signed_result_tells_by_whom(result):
    found, by = check(signed(result, KEY))
    assert found == json.loads(json.dumps(result))
    assert by == fingerprint(public_bytes(KEY))
    assert check(signed(result, KEY), by.upper())[1] == by
    assert not check(signed(result, None))[1]


@pytest.mark.parametrize("signer", ["0000 0000", ""])
def test_another_key_than_the_named_one_is_refused(result, signer):
    with pytest.raises(ValidationFileError):
        check(signed(result, KEY), signer)


def test_a_signer_that_is_named_has_to_have_signed(result):
    with pytest.raises(ValidationFileError):
        check(signed(result, None), "")


def test_the_fingerprint_in_the_file_is_that_of_the_key(result):
    content = signed(result, KEY)
    with pytest.raises(ValidationFileError):
        check(content.replace(fingerprint(public_bytes(KEY)).encode(), b"0000 0000 0000 0000 0000 0000 0000 0000"))


def test_a_result_that_was_altered_is_refused(result):
    content = signed(result, KEY)
    with pytest.raises(ValidationFileError) as caught:
        check(content.replace(b'"not_met":0', b'"not_met":1'))
    assert "altered" in caught.value.why


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"result":{},"signature":null}', b"\xff", b"[" * 100_000, b'{"result":1e999}']
)
def test_what_is_no_result_is_refused(content):
    with pytest.raises(ValidationFileError):
        check(content)


def test_measuring_can_be_stopped(tmp_path):
    cancel = Cancel()

    def report(progress):
        if progress.stage == "describe":
            cancel.stop()

    with pytest.raises(ValidationStoppedError):
        measure(DemoCase.inside(tmp_path / "stopped"), replace(ONE_ROOM, report=report, cancel=cancel))


def test_a_file_that_nobody_accounts_for_is_noticed(bench, outcome):
    truth = bench.place.folder / "truth.csv"
    truth.write_text("".join(truth.read_text(encoding="utf-8").splitlines(keepends=True)[:-1]), encoding="utf-8")
    assert not outcome("V01").met


def test_evidence_that_changed_is_noticed(bench, outcome):
    assert outcome("V02").met
    next(bench.place.pictures.rglob("*.jpg")).touch()
    assert not outcome("V02").met


@pytest.mark.parametrize("number", ["V03", "V04", "V05"])
def test_groups_that_are_not_the_known_ones_are_noticed(bench, outcome, number):
    truth = bench.place.folder / "truth.csv"
    head, *rows = truth.read_text(encoding="utf-8").splitlines(keepends=True)
    others = [row.replace("room-", f"room-{at}-").replace("series-", f"series-{at}-") for at, row in enumerate(rows)]
    alone = [",".join((*row.split(",")[:5], "", "original\n")) for row in others]
    truth.write_text(head + "".join(alone), encoding="utf-8")
    assert not outcome(number).met


def test_metadata_that_is_not_what_the_camera_wrote_is_noticed(bench, outcome):
    assert outcome("V07").met
    with bench.job.case.transaction() as db:
        db.execute("UPDATE fact SET plain = replace(plain, '\"make\":\"', '\"make\":\"Un') WHERE kind = 'camera_body'")
    assert not outcome("V07").met


def test_a_picture_in_clear_beside_the_case_is_noticed(bench, outcome):
    assert outcome("V09").met
    picture = next(bench.place.pictures.rglob("*.jpg")).read_bytes()
    (bench.job.case.folder / "kept").write_bytes(bytes(1000) + picture)
    assert not outcome("V09").met


def test_another_result_the_second_time_is_noticed(bench, outcome):
    assert outcome("V11").met
    assert not outcome("V11", replace(bench, again={**bench.again, Kind.PLACE: []})).met
