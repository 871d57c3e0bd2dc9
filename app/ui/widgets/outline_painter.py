"""Draws coasts and borders; what was made of them for a part of the map is kept until another part is seen."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.geography.outlines import fitting
from app.ui.widgets.map_areas import Box

ROUND_DEG = 360.0


class OutlinePainter:
    """Coasts as lines, borders as dots."""

    def __init__(self) -> None:
        self._of: tuple[Box, float] | None = None
        self._lines: list[tuple[bool, QPolygonF]] = []

    def paint(self, painter: QPainter, box: Box, scale: float, colour: QColor) -> None:
        """Draw what lies in a part of the map, at so many pixels a degree."""
        if self._of != (box, scale):
            self._of, self._lines = (box, scale), _lines(box, scale)
        for style, wanted in ((Qt.PenStyle.DotLine, False), (Qt.PenStyle.SolidLine, True)):
            painter.setPen(QPen(colour, 1, style))
            for coast, line in self._lines:
                if coast == wanted:
                    painter.drawPolyline(line)


def _lines(box: Box, scale: float) -> list[tuple[bool, QPolygonF]]:
    """Return lines in pixels, and whether each is a coast; on both sides of the date line where both are seen."""
    found, made = fitting(1 / scale), []
    x, y = (found.x - box.west) * scale, (box.north - found.y) * scale
    starts = found.starts.tolist()
    for around in (-ROUND_DEG, 0.0, ROUND_DEG):
        for line in found.within(box.west - around, box.south, box.east - around, box.north).tolist():
            part = slice(starts[line], starts[line + 1])
            points = zip((x[part] + around * scale).tolist(), y[part].tolist(), strict=True)
            made.append((bool(found.coast[line]), QPolygonF([QPointF(*point) for point in points])))
    return made
