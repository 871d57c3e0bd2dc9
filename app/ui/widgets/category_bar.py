"""The lines under the middle: what each digit means, how many have it, and what the last key did."""

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
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        column.setSpacing(theme.px(0.5))
        column.addWidget(self.meaning)
        column.addWidget(self.said)

    def say(self, words: str) -> None:
        """Say what the last key did."""
        self.said.set_forms([words])
        self.said.setVisible(bool(words))
