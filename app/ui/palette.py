"""The command palette: type a few letters, press Return."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.domain.language import tr
from app.ui.commands import Bound, shown_key
from app.ui.theme import Theme

WIDTH_UNITS, HEIGHT_UNITS = 140, 90
GAP_COST = 1


def score(typed: str, title: str) -> int | None:
    """Return how well typed letters fit a title, smaller is better; None where they do not come in that order."""
    at, cost = -1, 0
    lowered = title.lower()
    for letter in typed.lower().replace(" ", ""):
        found = lowered.find(letter, at + 1)
        if found < 0:
            return None
        begins_word = found == 0 or not lowered[found - 1].isalnum()
        cost += 0 if found == at + 1 or begins_word else found - at + GAP_COST
        at = found
    return cost


class Palette(QDialog):
    """Every command that can be carried out now, sorted by how well it fits what is typed."""

    def __init__(self, commands: Iterable[Bound], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._bound = [each for each in commands if each.action.isEnabled() and not each.command.held]
        self.chosen: Bound | None = None
        self.field, self.list = QLineEdit(), QTreeWidget()
        self.field.setPlaceholderText(tr("Type a command"))
        self.field.setAccessibleName(tr("Command"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(3), theme.px(3), theme.px(3))
        column.setSpacing(theme.px(2))
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.resize(theme.px(WIDTH_UNITS), theme.px(HEIGHT_UNITS))
        self._theme = theme
        self.list.ensurePolished()  # rows are measured when they are made
        self.list.setUniformRowHeights(True)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.field.installEventFilter(self)
        self._search("")

    def titles(self) -> list[str]:
        """Return the titles that are listed now, the best first."""
        return [item.text(0) for row in range(self.list.topLevelItemCount()) if (item := self.list.topLevelItem(row))]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field has the keyboard."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                row = self.list.currentIndex().row() + step
                self._go_to(max(0, min(row, self.list.topLevelItemCount() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        self.list.clear()
        scored = [(score(typed, each.command.title), at, each) for at, each in enumerate(self._bound)]
        for _, _, bound in sorted((cost, at, each) for cost, at, each in scored if cost is not None):
            item = QTreeWidgetItem([bound.command.title, shown_key(bound.command)])
            item.setData(0, Qt.ItemDataRole.UserRole, bound)
            self.list.addTopLevelItem(item)
        self._go_to(0)

    def _go_to(self, row: int) -> None:
        if (item := self.list.topLevelItem(row)) is not None:
            self.list.setCurrentItem(item)

    def _choose(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self.chosen = item.data(0, Qt.ItemDataRole.UserRole)
            self.accept()
