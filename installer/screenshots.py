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

from app.operations.annotate import write_note
from app.operations.demo import DemoCase, open_demo
from app.operations.grade import choose_scheme, grade
from app.operations.job import Job
from app.operations.schemes import shipped
from app.settings import Settings, Theme
from app.store import grades, media, notes
from app.ui.main_window import MainWindow

SIZE_PX = (1440, 900)
GRADED, SCHEME = 9, "vics:US:2"
SETTLE_MS = 600
WAITS_MOST = 40
NOTES = (
    "Curtain with a green pattern, left of the window; the same in three more pictures of this place.",
    "Bookshelf beside the door, the second shelf from above half empty.",
    "Two sockets under the window, the left one without a cover.",
)
LOOKS = {"dark": (Theme.DARK, 100), "light": (Theme.LIGHT, 100), "dark-200": (Theme.DARK, 200)}


def main() -> None:
    """Write ``TAB-LOOK.png`` for every tab and look, and one of the notes, which it writes where there are none."""
    folder = Path(sys.argv[1])
    target = Path(sys.argv[2] if len(sys.argv) > 2 else "resources/help")  # noqa: PLR2004  one more argument
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    place = DemoCase(folder, folder / "reference.homeward", folder / "passphrase.txt")
    write_notes(place)
    grade_some(place)
    for look, (theme, percent) in LOOKS.items():
        window = MainWindow(replace(Settings(), theme=theme, text_percent=percent))
        window.resize(*SIZE_PX)
        window.show()
        window.activateWindow()  # nothing is shown, not even covered, to a window without the keyboard
        window.open_case(open_demo(place))
        for name, panel in window.panels.items():
            index = window.tabs.indexOf(panel)
            if index >= 0:
                window.tabs.setCurrentIndex(index)
                settle()
                window.grab().save(str(target / f"{name}-{look}.png"))
        compare_a_region(window)
        window.grab().save(str(target / f"compare-region-{look}.png"))
        window.tabs.setCurrentIndex(0)
        window.panels["notes"].search.setText("the")
        settle()
        window.grab().save(str(target / f"notes-{look}.png"))
        window.close_case()
        window.close()
        settle()
    application.quit()


def compare_a_region(window: MainWindow) -> None:
    """Show the scenes of the pair in Compare with their people filled in, and one region of points magnified."""
    window.come_forward("compare")
    compare = window.panels["compare"]
    compare.switch_context()
    for _ in range(WAITS_MOST):
        if compare.view.covered_count() == len(compare.view.sides or ()):
            break
        settle()
    compare.next_region()
    compare.next_region()
    settle()


def write_notes(place: DemoCase) -> None:
    """Write a note on each of the first pictures of the wall, where there is none in the case yet."""
    with open_demo(place) as case:
        if not notes.search(case.db, "the", limit=1):
            for row, text in zip(media.page(case.db, offset=0, limit=len(NOTES)), NOTES, strict=True):
                write_note(Job(case), row.media_id, text)


def grade_some(place: DemoCase) -> None:
    """Choose a scheme that comes along, and give some pictures of the wall a category, where none was chosen."""
    with open_demo(place) as case:
        if grades.in_use(case.db) is None:
            scheme = next(each for each in shipped() if each.id == SCHEME)
            choose_scheme(Job(case), scheme)
            for at, row in enumerate(media.page(case.db, offset=0, limit=GRADED)):
                category = scheme.categories[at % len(scheme.categories)]
                grade(Job(case), [media.item_number(case.db, row.media_id)], category.code)


def settle() -> None:
    """Let the window draw what it has read."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
