"""Reads from the case beside the window: what takes longer than a blink, on a thread and a connection of its own."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from sqlite_utils import Database

from app.domain.errors import AppError

STEPS_BETWEEN = 100_000
"""So many steps of the store apart it is looked whether the case is being closed."""
Question = Callable[[Database], Any]


class Aside(QObject):
    """Answers questions one after the other; each answer arrives on the window's thread."""

    failed = Signal(object)
    """An AppError: a question could not be answered."""
    _reached = Signal(object)

    def __init__(self, open_reader: Callable[[], Database]) -> None:
        super().__init__()
        self._open_reader = open_reader
        self._reader: Database | None = None
        self._closed = False
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="aside")
        self._waiting: deque[tuple[Question, Callable[[Any], None], Callable[[], None]]] = deque()
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(0)
        self._begin.timeout.connect(self._begin_all)
        self._reached.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def ask(
        self, question: Question, then: Callable[[Any], None], otherwise: Callable[[], None] = lambda: None
    ) -> None:
        """Have a question answered; ``then`` gets the answer, unless the case is closed first.

        Where it cannot be answered that is told by ``failed``, and ``otherwise`` is called.
        """
        self._waiting.append((question, then, otherwise))
        self._begin.start()

    def _begin_all(self) -> None:
        """Begin when the window has drawn what it already knows, and not before: two readers slow each other down."""
        while self._waiting:
            question, then, otherwise = self._waiting.popleft()
            answered = partial(self._answered, then, otherwise)
            self._pool.submit(self._answer, question).add_done_callback(answered)

    def close(self) -> None:
        """Break off what is being read, and end the thread."""
        self._begin.stop()
        self._closed = True
        self._pool.shutdown(cancel_futures=True)
        if self._reader is not None:
            self._reader.conn.close()

    def _answer(self, question: Question) -> Any:
        if self._reader is None:
            self._reader = self._open_reader()
            self._reader.conn.set_progress_handler(lambda: self._closed, STEPS_BETWEEN)
        return None if self._closed else question(self._reader)

    def _answered(self, then: Callable[[Any], None], otherwise: Callable[[], None], future: "Future[Any]") -> None:
        if self._closed or future.cancelled():
            return
        error = future.exception()
        if error is None:
            self._reached.emit(partial(then, future.result()))
        else:
            self._reached.emit(partial(self._tell, error, otherwise))

    def _tell(self, error: BaseException, otherwise: Callable[[], None]) -> None:
        otherwise()
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)

    def _arrive(self, tell: Callable[[], None]) -> None:
        """Run on the window's thread what the other one found."""
        if not self._closed:
            tell()
