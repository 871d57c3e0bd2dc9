"""A drop-down whose arrow is drawn in the theme's colours, and that gives way where there is little room."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.ui.widgets.plain_label import tool_tip

BESIDE_PX = 1
"""What the style leaves on each side of the words."""
LEAST_LETTERS = 8
"""It becomes no narrower than so many letters, with its arrow."""


class Choice(QComboBox):
    """A combo box with a plain chevron; words that do not fit end in an ellipsis, and stand whole in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sparing = False
        self.currentTextChanged.connect(self._say)

    def _say(self, words: str) -> None:
        self.setToolTip(tool_tip(words))
        if self._sparing:
            self.updateGeometry()

    def spare(self, *, room: bool) -> None:
        """Ask for the room of the chosen words only, where there is little; else for that of the longest."""
        if room != self._sparing:
            self._sparing = room
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the longest words, or as those that are chosen."""
        usual = super().sizeHint() + QSize(2 * BESIDE_PX, 0)
        if not self._sparing or not self.count():
            return usual
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count()))
        return QSize(usual.width() - longest + metrics.horizontalAdvance(self.currentText()), usual.height())

    def minimumSizeHint(self) -> QSize:
        """Fewer letters than its longest words have."""
        usual = super().minimumSizeHint()
        return QSize(min(usual.width(), LEAST_LETTERS * self.fontMetrics().averageCharWidth() * 2), usual.height())

    def showPopup(self) -> None:
        """Show what can be chosen."""
        self.widen_list()
        super().showPopup()

    def widen_list(self) -> None:
        """Let the list say whole words, however narrow the box is."""
        scroll_bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + scroll_bar)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Draw the box and its words, then the chevron over its far end."""
        option, styled = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width() - 2 * BESIDE_PX
        )
        styled.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        styled.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        styled.end()
        self._draw_chevron(QPainter(self))

    def _draw_chevron(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reach = self.fontMetrics().height() / 5
        painter.setPen(QPen(self.palette().placeholderText().color(), max(1.2, reach / 2.2)))
        across = 3.6 * reach if self.isRightToLeft() else self.width() - 3.6 * reach
        middle = QPointF(across, self.height() / 2)
        left, right = middle + QPointF(-reach, -reach / 2), middle + QPointF(reach, -reach / 2)
        painter.drawPolyline([left, middle + QPointF(0, reach / 2), right])
