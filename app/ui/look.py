"""The look that an examiner has chosen, put on: colours, and the size of text."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app import settings
from app.settings import Settings
from app.ui.theme import Mode, Theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def the_application() -> QApplication:
    """Return the application that the window is part of."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a window needs a QApplication")
    return application


def theme_of(chosen: Settings) -> Theme:
    """Return the look that the settings ask for; what follows the desktop asks Qt."""
    if chosen.theme is settings.Theme.SYSTEM:
        hints = QApplication.styleHints()
        hints.unsetColorScheme()  # else Qt answers with what was put on last
        mode = Mode.LIGHT if hints.colorScheme() == Qt.ColorScheme.Light else Mode.DARK
    else:
        mode = Mode(chosen.theme.value)
    return Theme(mode, chosen.text_percent / 100)


def wear(window: "MainWindow", colours: settings.Theme, text_percent: int) -> None:
    """Put colours and a size of text on at once, and remember them; one that follows the desktop goes on doing so."""
    window.put_on(theme_of(replace(window.settings, theme=colours, text_percent=text_percent)))
    window.keep(replace(window.settings, theme=colours, text_percent=text_percent))
