"""The case lane: the one thread that writes; the only file that knows both Qt and operations.

Long work (an import, an analysis) waits its turn. Short acts (a note, a decision, a reveal) go first, and between two
batches of long work too, so that an examiner never waits for a run to end.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app import logs
from app.domain.errors import AppError
from app.domain.work import Cancel, Changes, Progress, Topic
from app.operations.job import Job
from app.paces import Paces
from app.pipeline.darkroom import Darkroom
from app.store.case_store import Case
from app.store.own_key import OwnKeys

REPORT_EVERY_S = 0.1
EVERYTHING: Changes = frozenset(Topic)

Operation = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class _Call:
    operation: Operation
    arguments: tuple[object, ...]
    cancel: Cancel
    then: Callable[[Any], None] | None = None


NOTHING: Changes = frozenset()


@dataclass(slots=True)
class _Waiting:
    acts: deque[_Call] = field(default_factory=deque)
    work: deque[_Call] = field(default_factory=deque)
    closing: bool = False


class Lane(QObject):
    """Carries out operations one at a time, on a thread of its own.

    Signals are sent on the window's thread. ``changed`` follows every operation: with what it touched, or after a
    failure with every topic, since something may have been saved.
    """

    progress = Signal(object)
    """A Progress of the long work, at most ten a second, and the last one always."""
    changed = Signal(object)
    failed = Signal(object)
    started = Signal(str)
    """Long work began; its operation's name."""
    ended = Signal(str)
    """Long work ended, was stopped or failed; its operation's name."""
    idle = Signal()
    """Nothing is left to do."""
    closed = Signal()

    _reached = Signal(object)

    def __init__(self, case: Case, workers: int = 2, paces: Paces | None = None) -> None:
        super().__init__()
        self._case, self._workers, self._paces = case, workers, paces or Paces()
        self._waiting, self._wake = _Waiting(), threading.Condition()
        self._darkroom = Darkroom()
        self._running: _Call | None = None
        self.own_keys = OwnKeys()
        """What seals the looks of the examiner at work; whoever opens the case gives them."""
        self.left_out = frozenset[str]()
        """What an analysis leaves out, as the settings say."""
        self._last_report_s = 0.0
        self._reached.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="case lane")
        self._thread.start()

    def submit(self, operation: Operation, *arguments: object, then: Callable[[Any], None] | None = None) -> None:
        """Carry out a short act soon, even while long work runs; ``then`` gets its result on the window's thread.

        An act whose result is no Changes, and has none (a reveal that begins), touches nothing yet; the act that ends
        it does.
        """
        self._put(self._waiting.acts, _Call(operation, arguments, Cancel(), then))

    def start(self, operation: Operation, *arguments: object, then: Callable[[Any], None] | None = None) -> None:
        """Carry out long work when its turn comes; it reports, and can be paused and stopped; ``then`` as above."""
        self._put(self._waiting.work, _Call(operation, arguments, Cancel(meanwhile=self._let_others), then))

    def stop(self) -> None:
        """End the long work that runs, and forget what waits; what was saved stays."""
        with self._wake:
            self._waiting.work.clear()
            if (running := self._running) is not None:  # it may end meanwhile
                running.cancel.stop()

    def pause(self) -> None:
        """Hold the long work back."""
        if (running := self._running) is not None:
            running.cancel.pause()

    def resume(self) -> None:
        """Let the long work go on."""
        if (running := self._running) is not None:
            running.cancel.resume()

    @property
    def paused(self) -> bool:
        """Whether the long work is held back."""
        return (running := self._running) is not None and running.cancel.paused

    @property
    def busy(self) -> bool:
        """Whether long work runs or waits."""
        return self._running is not None or bool(self._waiting.work)

    def close(self) -> None:
        """Stop what runs, carry out the acts that were asked for, close the case, and end the thread."""
        self.stop()
        with self._wake:
            self._waiting.closing = True
            self._wake.notify()
        self._thread.join()

    def _put(self, line: deque[_Call], call: _Call) -> None:
        with self._wake:
            if self._waiting.closing:
                raise RuntimeError("the case is being closed")
            line.append(call)
            self._wake.notify()

    def _work(self) -> None:
        while (call := self._next()) is not None:
            if call is self._running:
                self._carry_out_work(call)
            else:
                self._carry_out(call, self._job(call))
            if not (self._waiting.acts or self._waiting.work):
                self._reached.emit(self.idle.emit)
        self._darkroom.close()
        try:
            self._case.close()
        except AppError as error:
            self._reached.emit(partial(self.failed.emit, error))
        self._reached.emit(self.closed.emit)

    def _next(self) -> _Call | None:
        waiting = self._waiting
        with self._wake:
            self._wake.wait_for(lambda: bool(waiting.acts or waiting.work or waiting.closing))
            if waiting.acts:
                return waiting.acts.popleft()
            if waiting.work:
                self._running = waiting.work.popleft()
                return self._running
            return None

    def _carry_out_work(self, call: _Call) -> None:
        name = getattr(call.operation, "__name__", "work")
        self._reached.emit(partial(self.started.emit, name))
        self._last_report_s = 0.0
        self._carry_out(call, replace(self._job(call), report=self._report, let_others=self._let_others))
        self._paces.save()
        self._running = None
        self._reached.emit(partial(self.ended.emit, name))

    def _carry_out(self, call: _Call, job: Job) -> None:
        changes = EVERYTHING
        try:
            result = call.operation(job, *call.arguments)
            if call.then is not None:
                self._reached.emit(partial(self._answer, call.then, result))
            changes = result if isinstance(result, frozenset) else getattr(result, "changes", NOTHING)
        except AppError as error:
            self._reached.emit(partial(self.failed.emit, error))
        except Exception as error:  # noqa: BLE001  a mistake of ours must not end the lane; it is told and logged
            self._reached.emit(partial(self.failed.emit, logs.unforeseen(error)))
        self._reached.emit(partial(self.changed.emit, changes))

    def _let_others(self) -> None:
        """Carry out the acts that wait, between two batches of long work."""
        while self._waiting.acts:
            with self._wake:
                call = self._waiting.acts.popleft()
            self._carry_out(call, self._job(call))

    def _job(self, call: _Call) -> Job:
        return Job(
            self._case,
            cancel=call.cancel,
            workers=self._workers,
            darkroom=self._darkroom,
            paces=self._paces,
            own_keys=self.own_keys,
            left_out=self.left_out,
        )

    def _report(self, progress: Progress) -> None:
        now_s = time.monotonic()
        if progress.done >= progress.total or now_s - self._last_report_s >= REPORT_EVERY_S:
            self._last_report_s = now_s
            self._reached.emit(partial(self.progress.emit, progress))

    def _answer(self, then: Callable[[Any], None], result: Any) -> None:
        """Give a result to who asked for it, unless the case was closed meanwhile and nothing is left to show it."""
        if not self._waiting.closing:
            then(result)

    @Slot(object)
    def _arrive(self, tell: Callable[[], None]) -> None:
        """Run on the window's thread what the lane's thread has to tell."""
        tell()
