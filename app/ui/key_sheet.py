"""Every command with its key, from the same data as menus and palette."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.ui.commands import MENUS, Bound, shown_key
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

WIDTH_UNITS, HEIGHT_UNITS = 230, 170
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
        self.resize(theme.px(WIDTH_UNITS), theme.px(HEIGHT_UNITS))
        self.table = QTreeWidget()
        self.table.setHeaderLabels(["Command", "Key", "What it does"])
        self.table.setRootIsDecorated(False)
        for column in (0, 1):
            self.table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        bound = list(commands)
        for menu in MENUS:
            self._add(
                menu, [(b.command.title, shown_key(b.command), b.command.help) for b in bound if b.command.menu == menu]
            )
        self._add("In a grid", list(GRID_KEYS))
        self.table.expandAll()
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
