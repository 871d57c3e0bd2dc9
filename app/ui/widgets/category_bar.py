"""The line under the middle: what each digit means, how many have it, and what the last key did."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.plain_label import ElidedLabel

MEANING_SHARE, SAID_SHARE = 3, 2


class CategoryBar(QWidget):
    """Two lines of words side by side; what does not fit stands in the tool tip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.meaning, self.said = ElidedLabel(), ElidedLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        line.setSpacing(theme.px(4))
        line.addWidget(self.meaning, MEANING_SHARE)
        line.addWidget(self.said, SAID_SHARE)
