"""Gathers a stage's replies into batches, each saved in one transaction."""

import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from app.operations.job import Job, Tally

BATCH_MOST = 256
BATCH_S = 0.5

Answer = TypeVar("Answer")


def one_each(answer: object) -> float:  # noqa: ARG001  whatever it is
    """Count each answer as one unit of work."""
    return 1.0


def gather(
    job: Job,
    answers: Iterable[Answer],
    tally: Tally,
    save: Callable[[list[Answer]], int],
    units_of: Callable[[Answer], float] = one_each,
) -> None:
    """Save answers as they come, at most 256 or half a second's worth at once.

    What was saved before a stop stays saved. ``save`` writes one batch and returns how many problems it held.
    ``units_of`` says how much work an answer was.
    """
    batch: list[Answer] = []
    saved_s = time.monotonic()

    def flush() -> None:
        nonlocal saved_s
        if batch:
            tally.problems += save(batch)
            tally.done += len(batch)
            batch.clear()
        tally.tell()
        saved_s = time.monotonic()

    for answer in answers:
        batch.append(answer)
        tally.units_done += units_of(answer)
        if len(batch) >= BATCH_MOST or time.monotonic() - saved_s >= BATCH_S:
            flush()
        job.let_others()
    flush()
