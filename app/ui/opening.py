"""Making and opening a case on a thread of its own: the pass phrase takes a second to try, on purpose."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from app import logs
from app.domain.errors import AppError


class Opening(QThread):
    """Calls one function once, and says how it went."""

    opened = Signal(object)
    """What the function returned."""
    failed = Signal(object)
    """An AppError."""

    def __init__(self, call: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = call

    def run(self) -> None:
        """Call it."""
        try:
            found = self._call()
        except AppError as error:
            self.failed.emit(error)
        except BaseException as error:  # else the dialog would wait for ever
            self.failed.emit(logs.unforeseen(error))
            raise
        else:
            self.opened.emit(found)
