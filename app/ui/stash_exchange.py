"""Handing a stash on to colleagues, and merging theirs: what is in a file is seen before anything of it is kept."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QTreeWidgetItem, QWidget

from app import settings
from app.domain.errors import AppError, RequestError
from app.domain.language import number, tr
from app.domain.stash import STASH_SUFFIX
from app.operations.sealed_sources import identity_in
from app.operations.stash import Handing, Merging
from app.operations.stash_view import StashKey
from app.report import stash_file
from app.report.sealing import Addressees, fingerprint
from app.report.stash_file import SignedStash
from app.store.known_keys import KnownKeys
from app.ui.addressees import by_keys, by_passphrase
from app.ui.case_dialogs import CaseDialog, choose_file
from app.ui.opening import Opening
from app.ui.outcome import words_of
from app.ui.stash_dialog import LIST_HIGH_UNITS, ROWS_MOST, SHARES, conflict_words
from app.ui.target_field import TargetField
from app.ui.theme import Theme
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.wrapped_tree import WrappedTree
from app.whole_files import read_bounded

KEY_LINES, COUNTS_SHOWN = 3, 8
BY_SIGNING_KEY, BY_PASSPHRASE, BY_IDENTITY = range(3)


class HandOnDialog(CaseDialog):
    """For whom a stash is encrypted, whether what colleagues added goes along, and where the file goes."""

    agreed = Signal(object)
    """The Handing."""

    def __init__(self, parent: QWidget, theme: Theme, sender: str) -> None:
        super().__init__(parent, theme, tr("Hand the stash on"))
        self.whom, self.keys, self.target = Choice(), QPlainTextEdit(), TargetField("stash" + STASH_SUFFIX)
        self.named, self.passphrase, self.again = QLineEdit(sender), QLineEdit(), QLineEdit()
        self.others = QCheckBox(tr("With what was merged from colleagues, as they signed it"))
        self.whom.addItems([tr("Keys of recipients"), tr("A pass phrase")])
        self.keys.setPlaceholderText(tr("age1…, one a line"))
        self.keys.setTabChangesFocus(True)
        self.keys.setFixedHeight(self.keys.fontMetrics().lineSpacing() * (KEY_LINES + 1))
        about = PlainLabel(tr(
            "One file, signed by you and encrypted for them: hashes, categories, and who gave them in which case."
        ), "dim")  # fmt: skip
        about.setWordWrap(True)
        for part in (PlainLabel(tr("Hand the stash on"), "title"), about):
            self.column.addWidget(part)
        self.add_field(tr("For", "whom a file is sealed"), self.whom)
        self.add_field(tr("Their keys"), self.keys)
        self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
        self.add_field(tr("Again", "the pass phrase, once more"), self.again, secret=True)
        self.add_field(tr("Your name"), self.named)
        self.add_field(tr("File"), self.target)
        self.column.addLayout(self.form)
        self.column.addWidget(self.others)
        self.add_buttons(tr("Write it"))
        self.confirm.clicked.connect(self._agree)
        self.whom.currentIndexChanged.connect(self._show_whom)
        self._show_whom()

    def _show_whom(self) -> None:
        by_key = self.whom.currentIndex() == 0
        self.form.setRowVisible(self.keys, by_key)
        for field in (self.passphrase, self.again):
            self.form.setRowVisible(field, not by_key)
        self.say("")

    def _addressees(self) -> Addressees:
        if self.whom.currentIndex() == 0:
            return by_keys(self.keys.toPlainText())
        return by_passphrase(self.passphrase.text(), self.again.text())

    def _agree(self) -> None:
        try:
            addressees = self._addressees()
        except RequestError as error:
            self.say(words_of(error))
            return
        trouble = self.target.trouble()
        self.say(trouble)
        if not trouble and self.target.path is not None:
            self.confirm.setEnabled(False)
            self.agreed.emit(Handing(self.target.path, addressees, self.named.text(), self.others.isChecked()))

    def failed(self, error: AppError) -> None:
        """Say why nothing was written, and let it be tried again."""
        self.confirm.setEnabled(True)
        self.say(words_of(error))

    def done(self, result: int) -> None:
        """Forget the pass phrase."""
        self.passphrase.clear()
        self.again.clear()
        super().done(result)


class MergeStashDialog(CaseDialog):
    """What opens a colleague's file; then by whom it is, what it would bring and what that goes against."""

    opened = Signal(object)
    """The SignedStash that is to be looked at."""
    agreed = Signal(object)
    """The SignedStash that is to be merged."""

    def __init__(self, parent: QWidget, theme: Theme, path: Path, held: StashKey) -> None:
        super().__init__(parent, theme, tr("Merge a stash"))
        self._path, self._held = path, held
        self._opening: Opening | None = None
        self._signed: SignedStash | None = None
        self.how, self.passphrase = Choice(), QLineEdit()
        self.how.addItems([tr("My signing key"), tr("A pass phrase"), tr("My receiving key")])
        self.about, self.key, self.found = PlainLabel("", "dim"), PlainLabel("", "mono"), PlainLabel()
        self.list = WrappedTree(self.theme, tr("Words that do not go together"), SHARES)
        self.list.setRootIsDecorated(False)
        self.list.setFixedHeight(self.theme.px(LIST_HIGH_UNITS))
        self.column.addWidget(PlainLabel(plain(path.name), "title"))
        self.add_field(tr("It opens with"), self.how)
        self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
        self.column.addLayout(self.form)
        for part in (self.about, self.key, self.found):
            part.setWordWrap(True)
        for shown in (self.about, self.key, self.found, self.list):
            self.column.addWidget(shown)
            shown.hide()
        self.add_buttons(tr("Show what is in it"))
        self.confirm.clicked.connect(self._go_on)
        self.how.currentIndexChanged.connect(self._show_how)
        self._show_how()

    def _show_how(self) -> None:
        self.form.setRowVisible(self.passphrase, self.how.currentIndex() == BY_PASSPHRASE)
        self.fit()

    def _go_on(self) -> None:
        if self._signed is not None:
            self.confirm.setEnabled(False)
            self.agreed.emit(self._signed)
            return
        phrase, how, identity = self.passphrase.text(), self.how.currentIndex(), None
        if how == BY_PASSPHRASE and not phrase:
            self.say(tr("Type the pass phrase."))
            return
        if (
            how == BY_IDENTITY
            and (identity := choose_file(self, tr("The file of your receiving key"), tr("All files") + " (*)")) is None
        ):
            return
        self.open_with(phrase if how == BY_PASSPHRASE else "", identity)

    def open_with(self, phrase: str, identity: Path | None = None) -> None:
        """Open the file, by a pass phrase, by the key in a file, or by the examiner's own signing key."""
        self._opening = Opening(partial(_read, self._path, self._held, phrase, identity), self)
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self.failed)
        self.confirm.setEnabled(False)
        self.say("")
        self._opening.start()

    def _opened(self, signed: SignedStash) -> None:
        self._wait()
        self._signed = signed
        self.opened.emit(signed)

    def show_found(self, found: Merging) -> None:
        """Show what merging would bring; then it may be agreed to."""
        if (signed := self._signed) is None:
            return
        for field in (self.how, self.passphrase):
            self.form.setRowVisible(field, False)  # noqa: FBT003  Qt's own signature
        self.about.setText(_whose(signed))
        self.key.setText(fingerprint(signed.signer))
        self.found.setText("\n".join(found_words(found)))
        for each in found.against[:ROWS_MOST]:
            self.list.addTopLevelItem(QTreeWidgetItem(list(conflict_words(each))))
        for part in (self.about, self.key, self.found):
            part.show()
        self.list.setVisible(bool(found.against))
        self.list.fit()
        self.confirm.setText(tr("Merge"))
        self.confirm.setEnabled(found.additions > 0)
        self.fit()

    def failed(self, error: AppError) -> None:
        """Say why nothing was merged, and let it be tried again."""
        self._wait()
        self.confirm.setEnabled(True)
        self.say(words_of(error))

    def _wait(self) -> None:
        if self._opening is not None:
            self._opening.wait()

    def done(self, result: int) -> None:
        """Forget the pass phrase."""
        self._wait()
        self.passphrase.clear()
        super().done(result)


