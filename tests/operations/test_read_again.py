import random

import pytest

from app.domain.errors import RequestError
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.operations.grade import choose_scheme, grade
from app.operations.read_again import begin_reading, candidates, end_reading, read_again, restore_reading
from app.operations.schemes import shipped
from app.store import clusters, grades, media, second_readings
from tests.store.filling import add_pictures, digests

US = {each.id: each for each in shipped()}["vics:US:2"]


@pytest.fixture
def items(job, colleague):
    """Eight pictures by row number; the first three are copies; a colleague graded four as 1, and three as 2."""
    ids = add_pictures(job.case, range(8))
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        stack = Cluster(ClusterId("c"), Kind.COPIES, tuple(sorted(ids[:3])), 0.99, ("Copies.",))
        clusters.replace(db, run.id, Kind.COPIES, Grouping((stack,)))
    choose_scheme(job, US)
    numbers = [media.item_number(job.case.db, each) for each in ids]
    grade(colleague, numbers[:4], "1")
    grade(colleague, numbers[4:7], "2")
    return numbers


def test_one_of_each_stack_that_somebody_else_graded_can_be_read_again(job, colleague, items):
    assert list(candidates(job)) == [items[0], *items[3:7]]
    assert candidates(colleague) == {}
    assert list(candidates(job, [items[5], items[7]])) == [items[5]]


def test_a_second_reading_changes_no_grade_and_tells_how_far_both_agree(job, items):
    number, _ = grades.in_use(job.case.db)
    before = grades.standing(job.case.db, number, items)
    begin_reading(job)
    done = read_again(job, [items[0], items[3]], "1")
    assert (dict(done.now)) == ({items[0]: "1", items[3]: "1"})
    read_again(job, [items[4]], "2")
    read_again(job, [items[5]], "1")
    ended = end_reading(job)
    assert (ended.found.asked, ended.found.read, ended.found.agreed) == (5, 4, 3)
    assert ended.found.differing == (items[5],)
    said = second_readings.of_media(job.case.db, digests(5).sha256)
    assert said == [(job.case.examiner, "2", "1")]
    assert second_readings.of_media(job.case.db, digests(7).sha256) == []
    assert grades.standing(job.case.db, number, items) == before
    assert second_readings.open_of(job.case.db, job.case.examiner) is None
    assert [each.examiner for each in second_readings.ended(job.case.db)] == [job.case.examiner]


def test_the_newest_word_counts_and_an_earlier_one_can_be_let_stand_again(job, items):
    begin_reading(job)
    read_again(job, [items[3]], "1")
    done = read_again(job, [items[3], items[4]], "2")
    assert done.were == {items[3]: "1", items[4]: None}
    restore_reading(job, done.were)
    reading = second_readings.open_of(job.case.db, job.case.examiner)
    said = second_readings.codes(job.case.db, reading.id)
    assert (said[items[3]], said[items[4]]) == ("1", None)
    assert read_again(job, [items[3]], "1").now == {}


def test_what_a_colleague_grades_meanwhile_does_not_change_what_is_compared(job, colleague, items):
    begin_reading(job)
    grade(colleague, [items[3]], "2")
    read_again(job, [items[3]], "1")
    assert end_reading(job).found.agreed == 1


def test_a_share_is_drawn_by_chance(job, items):
    begin_reading(job, share=0.4, chance=random.Random(1))  # noqa: S311  the same draw each time
    reading = second_readings.open_of(job.case.db, job.case.examiner)
    drawn = set(second_readings.codes(job.case.db, reading.id))
    assert len(drawn) == 2
    assert drawn <= set(items)


def test_what_cannot_be_read_again_is_refused(job, colleague, items):
    for begin in (lambda: begin_reading(colleague), lambda: begin_reading(job, [items[7]])):
        with pytest.raises(RequestError, match="Nothing was done"):
            begin()
    with pytest.raises(RequestError, match="Nothing was done"):
        end_reading(job)
    begin_reading(job)
    for act in (
        lambda: begin_reading(job),
        lambda: read_again(job, [items[7]], "1"),
        lambda: read_again(job, [items[3]], "no such code"),
        lambda: read_again(colleague, [items[3]], "1"),
    ):
        with pytest.raises(RequestError, match="Nothing was done"):
            act()
