import pytest

from app.domain.errors import RequestError
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.operations.grade import choose_scheme, grade, undo_grade
from app.operations.schemes import shipped
from app.operations.tag import Tagged, redo_tagging, tag_items, undo_tagging, untag_items
from app.operations.take_back import give_again, take_back
from app.store import audit, clusters, grades, media, tags
from tests.store.filling import add_pictures, digests

US = {each.id: each for each in shipped()}["vics:US:2"]


@pytest.fixture
def items(job):
    """Six pictures by row number; the first three are one stack of copies."""
    ids = add_pictures(job.case, range(6))
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        stack = Cluster(ClusterId("c"), Kind.COPIES, tuple(sorted(ids[:3])), 0.99, ("Copies.",))
        clusters.replace(db, run.id, Kind.COPIES, Grouping((stack,)))
    choose_scheme(job, US)
    return [media.item_number(job.case.db, each) for each in ids]


def tagged(job, name="Kitchen"):
    tag = tags.find(job.case.db, name)
    return [] if tag is None else tags.having(job.case.db, tag.id).tolist()


def test_a_tag_follows_copies_and_is_one_whatever_its_capitals(job, items):
    done = tag_items(job, [items[1], items[4]], " Kitchen ")
    assert done == Tagged("Kitchen", (*items[:3], items[4]), (), 2)
    assert tag_items(job, [items[5]], "KITCHEN", copies=False).name == "Kitchen"
    assert [(each.name, each.count) for each in tags.listed(job.case.db)] == [("Kitchen", 5)]
    assert untag_items(job, [items[0]], "kitchen").taken == tuple(items[:3])
    assert tagged(job) == [items[4], items[5]]


def test_a_tag_that_stands_already_is_not_set_twice(job, items):
    tag_items(job, items, "Kitchen")
    before = audit.count(job.case.db)
    assert tag_items(job, items, "Kitchen").put == ()
    assert audit.count(job.case.db) == before


def test_taggings_are_taken_back_and_given_again_without_limit(job, items):
    tag_items(job, [items[3]], "Kitchen")
    tag_items(job, [items[4]], "Kitchen")
    untag_items(job, [items[3]], "Kitchen")
    walked = []
    for act in (undo_tagging, undo_tagging, undo_tagging, redo_tagging, redo_tagging, redo_tagging, undo_tagging):
        act(job)
        walked.append(tagged(job))
    a, b = items[3], items[4]
    assert walked == [[a, b], [a], [], [a], [a, b], [b], [a, b]]


def test_what_a_colleague_said_since_is_left_alone(job, colleague, items):
    tag_items(job, [items[3], items[4]], "Kitchen")
    untag_items(colleague, [items[3]], "Kitchen")
    tag_items(colleague, [items[3]], "Kitchen")
    assert undo_tagging(job) == Tagged("Kitchen", (), (items[4],), left=1)
    assert tagged(job) == [items[3]]
    fourth = digests(3).sha256
    assert tags.of_media(job.case.db, fourth) == [("Kitchen", "colleague")]


def test_what_a_colleague_has_withdrawn_does_not_come_back_by_an_undo(job, colleague, items):
    tag_items(colleague, [items[3]], "Kitchen")
    untag_items(job, [items[3]], "Kitchen")
    assert undo_tagging(colleague).left == 1
    assert undo_tagging(job) == Tagged("Kitchen", (), ())
    assert tagged(job) == []
    redo_tagging(colleague)
    assert tagged(job) == [items[3]]
    assert redo_tagging(job) == Tagged("Kitchen", (), (items[3],))


def test_one_key_takes_back_grades_and_tags_in_the_order_in_which_they_were_given(job, items):
    number, _ = grades.in_use(job.case.db)
    tag_items(job, [items[3]], "Kitchen")
    grade(job, [items[3]], "1")
    tag_items(job, [items[3]], "Poster")

    def now():
        return tagged(job) != [], items[3] in grades.having(job.case.db, number, "1"), tagged(job, "Poster") != []

    walked = [now()]
    for act in (take_back, take_back, give_again, give_again, take_back, take_back, take_back):
        act(job)
        walked.append(now())
    yes, no = True, False
    expected = [(yes, yes, yes), (yes, yes, no), (yes, no, no), (yes, yes, no), (yes, yes, yes)]
    assert walked == [*expected, (yes, yes, no), (yes, no, no), (no, no, no)]
    with pytest.raises(RequestError, match="no category or tag to take back"):
        take_back(job)


def test_a_grade_that_was_taken_back_elsewhere_is_not_taken_back_twice(job, items):
    grade(job, [items[3]], "1")
    tag_items(job, [items[3]], "Kitchen")
    undo_grade(job)
    assert isinstance(take_back(job), Tagged)
    with pytest.raises(RequestError):
        take_back(job)


@pytest.mark.parametrize(
    ("picked", "name", "why"),
    [([], "Kitchen", "None is picked"), ([99], "Kitchen", "Not all"), ([1], " ", "no name"), ([1], "x" * 121, "121")],
)
def test_what_cannot_be_tagged_is_refused_and_nothing_is_saved(job, items, picked, name, why):  # noqa: ARG001  they must be there
    before = audit.count(job.case.db)
    with pytest.raises(RequestError) as told:
        tag_items(job, picked, name)
    assert why in told.value.why
    assert audit.count(job.case.db) == before
    assert tags.listed(job.case.db) == []


def test_a_tag_that_the_case_has_not_cannot_be_taken_off(job, items):
    with pytest.raises(RequestError, match="No picture was tagged"):
        untag_items(job, items, "Kitchen")
