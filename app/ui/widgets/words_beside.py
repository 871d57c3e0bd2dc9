"""Pictures with words above and buttons below; where there is little height, the words stand beside the pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Theme

LOW_UNITS, WIDE_UNITS = 62, 100
"""Lower and wider than this, in units of four pixels at the size of the text, words stand beside the pictures."""
TINY_UNITS = 30
"""Lower than this, what stands at the foot gives its room to the pictures: keys do the same."""
SHARES = (4, 5)
"""What the words and the pictures get of the width then."""


class WordsBeside(QWidget):
    """The pictures keep what height there is: above them a sentence would leave them a strip in a low window."""

    def __init__(self, theme: Theme, words: Sequence[QWidget], pictures: QWidget, below: Sequence[QWidget]) -> None:
        super().__init__()
        self._theme, self.is_beside, self._words = theme, False, tuple(words)
        self._foot = below[-1]
        column, self._across, said = QVBoxLayout(self), QBoxLayout(QBoxLayout.Direction.TopToBottom), QVBoxLayout()
        for layout in (column, self._across, said):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(theme.px(2))
        for each in words:
            said.addWidget(each)
        said.addStretch()
        self._across.addLayout(said)
        self._across.addWidget(pictures, 1)
        column.addLayout(self._across, 1)
        for each in below:
            column.addWidget(each)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Little height: how the parts stand follows from it."""
        usual = super().minimumSizeHint()
        return QSize(usual.width(), min(usual.height(), self._theme.px(LOW_UNITS)))

    def event(self, event: QEvent) -> bool:
        """Stand anew when there are words again, or none."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._foot.setVisible(self.height() >= self._theme.px(TINY_UNITS))
        low = self.height() < self._theme.px(LOW_UNITS) and self.width() > self._theme.px(WIDE_UNITS)
        low = low and not all(each.isHidden() for each in self._words)
        if low == self.is_beside:
            return
        self.is_beside = low
        way = QBoxLayout.Direction
        self._across.setDirection(way.RightToLeft if low else way.TopToBottom)
        for at, share in enumerate(SHARES if low else (0, 1)):
            self._across.setStretch(at, share)
