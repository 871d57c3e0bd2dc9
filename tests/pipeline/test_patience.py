"""A worker that others keep from the processor is waited for; one that hangs, or stands still, is not."""

import os
import re
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from app.domain.work import Stage
from app.pipeline.child import Child, SlowError
from app.pipeline.evidence import EvidenceRef
from app.pipeline.patience import LEAST_SHARE, MOST_TIMES, Patience, used_by
from app.pipeline.runner import believed
from app.pipeline.task import Task, to_request
from tests import left_behind, makers
from tests.pipeline.conftest import MISBEHAVING
from tests.pipeline.misbehaving.works import WORK_S

needs_proc = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="NOT TESTED: only Linux tells what a process used"
)
PATIENCE_S = 2.0
COUNTED_IN_S = 0.02
"""The kernel tells what a process used in hundredths, cut off at both ends."""


class Machine:
    """A clock, and what a worker used of the processor."""

    def __init__(self):
        self.now_s, self.used_s = 100.0, 7.0

    def goes_on(self, seconds, share):
        self.now_s += seconds
        self.used_s += seconds * share


def patience_of(machine, seconds):
    return Patience(seconds, lambda: machine.used_s, lambda: machine.now_s)


def waited_s(machine, patience, share):
    """Let the worker have a share of the processor until the time is up; return how long that was."""
    began_s = machine.now_s
    while left_s := patience.left_s():
        machine.goes_on(left_s, share)
    return machine.now_s - began_s


@pytest.mark.parametrize(
    ("share", "waited"),
    [
        (1.0, 5.0),
        (0.0, 5.0),
        (LEAST_SHARE / 2, 5.0),
        (LEAST_SHARE * 2, 5.0 * MOST_TIMES),
        (0.1, 5.0 * MOST_TIMES),
    ],
)
def test_a_worker_gets_its_time_on_the_processor_and_ten_times_it_on_the_clock_at_most(share, waited):
    machine = Machine()
    assert waited_s(machine, patience_of(machine, 5.0), share) == pytest.approx(waited)


@pytest.mark.parametrize("share", [0.25, 0.5, 0.9])
def test_a_worker_that_has_a_part_of_the_processor_is_late_once_it_worked_for_its_time(share):
    machine = Machine()
    used = waited_s(machine, patience_of(machine, 5.0), share) * share
    assert 5.0 <= used <= 5.0 + 0.5


def test_one_that_stands_still_after_a_slow_start_is_late_soon_after():
    machine = Machine()
    patience = patience_of(machine, 5.0)
    machine.goes_on(patience.left_s(), 0.2)
    assert patience.left_s() == pytest.approx(4.0)
    assert waited_s(machine, patience, 0.0) == pytest.approx(4.0)


def test_where_nobody_can_tell_what_a_process_used_the_clock_alone_counts():
    machine = Machine()
    patience = Patience(5.0, lambda: None, lambda: machine.now_s)
    assert waited_s(machine, patience, 0.5) == pytest.approx(5.0)


class Held:
    """A real worker, asked for something that takes a second of the processor, and stopped for as long as one likes."""

    def __init__(self, tmp_path):
        before = left_behind.processes()
        self.child = Child(Stage.REGISTER, MISBEHAVING)
        self.child.greet()
        (self.worker,) = left_behind.processes() - before
        self.began_s = self.used_s()
        picture = tmp_path / "a.png"
        picture.write_bytes(makers.encoded(makers.corners(), "png"))
        self.descriptor = os.open(picture, os.O_RDONLY)

    def used_s(self):
        return used_by(self.child._process)  # noqa: SLF001  the very process that is waited for

    def ask(self):
        task = Task(0, EvidenceRef(b"", b"a.png"), ("works",))
        request = to_request(task, {"deadline_s": PATIENCE_S, "archive_key": "a"})
        return believed(self.child.ask(request, self.descriptor, PATIENCE_S), task, {"works": 1})

    def stop_once_at_work(self):
        pause = threading.Event()
        while self.used_s() - self.began_s < WORK_S / 4:
            pause.wait(0.01)
        os.kill(self.worker, signal.SIGSTOP)

    def go_on(self):
        os.kill(self.worker, signal.SIGCONT)

    def end(self):
        os.close(self.descriptor)
        self.child.end()


@pytest.fixture
def held(tmp_path):
    found = Held(tmp_path)
    yield found
    found.end()


@needs_proc
def test_a_real_worker_that_is_kept_from_working_longer_than_its_time_still_answers(held):
    until_s = time.monotonic() + PATIENCE_S * 1.2

    def keep():
        held.stop_once_at_work()
        threading.Event().wait(max(0, until_s - time.monotonic()))
        held.go_on()

    keeper = threading.Thread(target=keep)
    keeper.start()
    answer = held.ask()
    keeper.join()
    assert [finding.extractor for finding in answer.findings] == ["works"]
    assert WORK_S - COUNTED_IN_S <= held.used_s() - held.began_s < PATIENCE_S + 1


@needs_proc
def test_a_real_worker_that_stands_still_is_late(held):
    keeper = threading.Thread(target=held.stop_once_at_work)
    keeper.start()
    with pytest.raises(SlowError) as late:
        held.ask()
    keeper.join()
    assert re.fullmatch(r"After [2-4] seconds, 0\.\d of them at work, it was given up\.", late.value.why)
    assert held.used_s() - held.began_s < WORK_S


@pytest.mark.skipif(sys.platform == "win32", reason="NOT TESTED: asks for this process's own number")
@needs_proc
def test_what_a_process_used_is_what_it_says_itself(held):
    assert 0 < held.began_s < 240
