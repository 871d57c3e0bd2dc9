"""Keys become grades: of what was picked when the key went down, at any speed, and said in words."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from app.domain.errors import AppError
from app.domain.work import Topic
from app.operations.annotate import write_note
from app.operations.grade import choose_scheme
from app.operations.schemes import shipped
from app.store import grades, media
from app.ui.scheme_dialog import SchemeDialog
from tests.ui.conftest import PICTURES

US = {each.id: each for each in shipped()}["vics:US:2"]


@pytest.fixture
def graded(qtbot, window):
    """The window with a scheme chosen; return a function that says which codes stand, by the pictures' numbers."""
    with qtbot.waitSignal(window.workspace.lane.changed):
        window.workspace.lane.submit(choose_scheme, US)

    def stand(ids):
        reader = window.workspace.reader
        number = media.numbers(reader, ids)
        scheme, _ = grades.in_use(reader)
        found = grades.standing(reader, scheme, list(number.values()))
        codes = {item: each.code for item, each in found.items() if each.code is not None}
        return {at: codes[number[each]] for at, each in enumerate(ids) if number[each] in codes}

    return stand


def meanings(window):
    """Return what the line under the middle says that digits mean."""
    return window.categories.meaning.text()


def press(window, keys):
    for key in keys:
        QTest.keyClicks(window.focusWidget(), key)


def test_one_key_grades_a_stack_goes_on_and_says_what_it_did(qtbot, window, ids, graded):
    grid = window.panels["wall"].grid
    with qtbot.waitSignal(window.grading.said):
        press(window, "1")
    assert grid.current == 1
    assert graded(ids) == {0: "1", 1: "1"}
    assert (
        window.categories.said.text() == "2 pictures, 1 of them a copy: 1, Child abuse material. Ctrl+Z takes it back."
    )
    qtbot.waitUntil(lambda: "1 Child abuse material: 2" in meanings(window))
    assert f"without: {PICTURES - 2}" in meanings(window)
    qtbot.waitUntil(lambda: window.panels["wall"].items.card(0).grade is not None)
    assert "category 1, Child abuse material" in window.panels["wall"].items.card(0).sentence()


def test_keys_that_come_faster_than_they_can_be_saved_are_all_kept_in_their_order(qtbot, window, ids, graded):
    keys = "0123401234"
    press(window, keys)
    qtbot.waitUntil(lambda: len(graded(ids)) == len(keys) + 1)
    assert graded(ids) == {0: "0", **{at + 2: key for at, key in enumerate(keys[1:])}, 1: "0"}


def test_a_key_that_is_held_down_grades_once(qtbot, window, ids, graded):
    grid = window.panels["wall"].grid
    with qtbot.waitSignal(window.grading.done):
        QTest.keyPress(grid, Qt.Key.Key_1)
        for _ in range(5):  # what the desktop sends while a key stays down
            again = QKeyEvent(
                QEvent.Type.ShortcutOverride, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True
            )
            QApplication.sendEvent(grid, again)
            QApplication.sendEvent(
                grid, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True)
            )
        QTest.keyRelease(grid, Qt.Key.Key_1)
    assert not window.commands["grade.1"].action.autoRepeat()
    assert grid.current == 1
    assert graded(ids) == {0: "1", 1: "1"}


def test_a_range_is_graded_at_once_and_taken_back_at_once(qtbot, window, ids, graded):
    grid = window.panels["wall"].grid
    grid.go_to(2)
    grid.go_to(5, extend=True)
    with qtbot.waitSignal(window.grading.said):
        press(window, "2")
    assert graded(ids) == dict.fromkeys((3, 4, 5, 6), "2")
    assert grid.current == 6
    with qtbot.waitSignal(window.grading.said):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert graded(ids) == {}
    assert (
        window.categories.said.text()
        == "Taken back for 4 pictures; no category stands now. Ctrl+Shift+Z gives it again."
    )
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(window.grading.said):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, both)
    assert graded(ids) == dict.fromkeys((3, 4, 5, 6), "2")


