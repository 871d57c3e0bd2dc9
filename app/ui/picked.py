"""What the next key is about: the pictures that are picked in the grid that has the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from app.domain.language import tr
from app.ui.widgets.pair_view import PairView
from app.ui.widgets.tile_grid import TileGrid
from app.ui.workspace import Workspace

NOTHING_PICKED = tr("pick one in a grid of tiles first")
OUT_OF_SIGHT = tr("what is picked was out of sight. Press again")
IN_A_LIST = tr("the keyboard is in the list. Return goes to the members, where it acts on the picked one")
TWO_COMPARED = tr("two are compared here. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one")
ON_NO_TILE = tr("the keyboard is on no tile. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one")


def picked_grid() -> tuple[TileGrid, list[int]] | str:
    """Return the grid that has the keyboard and the row numbers that are picked in it; or why nothing can be done.

    What cannot be seen is brought into sight and left as it is: no key acts on a picture that nobody looks at.
    """
    grid = QApplication.focusWidget()
    items = grid.picked_numbers().tolist() if isinstance(grid, TileGrid) else []
    if not isinstance(grid, TileGrid) or not items:
        return why_nothing(grid)
    return OUT_OF_SIGHT if grid.brought_into_sight() else (grid, items)


def why_nothing(focused: QWidget | None) -> str:
    """Return why a key has no picture where the keyboard is, and where it would have one; keys are named in marks."""
    if focused is None or isinstance(focused, TileGrid):
        return NOTHING_PICKED
    if isinstance(focused, QListView):
        return IN_A_LIST
    return TWO_COMPARED if isinstance(focused, PairView) else ON_NO_TILE


class PeekHint(QObject):
    """Says what to do where Space was pressed and nothing that has the keyboard shows a picture for it."""

    def __init__(self, workspace: Workspace, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's own signature
        """Speak at a Space that came up to the window: everything that knows it takes it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
            and not event.modifiers()
            and not event.isAutoRepeat()
        ):
            self._workspace.said.emit(tr("No peek: {why}.", why=why_nothing(QApplication.focusWidget())))
        return False
