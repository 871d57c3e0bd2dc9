import json
import os
import subprocess

import pytest

from app.domain.errors import (
    CaseDamagedError,
    CaseExistsError,
    CaseInUseError,
    DiskFullError,
    NoCaseError,
    RequestError,
    StoreError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from app.store import audit, media, notes
from app.store.case_store import create_case, open_case, open_case_with_recovery_key
from tests.store.filling import ROOT, add_pictures, command_of, write_note

CANARY = "canary-7f3a-curtain"


def reopened(folder, passphrase):
    return open_case(folder, passphrase, examiner="Examiner Two")


def test_a_case_is_opened_again_with_all_that_was_saved(case, case_folder, passphrase):
    first, *_ = add_pictures(case, range(3))
    write_note(case, first, "Blue curtain")
    case.close()
    with reopened(case_folder, passphrase) as again:
        assert media.counts(again.db).media_items == 3
        assert [note.text for note in notes.for_media(again.db, first)] == ["Blue curtain"]
        verbs = ["case.open", "note.write", "exhibit.import", "case.open", "case.open", "case.create"]
        assert [row.verb for row in audit.rows(again.db)] == verbs
        assert again.notices == ()


def test_the_recovery_key_opens_the_case(new_case, case_folder):
    new_case.case.close()
    with open_case_with_recovery_key(case_folder, new_case.recovery_key, examiner="Examiner Two") as again:
        assert audit.rows(again.db)[0].examiner == "Examiner Two"


def test_a_wrong_pass_phrase_says_so_and_changes_nothing(case, case_folder):
    case.close()
    before = {path.name: path.read_bytes() for path in case_folder.iterdir() if path.name != "lock"}
    with pytest.raises(WrongPassphraseError, match="does not open this case"):
        reopened(case_folder, "seven quiet harbour tents")
    assert before == {path.name: path.read_bytes() for path in case_folder.iterdir() if path.name != "lock"}


@pytest.mark.usefixtures("case")
def test_a_second_opening_is_told_who_holds_the_case(case_folder, passphrase):
    with pytest.raises(CaseInUseError) as caught:
        reopened(case_folder, passphrase)
    assert str(os.getpid()) in caught.value.why


def test_a_lock_file_that_nobody_holds_blocks_nobody(case, case_folder, passphrase):
    case.close()
    (case_folder / "lock").write_text("process 1 on some other machine")
    reopened(case_folder, passphrase).close()


def test_where_there_is_no_case_that_is_said(tmp_path, passphrase):
    with pytest.raises(NoCaseError, match=r"no case at nowhere\.homeward"):
        reopened(tmp_path / "nowhere.homeward", passphrase)
    (tmp_path / "empty.homeward").mkdir()
    with pytest.raises(NoCaseError):
        reopened(tmp_path / "empty.homeward", passphrase)


@pytest.mark.parametrize("name", ["key.json", "case.db", "pictures.db", "head"])
def test_a_missing_file_is_named(case, case_folder, passphrase, name):
    case.close()
    (case_folder / name).unlink()
    with pytest.raises(CaseDamagedError, match="missing"):
        reopened(case_folder, passphrase)


def test_nothing_is_made_over_something_else(tmp_path, passphrase, cheap_cost):
    taken = tmp_path / "taken.homeward"
    taken.mkdir()
    with pytest.raises(CaseExistsError):
        create_case(taken, passphrase, examiner="E", cost=cheap_cost)
    assert list(taken.iterdir()) == []


def test_a_folder_that_is_not_called_a_case_is_refused(tmp_path, passphrase, cheap_cost):
    with pytest.raises(RequestError, match="homeward"):
        create_case(tmp_path / "case", passphrase, examiner="E", cost=cheap_cost)


def test_a_short_pass_phrase_makes_no_case(tmp_path, cheap_cost):
    with pytest.raises(WeakPassphraseError):
        create_case(tmp_path / "a.homeward", "too short", examiner="E", cost=cheap_cost)
    assert list(tmp_path.iterdir()) == []


def test_a_case_that_cannot_be_made_leaves_nothing(tmp_path, passphrase, cheap_cost):
    with pytest.raises(StoreError, match="not made"):
        create_case(tmp_path / "no such folder" / "a.homeward", passphrase, examiner="E", cost=cheap_cost)
    assert list(tmp_path.iterdir()) == []


def test_an_act_that_fails_leaves_neither_its_row_nor_an_audit_row(case):
    before = audit.head(case.db)
    with pytest.raises(StoreError, match="Nothing was saved"):
        write_note(case, "b" * 64, "on unknown media")
    assert case.db.table("note").count == 0
    assert audit.head(case.db) == before


def test_a_run_has_one_audit_row_with_its_counts_even_when_it_fails(case):
    rows_before = audit.count(case.db)
    with pytest.raises(KeyError):
        _count_and_fail(case)
    row = audit.rows(case.db)[0]
    told = json.loads(row.detail)
    assert (row.verb, told["outcome"], told["counts"], told["detail"]) == (
        "run.register",
        "failed",
        {"pictures": 4},
        {"program": "abc"},
    )
    assert audit.count(case.db) == rows_before + 1


def test_a_reader_sees_what_was_saved_and_cannot_write(case):
    add_pictures(case, range(2))
    reader = case.reader()
    assert media.counts(reader).media_items == 2
    with pytest.raises(StoreError):
        reader.execute("DELETE FROM problem")
    reader.execute("PRAGMA query_only = OFF").fetchall()
    with pytest.raises(StoreError):
        reader.execute("DELETE FROM problem")
    reader.close()


def test_a_full_disk_is_told_and_what_was_saved_before_stays(case, case_folder, passphrase):
    first, *_ = add_pictures(case, range(1))
    write_note(case, first, "before")
    case.db.execute(f"PRAGMA max_page_count = {case.db.execute('PRAGMA page_count').fetchone()[0] + 2}")
    with pytest.raises(DiskFullError, match="disk is full"):
        write_note(case, first, "x" * 100_000)
    assert [note.text for note in notes.for_media(case.db, first)] == ["before"]
    case.close()
    with reopened(case_folder, passphrase) as again:
        write_note(again, first, "after")
        assert audit.verify(again.db).faults == ()


def test_a_disk_that_refuses_a_write_is_told_and_what_was_saved_before_stays(case, case_folder, passphrase):
    add_pictures(case, range(1))
    case.close()
    saved = _in_a_process("write_until_refused", case_folder, passphrase)
    assert "the last step was not saved" in saved[-1]
    with reopened(case_folder, passphrase) as again:
        assert again.db.table("note").count == int(saved[-2])
        assert audit.verify(again.db).faults == ()


def test_nothing_of_a_case_is_readable_in_its_files(case, case_folder, passphrase):
    first, *_ = add_pictures(case, [CANARY], root=CANARY.encode())
    write_note(case, first, f"{CANARY} left edge")
    _nothing_readable_in(case_folder, [CANARY, first, bytes.fromhex(first), "CREATE TABLE", "Examiner", passphrase])
    case.close()
    _nothing_readable_in(case_folder, [CANARY, first, bytes.fromhex(first), "CREATE TABLE", "Examiner", passphrase])


def test_the_writer_waits_for_the_disk_and_the_schema_is_not_trusted(case):
    for schema in ("main", "pictures"):
        assert case.db.execute(f"PRAGMA {schema}.journal_mode").fetchone() == ("wal",)
        assert case.db.execute(f"PRAGMA {schema}.synchronous").fetchone() == (2,)
        assert case.db.execute(f"PRAGMA {schema}.secure_delete").fetchone() == (1,)
        assert case.db.execute(f"PRAGMA {schema}.mmap_size").fetchall() in ([], [(0,)])
    settings = {"foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1, "temp_store": 2, "recursive_triggers": 1}
    assert settings == {name: case.db.execute(f"PRAGMA {name}").fetchone()[0] for name in settings}


def test_a_closed_case_is_closed_again_without_harm(case):
    case.close()
    case.close()


def test_a_question_that_was_not_read_to_its_end_does_not_keep_a_case_from_closing(case, case_folder, passphrase):
    add_pictures(case, range(50))
    unread = case.db.execute("SELECT id FROM media_file")
    assert unread.fetchone() == (1,)
    case.db.execute("BEGIN")
    case.close()
    with reopened(case_folder, passphrase) as again:
        assert media.counts(again.db).media_items == 50


def _count_and_fail(case):
    with case.machine_run("register", {"program": "abc"}) as run:
        run.count("pictures", 3)
        run.count("pictures")
        raise KeyError


def _nothing_readable_in(folder, needles):
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert {"case.db", "pictures.db", "key.json", "head"} <= set(files)
    for needle in needles:
        raw = needle if isinstance(needle, bytes) else needle.encode()
        assert [name for name, content in files.items() if raw in content] == []


def _in_a_process(script, *arguments):
    command = command_of(script, *arguments)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()
