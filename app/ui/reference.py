"""The reference case, made from within the window: drawn rooms with known answers, to try everything on."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QProgressBar

from app.domain.errors import AppError
from app.domain.language import tr
from app.domain.work import Cancel, Progress
from app.operations.analyse import analyse
from app.operations.demo import EXHIBIT, DemoCase, DemoStoppedError, make_pictures, open_demo
from app.operations.import_exhibit import import_exhibit
from app.store.case_store import Case
from app.ui.case_dialogs import CaseDialog, choose_folder
from app.ui.opening import Opening
from app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

ROOMS, SEED = 2, 1
FOLDER = "homeward-reference"
TAKES = tr("It takes about half a minute; its places are looked for in the minutes after, while you look around.")
"""Measured on two cores: open after 17 s and analysed 53 s later; beside other work on both, after 29 s and 149 s."""


class ReferenceDialog(CaseDialog):
    """Makes the pictures and the case on a thread of its own, says how far it is, and can be stopped."""

    made = Signal(object, object)
    """The DemoCase, and its open Case."""
    _progressed = Signal(object)

    def __init__(self, window: "MainWindow", folder: Path) -> None:
        super().__init__(window, window.theme, tr("The reference case"))
        self._cancel, self._place = Cancel(), DemoCase.inside(folder)
        self._making = Opening(partial(self._make, window.settings.examiner), self)
        self._over = False
        self.bar, self.how_far = QProgressBar(), PlainLabel(tr("Beginning …"))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Pictures made"))
        about = tr(
            "Drawn rooms, nobody real, are made in {folder}. {takes} The pass phrase of the case lies beside it in "
            "{file}: there is nothing in it to protect.",
            folder=folder,
            takes=TAKES,
            file=self._place.passphrase_file.name,
        )
        words = PlainLabel(about, "dim")
        words.setWordWrap(True)
        for part in (PlainLabel(tr("The reference case"), "title"), words, self.bar, self.how_far):
            self.column.addWidget(part)
        self.add_buttons(tr("Close"))
        self.confirm.hide()
        self.stop = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.stop.setText(tr("Stop"))
        self._progressed.connect(self._show)
        self._making.opened.connect(self._opened)
        self._making.failed.connect(self._failed)
        self.confirm.clicked.connect(self.reject)
        self._making.start()

    def reject(self) -> None:
        """Stop; what was made is taken away before the dialog closes."""
        if self._over:
            super().reject()
        elif not self._cancel.stopped:
            self._cancel.stop()
            self.stop.setEnabled(False)
            self.how_far.setText(tr("Stopping …"))

    def _make(self, examiner: str) -> Case:
        """On the thread: make what is not there, and open it."""
        make_pictures(self._place.folder, rooms=ROOMS, seed=SEED, report=self._progressed.emit, cancel=self._cancel)
        return open_demo(self._place, examiner)

    def _show(self, progress: Progress) -> None:
        if not self._cancel.stopped:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)
            sealing = progress.done >= progress.total
            self.how_far.setText(
                tr("Sealing the case …")
                if sealing
                else tr("Picture {at} of {all}", at=progress.done, all=progress.total)
            )

    def _opened(self, case: Case) -> None:
        self._end()
        if self._cancel.stopped:  # it was whole already; the next time it opens at once
            case.close()
            self.reject()
        else:
            self.accept()
            self.made.emit(self._place, case)

    def _failed(self, error: AppError) -> None:
        self._end()
        if isinstance(error, DemoStoppedError):
            self.reject()
            return
        self.stop.hide()
        self.confirm.show()
        self.confirm.setDefault(True)  # while it was hidden, the other one was
        self.confirm.setFocus()
        self.how_far.setText(tr("It was not made."))
        self.say(f"{error.what} {error.why} {error.next_step}")

    def _end(self) -> None:
        self._over = True
        self._making.wait()


def make_reference(window: "MainWindow") -> None:
    """Choose where the reference case goes, make it there or open the one that is there, and begin its import."""
    if (folder := choose_folder(window, tr("Where the reference case goes"))) is not None:
        make_reference_in(window, folder / FOLDER)


def make_reference_in(window: "MainWindow", folder: Path) -> ReferenceDialog:
    """Make the reference case in a folder of its own, and show it; the dialog is returned open."""
    dialog = ReferenceDialog(window, folder)
    dialog.made.connect(partial(_show, window))
    dialog.open()
    return dialog


def _show(window: "MainWindow", place: DemoCase, case: Case) -> None:
    window.open_case(case)
    if window.workspace is not None:
        window.workspace.lane.start(import_exhibit, place.pictures, EXHIBIT)
        window.workspace.lane.start(analyse)
