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


@dataclass(frozen=True, slots=True)
class Pin:
    """A point of the map.

    Args:
        at: where, in pixels.
        count: how many pictures.
        inferred: whether none of them was measured; drawn open, else filled.
        current: whether the picked picture is among them.
        radius_px: how far its only picture, or the picked one, may be off; 0 draws no circle.
        told: whether the camera says how far; else the circle is dashed.

    """

    at: QPointF
    count: int
    inferred: bool = False
    current: bool = False
    radius_px: float = 0.0
    told: bool = True


def paint_pin(painter: QPainter, theme: Theme, pin: Pin) -> None:
    """Draw a pin: filled where measured, open where inferred; its count; a circle of how far it may be off."""
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
    painter.setPen(QPen(theme.colour("warning") if pin.current else accent, 2 if pin.current or pin.inferred else 1))
    painter.setBrush(ground if pin.inferred else accent)
    painter.drawEllipse(pin.at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pin.count > 1:
        painter.setPen(theme.colour("text") if pin.inferred else theme.colour("on_accent"))
        wide = painter.fontMetrics().horizontalAdvance(number(pin.count))
        place = QRectF(0, 0, max(wide, 2 * radius), 2 * radius)
        place.moveCenter(pin.at)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number(pin.count))


def pin_radius_px(theme: Theme, pin: Pin) -> float:
    """Return how large a pin is drawn."""
    if pin.count > 1:
        return theme.px(LEAST_UNITS) + theme.px(GROWTH_UNITS) * math.log10(pin.count)
    return float(theme.px(PICKED_UNITS if pin.current else ALONE_UNITS))


def pin_room(theme: Theme, pin: Pin) -> QRectF:
    """Return what a pin covers."""
    around = pin_radius_px(theme, pin) + RING_PX
    return QRectF(pin.at.x() - around, pin.at.y() - around, 2 * around, 2 * around)
