"""Opens the window, and keeps it until it is closed."""

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.domain.errors import AppError
from app.domain.language import tr
from app.operations.open_sealed import wipe_left_over
from app.settings import Reading, Welcomed
from app.terminal import PASSPHRASE_FILE, read_passphrase
from app.ui.languages import Begun, dress
from app.ui.main_window import MainWindow
from app.ui.recent_cases import remember
from app.ui.review import ask_opener
from app.ui.welcome import WayIn, welcome
from app.ui.widgets.plain_label import plain
from app.ui.window_commands import ask_passphrase


def open_window(
    case: str, read: Reading, place: Path, begun: Begun, sealed: tuple[Path, Path | None] | None = None
) -> int:
    """Show the window, and ask for what opens that which is named; return the exit status.

    Args:
        case: its folder, "" for none.
        read: the settings.
        place: where they are kept.
        begun: the language that is spoken.
        sealed: a sealed file that is to be looked at instead of a case, and the file of the key that opens it.

    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("Homeward")
    dress(application, begun.language)
    window = MainWindow(read.settings, place)
    window.show()
    for complaint in (*begun.complaints, *(AppError(each) for each in (*read.complaints, *window.keys.complaints))):
        window.tell(complaint)
    wipe_left_over(place.parent)
    begin(window, case, sealed)
    return application.exec()


def begin(window: MainWindow, case: str, sealed: tuple[Path, Path | None] | None = None) -> None:
    """Ask for what opens that which is named; at the first start ask first what there is to choose."""
    window.case_opened.connect(partial(remember, window))
    folder = Path(os.path.abspath(case)) if case else None  # noqa: PTH100  a link in the path stays one

    def open_named(window: MainWindow) -> None:
        if sealed is not None:
            ask_opener(window, *sealed)
        elif folder is not None:
            ask_passphrase(window, folder, _known(window))

    if window.settings.welcomed is Welcomed.ON:
        open_named(window)
    elif folder is None and sealed is None:
        welcome(window)
    else:
        name = sealed[0].name if folder is None and sealed is not None else Path(case).stem
        named = WayIn(tr("Open {case}", case=plain(name)), tr("The case that this start named."), open_named)
        welcome(window, named)


def _known(window: MainWindow) -> str:
    """Return the pass phrase in the file that the environment names, or nothing where it names none."""
    file = os.environ.get(PASSPHRASE_FILE, "")
    try:
        return read_passphrase(file) if file else ""
    except AppError as error:
        window.tell(error)
        return ""
