"""Tries a part of the program on evidence: whatever it raises becomes a problem, and the worker goes on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from app.domain.errors import AppError
from app.domain.work import Problem
from app.imaging.limits import OutOfMemoryError
from app.pipeline.task import problem_of

WHY_MOST = 200

Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class Fault:
    """What a mistake inside a part is called: a code for life, and what failed."""

    code: str
    what: str


def attempt(part: str, fault: Fault, act: Callable[[], Done]) -> Done | Problem:
    """Return what ``act`` returns, or the problem that stands in for it.

    This is the one place in a worker that catches everything: a broken part, or a decoder's fault on a hostile file,
    must cost one fact and not the run.

    Args:
        part: whose problem it would be: an extractor's or a linker's name, or a task's kind.
        fault: what to call a failure that comes without words.
        act: what is tried.

    """
    try:
        return act()
    except AppError as error:
        return problem_of(part, error)
    except MemoryError:
        return problem_of(part, OutOfMemoryError())
    except Exception as error:  # noqa: BLE001  a part's own fault; the worker itself is sound
        return Problem(part, fault.code, fault.what, f"{type(error).__name__}: {str(error)[:WHY_MOST]}")
