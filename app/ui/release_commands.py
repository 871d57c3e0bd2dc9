"""Releases of clear pictures in the window: ask for one, sign one as the second person, take in what came back."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem, QWidget

from app import settings
from app.domain.errors import AppError
from app.domain.language import tr
from app.operations.job import Job
from app.operations.leaving import leaving, refuse_place
from app.operations.release import AskedRelease, ask_release, releases
from app.operations.say_jointly import take_in
from app.report import joint_word, release
from app.report.joint_word import JointWord
from app.report.release import PURPOSE, RELEASE_SUFFIX, Release
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import CaseDialog, choose_file, inform, tell
from app.ui.commands import Command
from app.ui.handover import picked_media
from app.ui.kind_words import KIND_WORDS
from app.ui.outcome import RECORDED, Outcome, answering
from app.ui.panel import Panel
from app.ui.release_dialogs import AskReleaseDialog, Offered, ReleaseDialog
from app.ui.release_words import both_keys_words, list_words, short_words, standing_words, stands, two_words
from app.ui.sign_dialog import SIGN, SignDialog
from app.ui.theme import Theme
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.wrapped_tree import WrappedTree
from app.whole_files import read_bounded

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

SHARES = (0.40, 0.33)
LIST_HIGH_UNITS = 44


class ReleasesDialog(CaseDialog):
    """The releases of the case, the newest first, and what can be done next."""

    asked = Signal()
    taken = Signal()
    opened = Signal(object)
    """The Release that was picked."""

    def __init__(self, parent: QWidget, theme: Theme, found: list[Release]) -> None:
        super().__init__(parent, theme, tr("Releases of clear pictures"))
        self._found = found
        about = PlainLabel(
            tr(
                "Pictures travel clear in a sealed file only when two people have said so, each with a key of their "
                "own: one asks, the other signs the same words, then Seal a case file offers it."
            ),
            "dim",
        )
        about.setWordWrap(True)
        self.list = WrappedTree(theme, tr("Releases"), SHARES)
        self.list.setRootIsDecorated(False)
        self.list.setFixedHeight(theme.px(LIST_HIGH_UNITS))
        self.list.setVisible(bool(found))
        self.none = PlainLabel(tr("No pictures were released in this case yet."))
        self.none.setVisible(not found)
        self.ask, self.take = QPushButton(tr("Ask for a release …")), QPushButton(tr("Take in a file …"))
        self.open_it = QPushButton(tr("Sign or take back …"))
        for part in (PlainLabel(tr("Releases of clear pictures"), "title"), about, self.list, self.none):
            self.column.addWidget(part)
        for each in found:
            row = QTreeWidgetItem([list_words(each), two_words(each), standing_words(each)])
            row.setForeground(2, theme.colour("text" if stands(each) else "warning"))
            self.list.addTopLevelItem(row)
        self._add_row()
        self.list.fit()

    def _add_row(self) -> None:
        for button in (self.ask, self.take, self.open_it):
            button.setAutoDefault(False)
        self.column.addWidget(ButtonRow((self.ask, self.take, self.open_it), self.theme.px(2)))
        self.close_only()
        self.open_it.setEnabled(bool(self._found))
        self.ask.clicked.connect(self.asked)
        self.take.clicked.connect(self.taken)
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self.open_it.clicked.connect(self._open_picked)
        self.list.itemActivated.connect(self._open_picked)

    def _open_picked(self) -> None:
        if (picked := self.list.currentItem()) is not None:
            self.opened.emit(self._found[self.list.indexOfTopLevelItem(picked)])


def show_releases(window: "MainWindow") -> None:
    """Show the releases of the case."""
    if window.workspace is None or window.workspace.review is not None:
        return
    try:
        found = releases(window.workspace.reader)
    except AppError as error:
        tell(window, error, window.theme)
        return
    dialog = ReleasesDialog(window, window.theme, found)

    def then(step: "partial[None]") -> None:
        dialog.accept()
        step()

    dialog.asked.connect(lambda: then(partial(ask, window)))
    dialog.taken.connect(lambda: then(partial(take_file, window)))
    dialog.opened.connect(lambda picked: then(partial(sign_here, window, picked)))
    dialog.open()


def ask(window: "MainWindow") -> None:
    """Ask which pictures are released, to whom and why; then for the key that signs first, and where the file goes."""
    if window.workspace is None:
        return
    if not (offered := offered_now(window)):
        words = tr("Pick the pictures first, or open a series or a place; then ask for the release.")
        inform(window, tr("Nothing is picked."), words, window.theme)
        return
    dialog = AskReleaseDialog(window, window.theme, offered)
    dialog.agreed.connect(lambda asked: _sign_first(window, dialog, asked))
    dialog.open()


def offered_now(window: "MainWindow") -> list[Offered]:
    """Return which pictures can be released: those that are picked, and those of the group that is open."""
    panel, found = window.tabs.currentWidget(), []
    if picked := picked_media(window):
        found.append(Offered(tuple(picked), tr("%n picked picture(s)", "", len(picked))))
    if isinstance(panel, Panel) and (group := panel.open_group()) is not None:
        kind, members = group
        words = tr("The open {kind}: %n picture(s)", "", len(members), kind=KIND_WORDS[kind])
        found.append(Offered(tuple(members), words))
    return found


def _sign_first(window: "MainWindow", before: AskReleaseDialog, asked: AskedRelease) -> None:
    workspace = window.workspace
    if workspace is None:
        return
    keys = SigningKeyFile(settings.place().parent)
    dialog = SignDialog(before, window.theme, workspace.name, keys, RELEASE_SUFFIX, SIGN)

    def told(outcome: Outcome, file: Path) -> None:
        if outcome.error is not None:
            dialog.failed(outcome.error)
            return
        dialog.accept()
        before.accept()
        words = tr(
            "Give {file} to {name}. They sign it in their Homeward, under Case, Sign a release, and give you a file "
            "back: take it in under Case, Releases of clear pictures. Or let them sign there, with their own key. "
            "Until then nothing travels clear.",
            file=file.name,
            name=plain(asked.second.name),
        )
        inform(window, tr("You have signed first."), words, window.theme)

    def sign(signer: Ed25519PrivateKey, file: Path) -> None:
        operation = answering(_ask_into_file, RECORDED)
        workspace.lane.submit(operation, asked, signer, file, then=lambda outcome: told(outcome, file))

    dialog.signed.connect(sign)
    dialog.open()


def _ask_into_file(job: Job, asked: AskedRelease, signer: Ed25519PrivateKey, file: Path) -> Release:
    """Say first what is released, and write it down for the second person."""
    refuse_place(job, file)
    made = ask_release(job, asked, signer)
    with leaving(job, file) as written:
        written.write(joint_word.write(made.word))
    return made


def sign_here(window: "MainWindow", picked: Release) -> None:
    """Let the second person sign at this machine, or one of the two take it back."""
    workspace = window.workspace
    if workspace is None:
        return
    dialog = ReleaseDialog(window, window.theme, picked, to_file=False)

    def told(outcome: Outcome) -> None:
        if outcome.error is not None:
            dialog.failed(outcome.error)
            return
        dialog.accept()
        _tell_taken(window, outcome.result)

    def keep(word: JointWord) -> None:
        workspace.lane.submit(answering(take_in, RECORDED), joint_word.write(word), PURPOSE, then=told)

    dialog.signed.connect(keep)
    dialog.open()


def take_file(window: "MainWindow") -> None:
    """Choose the file that came back from the second person, and take in what is new in it."""
    if (path := choose_file(window, tr("Take in a release"), _pattern())) is not None:
        take_from(window, path)


def take_from(window: "MainWindow", path: Path) -> None:
    """Take in what is new in the file of a release."""
    workspace = window.workspace
    if workspace is None:
        return

    def told(outcome: Outcome) -> None:
        if outcome.error is not None:
            tell(window, outcome.error, window.theme)
        else:
            _tell_taken(window, outcome.result)

    try:
        untrusted = read_bounded(path, joint_word.FILE_MOST_BYTES)
        release.read(untrusted)
    except AppError as error:
        tell(window, error, window.theme)
        return
    workspace.lane.submit(answering(take_in, RECORDED), untrusted, PURPOSE, then=told)


def _tell_taken(window: "MainWindow", word: JointWord) -> None:
    found = release.of_word(word)
    what = tr("Both have signed.") if stands(found) else tr("It does not stand.")
    words = f"{short_words(found)}. {standing_words(found)}."
    if stands(found):
        words += " " + tr("Seal a case file offers it now.")
    inform(window, what, f"{words.replace('..', '.')}\n{both_keys_words(found)}", window.theme)


def sign_file(window: "MainWindow") -> None:
    """Choose a release that somebody asks to be signed."""
    if (path := choose_file(window, tr("Sign a release"), _pattern())) is not None:
        sign_from(window, path)


def sign_from(window: "MainWindow", path: Path) -> None:
    """Show what a release says, and let the second person sign it, or take it back; no case is needed."""
    try:
        found = release.read(read_bounded(path, joint_word.FILE_MOST_BYTES))
    except AppError as error:
        tell(window, error, window.theme)
        return
    dialog = ReleaseDialog(window, window.theme, found, to_file=True)

    def write(word: JointWord) -> None:
        file = dialog.target.path
        if file is None:
            return
        try:
            with leaving(None, file) as out:
                out.write(joint_word.write(word))
        except AppError as error:
            dialog.failed(error)
            return
        dialog.accept()
        name = plain(word.statement.first.name)
        words = tr("Give {file} to {name}, who takes it in.", file=file.name, name=name)
        inform(window, tr("You have signed it."), words, window.theme)

    dialog.signed.connect(write)
    dialog.open()


def _pattern() -> str:
    return f"*{RELEASE_SUFFIX};;" + tr("All files") + " (*)"


RELEASE_COMMANDS = (
    Command(
        "case.releases",
        tr("Releases of clear pictures …"),
        "",
        show_releases,
        "Case",
        help=tr("Which pictures two people have said may travel clear, to whom and why; ask for one, or take it back"),
    ),
    Command(
        "case.sign_release",
        tr("Sign a release …"),
        "",
        sign_file,
        "Case",
        needs_case=False,
        help=tr("As the second person: what is to travel clear is shown, then you say so too, with your own key"),
    ),
)
