"""Buttons side by side, in further rows where their words have no room beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget


class ButtonRow(QWidget):
    """No word of a button is cut: it is as narrow as its widest button at least."""

    def __init__(self, buttons: Sequence[QPushButton], gap_px: int) -> None:
        super().__init__()
        self._buttons, self._gap_px = tuple(buttons), gap_px
        for button in self._buttons:
            button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _places(self, width_px: int) -> list[QRect]:
        """Return where each button stands, from the left, in so wide a row."""
        places: list[QRect] = []
        across = down = 0
        for size in (each.sizeHint() for each in self._buttons):
            if across and across + size.width() > width_px:
                across, down = 0, places[-1].bottom() + 1 + self._gap_px
            places.append(QRect(across, down, size.width(), size.height()))
            across += size.width() + self._gap_px
        return places

    def heightForWidth(self, width_px: int) -> int:
        """Return how high the rows are."""
        return self._places(width_px)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        """One row."""
        last = self._places(1 << 20)[-1]
        return QSize(last.right() + 1, last.bottom() + 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest button."""
        sizes = [each.sizeHint() for each in self._buttons]
        return QSize(max(each.width() for each in sizes), max(each.height() for each in sizes))

    def event(self, event: QEvent) -> bool:
        """Stand anew when a button's words or their size change."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._stand()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as there is room."""
        super().resizeEvent(event)
        self._stand()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand anew: of words that changed out of sight nobody was told."""
        super().showEvent(event)
        self._stand()

    def _stand(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))  # layouts take it from others before they cut a row
        for button, place in zip(self._buttons, self._places(self.width()), strict=True):
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def changeEvent(self, event: QEvent) -> None:
        """Stand from the other side where the window is read from there."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._stand()
