"""The lines under the middle: what each digit means, how many have it, and what the last key did."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.fitting_label import FittingLabel


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
        self.set_theme(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        column.setSpacing(theme.px(0.5))
        column.addWidget(self.meaning)
        column.addWidget(self.said)

    def set_theme(self, theme: Theme) -> None:
        """Keep the line free for what is said, so that the pictures do not move when a key has graded.

        Where the text is large they need the room more than they need to stand still.
        """
        kept = self.said.sizePolicy()
        kept.setRetainSizeWhenHidden(not theme.has_large_text)
        self.said.setSizePolicy(kept)
        self.said.setMinimumHeight(QFontMetrics(theme.font()).height())  # also as long as it says nothing

    def say(self, words: str) -> None:
        """Say what the last key did."""
        self.said.set_forms([words])
        self.said.setVisible(bool(words))
