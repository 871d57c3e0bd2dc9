"""Lets a key whose command needs a picked picture say so where none is picked, so that no key is pressed in vain."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.language import tr


class PickFirst(QObject):
    """The keys that answer now: none that an action has as well, for Qt would carry out neither of the two."""

    def __init__(self, window: QWidget, say: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window, self._say = window, say
        self._answers: list[QShortcut] = []

    def answer(self, keys: Iterable[tuple[str, str]]) -> None:
        """Answer these keys, each with the title of its command, and no others any more."""
        for each in self._answers:
            each.setEnabled(False)
            each.deleteLater()
        self._answers = [self._made(key, title) for key, title in keys]

    def _made(self, key: str, title: str) -> QShortcut:
        answer = QShortcut(QKeySequence(key), self._window)
        answer.setAutoRepeat(False)
        answer.activated.connect(partial(self._tell, title))
        return answer

    def _tell(self, title: str) -> None:
        self._say(tr("“{command}” is for a picture: pick one in a grid of tiles first.", command=title))
