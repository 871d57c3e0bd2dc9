"""Asks which tag to set: one of the case's, or a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from app.domain.language import number, tr
from app.domain.tag import Tag
from app.domain.words import NAME_MOST
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel, plain

ROWS_SHOWN = 9
NAME_ROLE = Qt.ItemDataRole.UserRole
SET = tr("Tag", "to set a tag")
ABOUT = tr("Return sets the tag on what is picked, or takes it off where all have it. A name that is new makes a tag.")


class TagDialog(CaseDialog):
    """A field that searches the case's tags and can name a new one; the arrows move in the list below it."""

    agreed = Signal(str)
    """A tag's name."""

    def __init__(self, parent: QWidget, theme: Theme, listed: list[Tag], picked: tuple[dict[str, int], int]) -> None:
        super().__init__(parent, theme, tr("Tag"))
        self._having, self._picked = picked
        self._listed = listed
        self.field, self.list = QLineEdit(), QTreeWidget()
        self.field.setPlaceholderText(tr("Search a tag, or name a new one"))
        self.field.setMaxLength(NAME_MOST)
        self.field.setAccessibleName(tr("Tag"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(tr("Tags of the case"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.ensurePolished()
        about = PlainLabel(ABOUT, "small")
        about.setWordWrap(True)
        self.column.addWidget(PlainLabel(tr("Tag"), "title"))
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self.column.addWidget(about)
        self.add_buttons(SET)
        self.list.setFixedHeight(self.fontMetrics().height() * 2 * min(ROWS_SHOWN, max(2, len(listed))))
        self.field.textChanged.connect(self._search)
        self.list.itemActivated.connect(self._agree)
        self.list.itemClicked.connect(self._allow)
        self.confirm.clicked.connect(self._agree)
        self._search("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list while the field has the keyboard."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self.list.topLevelItemCount():
            self._go_to(max(0, min(self.list.currentIndex().row() + step, self.list.topLevelItemCount() - 1)))
        else:
            super().keyPressEvent(event)

    def name(self) -> str:
        """Return the tag that Return would set: what the list is at, else what is typed."""
        row = self.list.currentItem()
        return row.data(0, NAME_ROLE) if row is not None else self.field.text().strip()

    def _search(self, typed: str) -> None:
        words = typed.strip().casefold()
        self.list.clear()
        for each in self._listed:
            if words in each.name.casefold():
                having = self._having.get(each.name, 0)
                has = (
                    tr("on all that is picked")
                    if having == self._picked
                    else tr("on {having} of {picked}", having=number(having), picked=number(self._picked))
                )
                self._add(plain(each.name), has if having else number(each.count), each.name)
        if words and not any(each.name.casefold() == words for each in self._listed):
            self._add(tr("New tag: {name}", name=plain(typed.strip())), "", typed.strip())
        if words:
            names = [self.list.topLevelItem(at).data(0, NAME_ROLE) for at in range(self.list.topLevelItemCount())]  # type: ignore[union-attr]  # each of them is there
            self._go_to(next((at for at, name in enumerate(names) if name.casefold().startswith(words)), 0))
        self._allow()

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        self._allow()

    def _add(self, words: str, beside: str, name: str) -> None:
        row = QTreeWidgetItem([words, beside])
        row.setData(0, NAME_ROLE, name)
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setForeground(1, self.theme.colour("dim"))
        self.list.addTopLevelItem(row)
        self.list.resizeColumnToContents(0)

    def _allow(self) -> None:
        name = self.name()
        self.confirm.setEnabled(bool(name))
        taken = bool(name) and self._having.get(name, 0) == self._picked
        self.confirm.setText(tr("Take it off") if taken else SET)

    def _agree(self) -> None:
        if self.isVisible() and (name := self.name()):
            self.accept()
            self.agreed.emit(name)
