import hashlib
import json
import shutil

import pytest

from app.domain.errors import CaseReplacedError, RequestError, StoreError
from app.domain.hash_set import HashKind, HashSetError, SetKind
from app.domain.link import Kind
from app.domain.media import FileState
from app.domain.work import Cancel
from app.operations.grade import choose_scheme, grade
from app.operations.hash_sets import AskedSet, add_set, preview_set, remove_set
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.schemes import shipped
from app.operations.set_look import look_up
from app.operations.split import split, undo_split
from app.operations.tag import tag_items
from app.store import audit, clusters, hash_sets, media, problems, splits
from app.store.case_store import open_case
from tests.store.filling import add_pictures, digests, write_note


@pytest.fixture
def ids(case):
    return add_pictures(case, range(10))


def md5s(folder, numbers, name="list.txt", category=None):
    path = folder / name
    after = "" if category is None else f",{category}"
    path.write_text("".join(f"{digests(number).md5}{after}\n" for number in numbers), encoding="utf-8")
    return path


def known(case):
    counts = media.counts(case.db)
    assert counts.add_up()
    return counts.known, counts.media_items


def saved(case):
    """Return everything that a set could have changed."""
    tables = ("hash_set", "hash_set_end", "set_match", "set_aside", "audit", "media_file", "problem")
    rows = [case.db.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608  our own names
    with case.sets() as db:
        return rows, db.execute("SELECT count(*) FROM segment").fetchone()


def test_known_harmless_files_step_aside_and_the_counts_add_up(job, ids, tmp_path):
    add_set(job, AskedSet(md5s(tmp_path, range(4)), SetKind.BENIGN, "NSRL", "2026.03", "NIST"))
    assert known(job.case) == (4, 6)
    file, *_ = media.files_of(job.case.db, ids[0])
    assert (file.state, file.reason) == (FileState.KNOWN, "known: in a hash set of harmless files")
    (match,) = hash_sets.matches_of(job.case.db, media.item_number(job.case.db, ids[0]))
    assert (match.name, match.kind, match.agreed, match.differing) == ("NSRL", SetKind.BENIGN, HashKind.MD5, 0)


@pytest.mark.usefixtures("ids")
def test_a_set_is_kept_with_all_that_is_known_of_it(job, tmp_path):
    path = md5s(tmp_path, range(4), category=0)
    path.write_text(path.read_text() + "not a hash,1\n", encoding="utf-8")
    add_set(job, AskedSet(path, SetKind.OWN, "Mine", "3", "a colleague"))
    (kept,) = hash_sets.standing(job.case.db)
    assert (kept.name, kept.kind, kept.version, kept.source) == ("Mine", SetKind.OWN, "3", "a colleague")
    assert (kept.rows, kept.skipped, kept.categories) == (4, 1, {"0": 4})
    assert kept.file_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (kept.examiner, kept.format) == ("Examiner One", "a list of hashes")
    assert "line 5" in kept.told[0]
    rows = [row for row in audit.rows(job.case.db) if row.verb == "set.add"]
    assert len(rows) == 1
    assert json.loads(rows[0].detail)["sha256"] == kept.file_sha256


def test_alerts_are_marked_and_never_hidden(job, ids, tmp_path):
    add_set(job, AskedSet(md5s(tmp_path, range(3), category=1), SetKind.ALERT))
    assert known(job.case) == (0, 10)
    found = {media_id: match.category for media_id, _, match in hash_sets.matches(job.case.db)}
    assert found == dict.fromkeys(ids[:3], "1")


@pytest.mark.parametrize("order", [(SetKind.BENIGN, SetKind.ALERT), (SetKind.ALERT, SetKind.BENIGN)])
@pytest.mark.parametrize("other", [SetKind.ALERT, SetKind.SERIES])
def test_what_is_in_a_harmless_set_and_another_one_stays_in_sight_and_is_listed(job, ids, tmp_path, order, other):
    files = {
        SetKind.BENIGN: md5s(tmp_path, range(4), "known.txt"),
        SetKind.ALERT: md5s(tmp_path, range(3, 6), "alert.txt"),
    }
    for kind in order:
        add_set(job, AskedSet(files[kind], kind if kind is SetKind.BENIGN else other))
    assert known(job.case) == (3, 7)
    (problem,) = problems.for_media(job.case.db, ids[3])
    assert problem.code == "VID-491"
    assert "known" in problem.why
    assert "alert" in problem.why
    assert problems.count(job.case.db) == 1


def test_own_work_of_harmless_category_contradicts_nothing(job, ids, tmp_path):
    add_set(job, AskedSet(md5s(tmp_path, range(4), "own.txt", category=0), SetKind.OWN))
    add_set(job, AskedSet(md5s(tmp_path, range(4), "known.txt"), SetKind.BENIGN))
    assert (known(job.case), problems.count(job.case.db), len(ids)) == ((4, 6), 0, 10)


def test_a_row_whose_hashes_disagree_hides_nothing_and_is_listed(job, ids, tmp_path):
    path = tmp_path / "mixed.csv"
    path.write_text(f"md5,sha1\n{digests(0).md5},{digests(77).sha1}\n", encoding="utf-8")
    add_set(job, AskedSet(path, SetKind.BENIGN))
    assert known(job.case) == (0, 10)
    (problem,) = problems.for_media(job.case.db, ids[0])
    assert problem.code == "VID-492"


def test_what_an_examiner_has_worked_on_is_not_hidden(job, ids, tmp_path):
    choose_scheme(job, shipped()[0])
    numbers = media.numbers(job.case.db, ids)
    write_note(job.case, ids[0], "a poster")
    tag_items(job, [numbers[ids[1]]], "Blue")
    grade(job, [numbers[ids[2]]], shipped()[0].categories[0].code)
    split(job, Kind.PLACE, [ids[3]], [ids[6], ids[4]])
    undo_split(job, splits.of(job.case.db, Kind.PLACE)[0].id)
    add_set(job, AskedSet(md5s(tmp_path, [0, 1, 2, 3, 4, 5]), SetKind.BENIGN))
    assert known(job.case) == (1, 9)
    assert all(media.is_shown(job.case.db, each) for each in ids[:5])
    (counts,) = job.case.db.execute("SELECT counts FROM run WHERE name = 'look up' ORDER BY id DESC LIMIT 1").fetchone()
    assert json.loads(counts)["kept in sight for an examiner's words"] == 5


def test_a_set_that_is_taken_out_leaves_its_record_and_what_stepped_aside_comes_back(job, ids, tmp_path):
    before = known(job.case)
    path = md5s(tmp_path, range(4))
    add_set(job, AskedSet(path, SetKind.BENIGN, "NSRL"))
    remove_set(job, "nsrl", "too old")
    assert known(job.case) == before
    assert hash_sets.standing(job.case.db) == []
    (record,) = hash_sets.all(job.case.db)
    assert record.ended_at is not None
    assert not media.files_of(job.case.db, ids[0])[0].reason
    with job.case.sets() as db:
        assert db.execute("SELECT count(*) FROM segment").fetchone() == (0,)
    with pytest.raises(RequestError, match="No hash set is called NSRL"):
        remove_set(job, "NSRL")
    add_set(job, AskedSet(path, SetKind.BENIGN, "NSRL"))
    assert known(job.case) == (4, 6)


@pytest.mark.parametrize("category", ["1", "2", "5", "Category A", "alert", "baseline"])
@pytest.mark.usefixtures("ids")
def test_a_file_with_categories_of_illegal_material_is_not_loaded_as_harmless(job, tmp_path, category):
    path = tmp_path / "list.csv"
    lines = [f"{digests(number).md5},{category if number == 7 else 0}" for number in range(9)]
    path.write_text("md5,category\n" + "\n".join(lines), encoding="utf-8")
    before = saved(job.case)
    with pytest.raises(HashSetError, match="not loaded") as told:
        add_set(job, AskedSet(path, SetKind.BENIGN))
    assert f"“{category}”" in told.value.why
    assert saved(job.case) == before


@pytest.mark.parametrize(("category", "fine"), [(8, True), (0, True), (None, False), (1, False)])
@pytest.mark.usefixtures("ids")
def test_a_vics_set_is_harmless_only_where_every_row_says_so(job, tmp_path, category, fine):
    records = [{"MD5": digests(number).md5, "Category": category} for number in range(3)]
    path = tmp_path / "set.json"
    model = "http://github.com/ICMEC/ProjectVic/DataModels/1.2.xml#Media"
    path.write_text(json.dumps({"odata.metadata": model, "value": records}), encoding="utf-8")
    if fine:
        add_set(job, AskedSet(path, SetKind.BENIGN))
    else:
        with pytest.raises(HashSetError, match="not loaded"):
            add_set(job, AskedSet(path, SetKind.BENIGN))
    assert known(job.case)[0] == (3 if fine else 0)


@pytest.mark.usefixtures("ids")
def test_what_was_an_alert_once_is_never_harmless(job, tmp_path):
    path = md5s(tmp_path, range(3), "first.txt")
    add_set(job, AskedSet(path, SetKind.ALERT, "List"))
    remove_set(job, "List")
    with pytest.raises(HashSetError) as told:
        add_set(job, AskedSet(path, SetKind.BENIGN, "Another name"))
    assert "This very file was loaded as “alert”" in told.value.why
    with pytest.raises(HashSetError) as told:
        add_set(job, AskedSet(md5s(tmp_path, range(8), "second.txt"), SetKind.BENIGN, "LIST"))
    assert "A set of this name was loaded as “alert”" in told.value.why


@pytest.mark.usefixtures("ids")
def test_the_same_file_or_name_twice_is_refused(job, tmp_path):
    path = md5s(tmp_path, range(3))
    add_set(job, AskedSet(path, SetKind.ALERT, "List"))
    for again in (AskedSet(path, SetKind.ALERT, "Other"), AskedSet(md5s(tmp_path, [9], "x"), SetKind.OWN, "list")):
        with pytest.raises(HashSetError, match="not loaded"):
            add_set(job, again)


@pytest.mark.parametrize("content", ["md5,category\n", "md5,category\nx,1\n", "", "hello\n"])
@pytest.mark.usefixtures("ids")
def test_a_file_without_a_hash_changes_nothing(job, tmp_path, content):
    (tmp_path / "x").write_text(content, encoding="utf-8")
    before = saved(job.case)
    with pytest.raises(HashSetError):
        add_set(job, AskedSet(tmp_path / "x", SetKind.ALERT))
    assert saved(job.case) == before


@pytest.mark.usefixtures("ids")
def test_a_file_that_was_cut_off_changes_nothing(job, tmp_path):
    text = json.dumps({"@odata.context": "x/projectvic", "value": [{"MD5": digests(n).md5} for n in range(900)]})
    (tmp_path / "x").write_text(text[:-100], encoding="utf-8")
    before = saved(job.case)
    with pytest.raises(HashSetError, match="nothing of it was loaded"):
        add_set(job, AskedSet(tmp_path / "x", SetKind.ALERT))
    assert saved(job.case) == before


@pytest.mark.usefixtures("ids")
def test_a_stop_while_it_is_read_changes_nothing(job, tmp_path):
    cancel = Cancel()
    stopped = Job(job.case, lambda _: cancel.stop(), cancel)
    path = md5s(tmp_path, range(70_000))
    before = saved(job.case)
    with pytest.raises(HashSetError, match="Stopped"):
        add_set(stopped, AskedSet(path, SetKind.ALERT))
    assert saved(job.case) == before


@pytest.mark.usefixtures("ids")
def test_a_file_that_is_written_while_it_is_read_changes_nothing(job, tmp_path):
    path = md5s(tmp_path, range(70_000))

    def write_on(_):
        with path.open("a", encoding="utf-8") as file:
            file.write(digests("more").md5 + "\n")

    before = saved(job.case)
    with pytest.raises(HashSetError, match="changed while it was read"):
        add_set(Job(job.case, write_on), AskedSet(path, SetKind.ALERT))
    assert saved(job.case) == before


@pytest.mark.usefixtures("ids")
def test_a_look_before_loading_keeps_nothing(job, tmp_path):
    before = saved(job.case)
    seen = preview_set(job, AskedSet(md5s(tmp_path, range(5), category=2), SetKind.ALERT))
    assert (seen.contents.rows, seen.contents.told(), seen.refusal) == (5, {"2": 5}, "")
    refused = preview_set(job, AskedSet(md5s(tmp_path, range(5), category=2), SetKind.BENIGN))
    assert "category “2”" in refused.refusal
    assert saved(job.case) == before


@pytest.mark.usefixtures("ids")
def test_rows_that_a_crash_left_behind_count_for_nothing_and_are_swept_out(job, tmp_path):
    class Crash(BaseException):
        """The program ends."""

    def act(*_):
        raise Crash

    dying = type(job.case)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dying, "act", act)
        with pytest.raises(Crash):
            add_set(job, AskedSet(md5s(tmp_path, range(4)), SetKind.BENIGN))
    assert hash_sets.all(job.case.db) == []
    assert known(job.case) == (0, 10)
    add_set(job, AskedSet(md5s(tmp_path, range(4)), SetKind.BENIGN))
    with job.case.sets() as db:
        assert db.execute("SELECT count(DISTINCT mark) FROM segment").fetchone() == (1,)


