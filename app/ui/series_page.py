"""What an open series rests on, line by line; a kind of reason can be taken away there, to see what falls out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget
from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.language import tr
from app.operations.series_account import ToldSeries, fallen_of, told_of
from app.ui.account_lines import Line, Section, lines_of, without_words
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.workspace import Workspace

WEIGHT_SHARE = 0.26
LINE_ROLE = Qt.ItemDataRole.UserRole
WORDS_COLUMN = 1
SECTION_WORDS = {
    Section.SHORT: tr("In short", "of a series"),
    Section.REASONS: tr("Held together by", "of a series"),
    Section.GAPS: tr("Numbers", "of files"),
    Section.CLOCKS: tr("Clocks", "of cameras"),
    Section.DOUBTS: tr("Doubtful times"),
    Section.NOISE: tr("Sensor noise", "name of a fact"),
    Section.REFUTES: tr("Would refute it"),
    Section.REFUSED: tr("Not joined"),
    Section.MEMBERS: tr("Members", "of a group"),
}
ABOUT = tr("Space on what holds it together takes that away for looking; nothing is saved by it.")
READING = tr("Reading what it rests on …")
LOOKING = tr("Looking what falls out …")


class AccountTree(WrappedTree):
    """Lines, of which some have a box; Space is the box's, whichever column is current."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick or untick the current line's box."""
        row = self.currentItem()
        if event.key() == Qt.Key.Key_Space and row is not None:
            if row.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                on = row.checkState(WORDS_COLUMN) is Qt.CheckState.Checked
                row.setCheckState(WORDS_COLUMN, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
            return
        super().keyPressEvent(event)


class SeriesPage(QWidget):
    """The account of an open series; read beside the window when the page is first looked at."""

    rests_on = Signal(object)
    """The members that a line rests on are asked for: Return, or a double click; a tuple of media ids."""
    told_anew = Signal()
    """What was read, or looked for, stands there."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._members: tuple[MediaId, ...] | None = None
        self._told: ToldSeries | None = None
        self._lines: list[Line] = []
        self.without: frozenset[str] = frozenset()
        """The kinds of reason that are taken away; of another series, none again."""
        self.said = PlainLabel(ABOUT, "small")
        self.said.setWordWrap(True)
        self.tree = AccountTree(workspace.theme, tr("What the series rests on"), (WEIGHT_SHARE,))
        self.tree.setRootIsDecorated(False)
        self.tree.itemActivated.connect(self._ask)
        self.tree.itemChanged.connect(self._switched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, workspace.theme.px(1), 0, 0)
        column.setSpacing(workspace.theme.px(1))
        column.addWidget(self.said)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.tree.set_theme(theme)
        self._list()

    def show_members(self, members: Sequence[MediaId]) -> None:
        """Say what the series of these rests on; nothing is read again for the same members."""
        if self._members == tuple(members):
            return
        self._members = tuple(members)
        self._told, self._lines, self.without = None, [], frozenset()
        self._list()
        if members:
            self.said.setText(READING)
            self.workspace.aside.ask(
                partial(_read, members[0]), partial(self._arrived, self._members), partial(self._failed, self._members)
            )

    def forget(self) -> None:
        """Read again when the page is next looked at: a decision may have been made."""
        self._members = None

    def _arrived(self, members: tuple[MediaId, ...], found: tuple[ToldSeries | None, list[Line]]) -> None:
        if members is self._members:
            self._told, self._lines = found
            self.said.setText(ABOUT)
            self._list()
            self.told_anew.emit()

    def _failed(self, members: tuple[MediaId, ...]) -> None:
        if members is self._members:
            self._members = None
            self.said.setText(ABOUT)

    # ---- one reason taken away ----

    def _switched(self, row: QTreeWidgetItem) -> None:
        line = row.data(0, LINE_ROLE)
        if self._told is None or not isinstance(line, Line) or not line.kind:
            return
        on = row.checkState(WORDS_COLUMN) is Qt.CheckState.Checked
        self.without = self.without - {line.kind} if on else self.without | {line.kind}
        self.said.setText(LOOKING)
        question = partial(_look, self._told, self.without)
        looked = partial(self._looked, self._told, self.without)
        self.workspace.aside.ask(question, looked, partial(self.said.setText, ABOUT))

    def _looked(self, told: ToldSeries, without: frozenset[str], found: tuple[str, list[Line]]) -> None:
        if told is not self._told or without != self.without:
            return  # another series is open, or another reason is taken away by now
        words, self._lines = found
        self.said.setText(words if without else ABOUT)
        self._list()
        self.told_anew.emit()

    # ---- lines ----

    def _list(self) -> None:
        """List what is known; the current line stays, and nothing counts as switched by that."""
        blocker, at = QSignalBlocker(self.tree), self.tree.currentIndex().row()
        self.tree.clear()
        rows: list[QTreeWidgetItem] = []
        heads, before = [], None
        for line in self._lines:
            if line.section is not before:
                heads.append(self._head(line.section))
                rows.append(heads[-1])
            rows.append(self._row(line))
            before = line.section
        self.tree.addTopLevelItems(rows)
        self.tree.span(heads)
        if at >= 0 and (row := self.tree.topLevelItem(at)) is not None:
            self.tree.setCurrentItem(row)
        blocker.unblock()
        self.tree.fit()

    def _head(self, section: Section) -> QTreeWidgetItem:
        """Return the heading of a section; no key stops there, and each line tells a screen reader its own."""
        row = QTreeWidgetItem([SECTION_WORDS[section]])
        row.setFlags(Qt.ItemFlag.NoItemFlags)
        row.setForeground(0, self.workspace.theme.colour("dim"))
        row.setFont(0, self.workspace.theme.font(1.0, QFont.Weight.DemiBold))
        return row

    def _row(self, line: Line) -> QTreeWidgetItem:
        theme, heading = self.workspace.theme, SECTION_WORDS[line.section]
        row = QTreeWidgetItem([line.weight, plain(line.words)])
        row.setForeground(0, theme.colour("warning" if line.loud else "dim"))
        row.setData(0, LINE_ROLE, line)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (heading, line.weight))))
        if line.kind:
            on = line.kind not in self.without
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(WORDS_COLUMN, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        return row

    def _ask(self, row: QTreeWidgetItem) -> None:
        line = row.data(0, LINE_ROLE)
        if isinstance(line, Line) and line.media:
            self.rests_on.emit(line.media)


def _read(member: MediaId, reader: Database) -> tuple[ToldSeries | None, list[Line]]:
    told = told_of(reader, member)
    return told, lines_of(told) if told is not None else []


def _look(told: ToldSeries, without: frozenset[str], reader: Database) -> tuple[str, list[Line]]:
    """Return what falls out in words, and the lines that mark it."""
    fallen = fallen_of(reader, told.series, without)
    return without_words(told, without, fallen), lines_of(told, without, fallen)
