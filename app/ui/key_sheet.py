"""Every command with its key, from the same data as menus and palette; keys are changed here."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.language import tr
from app.ui.commands import MENUS, Bound, Command, shown_key
from app.ui.key_dialog import KeyDialog
from app.ui.key_map import PRESET_WORDS, refusal
from app.ui.key_words import key_text
from app.ui.theme import Theme
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import MENU_WORDS

if TYPE_CHECKING:
    from app.ui.window_keys import WindowKeys

WIDTH_UNITS, HEIGHT_UNITS = 230, 170
WINDOW_SHARE = 0.94
"""The sheet is no larger than this share of the window."""
SHARES = (0.34, 0.26)
GRID_KEYS = (
    (tr("Move"), tr("Arrows, Home, End, PgUp, PgDown"), tr("In the wall and in a cluster")),
    (tr("Pick a range"), tr("Shift + arrows"), ""),
    (tr("Pick all"), key_text("Ctrl+A"), ""),
    (tr("Open"), key_text("Return"), tr("In a list of clusters: its members; on a tile: its facts")),
)
"""What grids and lists do with the keyboard themselves."""
BESIDE_LETTERS = 3
"""What the arrow of the presets needs."""
COMMAND_ROLE = Qt.ItemDataRole.UserRole
TO_TABLE = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})
KEY_PARTS = re.compile(r"\W*\s|(?<=\w)\+")
"""What stands between the parts of a key: “Ctrl+W or Ctrl+Shift+L” has the parts ctrl, w, or, shift and l."""


class KeySheet(QDialog):
    """A table of commands, one block a menu, and a field that narrows it; Return on a command asks for another key."""

    keys_wanted = Signal(object, object)
    """Other keys are to be used: the KeyPreset, and the key that was chosen of a command by its id; None leaves those
    that were chosen before as they are, an empty mapping forgets them."""

    def __init__(
        self,
        commands: Iterable[Bound],
        theme: Theme,
        parent: QWidget,
        keys: "WindowKeys",
    ) -> None:
        """Take the commands that are listed, and the keys that all commands have."""
        super().__init__(parent)
        preset, self._keys = keys.preset, keys
        self.setWindowTitle(tr("Keys"))
        self.resize(
            min(theme.px(WIDTH_UNITS), round(parent.width() * WINDOW_SHARE)),
            min(theme.px(HEIGHT_UNITS), round(parent.height() * WINDOW_SHARE)),
        )
        self._theme, self._preset, self._commands = theme, preset, commands
        self.rows: dict[str, QTreeWidgetItem] = {}
        self.search, self.none = QLineEdit(), PlainLabel("", "dim")
        self.search.setPlaceholderText(tr("Search: words, or a key"))
        self.search.setAccessibleName(tr("Search the keys"))
        self.search.setClearButtonEnabled(True)
        self.table = WrappedTree(theme, tr("Keys"), SHARES)
        self.table.setHeaderHidden(False)
        self.table.setHeaderLabels([tr("Command"), tr("Key"), tr("What it does")])
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(theme.px(3))
        self.table.currentItemChanged.connect(self._allow)
        self.presets = Choice()
        self.presets.setAccessibleName(tr("Keys as in"))
        for each, words in PRESET_WORDS.items():
            self.presets.addItem(words, each)
        self.presets.setMinimumContentsLength(max(map(len, PRESET_WORDS.values())) + BESIDE_LETTERS)
        self.presets.setCurrentIndex(list(PRESET_WORDS).index(preset))
        self.change, self.forget = QPushButton(tr("Change key …")), QPushButton(tr("Forget my changes"))
        for button in (self.change, self.forget):
            button.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(PlainLabel(tr("Keys as in"), "dim"))
        line.addWidget(self.presets)
        line.addStretch()
        line.addWidget(self.forget)
        line.addWidget(self.change)
        layout = QVBoxLayout(self)
        margin = theme.px(4)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(PlainLabel(tr("Keys"), "title"))
        layout.addWidget(self.search)
        layout.addWidget(self.none)
        layout.addWidget(self.table, 1)
        layout.addLayout(line)
        self.presets.activated.connect(self._take_preset)
        self.forget.clicked.connect(lambda: self._want({}))
        self.change.clicked.connect(self.ask)
        self.table.itemDoubleClicked.connect(self.ask)
        self.search.textChanged.connect(self._narrow)
        self.search.setFocus()
        self.fill()

    def fill(self) -> None:
        """List the commands with the keys that they have now."""
        at, bar = self._chosen(), self.table.verticalScrollBar().value()
        self.rows.clear()
        self.table.clear()
        bound = [each for each in self._commands if each.action.isVisible()]
        for menu in MENUS:
            self._add(MENU_WORDS[menu], [each.command for each in bound if each.command.menu == menu])
        self._add_rows(tr("In a grid"), [(row, None) for row in GRID_KEYS])
        self.table.expandAll()
        self.table.fit()
        if at is not None and at.id in self.rows:
            self.table.setCurrentItem(self.rows[at.id])
        self._narrow(self.search.text())
        self.table.verticalScrollBar().setValue(bar)
        self._allow()

    def ask(self) -> None:
        """Ask for another key of the chosen command."""
        command = self._chosen()
        if command is None or command.fixed:
            return
        others = self._keys.every_now()
        dialog = KeyDialog(self, self._theme, command, lambda key: refusal(command, key, others))
        dialog.agreed.connect(lambda key: self._want({command.id: key}))
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return changes the chosen command's key; from the field it leads to the commands that were found."""
        if self.search.hasFocus() and event.key() in TO_TABLE:
            self._to_table()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.change.isEnabled():
            self.ask()
        else:
            super().keyPressEvent(event)

    def _narrow(self, typed: str) -> None:
        """List only the commands that what is typed fits, and say so where there is none."""
        some = False
        for block, rows in self._blocks():
            fit = [fits(typed, (row.text(0), row.text(1), row.text(2))) for row in rows]
            for row, wanted in zip(rows, fit, strict=True):
                row.setHidden(not wanted)
            block.setHidden(not any(fit))
            some = some or any(fit)
        self.none.setText("" if some else tr("No command has these words or this key."))
        self.none.setVisible(not some)
        if (chosen := self.table.currentItem()) is not None and chosen.isHidden():
            self.table.setCurrentIndex(QModelIndex())  # nothing acts on a row that nobody sees
            self._allow()

    def _blocks(self) -> Iterator[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]]:
        """Yield each menu's heading with its commands."""
        for at in range(self.table.topLevelItemCount()):
            if (block := self.table.topLevelItem(at)) is not None:
                rows = (block.child(row) for row in range(block.childCount()))
                yield block, [row for row in rows if row is not None]

    def _to_table(self) -> None:
        """Go to the first command that is listed."""
        rows = (row for _, rows in self._blocks() for row in rows)
        if (first := next((row for row in rows if not row.isHidden()), None)) is not None:
            self.table.setFocus()
            self.table.setCurrentItem(first)

    def _want(self, chosen: Mapping[str, str]) -> None:
        self.keys_wanted.emit(self._preset, chosen)
        self.fill()

    def _take_preset(self) -> None:
        self._preset = self.presets.currentData()
        self.keys_wanted.emit(self._preset, None)
        self.fill()

    def _chosen(self) -> Command | None:
        row = self.table.currentItem()
        command = None if row is None else row.data(0, COMMAND_ROLE)
        return command if isinstance(command, Command) else None

    def _allow(self) -> None:
        command = self._chosen()
        self.change.setEnabled(command is not None and not command.fixed)
        self.forget.setEnabled(self._keys.are_changed)

    def _add(self, name: str, commands: list[Command]) -> None:
        self._add_rows(name, [((each.title, shown_key(each), each.help), each) for each in commands])

    def _add_rows(self, name: str, rows: list[tuple[tuple[str, str, str], Command | None]]) -> None:
        if not rows:
            return
        block = QTreeWidgetItem([name])
        font = block.font(0)
        font.setBold(True)
        block.setFont(0, font)
        self.table.addTopLevelItem(block)
        for words, command in rows:
            row = QTreeWidgetItem(list(words))
            row.setData(0, COMMAND_ROLE, command)
            if command is not None:
                self.rows[command.id] = row
            block.addChild(row)


def fits(typed: str, said: tuple[str, str, str]) -> bool:
    """Tell whether a command is looked for: by its key, whole or in part, or by words in its title and its help.

    A single letter or digit is taken as a key; in words, every one that is typed must occur, in any order.
    """
    title, key, helped = (each.casefold() for each in said)
    wanted = typed.casefold().strip()
    if len(wanted) == 1:
        return wanted in KEY_PARTS.split(key)
    keyed = "+" in wanted and wanted.replace(" ", "") in key.replace(" ", "")
    return keyed or all(word in f"{title} {key} {helped}" for word in wanted.split())
