"""A label of at most two lines that says the same in fewer words where there is less room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from app.ui.widgets.drawn_words import draw_lines
from app.ui.widgets.plain_label import ElidedLabel

LINES = "1\n2"
"""As many as there may be."""
WRAPPED = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value)


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
        """Draw the words; where not even the fewest have room, lines with an ellipsis: never halves of letters."""
        painter, words = QPainter(self), self.shown()
        painter.setPen(self.palette().windowText().color())
        if self._high_px(words) > self.height():
            if self.height() >= self._high_px(LINES):
                draw_lines(painter, self.rect(), words)
                return
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), WRAPPED, words)
