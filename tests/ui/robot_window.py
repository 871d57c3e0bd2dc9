"""The real window in a process of its own, in which a robot does what nobody would, and looks at the screen each time.

    python tests/ui/robot_window.py CASE PASSPHRASE ACTS SEED SHOTS [LEAK ...]

Each picture of the case carries a code (``tests.ui.canaries``). After every act all that was last painted is looked
at; a code that can be read without a reveal's open row is a finding, and its frame is kept in the folder SHOTS. It
prints what it did and found as JSON. LEAKs (``tests.ui.robot_leaks``) are planted, to see that they are found. With
"hold" for ACTS it holds Space until a picture is clear, says "clear" and which it is, lets go when a line comes, says
"veiled", and waits.
"""

import faulthandler
import json
import os
import random
import sys
from collections import Counter
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.settings import Settings
from app.store.case_store import open_case
from app.ui.main_window import MainWindow
from app.ui.theme import TEXT_SCALES
from tests.ui import canaries
from tests.ui.robot_leaks import LEAKS
from tests.ui.robot_looks import Looks

NEVER = ("case.new", "case.open", "case.reference", "case.import_folder", "case.import_file", "case.close", "case.quit")
"""What would end the robot's work, or ask for a folder."""
KEYS = [Qt.Key(code) for code in (*range(Qt.Key.Key_A, Qt.Key.Key_Z + 1), *range(Qt.Key.Key_0, Qt.Key.Key_9 + 1))]
KEYS += [
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Plus),
]
MODIFIERS = [Qt.KeyboardModifier.NoModifier] * 6 + [
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
]
WAIT_MS, ENDS_A_DIALOG = 40, 0.3
ARM_EACH, STALLS_S = 50, 900
"""A window that needs longer for so many acts hangs: it says where, and ends."""


