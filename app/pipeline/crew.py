"""Several workers at once: hands out work, tries again in a fresh worker, and lets none outlive the run."""

import queue
import threading
from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar

from app.domain.errors import AppError, WorkerError
from app.domain.work import Cancel, Problem, Stage
from app.pipeline.child import Child
from app.pipeline.parts import Parts
from app.pipeline.task import problem_of

TICK_S = 0.05
"""How often a stop is looked for; the promise is 0.2 s."""
AHEAD = 2
"""How many jobs a worker has waiting, so that it does not idle while results are being saved."""
TRIES = 2
WORKER = "worker"
"""The part that a problem names where two workers were lost on one job."""

Result_co = TypeVar("Result_co", covariant=True)
Result = TypeVar("Result")


class Job(Protocol[Result_co]):
    """Something that a worker can be asked."""

    def ask(self, child: Child) -> Result_co:
        """Ask it, and return the checked result.

        Raises:
            WorkerError: if the worker is not to be asked again.

        """

    def give_up(self, problem: Problem) -> Result_co:
        """Return what stands in for a result when two workers have failed."""


class _Closing(Exception):  # noqa: N818  not an error: the run is being stopped
    pass


class Crew(Generic[Result]):
    """Workers of one stage; use it in a ``with``, at whose end no process and no thread is left.

    One thread a worker waits for it; the thread that calls ``work`` pulls the jobs and gets the results.
    """

    def __init__(self, stage: Stage, parts: Parts, workers: int) -> None:
        self._results: queue.SimpleQueue[tuple[_Seat[Result], Result | BaseException]] = queue.SimpleQueue()
        self._seats = [_Seat(stage, parts, self._results) for _ in range(max(1, workers))]

    def __enter__(self) -> "Crew[Result]":
        """Start nothing yet: the first job of a seat does."""
        return self

    def __exit__(self, *_: object) -> None:
        """End every worker at once, and wait until nothing is left."""
        for seat in self._seats:
            seat.close()
        for seat in self._seats:
            seat.join()

    def work(self, jobs: Iterator[Job[Result]], cancel: Cancel) -> Iterator[Result]:
        """Yield a result for every job, in any order; on a stop, end with what has come.

        Raises:
            StartError: if workers cannot be started at all; or whatever else ``ask`` raised that is no WorkerError.

        """
        more = True
        while not cancel.stopped:
            more = more and self._hand_out(jobs, cancel)
            if not more and not any(seat.waiting for seat in self._seats):
                return
            try:
                seat, result = self._results.get(timeout=TICK_S)
            except queue.Empty:
                cancel.meanwhile()  # a long file or a pause keeps nobody waiting who wants this thread
                continue
            seat.waiting -= 1
            if isinstance(result, BaseException):
                raise result
            yield result

    def _hand_out(self, jobs: Iterator[Job[Result]], cancel: Cancel) -> bool:
        """Fill the seats, the emptiest first; return whether there may be more."""
        while not cancel.paused and not cancel.stopped:
            seat = min(self._seats, key=lambda each: each.waiting)
            if seat.waiting >= AHEAD:
                break
            job = next(jobs, None)
            if job is None:
                return False
            seat.put(job)
        return True


class _Seat(Generic[Result]):
    """A place for one worker at a time, and the thread that waits for it."""

    def __init__(
        self, stage: Stage, parts: Parts, results: "queue.SimpleQueue[tuple[_Seat[Result], Result | BaseException]]"
    ) -> None:
        self.waiting = 0
        self._stage, self._parts, self._results = stage, parts, results
        self._jobs: queue.SimpleQueue[Job[Result] | None] = queue.SimpleQueue()
        self._guard = threading.Lock()
        self._closing = False
        self._child: Child | None = None
        self._thread = threading.Thread(target=self._run, name="worker seat", daemon=True)

    def put(self, job: Job[Result]) -> None:
        """Add a job; the first one starts the worker."""
        self.waiting += 1
        self._jobs.put(job)
        if not self._thread.is_alive():
            self._thread.start()

    def close(self) -> None:
        """Ask for the end, in the middle of a job too."""
        with self._guard:
            self._closing = True
            if self._child is not None:
                self._child.kill()
        self._jobs.put(None)

    def join(self) -> None:
        """Wait for the end."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            while (job := self._jobs.get()) is not None and not self._closing:
                self._results.put((self, self._outcome(job)))
        except _Closing:
            pass
        finally:
            self._dismiss()

    def _outcome(self, job: Job[Result]) -> Result | BaseException:
        try:
            return self._done(job)
        except _Closing:
            raise
        except BaseException as error:  # noqa: BLE001  raised again by the thread that waits, which would wait for ever
            self._dismiss()
            return error

    def _done(self, job: Job[Result]) -> Result:
        problem = Problem(WORKER, WorkerError.code, "")
        for _ in range(TRIES):
            child = self._staffed()
            try:
                return job.ask(child)
            except WorkerError as error:
                self._dismiss()
                problem = problem_of(WORKER, error)
        return job.give_up(problem)

    def _staffed(self) -> Child:
        """Return the worker, a fresh one where there is none."""
        if self._child is not None:
            return self._child
        with self._guard:
            if self._closing:
                raise _Closing
            self._child = Child(self._stage, self._parts)
        try:
            self._child.greet()
        except AppError:
            self._dismiss()
            if self._closing:
                raise _Closing from None
            raise
        return self._child

    def _dismiss(self) -> None:
        with self._guard:
            child, self._child = self._child, None
        if child is not None:
            child.end()
