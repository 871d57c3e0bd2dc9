"""What the next key is about: the pictures that are picked in the grid that has the keyboard."""

from PySide6.QtWidgets import QApplication

from app.ui.widgets.tile_grid import TileGrid


def picked_grid() -> tuple[TileGrid, list[int]] | None:
    """Return the grid that has the keyboard and the row numbers that are picked in it; None without either."""
    grid = QApplication.focusWidget()
    items = grid.picked_numbers().tolist() if isinstance(grid, TileGrid) else []
    return (grid, items) if isinstance(grid, TileGrid) and items else None
