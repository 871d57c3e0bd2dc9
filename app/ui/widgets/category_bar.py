"""The lines under the middle: what each digit means, how many have it, and what the last key did."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.plain_label import ElidedLabel


class CategoryBar(QWidget):
    """Two lines of words, the second where a key did something; what does not fit stands in the tool tip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.meaning, self.said = FittingLabel(), ElidedLabel()
        self.said.hide()
        for label in (self.meaning, self.said):  # on a small screen with large text the pictures need the room more
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
            label.setMinimumHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        column.setSpacing(theme.px(0.5))
        column.addWidget(self.meaning)
        column.addWidget(self.said)

    def say(self, words: str) -> None:
        """Say what the last key did."""
        self.said.set_text(words)
        self.said.setVisible(bool(words))


class FittingLabel(ElidedLabel):
    """One line that is said in fewer words where there is less room; the most words stand in the tool tip."""

    def __init__(self) -> None:
        self._forms: Sequence[str] = ("",)
        super().__init__()

    def set_forms(self, forms: Sequence[str]) -> None:
        """Take the same in several lengths, the longest first."""
        self._forms = forms
        self.set_text(forms[0])

    def shown(self) -> str:
        """Return the first that fits, or the shortest."""
        fits = (each for each in self._forms if self.fontMetrics().horizontalAdvance(each) <= self.width())
        return next(fits, self._forms[-1])
