"""A finished cut-out for an appeal: a tile, until it is looked at on purpose; then as it would leave."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.appeal import MOST_SIDE_PX
from app.domain.arrays import UInt8s
from app.domain.language import tr
from app.ui.theme import Theme
from app.ui.widgets.picture import CoveredPictures, VeiledPictures


class CutOutView(QWidget):
    """One cut-out, veiled or as it would leave; what is clear comes from a reveal whose row is written."""

    SPOKEN_AS = QAccessible.Role.Graphic

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = ""
        self._theme = theme
        self._tile: UInt8s | None = None
        self._size = QSize()
        self._veiled, self.covered = VeiledPictures(), CoveredPictures(MOST_SIDE_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_tile("", None, (4, 3))

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._veiled.clear()
        self.update()

    def show_tile(self, name: str, tile: UInt8s | None, size_px: tuple[int, int]) -> None:
        """Show a cut-out's tile, in its proportions; without a name nothing."""
        self.covered.veil()
        self.name, self._tile, self._size = name, tile, QSize(*size_px)
        self._say()
        self.update()

    def show_clear(self, pixels: UInt8s) -> None:
        """Show the cut-out itself."""
        self.covered.hold(self.name, pixels)
        self._say()
        self.update()

    def veil(self) -> None:
        """Show the tile again at once, and overwrite what was shown."""
        shown = self.name in self.covered
        self.covered.veil()
        self._say()
        if shown and self.isVisible():
            self.repaint()

    def clear_px(self, _media_id: str) -> int:
        """Return on how many device pixels the cut-out stands in clear."""
        return self.covered.clear_px(self.name)

    def _say(self) -> None:
        if not self.name:
            words = tr("Cut-out: none chosen")
        elif self.name in self.covered:
            words = tr("Cut-out {name}, as it would leave", name=self.name)
        else:
            words = tr("Cut-out {name}, veiled", name=self.name)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Room for a small picture."""
        return QSize(self._theme.px(90), self._theme.px(60))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window."""
        return QSize(self._theme.px(40), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it on a mount; the mount alone tells where it stands."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        if not self.name:
            return
        gap = self._theme.px(1)
        room = self.rect().adjusted(gap, gap, -gap, -gap)
        place = QRect(room.topLeft(), self._size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(room.center())
        painter.fillRect(place, self._theme.colour("mount"))
        if self.name in self.covered:
            self.covered.draw(painter, place, self.name)
        elif self._tile is not None:
            self._veiled.draw(painter, place, self.name, self._tile)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(-2, -2, 1, 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.update()
