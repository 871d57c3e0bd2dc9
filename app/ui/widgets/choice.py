"""A drop-down whose arrow is drawn in the theme's colours."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """A combo box with a plain chevron."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the chevron over its right end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reach = self.fontMetrics().height() / 5
        painter.setPen(QPen(self.palette().placeholderText().color(), max(1.2, reach / 2.2)))
        middle = QPointF(self.width() - 3.6 * reach, self.height() / 2)
        left, right = middle + QPointF(-reach, -reach / 2), middle + QPointF(reach, -reach / 2)
        painter.drawPolyline([left, middle + QPointF(0, reach / 2), right])
