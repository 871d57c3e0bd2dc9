"""Signing a case file: the examiner's key is opened, or made where there is none; and where the file goes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.language import tr
from app.domain.remark import SEALED_SUFFIX
from app.report.sealing import fingerprint
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import LEAST_PASSPHRASE, RecoveryKeyDialog, strength
from app.ui.signing_form import SigningForm
from app.ui.target_field import TargetField
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

SEAL = (tr("Seal"), tr("Sealing …"))
SIGN = (tr("Sign"), tr("Signing …"))
"""What the button says, before and while the key is opened and the file written."""


class SignDialog(SigningForm):
    """The pass phrase of the signing key, and the file; it stays until the file is written, or says why it is not."""

    signed = Signal(object, object)
    """The opened key, and the file to be written."""

    def __init__(  # noqa: PLR0913, PLR0917  where it stands, what it writes, whose key, and what its button says
        self,
        parent: QWidget,
        theme: Theme,
        name: str,
        keys: SigningKeyFile,
        suffix: str = SEALED_SUFFIX,
        act: tuple[str, str] = SEAL,
    ) -> None:
        super().__init__(parent, theme, tr("Sign it"), TargetField(name + suffix), act)
        self._keys, self._new = keys, not keys.exists()
        self.again = QLineEdit()
        self.fingerprint, self.hint = PlainLabel("", "mono"), PlainLabel(strength(""), "small")
        about = PlainLabel(self._about(), "dim")
        about.setWordWrap(True)
        for part in (PlainLabel(tr("Sign it"), "title"), about, self.fingerprint):
            self.column.addWidget(part)
        self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
        self.form.addRow("", self.hint)
        self.add_field(tr("Again", "the pass phrase, once more"), self.again, secret=True)
        self.add_field(tr("File"), self.target)
        self.column.addLayout(self.form)
        self.fingerprint.setVisible(not self._new)
        for field in (self.hint, self.again):
            self.form.setRowVisible(field, self._new)
        self.add_buttons(act[0])
        self.confirm.clicked.connect(self._open_key)
        self.passphrase.textChanged.connect(lambda typed: self.hint.setText(strength(typed)))

    def _about(self) -> str:
        if self._new:
            return tr(
                "There is no key to sign with on this machine yet. The pass phrase that you choose here makes one, "
                "which stays beside the settings of this machine."
            )
        self.fingerprint.setText(fingerprint(self._keys.public()))
        return tr(
            "Your key has this fingerprint. Tell it to them by another way than the file: by telephone, on paper."
        )

    def _trouble(self) -> str:
        phrase = self.passphrase.text()
        checks = (
            (not phrase, tr("Type the pass phrase of your key.")),
            (
                self._new and len(phrase) < LEAST_PASSPHRASE,
                tr("A pass phrase has at least %n characters.", "", LEAST_PASSPHRASE),
            ),
            (self._new and phrase != self.again.text(), tr("The two pass phrases differ.")),
        )
        return next((words for wrong, words in checks if wrong), "") or self.target.trouble()

    def _open_key(self) -> None:
        trouble = self._trouble()
        self.say(trouble)
        if trouble:
            return
        keys, phrase = self._keys, self.passphrase.text()

        def open_it() -> tuple[str, object]:
            recovery = "" if keys.exists() else keys.make(phrase)
            return recovery, keys.open(phrase)

        self._open(open_it, self._opened)

    def _opened(self, found: tuple[str, object]) -> None:
        recovery, key = found
        if not recovery:
            self.signed.emit(key, self.target.path)
            return
        about = tr(
            "Your key is made; its fingerprint is {fingerprint}. The recovery key opens it when the pass phrase is "
            "lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope.",
            fingerprint=fingerprint(self._keys.public()),
        )
        shown = RecoveryKeyDialog(self, self.theme, recovery, about, tr("Go on"))
        shown.accepted.connect(lambda: self.signed.emit(key, self.target.path))
        shown.open()

    def reject(self) -> None:
        """Stay while a key is made: its recovery key is still to be shown."""
        if not (self._new and self._opens):
            super().reject()

    def done(self, result: int) -> None:
        """Forget the pass phrase that was typed again."""
        self.again.clear()
        super().done(result)
