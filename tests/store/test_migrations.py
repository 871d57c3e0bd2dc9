import shutil

import pytest

from app.domain.errors import CaseReplacedError, CaseTooNewError, StoreError
from app.domain.exposure import Shown
from app.domain.hash_set import SetKind
from app.domain.link import Decision, Kind, Verdict
from app.operations.hash_sets import AskedSet, add_set
from app.operations.job import Job
from app.store import chains, decisions, hash_sets, ledger, media, notes, noticing, reveals, sealed_looks
from app.store.case_store import open_case
from app.store.newest_migrations import MIGRATIONS, PICTURE_MIGRATIONS
from app.store.own_key import OwnKeys
from tests.store.filling import WHEN, add_pictures, write_note

PEOPLE = ("decision_face", "split_face", "person_name", "person_name_end", "split_origin")
APPEALS = ("appeal", "appeal_step", "appeal_look")
JOINT = ("joint_word", "joint_signature", "released_picture")

APPEND_ONLY = (
    "exhibit",
    "note",
    "decision",
    "reveal",
    "audit",
    "split",
    "split_end",
    "place_name",
    "look_key",
    "sealed_look",
    "hash_set",
    "hash_set_end",
    "vics_import",
    "vics_block",
    "vics_text",
    "vics_record",
    "vics_word",
    "remark",
    "remark_end",
    *PEOPLE,
    *JOINT,
    *APPEALS,
)


def opened(folder, passphrase):
    return open_case(folder, passphrase, examiner="Examiner Two")


@pytest.fixture
def newer_step(case):  # noqa: ARG001  the case is older than the step
    """Give the program one more step for the length of a test."""

    def m9000_newer(db):
        db.execute("CREATE TABLE newer (id INTEGER PRIMARY KEY) STRICT")

    MIGRATIONS()(m9000_newer)
    yield
    MIGRATIONS._migrations.pop()  # noqa: SLF001  the list of steps has no way to take one out


OLDER_TABLES = ("exhibit", "note", "decision", "reveal")


@pytest.fixture
def older_program(monkeypatch):
    """Leave the program without the steps from the eighth on, and what they brought, until ``undo`` is called."""
    with monkeypatch.context() as older:
        older.setattr(MIGRATIONS, "_migrations", MIGRATIONS._migrations[:7])  # noqa: SLF001  there is no public list
        older.setattr(chains, "COLUMNS", {table: chains.COLUMNS[table] for table in OLDER_TABLES})
        older.setattr(noticing, "COUNTED", {table: noticing.COUNTED[table] for table in OLDER_TABLES})
        yield older


def test_a_case_with_a_step_that_is_not_known_is_refused_untouched(case, case_folder, passphrase):
    with case.transaction() as db:
        db.table("_sqlite_migrations").insert({"migration_set": "case", "name": "m8000_x", "applied_at": "later"})
    case.close()
    before = _files(case_folder)
    with pytest.raises(CaseTooNewError, match="newer version"):
        opened(case_folder, passphrase)
    assert _files(case_folder) == before


@pytest.mark.usefixtures("newer_step")
def test_the_closed_file_is_copied_before_a_step_runs(case, case_folder, passphrase):
    add_pictures(case, range(3))
    case.close()
    before = _files(case_folder)
    with opened(case_folder, passphrase) as again:
        assert again.db.table("newer").exists()
        assert (case_folder / "case.db.before-m9000_newer").read_bytes() == before["case.db"]
        assert not list(case_folder.glob("pictures.db.before*"))


@pytest.mark.usefixtures("newer_step")
def test_the_copy_of_a_case_whose_program_was_killed_holds_what_was_saved_last(case, case_folder, passphrase, tmp_path):
    first, *_ = add_pictures(case, range(1))
    write_note(case, first, "Blue curtain")
    left = shutil.copytree(case_folder, tmp_path / "left.homeward", ignore=shutil.ignore_patterns("lock"))
    before = _files(left)
    opened(left, passphrase).close()
    old = shutil.copytree(left, tmp_path / "old.homeward")
    for name, data in before.items():
        (old / name).write_bytes(data)
    for end in ("", "-wal"):
        (left / f"case.db.before-m9000_newer{end}").replace(old / f"case.db{end}")
    with opened(old, passphrase) as again:
        assert [note.text for note in notes.for_media(again.db, first)] == ["Blue curtain"]


