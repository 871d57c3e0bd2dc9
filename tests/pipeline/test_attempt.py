from app.domain.errors import RequestError
from app.domain.work import Problem
from app.pipeline.attempt import Fault, attempt

BROKEN = Fault("VID-301", "This part failed.")


def _stumbles():
    raise ZeroDivisionError("x" * 5_000)


def _has_words():
    raise RequestError("That is refused.", why="Because.", next_step="Ask for less.")


def _is_out_of_memory():
    raise MemoryError


def test_what_goes_well_comes_back_as_it_is():
    assert attempt("tile", BROKEN, lambda: 7) == 7


def test_a_fault_without_words_gets_the_part_s_and_stays_short():
    problem = attempt("tile", BROKEN, _stumbles)
    assert (problem.part, problem.code, problem.what) == ("tile", "VID-301", "This part failed.")
    assert problem.why.startswith("ZeroDivisionError: xxx")
    assert len(problem.why) < 250


def test_a_failure_with_words_keeps_them():
    expected = Problem("tile", "VID-400", "That is refused.", "Because.", "Ask for less.")
    assert attempt("tile", BROKEN, _has_words) == expected


def test_memory_that_ran_out_is_told_as_that():
    assert attempt("tile", BROKEN, _is_out_of_memory).code == "VID-212"
