"""What the wall is narrowed to: exhibits, categories, years, cameras, people, and what pictures have or lack."""

from collections.abc import Iterator
from functools import reduce

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from app.domain.arrays import Ints
from app.domain.work import Changes, Topic
from app.store import facets
from app.store.facets import Facet
from app.ui.commands import Command
from app.ui.filter_blocks import BLOCKS, CATEGORIES, Block
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.wording import number

KEY_ROLE = Qt.ItemDataRole.UserRole
FACET_WORDS = {
    Facet.NOTED: "With notes",
    Facet.TROUBLED: "With a problem",
    Facet.REVEALED: "Revealed before",
    Facet.UNSEEN: "Not revealed, nor a copy",
    Facet.LOCATED: "With a GPS fix",
    Facet.TIMELESS: "Without a time",
    Facet.PLACELESS: "In no place",
    Facet.SERIESLESS: "In no series",
}
MARKS = "Pictures"
OF_LOOKS = (Facet.REVEALED, Facet.UNSEEN)
RECOUNT_MS = 400


class FiltersPanel(Panel):
    """Boxes to tick: within a block any is enough, between blocks all are asked for, as is each mark of a picture."""

    name, title = "filters", "Filters"
    topics = frozenset({Topic.MEDIA, Topic.CLUSTERS, Topic.NOTES, Topic.PROBLEMS})
    area, order = Area.LEFT, 10
    width_units = 52

    def build(self) -> None:
        """Make the tree."""
        self._kept: dict[str, Ints] = {}
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(RECOUNT_MS)
        self._recount.timeout.connect(self._recount_grades)
        self.workspace.lane.changed.connect(self._graded)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(self.workspace.theme.px(2))
        self.tree.setAccessibleName("Filters")
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.workspace.theme.px(1), 0, 0, 0)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self.tree.itemChanged.connect(self._narrow)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.tree.setIndentation(theme.px(2))
        self.refresh()

    def refresh(self) -> None:
        """Count anew; what is ticked stays ticked."""
        reader, ticked = self.workspace.reader, self.ticked()
        with QSignalBlocker(self.tree):
            folded = {block.text(0) for block in self._blocks() if not block.isExpanded()}
            self.tree.clear()
            for each in BLOCKS:
                self._add(
                    each.title, [(each.key + box.name, box.words, box.count) for box in each.boxes(reader)], ticked
                )
            marks = [(facet.value, words, facets.count(reader, facet)) for facet, words in FACET_WORDS.items()]
            self._add(MARKS, marks, ticked)
            for block in self._blocks():
                block.setExpanded(block.text(0) not in folded)
        self._narrow()

    def _add(self, title: str, rows: list[tuple[str, str, int]], ticked: set[str]) -> None:
        if rows:
            block = QTreeWidgetItem([title])
            block.setFlags(Qt.ItemFlag.ItemIsEnabled)
            block.setForeground(0, self.workspace.theme.colour("dim"))
            self.tree.addTopLevelItem(block)
            for key, words, count in rows:
                block.addChild(self._row(key, words, count, ticked=key in ticked))

    def _graded(self, changes: Changes) -> None:
        if Topic.GRADES in changes and not self._recount.isActive():
            self._recount.start()
        if Topic.REVEALS in changes and not self.workspace.closed:
            self._recount_looks()

    def _recount_looks(self) -> None:
        """Count anew what a look changes; in a large case the rest would take too long after each."""
        with QSignalBlocker(self.tree):
            for row in self._rows():
                if row.data(0, KEY_ROLE) in {facet.value for facet in OF_LOOKS}:
                    row.setText(1, number(facets.count(self.workspace.reader, Facet(row.data(0, KEY_ROLE)))))

    def _recount_grades(self) -> None:
        """Count categories anew; what is graded stays in sight until a box is ticked, under the hands of nobody."""
        if self.workspace.closed or not self.isVisible():
            self._stale = True
            return
        found = {CATEGORIES.key + box.name: box.count for box in CATEGORIES.boxes(self.workspace.reader)}
        rows = {row.data(0, KEY_ROLE): row for row in self._rows() if row.data(0, KEY_ROLE).startswith(CATEGORIES.key)}
        if rows.keys() != found.keys():
            self.refresh()  # another scheme
            return
        with QSignalBlocker(self.tree):
            for key, count in found.items():
                rows[key].setText(1, number(count))

    def _of(self, block: Block, key: str) -> Ints:
        """Return the row numbers that a box stands for; a category's as they were when its box was ticked."""
        if block is not CATEGORIES:
            return block.numbers(self.workspace.reader, key.removeprefix(block.key))
        if key not in self._kept:
            self._kept[key] = block.numbers(self.workspace.reader, key.removeprefix(block.key))
        return self._kept[key]

    def _row(self, key: str, words: str, count: int, *, ticked: bool) -> QTreeWidgetItem:
        row = QTreeWidgetItem([words, number(count)])
        row.setToolTip(0, words)
        row.setData(0, KEY_ROLE, key)
        row.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setForeground(1, self.workspace.theme.colour("dim"))
        return row

    def _blocks(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [block for block in found if block is not None]

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        for block in self._blocks():
            yield from filter(None, (block.child(row) for row in range(block.childCount())))

    def ticked(self) -> set[str]:
        """Return the keys of what is ticked."""
        return {row.data(0, KEY_ROLE) for row in self._rows() if row.checkState(0) is Qt.CheckState.Checked}

    def tick_nothing(self) -> None:
        """Show everything again; other panels that narrow let go as well."""
        for row in self._rows():
            row.setCheckState(0, Qt.CheckState.Unchecked)
        self.workspace.widened.emit()

    def _narrow(self) -> None:
        """Tell the wall: any of the ticked boxes of each block, and each of the other marks."""
        ticked = self.ticked()
        self._kept = {key: numbers for key, numbers in self._kept.items() if key in ticked}
        marks = [Facet(key) for key in ticked if key in {facet.value for facet in FACET_WORDS}]
        wanted = [facets.having(self.workspace.reader, facet) for facet in marks]
        for block in BLOCKS:
            numbers = [self._of(block, key) for key in ticked if key.startswith(block.key)]
            if numbers:
                wanted.append(np.unique(np.concatenate(numbers)))
        self.workspace.narrow(self.title, reduce(np.intersect1d, wanted) if wanted else None)

    commands = (Command("filters.clear", "Show everything again", "Ctrl+Backspace", tick_nothing),)


PANEL = FiltersPanel
