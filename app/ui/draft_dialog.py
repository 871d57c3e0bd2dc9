"""Remarks that an earlier opening of a sealed file left unsigned: go on with them, or discard them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.domain.language import tr
from app.operations.remark_draft import FoundDraft
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.wording import moment


class DraftDialog(CaseDialog):
    """How many there are, whose and of when; whoever only closes it goes on with them, so that nothing is lost."""

    agreed = Signal()
    """They are to be gone on with."""
    discarded = Signal()

    def __init__(self, parent: QWidget, theme: Theme, found: FoundDraft) -> None:
        super().__init__(parent, theme, tr("Remarks that were not saved"))
        words = tr(
            "%n remark(s) by {author}, the last kept {when}, (was|were) not saved in a signed file.",
            "",
            len(found.remarks),
            author=plain(", ".join(found.authors)),
            when=moment(found.kept_at),
        )
        about = PlainLabel(words)
        about.setWordWrap(True)
        self.column.addWidget(PlainLabel(tr("Remarks that were not saved"), "title"))
        self.column.addWidget(about)
        self.add_buttons(tr("Go on with them"))
        self.buttons.removeButton(self.buttons.button(QDialogButtonBox.StandardButton.Cancel))
        self.discard = QPushButton(tr("Discard them"))
        self.buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.confirm.clicked.connect(self.reject)
        self.discard.clicked.connect(self._discard)

    def reject(self) -> None:
        """Go on with them."""
        super().reject()
        self.agreed.emit()

    def _discard(self) -> None:
        self.accept()
        self.discarded.emit()
