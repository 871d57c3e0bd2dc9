import threading

import pytest

from app.domain.errors import RequestError
from app.domain.work import Progress, Stage, Topic
from app.pipeline.evidence import EvidenceRef
from app.pipeline.runner import run
from app.pipeline.task import Task
from app.ui.lane import EVERYTHING, Lane


@pytest.fixture
def lane(qtbot, case):  # noqa: ARG001  a QApplication
    made = Lane(case)
    yield made
    made.close()


def _touch_notes(job):
    with job.case.act("note.write", "x"):
        pass
    return frozenset({Topic.NOTES})


def _refuse(job):  # noqa: ARG001  an operation's shape
    raise RequestError("That cannot be done.", next_step="Do something else.")


def _stumble(job):  # noqa: ARG001  an operation's shape
    raise ZeroDivisionError


def test_an_operation_tells_what_it_touched(qtbot, lane):
    with qtbot.waitSignal(lane.changed) as told:
        lane.submit(_touch_notes)
    assert told.args == [frozenset({Topic.NOTES})]


def test_after_a_failure_everything_may_have_changed(qtbot, lane):
    with qtbot.waitSignal(lane.changed) as told, qtbot.waitSignal(lane.failed) as failed:
        lane.submit(_refuse)
    assert failed.args[0].what == "That cannot be done."
    assert told.args == [EVERYTHING]


def test_a_mistake_of_ours_becomes_a_sentence_and_the_lane_goes_on(qtbot, lane):
    with qtbot.waitSignal(lane.failed) as told:
        lane.submit(_stumble)
    assert "made a mistake" in told.args[0].what
    with qtbot.waitSignal(lane.changed):
        lane.submit(_touch_notes)


def test_a_result_comes_back_on_the_windows_thread(qtbot, lane):
    found = []
    with qtbot.waitSignal(lane.changed):
        lane.submit(lambda job: job.case.examiner, then=lambda name: found.append((name, threading.current_thread())))
    assert found == [("Examiner One", threading.main_thread())]


def test_short_acts_are_carried_out_while_long_work_runs(qtbot, lane):
    going, told = threading.Event(), []

    def long(job):
        going.wait()
        job.let_others()
        told.append("long")
        return frozenset()

    with qtbot.waitSignal(lane.ended):
        lane.start(long)
        lane.submit(lambda job: told.append("short") or frozenset())  # noqa: ARG005  an operation's shape
        going.set()
    assert told == ["short", "long"]


def test_long_work_reports_pauses_and_stops(qtbot, lane):
    seen = threading.Event()

    def long(job):
        job.report(Progress(Stage.REGISTER, 3, 10))
        seen.wait()
        while not job.cancel.stopped:
            job.cancel.meanwhile()
        return frozenset()

    with qtbot.waitSignal(lane.progress) as told:
        lane.start(long)
    assert told.args == [Progress(Stage.REGISTER, 3, 10)]
    lane.pause()
    assert lane.paused
    lane.resume()
    assert not lane.paused
    with qtbot.waitSignal(lane.ended):
        lane.stop()
        seen.set()
    assert not lane.busy


def test_paused_work_keeps_no_note_waiting(qtbot, lane):
    def held_back(job):
        job.cancel.pause()
        replies = run([Task(0, EvidenceRef(b"", b"nothing"))], job.cancel, workers=1)
        return frozenset(topic for topic in Topic if list(replies))

    with qtbot.waitSignal(lane.started):
        lane.start(held_back)
    with qtbot.waitSignal(lane.changed) as told:
        lane.submit(_touch_notes)
    assert told.args == [frozenset({Topic.NOTES})]
    assert lane.paused
    with qtbot.waitSignal(lane.ended):
        lane.stop()


def test_a_case_whose_disk_is_gone_is_told_as_it_closes(qtbot, case):
    made = Lane(case)
    case.folder.rename(case.folder.with_name("unplugged"))
    with qtbot.waitSignals([made.failed, made.closed]):
        made.close()


def test_what_was_asked_for_is_done_before_the_case_is_closed(case):
    made, done = Lane(case), []
    for number in range(5):
        made.submit(lambda job, number: done.append(number) or frozenset(), number)  # noqa: ARG005  an operation's shape
    made.close()
    assert done == [0, 1, 2, 3, 4]


def test_an_answer_that_comes_after_the_case_was_closed_is_given_to_nobody(qtbot, case):
    lane, told = Lane(case), []
    lane.submit(_touch_notes, then=told.append)
    with qtbot.waitSignal(lane.closed):
        lane.close()
    assert told == []
