"""The dialogs before a case is open: making one, opening one, and what went wrong."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import AppError
from app.domain.language import tr
from app.store.case_store import CASE_SUFFIX, Case, NewCase, create_case
from app.ui.opening import Opening
from app.ui.spacing import respace
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

LEAST_PASSPHRASE = 14
WORDS_OF_A_GOOD_ONE = 5
QT_SETTINGS = "QtProject"
"""Under this name Qt keeps what its file dialogs have seen."""
DIGEST_GROUP = 4
CLIPBOARD_MS = 30_000
WIDTH_UNITS = 130
LEAST_WIDE_PX = 480
TIGHT_UNITS = (3, 0.8)
"""Margin and spacing where a dialog would be higher than its window."""
OF_THE_CASE = tr(
    "It opens this case when the pass phrase is lost, and it is not shown again. Write it down or "
    "print it, and keep it in a sealed envelope, apart from this machine."
)
INTO_THE_CASE = tr("Open the case")
Create = Callable[..., NewCase]


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Let a folder be chosen, without the system's dialog and without a memory of what was chosen."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return _chosen(dialog)


def choose_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """Let a file be chosen, without the system's dialog and without a memory of what was chosen."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(pattern)
    return _chosen(dialog)


def choose_new_file(parent: QWidget, title: str, name: str) -> Path | None:
    """Let be said where a new file goes; what is there already is refused later, never asked to be overwritten."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    return _chosen(dialog)


def _chosen(dialog: QFileDialog) -> Path | None:
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    if sys.platform not in {"win32", "darwin"}:  # elsewhere Qt's own settings are a file; send it where nothing stays
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    chosen = dialog.selectedFiles() if dialog.exec() == QDialog.DialogCode.Accepted else []
    if shiboken6.isValid(dialog):  # it may have gone with its window meanwhile
        shiboken6.delete(dialog)  # it writes what was visited as it ends
    QSettings(QSettings.Scope.UserScope, QT_SETTINGS).remove("FileDialog")
    return Path(chosen[0]) if chosen else None


def strength(passphrase: str) -> str:
    """Return what is to be said of a pass phrase while it is typed; how hard it is to guess, not how it looks."""
    words = len(passphrase.split())
    if len(passphrase) < LEAST_PASSPHRASE:
        left = LEAST_PASSPHRASE - len(passphrase)
        return tr("%n more character(s); five random words are easier to remember", "", left)
    if len(set(passphrase)) < LEAST_PASSPHRASE // 2:
        return tr("Long enough, but it repeats itself")
    return (
        tr("Good: long, and made of words")
        if words >= WORDS_OF_A_GOOD_ONE
        else tr("Long enough; more words are better")
    )


def tell(parent: QWidget | None, error: AppError, theme: Theme) -> QDialog:
    """Show what happened, why, and what to do; the dialog is returned open, and waits for nobody."""
    dialog = CaseDialog(parent, theme, "Homeward")
    dialog.column.addWidget(_wrapped(error.what, "heading"))
    for text in filter(None, (error.why, error.next_step)):
        dialog.column.addWidget(_wrapped(text))
    dialog.column.addWidget(PlainLabel(error.code, "small"))
    dialog.close_only()
    dialog.open()
    return dialog


def inform(parent: QWidget | None, what: str, words: str, theme: Theme, digest: str = "") -> QDialog:
    """Show something that is so; the dialog is returned open, and waits for nobody.

    ``digest`` is the SHA-256 of a file that was written: it is shown whole, in groups, and can be copied.
    """
    dialog = CaseDialog(parent, theme, "Homeward")
    dialog.column.addWidget(_wrapped(what, "heading"))
    dialog.column.addWidget(_wrapped(words))
    if digest:
        _add_digest(dialog, digest)
    dialog.close_only()
    dialog.open()
    return dialog


def _add_digest(dialog: "CaseDialog", digest: str) -> None:
    groups = " ".join(digest[at : at + DIGEST_GROUP] for at in range(0, len(digest), DIGEST_GROUP))
    shown, copy = _wrapped(groups, "mono"), QPushButton(tr("Copy SHA-256"))
    shown.setAccessibleName(tr("SHA-256 {digest}", digest=groups))
    copy.clicked.connect(lambda: QApplication.clipboard().setText(digest))
    for part in (PlainLabel("SHA-256", "dim"), shown, copy):
        dialog.column.addWidget(part)


def _wrapped(text: str, role: str = "") -> PlainLabel:
    label = PlainLabel(text, role)
    label.setWordWrap(True)
    return label


class CaseDialog(QDialog):
    """A heading, a few fields, a line for what is wrong, and two buttons."""

    def __init__(self, parent: QWidget | None, theme: Theme, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.theme = theme
        self.setFixedWidth(self._wide_px())
        self.column = QVBoxLayout(self)
        margin = theme.px(6)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(theme.px(3))
        self.form = QFormLayout()
        self.form.setSpacing(theme.px(2))
        self.trouble = _wrapped("", "warning")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.confirm = QPushButton()

    def add_buttons(self, confirm: str) -> None:
        """Put the line for what is wrong, and the buttons, at the end."""
        self.confirm.setText(confirm)
        self.confirm.setProperty("loud", True)  # noqa: FBT003  Qt's own signature
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.buttons)
        self.confirm.setDefault(True)  # only a button that is in the dialog stays its default when others had the focus
        self.trouble.hide()

    def close_only(self) -> None:
        """End with one button, for what is only to be read."""
        self.add_buttons(tr("Close"))
        self.buttons.removeButton(self.buttons.button(QDialogButtonBox.StandardButton.Cancel))
        self.confirm.clicked.connect(self.accept)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look while it is shown, and be as wide as its text needs."""
        before, self.theme = self.theme, theme
        respace((self,), before, theme)
        self.setFixedWidth(self._wide_px())
        self.fit()

    def _wide_px(self) -> int:
        parent = self.parentWidget()
        room = parent.window().width() if parent is not None else self.theme.px(WIDTH_UNITS)
        return min(self.theme.px(WIDTH_UNITS), max(room, LEAST_WIDE_PX))

    def say(self, trouble: str) -> None:
        """Say what is wrong, beside the fields; the dialog grows with the words."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.fit()

    def fit(self) -> None:
        """Be as high as the words need at this width; closer together where the window is not as high."""
        parent = self.parentWidget()
        if parent is not None and self._high_px() > parent.window().height():
            margin = self.theme.px(TIGHT_UNITS[0])
            self.column.setContentsMargins(margin, margin, margin, margin)
            self.column.setSpacing(self.theme.px(TIGHT_UNITS[1]))
        self.setFixedHeight(self._high_px())

    def _high_px(self) -> int:
        self.column.activate()
        return max(self.column.heightForWidth(self.width()), self.column.minimumSize().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need."""
        super().showEvent(event)
        self.fit()

    def add_field(self, label: str, field: QWidget, *, secret: bool = False) -> PlainLabel:
        """Add a labelled field; return its label."""
        if secret and isinstance(field, QLineEdit):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(label)
        shown = PlainLabel(label, "dim")
        self.form.addRow(shown, field)
        return shown


