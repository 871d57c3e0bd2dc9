"""What the wall is narrowed to: exhibits, categories, and what pictures have or lack."""

from collections.abc import Iterator
from functools import reduce

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from app.domain.arrays import Ints
from app.domain.work import Changes, Topic
from app.store import facets, grades, media
from app.store.facets import Facet
from app.ui.commands import Command
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.widgets.plain_label import plain
from app.ui.wording import number

KEY_ROLE = Qt.ItemDataRole.UserRole
FACET_WORDS = {
    Facet.NOTED: "With notes",
    Facet.TROUBLED: "With a problem",
    Facet.REVEALED: "Revealed before",
    Facet.LOCATED: "With a GPS fix",
    Facet.TIMELESS: "Without a time",
    Facet.PLACELESS: "In no place",
    Facet.SERIESLESS: "In no series",
}
EXHIBITS, CATEGORIES, MARKS = "Exhibits", "Categories", "Pictures"
ANY_OF = ("exhibit ", "category")
"""What is ticked of one of these blocks widens what is shown; everything else narrows it."""
UNGRADED = "category"
RECOUNT_MS = 400


class FiltersPanel(Panel):
    """Boxes to tick: exhibits and categories widen what is shown, what pictures have or lack narrows it."""

    name, title = "filters", "Filters"
    topics = frozenset({Topic.MEDIA, Topic.CLUSTERS, Topic.NOTES, Topic.PROBLEMS, Topic.REVEALS})
    area, order = Area.LEFT, 10
    width_units = 52

    def build(self) -> None:
        """Make the tree."""
        self._found = {EXHIBITS: np.empty(0, np.int64)}  # row numbers by key
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
        exhibits = [
            (f"exhibit {each.id}", plain(each.number), facets.of_exhibit(reader, each.id))
            for each in media.exhibits(reader)
        ]
        categories = self._categories()
        marks = [(facet.value, words, facets.having(reader, facet)) for facet, words in FACET_WORDS.items()]
        self._found = {key: numbers for key, _, numbers in exhibits + categories + marks}
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for title, rows in ((EXHIBITS, exhibits), (CATEGORIES, categories), (MARKS, marks)):
                if not rows:
                    continue
                block = QTreeWidgetItem([title])
                block.setFlags(Qt.ItemFlag.ItemIsEnabled)
                block.setForeground(0, self.workspace.theme.colour("dim"))
                self.tree.addTopLevelItem(block)
                for key, words, numbers in rows:
                    block.addChild(self._row(key, words, len(numbers), ticked=key in ticked))
                block.setExpanded(True)
        self._narrow()

    def _categories(self) -> list[tuple[str, str, Ints]]:
        """Return the categories of the scheme in use as key, words and row numbers; none where none was chosen."""
        reader = self.workspace.reader
        found = grades.in_use(reader)
        if found is None:
            return []
        number_in_use, scheme = found
        rows = [
            (
                f"category {each.code}",
                f"{each.key or each.code}  {each.name}",
                grades.having(reader, number_in_use, each.code),
            )
            for each in scheme.categories
        ]
        return [*rows, (UNGRADED, "Without a category", grades.without(reader, number_in_use))]

    def _graded(self, changes: Changes) -> None:
        if Topic.GRADES in changes and not self._recount.isActive():
            self._recount.start()

    def _recount_grades(self) -> None:
        """Count categories anew; what is graded stays in sight until something is ticked, under the hands of nobody."""
        if self.workspace.closed or not self.isVisible():
            self._stale = True
            return
        found = {key: numbers for key, _, numbers in self._categories()}
        rows = {row.data(0, KEY_ROLE): row for row in self._rows()}
        if not found.keys() <= rows.keys():
            self.refresh()  # another scheme
            return
        self._found |= found
        with QSignalBlocker(self.tree):
            for key, numbers in found.items():
                rows[key].setText(1, number(len(numbers)))

    def _row(self, key: str, words: str, count: int, *, ticked: bool) -> QTreeWidgetItem:
        row = QTreeWidgetItem([words, number(count)])
        row.setToolTip(0, words)
        row.setData(0, KEY_ROLE, key)
        row.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setForeground(1, self.workspace.theme.colour("dim"))
        return row

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.tree.topLevelItemCount()):
            block = self.tree.topLevelItem(at)
            if block is not None:
                yield from filter(None, (block.child(row) for row in range(block.childCount())))

    def ticked(self) -> set[str]:
        """Return the keys of what is ticked."""
        return {row.data(0, KEY_ROLE) for row in self._rows() if row.checkState(0) is Qt.CheckState.Checked}

    def tick_nothing(self) -> None:
        """Show everything again."""
        for row in self._rows():
            row.setCheckState(0, Qt.CheckState.Unchecked)

    def _narrow(self) -> None:
        """Tell the wall: any of the ticked exhibits, any of the ticked categories, and each of the other marks."""
        ticked = self.ticked() & self._found.keys()
        widening = [[self._found[key] for key in ticked if key.startswith(block)] for block in ANY_OF]
        wanted = [np.unique(np.concatenate(numbers)) for numbers in widening if numbers]
        wanted += [self._found[key] for key in ticked if not key.startswith(ANY_OF)]
        only = reduce(np.intersect1d, wanted) if wanted else None
        self.workspace.narrow(only)

    commands = (Command("filters.clear", "Show everything again", "Ctrl+Backspace", tick_nothing),)


PANEL = FiltersPanel
