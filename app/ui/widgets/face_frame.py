"""Marks where a face is on a picture."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.link import FaceBox

FULL_SHARE = 65535
WIDE_PX, NARROW_PX = 4.0, 2.0


def draw_face(painter: QPainter, drawn: QRect, face: FaceBox, dark: QColor, light: QColor) -> None:
    """Frame a face of a picture that is drawn at a place, with a dark line and a light one: seen on any colour."""
    left, top, right, bottom = (each / FULL_SHARE for each in face)
    wide, high = drawn.width(), drawn.height()
    box = QRectF(drawn.x() + left * wide, drawn.y() + top * high, (right - left) * wide, (bottom - top) * high)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, thick in ((dark, WIDE_PX), (light, NARROW_PX)):
        painter.setPen(QPen(colour, thick))
        painter.drawRect(box)
