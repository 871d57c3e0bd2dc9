"""Words over a few lines in a painted list: whole words, the last line cut with an ellipsis."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle


def draw_lines(painter: QPainter, room: QRect, words: str, most: int = 2) -> int:
    """Draw words over at most so many lines, in the painter's font and pen; return how high they are.

    No figure is parted from its percent sign.
    """
    metrics, left = painter.fontMetrics(), _words(words)
    high = metrics.height()
    fit = min(most, max(1, room.height() // high))
    for at in range(fit):
        if not left:
            return at * high
        taken = _taken(metrics, left, room.width()) if at < fit - 1 else len(left)
        line = metrics.elidedText(" ".join(left[:taken]), Qt.TextElideMode.ElideRight, room.width())
        place = QRect(room.left(), room.top() + at * high, room.width(), high)
        draw_from_start(painter, place, line)
        left = left[taken:]
    return fit * high


def draw_from_start(painter: QPainter, place: QRect, line: str) -> None:
    """Draw one line from the side that the window is read from, each of its words in its own direction.

    Dates and units would stand the wrong way round where they took the window's direction.
    """
    side = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, line)
    painter.restore()


def _words(text: str) -> list[str]:
    together = " ".join(text.split()).replace(" %", "\N{NO-BREAK SPACE}%")
    return [each for each in together.split(" ") if each]


def _taken(metrics: QFontMetrics, words: Sequence[str], width_px: int) -> int:
    """Return how many of the words fit into one line; at least one."""
    fit = 1
    while fit < len(words) and metrics.horizontalAdvance(" ".join(words[: fit + 1])) <= width_px:
        fit += 1
    return fit
