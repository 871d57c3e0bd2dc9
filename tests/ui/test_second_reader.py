"""A second reading in the real window: nothing tells what the first examiner said, until it is ended."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.vics import CODES, Oddity
from app.domain.work import Problem
from app.operations.grade import choose_scheme, grade
from app.operations.job import Job
from app.operations.read_again import end_reading
from app.operations.schemes import shipped
from app.store import media, problems
from app.ui.reading_dialogs import AgreementDialog, BeginReadingDialog, EndReadingDialog

US = {each.id: each for each in shipped()}["vics:US:2"]


@pytest.fixture
def reading(qtbot, case, ids, empty_window):
    """The window of a second examiner, after a first one graded six pictures, with a second reading begun."""

    class First:
        examiner = "first"

        def __getattr__(self, name):
            return getattr(case, name)

    job = Job(First(), workers=2)
    choose_scheme(job, US)
    numbers = media.numbers(case.db, ids)
    for at in range(2, 8):
        grade(job, [numbers[ids[at]]], "1" if at < 5 else "2")
    window = empty_window
    window.open_case(case)
    window.panels["wall"].grid.setFocus()
    with qtbot.waitSignal(window.workspace.lane.changed):
        window.commands["grade.second_reading"].run()
    dialog = shown(BeginReadingDialog)
    with qtbot.waitSignal(window.workspace.narrowed):
        dialog.confirm.click()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.panels["wall"].grid.setFocus()
    return window


def shown(shape):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible())


def what_is_told(window):
    """Return all words of the window that could tell of a category: tiles, facts, filters, groups, the line below."""
    wall, facts = window.panels["wall"], window.panels["facts"].table
    wall.items.want(0, wall.grid.count() - 1)
    tiles = [wall.items.card(at).sentence() for at in range(wall.grid.count())]
    blocks = [facts.topLevelItem(at) for at in range(facts.topLevelItemCount())]
    rows = [block.child(at).text(column) for block in blocks for at in range(block.childCount()) for column in (0, 1)]
    boxes = [row.text(0) + row.text(1) for row in window.panels["filters"].rows()]
    return tiles, rows, boxes


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    with qtbot.waitSignal(window.grading.said):
        QTest.keyClick(window.panels["wall"].grid, key, modifier)
    return window.categories.said.text()


def test_the_first_examiners_word_is_told_nowhere_until_the_end(reading):
    window, wall = reading, reading.panels["wall"]
    assert wall.grid.count() == 6
    window.workspace.selection.pick(*wall.grid.picked_media())
    tiles, rows, boxes = what_is_told(window)
    assert not any("category" in each for each in tiles)
    assert not any(US.categories[0].name in each or "first" in each for each in rows)
    assert "Hidden until your second reading is ended" in rows
    assert not any("Without a category" in each for each in boxes)
    assert window.categories.meaning.text().startswith("Second reading: 0 of 6 read.")
    assert "4" not in window.categories.meaning.text().split("read.")[0]
    wall.grouping.setCurrentIndex(wall.grouping.findText("By category"))
    wall.grouping.activated.emit(wall.grouping.currentIndex())
    assert len(wall.items.starts()) == 1, "groups tell nothing either"


def test_no_problem_tells_which_category_stands_until_the_end(case, reading):
    window, wall = reading, reading.panels["wall"]
    (first, *_) = wall.grid.picked_media()
    what = Problem("vics", CODES[Oddity.OTHER_CATEGORY], "It says 2 of a picture, and 1 stands here.")
    with case.transaction() as db:
        problems.add(db, what, media_id=first)
    window.workspace.selection.pick(first)
    window.panels["facts"].touched()
    assert not any("stands here" in each for each in what_is_told(window)[1])
    window.come_forward("problems")
    panel = window.panels["problems"]
    at = next(row for row in range(panel.model.rowCount()) if panel.model.problem(row).problem == what)
    panel.table.setCurrentIndex(panel.model.index(at, 0))
    told = [panel.model.data(panel.model.index(at, column)) for column in range(panel.model.columnCount())]
    assert not any("stands here" in each for each in [*told, panel.detail.text()])
    assert "Hidden until your second reading is ended" in told


def test_digits_are_the_second_examiners_own_and_are_taken_back(qtbot, reading):
    window, wall = reading, reading.panels["wall"]
    assert press(qtbot, window, Qt.Key.Key_2).startswith("Second reading, 1 of 6: 2")
    assert wall.grid.current == 1
    qtbot.waitUntil(lambda: (wall.items.want(0, 0), wall.items.card(0).grade is not None)[1])
    assert wall.items.card(0).grade.words == "category 2, your own"
    press(qtbot, window, Qt.Key.Key_1)
    assert "taken back" in press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.hidden[wall.items.numbers(1, 2)[0]] is None


def test_the_end_tells_how_far_both_agree_and_shows_what_differs(qtbot, reading):
    window, wall = reading, reading.panels["wall"]
    for _ in range(6):
        press(qtbot, window, Qt.Key.Key_1)
    window.commands["grade.second_reading"].run()
    asked = shown(EndReadingDialog)
    assert window.grading.second.is_open, "nothing is ended before that is agreed to"
    with qtbot.waitSignal(window.workspace.lane.changed):
        asked.confirm.click()
    dialog = shown(AgreementDialog)
    assert dialog.said.text().startswith("3 of 6 pictures have one category from both: 50%.")
    dialog.confirm.click()
    assert wall.grid.count() == 3
    assert "What differs" in wall.said.text()
    wall.items.want(0, 2)
    assert wall.items.card(0).grade.chip == "2", "the first examiner's word stands"
    window.panels["filters"].tick_nothing()
    assert wall.grid.count() == 11


def test_showing_everything_again_does_not_end_it(qtbot, reading):
    press(qtbot, reading, Qt.Key.Key_1)
    reading.panels["filters"].tick_nothing()
    assert reading.panels["wall"].grid.count() == 6


def test_a_key_behind_which_the_reading_is_ended_hides_nothing_any_more(qtbot, reading):
    lane, held = reading.workspace.lane, threading.Event()
    lane.submit(lambda _: held.wait(5) and frozenset())
    QTest.keyClick(reading.panels["wall"].grid, Qt.Key.Key_1)
    lane.submit(end_reading)
    with qtbot.waitSignal(lane.idle):
        held.set()
    assert not reading.grading.second.is_open
    assert not reading.workspace.hidden
