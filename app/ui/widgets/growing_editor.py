"""A field for a few lines that becomes higher as more is written, up to a share of what it stands in."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.ui.theme import Theme

MOST_LINES, MOST_SHARE = 14, 0.5
BESIDE_UNITS = 6


class GrowingEditor(QPlainTextEdit):
    """Plain text; the Tab key goes on to what stands next."""

    def __init__(self, theme: Theme, name: str, least_lines: int) -> None:
        super().__init__()
        self._theme, self._least, self._wanted_px = theme, least_lines, 0
        self._holder: QObject | None = None
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.textChanged.connect(self.fit)

    def stand_below(self, others: QWidget) -> None:
        """Take the room that is wanted first; ``others``, which stand above, have the rest."""
        others.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def set_theme(self, theme: Theme) -> None:
        """Take on another size of text."""
        self._theme = theme
        self.fit()

    def sizeHint(self) -> QSize:
        """As high as the lines need, or as there is room."""
        return QSize(super().sizeHint().width(), self._wanted_px)

    def fit(self) -> None:
        """Be as high as the lines need, as they are broken at this width; large text begins with fewer."""
        self._watch()
        written = int(self.document().size().height())  # this document counts lines
        least = max(1, round(self._least / self._theme.text_scale))
        holder = self.parentWidget()
        most_px = 0 if holder is None else round(holder.height() * MOST_SHARE)
        line_px, beside_px = self.fontMetrics().height(), self._theme.px(BESIDE_UNITS)
        least_px = line_px * least + beside_px
        self._wanted_px = max(least_px, min(line_px * min(max(written, least), MOST_LINES) + beside_px, most_px))
        self.setMinimumHeight(least_px)  # not as high as it is: what holds it may become lower
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the others room where what holds it has another height."""
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _watch(self) -> None:
        """Look after what holds it, which it gets only once it is laid out."""
        if (holder := self.parentWidget()) is not self._holder:
            if self._holder is not None:
                self._holder.removeEventFilter(self)
            self._holder = holder
            if holder is not None:
                holder.installEventFilter(self)