def found_words(found: Merging) -> list[str]:
    """Return what merging brings, in sentences."""
    if not found.additions:
        return [tr("All of it is there already; nothing would change.")]
    listed = [f"{plain(name)}: {number(many)}" for name, many in sorted(found.categories.items())]
    more = len(listed) - COUNTS_SHOWN
    told = [*listed[:COUNTS_SHOWN], *([tr("%n more", "", more)] if more > 0 else [])]
    return [
        tr(
            "%n new word(s); contents that nothing was said of here: {contents}.",
            "",
            found.words,
            contents=number(found.contents),
        ),
        tr("Categories: {categories}.", categories="; ".join(told)),
        tr(
            "By {authors}.", authors="; ".join(f"{plain(name)}: {number(many)}" for name, many in found.authors.items())
        ),
        tr("%n picture(s) (has|have) the same category here already.", "", found.agreeing),
        tr("%n contradiction(s): both words stay, side by side.", "", len(found.against)),
    ]


def _whose(signed: SignedStash) -> str:
    known = KnownKeys(settings.place().parent).names().get(fingerprint(signed.signer))
    whose = tr("known here as {name}", name=plain(known)) if known else tr("not known here: compare it by telephone")
    return tr("From {sender}, signed by this key, {whose}:", sender=plain(signed.sender), whose=whose)


def _read(path: Path, held: StashKey, phrase: str, identity: Path | None) -> SignedStash:
    untrusted = read_bounded(path, stash_file.FILE_MOST_BYTES)
    if phrase:
        return stash_file.read(untrusted, phrase, is_passphrase=True)
    return stash_file.read(untrusted, held.key if identity is None else identity_in(identity))
