"""A reviewer's own record: chained rows that stay, whatever a power cut left of the last."""

import json
import os
import stat
from multiprocessing import get_context
from threading import Thread

import pytest

from app.domain.errors import MachineError
from app.store.audit import FIRST_PREVIOUS, hash_row
from app.store.lock import wait_for
from app.store.own_record import TAIL_BYTES, OwnRecord

BODY = ("number", "at", "examiner", "verb", "subject", "detail")


@pytest.fixture
def record(tmp_path):
    return OwnRecord(tmp_path / "home", "ab" * 32)


def rows(record):
    found = []
    for line in record.path.read_bytes().splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            continue
    return found


def assert_chained(found):
    previous = FIRST_PREVIOUS
    for number, row in enumerate(found, 1):
        assert (row["number"], row["previous_hash"]) == (number, previous)
        assert row["row_hash"] == hash_row(tuple(row[name] for name in BODY), previous)
        previous = row["row_hash"]


def test_rows_follow_one_another_also_where_they_are_long(record):
    for number in range(12):
        record.add("Reviewer", "reveal.begin", f"{number:064}", "full: " + "why " * 4_000)
    assert_chained(rows(record))
    assert len(rows(record)) == 12
    assert record.path.stat().st_size > TAIL_BYTES
    if os.name == "posix":
        assert stat.S_IMODE(record.path.stat().st_mode) == 0o600


def test_a_row_that_a_power_cut_tore_is_passed_over_and_stays_where_it_is(record):
    record.add("Reviewer", "reveal.begin", "1")
    with record.path.open("ab") as file:
        file.write(b'{"number":2,"at":"20')
    record.add("Reviewer", "reveal.end", "1")
    assert_chained(rows(record))
    assert len(record.path.read_bytes().splitlines()) == 3


def test_what_is_no_record_is_not_gone_on_with(record):
    record.path.parent.mkdir(parents=True)
    record.path.write_bytes(b"no row\n")
    with pytest.raises(MachineError, match="could not be noted"):
        record.add("Reviewer", "reveal.begin", "1")
    assert record.path.read_bytes() == b"no row\n"


def add_many(folder, many, both_there):
    both_there.wait(60)
    for _ in range(many):
        OwnRecord(folder, "ab" * 32).add("Reviewer", "reveal.begin", "1")


def test_the_rows_of_two_windows_follow_one_another(record):
    spawn = get_context("spawn")
    told = (record.folder, 50, spawn.Barrier(2))
    windows = [spawn.Process(target=add_many, args=told) for _ in range(2)]
    for each in windows:
        each.start()
    for each in windows:
        each.join(60)
        assert each.exitcode == 0
    assert len(rows(record)) == 100
    assert_chained(rows(record))


def test_a_row_waits_until_another_windows_is_on_the_disk(record):
    record.add("Reviewer", "reveal.begin", "1")
    whole = record.path.read_bytes()
    record.path.write_bytes(b"")
    with record.path.open("r+b") as theirs:
        wait_for(theirs.fileno())
        own = Thread(target=record.add, args=("Reviewer", "reveal.begin", "2"))
        own.start()
        own.join(0.3)
        assert own.is_alive()
        theirs.write(whole)
    own.join(60)
    assert_chained(rows(record))
    assert [row["subject"] for row in rows(record)] == ["1", "2"]


def test_what_cannot_be_noted_is_said_as_it_is(record):
    record.path.mkdir(parents=True)
    for verb, words in (("reveal.begin", "stays veiled"), ("reveal.end", "is veiled again")):
        with pytest.raises(MachineError, match=words):
            record.add("Reviewer", verb, "1")


def test_each_sealed_file_has_a_record_of_its_own(record, tmp_path):
    record.add("Reviewer", "reveal.begin", "1")
    OwnRecord(tmp_path / "home", "cd" * 32).add("Reviewer", "reveal.begin", "2")
    assert len(list(record.path.parent.iterdir())) == 2
