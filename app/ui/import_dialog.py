"""What an exhibit is to be called, before it is imported."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.language import tr
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel


class ImportDialog(CaseDialog):
    """The exhibit's number, and whether to look for places and series right after."""

    agreed = Signal(str)
    """The exhibit's number."""

    def __init__(self, parent: QWidget, theme: Theme, source: Path) -> None:
        super().__init__(parent, theme, tr("Import"))
        self.number = QLineEdit(source.name)
        self.number.selectAll()
        self.analyse = QCheckBox(tr("Look for copies, places and series right after"))
        self.analyse.setChecked(True)
        where = PlainLabel(str(source), "dim")
        where.setWordWrap(True)
        self.column.addWidget(PlainLabel(tr("Import"), "title"))
        self.column.addWidget(where)
        self.column.addWidget(PlainLabel(tr("It is opened for reading only and stays where it is."), "small"))
        self.add_field(tr("Exhibit number"), self.number)
        self.column.addLayout(self.form)
        self.column.addWidget(self.analyse)
        self.add_buttons(tr("Import"))
        self.confirm.clicked.connect(self._agree)

    def _agree(self) -> None:
        number = self.number.text().strip()
        if not number:
            self.say(tr("An exhibit needs its number."))
            return
        self.accept()
        self.agreed.emit(number)
