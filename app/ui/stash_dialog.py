"""The examiner's own stash: opened by their signing key, added to, looked up, handed on and merged."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QTreeWidgetItem, QWidget

from app.domain.ids import MediaId
from app.domain.language import number, tr
from app.domain.stash import Conflict, Contradiction, Said
from app.operations.stash import ToStash
from app.operations.stash_view import StashKey, StashView
from app.report.sealing import fingerprint
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import LEAST_PASSPHRASE, CaseDialog, RecoveryKeyDialog, strength
from app.ui.opening import Opening
from app.ui.outcome import words_of
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import moment
from app.ui.workspace import Workspace

SHARES = (0.2, 0.4)
LIST_HIGH_UNITS = 36
ROWS_MOST, DIGITS_SHOWN = 200, 8


class OpenStashDialog(CaseDialog):
    """The pass phrase of the signing key, which is made here where there is none: by it the stash is encrypted."""

    opened = Signal(object)
    """The StashKey."""

    def __init__(self, parent: QWidget, theme: Theme, folder: Path) -> None:
        super().__init__(parent, theme, tr("Own stash"))
        self._folder, self._keys = folder, SigningKeyFile(folder)
        self._new, self._opening = not self._keys.exists(), None
        self._opens = self._is_over = False
        self.passphrase, self.again, self.hint = QLineEdit(), QLineEdit(), PlainLabel(strength(""), "small")
        about = PlainLabel(tr(
            "What you graded in past cases, kept beside your settings: hashes and categories, never a picture. It is "
            "encrypted by your signing key."
        ), "dim")  # fmt: skip
        made = PlainLabel(tr(
            "There is no key to sign with on this machine yet. The pass phrase that you choose here makes one, "
            "which stays beside the settings of this machine."
        ), "dim")  # fmt: skip
        for part in (PlainLabel(tr("Own stash"), "title"), about, made):
            part.setWordWrap(True)
            self.column.addWidget(part)
        made.setVisible(self._new)
        self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
        self.form.addRow("", self.hint)
        self.add_field(tr("Again", "the pass phrase, once more"), self.again, secret=True)
        self.column.addLayout(self.form)
        for field in (self.hint, self.again):
            self.form.setRowVisible(field, self._new)
        self.add_buttons(tr("Open it"))
        self.confirm.clicked.connect(self._open)
        self.passphrase.textChanged.connect(lambda typed: self.hint.setText(strength(typed)))

    _opening: Opening | None

    def _open(self) -> None:
        keys, phrase = self._keys, self.passphrase.text()
        short = self._new and len(phrase) < LEAST_PASSPHRASE
        trouble = tr("A pass phrase has at least %n characters.", "", LEAST_PASSPHRASE) if short else ""
        if self._new and not short and phrase != self.again.text():
            trouble = tr("The two pass phrases differ.")
        self.say(trouble if phrase else tr("Type the pass phrase of your key."))
        if trouble or not phrase:
            return

        def open_it() -> tuple[str, object]:
            recovery = "" if keys.exists() else keys.make(phrase)
            return recovery, keys.open(phrase)

        self.confirm.setEnabled(False)
        self._opens = True
        self._opening = Opening(open_it, self)
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self._failed)
        self._opening.start()

    def _opened(self, found: tuple[str, object]) -> None:
        self._wait()
        self._opens = False
        recovery, key = found
        if self._is_over:
            return
        if not recovery:
            self._hand_on(key)
            return
        about = tr(
            "Your key is made; its fingerprint is {fingerprint}. The recovery key opens it when the pass phrase is "
            "lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope.",
            fingerprint=fingerprint(self._keys.public()),
        )
        shown = RecoveryKeyDialog(self, self.theme, recovery, about, tr("Go on"))
        shown.accepted.connect(lambda: self._hand_on(key))
        shown.open()

    def _hand_on(self, key: object) -> None:
        self.accept()
        self.opened.emit(StashKey(self._folder, key))  # type: ignore[arg-type]  # what ``open`` returned

    def _failed(self, error: Exception) -> None:
        self._wait()
        self._opens = False
        self.confirm.setEnabled(True)
        self.say(words_of(error))  # type: ignore[arg-type]  # Opening tells AppErrors alone

    def _wait(self) -> None:
        if self._opening is not None:
            self._opening.wait()

    def reject(self) -> None:
        """Stay while a key is made: its recovery key is still to be shown."""
        if not (self._new and self._opens):
            super().reject()

    def done(self, result: int) -> None:
        """Forget the pass phrase."""
        self._is_over = True
        self._wait()
        self.passphrase.clear()
        self.again.clear()
        super().done(result)


class StashDialog(CaseDialog):
    """What is in the stash beside this case, what would be added, and what does not go together in it."""

    wanted = Signal(object)
    """The ToStash that is to be looked at."""
    adding = Signal(object)
    """The ToStash that is to be added."""
    looking = Signal()
    merging = Signal()
    handing = Signal()

    def __init__(self, parent: QWidget, workspace: Workspace, picked: Sequence[MediaId]) -> None:
        super().__init__(parent, workspace.theme, tr("Own stash"))
        self._picked = tuple(picked)
        self.counts, self.plan, self.held = PlainLabel(tr("Reading …")), PlainLabel("", "small"), PlainLabel()
        self.only, self.everyone = QCheckBox(), QCheckBox(tr("What other examiners graded too, each in their name"))
        self.only.setText(tr("Only the %n picked picture(s)", "", len(self._picked)))
        self.series = QLineEdit()
        self.series.setPlaceholderText(tr("Goes along only if you write it here"))
        self.look, self.merge = QPushButton(tr("Look this case up")), QPushButton(tr("Merge a colleague's …"))
        self.hand = QPushButton(tr("Hand it on …"))
        self.clashes = PlainLabel("", "heading")
        self.list = WrappedTree(self.theme, tr("Words that do not go together"), SHARES)
        self._build()
        self.add_buttons(tr("Add to the stash"))
        self.buttons.button(self.buttons.StandardButton.Cancel).setText(tr("Close"))
        self._join()

    def _build(self) -> None:
        for label in (self.counts, self.plan, self.held):
            label.setWordWrap(True)
        self.list.setRootIsDecorated(False)
        self.list.setFixedHeight(self.theme.px(LIST_HIGH_UNITS))
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.look, self.merge, self.hand):
            button.setAutoDefault(False)  # Return is for the button that agrees
            button.setEnabled(False)
            row.addWidget(button)
        for part in (PlainLabel(tr("Own stash"), "title"), self.counts, self.held, acts, self.clashes, self.list):
            self.column.addWidget(part)
        self.column.addWidget(PlainLabel(tr("Add from this case"), "heading"))
        for box in (self.only, self.everyone):
            self.column.addWidget(box)
        self.only.setVisible(bool(self._picked))
        self.add_field(tr("Series"), self.series)
        self.column.addLayout(self.form)
        self.column.addWidget(self.plan)
        for part in (self.clashes, self.list):
            part.hide()

    def _join(self) -> None:
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(lambda: self.adding.emit(self.asked()))
        self.look.clicked.connect(self.looking)
        self.merge.clicked.connect(self.merging)
        self.hand.clicked.connect(self.handing)
        for box in (self.only, self.everyone):
            box.toggled.connect(lambda: self.wanted.emit(self.asked()))
        self.series.editingFinished.connect(lambda: self.wanted.emit(self.asked()))

    def asked(self) -> ToStash:
        """Return what is to be added."""
        media = self._picked if self.only.isChecked() else ()
        return ToStash(media, self.series.text().strip(), self.everyone.isChecked())

    def show_view(self, seen: StashView) -> None:
        """Show what is in the stash."""
        had = seen.counts
        self.counts.setText(tr(
            "%n picture(s) graded, words on them: {words}. Additions: {additions}, {others} of colleagues.", "",
            had.contents, words=number(had.words), others=number(had.others), additions=number(had.additions),
        ))  # fmt: skip
        self.held.setText(_held_words(seen))
        told = (
            (seen.new, tr("%n categor(y|ies) would be added.", "", seen.new)),
            (seen.changed, tr("%n (is|are) another one now.", "", seen.changed)),
            (seen.taken_back, tr("%n (stands|stand) no more, and would be taken back.", "", seen.taken_back)),
        )
        words = " ".join(text for many, text in told if many)
        self.plan.setText(words or tr("It knows all that you graded here."))
        self.clashes.setText(tr("%n contradiction(s), which nothing here settles", "", len(seen.against)))
        self.list.clear()
        for each in seen.against[:ROWS_MOST]:
            self.list.addTopLevelItem(QTreeWidgetItem(list(conflict_words(each))))
        for part in (self.clashes, self.list):
            part.setVisible(bool(seen.against))
        self.list.fit()
        self.work(at_work=False)
        self.confirm.setEnabled(seen.to_add > 0)
        self.look.setEnabled((had.words > 0 or seen.was_held) and not seen.is_current)
        self.hand.setEnabled(had.additions > 0)
        self.fit()

    def work(self, *, at_work: bool) -> None:
        """Let nothing be begun while something is at work."""
        for each in (self.confirm, self.look, self.merge, self.hand):
            each.setEnabled(not at_work)


def conflict_words(found: Contradiction) -> tuple[str, str, str]:
    """Return which picture contradictory words are on and how they differ, and the words side by side."""
    names = list(dict.fromkeys(each.word.content.sha256.hex()[:DIGITS_SHOWN] for each in found.said))
    said = list(dict.fromkeys(map(_said_words, found.said)))
    return "\n".join([*names, CONFLICT_WORDS[found.kind]]), said[0], "\n".join(said[1:])


CONFLICT_WORDS = {
    Conflict.OTHER_CATEGORY: tr("other category"),
    Conflict.OTHER_SCHEME: tr("other scheme"),
    Conflict.ALIKE: tr("alike by PDQ, other category"),
    Conflict.SAME_MD5: tr("same MD5, other content"),
}


def _said_words(said: Said) -> str:
    word = said.word
    return tr(
        "{category} ({scheme}): {examiner}, case {case}, {when}",
        category=plain(word.category),
        scheme=plain(word.scheme_named),
        examiner=plain(word.examiner),
        case=plain(said.case_name),
        when=moment(word.said_at),
    )


def _held_words(seen: StashView) -> str:
    if seen.is_current:
        return tr("This case was looked up in it as it is now; each further import is too.")
    if seen.was_held:
        return tr("This case was looked up in an older state of it.")
    return tr("This case was not looked up in it yet.")
