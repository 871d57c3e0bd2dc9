"""A file that leaves the case, written for a dialog: how far that is stands in it, and closing the dialog stops it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QProgressBar

from app.domain.language import tr
from app.domain.work import Changes, Progress, Stage
from app.ui.case_dialogs import CaseDialog
from app.ui.lane import Lane
from app.ui.outcome import BEHIND_OTHERS, Outcome, answering, ending
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.progress_strip import PERMILLE, so_far

LEAVING = frozenset({Stage.READ, Stage.WRITE})


class Writing:
    """Has the lane write a file; where the dialog is closed meanwhile, nothing of the file is left."""

    def __init__(self, dialog: CaseDialog, lane: Lane) -> None:
        self._dialog, self._lane = dialog, lane
        self._wanted, self._at_work = True, False
        self.bar, self.line = QProgressBar(), PlainLabel("", "small")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, PERMILLE)
        self.bar.setAccessibleName(tr("How far the writing is"))
        for part in (self.bar, self.line):
            dialog.column.insertWidget(dialog.column.indexOf(dialog.trouble), part)
            part.hide()
        dialog.finished.connect(self._let_go)
        lane.progress.connect(self._tell)

    def begin(
        self,
        operation: Callable[..., Any],
        *arguments: object,
        then: Callable[[Outcome], None],
        touched: Changes | None = None,
    ) -> None:
        """Begin; ``then`` gets the Outcome, but for one of nothing when the dialog was closed."""
        watched = ending(operation, lambda: self._wanted)
        self._at_work = True
        self.line.setText(BEHIND_OTHERS if self._lane.busy else "")
        self._show(shown=True)
        self._lane.start(answering(watched, touched), *arguments, then=lambda outcome: self._answer(then, outcome))

    def _answer(self, then: Callable[[Outcome], None], outcome: Outcome) -> None:
        self._at_work = False
        if self._wanted:
            self._show(shown=False)
        if self._wanted or outcome.result is not None:
            then(outcome)

    def _show(self, *, shown: bool) -> None:
        self.bar.setValue(0)
        for part in (self.bar, self.line):
            part.setVisible(shown)
        self._dialog.fit()

    def _tell(self, progress: Progress) -> None:
        if self._wanted and self._at_work and progress.stage in LEAVING:
            self.bar.setValue(PERMILLE * progress.done // progress.total if progress.total else 0)
            self.line.setText(so_far(progress))

    def _let_go(self) -> None:
        if self._wanted:
            self._wanted = False
            self._lane.progress.disconnect(self._tell)