def test_a_step_that_fails_leaves_the_case_as_it_was(case, case_folder, passphrase):
    def m9001_fails(db):
        db.execute("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT")
        db.execute("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT")

    case.close()
    MIGRATIONS()(m9001_fails)
    with pytest.raises(StoreError):
        opened(case_folder, passphrase)
    MIGRATIONS._migrations.pop()  # noqa: SLF001  the list of steps has no way to take one out
    with opened(case_folder, passphrase) as again:
        assert not again.db.table("half").exists()


def test_every_table_of_ours_is_strict(case):
    for schema in ("main", "pictures"):
        rows = case.db.execute(f"PRAGMA {schema}.table_list").fetchall()
        ours = [
            row
            for row in rows
            if (row[0], row[2]) == (schema, "table") and not row[1].startswith(("sqlite_", "_sqlite", "note_words"))
        ]
        assert ours
        assert [row[1] for row in ours if not row[5]] == []


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("sql", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}", "REPLACE INTO {} SELECT * FROM {}"])
@pytest.mark.usefixtures("full_tables")
def test_rows_that_matter_are_only_ever_added(case, table, sql):
    before = case.db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608  our own names
    assert before
    with pytest.raises(StoreError, match="Nothing was saved"):
        case.db.execute(sql.format(table, table))
    assert case.db.execute(f"SELECT * FROM {table}").fetchall() == before  # noqa: S608  our own names


def test_a_case_with_decisions_keeps_them_when_decisions_learn_a_third_verdict(
    older_program, new_case_now, case_folder, passphrase
):
    case = new_case_now()
    first, second, third = sorted(add_pictures(case, range(3)))
    words = [Decision(Kind.PLACE, Verdict.SAME, first, second, "E", "a poster", WHEN)]
    words.append(Decision(Kind.SERIES, Verdict.DIFFERENT, second, third, "F", "", WHEN))
    for word in words:
        with case.act("decide", word.first) as db:
            decisions.add(db, word)
    rows = case.db.execute("SELECT * FROM decision").fetchall()
    with pytest.raises(StoreError, match="Nothing was saved"):
        decisions.add(case.db, Decision(Kind.PLACE, Verdict.UNDECIDED, first, second, "E", "", WHEN))
    case.close()
    older_program.undo()
    with opened(case_folder, passphrase) as again:
        assert again.db.execute("SELECT * FROM decision").fetchall() == rows
        assert [word for kind in (Kind.PLACE, Kind.SERIES) for word in decisions.of(again.db, kind)] == words
        with again.act("decide", first) as db:
            decisions.add(db, Decision(Kind.PLACE, Verdict.UNDECIDED, first, second, "E", "", WHEN))
        for sql in ("UPDATE decision SET reason = 'x'", "DELETE FROM decision"):
            with pytest.raises(StoreError, match="Nothing was saved"):
                again.db.execute(sql)
        with pytest.raises(StoreError, match="Nothing was saved"):
            decisions.add(again.db, Decision(Kind.PLACE, Verdict.SAME, first, "f" * 64, "E", "", WHEN))
        plan = again.db.execute("EXPLAIN QUERY PLAN SELECT id FROM decision WHERE kind = 'place' AND first = x''")
        assert "decision_on_pair" in str(plan.fetchall())
    with opened(case_folder, passphrase) as later:
        assert [word.verdict for word in decisions.of(later.db, Kind.PLACE)] == [Verdict.UNDECIDED]


def test_an_older_case_whose_decisions_were_exchanged_is_refused_before_it_is_brought_up_to_date(
    older_program, new_case_now, case_folder, passphrase
):
    case = new_case_now()
    first, second = sorted(add_pictures(case, range(2)))
    with case.act("decide", first) as db:
        decisions.add(db, Decision(Kind.PLACE, Verdict.SAME, first, second, "E", "", WHEN))
    case.db.execute("DROP TRIGGER decision_refuses_UPDATE")
    case.db.execute("UPDATE decision SET verdict = 'different'")
    case.close()
    older_program.undo()
    with pytest.raises(CaseReplacedError, match="its decisions are not those that were sealed"):
        opened(case_folder, passphrase)


@pytest.fixture
def program_before_seals(monkeypatch):
    """Leave the program without the twentieth step and what follows, until ``undo`` is called."""
    with monkeypatch.context() as older:
        steps = MIGRATIONS._migrations  # noqa: SLF001  there is no public list
        older.setattr(MIGRATIONS, "_migrations", [step for step in steps if step.name < "m0020"])
        newer = {"look_key", "sealed_look", "hash_set", "hash_set_end", "vics_import", "vics_block", "vics_word"}
        newer |= {"remark", "remark_end", *PEOPLE, *JOINT, *APPEALS}
        older.setattr(chains, "COLUMNS", {each: sql for each, sql in chains.COLUMNS.items() if each not in newer})
        yield older


