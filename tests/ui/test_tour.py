"""The tour in the real window: what it brings forward and says, which keys it takes, and that it reveals nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.store import reveals
from app.ui import tour
from app.ui.commands import Command
from app.ui.theme import Mode
from app.ui.tour import STEPS, named, sentence
from tests.ui.conftest import shows_a_canary

RETURN, BACK, ESC = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Escape


@pytest.fixture
def strip(window):
    window.commands["help.tour"].run()
    return window.tour


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def in_front(window, name):
    """Tell whether a panel stands in front, and has the keyboard."""
    return not window.panels[name].visibleRegion().isEmpty() and window.panels[name].isAncestorOf(
        QApplication.focusWidget()
    )


def test_each_step_brings_its_panel_forward_by_return_and_nothing_is_revealed(qtbot, window, strip):
    seen = []
    for step, said in enumerate(STEPS):
        assert strip.isVisible()
        assert strip.title.text() == f"Tour {step + 1} of {len(STEPS)}: {said.title}"
        assert not window.panels[said.panel].visibleRegion().isEmpty()
        assert window.isActiveWindow()
        assert not shows_a_canary(window)
        seen.append(said.panel)
        press(qtbot, RETURN)
    assert seen == ["wall", "wall", "wall", "filters", "places", "compare", "notes", "wall"]
    assert window.tour is None
    assert not strip.isVisible()
    assert reveals.count(window.workspace.reader) == 0


def test_backspace_goes_back_and_stays_at_the_first(qtbot, strip):
    press(qtbot, RETURN, RETURN, BACK)
    assert strip.step == 1
    press(qtbot, BACK, BACK)
    assert strip.step == 0
    assert not strip.back.isEnabled()


def test_the_mouse_goes_too_and_takes_no_focus(window, strip):
    strip.next.click()
    strip.next.click()
    strip.back.click()
    assert strip.step == 1
    assert in_front(window, "wall")
    strip.done.click()
    assert window.tour is None


def test_every_key_is_named_from_the_commands_and_none_is_a_literal(window):
    for step in STEPS:
        for name in tour.COMMAND.findall(step.words):
            assert named(window.commands[name].command) in sentence(window, step)
        assert not any(key in step.words for key in ("Ctrl", "Space", "Esc", "F1", "Shift+"))
    assert "Peek (hold Space)" in sentence(window, STEPS[1])
    assert "Keys (F1)" in sentence(window, STEPS[-1])
    assert "All commands (Ctrl+K)" in sentence(window, STEPS[-1])


def test_a_command_without_a_key_is_named_with_its_menu():
    assert named(Command("x.y", "Do it …", "", print, "Grade")) == "Do it (menu Grade)"
    assert named(Command("x.y", "Do it …", "Ctrl+Y", print, "Grade")) == "Do it (Ctrl+Y)"


def test_the_wall_s_keys_do_what_they_always_do(qtbot, window, strip):
    grid = window.panels["wall"].grid
    before = grid.current
    press(qtbot, Qt.Key.Key_Right)
    assert grid.current != before
    qtbot.keyPress(grid, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.picture.is_clear, timeout=30_000)
    qtbot.keyRelease(grid, Qt.Key.Key_Space)
    assert not window.picture.is_clear
    assert reveals.count(window.workspace.reader) == 1
    assert strip.isVisible()


def test_going_on_lets_the_veil_fall(qtbot, window, strip):
    grid = window.panels["wall"].grid
    press(qtbot, Qt.Key.Key_Right)
    qtbot.keyPress(grid, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.picture.is_clear, timeout=30_000)
    press(qtbot, RETURN)
    assert not window.picture.is_clear
    assert strip.step == 1


def test_escape_veils_first_and_ends_the_tour_only_then(qtbot, window, strip):
    grid = window.panels["wall"].grid
    press(qtbot, Qt.Key.Key_Right)
    qtbot.keyPress(grid, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.picture.is_clear, timeout=30_000)
    press(qtbot, ESC)
    assert not window.picture.is_clear
    assert strip.isVisible()
    press(qtbot, ESC)
    assert window.tour is None
    grid.go_to(0)
    with qtbot.waitSignal(grid.opened):  # as ever, once the tour is over
        press(qtbot, RETURN)


def test_what_is_written_keeps_its_keys(qtbot, window, strip):
    press(qtbot, Qt.Key.Key_Right, *[RETURN] * 6)
    assert STEPS[strip.step].panel == "notes"
    press(qtbot, Qt.Key.Key_N)
    editor = window.panels["notes"].editor
    assert editor.hasFocus()
    press(qtbot, Qt.Key.Key_A, Qt.Key.Key_B, BACK, RETURN)
    assert editor.toPlainText() == "a\n"
    assert strip.step == 6
    press(qtbot, ESC)
    assert strip.isVisible()
    press(qtbot, RETURN)
    assert strip.step == 7


def test_a_dialog_keeps_its_keys(qtbot, window, strip):
    window.commands["help.keys"].run()
    sheet = QApplication.activeModalWidget()
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(sheet, ESC)
    assert not sheet.isVisible()
    assert strip.isVisible()


def test_a_tour_under_way_begins_anew_and_ends_with_the_case(qtbot, window, strip):
    press(qtbot, RETURN, RETURN)
    window.commands["help.tour"].run()
    assert window.tour is strip
    assert strip.step == 0
    window.close_case()
    assert window.tour is None
    assert not window.commands["help.tour"].action.isEnabled()


def test_going_on_does_not_move_what_is_above(window, strip):
    QApplication.sendPostedEvents()
    high = set()
    for _ in STEPS:
        QApplication.sendPostedEvents()
        high.add(strip.height())
        if window.tour is not None:
            strip.go(1)
    assert len(high) == 1


@pytest.mark.parametrize("mode", Mode)
def test_at_200_percent_every_word_of_every_step_can_be_read(window, strip, mode):
    window.put_on(replace(window.theme, mode=mode, text_scale=2.0))
    QApplication.sendPostedEvents()
    for step in range(len(STEPS)):
        strip.show_step(step)
        QApplication.sendPostedEvents()
        assert strip.words.height() >= strip.words.heightForWidth(strip.words.width())
        assert strip.window().rect().contains(strip.mapTo(window, strip.rect().bottomRight()))
        assert window.panels["wall"].workspace is window.workspace


def test_a_screen_reader_is_told_each_step(qtbot, strip):
    press(qtbot, RETURN)
    assert strip.accessibleName() == f"Tour 2 of {len(STEPS)}: Looking. {strip.words.text()}"
