"""What a screen reader is told, and what the Tab key reaches, in every panel of the real window."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems, TileCard


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


NAMELESS_KINDS = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


def test_everything_that_can_have_the_keyboard_says_what_it_is(window):
    wrong = set()
    for at in tabs_of(window):
        window.tabs.setCurrentIndex(at)
        for widget in wants_keys(window):
            role = QAccessible.queryAccessibleInterface(widget).role()
            if role in NAMELESS_KINDS:
                wrong.add(f"{type(widget).__name__}: {role.name}")
    assert wrong == set()


@pytest.fixture
def wall(window):
    """The wall's grid, with the keyboard on its third picture."""
    grid = window.panels["wall"].grid
    window.come_forward("wall")
    grid.setFocus()
    grid.go_to(2)
    return grid


def spoken(interface):
    return interface.text(QAccessible.Text.Name)


def test_a_screen_reader_walks_the_wall_picture_by_picture(wall):
    told = QAccessible.queryAccessibleInterface(wall)
    assert told.role() == QAccessible.Role.List
    assert told.childCount() == wall.count()
    words = [spoken(told.child(at)) for at in range(told.childCount())]
    assert len(set(words)) == wall.count() > 1
    assert all(f"{at + 1} of {wall.count()}" in each for at, each in enumerate(words))
    assert not any(".jpg" in each for each in words)


def test_the_item_that_the_keyboard_is_at_says_so_and_where_it_is(qtbot, wall):
    told = QAccessible.queryAccessibleInterface(wall)
    qtbot.waitUntil(wall.hasFocus)
    here, other = told.child(2), told.child(0)
    assert (here.state().focused, here.state().selected) == (1, 1)
    assert (other.state().focused, other.state().selected) == (0, 0)
    assert spoken(told.focusChild()) == spoken(here)
    place = here.rect()
    assert place.topLeft() == wall.mapToGlobal(wall.cell(2).topLeft())
    assert spoken(told.childAt(place.center().x(), place.center().y())) == spoken(here)
    assert here.parent().role() == QAccessible.Role.List
    wall.toggle(0)
    assert other.state().selected == 1


def test_an_item_whose_picture_is_gone_from_the_list_is_not_valid(wall):
    told = QAccessible.queryAccessibleInterface(wall)
    last = told.child(wall.count() - 1)
    assert last.isValid()
    wall.show_items(FixedItems())
    assert not last.isValid()
    assert not spoken(last)
    assert told.child(0) is None


def test_a_thousand_moves_and_lists_that_go_harm_nothing(window, wall):
    QAccessible.setActive(True)
    for move in range(1000):
        wall.go_to(move % wall.count())
        assert QAccessible.queryAccessibleInterface(wall).child(move % wall.count()).isValid()
    for _ in range(3):
        grid = TileGrid(window.theme, "pictures")
        grid.show_items(FixedItems((TileCard("ab" * 32, "one"), TileCard("cd" * 32, "two"))))
        items = [QAccessible.queryAccessibleInterface(grid).child(at) for at in range(2)]
        assert {QAccessible.uniqueId(each) for each in items}
        shiboken6.delete(grid)
        gc.collect()
        assert not any(shiboken6.isValid(each) for each in items)
    QAccessible.setActive(False)


def walked(interface):
    """Yield an interface and everything under it that is in sight."""
    yield interface
    for child in (interface.child(at) for at in range(interface.childCount())):
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walked(child)


def test_whatever_can_have_the_keyboard_anywhere_in_the_tree_says_its_name(window):
    wrong, seen = set(), 0
    for name in window.panels:
        window.come_forward(name)
        for found in walked(QAccessible.queryAccessibleInterface(window)):
            seen += 1
            cell = found.role() in {QAccessible.Role.TreeItem, QAccessible.Role.Cell}  # one without words is empty
            if found.state().focusable and not cell and not spoken(found).strip():
                wrong.add((name, found.role().name, type(found.object()).__name__))
    assert wrong == set()
    assert seen > 200


def test_a_screen_reader_walks_a_graph_member_by_member(qtbot, window, ids):
    window.come_forward("places")
    graph = window.panels["places"].graph
    qtbot.waitUntil(lambda: graph.count() == 5)
    graph.setFocus()
    graph.show_picked(ids[1], [ids[1]], None)
    told = QAccessible.queryAccessibleInterface(graph)
    assert (told.role(), told.childCount()) == (QAccessible.Role.Chart, 5)
    members = [told.child(at) for at in range(5)]
    assert {each.role() for each in members} == {QAccessible.Role.Graphic}
    assert {spoken(each).split(",")[0] for each in members} == {f"picture {each[:8]}" for each in ids[:5]}
    picked = members[graph.media.index(ids[1])]
    assert [each.state().selected for each in members].count(1) == picked.state().selected == 1
    assert spoken(told.focusChild()) == spoken(picked)
    middle = picked.rect().center()
    assert spoken(told.childAt(middle.x(), middle.y())) == spoken(picked)
