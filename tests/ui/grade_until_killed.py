"""The real window in a process of its own, in which a robot grades the wall; it is killed from outside at any moment.

    python tests/ui/grade_until_killed.py CASE PASSPHRASE KEYS FIRST A_SECOND

It prints "pressed N ITEM CODE" just before each key goes down and "saved N CHANGED" when the window says that it is
saved. Key N goes to tile N of the wall, round and round; each round gives every tile another category, so that no two
keys say the same of a picture. FIRST is the number of the first key.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.store.case_store import open_case
from app.ui.main_window import MainWindow

MS = 1000


class Robot:
    """Presses a key at a time, and tells what it did and what was answered."""

    def __init__(self, window: MainWindow, keys: int, first: int) -> None:
        self.window, self.grid = window, window.panels["wall"].grid
        self.number, self.end, self.answered = first, keys, first
        window.grading.done.connect(self.saved)

    def press(self) -> None:
        """Press the next key on its tile; before that, close what the window has to say of how it ended last time."""
        notice = QApplication.activeModalWidget()
        if notice is not None:
            QTest.keyClick(notice, Qt.Key.Key_Return)
            self.window.activateWindow()  # without a screen no window manager does
            return
        if self.number >= self.end or not self.window.isActiveWindow():
            return
        tiles = self.grid.count()
        at = self.number % tiles
        if self.grid.current != at:  # from one tile to the next the key itself leads
            self.grid.go_to(at)
        code = (at + self.number // tiles) % 5
        say(f"pressed {self.number} {self.grid.picked_numbers()[0]} {code}")
        self.number += 1
        QTest.keyClick(self.grid, str(code))

    def saved(self, graded: object) -> None:
        """Tell that the oldest key that has no answer yet was answered: they come in the order of the keys."""
        say(f"saved {self.answered} {len(graded.items)}")
        self.answered += 1
        if self.answered == self.end:
            QApplication.instance().quit()


def say(line: str) -> None:
    """Hand a line out of the process before anything else happens."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Open the case, grade, and end when all keys are answered."""
    folder, passphrase, keys, first, a_second = sys.argv[1:]
    application = QApplication([])
    window = MainWindow(Settings())
    window.show()
    window.activateWindow()
    window.open_case(open_case(Path(folder), passphrase, examiner="Examiner One"))
    window.panels["wall"].grid.setFocus()
    robot = Robot(window, int(keys), int(first))
    timer = QTimer()
    timer.setInterval(round(MS / float(a_second)))
    timer.timeout.connect(robot.press)
    timer.start()
    application.exec()
    window.close()


if __name__ == "__main__":
    main()
