"""The structure of a group, drawn by how strongly its members are linked; keys move from member to member."""

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.domain.arrays import Float64s, UInt8s
from app.domain.ids import MediaId
from app.domain.language import tr
from app.grouping.drawing import Drawing, Line
from app.ui.theme import Theme
from app.ui.widgets.accessible import tell_current
from app.ui.widgets.graph_painter import GraphPainter, Standing, percent
from app.ui.wording import confidence

MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ASIDE = 2.0
"""How much a step to the side counts against one ahead when the nearest member in a direction is sought."""
REACH_PX = 6
LEAST_UNITS = (40, 30)


class GroupGraph(QWidget):
    """Members as small veiled tiles or dots, lines by strength; it tells what is picked, and decides nothing."""

    SPOKEN_AS = QAccessible.Role.Chart
    moved = Signal(str)
    """The keyboard or a click is at another member."""
    toggled = Signal(str)
    """A member is to be picked besides, or not any more."""
    line_picked = Signal(str)
    """The line from the current member to this one is picked."""
    opened = Signal()
    """The picked line is to be opened: Return, or a double click."""
    peek_began = Signal(str)
    peek_ended = Signal()
    moved_away = Signal()

    def __init__(self, theme: Theme, name: str, sure: Callable[[float], str] | None = None) -> None:
        """Make it; ``sure`` tells how strong a line is, where that is not to be told by a number."""
        super().__init__()
        self._sure = sure or confidence
        self._name, self._theme, self._painter = name, theme, GraphPainter(theme, sure or percent)
        self._drawing: Drawing | None = None
        self._tiles: Mapping[MediaId, UInt8s] = {}
        self._centres: Float64s = np.zeros((0, 2))
        self._standing = Standing()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._say()

    # ---- what is shown ----

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._painter.set_theme(theme)
        self._fit()

    def show_group(self, drawing: Drawing | None, tiles: Mapping[MediaId, UInt8s]) -> None:
        """Show another group; nothing is picked."""
        self.moved_away.emit()
        self._drawing, self._tiles, self._standing = drawing, tiles, Standing(focused=self.hasFocus())
        self._fit()
        self._say()

    def show_picked(self, current: MediaId | None, picked: Sequence[MediaId], other: MediaId | None) -> None:
        """Show what is picked elsewhere: the current member, all that are picked, the other end of the picked line."""
        at = {each: place for place, each in enumerate(self.media)}
        places = frozenset(at[each] for each in picked if each in at)
        self._standing = Standing(
            -1 if current is None else at.get(current, -1),
            places if len(places) > 1 else frozenset(),
            -1 if other is None else at.get(other, -1),
            self.hasFocus(),
        )
        self._say()
        self.update()

    @property
    def media(self) -> tuple[MediaId, ...]:
        """The members that are drawn."""
        return self._drawing.media if self._drawing is not None else ()

    @property
    def current(self) -> int:
        """The place of the member that the keyboard is at; -1 where there is none."""
        return self._standing.current

    @property
    def current_media(self) -> MediaId | None:
        """The member that the keyboard is at."""
        return self.media[self._standing.current] if self._standing.current >= 0 else None

    @property
    def drawing(self) -> Drawing | None:
        """What is drawn."""
        return self._drawing

    # ---- geometry ----

    def _fit(self) -> None:
        self._centres = np.zeros((0, 2))
        if self._drawing is not None and self.width() > 1 and self.height() > 1:
            self._centres = self._painter.centres(self._drawing, self.size())
        self.update()

    def centre_of(self, media_id: MediaId) -> QPoint:
        """Return where the middle of a member stands."""
        x, y = self._centres[self.media.index(media_id)]
        return QPoint(round(x), round(y))

    def count(self) -> int:
        """Return how many members are drawn."""
        return len(self._centres)

    def cell(self, position: int) -> QRect:
        """Return where a member is drawn."""
        place = QRect(QPoint(), self._painter.member_size(len(self.media), self.size()))
        place.moveCenter(self.centre_of(self.media[position]))
        return place

    def position_at(self, point: QPoint) -> int:
        """Return the member at a point; -1 where there is none."""
        return self.member_at(point)

    def is_picked(self, position: int) -> bool:
        """Tell whether a member is picked."""
        return position in self._standing.picked or position == self._standing.current

    def member_at(self, point: QPoint) -> int:
        """Return the member at a point; -1 where there is none."""
        if not len(self._centres):
            return -1
        size = self._painter.member_size(len(self.media), self.size())
        off = np.abs(self._centres - np.array([point.x(), point.y()]))
        hit = (off[:, 0] <= size.width() / 2 + 1) & (off[:, 1] <= size.height() / 2 + 1)
        return int(np.flatnonzero(hit)[-1]) if hit.any() else -1

    def line_at(self, point: QPoint) -> Line | None:
        """Return the line at a point, the topmost of several."""
        for line in reversed(self._drawing.lines if self._drawing is not None else ()):
            one, other = self._centres[line.first], self._centres[line.second]
            along, off = other - one, np.array([point.x(), point.y()]) - one
            length = max(float(np.hypot(*along)), 1.0)
            share = float(along @ off) / length**2
            if 0 <= share <= 1 and abs(float(along[0] * off[1] - along[1] * off[0])) / length <= REACH_PX:
                return line
        return None

    def towards(self, across: int, down: int) -> int:
        """Return the nearest member in a direction; the current one where there is none."""
        here = self._centres[self._standing.current]
        off = self._centres - here
        ahead = off[:, 0] * across + off[:, 1] * down
        aside = np.abs(off[:, 0] * down) + np.abs(off[:, 1] * across)
        far = np.where(ahead > max(1.0, 0), ahead + ASIDE * aside, math.inf)
        far[aside > 2 * np.maximum(ahead, 0)] = math.inf
        return int(np.argmin(far)) if np.isfinite(far).any() else self._standing.current

    # ---- words ----

    def _say(self) -> None:
        """Tell a screen reader where the keyboard is, and the structure as the description; never a file's name."""
        drawing, at = self._drawing, self._standing.current
        place = [tr("nothing picked")]
        if drawing is not None and at >= 0:
            lines, place = self._lines_of(at), [self.words(at)]
            if self._standing.other >= 0:
                held = [line for line in lines if self._standing.other in {line.first, line.second}]
                place.append(tr("picked: with {picture}", picture=drawing.media[self._standing.other][:8]))
                place += [self._sure(held[0].strength)] if held else []
        self.setAccessibleName(", ".join([self._name, *place]))
        self.setAccessibleDescription(drawing.sentence if drawing is not None else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        tell_current(self)

    def _lines_of(self, position: int) -> list[Line]:
        lines = self._drawing.lines if self._drawing is not None else ()
        return [line for line in lines if position in {line.first, line.second}]

    def words(self, position: int) -> str:
        """Return a member in words: never a file's name."""
        lines = tr("%n line(s)", "", len(self._lines_of(position)))
        return ", ".join([tr("picture {picture}", picture=self.media[position][:8]), lines])

    # ---- Qt's events ----

    def sizeHint(self) -> QSize:
        """Room for a few members; more is better."""
        return QSize(self._theme.px(LEAST_UNITS[0]), self._theme.px(LEAST_UNITS[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the group."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # dates and units as they are written
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        if self._drawing is None or len(self._centres) != len(self._drawing.media):
            return
        self._painter.draw(painter, self._drawing, self._centres, self._tiles, self._standing)
        if self.hasFocus():
            painter.setPen(self._theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, step through the lines of a member, open one, pick members besides; Space asks for a peek."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.current_media is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self.peek_began.emit(self.current_media)
        elif key in MOVES:
            self._move(self.towards(*MOVES[Qt.Key(key)]), keep=shift)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._step(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the peek with its key."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.peek_ended.emit()
        else:
            super().keyReleaseEvent(event)

    def _move(self, at: int, *, keep: bool = False) -> None:
        if at < 0 or at == self._standing.current:
            return
        self.moved_away.emit()
        (self.toggled if keep else self.moved).emit(self.media[at])

    def _step(self, by: int) -> None:
        """Pick the next line of the current member, or the one before; the strongest is the first."""
        at = self._standing.current
        lines = reversed(self._drawing.lines if self._drawing is not None else ())
        ends = [line.second if line.first == at else line.first for line in lines if at in {line.first, line.second}]
        if ends:
            before = ends.index(self._standing.other) if self._standing.other in ends else -1
            self.line_picked.emit(self.media[ends[(before + by) % len(ends)]])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick what is clicked, a member or a line; with Ctrl a member besides."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        at, line = self.member_at(point), self.line_at(point)
        if at >= 0:
            self._move(at, keep=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif line is not None:
            here, other = line.first, line.second
            if self._standing.current != here:
                here, other = (other, here) if self._standing.current == other else (here, other)
            self._move(here)
            self.line_picked.emit(self.media[other])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the line that is clicked twice."""
        if self.member_at(event.position().toPoint()) < 0 and self.line_at(event.position().toPoint()) is not None:
            self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in the new room."""
        super().resizeEvent(event)
        if self.isVisible():  # one that is out of sight is laid out whenever Qt likes
            self.moved_away.emit()
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self._standing.focused = True
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is not; nothing clear may stand any more."""
        super().focusOutEvent(event)
        self._standing.focused = False
        self.moved_away.emit()
        self.update()
