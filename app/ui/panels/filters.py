"""What the wall is narrowed to: exhibits, categories, and what pictures have or lack."""

from collections.abc import Iterator
from functools import reduce

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from app.domain.arrays import Ints
from app.domain.category import SchemeNumber
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
EXHIBIT, CATEGORY = "exhibit ", "category "
"""How the keys of the boxes begin of which any is wanted; of all others each is."""
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
        exhibits = [
            (f"exhibit {each.id}", plain(each.number), facets.of_exhibit(reader, each.id))
            for each in media.exhibits(reader)
        ]
        categories = self._categories()
        marks = [(facet.value, words, facets.having(reader, facet)) for facet, words in FACET_WORDS.items()]
        self._found = {key: numbers for key, _, numbers in exhibits + marks}
        counted = [(key, words, len(numbers)) for key, words, numbers in exhibits]
        marked = [(key, words, len(numbers)) for key, words, numbers in marks]
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for title, rows in ((EXHIBITS, counted), (CATEGORIES, categories), (MARKS, marked)):
                if not rows:
                    continue
                block = QTreeWidgetItem([title])
                block.setFlags(Qt.ItemFlag.ItemIsEnabled)
                block.setForeground(0, self.workspace.theme.colour("dim"))
                self.tree.addTopLevelItem(block)
                for key, words, count in rows:
                    block.addChild(self._row(key, words, count, ticked=key in ticked))
                block.setExpanded(True)
        self._narrow()

    def _categories(self) -> list[tuple[str, str, int]]:
        """Return the categories of the scheme in use as key, words and count; none where none was chosen."""
        reader = self.workspace.reader
        found = grades.in_use(reader)
        if found is None:
            return []
        scheme, said = found
        counts = grades.counts(reader, scheme)
        rows = [
            (_category_key(scheme, each.code), f"{each.key or each.code}  {each.name}", counts.get(each.code, 0))
            for each in said.categories
        ]
        without = media.counts(reader).media_items - sum(counts.values())
        return [*rows, (_category_key(scheme, ""), "Without a category", without)]

    def _graded(self, changes: Changes) -> None:
        if Topic.GRADES in changes and not self._recount.isActive():
            self._recount.start()

    def _recount_grades(self) -> None:
        """Count categories anew; what is graded stays in sight until a box is ticked, under the hands of nobody."""
        if self.workspace.closed or not self.isVisible():
            self._stale = True
            return
        found = self._categories()
        rows = {row.data(0, KEY_ROLE): row for row in self._rows() if row.data(0, KEY_ROLE).startswith(CATEGORY)}
        if rows.keys() != {key for key, _, _ in found}:
            self.refresh()  # another scheme
            return
        with QSignalBlocker(self.tree):
            for key, _, count in found:
                rows[key].setText(1, number(count))

    def _of_category(self, key: str) -> Ints:
        """Return the row numbers of a category as they were when its box was ticked."""
        if key not in self._kept:
            _, scheme, code = key.split(" ", 2)
            of = SchemeNumber(int(scheme))
            reader = self.workspace.reader
            self._kept[key] = grades.having(reader, of, code) if code else grades.without(reader, of)
        return self._kept[key]

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
        ticked = self.ticked()
        self._kept = {key: numbers for key, numbers in self._kept.items() if key in ticked}
        exhibits = [self._found[key] for key in ticked if key.startswith(EXHIBIT)]
        categories = [self._of_category(key) for key in ticked if key.startswith(CATEGORY)]
        wanted = [np.unique(np.concatenate(numbers)) for numbers in (exhibits, categories) if numbers]
        wanted += [self._found[key] for key in ticked if not key.startswith((EXHIBIT, CATEGORY))]
        only = reduce(np.intersect1d, wanted) if wanted else None
        self.workspace.narrow(only)

    commands = (Command("filters.clear", "Show everything again", "Ctrl+Backspace", tick_nothing),)


def _category_key(scheme: SchemeNumber, code: str) -> str:
    """Return the key of a category's box; without a code of those that have none."""
    return f"{CATEGORY}{scheme} {code}"


PANEL = FiltersPanel
