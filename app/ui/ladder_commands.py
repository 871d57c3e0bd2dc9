"""The keys of the reveal ladder; what needs no look at all is the wall itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.domain.exposure import Tier
from app.domain.language import tr
from app.store import ledger
from app.ui.commands import Command
from app.ui.looks_dialog import LooksDialog
from app.ui.panel import Panel
from app.ui.picked import NOTHING_PICKED
from app.ui.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

BACK_WITHIN_MS, TRY_EVERY_MS = 1_000, 20


def show_tier(tier: Tier) -> Callable[["MainWindow"], None]:
    """Return what shows a tier of the picked picture, or veils it again."""

    def show(window: "MainWindow") -> None:
        if window.reveal is not None and window.workspace is not None and window.workspace.selection.media:
            window.reveal.begin(window.workspace.selection.media[0], tier)
        elif window.workspace is not None:
            window.workspace.said.emit(tr("No picture is shown: {found}.", found=NOTHING_PICKED))

    return show


def show_context(window: "MainWindow") -> None:
    """Show the scene with its people filled in: of the pair that is compared, else of the picked picture."""
    panel = window.tabs.currentWidget()
    if not (isinstance(panel, Panel) and panel.switch_context()):
        show_tier(Tier.CONTEXT)(window)


def show_full(window: "MainWindow") -> None:
    """Ask why, then show the picked picture in full; the same key veils it again."""
    if window.workspace is None or window.reveal is None or not window.workspace.selection.media:
        return
    window.reveal.veil()
    media_id, dialog = window.workspace.selection.media[0], ReasonDialog(window, window.theme)

    def begin(reason: str) -> None:
        if window.reveal is not None:
            window.reveal.begin(media_id, Tier.FULL, reason)

    dialog.agreed.connect(lambda reason: _when_back(window, lambda: begin(reason)))
    dialog.open()


def _when_back(window: "MainWindow", act: Callable[[], None]) -> None:
    """Act once the window has the keyboard again: after a dialog that takes the desktop a moment."""
    window.activateWindow()
    timer, tries = QTimer(window), iter(range(BACK_WITHIN_MS // TRY_EVERY_MS))

    def attempt() -> None:
        if window.isActiveWindow():
            timer.stop()
            timer.deleteLater()
            act()
        elif next(tries, None) is None:
            timer.stop()
            timer.deleteLater()

    timer.timeout.connect(attempt)
    timer.start(TRY_EVERY_MS)


def show_looks(window: "MainWindow") -> None:
    """Show the examiner what they looked at, and nobody else."""
    if (workspace := window.workspace) is not None:
        own = ledger.own_looks(workspace.reader, workspace.examiner, workspace.lane.own_keys)
        LooksDialog(window, window.theme, own, ledger.spared(workspace.reader, workspace.examiner)).open()


LADDER_COMMANDS = (
    Command(
        "picture.drawing",
        tr("Line drawing"),
        "Shift+C",
        show_tier(Tier.DRAWING),
        "Picture",
        needs_media=True,
        help=tr("The lines of the picked picture's scene, people left out; on the record; again or Esc veils"),
    ),
    Command(
        "picture.context",
        tr("Scene with people filled in"),
        "C",
        show_context,
        "Picture",
        help=tr("Sharp, people covered; in Compare and Where else both pictures; on the record; again or Esc veils"),
    ),
    Command(
        "picture.keyhole",
        tr("Keyhole"),
        "K",
        show_tier(Tier.KEYHOLE),
        "Picture",
        needs_media=True,
        help=tr("One small circle in grey; arrows or the mouse move it; five seconds without that, or Esc, veil"),
    ),
    Command(
        "picture.full",
        tr("Show in full …"),
        "Shift+Space",
        show_full,
        "Picture",
        needs_media=True,
        help=tr("Asks why; in colour from the exhibit, for 20 seconds; + and - zoom"),
    ),
    Command(
        "picture.looks",
        tr("My looks …"),
        "Ctrl+L",
        show_looks,
        "Picture",
        help=tr("How much you looked at, by day and kind, and what needed no look; for you alone"),
    ),
)
