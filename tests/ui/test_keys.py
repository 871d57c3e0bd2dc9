"""Keys that an examiner chooses: kept, told where they clash, and followed by what the window says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox

from app import settings
from app.settings import KeyPreset, Settings
from app.store import reveals, tags
from app.ui import (
    briefing_dialog,
    cluster_browser,
    grading,
    key_words,
    picked,
    second_reader,
    wording,
)
from app.ui.commands import shown_key
from app.ui.key_dialog import KeyDialog
from app.ui.key_map import PRESETS, refusal, resolve
from app.ui.key_sheet import KeySheet
from app.ui.key_words import with_keys
from app.ui.main_window import MainWindow
from app.ui.panels import compare, decisions, leads, notes, places, wall, where_else
from app.ui.rungs import FACES_KEY
from app.ui.widgets.choice import BESIDE_PX

TEXTS = (
    briefing_dialog,
    cluster_browser,
    grading,
    picked,
    second_reader,
    wording,
    compare,
    decisions,
    leads,
    notes,
    places,
    wall,
    where_else,
)


def commands_of(window):
    return [bound.command for bound in window.commands]


def shown(shape):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible())


def test_every_key_that_a_text_names_is_that_of_its_command(window):
    keys = {each.id: each.key for each in commands_of(window)}
    texts = [
        text
        for module in TEXTS
        for value in vars(module).values()
        for text in (value.values() if isinstance(value, dict) else [value])
        if isinstance(text, str)
    ]
    marks = [mark for text in texts for mark in key_words.KEY_MARK.findall(text)]
    assert len(marks) >= 10
    assert all(keys[name] == key for name, key in marks)


@pytest.mark.parametrize("preset", list(KeyPreset))
def test_a_preset_has_no_clash_and_no_choice_of_its_own_left_out(window, preset):
    found = resolve(commands_of(window), preset, {})
    used = [key for key in found.keys.values() if key]
    assert len(used) == len(set(used))
    assert found.complaints == ()
    assert all(found.keys[name] == key for name, key in PRESETS[preset].items())


def test_two_commands_may_change_their_keys_with_each_other(window):
    found = resolve(commands_of(window), KeyPreset.HOMEWARD, {"notes.write": "L", "leads.write": "N"})
    assert (found.keys["notes.write"], found.keys["leads.write"], found.complaints) == ("L", "N", ())


@pytest.mark.parametrize(
    ("name", "key", "why"),
    [
        ("notes.write", "L", "“Write a lead”"),
        ("notes.write", "Alt+3", "“No category”"),
        ("notes.write", "Home", "needed to move"),
        ("picture.veil", "Q", "keeps its key"),
        ("grade.1", "Q", "keeps its key"),
        ("picture.peek", "F", "“Faces too, in a peek”"),
        ("picture.faces", "Q", "keeps its key"),
        ("wall.unfold", "/", "“Search notes”"),
        ("picture.peek", "Ctrl+J", "Space, a letter or a digit"),
        ("notes.write", "no such key", "is no key"),
        ("no.such", "Q", "no command"),
    ],
)
def test_a_key_that_cannot_be_had_is_left_out_and_told(window, name, key, why):
    found = resolve(commands_of(window), KeyPreset.HOMEWARD, {name: key})
    (told,) = found.complaints
    assert why in told
    assert found.keys == resolve(commands_of(window), KeyPreset.HOMEWARD, {}).keys


def test_a_key_is_changed_on_the_sheet_kept_and_named_by_what_is_said(qtbot, case, ids, tmp_path):  # noqa: ARG001  the pictures must be there
    place = tmp_path / "settings.toml"
    window = MainWindow(Settings(), place)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_case(case)
    window.commands["help.keys"].run()
    sheet = shown(KeySheet)
    assert not sheet.forget.isEnabled()
    sheet.table.setCurrentItem(sheet.rows["filters.clear"])
    sheet.change.click()
    dialog = shown(KeyDialog)
    QTest.keyClick(dialog.field, Qt.Key.Key_N)
    assert "“Write a note”" in dialog.trouble.text()
    assert not dialog.confirm.isEnabled()
    QTest.keyClick(dialog.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    dialog.confirm.click()
    assert sheet.rows["filters.clear"].text(1) == "Ctrl+J"
    assert settings.read(place).settings.keys == {"filters.clear": "Ctrl+J"}
    assert with_keys(window.panels["wall"], wall.NOTHING_FITS).endswith("Ctrl+J shows all again.")
    sheet.forget.click()
    assert not sheet.forget.isEnabled()
    assert settings.read(place).settings.keys == {}
    assert shown_key(window.commands["filters.clear"].command) == "Ctrl+Backspace"
    sheet.close()
    window.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_name_of_no_preset_is_cut_on_the_sheet(window, scale):
    window.put_on(replace(window.theme, text_scale=scale))
    window.commands["help.keys"].run()
    box = shown(KeySheet).presets
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    longest = max(box.fontMetrics().horizontalAdvance(box.itemText(at)) for at in range(box.count()))
    assert longest <= room.width() - 2 * BESIDE_PX
    shown(KeySheet).close()


def test_with_the_other_preset_space_flags_and_its_key_peeks(qtbot, case, ids):
    window = MainWindow(replace(Settings(), key_preset=KeyPreset.IPED))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_case(case)
    grid = window.panels["wall"].grid
    grid.setFocus()
    grid.go_to(4)
    with qtbot.waitSignal(window.grading.said):
        QTest.keyClick(grid, Qt.Key.Key_Space)
    assert [each.name for each in tags.listed(window.workspace.reader)] == ["Flag"]
    assert reveals.count(window.workspace.reader) == 0
    with qtbot.waitSignal(window.workspace.reveal_began):
        QTest.keyPress(grid, Qt.Key.Key_V)
    assert window.reveal.is_wanted
    QTest.keyRelease(grid, Qt.Key.Key_V)
    assert not window.reveal.is_wanted
    assert ids
    filters = window.panels["filters"]
    filters.tree.setFocus()
    filters.tree.setCurrentItem(next(row for row in filters.rows() if row.text(0) == "With notes"))
    QTest.keyClick(filters.tree, Qt.Key.Key_Space)
    assert filters.ticked() == {"mark noted"}, "Space still ticks boxes"
    window.close()


def test_back_at_the_programs_own_keys_space_peeks_again_and_the_other_key_does_not(qtbot, window):
    grid = window.panels["wall"].grid
    window.keys.choose(KeyPreset.IPED, {})
    window.keys.choose(KeyPreset.HOMEWARD, {})
    grid.go_to(4)
    QTest.keyPress(grid, Qt.Key.Key_V)
    assert not window.reveal.is_wanted
    QTest.keyRelease(grid, Qt.Key.Key_V)
    with qtbot.waitSignal(window.workspace.reveal_began):
        QTest.keyPress(grid, Qt.Key.Key_Space)
    assert window.reveal.is_wanted
    QTest.keyRelease(grid, Qt.Key.Key_Space)
    assert not window.reveal.is_wanted


def test_a_choice_from_an_older_version_that_clashes_now_is_left_out_and_the_window_opens(qtbot, case, ids):  # noqa: ARG001  the pictures must be there
    window = MainWindow(replace(Settings(), keys={"wall.unfold": "L", "gone": "Q"}))
    qtbot.addWidget(window)
    window.open_case(case)
    assert len(window.keys.complaints) == 2
    assert window.commands["wall.unfold"].command.key == "O"
    window.close()


def test_the_key_of_faces_on_the_sheet_is_the_one_that_a_peek_knows(window):
    assert window.commands["picture.faces"].command.key == FACES_KEY.name.removeprefix("Key_")


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("grade.redo", "Ctrl+Shift+Z or Ctrl+Y"),
        ("notes.search", "Ctrl+F or /"),
        ("case.close", "Ctrl+W or Ctrl+Shift+L"),
        ("grade.none", "Alt+Backspace, Alt+0 to Alt+9"),
        ("picture.faces", "hold F"),
    ],
)
def test_the_sheet_names_every_key_that_a_command_has(window, name, keys):
    assert shown_key(window.commands[name].command) == keys


def test_a_second_key_does_the_same_and_is_typed_in_a_text(qtbot, window):
    notes_panel = window.panels["notes"]
    window.panels["wall"].grid.setFocus()
    qtbot.keyClick(window.panels["wall"].grid, "/")
    qtbot.waitUntil(notes_panel.search.hasFocus)
    qtbot.keyClick(notes_panel.search, "/")
    assert notes_panel.search.text() == "/"


def test_a_clash_is_named_by_the_other_commands_title(window):
    every = commands_of(window)
    unfold = next(each for each in every if each.id == "wall.unfold")
    assert refusal(unfold, "O", every) == ""
    assert refusal(unfold, "T", every) == "T is the key of “Tag …”. Give that one another key first."


def listed(sheet):
    """Return the ids of the commands that are in sight on the sheet."""
    return {name for name, row in sheet.rows.items() if not row.isHidden() and not row.parent().isHidden()}


def test_the_sheet_is_searched_by_words_and_by_keys_and_says_where_nothing_fits(qtbot, window):
    window.commands["help.keys"].run()
    sheet = shown(KeySheet)
    qtbot.waitUntil(sheet.search.hasFocus)
    everything = listed(sheet)
    QTest.keyClicks(sheet.search, "before points")
    assert listed(sheet) == {"compare.last_region"}
    sheet.search.setText("n")
    assert listed(sheet) == {"notes.write", "case.new"}
    sheet.search.setText("ctrl+shift+l")
    assert listed(sheet) == {"case.close"}
    assert sheet.none.isHidden()
    sheet.search.setText("qqqq")
    assert listed(sheet) == set()
    assert sheet.none.text() == "No command has these words or this key."
    sheet.search.clear()
    assert listed(sheet) == everything
    sheet.close()


def test_return_in_the_search_leads_to_the_first_command_and_only_there_asks_for_a_key(qtbot, window):
    window.commands["help.keys"].run()
    sheet = shown(KeySheet)
    qtbot.waitUntil(sheet.search.hasFocus)
    QTest.keyClicks(sheet.search, "brush")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.table.hasFocus)
    assert sheet.table.currentItem() is sheet.rows["timeline.show"]
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    dialog = shown(KeyDialog)
    dialog.reject()
    assert listed(sheet) >= {"timeline.show"}
    sheet.close()


def test_a_chosen_row_that_the_search_hides_is_no_longer_what_change_acts_on(qtbot, window):
    window.commands["help.keys"].run()
    sheet = shown(KeySheet)
    qtbot.waitUntil(sheet.search.hasFocus)
    sheet.table.setCurrentItem(sheet.rows["timeline.show"])
    assert sheet.change.isEnabled()
    sheet.search.setText("brush")
    assert sheet.table.currentItem() is sheet.rows["timeline.show"]
    sheet.search.setText("before points")
    assert sheet.table.currentItem() is None
    assert not sheet.change.isEnabled()
    sheet.close()
