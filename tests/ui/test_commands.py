import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.commands import MOVING_KEYS, Command, Commands, KeyClashError, manual, show_filled, shown_key
from app.ui.key_sheet import KeySheet
from app.ui.palette import Palette, score
from app.ui.theme import Theme


def _nothing(owner):
    """Do nothing."""


@pytest.mark.parametrize(
    "second",
    [Command("b", "B", "Ctrl+N", _nothing), Command("a", "A", "", _nothing), Command("c", "C", "Home", _nothing)],
)
def test_a_key_or_a_name_is_given_once(qtbot, second):
    owner = QWidget()
    qtbot.addWidget(owner)
    commands = Commands(owner)
    commands.add(owner, [Command("a", "A", "Ctrl+N", _nothing)])
    with pytest.raises(KeyClashError):
        commands.add(owner, [second])


def test_an_action_goes_on_working_with_its_command_after_keys_were_changed(qtbot):
    """The old Bounds are gone then: a signal that still led to one would run into freed memory."""
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    commands = Commands(owner)
    commands.add(owner, [Command(str(each), "", "", lambda _, each=each: done.append(each)) for each in range(40)])
    for key in ("F5", "F6", "F7"):
        commands.bind({"0": key})
        gc.collect()
        reused = [bytearray(size) for size in range(16, 400) for _ in range(20)]
        done.clear()
        for bound in commands:
            bound.action.trigger()
        assert done == list(range(40))
        del reused


def test_menus_keys_palette_and_manual_come_from_the_same_data(window):
    actions = {
        action.text(): action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if action.text()
    }
    listed = Palette(window.commands, window.theme, window).titles()
    sheet = manual(bound.command for bound in window.commands)
    for bound in window.commands:
        command = bound.command
        assert actions[command.title] is bound.action
        assert f"| {command.title} | {shown_key(command)} |" in sheet
        if not command.held:
            assert bound.action.shortcut() == QKeySequence(command.key)
            assert (command.title in listed) == bound.action.isEnabled()


def test_no_two_commands_share_a_key_and_none_takes_a_key_that_moves(window):
    keys = [bound.command.key for bound in window.commands if bound.command.key]
    assert len(keys) == len(set(keys))
    assert not MOVING_KEYS & set(keys)


def test_what_needs_a_case_can_only_be_done_with_one(empty_window):
    can = {bound.command.id for bound in empty_window.commands if bound.action.isEnabled()}
    assert {"case.new", "case.open", "view.palette"} <= can
    assert not {"case.import_folder", "case.analyse", "picture.peek"} & can


def test_the_palette_finds_a_command_by_the_letters_of_its_words():
    assert score("imf", "Import folder …") == 0
    assert score("zz", "Import folder …") is None
    assert score("np", "Notes, places") < score("np", "Unplanned")


def test_the_palette_chooses_what_stands_first(qtbot, window):
    palette = Palette(window.commands, Theme(), window)
    qtbot.addWidget(palette)
    palette.field.setText("go to ser")
    qtbot.keyClicks(palette.field, "ies")
    palette.field.returnPressed.emit()
    assert palette.chosen.command.id == "view.series"


def test_the_manual_holds_the_key_sheet_that_the_program_makes(window):
    page = Path(__file__).parents[2] / "resources" / "help" / "keys.md"
    assert page.read_text(encoding="utf-8").endswith(manual(bound.command for bound in window.commands))


@pytest.mark.parametrize("key", ["B", "W", "T", "C"])
def test_a_key_that_needs_a_picture_says_so_where_none_is_picked_and_acts_again_where_one_is(
    qtbot, empty_window, case, key
):
    empty_window.open_case(case)
    grid = empty_window.panels["wall"].grid
    grid.setFocus()
    with qtbot.waitSignal(empty_window.workspace.said) as told:
        qtbot.keyClick(grid, key)
    assert told.args[0].endswith("pick one in a grid of tiles first.")


def test_where_a_picture_is_picked_its_keys_do_what_they_say_whatever_they_are_by_now(qtbot, window):
    grid = window.panels["wall"].grid
    window.keys.choose(window.keys.preset, {"tag.flag": "Ctrl+J"})
    window.workspace.selection.pick()
    with qtbot.waitSignal(window.workspace.said) as told:
        qtbot.keyClick(grid, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert told.args[0] == "“Flag” is for a picture: pick one in a grid of tiles first."
    grid.go_to(1)
    with qtbot.waitSignal(window.workspace.lane.changed):
        qtbot.keyClick(grid, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)


def test_a_reviewer_finds_nothing_in_menus_and_on_the_key_sheet_that_is_for_a_case(window):
    window.commands.allow(case=True, media=True, review=True)
    show_filled(window.menuBar())
    listed = {bound.command.id for bound in window.commands if bound.action.isVisible()}
    assert listed.isdisjoint({"case.import_folder", "case.analyse", "case.seal", "grade.1"})
    assert {"case.save_remarks", "case.close", "help.keys", "notes.remark"} <= listed
    named = [each.text() for each in window.menuBar().actions() if each.isVisible()]
    assert "&Case" in named
    assert "&Grade" not in named
    sheet = KeySheet(window.commands, window.theme, window, window.keys)
    assert set(sheet.rows) == listed
    sheet.deleteLater()


def test_the_key_of_the_details_of_compare_does_nothing_while_another_panel_is_in_front(window):
    compare = window.panels["compare"]
    window.come_forward("compare")
    window.come_forward("places")
    compare.switch_details()
    assert not compare.details.isHidden()
