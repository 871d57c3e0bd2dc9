"""A second reading in the window: what is hidden meanwhile, what digits mean, and its beginning and end."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.category import Category
from app.domain.errors import AppError, RequestError
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.operations.read_again import (
    Ended,
    ReadAgain,
    begin_reading,
    candidates,
    end_reading,
    read_again,
    restore_reading,
)
from app.store import grades, second_readings
from app.ui.reading_dialogs import AgreementDialog, BeginReadingDialog
from app.ui.wording import counted, number
from app.ui.workspace import Workspace

NARROWS = "Second reading"
DIFFERING = "What differs"
NOTHING_BEFORE = (
    "Nothing is left to take back since the case was opened; another digit takes the place of an earlier one."
)


class SecondReader(QObject):
    """While one is open, the wall shows its pictures alone, and nothing tells what the first examiner said of them."""

    said = Signal(str)
    turned = Signal()
    """A reading began or ended: what shows categories has to be read anew."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._before: list[Mapping[int, str | None]] = []
        workspace.lane.changed.connect(self._changed)
        workspace.widened.connect(self._narrow)
        self._sync()

    @property
    def is_open(self) -> bool:
        """Whether a second reading of the examiner at work is open."""
        return bool(self._workspace.hidden)

    def switch(self) -> None:
        """Begin a second reading; end the one that is open."""
        if self.is_open:
            self._ask(end_reading, self._ended)
        else:
            only = self._workspace.only
            self._ask(lambda job: candidates(job, None if only is None else only.tolist()), self._choose)

    def grade(self, items: list[int], category: Category | None) -> None:
        """Give what is picked its category in the second reading."""
        code = None if category is None else category.code

        def given(done: ReadAgain) -> None:
            if done.items:
                self._before.append(done.were)
            named = "no category" if category is None else f"{category.code}, {category.name}"
            self._tell(done, named if done.items else f"nothing changed, {named} stands already")

        self._ask(lambda job: read_again(job, items, code), given)

    def take_back(self) -> None:
        """Let stand again what stood before the last key."""
        if not self._before:
            self.said.emit(NOTHING_BEFORE)
            return
        were = self._before.pop()
        self._ask(lambda job: restore_reading(job, were), lambda done: self._tell(done, "taken back"))

    def meaning(self) -> str:
        """Return what the line says of an open reading in the place of counts."""
        given = self._workspace.hidden
        read = sum(code is not None for code in given.values())
        return f"Second reading: {number(read)} of {number(len(given))} read."

    def _choose(self, found: Mapping[int, object]) -> None:
        if not found:
            self._ask(begin_reading, lambda _: None)  # says why it cannot be
            return
        only = self._workspace.only
        by = self._workspace.narrowed_by if only is not None else ""
        dialog = BeginReadingDialog(self._window, self._workspace.theme, len(found), by)
        among = list(found)
        dialog.agreed.connect(
            lambda share: self._ask(lambda job: begin_reading(job, among, share), lambda _: self._begun())
        )
        dialog.open()

    def _begun(self) -> None:
        self.said.emit(f"{counted(len(self._workspace.hidden), 'picture')} to read again. The same command ends it.")

    def _ended(self, done: Ended) -> None:
        reader = self._workspace.reader
        scheme = grades.schemes(reader)[done.reading.scheme]
        dialog = AgreementDialog(self._window, self._workspace.theme, done.found, scheme)
        differing = np.array(done.found.differing, np.int64)
        dialog.show_differing.connect(lambda: self._workspace.narrow(DIFFERING, differing))
        dialog.open()

    def _tell(self, done: ReadAgain, what: str) -> None:
        self.said.emit(f"Second reading, {number(done.read)} of {number(done.asked)}: {what}.")

    def _ask(self, operation: Callable[[Job], Any], then: Callable[[Any], None]) -> None:
        """Have it done; what it refuses is said in the line."""

        def arrived(answer: Any) -> None:
            if isinstance(answer, AppError):
                self.said.emit(answer.sentence())
            else:
                self._sync()
                then(answer)

        self._workspace.lane.submit(_answered, operation, then=arrived)

    def _changed(self, changes: Changes) -> None:
        if Topic.READINGS in changes and not self._workspace.closed:
            self._sync()

    def _sync(self) -> None:
        """Hide what is to be hidden, and narrow the wall to it; nothing more once the reading is over."""
        reader, was_open = self._workspace.reader, self.is_open
        reading = second_readings.open_of(reader, self._workspace.examiner)
        self._workspace.hidden = {} if reading is None else second_readings.codes(reader, reading.id)
        if self.is_open != was_open:
            self._before.clear()
            self._narrow()
            self.turned.emit()

    def _narrow(self) -> None:
        hidden = self._workspace.hidden
        self._workspace.narrow(DIFFERING, None)
        self._workspace.narrow(NARROWS, np.array(sorted(hidden), np.int64) if hidden else None)


def _answered(job: Job, operation: Callable[[Job], Any]) -> Any:
    try:
        return operation(job)
    except RequestError as error:
        return error
