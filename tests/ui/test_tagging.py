"""Tags by key: on what was picked, taken back in turn with grades, seen on tiles, in Facts and in Filters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.work import Topic
from app.operations.grade import choose_scheme
from app.operations.schemes import shipped
from app.store import tags
from app.ui.tag_dialog import TagDialog

US = {each.id: each for each in shipped()}["vics:US:2"]


@pytest.fixture
def press(qtbot, window):
    """Return a function that presses keys, and waits for what each says."""
    with qtbot.waitSignal(window.workspace.lane.changed):
        window.workspace.lane.submit(choose_scheme, US)

    def strike(*keys):
        for key, modifier in keys:
            with qtbot.waitSignal(window.grading.said):
                QTest.keyClick(window.panels["wall"].grid, key, modifier)
        return window.categories.said.text()

    return strike


PLAIN, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
B, ONE, BACK = (Qt.Key.Key_B, PLAIN), (Qt.Key.Key_1, PLAIN), (Qt.Key.Key_Z, CTRL)


def standing(window):
    return {each.name: each.count for each in tags.listed(window.workspace.reader) if each.count}


def type_tag(qtbot, window, text):
    QTest.keyClick(window.panels["wall"].grid, Qt.Key.Key_T)
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, TagDialog) and each.isVisible())
    QTest.keyClicks(dialog.field, text)
    said = dialog.confirm.text(), dialog.list.topLevelItemCount()
    with qtbot.waitSignal(window.grading.said):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.panels["wall"].grid.setFocus()
    return said


def test_a_flag_is_set_on_a_stack_said_and_seen(qtbot, window, press):
    assert press(B) == "2 pictures, 1 of them a copy: tagged “Flag”. Ctrl+Z takes it back."
    assert standing(window) == {"Flag": 2}
    card = window.panels["wall"].items
    qtbot.waitUntil(lambda: (card.want(0, 0), card.card(0).tags == ("Flag",))[1])
    assert "tagged Flag" in window.panels["wall"].items.card(0).sentence()
    assert press(B).startswith("2 pictures, 1 of them a copy: no longer tagged “Flag”.")
    assert standing(window) == {}


def test_grades_and_tags_are_taken_back_in_turn(window, press):
    press(B, ONE, BACK)
    assert standing(window) == {"Flag": 2}
    assert "Taken back" in press(BACK)
    assert standing(window) == {}
    assert "no longer tagged" not in press((Qt.Key.Key_Z, CTRL | SHIFT))
    assert standing(window) == {"Flag": 2}


def test_a_new_tag_is_named_found_again_and_filtered_by(qtbot, window, press):
    assert type_tag(qtbot, window, "Blue curtain") == ("Tag", 1)
    window.panels["wall"].grid.go_to(3)
    with qtbot.waitSignal(window.workspace.lane.changed, check_params_cb=lambda changes: Topic.TAGS in changes):
        press((Qt.Key.Key_T, SHIFT))
    assert standing(window) == {"Blue curtain": 3}
    assert type_tag(qtbot, window, "blue") == ("Take it off", 2), (
        "a new name is offered, the one that begins so is chosen"
    )
    assert standing(window) == {"Blue curtain": 2}
    filters = window.panels["filters"]
    exactly = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    qtbot.waitUntil(lambda: bool(filters.tree.findItems("Blue curtain", exactly)))
    (row,) = filters.tree.findItems("Blue curtain", exactly)
    row.setCheckState(0, Qt.CheckState.Checked)
    assert window.panels["wall"].grid.count() == 1, "a stack is one tile"


@pytest.mark.usefixtures("press")
def test_without_a_picture_a_tag_says_so(qtbot, window):
    window.panels["wall"].grid.clearFocus()
    window.panels["filters"].tree.setFocus()
    with qtbot.waitSignal(window.grading.said):
        window.commands["tag.flag"].run()
    assert "the keyboard is on no tile. Ctrl+1 goes" in window.categories.said.text()
    assert standing(window) == {}