class Watch(QObject):
    """Counts what is dragged, and ends dialogs that hold the robot up."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.acting, self.dragged = False, []
        application.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._free)
        self._timer.start(WAIT_MS)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if event.type() is QEvent.Type.DragEnter:
            self.dragged += event.mimeData().formats()
        return False

    def _free(self) -> None:
        """End a dialog or menu that runs a loop of its own: then the robot waits for it in the midst of an act."""
        if self.acting:
            for part in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
                if part is not None:
                    part.close()


class Robot:
    """Acts on the window at random, the same for the same seed."""

    def __init__(self, window: MainWindow, codes: dict[str, str], seed: int, shots: Path) -> None:
        self.window = window
        self.chance = random.Random(seed)  # noqa: S311  repeatable, not secret
        self.watch = Watch(QApplication.instance())
        self.looks = Looks(window, codes, self.watch.dragged, shots)
        self.held: QWidget | None = None
        self.found: Counter[str] = Counter()
        self.leaks: dict[str, list[str]] = {}
        """What was found of each leak that was planted."""

    def go_on(self, acts: int, leaks: list[str]) -> None:
        """Act and look so many times; leaks are planted one by one, each as soon as it can be, and taken back."""
        waiting = list(leaks)
        for number in range(acts):
            if number % ARM_EACH == 0:
                faulthandler.dump_traceback_later(STALLS_S, exit=True)
            self.act()
            self.looks.look()
            if waiting and (take_back := LEAKS[waiting[0]](self)) is not None:
                self.leaks[waiting.pop(0)] = self.looks.finds()
                take_back()
            if leaks and not waiting:
                break
        faulthandler.cancel_dump_traceback_later()

    # ---- acts ----

    def act(self) -> None:
        """Do one thing."""
        acts = (self.key, self.key, self.command, self.command, self.mouse, self.wheel, self.hold, self.let_go)
        rare = (self.resize, self.look, self.minimise, self.elsewhere)
        chosen = self.chance.choice(rare if self.chance.random() < 0.05 else acts)
        self.found[f"acts {chosen.__name__}"] += 1
        self.watch.acting = True
        chosen()
        self.watch.acting = False
        QApplication.processEvents()
        if self.chance.random() < 0.3:
            QTest.qWait(self.chance.randint(1, WAIT_MS))

    def target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def key(self) -> None:
        key, with_ = self.chance.choice(KEYS), self.chance.choice(MODIFIERS)
        if QApplication.activeModalWidget() is not None and self.chance.random() < ENDS_A_DIALOG:
            key, with_ = Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.target(), key, with_)

    def command(self) -> None:
        bound = self.chance.choice([each for each in self.window.commands if each.command.id not in NEVER])
        if bound.action.isEnabled() and QApplication.activeModalWidget() is None:
            bound.action.trigger()

    def part(self) -> QWidget:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        return self.chance.choice([top, *(each for each in top.findChildren(QWidget) if each.isVisible())])

    def mouse(self) -> None:
        part = self.part()
        first, second = (
            QPoint(self.chance.randrange(max(1, part.width())), self.chance.randrange(max(1, part.height())))
            for _ in range(2)
        )
        QTest.mouseMove(part, first)
        kind = self.chance.randrange(4)
        if kind == 0:
            QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=first)
        elif kind == 1:
            QTest.mouseDClick(part, Qt.MouseButton.LeftButton, pos=first)
        elif kind == 2:
            QTest.mousePress(part, Qt.MouseButton.LeftButton, pos=first)
            QTest.mouseMove(part, second)
            QTest.mouseRelease(part, Qt.MouseButton.LeftButton, pos=second)

    def wheel(self) -> None:
        part = self.part()
        at, turn = part.rect().center(), QPoint(0, self.chance.choice((-240, -120, 120, 240)))
        buttons, keys = Qt.MouseButton.NoButton, self.chance.choice(MODIFIERS)
        where = part.mapToGlobal(at)
        event = QWheelEvent(at, where, QPoint(), turn, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)  # noqa: FBT003  Qt's own
        QApplication.sendEvent(part, event)

    def hold(self) -> None:
        if self.held is None and QApplication.activeModalWidget() is None:
            self.held = self.window.panels["wall"].grid
            self.window.come_forward("wall")
            if self.held.count():
                self.held.go_to(self.chance.randrange(self.held.count()))
            else:
                self.window.commands["filters.clear"].run()
            QTest.keyPress(self.held, Qt.Key.Key_Space)
            if self.chance.random() < 0.7:
                self.wait_for_an_answer()

    def wait_for_an_answer(self) -> None:
        for _ in range(2000):
            if self.window.picture.is_clear or not self.window.reveal.is_wanted:
                return
            QTest.qWait(5)

    def let_go(self) -> None:
        if self.held is not None:
            QTest.keyRelease(self.held, Qt.Key.Key_Space)
            self.held = None

    def resize(self) -> None:
        self.window.resize(self.chance.randint(900, 1440), self.chance.randint(600, 900))

    def look(self) -> None:
        name = self.chance.choice(("view.mode", "view.larger", "view.smaller"))
        if name != "view.larger" or self.window.theme.text_scale < TEXT_SCALES[2]:
            self.window.commands[name].run()

    def minimise(self) -> None:
        self.window.showMinimized()
        QApplication.processEvents()
        self.window.showNormal()
        self.window.activateWindow()

    def elsewhere(self) -> None:
        """Go to another window, and come back."""
        other = QWidget()
        other.resize(100, 100)
        other.show()
        other.activateWindow()
        QApplication.processEvents()
        self.looks.look()
        other.close()
        other.deleteLater()
        self.window.activateWindow()


def codes_of(window: MainWindow) -> dict[str, str]:
    """Return the media item of each code, by the name of its file."""
    rows = window.workspace.reader.execute(
        "SELECT CAST(path AS TEXT), lower(hex(sha256)) FROM media_file JOIN media_item ON media_item.id = item"
    )
    return {canaries.code(int(Path(path).stem)): media_id for path, media_id in rows}


def say(*words: object) -> None:
    """Hand a line out."""
    os.write(1, f"{' '.join(map(str, words))}\n".encode())


def hold_until_told(window: MainWindow) -> None:
    """Hold Space until a picture is clear, say so, veil it when a line comes, and wait to be killed."""
    grid = window.panels["wall"].grid
    QTest.keyPress(grid, Qt.Key.Key_Space)
    while not window.picture.is_clear:
        QTest.qWait(10)
    say("clear", window.workspace.selection.media[0])
    sys.stdin.readline()
    QTest.keyRelease(grid, Qt.Key.Key_Space)
    QTest.qWait(1000)
    say("veiled")
    sys.stdin.readline()


def main() -> None:
    """Open the case, act, and print what was found."""
    folder, passphrase, acts, seed, shots, *leaks = sys.argv[1:]
    application = QApplication([])
    window = MainWindow(Settings())
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    window.open_case(open_case(Path(folder), passphrase, examiner="Examiner One"))
    window.panels["wall"].grid.setFocus()
    QTest.qWait(200)
    if acts == "hold":
        hold_until_told(window)
        return
    for name in NEVER:
        window.commands[name].action.blockSignals(True)  # noqa: FBT003  Qt's own
    robot = Robot(window, codes_of(window), int(seed), Path(shots))
    try:
        robot.go_on(int(acts), leaks)
        robot.let_go()
        robot.looks.look_round()
        found = {**robot.looks.found, **robot.found, "wrong": robot.looks.wrong}
        if leaks:
            found["leaks"] = robot.leaks
        say(json.dumps({"codes seen": len(robot.looks.seen), **found}))
    finally:
        for each in QApplication.topLevelWidgets():
            if each is not window and not isinstance(each, QMenu):
                each.close()
        window.close()
        application.processEvents()


if __name__ == "__main__":
    main()