class NewCaseDialog(CaseDialog):
    """Name, examiner, pass phrase twice; then the recovery key, once."""

    made = Signal(object)
    """The open Case, when the recovery key was put away."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, folder: Path, examiner: str, create: Create = create_case
    ) -> None:
        super().__init__(parent, theme, tr("New case"))
        self._folder, self._create = folder, create
        self._case: Case | None = None
        self._opening: Opening | None = None
        self.name, self.examiner = QLineEdit(), QLineEdit(examiner)
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        self.hint = PlainLabel(strength(""), "small")
        self.column.addWidget(PlainLabel(tr("New case"), "title"))
        self.column.addWidget(
            _wrapped(tr("It is made in {folder} as a folder whose content is encrypted.", folder=folder), "dim")
        )
        self.add_field(tr("Name"), self.name)
        self.add_field(tr("Examiner"), self.examiner)
        self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
        self.form.addRow("", self.hint)
        self.add_field(tr("Again", "the pass phrase, once more"), self.again, secret=True)
        self.column.addLayout(self.form)
        self.add_buttons(tr("Make the case"))
        self.passphrase.textChanged.connect(self._hint)
        self.confirm.clicked.connect(self.make)

    def _hint(self, typed: str) -> None:
        self.hint.setText(strength(typed))

    def make(self) -> None:
        """Make the case, if the fields are in order."""
        trouble = self._trouble()
        self.say(trouble)
        if trouble:
            return
        target = self._folder / (self.name.text().strip().removesuffix(CASE_SUFFIX) + CASE_SUFFIX)
        phrase, examiner, create = self.passphrase.text(), self.examiner.text().strip(), self._create
        self._opening = Opening(lambda: create(target, phrase, examiner=examiner), self)
        self._opening.opened.connect(self._show_recovery_key)
        self._opening.failed.connect(self._failed)
        self.confirm.setEnabled(False)
        self.confirm.setText(tr("Sealing …"))
        self._opening.start()

    def _trouble(self) -> str:
        name = self.name.text().strip()
        checks = (
            (not name, tr("The case needs a name.")),
            (
                any(each in name for each in '/\\:*?"<>|') or name.startswith("."),
                tr('A name cannot hold / \\ : * ? " < > |.'),
            ),
            (not self.examiner.text().strip(), tr("The audit trail needs the examiner's name.")),
            (
                len(self.passphrase.text()) < LEAST_PASSPHRASE,
                tr("A pass phrase has at least %n characters.", "", LEAST_PASSPHRASE),
            ),
            (self.passphrase.text() != self.again.text(), tr("The two pass phrases differ.")),
        )
        return next((words for wrong, words in checks if wrong), "")

    def reject(self) -> None:
        """Stay while it is being made: its recovery key is still to be shown."""
        if self._opening is None:
            super().reject()

    def _failed(self, error: AppError) -> None:
        self._finish_opening()
        self._opening = None
        self.confirm.setEnabled(True)
        self.confirm.setText(tr("Make the case"))
        self.say(f"{error.what} {error.why} {error.next_step}")

    def _show_recovery_key(self, new: NewCase) -> None:
        self._finish_opening()
        self._case = new.case
        shown = RecoveryKeyDialog(self, self.theme, new.recovery_key)
        shown.accepted.connect(self._put_away)
        shown.open()

    def _put_away(self) -> None:
        self.passphrase.clear()
        self.again.clear()
        self.accept()
        self.made.emit(self._case)

    def _finish_opening(self) -> None:
        if self._opening is not None:
            self._opening.wait()


class RecoveryKeyDialog(CaseDialog):
    """Shows the recovery key once; it goes on only when the examiner says that it is put away."""

    def __init__(
        self, parent: QWidget, theme: Theme, recovery_key: str, about: str = OF_THE_CASE, confirm: str = INTO_THE_CASE
    ) -> None:
        super().__init__(parent, theme, tr("Recovery key"))
        self.column.addWidget(PlainLabel(tr("Recovery key"), "title"))
        self.column.addWidget(_wrapped(about))
        self.key = PlainLabel(recovery_key, "mono")
        self.key.setWordWrap(True)
        self.key.setAccessibleName(tr("Recovery key"))
        self.column.addWidget(self.key)
        self.copy = QPushButton(tr("Copy for 30 seconds"))
        self.copy.clicked.connect(self._copy)
        self.column.addWidget(self.copy)
        self.stored = QCheckBox(tr("I have put it away"))
        self.column.addWidget(self.stored)
        self.add_buttons(confirm)
        self.buttons.removeButton(self.buttons.button(QDialogButtonBox.StandardButton.Cancel))
        self.confirm.setEnabled(False)
        self.stored.toggled.connect(self.confirm.setEnabled)
        self.confirm.clicked.connect(self.accept)

    def reject(self) -> None:
        """Stay: closing the dialog would lose the key."""

    def _copy(self) -> None:
        clipboard, text = QApplication.clipboard(), self.key.text()
        clipboard.setText(text)

        def forget() -> None:
            if clipboard.text() == text:
                clipboard.clear()

        QTimer.singleShot(CLIPBOARD_MS, forget)