def test_unfolded_copies_are_graded_one_by_one_and_the_stack_says_so(qtbot, window, ids, graded):
    wall = window.panels["wall"]
    wall.unfold()
    with qtbot.waitSignal(window.grading.said):
        press(window, "3")
    assert graded(ids) == {0: "3"}
    wall.unfold()
    wall.items.want(0, 0)
    assert wall.items.card(0).grade.chip == "3≠"
    assert "its copies have others" in wall.items.card(0).sentence()


def test_a_key_without_a_category_or_a_picture_says_so_and_changes_nothing(qtbot, window, ids, graded):
    with qtbot.waitSignal(window.grading.said):
        press(window, "9")
    assert window.categories.said.text() == "No picture was graded: 9 gives no category in Project VIC, United States."
    assert window.panels["wall"].grid.current == 0
    window.panels["facts"].setFocus()
    with qtbot.waitSignal(window.grading.said):
        window.commands["grade.1"].action.trigger()
    where = "the keyboard is on no tile. Ctrl+1 goes to the wall, where it acts on the picked one"
    assert window.categories.said.text() == f"No picture was graded: {where}."
    assert graded(ids) == {}


@pytest.mark.usefixtures("graded")
def test_the_same_key_again_says_what_stands(qtbot, window):
    grid = window.panels["wall"].grid
    for _ in range(2):
        grid.go_to(4)
        with qtbot.waitSignal(window.grading.said):
            press(window, "4")
    assert window.categories.said.text() == "Nothing changed: 4, Comparison stands already."


@pytest.mark.usefixtures("graded")
def test_what_digits_mean_outlasts_how_many_have_each_and_both_outlast_the_names(qtbot, window):
    label = window.categories.meaning
    qtbot.waitUntil(lambda: "Child abuse material" in label.text())
    label.resize(900, 40)
    assert "Child\N{NO-BREAK SPACE}abuse\N{NO-BREAK SPACE}material" in label.shown()
    label.resize(300, 40)
    assert label.shown().split("   ")[1] == "1\N{NO-BREAK SPACE}Child\N{NO-BREAK SPACE}abu…"
    label.resize(180, 40)
    assert label.shown().split("   ")[:2] == ["0:\N{NO-BREAK SPACE}0", "1:\N{NO-BREAK SPACE}0"]
    assert "Child abuse material" in label.toolTip()


def test_the_first_digit_asks_what_digits_mean(qtbot, window):
    assert "Digits give categories" in window.categories.meaning.text()
    press(window, "1")
    (dialog,) = window.findChildren(SchemeDialog)
    dialog.list.setCurrentIndex([each.id for each in shipped()].index("vics:UK"))
    assert "1   Category A indecent" in dialog.meaning.text()
    with qtbot.waitSignal(window.workspace.lane.changed):
        dialog.confirm.click()
    assert grades.in_use(window.workspace.reader)[1].id == "vics:UK"
    qtbot.waitUntil(lambda: "1 Category A indecent: 0" in meanings(window))


def test_dialogs_that_were_closed_are_gone_and_slow_no_change_of_the_look(qtbot, window):
    window.tell(AppError("The disk is full."))
    window.commands["help.keys"].run()
    for _ in range(2):
        window.grading.choose_scheme()
    opened = window.findChildren(QDialog)
    assert len(opened) == 4
    for each in opened:
        each.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))


