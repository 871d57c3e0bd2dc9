"""What the dialogs before a file leaves a case share: where to, what goes along and what stays, and how it ends."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.domain.language import tr
from app.ui.case_dialogs import CaseDialog, inform
from app.ui.outcome import Outcome, words_of
from app.ui.target_field import TargetField
from app.ui.widgets.plain_label import PlainLabel
from app.ui.workspace import Workspace
from app.ui.writing import Writing

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class ExportDialog(CaseDialog):
    """A file that is to be written; it stays until it is written, or says why it is not."""

    agreed = Signal(object)
    """What is wanted, as ``wanted`` returns it."""

    def __init__(self, parent: QWidget, workspace: Workspace, title: str, ending: str) -> None:
        super().__init__(parent, workspace.theme, title)
        self.target, self.counts = TargetField(workspace.name + ending), PlainLabel()
        self.column.addWidget(PlainLabel(title, "title"))

    def end(self, stays: str) -> None:
        """Put where to, what goes along, what is to be known of the file, and the buttons, at the end."""
        self.add_field(tr("File"), self.target)
        self.column.addLayout(self.form)
        for label in (self.counts, PlainLabel(stays, "small")):
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.add_buttons(tr("Write it"))
        self.confirm.clicked.connect(self._agree)
        self.target.chosen.connect(lambda: self.say(""))

    def wanted(self) -> object | None:
        """Return what is to be written; None while it is not said where to."""
        return self.target.path

    def _agree(self) -> None:
        trouble, wanted = self.target.trouble(), self.wanted()
        self.say(trouble)
        if not trouble and wanted is not None:
            self._work(at_work=True)
            self.agreed.emit(wanted)

    def failed(self, error: AppError) -> None:
        """Say why nothing was written, and let it be tried again."""
        self._work(at_work=False)
        self.say(words_of(error))

    def stopped(self) -> None:
        """Say that nothing was written, since the work was stopped, and let it be tried again."""
        self._work(at_work=False)
        self.say(tr("It was stopped; nothing was written."))

    def _work(self, *, at_work: bool) -> None:
        self.confirm.setEnabled(not at_work)
        self.confirm.setText(tr("Writing …") if at_work else tr("Write it"))


def give(window: "MainWindow", dialog: ExportDialog, operation: Callable[..., Any], said: Callable[[Any], str]) -> None:
    """Show the dialog; write the file when it is agreed to, and say in the words of ``said`` what was written."""
    if window.workspace is None:
        return
    lane = window.workspace.lane

    def told(outcome: Outcome) -> None:
        if outcome.error is not None:
            dialog.failed(outcome.error)
        elif outcome.result is None:
            dialog.stopped()
        elif dialog.target.path is not None:
            dialog.accept()
            title = tr("{name} is written.", name=dialog.target.path.name)
            inform(window, title, said(outcome.result), window.theme, outcome.result.sha256)

    writing = Writing(dialog, lane)
    dialog.agreed.connect(lambda wanted: writing.begin(operation, wanted, then=told))
    dialog.open()
