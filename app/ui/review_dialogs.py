"""The dialogs of a review: what opens a sealed file, what a check of it found, and what a remark is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.domain.errors import AppError, RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Kind
from app.domain.remark import TEXT_MOST, About
from app.domain.work import Report
from app.operations.open_sealed import Opened, Opener, open_sealed
from app.operations.sealed_sources import SEALED_MOST_BYTES, identity_in
from app.operations.verify_sealed import Finding, Verdict, verify
from app.report.sealing import fingerprint
from app.ui.case_dialogs import CaseDialog, choose_file
from app.ui.opening import Opening
from app.ui.outcome import words_of
from app.ui.theme import Theme
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import ElidedLabel, PlainLabel, plain
from app.whole_files import read_bounded

REMARK_LINES = 6
LONG_HASH = re.compile(r"([0-9a-f]{16})[0-9a-f]{48}")
MARKS = {Verdict.HOLDS: "✓", Verdict.FAILS: "✗", Verdict.OPEN: "?"}


@dataclass(frozen=True, slots=True)
class Checked:
    """A sealed file that is opened, and what a check of it found."""

    opened: Opened
    findings: tuple[Finding, ...]


def open_checked(path: Path, opener: Opener, folder: Path, reviewer: str, report: Report) -> Checked:
    """Open a sealed file and check it.

    Raises:
        AppError: if it cannot be read, does not open, or was altered.

    """
    untrusted = read_bounded(path, SEALED_MOST_BYTES)
    opened = open_sealed(untrusted, opener, folder, reviewer=reviewer, report=report)
    try:
        found = verify(untrusted, opener.secret, is_passphrase=opener.is_passphrase)
    except BaseException:
        opened.case.close()
        raise
    return Checked(opened, tuple(found))


class KeyFileField(QWidget):
    """The file of a key that is there already: its path, and a button that asks for it."""

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self.path = path
        self.shown = ElidedLabel(str(path) if path else tr("not chosen yet", "the file of a key"))
        self.button = QPushButton(tr("Choose …"))
        self.button.setAutoDefault(False)  # Return is for the button that agrees
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shown, 1)
        row.addWidget(self.button)

    def take(self, path: Path) -> None:
        """Use this file."""
        self.path = path
        self.shown.set_text(str(path))

    def _ask(self) -> None:
        path = choose_file(self, tr("The file of your key"), tr("All files") + " (*)")
        if path is not None:
            self.take(path)


class OpenSealedDialog(CaseDialog):
    """Asks for what opens a sealed file: a pass phrase, or the file of a key."""

    opened = Signal(object)
    """What was Checked."""
    progressed = Signal(int)

    def __init__(  # noqa: PLR0913, PLR0917  what is opened, with what, for whom, and where it is held meanwhile
        self, parent: QWidget, theme: Theme, path: Path, folder: Path, reviewer: str, identity: Path | None = None
    ) -> None:
        super().__init__(parent, theme, tr("Open a sealed file"))
        self._path, self._folder = path, folder
        self._opening: Opening | None = None
        self.reviewer, self.passphrase = QLineEdit(reviewer), QLineEdit()
        self.how, self.key = Choice(), KeyFileField(identity)
        self.how.addItems([tr("The file of my key"), tr("A pass phrase")])
        about = PlainLabel(
            tr("It is checked, then shown read-only. Nothing of it is written to the disk in clear."), "dim"
        )
        about.setWordWrap(True)
        for part in (PlainLabel(plain(path.name), "title"), about):
            self.column.addWidget(part)
        self.add_field(tr("Your name"), self.reviewer)
        self.add_field(tr("It opens with"), self.how)
        self.add_field(tr("Key"), self.key)
        self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
        self.column.addLayout(self.form)
        self.add_buttons(tr("Open"))
        self.how.currentIndexChanged.connect(self._show_way)
        self.confirm.clicked.connect(self.try_it)
        self.progressed.connect(self._progressed)
        self._show_way()

    @property
    def by_key(self) -> bool:
        """Whether a key opens it, and no pass phrase."""
        return self.how.currentIndex() == 0

    def _show_way(self) -> None:
        self.form.setRowVisible(self.key, self.by_key)
        self.form.setRowVisible(self.passphrase, not self.by_key)
        self.say("")

    def _opener(self) -> Opener:
        """Return what it is to be opened with.

        Raises:
            RequestError: if nothing was said, or the file holds no key.

        """
        if not self.by_key:
            if not self.passphrase.text():
                raise RequestError(tr("Type the pass phrase that the sender told you."))
            return Opener(self.passphrase.text(), is_passphrase=True)
        if self.key.path is None:
            raise RequestError(tr("Choose the file of your key."))
        return Opener(identity_in(self.key.path))

    def try_it(self) -> None:
        """Try it with what was given."""
        try:
            opener = self._opener()
        except RequestError as error:
            self.say(words_of(error))
            return
        reviewer = self.reviewer.text().strip() or "reviewer"
        report = lambda progress: self.progressed.emit(progress.done)  # noqa: E731  on the thread that opens it
        self._opening = Opening(partial(open_checked, self._path, opener, self._folder, reviewer, report), self)
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self._failed)
        self.confirm.setEnabled(False)
        self.confirm.setText(tr("Opening …"))
        self.say("")
        self._opening.start()

    def _progressed(self, done: int) -> None:
        self.confirm.setText(tr("Opening … %n picture(s)", "", done))

    def _opened(self, checked: Checked) -> None:
        self._wait()
        self.accept()
        self.opened.emit(checked)

    def _failed(self, error: AppError) -> None:
        self._wait()
        self.confirm.setEnabled(True)
        self.confirm.setText(tr("Open"))
        self.say(words_of(error))

    def _wait(self) -> None:
        if self._opening is not None:
            self._opening.wait()

    def reject(self) -> None:
        """Stay while it is being opened: what comes of it would be nobody's."""
        if self._opening is None or self._opening.isFinished():
            super().reject()

    def done(self, result: int) -> None:
        """Forget the pass phrase."""
        self._wait()
        self.passphrase.clear()
        super().done(result)


