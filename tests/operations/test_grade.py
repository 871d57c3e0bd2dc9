"""Grades are given to stacks, taken back as far as one likes, and never lost, doubled or overwritten unseen."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.category import SchemeError, parse_scheme
from app.domain.errors import CaseReplacedError, RequestError, StoreError
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.operations.grade import choose_scheme, grade, redo_grade, undo_grade
from app.operations.schemes import shipped
from app.store import audit, clusters, facets, grades, media
from app.store.case_store import open_case
from app.store.chains import BY_DIGEST, COLUMNS
from tests.store.filling import add_pictures

US = {each.id: each for each in shipped()}["vics:US:2"]
UK = {each.id: each for each in shipped()}["vics:UK"]
OLD_US = {each.id: each for each in shipped()}["vics:US:1"]
PHRASE = "seven quiet harbour lamps"


@pytest.fixture
def items(job):
    """Six pictures by row number; the first three are one stack of copies."""
    ids = add_pictures(job.case, range(6))
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        stack = Cluster(ClusterId("c"), Kind.COPIES, tuple(sorted(ids[:3])), 0.99, ("Copies.",))
        clusters.replace(db, run.id, Kind.COPIES, Grouping((stack,)))
    choose_scheme(job, US)
    return [media.item_number(job.case.db, each) for each in ids]


def stand(job):
    """Return the code that stands of every media item that has one, by row number, in the scheme in use."""
    every = [row[0] for row in job.case.db.execute("SELECT id FROM media_item").fetchall()]
    number, _ = grades.in_use(job.case.db)
    found = grades.standing(job.case.db, number, every)
    return {item: each.code for item, each in found.items() if each.code is not None}


def test_copies_follow_unless_they_are_told_apart(job, items):
    done = grade(job, [items[1], items[4]], "1")
    assert (done.items, done.copies, done.left) == ((*items[:3], items[4]), 2, 0)
    assert stand(job) == dict.fromkeys([*items[:3], items[4]], "1")
    assert grade(job, [items[0]], "2", copies=False).items == (items[0],)
    assert stand(job) == {items[0]: "2", items[1]: "1", items[2]: "1", items[4]: "1"}
    number, _ = grades.in_use(job.case.db)
    assert grades.counts(job.case.db, number) == {"1": 3, "2": 1}
    assert grades.having(job.case.db, number, "1").tolist() == sorted([items[1], items[2], items[4]])
    assert grades.without(job.case.db, number, facets.shown(job.case.db)).tolist() == sorted([items[3], items[5]])
    assert grades.mixed(job.case.db, number, items) == set(items[:3])


def test_a_copy_that_was_given_another_category_does_not_follow_and_is_told(job, items):
    grade(job, [items[0]], "1", copies=False)
    done = grade(job, [items[1]], "0")
    assert (done.items, done.copies, done.left) == ((items[1], items[2]), 1, 1)
    assert stand(job) == {items[0]: "1", items[1]: "0", items[2]: "0"}
    done = grade(job, [items[2]], "2")
    assert (done.items, done.left) == ((items[1], items[2]), 1)
    assert done.were == {"0"}


def test_the_same_key_again_saves_nothing(job, items):
    grade(job, items, "1")
    rows = audit.count(job.case.db)
    assert grade(job, items, "1").items == ()
    assert audit.count(job.case.db) == rows
    assert len(grades.steps(job.case.db, job.case.examiner)) == 1


def test_each_key_is_one_audit_row(job, items):
    before = audit.count(job.case.db)
    grade(job, items[3:], "4")
    last = audit.rows(job.case.db)[0]
    assert audit.count(job.case.db) == before + 1
    assert (last.verb, last.detail) == ("grade", "vics:US:2 2: 4")
    assert last.subject.startswith("3 media items, ")


def test_undo_goes_back_as_far_as_one_likes_and_redo_forth(job, items):
    history = []
    for code, picked in (("1", items[3:]), ("2", items[4:]), (None, items[5:]), ("4", items[3:4])):
        history.append(stand(job))
        grade(job, picked, code)
    last = stand(job)
    for before in reversed(history):
        undo_grade(job)
        assert stand(job) == before
    with pytest.raises(RequestError, match="no category to take back"):
        undo_grade(job)
    for after in (*history[1:], last):
        redo_grade(job)
        assert stand(job) == after
    with pytest.raises(RequestError, match="no category to give again"):
        redo_grade(job)


def test_a_new_key_ends_what_could_be_given_again(job, items):
    grade(job, items[3:4], "1")
    undo_grade(job)
    grade(job, items[4:5], "2")
    with pytest.raises(RequestError, match="no category to give again"):
        redo_grade(job)
    undo_grade(job)
    assert stand(job) == {}


def test_neither_undo_nor_redo_touches_what_a_colleague_has_graded_since(job, items, colleague):
    grade(job, items[3:5], "1")
    with pytest.raises(RequestError, match="no category to take back"):
        undo_grade(colleague)
    grade(colleague, items[3:4], "2")
    done = undo_grade(job)
    assert (done.items, done.left) == ((items[4],), 1)
    assert stand(job) == {items[3]: "2"}
    done = redo_grade(job)
    assert (done.items, done.left) == ((items[4],), 1)
    assert stand(job) == {items[3]: "2", items[4]: "1"}


def test_what_a_colleague_has_taken_back_is_no_longer_in_the_way(job, items, colleague):
    grade(job, items[3:4], "1")
    grade(colleague, items[3:4], "2")
    undo_grade(colleague)
    done = undo_grade(job)
    assert (done.items, done.left) == ((items[3],), 0)
    assert stand(job) == {}


def test_what_a_colleague_has_withdrawn_does_not_come_back_by_an_undo(job, items, colleague):
    grade(colleague, items[3:4], "2")
    grade(job, items[3:4], "1")
    assert undo_grade(colleague).left == 1
    undo_grade(job)
    assert stand(job) == {}
    assert redo_grade(job).left == 0
    assert stand(job) == {items[3]: "1"}


def test_the_schemes_of_a_case_keep_their_own_grades(job, items):
    grade(job, items[3:4], "4")
    choose_scheme(job, UK)
    number, scheme = grades.in_use(job.case.db)
    assert scheme == UK
    assert grades.counts(job.case.db, number) == {}
    assert grades.elsewhere(job.case.db, number, items) == {items[3]: "4"}
    grade(job, items[3:5], "1")
    grade(job, items[4:5], None)
    choose_scheme(job, US)
    number, _ = grades.in_use(job.case.db)
    assert grades.counts(job.case.db, number) == {"4": 1}
    assert {(each.scheme, each.code, each.name) for each in grades.listed(job.case.db)} == {
        ("vics:US:2 2", "4", "Comparison"),
        ("vics:UK 2016", "1", "Category A indecent"),
    }


def test_a_key_that_was_meant_for_other_categories_is_refused(job, items):
    number, _ = grades.in_use(job.case.db)
    choose_scheme(job, UK)
    with pytest.raises(RequestError) as raised:
        grade(job, items[:1], "1", number)
    assert "Other categories were chosen" in raised.value.why
    assert stand(job) == {}


def test_one_name_and_version_never_mean_two_things(job, items):
    grade(job, items[:1], "0")
    swapped = parse_scheme(US.text.replace('"Non-pertinent"', '"Something else"'))
    with pytest.raises(SchemeError, match="other categories than those"):
        choose_scheme(job, swapped)
    assert grades.in_use(job.case.db)[1] == US
    choose_scheme(job, parse_scheme(US.text + "\n# only a remark\n"))
    number, _ = grades.in_use(job.case.db)
    assert grades.counts(job.case.db, number) == {"0": 3}


@pytest.mark.parametrize("change", ["UPDATE grade SET code = '2'", "UPDATE scheme SET text = replace(text, 'n', 'm')"])
def test_a_grade_that_was_altered_behind_the_program_is_noticed(job, items, change):
    grade(job, items[:1], "1")
    table = change.split()[1]
    with job.case.transaction() as db:
        db.execute(f"DROP TRIGGER {table}_refuses_UPDATE")
        db.execute(change)
    folder = job.case.folder
    job.case.close()
    with pytest.raises(CaseReplacedError):
        open_case(folder, PHRASE, examiner="E")


def test_everything_that_is_only_ever_added_is_sealed(job):
    sql = "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%refuses_DELETE'"
    assert {row[0] for row in job.case.db.execute(sql).fetchall()} <= {*COLUMNS, *BY_DIGEST, "audit"}


@pytest.mark.usefixtures("items")
@pytest.mark.parametrize(
    ("picked", "code", "why"),
    [([], "1", "None is picked"), ([1], "7", "has no category 7"), ([1, 999], "1", "Not all that was asked for")],
)
def test_what_cannot_be_graded_is_refused_and_leaves_no_trace(job, picked, code, why):
    rows = audit.count(job.case.db)
    with pytest.raises(RequestError) as raised:
        grade(job, picked, code)
    assert why in raised.value.why
    assert audit.count(job.case.db) == rows
    assert stand(job) == {}


def test_without_a_scheme_nothing_is_graded(job):
    ids = add_pictures(job.case, "a")
    with pytest.raises(RequestError) as raised:
        grade(job, [media.item_number(job.case.db, ids[0])], "1")
    assert "No scheme of categories" in raised.value.why


@pytest.mark.parametrize(
    ("table", "column"), [("grade", "code"), ("grading", "examiner"), ("scheme", "text"), ("scheme_choice", "examiner")]
)
def test_the_store_refuses_to_change_or_take_out_what_was_graded(job, items, table, column):
    grade(job, items[:1], "1")
    for verb in ("DELETE FROM {}", "UPDATE {} SET {} = {}"):
        with pytest.raises(StoreError) as raised, job.case.transaction() as db:
            db.execute(verb.format(table, column, column))
        assert "only ever added" in raised.value.why


ACTS = st.one_of(
    st.tuples(st.sampled_from(["0", "1", "2", None]), st.sets(st.integers(0, 5), min_size=1), st.booleans()),
    st.just("undo"),
    st.just("redo"),
    st.sampled_from([US, UK, OLD_US]),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, max_size=30))
def test_any_run_of_keys_and_schemes_can_be_walked_back_and_forth(job, items, acts):
    """Of one examiner: every undo leads to the state before its key, every redo to the one after it."""

    def everything():
        rows = job.case.db.execute("SELECT item, scheme, code FROM standing_grade WHERE code IS NOT NULL").fetchall()
        return sorted(rows)

    past, future = [], []
    for act in acts:
        now = everything()
        if act == "undo" and past:
            undo_grade(job)
            future.append(now)
            assert everything() == past.pop()
        elif act == "redo" and future:
            redo_grade(job)
            past.append(now)
            assert everything() == future.pop()
        elif isinstance(act, tuple):
            code, picked, copies = act
            if (
                grades.in_use(job.case.db)[1].by_code(code or "1") is not None
                and grade(job, [items[each] for each in picked], code, copies=copies).items
            ):
                past.append(now)
                future.clear()
        elif not isinstance(act, str):
            choose_scheme(job, act)


def test_a_scheme_is_kept_with_the_case_so_that_its_codes_can_always_be_read(job, items):
    grade(job, items[3:4], "4")
    own = parse_scheme(US.text.replace("Comparison", "Kept to compare").replace("vics:US:2", "lab:own"))
    choose_scheme(job, own)
    assert [each.id for each in grades.schemes(job.case.db).values()] == ["vics:US:2", "lab:own"]
    assert grades.in_use(job.case.db)[1].by_code("4").name == "Kept to compare"
    assert [each.name for each in grades.listed(job.case.db)] == ["Comparison"]
