import random
import shutil

import numpy as np
import pytest

from app.domain.errors import CaseDamagedError, CaseReplacedError, StoreError
from app.domain.facts import Tile
from app.store import audit, facts, head_file, noticing
from app.store.case_store import open_case
from app.store.chains import COLUMNS, Tip
from tests.store.filling import add_pictures, write_note

PAGE_BYTES = 4096


@pytest.fixture
def large_files(monkeypatch):
    """Make every file count as too large to be read whole, as in a case of many gigabytes."""
    monkeypatch.setattr(noticing, "FILE_MOST_BYTES", 0)


def opened(folder, passphrase):
    return open_case(folder, passphrase, examiner="Examiner Two")


@pytest.fixture
def older(case, case_folder, passphrase, tmp_path):
    """A case that was closed twice; returns the copy of its folder from the first time."""
    first, *_ = add_pictures(case, range(30))
    for number in range(20):
        write_note(case, first, f"early {number} " * 40)
    case.close()
    shutil.copytree(case_folder, tmp_path / "older")
    with opened(case_folder, passphrase) as again:
        with again.machine_run("test", {}) as run, again.transaction() as db:
            facts.save(db, run.id, first, "tile", 1, [Tile(np.zeros((9, 12, 3), np.uint8))])
        for number in range(20):
            write_note(again, first, f"late {number} " * 40)
    return tmp_path / "older"


@pytest.mark.parametrize("name", ["case.db", "pictures.db", "head"])
def test_an_older_file_put_back_is_noticed(older, case_folder, passphrase, name):
    shutil.copy(older / name, case_folder / name)
    with pytest.raises(CaseReplacedError, match="not as it was left"):
        opened(case_folder, passphrase)


@pytest.mark.usefixtures("large_files")
def test_an_older_database_put_back_is_noticed_by_its_audit_trail(older, case_folder, passphrase):
    shutil.copy(older / "case.db", case_folder / "case.db")
    with pytest.raises(CaseReplacedError, match=r"audit trail does not hold\. Rows .* are missing"):
        opened(case_folder, passphrase)


@pytest.mark.usefixtures("large_files")
def test_an_older_head_put_back_is_noticed_by_its_counter(older, case_folder, passphrase):
    shutil.copy(older / "head", case_folder / "head")
    with pytest.raises(CaseReplacedError, match="older than its database"):
        opened(case_folder, passphrase)


def test_an_older_page_put_back_is_noticed(older, case_folder, passphrase):
    ours, theirs = (case_folder / "case.db"), (older / "case.db")
    new, old = ours.read_bytes(), theirs.read_bytes()
    pages = [at for at in range(0, len(old), PAGE_BYTES) if old[at : at + PAGE_BYTES] != new[at : at + PAGE_BYTES]]
    assert len(pages) > 3
    for at in pages:
        ours.write_bytes(new[:at] + old[at : at + PAGE_BYTES] + new[at + PAGE_BYTES :])
        with pytest.raises(CaseReplacedError, match="not the file that was closed last"):
            opened(case_folder, passphrase)


@pytest.mark.usefixtures("large_files")
def test_an_older_page_of_the_audit_trail_or_of_the_notes_is_noticed_in_a_large_case(older, case_folder, passphrase):
    ours, theirs = (case_folder / "case.db"), (older / "case.db")
    head, new, old = (case_folder / "head").read_bytes(), ours.read_bytes(), theirs.read_bytes()
    noticed = 0
    for at in range(0, len(old), PAGE_BYTES):
        ours.write_bytes(new[:at] + old[at : at + PAGE_BYTES] + new[at + PAGE_BYTES :])
        (case_folder / "head").write_bytes(head)
        try:
            with opened(case_folder, passphrase) as again:
                assert again.db.table("note").count == 40
                assert audit.verify(again.db).faults == ()
        except (CaseReplacedError, CaseDamagedError):
            noticed += 1
    assert noticed >= 2


def test_changes_beside_a_closed_file_are_noticed(older, case_folder, passphrase):
    (case_folder / "case.db-wal").write_bytes((older / "case.db").read_bytes())
    with pytest.raises(CaseReplacedError, match="changes beside it"):
        opened(case_folder, passphrase)


