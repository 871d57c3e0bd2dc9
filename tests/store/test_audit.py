import json

import pytest

from app.domain.errors import StoreError
from app.store import audit
from app.store.audit import AuditHead
from tests.store.filling import write_note

ROWS = 30


@pytest.fixture
def unguarded(case, pictures):
    """A case with a long audit trail, and its triggers taken off, as by someone who has the key."""
    for number in range(ROWS):
        write_note(case, pictures[0], f"note {number}")
    for name in ("audit_refuses_UPDATE", "audit_refuses_DELETE", "audit_follows_its_chain"):
        case.db.execute(f"DROP TRIGGER {name}")
    return case


def test_an_untouched_chain_holds(case, pictures):
    write_note(case, pictures[0], "x")
    check = audit.verify(case.db, case.audit_head())
    assert (check.rows, check.head, check.faults) == (audit.count(case.db), audit.head(case.db), ())


@pytest.mark.parametrize("column", ["at", "examiner", "verb", "subject", "detail", "row_hash", "previous_hash"])
def test_an_edited_row_is_found_by_its_number(unguarded, column):
    for number in (1, 7, audit.count(unguarded.db)):
        unguarded.db.execute("SAVEPOINT before")
        value = "f" * 64 if column.endswith("hash") else "edited"
        unguarded.db.execute(f"UPDATE audit SET {column} = ? WHERE number = ?", (value, number))  # noqa: S608  our own names
        assert audit.verify(unguarded.db).faults[0].number == number
        unguarded.db.execute("ROLLBACK TO before")
        unguarded.db.execute("RELEASE before")


def test_a_deleted_row_is_found(unguarded):
    unguarded.db.execute("DELETE FROM audit WHERE number = 9")
    assert audit.verify(unguarded.db).faults[0].sentence == "Row 9 is missing; row 10 follows."


def test_rows_cut_off_at_the_end_are_found_by_a_head_that_was_noted(unguarded):
    noted, last = unguarded.audit_head(), audit.count(unguarded.db)
    unguarded.db.execute("DELETE FROM audit WHERE number > ?", (last - 2,))
    assert audit.verify(unguarded.db).faults == ()
    assert audit.verify(unguarded.db, noted).faults[0].sentence == (
        f"Rows {last - 1} to {last}, which were sealed, are missing."
    )


def test_rows_in_another_order_are_found(unguarded):
    for old, new in ((5, 1005), (6, 5), (1005, 6)):
        unguarded.db.execute("UPDATE audit SET number = ? WHERE number = ?", (new, old))
    assert audit.verify(unguarded.db).faults[0].number == 5


def test_a_row_put_in_between_is_found(unguarded):
    last = audit.rows(unguarded.db, 0, 1)[0]
    body = (last.number, "2020-01-01T00:00:00+00:00", "someone", "note.write", "x", "")
    forged = audit.hash_row(body, last.previous_hash)
    unguarded.db.execute("UPDATE audit SET number = number + 1 WHERE number = ?", (last.number,))
    unguarded.db.execute(
        "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*body, last.previous_hash, forged),
    )
    assert audit.verify(unguarded.db).faults


def test_a_chain_that_was_written_anew_does_not_fit_a_head_that_was_noted(unguarded):
    noted = AuditHead(5, "c" * 64)
    assert audit.verify(unguarded.db, noted).faults[0].sentence == "Row 5 is not the row that was sealed."


def test_a_row_can_be_checked_by_anybody_from_what_is_printed_of_it(case):
    row = audit.rows(case.db)[0]
    body = (row.number, row.at.isoformat(), row.examiner, row.verb, row.subject, row.detail)
    assert audit.hash_row(body, row.previous_hash) == row.row_hash


def test_rows_are_told_newest_first_a_page_at_a_time(case, pictures):
    for number in range(5):
        write_note(case, pictures[0], f"note {number}")
    numbers = [row.number for row in audit.rows(case.db, 0, 100)]
    assert numbers == sorted(numbers, reverse=True)
    assert [row.number for row in audit.rows(case.db, 2, 3)] == numbers[2:5]


@pytest.mark.parametrize(
    ("number", "previous"), [(1, "0" * 64), (99, "0" * 64), (None, "f" * 64)], ids=["again", "ahead", "elsewhere"]
)
def test_the_schema_takes_only_a_row_that_follows(case, number, previous):
    taken = audit.head(case.db).number + 1 if number is None else number
    with pytest.raises(StoreError, match="Nothing was saved"):
        case.db.execute(
            "INSERT INTO audit VALUES (?, 'x', 'x', 'x', 'x', 'x', ?, ?)",
            (taken, previous, "e" * 64),
        )


def test_a_run_of_the_machine_is_told_with_what_it_ran(case):
    with case.machine_run("link", {"models": {"scene": "abc"}}) as run:
        run.stop()
    assert json.loads(audit.rows(case.db)[0].detail)["outcome"] == "stopped"
