"""Leaks that are planted on purpose into the robot's window: if it does not find these, its zero says nothing."""

import io
from collections.abc import Callable
from functools import partial

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui import canaries

TakeBack = Callable[[], object]


def _clear(number: int) -> QPixmap:
    """Return a picture of the case as its file holds it."""
    pixels = np.array(Image.open(io.BytesIO(canaries.picture(number))).convert("L"))
    high, wide = pixels.shape
    return QPixmap.fromImage(QImage(pixels.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).copy())


def _over(robot, pixmap: QPixmap) -> TakeBack:
    """Lay a picture over the window."""
    label = QLabel(robot.window)
    label.setPixmap(pixmap)
    label.resize(pixmap.size())
    label.show()
    label.raise_()
    label.repaint()  # at once, for the look that follows

    def take_back() -> None:
        label.hide()
        label.deleteLater()
        robot.window.repaint()

    return take_back


def clear(robot) -> TakeBack:
    """Show a picture that nobody asked for."""
    return _over(robot, _clear(3))


def half(robot) -> TakeBack:
    """Show one at half its size."""
    pixmap = _clear(3)
    return _over(robot, pixmap.scaled(pixmap.size() / 2))


def stays(robot) -> TakeBack | None:
    """Leave a picture that was asked for where it is, pixel by pixel, when its row has ended."""
    window = robot.window
    if not (window.picture.is_clear and robot.looks.last_codes()):
        return None
    take_back = _over(robot, window.screen().grabWindow(window.winId()))
    window.veil()
    while robot.looks.open_rows():
        QTest.qWait(5)
    return take_back


def copied(robot) -> TakeBack:  # noqa: ARG001  as the others
    """Put a picture into the clipboard."""
    QApplication.clipboard().setPixmap(_clear(3))
    return QApplication.clipboard().clear


def named(robot) -> TakeBack:
    """Tell a screen reader of a code."""
    grid = robot.window.panels["wall"].grid
    before = grid.accessibleDescription()
    grid.setAccessibleDescription(canaries.code(3))
    return partial(grid.setAccessibleDescription, before)


def dragged(robot) -> TakeBack:
    """Drag a file."""
    data = QMimeData()
    data.setData("text/uri-list", b"file:///evidence/00003.jpg")
    robot.watch.dragged += data.formats()
    return robot.watch.dragged.clear


LEAKS = {each.__name__: each for each in (clear, half, stays, copied, named, dragged)}
"""Each returns what takes it back; None where it cannot be planted yet."""