def test_a_look_up_that_was_cut_off_goes_on_and_hides_nothing_before_every_set_was_asked(job, ids, tmp_path):
    add_set(job, AskedSet(md5s(tmp_path, range(4), "known.txt"), SetKind.BENIGN))
    add_set(job, AskedSet(md5s(tmp_path, [50], "alert.txt"), SetKind.ALERT))
    later = add_pictures(job.case, [50], number="EX-2")
    assert look_up(job)
    assert not look_up(job)
    assert [match.name for media_id, _, match in hash_sets.matches(job.case.db) if media_id in later] == ["alert"]
    assert (known(job.case), len(ids)) == ((4, 7), 10)


def test_an_exhibit_is_held_against_the_sets_as_it_is_imported(job, exhibit, tmp_path):
    harmless = exhibit / "DCIM" / "IMG_0000.JPG"  # lies there twice
    letter = exhibit / "letter.txt"
    path = tmp_path / "known.txt"
    path.write_text("\n".join(hashlib.md5(each.read_bytes()).hexdigest() for each in (harmless,)), encoding="utf-8")  # noqa: S324  a name
    alert = tmp_path / "alert.txt"
    alert.write_text(hashlib.sha1(letter.read_bytes()).hexdigest(), encoding="utf-8")  # noqa: S324  a name for content
    add_set(job, AskedSet(path, SetKind.BENIGN))
    add_set(job, AskedSet(alert, SetKind.ALERT))
    import_exhibit(job, exhibit, "1")
    counts = media.counts(job.case.db)
    assert (counts.known, counts.add_up()) == (2, True)
    by_kind = {match.kind: shown for _, shown, match in hash_sets.matches(job.case.db)}
    assert by_kind == {SetKind.BENIGN: False, SetKind.ALERT: False}  # what is no picture is named too
    (exhibit / "again.jpg").write_bytes(harmless.read_bytes())
    import_exhibit(job, exhibit, "1")
    assert media.counts(job.case.db).known == 3


