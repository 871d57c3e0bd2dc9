"""The crew hands out work and waits; nothing that goes wrong in a seat may leave it waiting for ever."""

import os

import pytest

from app.domain.work import Cancel, Stage
from app.pipeline.child import Child, StartError
from app.pipeline.crew import Crew
from app.pipeline.parts import PARTS


class Stumbling:
    """A job with a mistake of ours in it."""

    def ask(self, child):  # noqa: ARG002  a job's shape
        raise ZeroDivisionError

    def give_up(self, problem):
        return problem


class Answered:
    """A job whose answer is a word."""

    def ask(self, child):  # noqa: ARG002  a job's shape
        return "answered"

    def give_up(self, problem):
        return problem


def test_a_mistake_of_ours_comes_out_where_the_results_are_awaited_and_the_seat_goes_on():
    with Crew(Stage.REGISTER, PARTS, 1) as crew:
        with pytest.raises(ZeroDivisionError):
            list(crew.work(iter([Stumbling()]), Cancel()))
        assert list(crew.work(iter([Answered()]), Cancel())) == ["answered"]


def test_whoever_waits_gets_other_things_done_while_work_is_paused():
    done, cancel = [], Cancel()

    def meanwhile():
        done.append("something else")
        cancel.resume()

    cancel.meanwhile = meanwhile
    cancel.pause()
    with Crew(Stage.REGISTER, PARTS, 1) as crew:
        assert list(crew.work(iter([Answered()]), cancel)) == ["answered"]
    assert done[0] == "something else"


def test_a_system_that_refuses_new_processes_is_told_in_words(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.executable", str(tmp_path / "no such interpreter"))
    before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0  # noqa: PTH112, PTH208  counted only
    with pytest.raises(StartError, match="cannot be started") as caught:
        Child(Stage.REGISTER, PARTS)
    assert "No such file" in caught.value.why
    after = len(os.listdir("/proc/self/fd")) if before else 0  # noqa: PTH208  counted only
    assert after == before
