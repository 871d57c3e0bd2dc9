"""A robot does what nobody would; nothing clear may ever stand without a reveal's row, nor outlast its key."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.store import reveals
from app.ui.theme import TEXT_SCALES
from tests.ui.conftest import shows_a_canary

ACTS = 150
KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape),
)


class Robot:
    """Acts on the window at random, the same for the same seed."""

    def __init__(self, window, qtbot, seed):
        self.window, self.qtbot, self.chance = window, qtbot, random.Random(seed)  # noqa: S311  repeatable, not secret
        self.held = None

    def act(self):
        self.chance.choice(
            (self.move, self.tab, self.mouse, self.scroll, self.resize, self.look, self.press_space, self.release_space)
        )()

    def grid(self):
        panel = self.window.tabs.currentWidget()
        return getattr(panel, "grid", self.window.panels["wall"].grid)

    def move(self):
        self.qtbot.keyClick(self.grid(), self.chance.choice(KEYS))

    def tab(self):
        self.window.tabs.setCurrentIndex(self.chance.randrange(self.window.tabs.count()))

    def mouse(self):
        view = self.grid().viewport()
        point = QPoint(self.chance.randrange(view.width()), self.chance.randrange(view.height()))
        QTest.mouseMove(view, point)
        if self.chance.random() < 0.5:
            self.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)

    def scroll(self):
        bar = self.grid().verticalScrollBar()
        bar.setValue(self.chance.randint(0, max(1, bar.maximum())))

    def resize(self):
        self.window.resize(self.chance.randint(800, 1500), self.chance.randint(600, 900))

    def look(self):
        name = self.chance.choice(("view.mode", "view.larger", "view.smaller"))
        if name != "view.larger" or self.window.theme.text_scale < TEXT_SCALES[2]:
            self.window.commands[name].run()

    def press_space(self):
        if self.held is None:
            self.held = self.grid()
            self.held.setFocus()
            self.qtbot.keyPress(self.held, Qt.Key.Key_Space)
            if self.chance.random() < 0.5:
                self.qtbot.waitUntil(self.is_answered, timeout=30_000)

    def is_answered(self):
        return self.window.picture.is_clear or not self.window.reveal.is_wanted

    def release_space(self):
        if self.held is not None:
            self.qtbot.keyRelease(self.held, Qt.Key.Key_Space)
            self.held = None


@pytest.mark.parametrize("seed", [1])
def test_nothing_clear_stands_without_a_row_or_after_its_key(qtbot, qapp, window, seed):
    robot, reader = Robot(window, qtbot, seed), window.workspace.reader
    clear = 0
    for _ in range(ACTS):
        robot.act()
        qapp.processEvents()
        if window.picture.is_clear:
            clear += 1
            assert robot.held is not None
            assert reveals.count(reader) > 0
        else:
            assert not shows_a_canary(window)
    robot.release_space()
    assert not window.picture.is_clear
    assert not shows_a_canary(window)
    assert clear > 0
