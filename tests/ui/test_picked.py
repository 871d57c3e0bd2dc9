"""A key that has no picture says so, and where it would have one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations.grade import choose_scheme
from app.operations.schemes import shipped
from app.store import reveals

US = {each.id: each for each in shipped()}["vics:US:2"]
LIST = "the keyboard is in the list. Return goes to the members, where it acts on the picked one."
ELSEWHERE = "the keyboard is on no tile. Ctrl+1 goes to the wall, where it acts on the picked one."
COMPARED = "two are compared here. Ctrl+1 goes to the wall, where it acts on the picked one."
SAID = {"series": LIST, "places": LIST, "timeline": ELSEWHERE, "map": ELSEWHERE, "decisions": ELSEWHERE}


@pytest.fixture
def graded_window(qtbot, window):
    with qtbot.waitSignal(window.workspace.lane.changed):
        window.workspace.lane.submit(choose_scheme, US)
    return window


@pytest.mark.parametrize("tab", SAID)
def test_where_no_tile_has_the_keyboard_each_key_says_what_to_do(qtbot, graded_window, tab):
    window = graded_window
    window.come_forward(tab)
    assert window.workspace.selection.media
    focused = QApplication.focusWidget()
    for key, begins in (
        (Qt.Key.Key_1, "No picture was graded: "),
        (Qt.Key.Key_B, "No picture was tagged: "),
        (Qt.Key.Key_Space, "No peek: "),
    ):
        with qtbot.waitSignal(window.grading.said):
            QTest.keyClick(focused, key)
        assert window.categories.said.text() == begins + SAID[tab]
    assert reveals.count(window.workspace.reader) == 0


def test_in_compare_a_digit_says_that_two_pictures_are_shown(qtbot, graded_window):
    graded_window.come_forward("compare")
    with qtbot.waitSignal(graded_window.grading.said):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    assert graded_window.categories.said.text() == f"No picture was graded: {COMPARED}"


def test_on_a_tile_space_peeks_and_says_nothing_of_the_kind(qtbot, window):
    said = []
    window.grading.said.connect(said.append)
    with qtbot.waitSignal(window.workspace.reveal_began):
        QTest.keyPress(window.panels["wall"].grid, Qt.Key.Key_Space)
    QTest.keyRelease(window.panels["wall"].grid, Qt.Key.Key_Space)
    assert said == []
