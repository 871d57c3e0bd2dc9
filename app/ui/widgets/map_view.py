"""Pictures on a map of the package's own coasts, borders and towns; a part of it that is picked narrows the rest."""

import math
from enum import Enum

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
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

from app.domain.arrays import Float64s, Ints
from app.domain.language import tr
from app.geography.outlines import HIGHEST_DEG, latitude_of, mercator
from app.geography.towns import towns
from app.ui.map_tiles import MapTiles
from app.ui.theme import Theme
from app.ui.widgets.graticule import paint_graticule
from app.ui.widgets.map_areas import Box, Lasso, MapArea
from app.ui.widgets.map_pins import METRES_A_DEGREE, NO_SPOTS, ROUND_DEG, Seen, Spots, near, pin_words, pins_of
from app.ui.widgets.map_words import paint_scale, paint_towns
from app.ui.widgets.outline_painter import OutlinePainter
from app.ui.widgets.pin_painter import Pin, paint_pin, pin_room
from app.ui.widgets.tile_layer import Sight, paint_tiles

LEAST_SPAN_DEG, FIT_DEG, MOST_SPAN_DEG = 0.002, 0.05, 360.0
ZOOM, PAN, WHEEL, MARGIN = 1.6, 0.2, 120, 0.15
PIN_EDGE_UNITS = 12
"""When all is shown, pins stay so far from the edge, in units of four pixels."""
TOWNS_SHOWN, CLICK_PX = 40, 4
LEAST_UNITS = (60, 40)
LINE_SHARE = 0.7
"""Coasts and borders stand back behind names and pins."""


class Drag(Enum):
    """What a mouse that is drawn over the map does."""

    MOVE = "move"
    BOX = "box"
    LASSO = "lasso"


