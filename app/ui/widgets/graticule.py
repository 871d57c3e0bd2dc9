"""Draws a map's lines of whole degrees, or of parts of one, and writes at its edges which they are."""

import math

import numpy as np
from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.arrays import Float64s
from app.domain.language import tr
from app.geography.outlines import latitude_of, mercator
from app.ui.theme import Theme
from app.ui.widgets.map_areas import Box
from app.ui.widgets.map_words import write

STEPS_DEG = (*(step / each for each in (1000, 100, 10, 1) for step in (1, 2, 5)), 10.0, 15.0, 30.0, 45.0, 90.0)
APART_UNITS = 24
"""Two lines are at least so far apart, in units of four pixels: they help the eye and do not fence in what is there."""
EDGE_UNITS = 1.0
FAINT_SHARE = 0.35
ROUND_DEG, HALF_DEG = 360.0, 180.0


def paint_graticule(painter: QPainter, theme: Theme, area: QRect, box: Box, scale: float) -> list[QRectF]:
    """Draw meridians and parallels, and their names at the top and at the left; return where those stand.

    Args:
        painter: of the map.
        theme: its colours and sizes.
        area: the map, in pixels.
        box: the part of it that is seen.
        scale: pixels a degree.

    """
    step = next((each for each in STEPS_DEG if each * scale >= theme.px(APART_UNITS)), STEPS_DEG[-1])
    line: QColor = theme.colour("dim")
    line.setAlphaF(FAINT_SHARE)
    painter.setPen(QPen(line, 1, Qt.PenStyle.SolidLine))
    longitudes = _whole(box.west, box.east, step)
    latitudes = _whole(latitude_of(box.south), latitude_of(box.north), step)
    across, down = (longitudes - box.west) * scale, (box.north - mercator(latitudes)) * scale
    for x in across.tolist():
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
    for y in down.tolist():
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
    edge, size = theme.px(EDGE_UNITS), painter.fontMetrics().size
    wanted = list[tuple[QRectF, str]]()
    for y, latitude in zip(down.tolist(), latitudes.tolist(), strict=True):
        wide, high = size(0, words := parallel(latitude, step)).toTuple()
        wanted.append((QRectF(area.left() + edge, y - high / 2, wide, high), words))
    for x, longitude in zip(across.tolist(), longitudes.tolist(), strict=True):
        wide, high = size(0, words := meridian(longitude, step)).toTuple()
        wanted.append((QRectF(x - wide / 2, area.top() + edge, wide, high), words))
    taken = list[QRectF]()
    for place, words in wanted:
        if QRectF(area).contains(place) and not any(place.intersects(each) for each in taken):
            taken.append(place)
            write(painter, theme, place, words, "dim")
    return taken


def _whole(low: float, high: float, step: float) -> Float64s:
    """Return the multiples of a step from ``low`` to ``high``, (n,) degrees."""
    return np.arange(math.ceil(low / step), math.floor(high / step) + 1, dtype=np.float64) * step


def parallel(latitude: float, step: float) -> str:
    """Return a latitude, as exact as the lines are close: 38.72° N."""
    if abs(latitude) < step / 2:
        return tr("Equator")
    north = tr("N", "north of the equator") if latitude > 0 else tr("S", "south of the equator")
    return f"{_degrees(latitude, step)}° {north}"


def meridian(longitude: float, step: float) -> str:
    """Return a longitude, within half the Earth: 9.14° W."""
    within = (longitude + HALF_DEG) % ROUND_DEG - HALF_DEG
    if abs(within) < step / 2 or HALF_DEG - abs(within) < step / 2:
        return f"{_degrees(within, step)}°"
    east = tr("E", "east of Greenwich") if within > 0 else tr("W", "west of Greenwich")
    return f"{_degrees(within, step)}° {east}"


def _degrees(value: float, step: float) -> str:
    return f"{abs(value):.{max(0, -math.floor(math.log10(step)))}f}"
