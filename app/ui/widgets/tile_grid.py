"""A grid of veiled tiles that stays quick at a million: it knows rows, not pixels, and asks for what it shows."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QToolTip, QWidget

from app.domain.arrays import Ints
from app.domain.ids import MediaId
from app.ui.theme import Theme
from app.ui.widgets.accessible import tell_current
from app.ui.widgets.grid_layout import GridLayout, towards
from app.ui.widgets.plain_label import tool_tip
from app.ui.widgets.ranges import Ranges
from app.ui.widgets.tile_items import NOTHING_HERE, FixedItems, Labels, TileCard, TileItems, beside, stand_in
from app.ui.widgets.tile_painter import CellState, TilePainter

PICKED_MOST = 200
"""So many picked media items are named to others; more are only counted."""
NOTCH = 120
PAINT_READS_S = 0.002
"""A frame reads no longer than this; what is missing then comes in the next ones."""


class TileGrid(QAbstractScrollArea):
    """Tiles in rows; the keyboard moves, picks ranges, opens, and asks for a peek while a key is down."""

    SPOKEN_AS = QAccessible.Role.List
    picked = Signal()
    """What is picked has changed."""
    opened = Signal(str)
    """A media item is to be opened: Return, or a double click."""
    peek_began, peek_ended, all_asked = Signal(str), Signal(), Signal()
    moved_away = Signal()
    """Anything after which nothing clear may stand any more: a move, a scroll, another list."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: TileItems = FixedItems()
        self._painter, self._layout = TilePainter(theme), GridLayout(0, 1)
        self._name, self._still, self._empty_words = name, False, NOTHING_HERE
        self._ranges, self._current, self._anchor, self._wheel = Ranges(), -1, 0, 0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.viewport().update)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(name)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.set_theme(theme)

    # ---- what is shown ----

    def set_theme(self, theme: Theme, size: float = 1.0) -> None:
        """Take on a look and a size of tiles."""
        self._painter.set_theme(theme, size)
        self._fit()

    def show_items(self, items: TileItems) -> None:
        """Show another list from its start; nothing is picked."""
        self.moved_away.emit()
        self._items = items
        self._ranges.clear()
        self._current, self._anchor = (0 if items.count() else -1), 0
        self.verticalScrollBar().setValue(0)
        self._fit()
        self._say()
        self.picked.emit()

    def change_items(self, change: Callable[[], None]) -> None:
        """Let the same list change: it grows, or is sorted anew; what is in sight and what is picked stay so."""
        self._still = True
        top, before, near = self.verticalScrollBar().value(), self._current, beside(self._items, self._current)
        anchor, current = self._number(self._layout.seen(top, top)[0]), self._number(before)
        picked = np.concatenate([np.zeros(0, np.int64), *(self._items.numbers(*each) for each in self._ranges)])
        change()
        kept = self._items.find(current) if current >= 0 else -1
        self._current = kept if kept >= 0 else stand_in(self._items, near)
        self._ranges.set_all(self._items.places(picked[picked >= 0]))
        self._fit()
        if top and anchor >= 0 and (place := self._items.find(anchor)) >= 0:
            self.verticalScrollBar().setValue(self._layout.cell_of(place)[0])
        elif kept < 0:
            self._show_current()
        self._still = False
        if self._number(self._current) != current:
            self._say()
            self.picked.emit()

    def _number(self, position: int) -> int:
        return -1 if (card := self._card(position)) is None else card.number

    def _card(self, position: int) -> TileCard | None:
        if not 0 <= position < self._items.count():
            return None
        self._items.want(position, position)
        return self._items.card(position)

    @property
    def empty_words(self) -> str:
        """What is said where there is no tile."""
        return self._empty_words

    def say_when_empty(self, words: str) -> None:
        """Set what is said where there is no tile."""
        self._empty_words = words
        self._say()
        self.viewport().update()

    def count(self) -> int:
        """Return how many tiles there are."""
        return self._items.count()

    # ---- what is picked ----

    @property
    def current(self) -> int:
        """The position that the keyboard is at; -1 where there is none."""
        return self._current

    def picked_count(self) -> int:
        """Return how many are picked; the current one counts where no others are."""
        return len(self._ranges) or int(self._current >= 0)

    def picked_media(self) -> tuple[MediaId, ...]:
        """Return the picked media items, the current one first where it is one of them, at most two hundred."""
        first = [self._current] if self.is_picked(self._current) else []
        positions = [*first, *(each for each in self._ranges.first(PICKED_MOST) if each != self._current)]
        cards = map(self._card, positions[:PICKED_MOST])
        return tuple(card.media_id for card in cards if card is not None)

    def picked_numbers(self) -> Ints:
        """Return the row numbers of all that is picked, the current one where no others are; (n,) int64."""
        ranges = list(self._ranges) or ([(self._current, self._current + 1)] if self._current >= 0 else [])
        return np.concatenate([np.zeros(0, np.int64), *(self._items.numbers(*each) for each in ranges)])

    def shows_stacks(self) -> bool:
        """Return whether a tile stands for its near copies too."""
        return self._items.folded()

    def advance(self) -> None:
        """Go to the tile behind what is picked; from the last one nowhere."""
        self.go_to(max((end for _, end in self._ranges), default=self._current + 1))

    def brought_into_sight(self) -> bool:
        """Scroll to the tile that the keyboard is at where it is out of sight; tell whether that had to be."""
        before = self.verticalScrollBar().value()
        self._show_current()
        return self.verticalScrollBar().value() != before

    def go_to_number(self, number: int) -> None:
        """Go to the tile of a row number, where it is among the tiles."""
        if (position := self._items.find(number)) >= 0:
            self.go_to(position)

    def relabel(self, labels: Labels) -> None:
        """Show other categories on the tiles; nothing else changes, and no veil falls."""
        self._items.relabel(labels)
        self.viewport().update()

    def go_to(self, position: int, *, extend: bool = False, keep: bool = False) -> None:
        """Make a position the current one; ``extend`` picks from the anchor to it, ``keep`` leaves the rest picked."""
        if not self._items.count():
            return
        self.moved_away.emit()
        self._current = max(0, min(position, self._items.count() - 1))
        if extend:
            self._ranges.set_only(self._anchor, self._current)
        elif not keep:
            self._anchor = self._current
            self._ranges.clear()
        self._show_current()
        self._say()
        self.viewport().update()
        self.picked.emit()

    def toggle(self, position: int) -> None:
        """Pick a tile besides those that are picked, or not any more; it becomes the current one."""
        if not len(self._ranges):
            self._ranges.toggle(self._current)
        self._ranges.toggle(position)
        self.go_to(position, keep=True)

    def next_group(self, by: int) -> None:
        """Go to the first tile of the next group, or of the one before."""
        starts = self._layout.starts
        if len(starts):
            group = min(max(self._layout.group_of(self._current) + by, 0), len(starts) - 1)
            self.go_to(int(starts[group]))

    def pick_group(self) -> None:
        """Pick all tiles of the group that the keyboard is in."""
        if (group := self._layout.group_of(self._current)) >= 0:
            first, end = self._layout.range_of(group)
            self._ranges.set_only(first, end - 1)
            self.viewport().update()
            self.picked.emit()

    def pick_all(self) -> None:
        """Pick every tile, once those are there that are still to come."""
        self.all_asked.emit()
        if self._items.count():
            self._ranges.set_only(0, self._items.count() - 1)
            self.viewport().update()
            self.picked.emit()

    # ---- geometry, in rows ----

    def columns(self) -> int:
        """Return how many tiles stand in a row."""
        return self._layout.columns

    def rows_shown(self) -> int:
        """Return how many whole rows fit."""
        return max(1, self.viewport().height() // self._painter.cell_size().height())

    def cell(self, position: int) -> QRect:
        """Return where a position stands in the viewport."""
        return self._cell(*self._layout.cell_of(position))

    def _cell(self, row: int, column: int) -> QRect:
        size, area = self._painter.cell_size(), self.viewport().rect()
        left, right = (each * area.width() // self.columns() for each in (column, column + 1))
        top = (row - self.verticalScrollBar().value()) * size.height()
        cell = QRect(left, top, right - left, size.height())
        return QStyle.visualRect(self.layoutDirection(), area, cell)

    def position_at(self, point: QPoint) -> int:
        """Return the position at a point of the viewport; -1 where there is none."""
        columns, area = self.columns(), self.viewport().rect()
        row = point.y() // self._painter.cell_size().height() + self.verticalScrollBar().value()
        across = QStyle.visualPos(self.layoutDirection(), area, point).x()
        return self._layout.position_at(row, min(columns - 1, across * columns // max(1, area.width())))

    def _fit(self) -> None:
        columns = self._painter.fit(self.viewport().width())
        self._layout = GridLayout(self._items.count(), columns, self._items.starts())
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._layout.rows - self.rows_shown()))
        bar.setPageStep(self.rows_shown())
        bar.setEnabled(bar.maximum() > 0)
        self.viewport().update()

    def _show_current(self) -> None:
        (row, _), bar = self._layout.cell_of(max(self._current, 0)), self.verticalScrollBar()
        if row < bar.value():
            bar.setValue(row)
        elif row >= bar.value() + self.rows_shown():
            bar.setValue(row - self.rows_shown() + 1)

    def _scrolled(self) -> None:
        if not self._still:
            self.moved_away.emit()
        self.viewport().update()

    def _say(self) -> None:
        """Tell a screen reader where the keyboard is; a card in words, never a file's name."""
        self.setAccessibleName(f"{self._name}, {self.words(self._current)}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        tell_current(self)

    def words(self, position: int) -> str:
        """Return a position's card in words, and the group it is in."""
        if position >= 0:
            self._items.want(position, position)
        card = self._items.card(position)
        place = card.place(position + 1, self._items.count()) if card else self._empty_words
        if card and (group := self._layout.group_of(position)) >= 0:
            place = f"{place}, {self._items.label(group).sentence()}"
        return place

    def is_picked(self, position: int) -> bool:
        """Tell whether a position is picked; the current one is where no others are."""
        return position in self._ranges or (not self._ranges and position == self._current)

    # ---- Qt's events ----

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._painter.theme.colour("surface"))
        top = self.verticalScrollBar().value()
        first, end = self._layout.seen(top, top + self.rows_shown())
        last = end - 1
        if last < first:
            self._painter.draw_words(painter, self.viewport().rect(), self._empty_words)
            return
        if not self._items.want(first, last, PAINT_READS_S):
            self._rest.start()
        focused = self.hasFocus()
        for group in self._layout.heads(top, top + self.rows_shown()):
            self._painter.draw_head(painter, self._cell(self._layout.head_of(group), 0), self._items.label(group))
        for position in range(first, last + 1):
            area, card = self.cell(position), self._items.card(position)
            if not event.rect().intersects(area):
                continue
            if card is None:
                self._painter.draw_waiting(painter, area)
                continue
            state = CellState(position in self._ranges, position == self._current, focused)
            self._painter.draw(painter, area, card, self._items.tile(card.media_id), state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, pick, open; Space asks for a peek."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._ask_for_peek()
        elif (target := self._target(key)) is not None:
            self.go_to(target, extend=shift)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (card := self._card(self._current)):
            self.opened.emit(card.media_id)
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.pick_all()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the peek with its key."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.peek_ended.emit()
        else:
            super().keyReleaseEvent(event)

    def _ask_for_peek(self) -> None:
        if not self.brought_into_sight() and (card := self._card(self._current)):
            self.peek_began.emit(card.media_id)

    def _target(self, key: int) -> int | None:
        key = towards(Qt.Key(key), self.layoutDirection())
        return self._layout.target(key, max(self._current, 0), self.rows_shown())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick what is clicked; Shift picks the range, Ctrl adds."""
        position = self.position_at(event.position().toPoint())
        if position < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggle(position)
        else:
            self.go_to(position, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the click here."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is clicked twice."""
        if card := self._card(self.position_at(event.position().toPoint())):
            self.opened.emit(card.media_id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll a row a notch."""
        self._wheel += event.angleDelta().y()
        notches, self._wheel = int(self._wheel / NOTCH), self._wheel - int(self._wheel / NOTCH) * NOTCH
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - notches)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Keep the current tile in sight."""
        self._fit()
        self._show_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Veil when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.moved_away.emit()
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Give a tool tip in words: the card, never a picture and never a file's name."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            card = self._items.card(self.position_at(event.pos()))
            QToolTip.showText(event.globalPos(), tool_tip(card.sentence() if card else ""), self)
            return True
        return super().viewportEvent(event)
