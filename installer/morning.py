"""Photographs a morning with the real window on the reference case, step by step, by an examiner's keys.

    .venv/bin/python installer/morning.py homeward-demo morning

The first argument is what ``homeward demo`` made (its case is changed: graded, tagged, noted), the second a folder for
the pictures: ``LOOK/NN-step.png``, in dark and light, at 100 % and 200 % text, and a strip of all steps for each look.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.operations.demo import DemoCase, open_demo
from app.operations.grade import choose_scheme
from app.operations.job import Job
from app.operations.schemes import shipped
from app.settings import Settings, Theme
from app.store import grades
from app.ui.main_window import MainWindow
from app.ui.panel import Panel

SIZE_PX, STRIP_PX, COLUMNS = (1440, 900), (480, 300), 4
SCHEME = "vics:US:2"
SETTLE_MS = 500
LOOKS = {
    "dark": (Theme.DARK, 100),
    "light": (Theme.LIGHT, 100),
    "dark-200": (Theme.DARK, 200),
    "light-200": (Theme.LIGHT, 200),
}
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Morning:
    """One walk through the window; each step is photographed with whatever dialog stands before it."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.folder = window, folder
        folder.mkdir(parents=True, exist_ok=True)
        self.taken: list[Path] = []

    def walk(self) -> None:
        """Go through the whole morning."""
        self.step("wall", lambda: None)
        self.step("briefing", lambda: self.command("wall.brief"))
        self.step("hard-first", lambda: self.answer(lambda dialog: dialog.orders.button(1).click()))
        self.step("groups-by-place", self.group_by_place)
        self.step("line-drawing", lambda: self.press(Qt.Key.Key_C, SHIFT))
        self.step("people-filled-in", lambda: self.press(Qt.Key.Key_C))
        self.step("graded", lambda: (self.press(Qt.Key.Key_Escape), self.press(Qt.Key.Key_1), self.press(Qt.Key.Key_2)))
        self.step("flag", lambda: self.press(Qt.Key.Key_B))
        self.step("tag", lambda: (self.press(Qt.Key.Key_T), self.type("Green curtain")))
        self.step("tagged", self.answer)
        self.step("filters", self.tick_people)
        self.step("save-filter", lambda: self.command("filters.save"))
        self.step("places", lambda: (self.dismiss(), self.command("filters.clear"), self.command("view.places")))
        self.step("compare", lambda: self.command("decide.compare"))
        self.step("compare-filled-in", lambda: self.press(Qt.Key.Key_C))
        self.step("same", lambda: self.press(Qt.Key.Key_Y))
        self.step("where-else", lambda: (self.command("view.wall"), self.press(Qt.Key.Key_W)))
        self.step("timeline", lambda: self.command("timeline.show"))
        self.step("map", lambda: self.command("map.show"))
        self.step("note-template", lambda: (self.command("view.wall"), self.command("notes.template")))
        self.step("note", self.answer)
        self.step("lead", lambda: self.command("leads.write"))
        self.step("reason", lambda: (self.command("view.wall"), self.press(Qt.Key.Key_Space, SHIFT)))
        self.step("my-looks", lambda: (self.dismiss(), self.command("picture.looks")))
        self.step("keys", lambda: (self.dismiss(), self.command("help.keys")))
        self.step("end", self.dismiss)

    def step(self, name: str, act: Callable[[], object]) -> None:
        """Do something, let the window draw it, and photograph it."""
        act()
        settle()
        shown = self.window.grab()
        if (dialog := self.dialog()) is not None:
            at = self.window.rect().center() - dialog.rect().center()
            picture = shown.toImage()
            dialog.render(picture, at)
            shown = shown.fromImage(picture)
        self.taken.append(self.folder / f"{len(self.taken) + 1:02}-{name}.png")
        shown.save(str(self.taken[-1]))

    def command(self, name: str) -> None:
        """Carry a command out, as its key does."""
        self.window.commands[name].run()
        settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the panel in the middle."""
        panel = self.window.tabs.currentWidget()
        target = panel.first or panel.focusProxy() or panel if isinstance(panel, Panel) else self.window
        target.setFocus()
        QTest.keyClick(target, key, modifier)
        settle()

    def type(self, text: str) -> None:
        """Type into the dialog that is open."""
        if (dialog := self.dialog()) is not None:
            QTest.keyClicks(dialog.focusWidget() or dialog, text)

    def dialog(self) -> QDialog | None:
        """Return the dialog that is open."""
        found = QApplication.activeModalWidget()
        return found if isinstance(found, QDialog) else None

    def answer(self, choose: Callable[[QDialog], object] = lambda _: None) -> None:
        """Agree in the dialog that is open, after choosing something in it."""
        if (dialog := self.dialog()) is not None:
            choose(dialog)
            dialog.confirm.click()
        self.back()

    def dismiss(self) -> None:
        """Close the dialog that is open."""
        if (dialog := self.dialog()) is not None:
            dialog.reject()
        self.back()

    def back(self) -> None:
        """Give the window the keyboard again; off-screen nobody else does."""
        self.window.activateWindow()
        settle()

    def group_by_place(self) -> None:
        """Group the wall by place."""
        wall = self.window.panels["wall"]
        wall.grouping.setCurrentIndex(wall.grouping.findText("By place"))
        wall.grouping.activated.emit(wall.grouping.currentIndex())

    def tick_people(self) -> None:
        """Tick the first box of People."""
        filters = self.window.panels["filters"]
        row = next(row for row in filters.rows() if row.data(0, Qt.ItemDataRole.UserRole).startswith("people "))
        row.setCheckState(0, Qt.CheckState.Checked)

    def strip(self) -> Path:
        """Put all steps into one picture, four in a row."""
        rows = -(-len(self.taken) // COLUMNS)
        sheet = Image.new("RGB", (COLUMNS * STRIP_PX[0], rows * STRIP_PX[1]))
        for at, place in enumerate(self.taken):
            with Image.open(place) as picture:
                small = picture.convert("RGB").resize(STRIP_PX)
            sheet.paste(small, (at % COLUMNS * STRIP_PX[0], at // COLUMNS * STRIP_PX[1]))
        target = self.folder.with_name(f"strip-{self.folder.name}.png")
        sheet.save(target)
        return target


def main() -> None:
    """Walk once in every look."""
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    application = QApplication([])
    place = DemoCase(source, source / "reference.homeward", source / "passphrase.txt")
    choose_categories(place)
    for look, (theme, percent) in LOOKS.items():
        window = MainWindow(replace(Settings(), theme=theme, text_percent=percent))
        window.resize(*SIZE_PX)
        window.show()
        window.activateWindow()
        window.open_case(open_demo(place))
        settle()
        morning = Morning(window, target / look)
        morning.walk()
        print(morning.strip())
        window.close()
        settle()
    application.quit()


def choose_categories(place: DemoCase) -> None:
    """Choose a scheme that comes along, where none was chosen."""
    with open_demo(place) as case:
        if grades.in_use(case.db) is None:
            choose_scheme(Job(case), next(each for each in shipped() if each.id == SCHEME))


def settle() -> None:
    """Let the window draw what it has read."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
