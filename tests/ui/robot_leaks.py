"""Leaks that are planted on purpose into the robot's window: if it does not find these, its zero says nothing."""

import io

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui import canaries


def _clear(number: int) -> QPixmap:
    """Return a picture of the case as its file holds it."""
    pixels = np.array(Image.open(io.BytesIO(canaries.picture(number))).convert("L"))
    high, wide = pixels.shape
    return QPixmap.fromImage(QImage(pixels.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).copy())


def _over(robot, pixmap: QPixmap) -> None:
    """Lay a picture over the window, for as long as it lives."""
    label = QLabel(robot.window)
    label.setPixmap(pixmap)
    label.resize(pixmap.size())
    label.show()
    label.raise_()


def clear(robot) -> bool:
    """Show a picture that nobody asked for."""
    _over(robot, _clear(3))
    return True


def half(robot) -> bool:
    """Show one at half its size."""
    pixmap = _clear(3)
    _over(robot, pixmap.scaled(pixmap.size() / 2))
    return True


def stays(robot) -> bool:
    """Leave a picture that was asked for where it is, pixel by pixel, when its row has ended."""
    window = robot.window
    if not (window.picture.is_clear and robot.looks.seen):
        return False
    _over(robot, window.screen().grabWindow(window.winId()))
    window.veil()
    while robot.looks.open_rows():
        QTest.qWait(5)
    return True


def copied(robot) -> bool:  # noqa: ARG001  as the others
    """Put a picture into the clipboard."""
    QApplication.clipboard().setPixmap(_clear(3))
    return True


def named(robot) -> bool:
    """Tell a screen reader of a code."""
    robot.window.panels["wall"].grid.setAccessibleDescription(canaries.code(3))
    return True


def dragged(robot) -> bool:
    """Offer a file to be dragged."""
    data = QMimeData()
    data.setData("text/uri-list", b"file:///evidence/00003.jpg")
    robot.watch.dragged += data.formats()
    return True


LEAKS = {each.__name__: each for each in (clear, half, stays, copied, named, dragged)}
"""Each tells whether it could be planted by now."""
