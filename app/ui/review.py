"""Looking at a sealed case file: opening it, remarks on it, and saving these; the line above says what it is."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolBar, QWidget

from app import settings
from app.domain.language import tr
from app.domain.remark import REMARKS_SUFFIX, SEALED_SUFFIX, About, Review
from app.operations.exchange_remarks import own_remarks, save_remarks
from app.operations.remark import write_remark
from app.operations.remark_draft import FoundDraft, discard_draft, take_up_draft
from app.report.sealing import Addressees, fingerprint
from app.store.case_store import Case
from app.store.known_keys import KnownKeys
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import choose_file, inform
from app.ui.commands import Command, Place
from app.ui.draft_dialog import DraftDialog
from app.ui.kind_words import KIND_WORDS
from app.ui.merge_dialog import merge_file
from app.ui.outcome import NOTHING, Outcome, answering
from app.ui.panel import Panel
from app.ui.review_dialogs import Checked, CheckedDialog, OpenSealedDialog, RemarkDialog, Target
from app.ui.save_remarks_dialog import SaveRemarksDialog
from app.ui.sign_dialog import SignDialog
from app.ui.theme import Theme
from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.plain_label import plain

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

NOT_OF_A_NAME, NAME_MOST = re.compile(r"[^\w -]"), 60
NOT_IN_A_REVIEW = ("where_else",)
"""Panels that search pictures by what does not come along."""


def open_sealed_file(window: "MainWindow") -> None:
    """Choose a sealed file, then ask for what opens it."""
    pattern = f"*{SEALED_SUFFIX};;" + tr("All files") + " (*)"
    if (path := choose_file(window, tr("Open a sealed file"), pattern)) is not None:
        ask_opener(window, path)


def ask_opener(window: "MainWindow", path: Path, identity: Path | None = None) -> None:
    """Ask for what opens a sealed file, check it, tell what the check found, and show it."""
    folder = settings.place().parent
    dialog = OpenSealedDialog(window, window.theme, path, folder, window.settings.examiner, identity)
    dialog.opened.connect(partial(_tell_check, window))
    dialog.open()
    if identity is not None:
        dialog.try_it()


def _tell_check(window: "MainWindow", checked: Checked) -> None:
    keys, key = KnownKeys(settings.place().parent), fingerprint(checked.opened.review.signer)
    known = keys.names().get(key, "")
    dialog = CheckedDialog(window, window.theme, checked, known)

    def begin(name: str) -> None:
        if name:
            keys.keep(key, name)
        show_review(window, checked, known or name)

    dialog.agreed.connect(begin)
    dialog.rejected.connect(partial(Case.close, checked.opened.case))
    dialog.open()


def show_review(window: "MainWindow", checked: Checked, known: str) -> None:
    """Show a sealed file that was opened, in the panels of a case, below a line that says what it is."""
    window.open_case(checked.opened.case)
    for name in NOT_IN_A_REVIEW:
        if name in window.panels:
            window.tabs.removeTab(window.tabs.indexOf(window.panels[name]))
    bar, line = QToolBar(window), ReviewLine(window.theme, checked.opened.review, known)
    line.remark.clicked.connect(lambda: write(window))
    line.save.clicked.connect(lambda: save(window))
    bar.setObjectName("review")
    bar.setMovable(False)
    bar.toggleViewAction().setVisible(False)
    bar.addWidget(line)
    window.addToolBar(bar)
    _answer_keys_of_a_case(window, line)

    def gone() -> None:
        bar.setParent(None)  # at once, or the next case's layout would show it again
        bar.deleteLater()

    window.case_closed.connect(gone, Qt.ConnectionType.SingleShotConnection)
    window.come_forward("wall")
    if checked.opened.found is not None:
        _offer(window, checked.opened.found)


def _offer(window: "MainWindow", found: FoundDraft) -> None:
    """Ask what becomes of remarks that an earlier opening left."""
    dialog = DraftDialog(window, window.theme, found)
    workspace = window.workspace
    if workspace is not None:
        dialog.agreed.connect(lambda: workspace.lane.submit(take_up_draft, found))
        dialog.discarded.connect(lambda: workspace.lane.submit(discard_draft, found))
        dialog.open()


def _answer_keys_of_a_case(window: "MainWindow", line: "ReviewLine") -> None:
    """Let a key that does something in a case alone say so, and not be pressed in vain."""
    for command in (bound.command for bound in window.commands):
        if command.needs_case and not command.held and not command.may_be_in(review=True):
            for key in filter(None, (command.key, *command.also)):
                answer = QShortcut(QKeySequence(key), line)
                answer.setAutoRepeat(False)
                answer.activated.connect(partial(_say_not_here, window, command.title))


def _say_not_here(window: "MainWindow", title: str) -> None:
    words = tr(
        "Not in a sealed file: “{command}” is for a case. {notes.remark|Shift+N} writes a remark.", command=title
    )
    if window.workspace is not None:
        window.workspace.said.emit(words)


class ReviewLine(QWidget):
    """What is looked at, by whom it was signed, and what did not come along; and the two things that can be done."""

    def __init__(self, theme: Theme, review: Review, known: str) -> None:
        super().__init__()
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.said = FittingLabel()
        self.said.set_forms(["  ·  ".join(each) for each in _line_forms(review, known)])
        self.remark, self.save = QPushButton(tr("Remark …")), QPushButton(tr("Save remarks …"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        row.setSpacing(theme.px(2))
        row.addWidget(self.said, 1)
        for button in (self.remark, self.save):
            button.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
            row.addWidget(button)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as the text asks that was made larger or smaller."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        """Have room for two lines."""
        self.said.setFixedHeight(2 * self.said.fontMetrics().lineSpacing())


def _line_forms(review: Review, known: str) -> Iterator[list[str]]:
    """Yield what is to be said, in as many words as there is room for, then in fewer."""
    key = fingerprint(review.signer).replace(" ", "\N{NO-BREAK SPACE}")
    case, sender = plain(review.case), plain(review.sender)
    part = [] if review.whole_case else [tr("a part of the case")]
    part += [] if review.paths else [tr("without the names of files")]
    whose = tr("the key of {name}", name=plain(known)) if known else tr("a key that is not known here")
    first = tr("Sealed file, read-only: {case}, by {sender}", case=case, sender=sender)
    signed = tr("signed by {key}, {whose}", key=key, whose=whose)
    known_key = tr("{key}, known", key=key) if known else tr("{key}, not known", key=key)
    if review.clear:
        two = " / ".join(map(plain, review.released_by))
        many = review.clear
        few = tr("%n clear picture(s)", "", many)
        clear = tr(
            "%n clear picture(s), released by {two}: each shown by its reveal, on your record", "", many, two=two
        )
        yield [first, signed, clear, *part]
        yield [first, signed, few, *part]
        yield [case, known_key, few, *part]
        return
    yield [first, signed, tr("no evidence came along: pictures end at the tile"), *part]
    yield [first, signed, tr("no evidence came along"), *part]
    yield [case, known_key, tr("no evidence"), *part]


# ---- remarks ----


def write(window: "MainWindow") -> None:
    """Ask for a remark on what is picked: the picture, the pair, or the open place or series."""
    workspace = window.workspace
    if workspace is None or workspace.review is None:
        return
    if not (targets := targets_of(window)):
        workspace.said.emit(tr("No remark: pick a picture, a pair, or open a place or a series first."))
        return
    dialog = RemarkDialog(window, window.theme, targets)

    def keep(target: Target, text: str) -> None:
        workspace.lane.submit(write_remark, target.about, target.kind, target.media, text)

    dialog.agreed.connect(keep)
    dialog.open()


def targets_of(window: "MainWindow") -> list[Target]:
    """Return what a remark can be about now, the narrowest first."""
    panel, found = window.tabs.currentWidget(), []
    if window.workspace is None or not isinstance(panel, Panel):
        return []
    if (pair := panel.pair_to_compare()) is not None:
        kind, (first, second) = pair
        words = tr("{first} and {second}, as {kind}", first=first[:8], second=second[:8], kind=KIND_WORDS[kind])
        found.append(Target(About.PAIR, kind, (first, second), words))
    if picked := window.workspace.selection.media:
        found.append(Target(About.PICTURE, None, picked[:1], tr("Picture {picture}", picture=picked[0][:8])))
    if (group := panel.open_group()) is not None:
        kind, members = group
        words = tr("The open {kind}: %n picture(s)", "", len(members), kind=KIND_WORDS[kind])
        found.append(Target(About.GROUP, kind, members, words))
    return found


def save(window: "MainWindow") -> None:
    """Ask for whom remarks are saved, then for the key that signs them, and where they go."""
    workspace = window.workspace
    if workspace is None or workspace.review is None:
        return
    said = own_remarks(workspace.reader)
    if not said:
        workspace.said.emit(tr("There is no remark yet to be saved."))
        return
    dialog = SaveRemarksDialog(window, window.theme, workspace.review, len(said))
    dialog.agreed.connect(lambda addressees: _sign(window, dialog, addressees))
    dialog.open()


def _sign(window: "MainWindow", asked: SaveRemarksDialog, addressees: Addressees | None) -> None:
    workspace = window.workspace
    if workspace is None:
        return
    keys = SigningKeyFile(settings.place().parent)
    name = NOT_OF_A_NAME.sub("_", workspace.name)[:NAME_MOST]  # it is the sender's, and may be anything
    dialog = SignDialog(asked, window.theme, name, keys, REMARKS_SUFFIX)

    def told(outcome: Outcome, file: Path) -> None:
        if outcome.error is not None:
            dialog.failed(outcome.error)
            return
        workspace.saved_remarks = own_remarks(workspace.reader)
        dialog.accept()
        asked.accept()
        words = tr(
            "{file} holds %n remark(s). Send it to {sender}, and tell them your fingerprint by another way than the "
            "file: {fingerprint}.",
            "",
            outcome.result.remarks,
            file=file.name,
            sender=plain(workspace.review.sender) if workspace.review is not None else "",
            fingerprint=fingerprint(keys.public()),
        )
        inform(window, tr("The remarks are saved."), words, window.theme)

    def seal(signer: Ed25519PrivateKey, file: Path) -> None:
        arguments = (file, signer, addressees)
        workspace.lane.submit(answering(save_remarks, NOTHING), *arguments, then=lambda outcome: told(outcome, file))

    dialog.signed.connect(seal)
    dialog.open()


REVIEW_COMMANDS = (
    Command(
        "case.open_sealed",
        tr("Open a sealed file …"),
        "Ctrl+Shift+O",
        open_sealed_file,
        "Case",
        needs_case=False,
        help=tr("As a reviewer: it is checked, then shown read-only, for remarks"),
    ),
    Command(
        "case.save_remarks",
        tr("Save remarks …"),
        "",
        save,
        "Case",
        help=tr("On a sealed file: signed by you, encrypted for whoever sent it"),
        place=Place.REVIEW,
    ),
    Command(
        "case.merge_remarks",
        tr("Merge remarks …"),
        "",
        merge_file,
        "Case",
        help=tr("What a reviewer said of a sealed file, shown before it is taken in; it binds nothing"),
    ),
)
REMARK_COMMAND = Command(
    "notes.remark",
    tr("Remark …"),
    "Shift+N",
    write,
    "Notes",
    help=tr("On a sealed file: on the picked picture, the pair, or the open place or series"),
    place=Place.REVIEW,
)
