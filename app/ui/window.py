"""Opens the window, and keeps it until it is closed."""

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import settings
from app.domain.errors import AppError
from app.terminal import PASSPHRASE_FILE, read_passphrase
from app.ui.main_window import MainWindow
from app.ui.window_commands import ask_passphrase


def open_window(case: str) -> int:
    """Show the window, and ask for the pass phrase of ``case`` where one is named; return the exit status."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("Homeward")
    place = settings.place()
    read = settings.read(place)
    window = MainWindow(read.settings, place)
    window.show()
    for complaint in (*read.complaints, *window.keys.complaints):
        window.tell(AppError(complaint))
    if case:
        ask_passphrase(window, Path(os.path.abspath(case)), _known(window))  # noqa: PTH100  a link in the path stays one
    return application.exec()


def _known(window: MainWindow) -> str:
    """Return the pass phrase in the file that the environment names, or nothing where it names none."""
    file = os.environ.get(PASSPHRASE_FILE, "")
    try:
        return read_passphrase(file) if file else ""
    except AppError as error:
        window.tell(error)
        return ""
