"""Why a picture is to be shown in full: one line, from a short list or in own words, kept with the reveal."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from app.domain.language import tr
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

REASON_WORDS: Mapping[str, str] = {
    "To read a text, a label or a screen": tr("To read a text, a label or a screen"),
    "To tell an object, a product or a make": tr("To tell an object, a product or a make"),
    "To compare a detail of a place": tr("To compare a detail of a place"),
    "To compare a person with another picture": tr("To compare a person with another picture"),
    "To give it a category": tr("To give it a category"),
    "To see whether it was edited": tr("To see whether it was edited"),
}
"""What is written into the case, in English as all of it is, and how it is said here."""
REASONS = tuple(REASON_WORDS)
MOST_LETTERS = 200
ABOUT = tr("It is read from the exhibit, in colour, as large as the window, for 20 seconds. A peek is often enough.")


class ReasonDialog(CaseDialog):
    """A list of reasons, the last one picked, and a field for another."""

    agreed = Signal(str)
    """The reason."""

    def __init__(self, parent: QWidget, theme: Theme, last: str = "") -> None:
        super().__init__(parent, theme, tr("Show in full"))
        self.list, self.other = QListWidget(), QLineEdit()
        self.list.addItems(list(REASON_WORDS.values()))
        self.list.setAccessibleName(tr("Reason"))
        self.other.setPlaceholderText(tr("Or in your own words"))
        self.other.setMaxLength(MOST_LETTERS)
        self.other.setAccessibleName(tr("Another reason"))
        self.list.setCurrentRow(REASONS.index(last) if last in REASONS else -1)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * (len(REASONS) + 1))
        about = PlainLabel(ABOUT, "small")
        about.setWordWrap(True)
        self.column.addWidget(PlainLabel(tr("Why in full?"), "title"))
        self.column.addWidget(self.list)
        self.column.addWidget(self.other)
        self.column.addWidget(about)
        self.add_buttons(tr("Show"))
        self.confirm.clicked.connect(self._agree)
        self.list.itemActivated.connect(self._agree)
        self.list.itemSelectionChanged.connect(self._allow)
        self.other.textChanged.connect(self._allow)
        self.other.setFocus()
        self._allow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the field down into the list, to what stands highlighted there or to the first."""
        if event.key() != Qt.Key.Key_Down or not self.other.hasFocus():
            super().keyPressEvent(event)
            return
        self.list.setFocus()
        if self._chosen() is None:
            self.list.setCurrentRow(0)

    def _chosen(self) -> int | None:
        """Return the row that is highlighted: a list that gets the keyboard makes a row current that nobody chose."""
        return next((self.list.row(each) for each in self.list.selectedItems()), None)

    def _allow(self) -> None:
        """Nothing is shown, and nothing recorded, for a reason that nobody chose."""
        self.confirm.setEnabled(bool(self.reason()))

    def reason(self) -> str:
        """Return the words that were typed, else the reason that is picked, as it is kept; "" for none."""
        chosen = self._chosen()
        return self.other.text().strip() or ("" if chosen is None else REASONS[chosen])

    def _agree(self) -> None:
        if self.isVisible() and self.confirm.isEnabled():  # Return reaches the list and the button
            self.accept()
            self.agreed.emit(self.reason())
