"""Parts one below the other, which can be scrolled where a small screen or large text leaves them no room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.theme import Theme

LEAST_HIGH_UNITS = 40


class ColumnContent(QWidget):
    """Parts in a layout, which give way as far as each of them can before anything is scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def heightForWidth(self, width_px: int) -> int:
        """Return the least height, not the wished one, which the area would take."""
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width_px)


class ScrolledColumn(QScrollArea):
    """As wide as its content needs; lower than that only where there is no room."""

    def __init__(self, content: ColumnContent, theme: Theme) -> None:
        super().__init__()
        self._theme, self._content = theme, content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All of the content."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The content's width, with the bar beside it, and a part of its height."""
        wide = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, min(self._content.minimumSizeHint().height(), self._theme.px(LEAST_HIGH_UNITS)))

    def event(self, event: QEvent) -> bool:
        """Be as wide as other words need."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