def test_looks_that_were_written_in_clear_stay_readable_and_new_ones_are_sealed(
    program_before_seals, new_case_now, case_folder, passphrase
):
    case = new_case_now()
    picture, *_ = add_pictures(case, range(1))
    with case.act("reveal", picture) as db:
        reveal_id = reveals.add(db, picture, "Examiner Two", "peek", "")
        reveals.end(db, reveal_id)
        db.execute("INSERT INTO exposure (reveal, pixel_ms, shown_ms) VALUES (?, 7000, 70)", (reveal_id,))
    case.close()
    program_before_seals.undo()
    keys = OwnKeys((b"k" * 32,))
    with opened(case_folder, passphrase) as again:
        assert not again.notices
        with again.act("reveal", picture) as db:
            reveal_id = reveals.add(db, picture, again.examiner, "peek", "")
            reveals.end(db, reveal_id)
            sealed_looks.add(db, reveal_id, Shown(500, 5), keys)
        assert again.db.table("exposure").count == 1
    with opened(case_folder, passphrase) as later:
        (look,) = ledger.looks(later.db, later.examiner, keys)
        assert (look.reveals, look.repeats, look.shown) == (2, 1, Shown(7500, 75))
        (without,) = ledger.looks(later.db, later.examiner)
        assert (without.reveals, without.shown) == (2, Shown(7000, 70))


@pytest.fixture
def program_before_sets(monkeypatch):
    """Leave the program without the twenty-first step and what follows, until ``undo`` is called."""
    with monkeypatch.context() as older:
        steps = MIGRATIONS._migrations  # noqa: SLF001  there is no public list
        older.setattr(MIGRATIONS, "_migrations", [step for step in steps if step.name < "m0021"])
        newer = {"hash_set", "hash_set_end", "vics_import", "vics_block", "vics_word"}
        newer |= {"remark", "remark_end", *PEOPLE, *JOINT, *APPEALS}
        older.setattr(chains, "COLUMNS", {each: sql for each, sql in chains.COLUMNS.items() if each not in newer})
        yield older


def test_a_case_from_before_hash_sets_takes_one(program_before_sets, new_case_now, case_folder, passphrase, tmp_path):
    case = new_case_now()
    ids = add_pictures(case, range(3))
    case.close()
    program_before_sets.undo()
    (tmp_path / "known").write_text(ids[0], encoding="utf-8")
    with opened(case_folder, passphrase) as again:
        add_set(Job(again), AskedSet(tmp_path / "known", SetKind.BENIGN))
        counts = media.counts(again.db)
        assert (counts.known, counts.media_items) == (1, 2)
    with opened(case_folder, passphrase) as later:
        assert not later.notices
        assert [each.name for each in hash_sets.standing(later.db)] == ["known"]


def test_an_exchanged_sealed_look_is_noticed_as_the_case_opens(case, case_folder, passphrase):
    picture, *_ = add_pictures(case, range(1))
    with case.act("reveal", picture) as db:
        sealed_looks.add(db, reveals.add(db, picture, "E", "peek", ""), Shown(500, 5), OwnKeys((b"k" * 32,)))
    case.db.execute("DROP TRIGGER sealed_look_refuses_UPDATE")
    case.db.execute("UPDATE sealed_look SET counted = 1")
    case.close()
    with pytest.raises(CaseReplacedError, match="its sealed looks are not those that were sealed"):
        opened(case_folder, passphrase)


def test_every_table_that_is_sealed_has_words():
    assert set(noticing.COUNTED) == set(chains.COLUMNS)


@pytest.mark.parametrize("table", ["media_file", "media_item"])
def test_media_are_never_taken_out(case, pictures, table):
    with pytest.raises(StoreError, match="Nothing was saved"):
        case.db.execute(f"DELETE FROM {table}")  # noqa: S608  our own names
    assert case.db.table(table).count == len(pictures)


def test_the_names_of_the_steps_count_up():
    for steps, letter in ((MIGRATIONS, "m"), (PICTURE_MIGRATIONS, "p")):
        names = [step.name for step in steps._migrations]  # noqa: SLF001  there is no public list
        numbers = [int(name[1:5]) for name in names]  # one may be missing: a number that was set aside and not used
        assert all(name.startswith(letter) for name in names)
        assert numbers == sorted(set(numbers))
        assert all(step.fn.__doc__ for step in steps._migrations)  # noqa: SLF001  likewise


def _files(folder):
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(("lock", "-wal", "-shm"))
    }
