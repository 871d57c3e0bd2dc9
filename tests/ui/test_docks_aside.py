from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

WIDE, NARROW = (1440, 900), (1024, 700)


def seen(window):
    return {name for name, dock in window.docks.items() if not dock.isHidden()}


@pytest.fixture
def narrow(window):
    """The window with large text, too narrow for a dock beside the middle."""
    window.resize(*NARROW)
    window.put_on(replace(window.theme, text_scale=2.0))
    return window


def test_in_a_narrow_window_docks_step_aside_and_come_back_where_there_is_room(window):
    window.resize(*WIDE)
    before = seen(window)
    assert before
    window.put_on(replace(window.theme, text_scale=2.0))
    assert seen(window) == before
    window.resize(*NARROW)
    assert not seen(window)
    window.resize(*WIDE)
    assert seen(window) == before


def test_smaller_text_brings_them_back_too(narrow):
    assert not seen(narrow)
    narrow.put_on(replace(narrow.theme, text_scale=1.0))
    assert {"facts", "notes", "filters"} <= seen(narrow)


def test_one_that_is_asked_for_stays_until_the_keyboard_is_in_the_middle_again(qtbot, narrow):
    qtbot.keyClick(narrow, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert seen(narrow) == {"facts"}
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert narrow.panels["wall"].grid.hasFocus()
    assert not seen(narrow)


def test_the_layout_that_is_remembered_is_the_one_with_all_docks(narrow):
    narrow.save_layout()
    assert {"facts", "notes", "filters"} <= seen(narrow)
