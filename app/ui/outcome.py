"""Operations whose failure is told in the dialog that asked for them, and not in one of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.errors import AppError
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.operations.vics_records import StoppedError

EVERYTHING: Changes = frozenset(Topic)
RECORDED: Changes = frozenset({Topic.AUDIT})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an operation: its result, or why there is none; neither where it was stopped."""

    result: Any = None
    error: AppError | None = None
    changes: Changes = EVERYTHING


def answering(operation: Callable[..., Any], touched: Changes = RECORDED) -> Callable[..., Outcome]:
    """Return an operation that answers with its Outcome; ``touched`` is what it changes where it does not say so."""

    def answer(job: Job, *arguments: object) -> Outcome:
        try:
            result = operation(job, *arguments)
        except AppError as error:
            return Outcome(error=error)
        except StoppedError:
            return Outcome()
        return Outcome(result, changes=getattr(result, "changes", touched))

    answer.__name__ = operation.__name__
    return answer
