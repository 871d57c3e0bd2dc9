"""Draws what stands at one point of a map: a count, how far it may be off, and whether it was measured."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.domain.language import number
from app.ui.theme import Theme

CELL_UNITS = 8
"""Pictures in one cell of the screen, so large in units of four pixels, stand as one pin."""
ALONE_UNITS, PICKED_UNITS, LEAST_UNITS, GROWTH_UNITS = 1.0, 1.5, 2.0, 0.75
RING_PX = 2.0
"""Around what is drawn stands some of the ground, so that it is told apart from any map beneath."""
MOST_PX = 20_000.0
SHARE_PX, ARC_STEPS = 4.0, 16
"""The rim of a share, and Qt's steps of a degree."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A point of the map.

    Args:
        at: where, in pixels.
        count: how many pictures.
        measured: how many of them were measured: of all it is drawn filled, of none open, else its rim says the share.
        current: whether the picked picture is among them.
        radius_px: how far its only picture, or the picked one, may be off; 0 draws no circle.
        told: whether the camera says how far; else the circle is dashed.
        row: of the spot that it is told by: the picked picture's, else its first one's.

    """

    at: QPointF
    count: int
    measured: int = 0
    current: bool = False
    radius_px: float = 0.0
    told: bool = True
    row: int = -1

    @property
    def inferred(self) -> bool:
        """Whether none of them was measured."""
        return self.measured == 0


def paint_pin(painter: QPainter, theme: Theme, pin: Pin) -> None:
    """Draw a pin: filled where measured, open where inferred; its count; a circle of how far it may be off.

    Of those that are partly measured the rim is thick for that share, from the top clockwise.
    """
    accent, ground, radius = theme.colour("accent"), theme.colour("ground"), pin_radius_px(theme, pin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pin.radius_px > radius:
        reach = min(pin.radius_px, MOST_PX)
        style = Qt.PenStyle.SolidLine if pin.told else Qt.PenStyle.DashLine
        for pen in (QPen(ground, 1 + RING_PX), QPen(accent, 1, style)):
            painter.setPen(pen)
            painter.drawEllipse(pin.at, reach, reach)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(pin.at, radius + RING_PX, radius + RING_PX)
    filled, rim = pin.measured == pin.count, theme.colour("warning") if pin.current else accent
    painter.setPen(QPen(rim, 2 if pin.current or pin.inferred else 1))
    painter.setBrush(accent if filled else ground)
    painter.drawEllipse(pin.at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if 0 < pin.measured < pin.count:
        painter.setPen(QPen(rim, SHARE_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        inside = QRectF(pin.at.x() - radius, pin.at.y() - radius, 2 * radius, 2 * radius)
        painter.drawArc(inside, 90 * ARC_STEPS, -round(360 * ARC_STEPS * pin.measured / pin.count))
    if pin.count > 1:
        painter.setPen(theme.colour("on_accent") if filled else theme.colour("text"))
        wide = painter.fontMetrics().horizontalAdvance(number(pin.count))
        place = QRectF(0, 0, max(wide, 2 * radius), 2 * radius)
        place.moveCenter(pin.at)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number(pin.count))


def pin_radius_px(theme: Theme, pin: Pin) -> float:
    """Return how large a pin is drawn."""
    if pin.count > 1:
        return theme.px(LEAST_UNITS) + theme.px(GROWTH_UNITS) * math.log10(pin.count)
    return float(theme.px(PICKED_UNITS if pin.current else ALONE_UNITS))


def pin_room_px(theme: Theme, count: int) -> float:
    """Return how far around its middle a pin of so many pictures reaches, picked or not."""
    return pin_radius_px(theme, Pin(QPointF(), count, current=True)) + RING_PX


def pin_room(theme: Theme, pin: Pin) -> QRectF:
    """Return what a pin covers."""
    around = pin_radius_px(theme, pin) + RING_PX
    return QRectF(pin.at.x() - around, pin.at.y() - around, 2 * around, 2 * around)
