"""A tree whose rows are as high as their words need: nothing is cut off at any width or size of text."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QResizeEvent, QShowEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from app.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
WORDS_READ = 200
PADDING_UNITS = (1.5, 1.0)
"""Beside and above the words, in units of four pixels; a row is then 24 pixels high and more."""
WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
TICKS = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator.value
"""A bare number: the enum's own ``&`` takes longer than measuring a word, and every row asks."""
WORD_SHARE = 0.4
"""A column may outgrow its share for its longest word, up to this share of the tree: no word is broken in two."""


class WrappedText(QStyledItemDelegate):
    """Draws words over as many lines as they need; what has no gap, a hash say, is broken anywhere."""

    def __init__(self, view: "WrappedTree", theme: Theme) -> None:
        super().__init__(view)
        self.view, self.theme = view, theme

    def _padding(self) -> tuple[int, int]:
        return self.theme.px(PADDING_UNITS[0]), self.theme.px(PADDING_UNITS[1])

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Width that one line would need, and the height that the column's width asks for."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        (across, above), ticked = self._padding(), self._indicator(shown)
        line = shown.fontMetrics.horizontalAdvance(shown.text) + 2 * across + ticked
        room = self.view.room_for(index) - 2 * across - ticked
        high = shown.fontMetrics.height() if line <= room else wrapped_height(held(shown.text), shown.font, room)
        return QSize(line, high + 2 * above)  # the tree adds by itself how far a row is moved in

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw ground, tick box and words."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style, text = self.view.style(), shown.text
        across, above = self._padding()
        text = held(text)
        inside = shown.rect.adjusted(across + self._indicator(shown), above, -across, 0)
        room = QRectF(QStyle.visualRect(shown.direction, shown.rect, inside))  # the box stands where reading begins
        shown.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self.view)
        picked = bool(shown.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if picked else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(shown.font)
        painter.setPen(shown.palette.color(role))
        side = QStyle.visualAlignment(shown.direction, shown.displayAlignment) & Qt.AlignmentFlag.AlignHorizontal_Mask
        wrap = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        wrap.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # "720 px" is no "px 720" in any window
        wrap.setWrapMode(WRAP)
        painter.drawText(room, text, wrap)
        painter.restore()

    def _indicator(self, shown: QStyleOptionViewItem) -> int:
        return self.theme.px(5) if shown.features.value & TICKS else 0


def held(text: str) -> str:
    """Return a text in which no figure is parted from its percent sign."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")


def wrapped_height(text: str, font: QFont, width_px: int) -> int:
    """Return how high a text is at a width, in pixels."""
    layout = QTextLayout(text, font)
    wrap = QTextOption()
    wrap.setWrapMode(WRAP)
    layout.setTextOption(wrap)
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width_px, 1))
        high += line.height()
    layout.endLayout()
    return round(high + 0.5)


class WrappedTree(QTreeWidget):
    """Columns as wide as their words, none but the last wider than its share of the tree; the last takes the rest."""

    def __init__(self, theme: Theme, name: str, shares: tuple[float, ...]) -> None:
        """Take what share each column may have but the last; 1 for all that the last, a figure say, leaves."""
        super().__init__()
        self._shares = shares
        self.words = WrappedText(self, theme)
        self.setItemDelegate(self.words)
        self.setColumnCount(len(shares) + 1)
        self.setHeaderHidden(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(name)
        self.header().setMinimumSectionSize(1)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Space to the window where the row has no box that it would tick: there it says where it peeks."""
        ticks = self.currentIndex().siblingAtColumn(0).data(Qt.ItemDataRole.CheckStateRole) is not None
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and not ticks:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.words.theme = theme
        self.fit()

    def fit(self) -> None:
        """Share out the width; to be called when other rows are listed."""
        wide = self.viewport().width()
        if self._shares == (1,):
            last = self.sizeHintForColumn(1)
            self.header().setStretchLastSection(False)
            self.setColumnWidth(0, max(1, wide - last))
            self.setColumnWidth(1, last)
            self.scheduleDelayedItemsLayout()
            return
        for column, share in enumerate(self._shares):
            most = max(round(wide * share), min(self._longest_word_px(column), round(wide * WORD_SHARE)))
            self.setColumnWidth(column, max(1, min(self.sizeHintForColumn(column), most)))
        self.scheduleDelayedItemsLayout()

    def span(self, rows: Iterable[QTreeWidgetItem]) -> None:
        """Let rows that are listed span all columns; to be called once, when all are unfolded, and before ``fit``.

        Qt lays out the whole tree before it takes note of the first. Nothing is measured for that: with rows of one
        height it asks for one.
        """
        self.setUniformRowHeights(True)
        for row in rows:
            row.setFirstColumnSpanned(True)
        self.setUniformRowHeights(False)

    def _longest_word_px(self, column: int) -> int:
        """Return how wide a column must be so that none of its words is broken; of the first rows, which are seen."""
        rows = (self.topLevelItem(at) for at in range(min(self.topLevelItemCount(), WORDS_READ)))
        words = {word for row in rows if row is not None for word in row.text(column).split()}
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return longest + 2 * self.words.theme.px(PADDING_UNITS[0]) + 1

    def indent_of(self, index: AnyIndex) -> int:
        """Return how far a row's first column is moved in, in pixels."""
        if index.column():
            return 0
        steps, above = int(self.rootIsDecorated()), index.parent()
        while above.isValid():
            steps, above = steps + 1, above.parent()
        return steps * self.indentation()

    def room_for(self, index: AnyIndex) -> int:
        """Return how wide a row's words may be, in pixels."""
        spans = self.isFirstColumnSpanned(index.row(), QModelIndex(index.parent()))
        wide = self.viewport().width() if spans else self.columnWidth(index.column())
        return max(1, wide - self.indent_of(index))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Share out the width: hidden rows had none."""
        super().showEvent(event)
        self.fit()
