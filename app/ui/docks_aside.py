"""Docks step aside where the window is too narrow for them: what is worked on has its whole width then."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from app.ui.look import the_application

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

NARROW_UNITS = 150
"""Below this width, in units of four pixels at the size of the text, there is room for the middle alone."""


class DocksAside(QObject):
    """Hides the docks of a narrow window; one that is asked for stays until the keyboard is in the middle again."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._gone: list[QDockWidget] = []
        self._narrow = False
        window.installEventFilter(self)
        the_application().focusChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again where the width or the size of the text is another."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.StyleChange}:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Step aside, or come back."""
        narrow = self._window.width() < self._window.theme.px(NARROW_UNITS)
        if narrow != self._narrow or (narrow and not self._gone):
            self._narrow = narrow
            if narrow:
                self._step_aside()
            else:
                self.bring_back()

    def bring_back(self) -> None:
        """Show what stepped aside: the layout that is remembered is the one that the examiner made."""
        gone, self._gone = self._gone, []
        for dock in gone:
            dock.show()

    def forget(self) -> None:
        """Let go of docks that are no more."""
        self._gone, self._narrow = [], False

    def _step_aside(self) -> None:
        for dock in self._window.docks.values():
            if not dock.isHidden():
                self._gone += [] if dock in self._gone else [dock]
                dock.hide()

    def _focus_moved(self, left: QWidget | None, entered: QWidget | None) -> None:
        """Step aside again when the keyboard goes back to the middle."""
        if not self._narrow or left is None or entered is None or QApplication.activeModalWidget() is not None:
            return
        docks = self._window.docks.values()
        if self._window.tabs.isAncestorOf(entered) and any(dock.isAncestorOf(left) for dock in docks):
            self._step_aside()
