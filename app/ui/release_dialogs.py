"""The dialogs of a release: which pictures may travel clear and to whom; and the word of the second person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app import settings
from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.operations.release import AskedRelease
from app.report import joint_word
from app.report.joint_statement import Party
from app.report.joint_word import JointWord, Part
from app.report.release import RELEASE_SUFFIX, Release
from app.store.known_keys import KnownKeys
from app.store.signing_key import NoSigningKeyError, SigningKeyFile
from app.ui.addressees import by_keys
from app.ui.case_dialogs import CaseDialog, choose_folder
from app.ui.outcome import words_of
from app.ui.release_words import key_words, party_words, standing_words, subject_words
from app.ui.signing_form import SigningForm
from app.ui.target_field import TargetField
from app.ui.theme import Theme
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import ElidedLabel, PlainLabel, plain
from app.ui.widgets.scrolled_column import ColumnContent, ScrolledColumn
from app.ui.wording import moment

KEY_LINES = 2
LINES_EACH, LINES_MOST = 2, 6
DAYS, USUAL_DAYS = (1, 3, 7, 14, 30, 90), 7


@dataclass(frozen=True, slots=True)
class Offered:
    """Pictures that can be released now, and how they are called."""

    media: tuple[MediaId, ...]
    words: str


class AskReleaseDialog(CaseDialog):
    """Which pictures, to whom, why, who says so too, and for how long."""

    agreed = Signal(object)
    """The AskedRelease."""

    def __init__(self, parent: QWidget, theme: Theme, offered: Sequence[Offered]) -> None:
        super().__init__(parent, theme, tr("Release pictures"))
        self._offered = tuple(offered)
        self._known = sorted((name, key) for key, name in KnownKeys(settings.place().parent).names().items())
        self.what, self.who, self.days = Choice(), Choice(), Choice()
        self.keys, self.why = QPlainTextEdit(), QLineEdit()
        self.name, self.fingerprint = QLineEdit(), QLineEdit()
        self._build()
        self.add_buttons(tr("Next"))
        self.confirm.clicked.connect(self._agree)
        self.who.currentIndexChanged.connect(self._show_who)
        self._show_who()

    def _build(self) -> None:
        about = PlainLabel(
            tr(
                "They travel clear only when a second person, with a key of their own, signs the very same words: "
                "these pictures, these recipients, this reason."
            ),
            "dim",
        )
        about.setWordWrap(True)
        for part in (PlainLabel(tr("Release pictures"), "title"), about):
            self.column.addWidget(part)
        self.what.addItems([each.words for each in self._offered])
        self.who.addItems([plain(name) for name, _ in self._known] + [tr("Somebody whose key is not known here")])
        self.keys.setPlaceholderText(tr("age1…, one a line"))
        self.keys.setTabChangesFocus(True)
        self.keys.setFixedHeight(self.keys.fontMetrics().lineSpacing() * (KEY_LINES + 1))
        self.fingerprint.setPlaceholderText(tr("eight groups of four, as they told it to you"))
        self.days.addItems([tr("%n day(s)", "", each) for each in DAYS])
        self.days.setCurrentIndex(DAYS.index(USUAL_DAYS))
        self.add_field(tr("What"), self.what)
        self.add_field(tr("For", "whom a file is sealed"), self.keys)
        self.add_field(tr("Why"), self.why)
        self.add_field(tr("Second person"), self.who)
        self.add_field(tr("Their name"), self.name)
        self.add_field(tr("Their fingerprint"), self.fingerprint)
        self.add_field(tr("It ends after"), self.days)
        self.column.addLayout(self.form)

    def _show_who(self) -> None:
        new = self.who.currentIndex() == len(self._known)
        for field in (self.name, self.fingerprint):
            self.form.setRowVisible(field, new)
        self.say("")

    def _second(self) -> Party:
        """Return who says so too.

        Raises:
            RequestError: nobody is named.

        """
        if (at := self.who.currentIndex()) < len(self._known):
            return Party(*self._known[at])
        if not self.name.text().strip() or not self.fingerprint.text().strip():
            raise RequestError(tr("Say who the second person is: their name, and the fingerprint of their key."))
        return Party(self.name.text().strip(), self.fingerprint.text())

    def asked(self) -> AskedRelease:
        """Return what is asked for.

        Raises:
            RequestError: something is missing.

        """
        keys = tuple(by_keys(self.keys.toPlainText()).named)
        if not self.why.text().strip():
            raise RequestError(tr("Say why, in one line: the second person signs it too."))
        media, lasts = self._offered[self.what.currentIndex()].media, timedelta(days=DAYS[self.days.currentIndex()])
        return AskedRelease(media, keys, self.why.text().strip(), self._second(), lasts)

    def _agree(self) -> None:
        try:
            asked = self.asked()
        except RequestError as error:
            self.say(words_of(error))
            return
        self.say("")
        self.agreed.emit(asked)


class KeyFolderField(QWidget):
    """Where a signing key lies: beside the settings of this machine, or in a folder that its owner brought along."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = settings.place().parent
        self.shown, self.button = ElidedLabel(tr("of this machine", "a signing key")), QPushButton(tr("Another …"))
        self.button.setAutoDefault(False)  # Return is for the button that agrees
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shown, 1)
        row.addWidget(self.button)

    def take(self, folder: Path) -> None:
        """Use the key in a folder."""
        self.folder = folder
        self.shown.set_text(str(folder))

    def _ask(self) -> None:
        if (folder := choose_folder(self, tr("The folder of your signing key"))) is not None:
            self.take(folder)