def test_what_steps_aside_leaves_its_clusters(job, exhibit, tmp_path):
    import_exhibit(job, exhibit, "1")
    first = media.shown_ids(job.case.db)[:2]
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        rows = [media.item_number(db, each) for each in first]
        sql = "INSERT INTO cluster (kind, name, confidence, reasons, run) VALUES ('place', 'x', 1, '[]', ?)"
        cluster = db.execute(sql, (run.id,)).lastrowid
        db.conn.executemany("INSERT INTO cluster_member VALUES (?, ?)", [(cluster, row) for row in rows])
    path = tmp_path / "known.txt"
    path.write_text(first[0], encoding="utf-8")
    add_set(job, AskedSet(path, SetKind.BENIGN))
    assert clusters.of(job.case.db, Kind.PLACE) == []


def test_rows_of_another_set_put_in_their_place_are_noticed(case, ids, tmp_path, passphrase, case_folder):
    job = Job(case)
    add_set(job, AskedSet(md5s(tmp_path, range(4)), SetKind.ALERT))
    case.close()
    shutil.copy(case_folder / "sets.db", tmp_path / "older.db")
    with open_case(case_folder, passphrase, examiner="E") as again:
        add_set(Job(again), AskedSet(md5s(tmp_path, range(5, 9), "other.txt"), SetKind.ALERT))
    shutil.copy(tmp_path / "older.db", case_folder / "sets.db")
    with open_case(case_folder, passphrase, examiner="E") as again:
        add_pictures(again, [90], number="EX-2")
        with pytest.raises(CaseReplacedError, match="rows of one of its hash sets"):
            look_up(Job(again))
    assert len(ids) == 10


def test_an_exchanged_record_of_a_set_is_noticed_as_the_case_opens(case, ids, tmp_path, passphrase, case_folder):
    add_set(Job(case), AskedSet(md5s(tmp_path, range(4)), SetKind.ALERT))
    case.db.execute("DROP TRIGGER hash_set_refuses_UPDATE")
    case.db.execute("UPDATE hash_set SET kind = 'benign'")
    case.close()
    with pytest.raises(CaseReplacedError, match="its hash sets are not those that were sealed"):
        open_case(case_folder, passphrase, examiner="E")
    assert ids


@pytest.mark.usefixtures("ids")
def test_records_of_sets_are_only_ever_added(job, tmp_path):
    add_set(job, AskedSet(md5s(tmp_path, range(4)), SetKind.ALERT, "List"))
    remove_set(job, "List")
    for table in ("hash_set", "hash_set_end"):
        with pytest.raises(StoreError, match="Nothing was saved"):
            job.case.db.execute(f"DELETE FROM {table}")  # noqa: S608  our own names