def test_a_file_with_two_meanings_for_one_key_is_refused_in_the_dialog(qtbot, window, tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(US.text.replace('key = "2"', 'key = "1"'), encoding="utf-8")
    dialog = SchemeDialog(window, window.theme, None, choose=lambda *_: path)
    qtbot.addWidget(dialog)
    dialog.file.click()
    assert "The key 1 has two meanings" in dialog.trouble.text()
    path.write_text(US.text.replace("Comparison", "Kept to compare"), encoding="utf-8")
    dialog.file.click()
    assert not dialog.trouble.text()
    assert dialog.chosen().by_key("4").name == "Kept to compare"


@pytest.mark.usefixtures("graded")
def test_what_was_graded_by_another_scheme_is_marked(qtbot, window):
    with qtbot.waitSignal(window.grading.said):
        press(window, "4")
    uk = {each.id: each for each in shipped()}["vics:UK"]
    with qtbot.waitSignal(window.workspace.lane.changed):
        window.workspace.lane.submit(choose_scheme, uk)
    items = window.panels["wall"].items
    qtbot.waitUntil(lambda: items.card(0).grade is not None and items.card(0).grade.chip == "4?")
    assert "category 4 of another scheme" in items.card(0).sentence()


@pytest.mark.usefixtures("graded")
def test_filters_narrow_to_categories_and_what_is_graded_stays_until_something_is_ticked(qtbot, window):
    filters, grid = window.panels["filters"], window.panels["wall"].grid

    def boxes():
        return {row.text(0): row for row in filters.rows()}

    qtbot.waitUntil(lambda: "Without a category" in boxes())
    rows = boxes()
    rows["Without a category"].setCheckState(0, Qt.CheckState.Checked)
    assert grid.count() == PICTURES - 1
    with qtbot.waitSignal(window.grading.said):
        press(window, "1")
    qtbot.waitUntil(lambda: rows["Without a category"].text(1) == str(PICTURES - 2))
    assert grid.count() == PICTURES - 1
    rows["Without a category"].setCheckState(0, Qt.CheckState.Unchecked)
    rows["1  Child abuse material"].setCheckState(0, Qt.CheckState.Checked)
    assert grid.count() == 1
    rows["Without a category"].setCheckState(0, Qt.CheckState.Checked)
    assert grid.count() == PICTURES - 1


def test_members_of_a_place_are_graded_where_they_stand(qtbot, window, ids, graded):
    window.come_forward("places")
    panel = window.panels["places"]
    qtbot.waitUntil(lambda: panel.view.grid.count() > 2)
    panel.view.tabs.setCurrentIndex(1)
    grid = panel.view.grid
    grid.setFocus()
    grid.go_to(2)
    picked = grid.picked_media()[0]
    with qtbot.waitSignal(window.grading.said):
        press(window, "2")
    assert graded(ids)[ids.index(picked)] == "2"


def test_what_another_picture_of_the_stack_had_is_said_and_left(qtbot, window, ids, graded):
    wall = window.panels["wall"]
    wall.unfold()
    wall.grid.go_to(1)
    with qtbot.waitSignal(window.grading.done):
        press(window, "3")
    wall.unfold()
    wall.grid.go_to(0)
    with qtbot.waitSignal(window.grading.said):
        press(window, "1")
    assert graded(ids) == {0: "1", 1: "3"}
    assert "1 copy with another category stays as it is." in window.categories.said.text()
    wall.grid.go_to(0)
    with qtbot.waitSignal(window.grading.said):
        press(window, "2")
    assert "2, Child exploitive, age difficult, instead of 1, Child abuse material." in window.categories.said.text()


def test_undo_leads_to_the_picture_and_with_nothing_left_says_so_in_the_line(qtbot, window, ids, graded):
    grid = window.panels["wall"].grid
    grid.go_to(3)
    with qtbot.waitSignal(window.grading.done):
        press(window, "2")
    grid.go_to(8)
    with qtbot.waitSignal(window.grading.done):
        window.grading.undo()
    assert grid.current == 3
    with qtbot.waitSignal(window.grading.done):
        window.grading.undo()
    assert window.categories.said.text().startswith("There is no category or tag to take back.")
    assert graded(ids) == {}
    assert not [each for each in window.findChildren(QPushButton) if each.text() == "Close" and each.isVisible()]


def test_after_a_word_on_pictures_no_category_is_taken_back_unasked(qtbot, window, ids, graded):
    with qtbot.waitSignal(window.grading.done):
        press(window, "2")
    grid = window.panels["wall"].grid
    grid.go_to(4)
    grid.go_to(5, extend=True)
    with qtbot.waitSignal(window.workspace.lane.changed, check_params_cb=lambda each: Topic.DECISIONS in each):
        press(window, "y")
    with qtbot.waitSignal(window.grading.said):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "was a word" in window.categories.said.text()
    assert graded(ids) == {0: "2", 1: "2"}
    with qtbot.waitSignal(window.grading.done):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert graded(ids) == {}


@pytest.mark.usefixtures("graded")
def test_facts_say_who_gave_which_category_when(qtbot, window):
    grid, table = window.panels["wall"].grid, window.panels["facts"].table
    with qtbot.waitSignal(window.grading.done):
        press(window, "1")
    grid.go_to(0)

    def words():
        blocks = (table.topLevelItem(at) for at in range(table.topLevelItemCount()))
        return [block.child(0).text(1) for block in blocks if block.text(0) == "Category"]

    qtbot.waitUntil(lambda: bool(words()))
    assert words()[0].startswith("1, Child abuse material; by ")


def test_return_in_the_dialog_agrees_and_opens_no_file_chooser(qtbot, window):
    asked = []
    dialog = SchemeDialog(window, window.theme, None, choose=lambda *_: asked.append(1))
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(dialog.agreed):
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not asked


@pytest.mark.usefixtures("graded")
def test_filters_name_the_categories_of_another_scheme_once_it_is_chosen(qtbot, window):
    filters = window.panels["filters"]

    def boxes():
        return {row.text(0) for row in filters.rows()}

    for scheme, there, gone in (
        ("vics:UK", "1  Category A indecent", "0  Non-pertinent"),
        ("vics:US:1", "5  Non-pertinent", "1  Category A indecent"),
    ):
        with qtbot.waitSignal(window.workspace.lane.changed):
            window.workspace.lane.submit(choose_scheme, {each.id: each for each in shipped()}[scheme])
        qtbot.waitUntil(lambda there=there: there in boxes())
        assert gone not in boxes()


@pytest.mark.usefixtures("graded")
def test_a_note_does_not_pull_graded_pictures_out_of_sight(qtbot, window, ids):
    filters, grid = window.panels["filters"], window.panels["wall"].grid

    def boxes():
        return {row.text(0): row for row in filters.rows()}

    qtbot.waitUntil(lambda: "Without a category" in boxes())
    boxes()["Without a category"].setCheckState(0, Qt.CheckState.Checked)
    with qtbot.waitSignal(window.grading.done):
        press(window, "1")
    with qtbot.waitSignal(window.workspace.lane.changed, check_params_cb=lambda each: Topic.NOTES in each):
        window.workspace.lane.submit(write_note, ids[4], "Curtain.")
    qtbot.waitUntil(lambda: boxes()["With notes"].text(1) == "1")
    assert grid.count() == PICTURES - 1


def test_what_is_taken_back_of_another_scheme_is_named_by_its_own_meaning(qtbot, window, ids, graded):
    for key in "41":
        window.panels["wall"].grid.go_to(4)
        with qtbot.waitSignal(window.grading.done):
            press(window, key)
    with qtbot.waitSignal(window.workspace.lane.changed):
        window.workspace.lane.submit(choose_scheme, {each.id: each for each in shipped()}["vics:UK"])
    with qtbot.waitSignal(window.grading.done):
        window.grading.undo()
    assert "4, Comparison (Project VIC, United States) stands now" in window.categories.said.text()
    assert graded(ids) == {}


@pytest.mark.usefixtures("graded")
def test_a_key_acts_on_nothing_that_is_out_of_sight_but_brings_it_into_sight(qtbot, window):
    window.resize(700, 420)
    grid = window.panels["wall"].grid
    grid.setFocus()
    grid.go_to(0)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    assert grid.verticalScrollBar().value() > 0
    with qtbot.waitSignal(window.grading.said):
        press(window, "1")
    assert "out of sight" in window.categories.said.text()
    assert grid.verticalScrollBar().value() == 0
    with qtbot.waitSignal(window.grading.done) as done:
        press(window, "1")
    assert len(done.args[0].items) == 2


@pytest.mark.usefixtures("graded")
def test_the_last_tile_is_not_graded_again_by_the_key_behind_it(qtbot, window, ids):
    grid = window.panels["wall"].grid
    grid.go_to(grid.count() - 1)
    with qtbot.waitSignal(window.grading.done):
        press(window, "1")
    with qtbot.waitSignal(window.grading.said):
        press(window, "2")
    assert "last tile" in window.categories.said.text()
    with qtbot.waitSignal(window.grading.done) as done:
        press(window, "2")
    assert done.args[0].were == {"1"}
    assert ids