class ReleaseDialog(SigningForm):
    """All that a release says, and who may say what of it now: the second that it is so too, either that it is not."""

    signed = Signal(object)
    """The JointWord with the new signature."""

    def __init__(self, parent: QWidget, theme: Theme, release: Release, *, to_file: bool) -> None:
        target = TargetField(f"{release.word.statement.second.name}{RELEASE_SUFFIX}")
        super().__init__(parent, theme, tr("A release"), target, (tr("Sign"), tr("Signing …")))
        self._release, self._to_file = release, to_file
        self.act, self.key = Choice(), KeyFolderField()
        self.pictures, self.recipients = _every_one(release.media), _every_one(release.recipients)
        self._acts: list[Part] = []
        self._content, self._rows = ColumnContent(), QFormLayout()
        self._content.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(2))
        self.said = ScrolledColumn(self._content, theme)
        self._offer()
        self._build()
        self.add_buttons(tr("Sign"))
        self.confirm.clicked.connect(self._sign)
        self.confirm.setEnabled(bool(self._acts))

    def fit(self) -> None:
        """Be as high as the words need; where the window is not as high, what is said is scrolled."""
        inner_px = self.width() - self.column.contentsMargins().left() - self.column.contentsMargins().right()
        whole_px = self._rows.totalHeightForWidth(inner_px - self.said.verticalScrollBar().sizeHint().width())
        self.said.setFixedHeight(whole_px)
        super().fit()
        parent = self.parentWidget()
        if parent is not None and (over_px := self.height() - parent.window().height()) > 0:
            self.said.setFixedHeight(max(self.said.minimumSizeHint().height(), whole_px - over_px))
            super().fit()

    def _offer(self) -> None:
        word = self._release.word
        if not word.has(Part.SECOND) and not word.has(Part.TAKEN_BACK):
            self._acts.append(Part.SECOND)
            self.act.addItem(tr("I say so too, as {name}", name=plain(word.statement.second.name)))
        if not word.has(Part.TAKEN_BACK):
            self._acts.append(Part.TAKEN_BACK)
            self.act.addItem(tr("I take it back, as one of the two"))

    def _build(self) -> None:
        said = self._release.word.statement
        about = PlainLabel(standing_words(self._release), "dim")
        about.setWordWrap(True)
        for part in (PlainLabel(tr("Pictures that are to travel clear"), "title"), about):
            self.column.addWidget(part)
        rows = (
            (tr("What"), subject_words(self._release)),
            (tr("Pictures"), self.pictures),
            (tr("For", "whom a file is sealed"), self.recipients),
            (tr("Why"), plain(said.why)),
            (tr("First"), f"{party_words(self._release, Part.FIRST)}\n{key_words(said.first)}"),
            (tr("Second"), f"{party_words(self._release, Part.SECOND)}\n{key_words(said.second)}"),
            (tr("From, until"), f"{moment(said.made_at)}, {moment(said.expires_at)}"),
        )
        for label, told in rows:
            shown = _wrapped(told) if isinstance(told, str) else told
            shown.setAccessibleName(label)
            self._rows.addRow(PlainLabel(label, "dim"), shown)
        self.column.addWidget(self.said)
        if self._acts:
            self.add_field(tr("You"), self.act)
            self.add_field(tr("Your key"), self.key)
            self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
            if self._to_file:
                self.add_field(tr("File"), self.target)
        self.column.addLayout(self.form)

    def _sign(self) -> None:
        trouble = "" if self.passphrase.text() else tr("Type the pass phrase of your key.")
        trouble = trouble or (self.target.trouble() if self._to_file else "")
        self.say(trouble)
        if trouble:
            return
        part, word = self._acts[self.act.currentIndex()], self._release.word
        keys, phrase = SigningKeyFile(self.key.folder), self.passphrase.text()

        def sign() -> JointWord:
            if not keys.exists():
                raise NoSigningKeyError
            key = keys.open(phrase)
            return joint_word.say_too(word, key) if part is Part.SECOND else joint_word.take_back(word, key)

        self._open(sign, self.signed.emit)


def _wrapped(words: str) -> PlainLabel:
    shown = PlainLabel(words)
    shown.setWordWrap(True)
    return shown


def _every_one(lines: Sequence[str]) -> QPlainTextEdit:
    """Return a list of what is signed, each whole, that is scrolled where it is long."""
    shown = QPlainTextEdit("\n".join(lines))
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setFixedHeight(shown.fontMetrics().lineSpacing() * (1 + min(LINES_EACH * len(lines), LINES_MOST)))
    return shown
