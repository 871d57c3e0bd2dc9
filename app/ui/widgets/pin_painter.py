"""Draws what stands at one point of a map: a count, how far it may be off, and whether it was measured."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.domain.language import number
from app.ui.theme import Theme

CELL_UNITS = 8
"""Pictures in one cell of the screen, so large in units of four pixels, stand as one pin."""
ALONE_UNITS, LEAST_UNITS, GROWTH_UNITS = 1.0, 2.0, 0.75
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
    accent, radius = theme.colour("accent"), float(theme.px(ALONE_UNITS))
    if pin.radius_px > radius:
        style = Qt.PenStyle.SolidLine if pin.told else Qt.PenStyle.DashLine
        painter.setPen(QPen(accent, 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = min(pin.radius_px, MOST_PX)
        painter.drawEllipse(pin.at, reach, reach)
    if pin.count > 1:
        radius = theme.px(LEAST_UNITS) + theme.px(GROWTH_UNITS) * math.log10(pin.count)
    painter.setPen(QPen(theme.colour("warning") if pin.current else accent, 2 if pin.current or pin.inferred else 1))
    painter.setBrush(theme.colour("ground") if pin.inferred else accent)
    painter.drawEllipse(pin.at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pin.count > 1:
        painter.setPen(theme.colour("text") if pin.inferred else theme.colour("on_accent"))
        wide = painter.fontMetrics().horizontalAdvance(number(pin.count))
        place = QRectF(0, 0, max(wide, 2 * radius), 2 * radius)
        place.moveCenter(pin.at)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number(pin.count))
