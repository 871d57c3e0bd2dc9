"""Asks for a case's pass phrase, or for the recovery key where the pass phrase is lost."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.errors import AppError
from app.domain.language import tr
from app.store.case_store import Case, open_case, open_case_with_recovery_key
from app.ui.case_dialogs import CaseDialog
from app.ui.opening import Opening
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

PASSPHRASE, RECOVERY_KEY = tr("Pass phrase"), tr("Recovery key")


class OpenCaseDialog(CaseDialog):
    """Asks for what opens a case."""

    opened = Signal(object)
    """The open Case."""

    def __init__(self, parent: QWidget | None, theme: Theme, folder: Path, examiner: str) -> None:
        super().__init__(parent, theme, tr("Open case"))
        self._folder = folder
        self._opening: Opening | None = None
        self._is_over = False
        self.examiner, self.passphrase = QLineEdit(examiner), QLineEdit()
        self.column.addWidget(PlainLabel(folder.stem, "title"))
        self.add_field(tr("Examiner"), self.examiner)
        self.label = self.add_field(PASSPHRASE, self.passphrase, secret=True)
        self.recovery = QCheckBox(tr("The pass phrase is lost: use the recovery key"))
        self.column.addLayout(self.form)
        self.column.addWidget(self.recovery)
        self.add_buttons(tr("Open"))
        self.recovery.toggled.connect(self._ask_for)
        self.confirm.clicked.connect(self.try_it)
        self.passphrase.setFocus()

    def _ask_for(self, recovery: bool) -> None:  # noqa: FBT001  Qt's own signature
        """Ask for the other one; a recovery key is copied from paper, so it is shown while it is typed."""
        self.passphrase.clear()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if recovery else QLineEdit.EchoMode.Password)
        self.label.setText(RECOVERY_KEY if recovery else PASSPHRASE)
        self.passphrase.setAccessibleName(self.label.text())
        self.say("")
        self.passphrase.setFocus()

    def try_it(self) -> None:
        """Try what was typed."""
        secret, examiner = self.passphrase.text(), self.examiner.text().strip() or "examiner"
        way = open_case_with_recovery_key if self.recovery.isChecked() else open_case
        self._opening = Opening(partial(way, self._folder, secret, examiner=examiner), self)
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self._failed)
        self.confirm.setEnabled(False)
        self.confirm.setText(tr("Opening …"))
        self.say("")
        self._opening.start()

    def _opened(self, case: Case) -> None:
        if self._opening is not None:
            self._opening.wait()
        if self._is_over:  # it was closed meanwhile
            case.close()
            return
        self.accept()
        self.opened.emit(case)

    def done(self, result: int) -> None:
        """Forget the pass phrase; a case that is opened only now is closed again."""
        self._is_over = True
        self.passphrase.clear()
        super().done(result)

    def _failed(self, error: AppError) -> None:
        self.confirm.setEnabled(True)
        self.confirm.setText(tr("Open"))
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        self.say(f"{error.what} {error.why} {error.next_step}")