@pytest.mark.usefixtures("older")
def test_every_changed_byte_of_a_database_is_noticed(case_folder, passphrase):
    chance = random.Random(3)  # noqa: S311  it picks places, no secrets
    for name in ("case.db", "pictures.db"):
        whole = (case_folder / name).read_bytes()
        for place in chance.sample(range(len(whole)), 20):
            (case_folder / name).write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
            with pytest.raises(CaseReplacedError, match=name):
                opened(case_folder, passphrase)
        (case_folder / name).write_bytes(whole)
    opened(case_folder, passphrase).close()


@pytest.mark.usefixtures("large_files", "older")
def test_a_changed_byte_of_a_large_database_is_noticed_when_its_page_is_read(case_folder, passphrase):
    whole, head = (case_folder / "case.db").read_bytes(), (case_folder / "head").read_bytes()
    for at in range(PAGE_BYTES // 2, len(whole), PAGE_BYTES):
        (case_folder / "case.db").write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        (case_folder / "head").write_bytes(head)
        assert _is_noticed(case_folder, passphrase)


@pytest.mark.usefixtures("large_files", "older")
def test_a_database_that_was_cut_off_is_noticed(case_folder, passphrase):
    whole = (case_folder / "case.db").read_bytes()
    (case_folder / "case.db").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StoreError):
        opened(case_folder, passphrase)


@pytest.mark.usefixtures("large_files", "older")
def test_another_cases_database_is_noticed(case_folder, passphrase):
    (case_folder / "case.db").write_bytes(random.Random(1).randbytes(40 * PAGE_BYTES))  # noqa: S311  noise, no secrets
    with pytest.raises(CaseDamagedError, match="does not fit its seal"):
        opened(case_folder, passphrase)


@pytest.mark.usefixtures("older")
def test_an_altered_head_file_is_noticed(case_folder, passphrase):
    whole = (case_folder / "head").read_bytes()
    (case_folder / "head").write_bytes(bytes(byte ^ 1 for byte in whole))
    with pytest.raises(CaseDamagedError, match="head file"):
        opened(case_folder, passphrase)


def test_a_head_that_was_torn_while_written_leaves_the_one_before(tmp_path):
    key, end = bytes(32), audit.AuditHead(3, "a" * 64)
    for counter in (1, 2, 3):
        head_file.write(tmp_path, key, head_file.Head(counter, end))
    slot = head_file.FIRST_SLOT_AT + head_file.SLOT_BYTES * (3 % head_file.SLOTS)
    whole = bytearray((tmp_path / "head").read_bytes())
    whole[slot + 100 : slot + 200] = bytes(100)
    (tmp_path / "head").write_bytes(whole)
    assert head_file.read(tmp_path, key).counter == 2


def test_the_head_of_an_earlier_version_is_read_until_a_newer_one_stands(tmp_path):
    key, end = bytes(32), audit.AuditHead(3, "a" * 64)
    head_file.write(tmp_path, key, head_file.Head(6, end))
    line = (tmp_path / "head").read_bytes()[head_file.FIRST_SLOT_AT :].rstrip()
    (tmp_path / "head").write_bytes(line.ljust(head_file.EARLIER_SLOT_BYTES))
    assert head_file.read(tmp_path, key).counter == 6
    head_file.write(tmp_path, key, head_file.Head(7, end))
    assert head_file.read(tmp_path, key).counter == 7


def test_a_head_holds_more_append_only_tables_than_there_are(tmp_path):
    tips = {f"a table of some name {number}": Tip(10**12, "f" * 64) for number in range(2 * len(COLUMNS))}
    head_file.write(tmp_path, bytes(32), head_file.Head(1, audit.AuditHead(3, "a" * 64), tips))
    assert head_file.read(tmp_path, bytes(32)).tips == tips


def _is_noticed(folder, passphrase):
    try:
        with opened(folder, passphrase) as case:
            return bool(case.db.execute("PRAGMA cipher_integrity_check").fetchall())
    except (CaseDamagedError, CaseReplacedError):
        return True
