"""Asks before what is being written is lost with the case that is closed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class UnsavedDialog(CaseDialog):
    """Says what is not saved yet."""

    agreed = Signal()
    """It may be lost."""

    def __init__(self, parent: QWidget, theme: Theme, lost: str) -> None:
        super().__init__(parent, theme, "Not saved yet")
        said = PlainLabel(f"What you wrote is not saved yet: {lost}. Closing the case loses it.")
        said.setWordWrap(True)
        self.column.addWidget(PlainLabel("Not saved yet", "title"))
        self.column.addWidget(said)
        self.add_buttons("Close and lose it")
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText("Go on writing")
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.confirm.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()


def unless_unsaved(window: "MainWindow", act: Callable[[], object]) -> bool:
    """Act at once where nothing that is written would be lost, else once that is agreed to; tell which it was."""
    lost = " and ".join(filter(None, (panel.unsaved() for panel in window.panels.values())))
    if not lost:
        act()
        return True
    dialog = UnsavedDialog(window, window.theme, lost)
    dialog.agreed.connect(act)
    dialog.open()
    return False
