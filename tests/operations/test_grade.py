"""Grades are given to stacks, taken back as far as one likes, and never lost, doubled or overwritten unseen."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.category import parse_scheme
from app.domain.errors import RequestError, StoreError
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.operations.grade import choose_scheme, grade, redo_grade, undo_grade
from app.operations.job import Job
from app.operations.schemes import shipped
from app.store import audit, clusters, grades, media
from app.store.case_store import open_case
from tests.store.filling import add_pictures

US = {each.id: each for each in shipped()}["vics:US:2"]
UK = {each.id: each for each in shipped()}["vics:UK"]


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
    """Return the code that stands of every media item that has one, by row number."""
    every = [row[0] for row in job.case.db.execute("SELECT id FROM media_item").fetchall()]
    return {item: each.code for item, each in grades.standing(job.case.db, every).items()}


def test_copies_follow_unless_they_are_told_apart(job, items):
    assert grade(job, [items[1], items[4]], "1").items == 4
    assert stand(job) == dict.fromkeys([*items[:3], items[4]], "1")
    assert grade(job, [items[0]], "2", copies=False).items == 1
    assert stand(job) == {items[0]: "2", items[1]: "1", items[2]: "1", items[4]: "1"}
    number, _ = grades.in_use(job.case.db)
    assert grades.counts(job.case.db, number) == {"1": 3, "2": 1}
    assert grades.having(job.case.db, number, "1").tolist() == sorted([items[1], items[2], items[4]])
    assert grades.without(job.case.db, number).tolist() == sorted([items[3], items[5]])
    assert grades.mixed(job.case.db, items) == set(items[:3])


def test_the_same_key_again_saves_nothing(job, items):
    grade(job, items, "1")
    rows = audit.count(job.case.db)
    assert grade(job, items, "1").items == 0
    assert audit.count(job.case.db) == rows
    assert len(grades.steps(job.case.db, job.case.examiner)) == 1


def test_each_key_is_one_audit_row_that_says_which_pictures_by_a_digest(job, items):
    before = audit.count(job.case.db)
    grade(job, items[3:], "4")
    last = audit.rows(job.case.db)[0]
    assert audit.count(job.case.db) == before + 1
    assert (last.verb, last.detail) == ("grade", "vics:US:2 4")
    assert last.subject.startswith("3 media items ")


def test_undo_goes_back_as_far_as_one_likes_and_redo_forth(job, items):
    history = []
    for code, picked in (("1", items[3:]), ("2", items[4:]), (None, items[5:]), ("4", items[3:4])):
        history.append(stand(job))
        grade(job, picked, code)
    last = stand(job)
    for before in reversed(history):
        undo_grade(job)
        assert stand(job) == before
    with pytest.raises(RequestError, match="no grade to take back"):
        undo_grade(job)
    for after in (*history[1:], last):
        redo_grade(job)
        assert stand(job) == after
    with pytest.raises(RequestError, match="no grade to give again"):
        redo_grade(job)


def test_a_new_key_ends_what_could_be_given_again(job, items):
    grade(job, items[3:4], "1")
    undo_grade(job)
    grade(job, items[4:5], "2")
    with pytest.raises(RequestError, match="no grade to give again"):
        redo_grade(job)
    undo_grade(job)
    assert stand(job) == {}


def test_undo_leaves_what_a_colleague_has_graded_since(job, items):
    grade(job, items[3:5], "1")
    folder, mine = job.case.folder, job.case.examiner
    job.case.close()
    with open_case(folder, "seven quiet harbour lamps", examiner="colleague") as case:
        theirs = Job(case)
        with pytest.raises(RequestError, match="no grade to take back"):
            undo_grade(theirs)
        grade(theirs, items[3:4], "2")
    with open_case(folder, "seven quiet harbour lamps", examiner=mine) as case:
        ours = Job(case)
        done = undo_grade(ours)
        assert (done.items, done.left) == (1, 1)
        assert stand(ours) == {items[3]: "2"}


def test_another_scheme_begins_anew_and_the_first_one_counts_again_when_it_comes_back(job, items):
    grade(job, items[3:4], "4")
    choose_scheme(job, UK)
    number, scheme = grades.in_use(job.case.db)
    assert scheme == UK
    assert grades.counts(job.case.db, number) == {}
    assert len(grades.without(job.case.db, number)) == len(items)
    grade(job, items[4:5], "4")
    choose_scheme(job, US)
    number, _ = grades.in_use(job.case.db)
    assert grades.counts(job.case.db, number) == {"4": 1}
    undo_grade(job)
    choose_scheme(job, UK)
    number, _ = grades.in_use(job.case.db)
    assert grades.counts(job.case.db, number) == {}


@pytest.mark.usefixtures("items")
@pytest.mark.parametrize(
    ("picked", "code", "why"), [([], "1", "None is picked"), ([1], "7", "has no category 7"), ([999], "1", "")]
)
def test_what_cannot_be_graded_is_refused_and_leaves_no_trace(job, picked, code, why):
    rows = audit.count(job.case.db)
    with pytest.raises((RequestError, StoreError)) as raised:
        grade(job, picked, code)
    assert why in raised.value.why
    assert audit.count(job.case.db) == rows
    assert stand(job) == {}


def test_without_a_scheme_nothing_is_graded(job):
    ids = add_pictures(job.case, "a")
    with pytest.raises(RequestError) as raised:
        grade(job, [media.item_number(job.case.db, ids[0])], "1")
    assert "No scheme of categories" in raised.value.why


@pytest.mark.parametrize(("table", "column"), [("grade", "code"), ("grading", "examiner"), ("scheme", "text")])
def test_the_store_refuses_to_change_or_take_out_what_was_graded(job, items, table, column):
    grade(job, items[:1], "1")
    for verb in ("DELETE FROM {}", "UPDATE {} SET {} = {}"):
        with pytest.raises(StoreError) as raised, job.case.transaction() as db:
            db.execute(verb.format(table, column, column))
        assert "only ever added" in raised.value.why


ACTS = st.one_of(
    st.tuples(st.sampled_from(["0", "1", "2", None]), st.sets(st.integers(0, 5), min_size=1)),
    st.just("undo"),
    st.just("redo"),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, max_size=25))
def test_any_run_of_keys_leaves_what_a_list_of_states_says(job, items, acts):
    grade(job, items, "4", copies=False)  # what stood before this run of keys does not matter
    past, now, future = [], dict.fromkeys(items, "4"), []
    for act in acts:
        if act == "undo":
            if not past:
                break  # further back lie the runs before
            undo_grade(job)
            future.append(now)
            now = past.pop()
        elif act == "redo":
            if future:
                redo_grade(job)
                past.append(now)
                now = future.pop()
        else:
            code, picked = act
            changed = {items[each] for each in picked if now.get(items[each]) != code}
            grade(job, [items[each] for each in picked], code, copies=False)
            if changed:
                past.append(now)
                future.clear()
                now = {key: each for key, each in (now | dict.fromkeys(changed, code)).items() if each is not None}
        assert stand(job) == now


@pytest.mark.usefixtures("items")
def test_a_scheme_is_kept_with_the_case_so_that_its_codes_can_always_be_read(job):
    own = parse_scheme(US.text.replace("Comparison", "Kept to compare").replace("vics:US:2", "lab:own"))
    choose_scheme(job, own)
    assert [each.id for each in grades.schemes(job.case.db).values()] == ["vics:US:2", "lab:own"]
    assert grades.in_use(job.case.db)[1].by_code("4").name == "Kept to compare"
    assert json.loads(json.dumps(own.text)) == grades.in_use(job.case.db)[1].text
