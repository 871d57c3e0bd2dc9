"""The lines under the middle: what each digit means, how many have it, and what the last key did."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.plain_label import ElidedLabel

LINES = "1\n2"
"""As many as there may be."""
WRAPPED = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value)


class CategoryBar(QWidget):
    """What digits mean, and under it what the last key did; what does not fit stands in the tool tip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.meaning, self.said = FittingLabel(), FittingLabel()
        self.said.hide()
        for label in (self.meaning, self.said):  # on a small screen with large text the pictures need the room more
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        column.setSpacing(theme.px(0.5))
        column.addWidget(self.meaning)
        column.addWidget(self.said)

    def say(self, words: str) -> None:
        """Say what the last key did."""
        self.said.set_forms([words])
        self.said.setVisible(bool(words))


class FittingLabel(ElidedLabel):
    """At most two lines, said in fewer words where there is less room; the most words stand in the tool tip."""

    def __init__(self) -> None:
        self._forms: Sequence[str] = ("",)
        super().__init__()

    def set_forms(self, forms: Sequence[str]) -> None:
        """Take the same in several lengths, the longest first; no line is broken at a no-break space."""
        self._forms = forms
        self.set_text(forms[0].replace("\N{NO-BREAK SPACE}", " ").replace("\N{NON-BREAKING HYPHEN}", "-"))
        self.updateGeometry()

    def shown(self) -> str:
        """Return the first that fits into two lines, and into what height there is; or the shortest."""
        return self._fitting(min(self._high_px(LINES), max(self.height(), self.fontMetrics().height())))

    def _fitting(self, most_px: int) -> str:
        return next((each for each in self._forms if self._high_px(each) <= most_px), self._forms[-1])

    def _high_px(self, words: str) -> int:
        room = QRect(0, 0, max(self.width(), 1), 1)
        return self.fontMetrics().boundingRect(room, WRAPPED, words).height()

    def sizeHint(self) -> QSize:
        """As high as the most words need that fit into two lines."""
        most_px = self._high_px(LINES)
        return QSize(0, min(self._high_px(self._fitting(most_px)), most_px))

    def minimumSizeHint(self) -> QSize:
        """One line: less would cut letters in halves."""
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words may fit now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Draw the words; where not even the fewest have room, one line with an ellipsis: never halves of letters."""
        painter, words = QPainter(self), self.shown()
        painter.setPen(self.palette().windowText().color())
        if self._high_px(words) > self.height():
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), WRAPPED, words)
