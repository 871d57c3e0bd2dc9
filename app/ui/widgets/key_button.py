"""A button that says which key does the same, also after an examiner chose another one."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from app.ui.key_words import with_keys


class KeyButton(QPushButton):
    """Its words name keys as texts do: ``{command|key}``."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.tell()

    def say(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self.tell()

    def tell(self) -> None:
        """Name the keys as they are now."""
        self.setText(with_keys(self, self._words))

    def showEvent(self, event: QShowEvent) -> None:
        """Name the keys of the window that it is in now."""
        super().showEvent(event)
        self.tell()
