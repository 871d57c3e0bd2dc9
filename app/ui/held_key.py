"""The key that shows a picture while it is down, where an examiner chose another than Space."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.widgets.group_graph import GroupGraph
from app.ui.widgets.pair_view import PairView
from app.ui.widgets.search_view import SearchView
from app.ui.widgets.tile_grid import TileGrid

SHOW_PICTURES = (TileGrid, PairView, GroupGraph, SearchView)
KINDS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


class HeldKey(QObject):
    """Turns the chosen key into Space for the widgets that show pictures; all they know is Space."""

    def __init__(self, window: QWidget, application: QApplication) -> None:
        super().__init__(window)
        self._window, self._application = window, application
        self.key = Qt.Key.Key_Space

    def choose(self, text: str) -> None:
        """Use another key from now on: a letter, a digit or Space, as Qt writes it.

        Events are watched only while it is not Space: being asked about each one costs more than the window does.
        """
        self.key = Qt.Key[f"Key_{text}"]
        if self.key == Qt.Key.Key_Space:
            self._application.removeEventFilter(self)
        else:
            self._application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give Space in the place of the chosen key; and nothing for Space, which is another command's then."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._leave_space(watched, event)
        if event.type() not in KINDS:
            return False
        if not isinstance(watched, SHOW_PICTURES) or watched.window() is not self._window:
            return False
        pressed = event.type() is QEvent.Type.KeyPress
        if event.key() != self.key or (pressed and event.modifiers()):
            return False  # the key that goes up ends a peek whatever else is down then
        space = QKeyEvent(event.type(), Qt.Key.Key_Space, event.modifiers(), " ", event.isAutoRepeat())
        if pressed:  # not sent as an event: that would be another command's key first
            watched.keyPressEvent(space)
        else:
            watched.keyReleaseEvent(space)
        return True

    def _leave_space(self, watched: QObject, event: QKeyEvent) -> bool:
        """Leave Space to boxes, buttons and texts, whatever command it has over pictures; tell whether it was left."""
        if event.key() != Qt.Key.Key_Space or event.modifiers() or not isinstance(watched, QWidget):
            return False
        if isinstance(watched, SHOW_PICTURES) or watched is not QApplication.focusWidget():
            return False
        event.accept()
        return True
