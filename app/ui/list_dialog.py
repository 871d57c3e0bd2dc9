"""Asks for one of a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QWidget

from app.domain.language import tr
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel, plain

ROWS_SHOWN = 10


class ListDialog(CaseDialog):
    """A title, a list that the arrows move in, and a line below it."""

    agreed = Signal(int)
    """The row that was chosen."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, rows: Sequence[str], about: str) -> None:
        super().__init__(parent, theme, title)
        self.list = QListWidget()
        self.list.addItems([plain(each) for each in rows])
        self.list.setAccessibleName(title)
        self.list.setCurrentRow(0)
        self.list.ensurePolished()
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(ROWS_SHOWN, len(rows) + 1))
        said = PlainLabel(about, "small")
        said.setWordWrap(True)
        for part in (PlainLabel(title, "title"), self.list, said):
            self.column.addWidget(part)
        self.add_buttons(tr("Choose"))
        self.confirm.clicked.connect(self._agree)
        self.list.itemActivated.connect(self._agree)
        self.list.setFocus()

    def _agree(self) -> None:
        if self.isVisible():  # Return reaches the list and the button
            self.accept()
            self.agreed.emit(self.list.currentRow())
