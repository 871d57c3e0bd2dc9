"""Handing a case over from the window: sealing a case file."""

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QApplication

from app import settings
from app.domain.errors import AppError
from app.domain.ids import MediaId
from app.domain.language import number, tr
from app.operations.seal_case import Choice, Sealed, seal_case
from app.report.sealing import Addressees, fingerprint
from app.store import grades, vics
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import inform, tell
from app.ui.commands import Command
from app.ui.outcome import RECORDED, Outcome
from app.ui.seal_dialog import SealDialog
from app.ui.sign_dialog import SignDialog
from app.ui.widgets.tile_grid import TileGrid
from app.ui.writing import Writing

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.main_window import MainWindow


def seal_file(window: "MainWindow") -> None:
    """Ask what is sealed and for whom, then for the key, then do it."""
    if window.workspace is None:
        return
    try:
        dialog = SealDialog(window, window.workspace, picked_media(window))
    except AppError as error:  # a release that is kept is not as it was signed
        tell(window, error, window.theme)
        return
    dialog.agreed.connect(lambda *agreed: _sign(window, dialog, *agreed))
    dialog.open()


def picked_media(window: "MainWindow") -> list[MediaId]:
    """Return what is picked in the grid that has the keyboard, or in the middle; of stacks, all their copies."""
    grid, workspace = QApplication.focusWidget(), window.workspace
    if not isinstance(grid, TileGrid):
        middle = window.tabs.currentWidget()
        grid = None if middle is None else middle.findChild(TileGrid)
    if workspace is None or not isinstance(grid, TileGrid):
        return []
    items = set(grid.picked_numbers().tolist())
    if grid.shows_stacks():
        items.update(item for stack in grades.stacks(workspace.reader, sorted(items)) for item in stack)
    return sorted(vics.media_ids(workspace.reader, items).values())


def _sign(window: "MainWindow", asked: SealDialog, choice: Choice, addressees: Addressees, release: str) -> None:
    if window.workspace is None:
        return
    lane, keys = window.workspace.lane, SigningKeyFile(settings.place().parent)
    dialog = SignDialog(asked, window.theme, window.workspace.name, keys)

    def told(outcome: Outcome, file: "Path") -> None:
        if outcome.error is not None:
            dialog.failed(outcome.error)
            return
        if outcome.result is None:
            dialog.stopped()
            return
        dialog.accept()
        asked.accept()
        inform(window, tr("The case file is sealed."), sealed_words(outcome.result, file, keys), window.theme)

    def seal(signer: Ed25519PrivateKey, file: "Path") -> None:
        arguments = (choice, file, signer, addressees, release)
        writing.begin(seal_case, *arguments, then=lambda outcome: told(outcome, file), touched=RECORDED)

    writing = Writing(dialog, lane)
    dialog.signed.connect(seal)
    dialog.open()


def sealed_words(sealed: Sealed, file: "Path", keys: SigningKeyFile) -> str:
    """Return what was sealed, how large it is, and by which key others know that it is from here."""
    words = tr(
        "{file} holds %n picture(s), veiled, and has {bytes} bytes. Your fingerprint, to be told to them by another "
        "way than the file: {fingerprint}.",
        "",
        sealed.counts["media"],
        file=file.name,
        bytes=number(sealed.file_bytes),
        fingerprint=fingerprint(keys.public()),
    )
    if clear := sealed.counts.get("clear", 0):
        words += " " + tr("%n of them (is|are) in it clear as well, as two people released.", "", clear)
    return words


HANDOVER_COMMANDS = (
    Command(
        "case.seal",
        tr("Seal a case file …"),
        "",
        seal_file,
        "Case",
        help=tr("For a reviewer in another unit: signed by you, encrypted for them, every picture veiled"),
    ),
)
