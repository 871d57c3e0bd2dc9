"""The line under the middle: what each digit means, how many have it, and what the last key did."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.plain_label import ElidedLabel

MEANING_SHARE, SAID_SHARE = 3, 2


class CategoryBar(QWidget):
    """Two lines of words side by side; what does not fit stands in the tool tip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.meaning, self.said = FittingLabel(), ElidedLabel()
        self.said.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        line.setSpacing(theme.px(4))
        line.addWidget(self.meaning, MEANING_SHARE)
        line.addWidget(self.said, SAID_SHARE)

    def say(self, words: str) -> None:
        """Say what the last key did; the meanings make room for it."""
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
