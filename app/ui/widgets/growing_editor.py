"""A field for a few lines that becomes higher as more is written, up to a share of what it stands in."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.theme import Theme

MOST_LINES, MOST_SHARE = 14, 0.5
BESIDE_UNITS = 6


class GrowingEditor(QPlainTextEdit):
    """Plain text; the Tab key goes on to what stands next."""

    def __init__(self, theme: Theme, name: str, least_lines: int) -> None:
        super().__init__()
        self._theme, self._least = theme, least_lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.fit)

    def set_theme(self, theme: Theme) -> None:
        """Take on another size of text."""
        self._theme = theme
        self.fit()

    def fit(self) -> None:
        """Be as high as the lines need, as they are broken at this width; large text begins with fewer."""
        written = int(self.document().size().height())  # this document counts lines
        least = max(1, round(self._least / self._theme.text_scale))
        holder = self.parentWidget()
        most_px = 0 if holder is None else round(holder.height() * MOST_SHARE)
        line_px = self.fontMetrics().height()
        beside_px = self._theme.px(BESIDE_UNITS)
        wanted_px = line_px * min(max(written, least), MOST_LINES) + beside_px
        self.setFixedHeight(max(line_px * least + beside_px, min(wanted_px, most_px)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
