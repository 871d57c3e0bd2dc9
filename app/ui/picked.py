"""What the next key is about: the pictures that are picked in the grid that has the keyboard."""

from PySide6.QtWidgets import QApplication

from app.domain.language import tr
from app.ui.widgets.tile_grid import TileGrid

NOTHING_PICKED = tr("pick one in a grid of tiles first")
OUT_OF_SIGHT = tr("what is picked was out of sight. Press again")


def picked_grid() -> tuple[TileGrid, list[int]] | str:
    """Return the grid that has the keyboard and the row numbers that are picked in it; or why nothing can be done.

    What cannot be seen is brought into sight and left as it is: no key acts on a picture that nobody looks at.
    """
    grid = QApplication.focusWidget()
    items = grid.picked_numbers().tolist() if isinstance(grid, TileGrid) else []
    if not isinstance(grid, TileGrid) or not items:
        return NOTHING_PICKED
    return OUT_OF_SIGHT if grid.brought_into_sight() else (grid, items)
