"""Asks for one line: a name, or a remark."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.language import tr
from app.domain.words import NAME_MOST
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel


class NameDialog(CaseDialog):
    """A title, what the name is for, and a field."""

    agreed = Signal(str)
    """The name; blank only where it is ``optional``."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, about: str, *, optional: bool = False) -> None:
        super().__init__(parent, theme, title)
        self._optional = optional
        self.field = QLineEdit()
        self.field.setMaxLength(NAME_MOST)
        self.field.setAccessibleName(tr("Name"))
        said = PlainLabel(about, "dim")
        said.setWordWrap(True)
        self.column.addWidget(PlainLabel(title, "title"))
        self.column.addWidget(said)
        self.column.addWidget(self.field)
        self.add_buttons(tr("Save"))
        self.confirm.clicked.connect(self._agree)
        self.field.textChanged.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        self.confirm.setEnabled(self._optional or bool(self.field.text().strip()))

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.field.text().strip())
