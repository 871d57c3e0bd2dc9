"""Asks before what is being written is lost with the case that is closed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.domain.language import tr
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel
from app.ui.wording import together

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class UnsavedDialog(CaseDialog):
    """Says what is not saved yet."""

    agreed = Signal()
    """It may be lost."""

    def __init__(self, parent: QWidget, theme: Theme, lost: str, put_by: str = "") -> None:
        super().__init__(parent, theme, tr("Not saved yet"))
        self.column.addWidget(PlainLabel(tr("Not saved yet"), "title"))
        if lost:
            self._add(tr("What you wrote is not saved yet: {lost}. Closing the case loses it.", lost=lost))
        if put_by:
            self._add(
                tr(
                    "What you wrote is in no signed file yet: {kept}. A draft is kept on this machine, encrypted, and "
                    "offered when you open the sealed file again.",
                    kept=put_by,
                )
            )
        self.add_buttons(tr("Close and lose it") if lost else tr("Close, and save later"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Go on writing"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.confirm.clicked.connect(self._agree)

    def _add(self, words: str) -> None:
        said = PlainLabel(words)
        said.setWordWrap(True)
        self.column.addWidget(said)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()


def unless_unsaved(window: "MainWindow", act: Callable[[], object]) -> bool:
    """Act at once where nothing that is written would be lost, else once that is agreed to; tell which it was."""
    panels = window.panels.values()
    lost = together(filter(None, (panel.unsaved() for panel in panels)))
    put_by = together(filter(None, (panel.put_by() for panel in panels)))
    if not (lost or put_by):
        act()
        return True
    dialog = UnsavedDialog(window, window.theme, lost, put_by)
    dialog.agreed.connect(act)
    dialog.open()
    return False
