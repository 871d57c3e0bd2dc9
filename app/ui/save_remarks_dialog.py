"""For whom remarks are saved: whoever signed the sealed file, or who knows a pass phrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.language import tr
from app.domain.remark import Review
from app.report.sealing import Addressees, fingerprint
from app.ui.case_dialogs import LEAST_PASSPHRASE, CaseDialog, strength
from app.ui.theme import Theme
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel, plain


class SaveRemarksDialog(CaseDialog):
    """How many remarks there are, and for whom the file is."""

    agreed = Signal(object)
    """The Addressees, or None for the key that signed the sealed file."""

    def __init__(self, parent: QWidget, theme: Theme, review: Review, many: int) -> None:
        super().__init__(parent, theme, tr("Save remarks"))
        self.whom, self.passphrase, self.again = Choice(), QLineEdit(), QLineEdit()
        self.hint = PlainLabel(strength(""), "small")
        words = tr("%n remark(s), signed by you. Nothing else of the file goes along.", "", many)
        about, key = PlainLabel(words, "dim"), PlainLabel(fingerprint(review.signer), "mono")
        about.setWordWrap(True)
        self.key = key
        self.whom.addItems([tr("{sender}, whose key signed it", sender=plain(review.sender)), tr("A pass phrase")])
        for part in (PlainLabel(tr("Save remarks"), "title"), about):
            self.column.addWidget(part)
        self.add_field(tr("For", "whom a file is sealed"), self.whom)
        self.add_field(tr("Their key"), key)
        self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
        self.form.addRow("", self.hint)
        self.add_field(tr("Again", "the pass phrase, once more"), self.again, secret=True)
        self.column.addLayout(self.form)
        self.add_buttons(tr("Next"))
        self.confirm.clicked.connect(self._agree)
        self.whom.currentIndexChanged.connect(self._show_whom)
        self.passphrase.textChanged.connect(lambda typed: self.hint.setText(strength(typed)))
        self._show_whom()

    def _show_whom(self) -> None:
        by_key = self.whom.currentIndex() == 0
        self.form.setRowVisible(self.key, by_key)
        for field in (self.passphrase, self.hint, self.again):
            self.form.setRowVisible(field, not by_key)
        self.say("")

    def _agree(self) -> None:
        if self.whom.currentIndex() == 0:
            self.agreed.emit(None)
            return
        phrase = self.passphrase.text()
        if len(phrase) < LEAST_PASSPHRASE:
            self.say(tr("A pass phrase has at least %n characters.", "", LEAST_PASSPHRASE))
        elif phrase != self.again.text():
            self.say(tr("The two pass phrases differ."))
        else:
            self.agreed.emit(Addressees(passphrase=phrase))

    def done(self, result: int) -> None:
        """Forget the pass phrase."""
        self.passphrase.clear()
        self.again.clear()
        super().done(result)