class MapView(QWidget):
    """It tells which part is picked, and decides nothing. Drawn by Mercator's projection."""

    SPOKEN_AS = QAccessible.Role.Graphic
    picked = Signal()
    """Another part is to narrow what is shown, or none."""
    moved = Signal()
    """Another part is seen, or other things in it."""

    def __init__(self, theme: Theme, name: str, tiles: MapTiles) -> None:
        super().__init__()
        self._theme, self._name, self._tiles = theme, name, tiles
        self._spots, self._y = NO_SPOTS, np.zeros(0)
        self._x0, self._y0, self._span = 0.0, 20.0, MOST_SPAN_DEG
        self._fitted = False
        self._outlines = OutlinePainter()
        self._pressed: tuple[QPointF, Drag] | None = None
        self._last = QPointF()
        self._line: list[tuple[float, float]] = []
        self.area: MapArea | None = None
        self.marked = -1
        """The row of the spot of the picture that is picked."""
        self._pins: tuple[object, list[Pin]] = (None, [])
        """What was seen when they were last asked for, and the pins."""
        self.said = ""
        """What is seen, in words."""
        tiles.changed.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ---- what is shown ----

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def show_spots(self, spots: Spots) -> None:
        """Show other positions; the part that is seen stays where there was one."""
        self._spots, self._y = spots, mercator(spots.latitude)
        if not self._fitted and len(spots.items):
            self.fit()
        self._changed()

    def mark(self, item: int) -> None:
        """Mark the picture that is picked, by its row number."""
        found = np.flatnonzero(self._spots.items == item)
        self.marked = int(found[0]) if len(found) else -1
        self._say()
        self.update()

    def fit(self) -> None:
        """Show all positions."""
        self._fitted = True
        x, y = self._spots.longitude, self._y
        if len(x):
            self._x0, self._y0 = float(x.min() + x.max()) / 2, float(y.min() + y.max()) / 2
            wide, tall = float(np.ptp(x)), float(np.ptp(y)) * max(self.width(), 1) / max(self.height(), 1)
            self._span = max(wide * self._around(self.width()), tall * self._around(self.height()), FIT_DEG)
        else:
            self._x0, self._y0, self._span = 0.0, 20.0, MOST_SPAN_DEG
        self._see()

    def _around(self, side_px: int) -> float:
        """Return how much longer a side is than what is shown along it: no pin lies upon the degrees at the edge."""
        edge_px = min(self._theme.px(PIN_EDGE_UNITS), side_px / 4)
        return max(1 + 2 * MARGIN, side_px / max(side_px - 2 * edge_px, 1))

    def in_sight(self) -> Box:
        """Return the part that is seen."""
        half_x, half_y = self._span / 2, self._span / 2 * self.height() / max(self.width(), 1)
        return Box(self._x0 - half_x, self._y0 - half_y, self._x0 + half_x, self._y0 + half_y)

    def items_in(self, area: MapArea) -> Ints:
        """Return the row numbers of the pictures in a part of the map, sorted."""
        x = near(self._spots.longitude, (area.box.west + area.box.east) / 2)
        return np.sort(self._spots.items[area.holds(x, self._y)])

    def seen_words(self) -> str:
        """Return what is seen: where, how many pictures, which town is the largest, and what is picked."""
        sight = self.in_sight()
        count = len(self.items_in(sight))
        largest = self._towns(1)
        if largest and self._span < MOST_SPAN_DEG / 4:
            parts = [tr("%n picture(s) in sight about {town}", "", count, town=largest[0][0])]
        else:
            parts = [tr("%n picture(s) in sight", "", count)]
        if beside := len(self._spots.items) - count:
            parts.append(tr("%n elsewhere", "pictures", beside))
        if self.area is not None:
            parts.append(tr("%n picked", "pictures", len(self.items_in(self.area))))
        return ", ".join(parts)

    def drop(self) -> None:
        """Let the picked part go, without a word."""
        self.area = None
        self._changed()

    def _changed(self) -> None:
        self.said = self.seen_words()
        self._say()
        self.update()
        self.moved.emit()

    def _say(self) -> None:
        """Tell a screen reader what is seen, and at which pin the picked picture is."""
        at = next((at for at, pin in enumerate(self.pins()) if pin.current), -1)
        if at >= 0:
            picked = tr("The picked picture: {pin}.", pin=self.words(at))
        else:
            picked = tr("The picked picture is elsewhere.") if self.marked >= 0 else ""
        self.setAccessibleName(" ".join(filter(None, (f"{self._name}. {self.said}.", picked))))

    # ---- what a screen reader walks: the pins that are seen ----

    @property
    def current(self) -> int:
        """None: the keyboard moves the map as a whole."""
        return -1

    def count(self) -> int:
        """Return how many pins are in sight."""
        return len(self.pins())

    def words(self, position: int) -> str:
        """Return a pin in words."""
        return pin_words(self._spots, self.pins()[position])

    def cell(self, position: int) -> QRect:
        """Return where a pin is drawn."""
        return pin_room(self._theme, self.pins()[position]).toAlignedRect()

    def position_at(self, point: QPoint) -> int:
        """Return the pin at a point; -1 where there is none."""
        return next((at for at in range(self.count()) if self.cell(at).contains(point)), -1)

    def is_picked(self, position: int) -> bool:
        """Tell whether the picked picture is among a pin's."""
        return self.pins()[position].current

    # ---- where things are ----

    def sizeHint(self) -> QSize:
        """Some room; more is better."""
        return QSize(*map(self._theme.px, LEAST_UNITS))

    def _see(self) -> None:
        self._span = min(max(self._span, LEAST_SPAN_DEG), MOST_SPAN_DEG)
        self._x0 = (self._x0 + ROUND_DEG / 2) % ROUND_DEG - ROUND_DEG / 2
        highest = float(mercator(np.array([HIGHEST_DEG]))[0])
        self._y0 = min(max(self._y0, -highest), highest)
        self._changed()

    def _scale(self) -> float:
        """Return pixels a degree."""
        return self.width() / self._span

    def _on_screen(self, x: Float64s, y: Float64s) -> Float64s:
        scale = self._scale()
        return np.stack([(x - self._x0) * scale + self.width() / 2, self.height() / 2 - (y - self._y0) * scale], axis=1)

    def _place(self, at: QPointF) -> tuple[float, float]:
        scale = self._scale()
        return self._x0 + (at.x() - self.width() / 2) / scale, self._y0 - (at.y() - self.height() / 2) / scale

    # ---- hands ----

    def zoom(self, by: float, around: QPointF | None = None) -> None:
        """Show less or more, around a point that stays where it is."""
        at = around or QPointF(self.width() / 2, self.height() / 2)
        x, y = self._place(at)
        self._span = min(max(self._span / by, LEAST_SPAN_DEG), MOST_SPAN_DEG)
        moved_x, moved_y = self._place(at)
        self._x0 += x - moved_x
        self._y0 += y - moved_y
        self._see()

    def pan(self, x: float, y: float) -> None:
        """Go by shares of what is seen, east and north."""
        self._x0 += x * self._span
        self._y0 += y * self._span
        self._see()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, + and - zoom, Home shows all; Return narrows to what is in sight, Backspace lets it go."""
        key = Qt.Key(event.key())
        pans = {
            Qt.Key.Key_Left: (-PAN, 0.0),
            Qt.Key.Key_Right: (PAN, 0.0),
            Qt.Key.Key_Up: (0.0, PAN),
            Qt.Key.Key_Down: (0.0, -PAN),
        }
        if key in pans:
            self.pan(*pans[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(ZOOM, self._nearest())
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM, self._nearest())
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._pick(self.in_sight())
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and not event.modifiers():
            self._pick(None)
        else:
            super().keyPressEvent(event)

    def _nearest(self) -> QPointF:
        """Return where keys zoom to: the picked picture's pin, else the nearest to the middle, else the middle."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        inside = [pin for pin in self.pins() if self.rect().contains(pin.at.toPoint())]
        return min(
            inside, key=lambda pin: (not pin.current, (pin.at - middle).manhattanLength()), default=Pin(middle, 0)
        ).at

    def _pick(self, area: MapArea | None) -> None:
        self.area = area
        self._changed()
        self.picked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse."""
        self.zoom(ZOOM ** (event.angleDelta().y() / WHEEL), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the map, with Shift to draw a box, with Ctrl and Shift to go around something."""
        if event.button() == Qt.MouseButton.LeftButton:
            held = event.modifiers()
            shift, ctrl = (
                bool(held & key) for key in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
            )
            drag = (Drag.LASSO if ctrl else Drag.BOX) if shift else Drag.MOVE
            self._pressed, self._last = (event.position(), drag), event.position()
            self._line = [self._place(event.position())]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map, or draw the box or the line."""
        if self._pressed is None:
            return
        begun, drag = self._pressed
        if drag is Drag.BOX:
            (x0, y0), (x1, y1) = self._place(begun), self._place(event.position())
            self.area = Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
            self._changed()
        elif drag is Drag.LASSO:
            self._line.append(self._place(event.position()))
            self.area = Lasso(tuple(self._line))
            self._changed()
        else:
            apart, self._last = event.position() - self._last, event.position()
            self.pan(-apart.x() / max(self.width(), 1), apart.y() / max(self.width(), 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Apply what was drawn; a click goes to what stands there."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        begun, drag = pressed
        if drag is not Drag.MOVE:
            self.picked.emit()
        elif (event.position() - begun).manhattanLength() < CLICK_PX:
            x, y = self._place(event.position())
            self._x0, self._y0 = x, y
            self.zoom(ZOOM)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is not."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See more or less around the middle."""
        super().resizeEvent(event)
        self._changed()

    # ---- drawing ----

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Draw ground, outlines, towns, the picked part and the pins."""
        painter, colour = QPainter(self), self._theme.colour
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # dates and units as they are written
        painter.fillRect(self.rect(), colour("ground"))
        sight = Sight(self.in_sight(), self._scale(), painter.device().devicePixelRatioF())
        beneath = paint_tiles(painter, self._theme, self._tiles, sight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = colour("dim")
        lines.setAlphaF(LINE_SHARE)
        self._outlines.paint(painter, sight.box, sight.scale, lines)
        pins = self.pins()
        grid = paint_graticule(painter, self._theme, self.rect(), sight.box, sight.scale)
        shrunk = math.cos(math.radians(latitude_of(self._y0)))
        scale = paint_scale(painter, self._theme, self.rect(), self._scale() / (METRES_A_DEGREE * shrunk))
        room = (pin_room(self._theme, pin) for pin in pins)
        taken = [*beneath, *grid, scale, *room]  # the laboratory's map has names of its own
        paint_towns(painter, self._theme, self.rect(), self._town_places(), taken)
        if self.area is not None:
            corners = self._on_screen(*np.array(self.area.corners).T)
            painter.setPen(colour("accent"))
            painter.drawPolyline([QPointF(x, y) for x, y in corners.tolist()])
        for pin in pins:
            paint_pin(painter, self._theme, pin)
        if self.hasFocus():
            painter.setPen(colour("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _towns(self, many: int) -> list[tuple[str, float, float]]:
        sight = self.in_sight()
        box = (sight.west, latitude_of(sight.south), sight.east, latitude_of(sight.north))
        return [(each.name, each.latitude, each.longitude) for each in towns().largest(box, many)]

    def _town_places(self) -> list[tuple[str, QPointF]]:
        found = self._towns(TOWNS_SHOWN)
        latitudes, longitudes = np.array([[each[1], each[2]] for each in found]).reshape(-1, 2).T
        at = self._on_screen(near(longitudes, self._x0), mercator(latitudes))
        return [(name, QPointF(x, y)) for (name, _, _), (x, y) in zip(found, at.tolist(), strict=True)]

    def pins(self) -> list[Pin]:
        """Return the pins: pictures whose pins would lie upon each other stand as one with their count."""
        seen = (self._x0, self._y0, self._span, self.size().toTuple(), self.marked, self._theme, self._spots)
        if self._pins[0] != seen:
            at = self._on_screen(near(self._spots.longitude, self._x0), self._y)
            sight = Seen(at, self.size(), self._scale(), self.marked)
            self._pins = seen, pins_of(self._spots, sight, self._theme)
        return self._pins[1]
