from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from app.ui.widgets import drawn_words


def lines(monkeypatch, words, wide, most=3):
    """Return the lines that are drawn in the room of some words."""
    drawn, image = [], QImage(800, 200, QImage.Format.Format_RGB32)
    monkeypatch.setattr(drawn_words, "draw_from_start", lambda _painter, _place, line: drawn.append(line))
    painter = QPainter(image)
    room = QFontMetrics(painter.font()).horizontalAdvance(wide)
    drawn_words.draw_lines(painter, QRect(0, 0, room, 200), words, most)
    painter.end()
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in drawn]


def test_no_figure_is_parted_from_its_percent_sign(qapp, monkeypatch):  # noqa: ARG001  fonts need the application
    assert lines(monkeypatch, "across 53 % of it", "across 53 ") == ["across", "53 % of it"]


def test_of_no_words_no_line_is_drawn(qapp, monkeypatch):  # noqa: ARG001  fonts need the application
    assert lines(monkeypatch, "", "some room") == []
