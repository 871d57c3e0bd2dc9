"""Merging remarks that a reviewer sent back: what opens them, then what is in them, then they are taken in."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QTreeWidgetItem, QWidget

from app import settings
from app.domain.errors import AppError
from app.domain.language import tr
from app.domain.remark import REMARKS_SUFFIX
from app.operations.exchange_remarks import Incoming, MergedRemarks, conflicting, look_at, merge_remarks
from app.report import remarks_file
from app.report.remarks_file import SignedRemarks
from app.report.sealing import fingerprint
from app.store.known_keys import KnownKeys
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import CaseDialog, choose_file, inform
from app.ui.kind_words import said_of
from app.ui.opening import Opening
from app.ui.outcome import Outcome, answering, words_of
from app.ui.remark_words import about_words, said_words
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import moment
from app.ui.workspace import Workspace
from app.whole_files import read_bounded

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

SHARES = (0.26, 0.42)
LIST_HIGH_UNITS = 60
ROWS_MOST = 1_000


def merge_file(window: "MainWindow") -> None:
    """Choose a file of remarks, show what is in it, and merge it when that is agreed to."""
    pattern = f"*{REMARKS_SUFFIX};;" + tr("All files") + " (*)"
    if (path := choose_file(window, tr("Merge remarks"), pattern)) is not None:
        merge_from(window, path)


def merge_from(window: "MainWindow", path: Path) -> None:
    """Show what is in a file of remarks, and merge it when that is agreed to."""
    workspace = window.workspace
    if workspace is None or workspace.review is not None:
        return
    dialog = MergeDialog(window, workspace, path)

    def told(outcome: Outcome) -> None:
        if outcome.error is not None:
            dialog.failed(outcome.error)
            return
        dialog.accept()
        inform(window, tr("The remarks are merged."), merged_words(outcome.result), window.theme)

    def merge(signed: SignedRemarks) -> None:
        workspace.lane.submit(answering(merge_remarks), signed, then=told)

    dialog.agreed.connect(merge)
    dialog.open()


def merged_words(done: MergedRemarks) -> str:
    """Return what came of merging, in sentences."""
    if not done.new:
        return tr("%n remark(s) (was|were) there already; nothing was changed.", "", done.known)
    words = [tr("%n new remark(s): Notes and Decisions show them beside what they are about.", "", done.new)]
    if done.conflicts:
        words.append(tr("%n of them (goes|go) against a decision of yours, which stands.", "", done.conflicts))
    return "\n".join(words)


class MergeDialog(CaseDialog):
    """The pass phrase first; then each remark with what it goes against, and by which key they were signed."""

    agreed = Signal(object)
    """The SignedRemarks that are to be merged."""

    def __init__(self, parent: QWidget, workspace: Workspace, path: Path) -> None:
        super().__init__(parent, workspace.theme, tr("Merge remarks"))
        self._workspace, self._path = workspace, path
        self._opening: Opening | None = None
        self._signed: SignedRemarks | None = None
        self.how, self.passphrase = Choice(), QLineEdit()
        self.how.addItems([tr("My signing key"), tr("A pass phrase")])
        self.about, self.key = PlainLabel("", "dim"), PlainLabel("", "mono")
        self.about.setWordWrap(True)
        self.list = WrappedTree(self.theme, tr("Remarks"), SHARES)
        self.list.setRootIsDecorated(False)
        self.list.setFixedHeight(self.theme.px(LIST_HIGH_UNITS))
        self.column.addWidget(PlainLabel(plain(path.name), "title"))
        self.add_field(tr("It opens with"), self.how)
        self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
        self.column.addLayout(self.form)
        for part in (self.about, self.key, self.list):
            self.column.addWidget(part)
            part.hide()
        self.add_buttons(tr("Show what is in it"))
        self.confirm.clicked.connect(self._go_on)

    def _go_on(self) -> None:
        if self._signed is not None:
            self._work(at_work=True)
            self.agreed.emit(self._signed)
            return
        phrase, by_key, path = self.passphrase.text(), self.how.currentIndex() == 0, self._path
        if not phrase:
            self.say(tr("Type the pass phrase."))
            return
        self._opening = Opening(partial(_read, path, phrase, by_key=by_key), self)
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self.failed)
        self._work(at_work=True)
        self.say("")
        self._opening.start()

    def _opened(self, signed: SignedRemarks) -> None:
        self._wait()
        self._work(at_work=False)
        try:
            incoming = look_at(self._workspace.reader, signed)
        except AppError as error:
            self.failed(error)
            return
        self._signed = signed
        for field in (self.how, self.passphrase):
            self.form.setRowVisible(field, False)  # noqa: FBT003  Qt's own signature
        self._show(signed, incoming)
        self.confirm.setText(tr("Merge"))
        self.fit()

    def _show(self, signed: SignedRemarks, incoming: list[Incoming]) -> None:
        key = fingerprint(signed.signer)
        known = KnownKeys(settings.place().parent).names().get(key)
        whose = (
            tr("known here as {name}", name=plain(known)) if known else tr("not known here: compare it by telephone")
        )
        new, against = sum(not each.is_known for each in incoming), len(conflicting(incoming))
        words = [
            tr("%n remark(s), of {reviewer}.", "", len(incoming), reviewer=plain(signed.reviewer)),
            tr("%n of them (is|are) new.", "", new),
            tr("%n (goes|go) against a decision of yours.", "", against),
            tr("They bind nothing: you take over what you agree with."),
            tr("Signed by this key, {whose}:", whose=whose),
        ]
        self.about.setText(" ".join(words))
        self.key.setText(key)
        for each in sorted(incoming, key=lambda one: one.against is None)[:ROWS_MOST]:
            remark = each.kept.remark
            row = QTreeWidgetItem([about_words(remark), plain(said_words(remark)), _more(each)])
            row.setForeground(2, self.theme.colour("warning" if each.against else "dim"))
            self.list.addTopLevelItem(row)
        for part in (self.about, self.key, self.list):
            part.show()
        self.list.fit()

    def failed(self, error: AppError) -> None:
        """Say why nothing was merged, and let it be tried again."""
        self._wait()
        self._work(at_work=False)
        self.say(words_of(error))

    def _work(self, *, at_work: bool) -> None:
        self.confirm.setEnabled(not at_work)

    def _wait(self) -> None:
        if self._opening is not None:
            self._opening.wait()

    def done(self, result: int) -> None:
        """Forget the pass phrase."""
        self._wait()
        self.passphrase.clear()
        super().done(result)


def _read(path: Path, phrase: str, *, by_key: bool) -> SignedRemarks:
    untrusted = read_bounded(path, remarks_file.FILE_MOST_BYTES)
    if by_key:
        return remarks_file.read(untrusted, SigningKeyFile(settings.place().parent).open(phrase))
    return remarks_file.read(untrusted, phrase, is_passphrase=True)


def _more(each: Incoming) -> str:
    """Return when it was written, and what is to be said of it besides."""
    words = [moment(each.kept.remark.written_at)]
    if (word := each.against) is not None:
        yours = said_of(word.kind, word.verdict)
        words.append(tr("against: {word}, by {examiner}", word=yours, examiner=plain(word.examiner)))
    if each.is_gone:
        words.append(tr("that group is there no more"))
    if each.is_known:
        words.append(tr("merged before"))
    return "; ".join(words)