class CheckedDialog(CaseDialog):
    """What a check of a sealed file found, by which key it was signed, and whose that is."""

    agreed = Signal(str)
    """It is to be looked at; the name that the key's holder is known by from now on, or nothing."""

    def __init__(self, parent: QWidget, theme: Theme, checked: Checked, known: str) -> None:
        super().__init__(parent, theme, tr("What the check found"))
        review, key = checked.opened.review, fingerprint(checked.opened.review.signer)
        self.name = QLineEdit()
        self.column.addWidget(PlainLabel(plain(review.case), "title"))
        for finding in checked.findings:
            if finding.about != "signer":
                sentence = LONG_HASH.sub(r"\1…", finding.sentence)  # 'homeward verify' tells all of it
                self._add(f"{MARKS[finding.verdict]}  {sentence}", "warning" if finding.is_bad else "")
        if left := checked.opened.facts_left_out:
            self._add(tr("?  %n fact(s) that this version does not know (is|are) left out.", "", left))
        mark = MARKS[Verdict.HOLDS if known else Verdict.OPEN]
        self._add(f"{mark}  " + tr("It was signed by this key:"))
        self.fingerprint = PlainLabel(key, "mono")
        self.column.addWidget(self.fingerprint)
        if known:
            self._add(tr("You know it as the key of {name}.", name=plain(known)))
        else:
            self._add(
                tr(
                    "It is not known here. Compare it with what {sender} told you, by telephone or on paper. Once you "
                    "have, say whose it is; leave that empty until then.",
                    sender=plain(review.sender),
                )
            )
            self.add_field(tr("It is the key of"), self.name)
            self.column.addLayout(self.form)
        self.add_buttons(tr("Look at it"))
        self.confirm.clicked.connect(self._agree)

    def _add(self, words: str, role: str = "") -> None:
        label = PlainLabel(words, role)
        label.setWordWrap(True)
        self.column.addWidget(label)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.name.text().strip())


@dataclass(frozen=True, slots=True)
class Target:
    """What a remark can be about now, and how that is called."""

    about: About
    kind: Kind | None
    media: tuple[MediaId, ...]
    words: str


class RemarkDialog(CaseDialog):
    """What the remark is about, and the remark."""

    agreed = Signal(object, str)
    """The Target, and the text."""

    def __init__(self, parent: QWidget, theme: Theme, targets: Sequence[Target]) -> None:
        super().__init__(parent, theme, tr("Remark"))
        self._targets = tuple(targets)
        self.what, self.text = Choice(), QPlainTextEdit()
        self.what.addItems([each.words for each in targets])
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * (REMARK_LINES + 1))
        self.column.addWidget(PlainLabel(tr("Remark"), "title"))
        self.add_field(tr("On"), self.what)
        self.add_field(tr("Remark"), self.text)
        self.column.addLayout(self.form)
        self.add_buttons(tr("Keep the remark"))
        self.confirm.clicked.connect(self._agree)
        self.text.textChanged.connect(self._allow)
        self.text.setFocus()
        self._allow()

    def _allow(self) -> None:
        length = len(self.text.toPlainText().strip())
        self.confirm.setEnabled(0 < length <= TEXT_MOST)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self._targets[self.what.currentIndex()], self.text.toPlainText())
