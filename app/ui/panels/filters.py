"""What the wall is narrowed to: exhibits, categories, tags, years, cameras, people, and what pictures have or lack."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.errors import RequestError
from app.domain.language import number, tr
from app.domain.work import Changes, Topic
from app.operations.save_filter import forget_filter, save_filter
from app.store import facets, media
from app.ui.commands import Command
from app.ui.filter_blocks import CATEGORIES, MARKS, OF_LOOKS, SAVED, TAGS, Block, Box, Read, Source, read_all, wanted
from app.ui.name_dialog import NameDialog
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.widgets.plain_label import tool_tip
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.workspace import Shown

KEY_ROLE = Qt.ItemDataRole.UserRole
RECOUNT_MS = 400
AT_ONCE = 50_000
"""Up to so many pictures all boxes are counted in a blink; beyond, on the thread beside the window."""
NO_SAVED_IN_SAVED = tr("A saved filter that is ticked cannot be part of another one.")
SAVE_ABOUT = tr(
    "What is ticked now is kept under this name, and stands at the top of Filters. It counts anew each time. What the "
    "timeline or the map narrows is not part of it."
)


class FiltersPanel(Panel):
    """Boxes to tick: within most blocks any is enough, between blocks all are asked for, as is each mark and tag."""

    name, title = "filters", tr("Filters")
    topics = frozenset({Topic.MEDIA, Topic.CLUSTERS, Topic.NOTES, Topic.PROBLEMS, Topic.FILTERS, Topic.READINGS})
    area, order = Area.LEFT, 10
    width_units = 52

    def build(self) -> None:
        """Make the tree."""
        self._kept: dict[str, Ints] = {}
        self._asked = 0
        self._source = Source(self.workspace.reader, self.workspace.shown)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(RECOUNT_MS)
        self._recount.timeout.connect(self._recount_grades)
        self.workspace.lane.changed.connect(self._graded)
        self.tree = WrappedTree(self.workspace.theme, tr("Filters"), (1,))
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(self.workspace.theme.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(self.workspace.theme.px(1), 0, 0, 0)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self.tree.itemChanged.connect(self._narrow)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.tree.setIndentation(theme.px(2))
        self.tree.set_theme(theme)
        self.refresh()

    def refresh(self) -> None:
        """Count anew; what is ticked stays ticked. In a large case the counts arrive a little later."""
        if self.workspace.hidden:
            self._drop_told()
        self._asked += 1
        asked, reader = self._asked, self.workspace.reader
        if media.counts(reader).media_items <= AT_ONCE:
            self._show(read_all(reader))
        else:
            self.workspace.aside.ask(_read_with_shown, partial(self._arrived, asked))

    def _arrived(self, asked: int, found: tuple[list[Read], Shown]) -> None:
        """Show what was counted on the other thread, unless it was asked for again since."""
        if asked == self._asked:
            self.workspace.keep_shown(found[1])
            self._show(found[0])

    def touched(self) -> None:
        """Refresh; what tells of categories goes at once when a second reading begins, in sight or not."""
        if self.workspace.hidden:
            self._drop_told()
        super().touched()

    def _drop_told(self) -> None:
        for block in self._blocks():
            if block.text(0) in {CATEGORIES.title, SAVED.title}:
                self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(block))
        self._narrow()

    def _show(self, found: Sequence[Read]) -> None:
        ticked, bar = self.ticked(), self.tree.verticalScrollBar()
        with QSignalBlocker(self.tree):
            at, current = bar.value(), self._current_key()
            folded = {block.text(0) for block in self._blocks() if not block.isExpanded()}
            self.tree.clear()
            for each in found:
                if not (self.workspace.hidden and each.block in {CATEGORIES, SAVED}):
                    self._add(each.without_looks() if self.workspace.review is not None else each, ticked)
            for block in self._blocks():
                block.setExpanded(block.text(0) not in folded)
            self.tree.fit()
            self._go_to(current)
            bar.setValue(at)
        self._narrow()

    def _add(self, read: Read, ticked: set[str]) -> None:
        block = QTreeWidgetItem([read.block.title])
        block.setFlags(Qt.ItemFlag.ItemIsEnabled)
        block.setForeground(0, self.workspace.theme.colour("dim"))
        self.tree.addTopLevelItem(block)
        for box in read.boxes:
            block.addChild(self._row(read.block.key + box.name, box, ticked))

    def _current_key(self) -> str:
        row = self.tree.currentItem()
        return "" if row is None else row.data(0, KEY_ROLE) or ""

    def _go_to(self, key: str) -> None:
        """Put the keyboard where it was, on a box that may stand elsewhere now."""
        row = next((row for row in self.rows() if key and row.data(0, KEY_ROLE) == key), None)
        if row is not None:
            self.tree.setCurrentItem(row)

    def _graded(self, changes: Changes) -> None:
        if changes & {Topic.GRADES, Topic.TAGS} and not self._recount.isActive():
            self._recount.start()
        if Topic.REVEALS in changes and not self.workspace.closed:
            self._recount_looks()

    def _recount_looks(self) -> None:
        """Count anew what a look changes; in a large case the rest would take too long after each."""
        keys = {MARKS.key + facet.value: facet for facet in OF_LOOKS}
        with QSignalBlocker(self.tree):
            for row in self.rows():
                if (facet := keys.get(row.data(0, KEY_ROLE))) is not None:
                    row.setText(1, number(facets.count(self.workspace.reader, facet)))

    def _recount_grades(self) -> None:
        """Count categories and tags anew; what is graded stays in sight until a box is ticked, under nobody's hands."""
        if self.workspace.closed or not self.isVisible():
            self._stale = True
            return
        counted = (TAGS,) if self.workspace.hidden else (CATEGORIES, TAGS)
        found = {
            block.key + box.name: box.count or 0 for block in counted for box in block.boxes(self.workspace.reader)
        }
        begins = tuple(block.key for block in counted)
        rows = {row.data(0, KEY_ROLE): row for row in self.rows() if row.data(0, KEY_ROLE).startswith(begins)}
        if rows.keys() != found.keys():
            self.refresh()  # another scheme, or a new tag
            return
        with QSignalBlocker(self.tree):
            for key, count in found.items():
                rows[key].setText(1, number(count))

    def _of(self, block: Block, name: str) -> Ints:
        """Return the row numbers that a box stands for; a category's as they were when its box was ticked."""
        if block is not CATEGORIES:
            return block.numbers(self._source, name)
        key = block.key + name
        if key not in self._kept:
            self._kept[key] = block.numbers(self._source, name)
        return self._kept[key]

    def _row(self, key: str, box: Box, ticked: set[str]) -> QTreeWidgetItem:
        row = QTreeWidgetItem([box.words, "" if box.count is None else number(box.count)])
        row.setToolTip(0, tool_tip(box.about or box.words))
        row.setData(0, KEY_ROLE, key)
        row.setCheckState(0, Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setForeground(1, self.workspace.theme.colour("dim"))
        return row

    def _blocks(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [block for block in found if block is not None]

    def rows(self) -> Iterator[QTreeWidgetItem]:
        """Yield the boxes, from top to bottom."""
        for block in self._blocks():
            yield from filter(None, (block.child(row) for row in range(block.childCount())))

    def ticked(self) -> set[str]:
        """Return the keys of what is ticked."""
        return {row.data(0, KEY_ROLE) for row in self.rows() if row.checkState(0) is Qt.CheckState.Checked}

    def tick_nothing(self) -> None:
        """Show everything again; other panels that narrow let go as well."""
        with QSignalBlocker(self.tree):
            for row in self.rows():
                row.setCheckState(0, Qt.CheckState.Unchecked)
        self._narrow()
        self.workspace.widened.emit()

    def save(self) -> None:
        """Ask for a name, and keep what is ticked under it."""
        keys = sorted(self.ticked())
        if not keys:
            self.workspace.said.emit(tr("No filter was saved: tick what is to be shown first."))
            return
        if any(key.startswith(SAVED.key) for key in keys):
            untick = tr("Untick it, then save the rest.")
            self.workspace.lane.failed.emit(RequestError(NO_SAVED_IN_SAVED, next_step=untick))
            return
        dialog = NameDialog(self.window(), self.workspace.theme, tr("Save what is ticked"), SAVE_ABOUT)
        dialog.agreed.connect(lambda name: self.workspace.lane.submit(save_filter, name, keys))
        dialog.open()

    def forget(self) -> None:
        """Take the saved filter away that the keyboard is at."""
        if (key := self._current_key()).startswith(SAVED.key):
            self.workspace.lane.submit(forget_filter, key.removeprefix(SAVED.key))

    def _narrow(self) -> None:
        """Tell the wall what the ticked boxes leave."""
        ticked = self.ticked()
        self.workspace.told_by_category = any(key.startswith((CATEGORIES.key, SAVED.key)) for key in ticked)
        self._kept = {key: numbers for key, numbers in self._kept.items() if key in ticked}
        self.workspace.narrow(self.title, wanted(ticked, self._of))

    commands = (
        Command("filters.clear", tr("Show everything again"), "Ctrl+Backspace", tick_nothing),
        Command(
            "filters.save", tr("Save what is ticked …"), "Ctrl+S", save, help=tr("Under a name, at the top of Filters")
        ),
        Command(
            "filters.forget",
            tr("Forget the chosen saved filter"),
            "",
            forget,
            help=tr("The one that Filters' keyboard is at"),
        ),
    )


def _read_with_shown(db: Database) -> tuple[list[Read], Shown]:
    """Read all blocks, and what the first tick will need."""
    return read_all(db), Shown.read(db)


PANEL = FiltersPanel
