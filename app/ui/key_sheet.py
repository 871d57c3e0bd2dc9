"""Every command with its key, from the same data as menus and palette."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QVBoxLayout, QWidget

from app.ui.commands import MENUS, Bound, shown_key
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.wrapped_tree import WrappedTree

WIDTH_UNITS, HEIGHT_UNITS = 230, 170
WINDOW_SHARE = 0.94
"""The sheet is no larger than this share of the window."""
SHARES = (0.34, 0.26)
GRID_KEYS = (
    ("Move", "Arrows, Home, End, PgUp, PgDown", "In the wall and in a cluster"),
    ("Pick a range", "Shift + arrows", ""),
    ("Pick all", "Ctrl+A", ""),
    ("Open", "Return", "In a list of clusters: its members; on a tile: its facts"),
)
"""What grids and lists do with the keyboard themselves."""


class KeySheet(QDialog):
    """A table of commands, one block a menu."""

    def __init__(self, commands: Iterable[Bound], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.resize(
            min(theme.px(WIDTH_UNITS), round(parent.width() * WINDOW_SHARE)),
            min(theme.px(HEIGHT_UNITS), round(parent.height() * WINDOW_SHARE)),
        )
        self.table = WrappedTree(theme, "Keys", SHARES)
        self.table.setHeaderHidden(False)
        self.table.setHeaderLabels(["Command", "Key", "What it does"])
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(theme.px(3))
        bound = list(commands)
        for menu in MENUS:
            self._add(
                menu, [(b.command.title, shown_key(b.command), b.command.help) for b in bound if b.command.menu == menu]
            )
        self._add("In a grid", list(GRID_KEYS))
        self.table.expandAll()
        self.table.fit()
        layout = QVBoxLayout(self)
        margin = theme.px(4)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(PlainLabel("Keys", "title"))
        layout.addWidget(self.table)

    def _add(self, name: str, rows: list[tuple[str, str, str]]) -> None:
        if rows:
            block = QTreeWidgetItem([name])
            font = block.font(0)
            font.setBold(True)
            block.setFont(0, font)
            self.table.addTopLevelItem(block)
            block.addChildren([QTreeWidgetItem(list(row)) for row in rows])
