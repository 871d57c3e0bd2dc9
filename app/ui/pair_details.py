"""What stands below two compared pictures: how their files differ, what links them, and others to compare with."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabBar, QTreeWidgetItem, QVBoxLayout, QWidget
from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Link, LinkEnds
from app.grouping.noise_told import SENSOR, noise_limits
from app.store import facts
from app.ui.comparison import Comparison, Other
from app.ui.differences import Difference, differences
from app.ui.grade_labels import NOTHING_HIDDEN, Hidden
from app.ui.kind_words import linker_words
from app.ui.theme import Theme
from app.ui.wall_items import cards_of
from app.ui.widgets.plain_label import ElidedLabel, plain
from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import sure_of_link

SHARES = (0.26, 0.37)
STRIP_SIZE = 0.6
NOTHING_ELSE = tr("Nothing else is linked to these two.")


class PairDetails(QWidget):
    """A table on the left, a strip of tiles on the right; where the text is large, one of them behind the other."""

    exchanged = Signal(str)
    """Another picture of the strip is picked, to stand on the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._others, self._quiet = theme, tuple[Other, ...](), False
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = WrappedTree(theme, tr("What differs, and what links the two"), SHARES)
        self.table.setRootIsDecorated(False)
        self.grid = TileGrid(theme, tr("Others to compare the left picture with"))
        self.said = ElidedLabel()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Others, or what differs"))
        for title in (tr("Others"), tr("Differences and links")):
            self.tabs.addTab(title)
        self.strip = QWidget()
        split = QSplitter(Qt.Orientation.Horizontal)
        column = QVBoxLayout(self.strip)
        column.setContentsMargins(theme.px(2), 0, 0, 0)
        column.setSpacing(theme.px(1))
        column.addWidget(self.said)
        column.addWidget(self.grid, 1)
        split.addWidget(self.table)
        split.addWidget(self.strip)
        split.setSizes([520, 380])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.tabs)
        whole.addWidget(split, 1)
        self.tabs.currentChanged.connect(self._arrange)
        self.grid.picked.connect(self._picked)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.table.set_theme(theme)
        self.grid.set_theme(theme, STRIP_SIZE / theme.text_scale**0.5)
        self._arrange()

    def _arrange(self) -> None:
        """Show both beside each other, or, where the text is large, the one whose tab is chosen."""
        large = self._theme.has_large_text
        self.tabs.setVisible(large)
        self.strip.setVisible(not large or self.tabs.currentIndex() == 0)
        self.table.setVisible(not large or self.tabs.currentIndex() == 1)

    def show_pair(self, reader: Database, comparison: Comparison | None) -> None:
        """List how the two differ, and every link between them."""
        self.table.clear()
        if comparison is not None:
            for line in differences(reader, comparison.ends):
                self._add_difference(line)
            for link in comparison.links:
                self._add_link(link, comparison.ends)
            if any(link.linker == SENSOR for link in comparison.links):
                self._add_words(noise_limits())
        self.table.fit()

    def show_others(
        self, reader: Database, others: Sequence[Other], right: MediaId | None, hidden: Hidden = NOTHING_HIDDEN
    ) -> None:
        """Fill the strip; the picture that stands on the right is the current one of it."""
        self._quiet, self._others = True, tuple(others)
        self.grid.say_when_empty(NOTHING_ELSE if right is not None else "")
        said = {each.media_id: (each.caption(), each.short()) for each in others}
        cards = cards_of(reader, [each.number for each in others], {}, hidden)
        named = tuple(replace(card, caption=said[card.media_id][0], short=said[card.media_id][1]) for card in cards)
        self.grid.show_items(FixedItems(named, facts.tiles(reader, [card.media_id for card in named])))
        self.go_to(right)
        self.said.set_text(_others_words(others))
        self._quiet = False

    def go_to(self, right: MediaId | None) -> None:
        """Make the picture that stands on the right the current one, without telling."""
        before, self._quiet = self._quiet, True
        ids = [each.media_id for each in self._others]
        if right in ids:
            self.grid.go_to(ids.index(right))
        self._quiet = before

    def beside(self, by: int) -> MediaId | None:
        """Return the picture so many places after the current one of the strip; None beyond its ends."""
        at = self.grid.current + by
        return self._others[at].media_id if 0 <= at < len(self._others) else None

    def _picked(self) -> None:
        if not self._quiet and 0 <= self.grid.current < len(self._others):
            self.exchanged.emit(self._others[self.grid.current].media_id)

    def _add_difference(self, line: Difference) -> None:
        row = QTreeWidgetItem([plain(line.what), plain(line.left), plain(line.right)])
        row.setForeground(0, self._theme.colour("dim"))
        for column in (1, 2):
            row.setForeground(column, self._theme.colour("text" if line.differs else "dim"))
        self.table.addTopLevelItem(row)

    def _add_link(self, link: Link, ends: LinkEnds) -> None:
        named, likely = linker_words(link.linker), sure_of_link(link.linker, link.strength)
        said = tr("{linker}, {likely}: {reason}", linker=named, likely=likely, reason=link.reason)
        if link.first != ends[0] and "first" in link.reason:
            said = " ".join([said, tr("First is here the right picture.")])
        self._add_words(said)

    def _add_words(self, words: str) -> None:
        row = QTreeWidgetItem([plain(words)])
        self.table.addTopLevelItem(row)
        row.setFirstColumnSpanned(True)


def _others_words(others: Sequence[Other]) -> str:
    if not others:
        return ""
    both = sum(each.to_both is not None for each in others)
    if not both:
        return tr("%n other(s) to compare with", "", len(others))
    return tr("%n other(s) to compare with, {both} linked to both", "", len(others), both=both)
