"""A second reading in the window: what is hidden meanwhile, what digits mean, and its beginning and end."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.agreement import agreement
from app.domain.category import Category, Scheme
from app.domain.errors import AppError, RequestError
from app.domain.language import number, tr
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
from app.ui.reading_dialogs import AgreementDialog, BeginReadingDialog, EndReadingDialog, earlier_words
from app.ui.workspace import Workspace

NARROWS = tr("Second reading")
DIFFERING = tr("What differs")
TOLD = tr(
    "Nothing was begun. Categories, or a saved filter, are ticked: a reading that is drawn from them would tell what "
    "the first one said. Untick them first."
)
EARLIER_MOST = 5


class SecondReader(QObject):
    """While one is open, the wall shows its pictures alone, and nothing tells what the first examiner said of them."""

    said = Signal(str)
    turned = Signal()
    """A reading began or ended: what shows categories has to be read anew."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._codes: dict[int, str | None] = {}
        self._before: list[Mapping[int, str | None]] = []
        """What stood before each key, the newest last; only the lane's thread adds and takes, in the order of keys."""
        self.scheme: Scheme | None = None
        """By which an open reading goes."""
        workspace.lane.changed.connect(self._changed)
        workspace.widened.connect(self._narrow)
        self._sync()

    @property
    def is_open(self) -> bool:
        """Whether a second reading of the examiner at work is open."""
        return self.scheme is not None

    def switch(self) -> None:
        """Begin a second reading; end the one that is open."""
        if self.is_open:
            left = len(self._codes) - self._read()
            dialog = EndReadingDialog(self._window, self._workspace.theme, len(self._codes), left)
            dialog.agreed.connect(lambda: self._ask(end_reading, self._ended))
            dialog.open()
        elif self._workspace.told_by_category:
            self.said.emit(TOLD)
        else:
            only = self._workspace.only
            self._ask(lambda job: candidates(job, None if only is None else only.tolist()), self._choose)

    def grade(self, items: list[int], category: Category | None) -> None:
        """Give what is picked its category in the second reading."""
        code = None if category is None else category.code
        named = tr("no category") if category is None else f"{category.code}, {category.name}"

        def give(job: Job) -> ReadAgain:
            done = read_again(job, items, code)
            if done.now:
                self._before.append(done.were)
            return done

        unchanged = tr("nothing changed, {category} stands already", category=named)
        self._ask(give, lambda done: self._tell(done, named if done.now else unchanged))

    def take_back(self) -> None:
        """Let stand again what stood before the last key."""

        def restore(job: Job) -> ReadAgain:
            if not self._before:
                raise RequestError(
                    tr("There is nothing to take back in this second reading since the case was opened."),
                    next_step=tr("Another digit takes the place of an earlier one."),
                )
            done = restore_reading(job, self._before[-1])
            self._before.pop()
            return done

        self._ask(restore, lambda done: self._tell(done, tr("taken back")))

    def meaning(self) -> str:
        """Return what the line says of an open reading in the place of counts."""
        return tr("Second reading: {read} of {all} read.", read=number(self._read()), all=number(len(self._codes)))

    def _read(self) -> int:
        return sum(code is not None for code in self._codes.values())

    def _choose(self, found: Mapping[int, object]) -> None:
        if not found:
            self._ask(begin_reading, lambda _: None)  # says why it cannot be
            return
        only, reader = self._workspace.only, self._workspace.reader
        by = self._workspace.narrowed_by if only is not None else ""
        ended = second_readings.ended(reader, EARLIER_MOST)
        earlier = [earlier_words(each, agreement(second_readings.both(reader, each.id))) for each in ended]
        dialog = BeginReadingDialog(self._window, self._workspace.theme, len(found), by, earlier)
        among = list(found)
        dialog.agreed.connect(
            lambda share: self._ask(lambda job: begin_reading(job, among, share), lambda _: self._begun())
        )
        dialog.open()

    def _begun(self) -> None:
        self.said.emit(tr("%n picture(s) to read again. The same command ends it.", "", len(self._codes)))

    def _ended(self, done: Ended) -> None:
        reader = self._workspace.reader
        scheme = grades.schemes(reader)[done.reading.scheme]
        dialog = AgreementDialog(self._window, self._workspace.theme, done.found, scheme)
        differing = np.array(done.found.differing, np.int64)
        dialog.show_differing.connect(lambda: self._workspace.narrow(DIFFERING, differing))
        dialog.open()

    def _tell(self, done: ReadAgain, what: str) -> None:
        if not self.is_open:
            return  # it was ended behind this key, and hides nothing any more
        self._codes.update(done.now)
        self._workspace.hidden.update(done.now)
        self.turned.emit()
        read, every = number(self._read()), number(len(self._codes))
        self.said.emit(tr("Second reading, {read} of {all}: {what}.", read=read, all=every, what=what))

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
        """Hide what is to be hidden when a reading has begun, and narrow the wall; nothing more once it is over."""
        reader = self._workspace.reader
        reading = second_readings.open_of(reader, self._workspace.examiner)
        if (reading is not None) == self.is_open:
            return
        self.scheme = None if reading is None else grades.schemes(reader)[reading.scheme]
        self._codes = {} if reading is None else second_readings.codes(reader, reading.id)
        stacks = grades.stacks(reader, list(self._codes))
        copies = dict.fromkeys(item for stack in stacks for item in stack)  # they have what was read of the first
        self._workspace.hidden = {**copies, **self._codes}
        self._before.clear()
        self._narrow()
        self.turned.emit()

    def _narrow(self) -> None:
        self._workspace.narrow(DIFFERING, None)
        self._workspace.narrow(NARROWS, np.array(sorted(self._codes), np.int64) if self._codes else None)


def _answered(job: Job, operation: Callable[[Job], Any]) -> Any:
    try:
        return operation(job)
    except RequestError as error:
        return error
