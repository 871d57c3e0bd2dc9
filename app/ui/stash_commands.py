"""The examiner's own stash from the window: opened once, and each act on it told when it is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import settings
from app.domain.language import tr
from app.domain.stash import STASH_SUFFIX
from app.operations.stash import Handing, ToStash, add_to_stash, export_stash, merge_stash, preview_merge
from app.operations.stash_look import HeldAgainst, hold_against_stash
from app.operations.stash_view import StashKey, StashView, look_into_stash
from app.ui.case_dialogs import choose_file, inform
from app.ui.commands import Command
from app.ui.handover import picked_media
from app.ui.outcome import NOTHING, RECORDED, Outcome, answering, words_of
from app.ui.stash_dialog import OpenStashDialog, StashDialog
from app.ui.stash_exchange import HandOnDialog, MergeStashDialog
from app.ui.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from app.report.stash_file import SignedStash
    from app.ui.main_window import MainWindow


def show_stash(window: "MainWindow") -> None:
    """Ask for the pass phrase of the signing key, then show the stash beside the case."""
    workspace = window.workspace
    if workspace is None or workspace.review is not None:
        return
    picked = picked_media(window)
    dialog = OpenStashDialog(window, window.theme, settings.place().parent)

    def show(held: StashKey) -> None:
        StashDesk(StashDialog(window, workspace, picked), workspace, held).show()

    dialog.opened.connect(show)
    dialog.open()


class StashDesk(QObject):
    """Joins the dialog of a stash to the lane, for as long as that is shown."""

    def __init__(self, dialog: StashDialog, workspace: Workspace, held: StashKey) -> None:
        super().__init__(dialog)
        self.dialog, self._held = dialog, held
        self._lane, self._examiner = workspace.lane, workspace.examiner
        self._seen: StashView | None = None
        self.dialog.wanted.connect(self._look_in)
        self.dialog.adding.connect(self._add)
        self.dialog.looking.connect(self._look_up)
        self.dialog.merging.connect(self._choose_stash)
        self.dialog.handing.connect(self._hand_on)

    def show(self) -> None:
        """Open the dialog, and read what is in the stash."""
        self.dialog.open()
        self._look_in(self.dialog.asked())

    def _look_in(self, asked: ToStash) -> None:
        def told(outcome: Outcome) -> None:
            if not self._told(outcome):
                return
            self._seen = outcome.result
            if asked == self.dialog.asked():
                self.dialog.show_view(outcome.result)

        self.dialog.work(at_work=True)
        self._lane.submit(answering(self._held.opening(look_into_stash), NOTHING), asked, self._seen, then=told)

    def _add(self, asked: ToStash) -> None:
        self.dialog.work(at_work=True)
        act = answering(self._held.opening(add_to_stash), RECORDED)

        def told(outcome: Outcome) -> None:
            if self._told(outcome):
                self._look_in(self.dialog.asked())

        self._lane.submit(act, asked, then=told)

    def _look_up(self) -> None:
        def told(outcome: Outcome) -> None:
            if self._told(outcome):
                self._look_in(self.dialog.asked())
                inform(self.dialog, tr("The case was looked up."), looked_words(outcome.result), self.dialog.theme)

        self.dialog.work(at_work=True)
        self._lane.start(answering(self._held.opening(hold_against_stash)), then=told)

    def _choose_stash(self) -> None:
        pattern = f"*{STASH_SUFFIX};;" + tr("All files") + " (*)"
        if (path := choose_file(self.dialog, tr("Merge a stash"), pattern)) is not None:
            self.merge_from(path)

    def merge_from(self, path: "Path") -> None:
        """Show what is in a colleague's file, and merge it when that is agreed to."""
        dialog = MergeStashDialog(self.dialog, self.dialog.theme, path, self._held)

        def seen(outcome: Outcome) -> None:
            if outcome.error is not None:
                dialog.failed(outcome.error)
            else:
                dialog.show_found(outcome.result)

        def merged(outcome: Outcome) -> None:
            if outcome.error is not None:
                dialog.failed(outcome.error)
                return
            dialog.accept()
            self._look_in(self.dialog.asked())

        def look(signed: "SignedStash") -> None:
            preview = self._held.opening(lambda _, held, each: preview_merge(held, each))
            self._lane.submit(answering(preview, NOTHING), signed, then=seen)

        def merge(signed: "SignedStash") -> None:
            act = self._held.opening(lambda _, held, each: merge_stash(held, each))
            self._lane.submit(answering(act, NOTHING), signed, then=merged)

        dialog.opened.connect(look)
        dialog.agreed.connect(merge)
        dialog.open()

    def _hand_on(self) -> None:
        dialog = HandOnDialog(self.dialog, self.dialog.theme, self._examiner)

        def told(outcome: Outcome, handing: Handing) -> None:
            if outcome.error is not None:
                dialog.failed(outcome.error)
                return
            dialog.accept()
            words = tr("%n addition(s) (is|are) in {file}.", "", outcome.result, file=handing.file.name)
            inform(self.dialog, tr("The stash is written."), words, self.dialog.theme)

        def hand(handing: Handing) -> None:
            act = answering(self._held.opening(export_stash), RECORDED)
            self._lane.submit(act, handing, then=lambda outcome: told(outcome, handing))

        dialog.agreed.connect(hand)
        dialog.open()

    def _told(self, outcome: Outcome) -> bool:
        """Say why something was not done; return whether it was."""
        if outcome.error is not None:
            self.dialog.work(at_work=False)
            self.dialog.say(words_of(outcome.error))
            return False
        self.dialog.say("")
        return True


def looked_words(done: HeldAgainst) -> str:
    """Return what came of looking a case up, in sentences."""
    if not done.rows:
        return tr("All that it said of this case was taken back; the words of before were taken out of this case.")
    return tr(
        "%n picture(s) of this case (is|are) in it: Facts tells who gave which category, Filters has a box for them.",
        "",
        done.matched,
    )


STASH_COMMANDS = (
    Command(
        "case.stash",
        tr("Own stash …"),
        "",
        show_stash,
        "Case",
        help=tr("What you graded in past cases: added to by choice, looked up here, merged with colleagues'"),
    ),
)
