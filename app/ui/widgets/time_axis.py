"""Pictures on an axis of time, a lane a camera: counts in bins at any scale, and a span that is brushed."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.arrays import Float64s
from app.domain.language import tr
from app.ui.theme import Theme
from app.ui.widgets.plain_label import plain
from app.ui.widgets.time_spans import EPOCH, LEAST_SPAN_S, TICKS, YEAR_S, Lane, Span, clock, fitting, when

BIN_PX = 4
ZOOM, PAN, WHEEL = 1.5, 0.15, 120
NO_TIMES = tr("No picture has a time of its camera's.")
LANE_UNITS, NAME_UNITS, AXIS_UNITS = (6, 16), 34, 8


class TimeAxis(QWidget):
    """It tells what is brushed, and decides nothing; a brush is applied by Return or when the mouse lets go."""

    SPOKEN_AS = QAccessible.Role.Chart
    brushed = Signal()
    """Another span is to narrow what is shown, or none."""
    seen = Signal()
    """Something else is in sight, or brushed."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self._lanes: tuple[Lane, ...] = ()
        self._parts: list[tuple[Float64s, Float64s]] = []
        self._all: Float64s = np.zeros(0)
        self._view = Span(0.0, YEAR_S)
        self._drag_from: float | None = None
        self._at_s: float | None = None
        self.brush: Span | None = None
        self.current_s: float | None = None
        """The time of the picture that is picked."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._say()

    # ---- what is shown ----

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        """Show other times; the view stays where there was one."""
        first = not len(self._all)
        self._lanes = lanes
        self._parts = [(lane.seconds[lane.zoned], lane.seconds[~lane.zoned]) for lane in lanes]
        self._all = np.sort(np.concatenate([lane.seconds for lane in lanes])) if lanes else np.zeros(0)
        if first:
            self._view = fitting(self._all)
        self.updateGeometry()
        self._changed()

    def mark(self, current_s: float | None) -> None:
        """Mark the time of the picture that is picked."""
        self.current_s = current_s
        self._say()
        self.update()

    def drop(self) -> None:
        """Let the brush go, without a word."""
        self.brush = None
        self._changed()

    def seen_words(self) -> str:
        """Return the part that is seen, how many pictures lie in it and beside it, and what is brushed."""
        if not self._lanes:
            return NO_TIMES
        inside = self._count(self._view)
        before = int(np.searchsorted(self._all, self._view.first_s))
        after = len(self._all) - before - inside
        parts = [tr("{span}: %n picture(s)", "", inside, span=when(self._view))]
        parts += [tr("%n earlier", "", before)] if before else []
        parts += [tr("%n later", "", after)] if after else []
        if self.brush is not None:
            parts.append(tr("brushed {span}: %n", "", self._count(self.brush), span=when(self.brush)))
        return ", ".join(parts)

    def _count(self, span: Span) -> int:
        first, last = np.searchsorted(self._all, (span.first_s, span.last_s), side="left")
        return int(last - first)

    def _changed(self) -> None:
        self._say()
        self.update()
        self.seen.emit()

    def _say(self) -> None:
        """Tell a screen reader what is seen, and when the picked picture was taken."""
        words = f"{self._name}. {self.seen_words()}"
        if self.current_s is not None:
            taken = clock(self.current_s).strftime("%Y-%m-%d %H:%M:%S")
            words = ". ".join((words, tr("The picked picture: {time}.", time=taken)))
        self.setAccessibleName(words)

    # ---- what a screen reader walks: the cameras' lanes ----

    @property
    def current(self) -> int:
        """None: the keyboard moves the axis as a whole."""
        return -1

    def count(self) -> int:
        """Return how many lanes there are."""
        return len(self._lanes)

    def words(self, position: int) -> str:
        """Return whose lane it is, how many of its pictures are in sight, and of how many the zone is known."""
        lane, view = self._lanes[position], self._view
        first, last = np.searchsorted(lane.seconds, (view.first_s, view.last_s)).tolist()
        zoned = int(lane.zoned[first:last].sum())
        inside = tr("%n picture(s) in sight", "", last - first)
        return ", ".join([plain(lane.name), inside, tr("%n with a known zone", "pictures", zoned)])

    def cell(self, position: int) -> QRect:
        """Return where a lane is drawn, with its name."""
        room, high = self._room(), self._lane_px()
        return QRectF(0, room.top() + position * high, self.width(), high).toAlignedRect()

    def position_at(self, point: QPoint) -> int:
        """Return the lane at a point; -1 where there is none."""
        return next((at for at in range(self.count()) if self.cell(at).contains(point)), -1)

    def is_picked(self, position: int) -> bool:
        """Tell whether a picture of the lane was taken when the picked one was."""
        return self.current_s is not None and bool((self._lanes[position].seconds == self.current_s).any())

    def _lane_px(self) -> float:
        return min(max(self._room().height() / len(self._lanes), 1), self._theme.px(LANE_UNITS[1]))

    # ---- where things are ----

    def sizeHint(self) -> QSize:
        """A lane's height for each camera, and the axis."""
        high = AXIS_UNITS + LANE_UNITS[0] * max(1, len(self._lanes))
        return QSize(self._theme.px(NAME_UNITS * 4), self._theme.px(high))

    def _room(self) -> QRectF:
        """Return where the lanes are."""
        longest = max((self.fontMetrics().horizontalAdvance(lane.name) for lane in self._lanes), default=0)
        names = min(max(self._theme.px(NAME_UNITS), longest + self._theme.px(5)), self.width() // 3)
        return QRectF(self.rect()).adjusted(names, self._theme.px(1), -self._theme.px(2), -self._theme.px(AXIS_UNITS))

    def _x(self, at_s: float) -> float:
        room = self._room()
        return room.left() + (at_s - self._view.first_s) / self._view.long_s * room.width()

    def _time_at(self, x: float) -> float:
        room = self._room()
        return self._view.first_s + (x - room.left()) / max(room.width(), 1) * self._view.long_s

    # ---- hands ----

    def see(self, span: Span) -> None:
        """Show another part of the axis."""
        if span.long_s >= LEAST_SPAN_S:
            self._view = span
            self._changed()

    def zoom(self, by: float, around_s: float | None = None) -> None:
        """Show less or more, around a time that stays where it is."""
        view = self._view
        middle = around_s if around_s is not None else (view.first_s + view.last_s) / 2
        self.see(Span(middle - (middle - view.first_s) / by, middle + (view.last_s - middle) / by))

    def pan(self, share: float) -> None:
        """Go earlier or later by a share of what is seen."""
        by = share * self._view.long_s
        self.see(Span(self._view.first_s + by, self._view.last_s + by))

    def stretch(self, share: float) -> None:
        """Brush on from where the brush ends, or from the middle; towards earlier it shrinks."""
        view = self._view
        middle = (view.first_s + view.last_s) / 2
        brush = self.brush or Span(middle, middle)
        last = max(brush.first_s, brush.last_s + share * view.long_s)
        self.brush = replace(brush, last_s=last)
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, with Shift they brush; + and - zoom, Home shows all, Return applies, Backspace drops."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        sides = {Qt.Key.Key_Left: -PAN, Qt.Key.Key_Right: PAN}
        if key in sides:
            (self.stretch if shift else self.pan)(sides[Qt.Key(key)])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(ZOOM, self._nearest())
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM, self._nearest())
        elif key == Qt.Key.Key_Home:
            self.see(fitting(self._all))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.brushed.emit()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and not event.modifiers():
            self.drop()
            self.brushed.emit()
        else:
            super().keyPressEvent(event)

    def _nearest(self) -> float | None:
        """Return what keys zoom around: the picked picture's time where it is in sight, else the middlemost time."""
        view = self._view
        if self.current_s is not None and view.first_s <= self.current_s < view.last_s:
            return self.current_s
        inside = self._all[slice(*np.searchsorted(self._all, (view.first_s, view.last_s)))]
        middle = (view.first_s + view.last_s) / 2
        return float(inside[np.abs(inside - middle).argmin()]) if len(inside) else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse; with Shift, or sideways, pan."""
        turn = event.angleDelta()
        if turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-PAN * (turn.x() or turn.y()) / WHEEL)
        else:
            self.zoom(ZOOM ** (turn.y() / WHEEL), self._time_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a brush."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_from = self._time_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Brush."""
        if self._drag_from is not None:
            ends = sorted((self._drag_from, self._time_at(event.position().x())))
            self.brush = Span(*ends)
            self._changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Apply what was brushed; a click alone lets it go."""
        if self._drag_from is None:
            return
        moved = abs(self._x(self._drag_from) - event.position().x()) >= BIN_PX
        self._drag_from = None
        if not moved:
            self.drop()
        self.brushed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is not."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Draw for another width."""
        self.update()

    # ---- drawing ----

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Draw ground, brush, lanes and axis."""
        painter, colour = QPainter(self), self._theme.colour
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # dates and units as they are written
        painter.fillRect(self.rect(), colour("ground"))
        room = self._room()
        if not self._lanes:
            painter.setPen(colour("dim"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, NO_TIMES)
            return
        if self.brush is not None:
            left, right = (
                min(max(self._x(each), room.left()), room.right()) for each in (self.brush.first_s, self.brush.last_s)
            )
            painter.fillRect(QRectF(left, room.top(), max(right - left, 1), room.height()), colour("picked"))
        high = self._lane_px()
        counts = [self._bins(at, room) for at in range(len(self._lanes))]
        most = max((float(each.sum(axis=0).max(initial=0)) for each in counts), default=0) or 1.0
        for at, (lane, bins) in enumerate(zip(self._lanes, counts, strict=True)):
            self._paint_lane(
                painter, lane, bins / most, QRectF(room.left(), room.top() + at * high, room.width(), high)
            )
        if self.current_s is not None and room.left() <= self._x(self.current_s) <= room.right():
            painter.setPen(colour("warning"))
            painter.drawLine(
                QPoint(round(self._x(self.current_s)), round(room.top())),
                QPoint(round(self._x(self.current_s)), round(room.bottom())),
            )
        self._paint_axis(painter, room)
        if self.hasFocus():
            painter.setPen(colour("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _bins(self, at: int, room: QRectF) -> Float64s:
        """Return (2, bins) counts of a lane: times whose zone is known, and others."""
        edges = np.linspace(self._view.first_s, self._view.last_s, max(1, int(room.width() // BIN_PX)) + 1)
        return np.stack([np.diff(np.searchsorted(part, edges)) for part in self._parts[at]]).astype(np.float64)

    def _paint_lane(self, painter: QPainter, lane: Lane, shares: Float64s, area: QRectF) -> None:
        """Draw bars, as high as the root of their counts, so that one picture can be seen beside a thousand."""
        colour = self._theme.colour
        painter.setPen(colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(colour("dim"))
        names = QRectF(self._theme.px(2), area.top(), area.left() - self._theme.px(4), area.height())
        self._paint_name(painter, lane.name, names)
        wide = area.width() / shares.shape[1]
        full = area.height() - self._theme.px(1)
        for at in np.flatnonzero(shares.sum(axis=0)).tolist():
            total = float(shares[:, at].sum())
            high = max(full * total**0.5, 2.0)
            known = high * float(shares[0, at]) / total
            left = area.left() + at * wide
            painter.fillRect(QRectF(left, area.bottom() - known, wide - 1, known), colour("accent"))
            if high > known:  # outlined: the zone of its clock is not known
                painter.setPen(colour("accent"))
                painter.drawRect(QRectF(left, area.bottom() - high, max(wide - 2, 1), high - known - 0.5))

    def _paint_name(self, painter: QPainter, name: str, room: QRectF) -> None:
        """Draw whose lane it is, over two lines where one is too short; of a serial number the end tells the most."""
        metrics, side = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        wide, many = int(room.width()), int(room.height() // metrics.lineSpacing())
        model, gap, serial = name.partition("  ")
        if metrics.horizontalAdvance(name) > wide and gap and many > 1:
            lines = [metrics.elidedText(each, Qt.TextElideMode.ElideMiddle, wide) for each in (model, serial)]
            painter.drawText(room, side, "\n".join(lines))
        else:
            painter.drawText(room, side, metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, wide))

    def _ticks(self, painter: QPainter, room: QRectF) -> tuple[float, str, int]:
        """Return the finest ticks whose words have room: their step, their form, and how wide they are."""
        for step_s, shape in TICKS:
            wide = painter.fontMetrics().horizontalAdvance(EPOCH.strftime(shape)) + self._theme.px(4)
            if step_s / self._view.long_s * room.width() >= wide:
                return step_s, shape, wide
        return *TICKS[-1], wide

    def _paint_axis(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(self._theme.colour("dim"))
        step_s, shape, widest = self._ticks(painter, room)
        at_s = np.ceil(self._view.first_s / step_s) * step_s
        while at_s < self._view.last_s:
            x = self._x(float(at_s))
            painter.drawLine(
                QPoint(round(x), round(room.bottom())), QPoint(round(x), round(room.bottom()) + self._theme.px(1))
            )
            place = QRectF(x - widest / 2, room.bottom() + self._theme.px(1), widest, painter.fontMetrics().height())
            if place.left() >= room.left() - widest / 2 and place.right() <= self.width():
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, clock(float(at_s)).strftime(shape))
            at_s += step_s
