"""What is written on the map: the names of towns where they have room, and how long a part of it is."""

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.domain.language import number, tr
from app.ui.theme import Theme

NAME_APART_PX, NAME_UNITS, BESIDE_PIN_UNITS, DOT_PX = 14, 1.0, 5.0, 1.5
SCALE_UNITS, SCALE_SHARE, KILOMETRE_M = 3.0, 0.2, 1_000.0
PLATE_SHARE = 0.72
"""How much of what is beneath it the ground behind a text covers."""


def paint_towns(
    painter: QPainter, theme: Theme, area: QRect, places: Iterable[tuple[str, QPointF]], taken: Sequence[QRectF]
) -> None:
    """Draw dots and names, those that come first before others.

    Args:
        painter: of the map.
        theme: its colours and sizes.
        area: the map; a name that would be cut off is left out.
        places: names, and where they belong, in pixels.
        taken: where none may stand.

    """
    apart, seen = [*taken], QRectF(area)
    near, far = theme.px(NAME_UNITS), theme.px(BESIDE_PIN_UNITS)
    for name, at in places:
        covered = any(each.contains(at) for each in taken)
        place = _room(painter.fontMetrics().size(0, name).toTuple(), at, apart, far if covered else near)
        if place is not None and seen.contains(place):
            apart.append(place)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("dim"))
            painter.drawEllipse(at, DOT_PX, DOT_PX)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            write(painter, theme, place, name, "dim")


def _room(size: tuple[int, int], at: QPointF, taken: Sequence[QRectF], beside_px: int) -> QRectF | None:
    """Return where a name can stand: right of its place, or left of it."""
    wide, high = size
    for x in (at.x() + beside_px, at.x() - wide - beside_px):
        place = QRectF(x, at.y() - high / 2, wide, high)
        around = place.adjusted(-NAME_APART_PX, -2, NAME_APART_PX, 2) if x > at.x() else place
        if not any(around.intersects(each) for each in taken):
            return place
    return None


def paint_scale(painter: QPainter, theme: Theme, area: QRect, metre_px: float) -> QRectF:
    """Draw how long a round number of metres is, in the lower right corner; return where."""
    most_m = area.width() * SCALE_SHARE / metre_px
    power = 10.0 ** math.floor(math.log10(most_m))
    long_m = next(step * power for step in (5, 2, 1) if step * power <= most_m)
    far = long_m >= KILOMETRE_M
    words = tr("{count} km", count=number(round(long_m / 1000))) if far else tr("{count} m", count=round(long_m))
    wide, high = painter.fontMetrics().size(0, words).toTuple()
    margin, long_px = theme.px(SCALE_UNITS), long_m * metre_px
    right, low = area.right() - margin, area.bottom() - margin
    plate = QRectF(right - max(long_px, wide), low - high - 2, max(long_px, wide), high + 2)
    _lay(painter, theme, plate.adjusted(-theme.px(1), 0, theme.px(1), theme.px(1)))
    painter.setPen(theme.colour("text"))
    painter.drawLine(QPointF(right - long_px, low), QPointF(right, low))
    painter.drawText(plate, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, words)
    return plate


def write(painter: QPainter, theme: Theme, place: QRectF, words: str, colour: str) -> None:
    """Write a text on some of the ground."""
    _lay(painter, theme, place)
    painter.setPen(theme.colour(colour))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _lay(painter: QPainter, theme: Theme, place: QRectF) -> None:
    """Lay some of the ground behind a text, so that no line of the map runs through it."""
    plate: QColor = theme.colour("ground")
    plate.setAlphaF(PLATE_SHARE)
    painter.fillRect(place, plate)
