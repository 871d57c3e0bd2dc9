"""Asks for the key of one command, and says at once where it is taken."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QPushButton, QWidget

from app.domain.language import tr
from app.ui.case_dialogs import CaseDialog
from app.ui.commands import Command
from app.ui.key_words import key_text
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel


class KeyDialog(CaseDialog):
    """A field that takes the next key that goes down; ``refuse`` says in words why a key cannot be had."""

    agreed = Signal(str)
    """The key; "" for none."""

    def __init__(self, parent: QWidget, theme: Theme, command: Command, refuse: Callable[[str], str]) -> None:
        super().__init__(parent, theme, tr("Change a key"))
        self._refuse = refuse
        self.field = QKeySequenceEdit(QKeySequence(command.key))
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("Key of {title}", title=command.title))
        self.none = QPushButton(tr("No key"))
        self.none.setAutoDefault(False)
        self.none.clicked.connect(self.field.clear)
        now = key_text(command.key) or tr("no key")
        about = PlainLabel(tr("Now: {key}. Press the key that it is to have.", key=now), "dim")
        about.setWordWrap(True)
        self.column.addWidget(PlainLabel(command.title, "title"))
        self.column.addWidget(about)
        self.column.addWidget(self.field)
        self.column.addWidget(self.none)
        self.add_buttons(tr("Use this key"))
        self.confirm.clicked.connect(self._agree)
        self.field.keySequenceChanged.connect(self._check)
        self.field.setFocus()

    def key(self) -> str:
        """Return the key in the field."""
        return self.field.keySequence().toString()

    def _check(self) -> None:
        why = self._refuse(self.key())
        self.confirm.setEnabled(not why)
        self.say(why)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.key())
