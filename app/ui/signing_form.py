"""Dialogs that open the signing key, hand it on, and stay until what it is for is done."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import AppError
from app.domain.language import tr
from app.ui.case_dialogs import CaseDialog
from app.ui.opening import Opening
from app.ui.outcome import words_of
from app.ui.target_field import TargetField
from app.ui.theme import Theme


class KeyForm(CaseDialog):
    """``passphrase`` opens the key, beside the window. Both of ``act`` are on the button: before, and at work."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, act: tuple[str, str]) -> None:
        super().__init__(parent, theme, title)
        self.passphrase = QLineEdit()
        self._act, self._acting = act
        self._opening: Opening | None = None
        self._opens = self._is_over = False

    def failed(self, error: AppError) -> None:
        """Say why nothing was written, and let it be tried again."""
        self._wait()
        self._opens = False
        self._work(at_work=False)
        self.say(words_of(error))

    def stopped(self) -> None:
        """Say that nothing was written, since the work was stopped, and let it be tried again."""
        self._wait()
        self._work(at_work=False)
        self.say(tr("It was stopped; nothing was written."))

    def _open(self, open_it: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Open the key; ``then`` gets what came of it in the window's own thread, unless the dialog was closed."""

        def opened(found: Any) -> None:
            self._wait()
            self._opens = False
            if not self._is_over:
                then(found)

        self._opens = True
        self._work(at_work=True)
        self._opening = Opening(open_it, self)
        self._opening.opened.connect(opened)
        self._opening.failed.connect(self.failed)
        self._opening.start()

    def _work(self, *, at_work: bool) -> None:
        self.confirm.setEnabled(not at_work)
        self.confirm.setText(self._acting if at_work else self._act)

    def _wait(self) -> None:
        if self._opening is not None:
            self._opening.wait()

    def done(self, result: int) -> None:
        """Forget the pass phrase."""
        self._is_over = True
        self._wait()
        self.passphrase.clear()
        super().done(result)


class SigningForm(KeyForm):
    """A key form with a file to be written, ``target``."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, target: TargetField, act: tuple[str, str]) -> None:
        super().__init__(parent, theme, title, act)
        self.target = target
        target.chosen.connect(lambda: self.say(""))
