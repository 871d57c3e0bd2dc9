"""Photographs the real window on the reference case, for the manual: dark, light, and at 200 % text.

    .venv/bin/python installer/screenshots.py homeward-demo [resources/help]

The first argument is what ``homeward demo`` made, the second where the pictures go.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.operations.demo import DemoCase, open_demo
from app.settings import Settings, Theme
from app.ui.main_window import MainWindow

SIZE_PX = (1440, 900)
SETTLE_MS = 600
LOOKS = {"dark": (Theme.DARK, 100), "light": (Theme.LIGHT, 100), "dark-200": (Theme.DARK, 200)}


def main() -> None:
    """Write ``TAB-LOOK.png`` for every tab and look."""
    folder = Path(sys.argv[1])
    target = Path(sys.argv[2] if len(sys.argv) > 2 else "resources/help")  # noqa: PLR2004  one more argument
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    place = DemoCase(folder, folder / "reference.homeward", folder / "passphrase.txt")
    for look, (theme, percent) in LOOKS.items():
        window = MainWindow(replace(Settings(), theme=theme, text_percent=percent))
        window.resize(*SIZE_PX)
        window.show()
        window.open_case(open_demo(place))
        for name, panel in window.panels.items():
            index = window.tabs.indexOf(panel)
            if index >= 0:
                window.tabs.setCurrentIndex(index)
                settle()
                window.grab().save(str(target / f"{name}-{look}.png"))
        window.close_case()
        window.close()
        settle()
    application.quit()


def settle() -> None:
    """Let the window draw what it has read."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
