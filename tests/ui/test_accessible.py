"""What a screen reader is told, and what the Tab key reaches, in every panel of the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget


def wants_keys(window):
    """Return what can have the keyboard now, in the order in which Qt lists it."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.focusProxy()
    ]


def tabs_of(window):
    return range(window.tabs.count())


def test_everything_that_can_have_the_keyboard_has_a_name(window):
    wrong = []
    for at in tabs_of(window):
        window.tabs.setCurrentIndex(at)
        for widget in wants_keys(window):
            if isinstance(widget, QTabBar):
                continue  # each of its tabs has its own
            if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip():
                wrong.append(f"{window.tabs.tabText(at)}: {type(widget).__name__}")
    assert wrong == []


@pytest.mark.parametrize(
    "name", ["wall", "places", "compare", "timeline", "where_else", "map", "decisions", "problems"]
)
def test_tab_reaches_everything_that_can_have_the_keyboard(qtbot, window, name):
    window.come_forward(name)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    wanted, reached = set(wants_keys(window)), set()
    for _ in range(3 * len(wanted)):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert {type(each).__name__ for each in wanted - reached} == set()


def test_no_name_that_a_screen_reader_is_told_holds_a_file_or_a_path(window, ids):
    told = []
    for at in tabs_of(window):
        window.tabs.setCurrentIndex(at)
        told += [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in wants_keys(window)]
    assert len(told) > len(ids)
    assert not any(".jpg" in each or "/evidence" in each for each in told)
