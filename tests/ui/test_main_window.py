import base64
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QTabBar

from app import settings
from app.domain.errors import AppError
from app.operations.annotate import write_note
from app.pipeline.sandbox import Protections
from app.settings import Settings
from app.store import own_key
from app.ui import window_commands
from app.ui.case_dialogs import CaseDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Mode
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.tile_grid import TileGrid
from tests.ui.conftest import shows_a_canary


def test_without_a_case_the_ways_in_are_shown(empty_window):
    assert empty_window.workspace is None
    assert empty_window.windowTitle() == "Homeward"
    assert not empty_window.docks


def test_an_open_case_shows_its_panels_and_only_those_that_exist(window, ids):
    titles = [window.tabs.tabText(at) for at in range(window.tabs.count())]
    found = ["Wall", "Places", "Series", "People", "Compare", "Timeline", "Where else?", "Appeals"]
    assert titles == [*found, "Map", "Decisions", "Problems"]
    assert set(window.docks) == {"filters", "facts", "notes", "leads"}
    assert window.strip.counts.text() == f"{len(ids)} files = {len(ids)} shown"


def test_the_title_names_the_case_and_no_evidence(window):
    assert window.windowTitle() == "test — Homeward"


def test_the_tabs_are_reached_by_key(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.currentWidget() is window.panels["places"]


def test_picking_on_the_wall_enables_what_needs_a_picture(window):
    assert window.commands["picture.peek"].action.isEnabled()
    window.workspace.selection.pick()
    assert not window.commands["picture.peek"].action.isEnabled()


def test_closing_the_case_closes_its_files_and_another_can_be_opened(qtbot, window, case):
    with qtbot.waitSignal(window.case_closed):
        window.close_case()
    assert window.workspace is None
    assert not window.panels
    assert case._lock.released  # noqa: SLF001  nothing else tells that the files are closed


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("percent", [100, 200])
def test_every_tab_is_drawn_veiled_in_both_modes_and_at_200_percent(window, mode, percent):
    window.put_on(replace(window.theme, mode=mode, text_scale=percent / 100))
    for at in range(window.tabs.count()):
        window.tabs.setCurrentIndex(at)
        assert not shows_a_canary(window)


def test_look_and_layout_are_remembered_and_hold_nothing_of_the_case(qtbot, tmp_path, case, ids):
    place = tmp_path / "settings.toml"
    made = MainWindow(Settings(), place)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.open_case(case)
    made.commands["view.mode"].run()
    made.close()
    kept = settings.read(place).settings
    assert kept.theme is settings.Theme.LIGHT
    layout = base64.b64decode(kept.window_layout)
    assert QByteArray(layout)
    assert not any(ids[0][:8].encode() in text for text in (layout, place.read_bytes()))
    assert b"test.homeward" not in place.read_bytes()


def test_looks_are_sealed_with_a_key_beside_the_settings(qtbot, tmp_path, case):
    (tmp_path / "looks-old.key").write_text("torn", encoding="utf-8")
    made = MainWindow(Settings(), tmp_path / "settings.toml")
    qtbot.addWidget(made)
    made.open_case(case)
    assert made.workspace.lane.own_keys.secrets == own_key.read(tmp_path).secrets
    assert len(own_key.read(tmp_path).secrets) == 1
    told = [each.text() for dialog in made.findChildren(CaseDialog) for each in dialog.findChildren(PlainLabel)]
    assert any("looks-old.key is damaged" in text for text in told)
    made.close()


def test_what_went_wrong_is_told_in_words(window):
    window.tell(AppError("The disk is <b>full</b>.", why="Because.", next_step="Make room."))
    (dialog,) = [each for each in window.children() if isinstance(each, CaseDialog)]
    texts = [label.text() for label in dialog.findChildren(type(dialog.trouble))]
    assert {"The disk is <b>full</b>.", "Because.", "Make room.", "VID-000"} <= set(texts)
    dialog.accept()


def test_a_case_that_cannot_be_read_is_told_once_and_the_window_stays(qtbot, window, case):
    with case.transaction() as db:
        db.execute("ALTER TABLE cluster RENAME TO elsewhere")
    with qtbot.waitSignal(window.workspace.lane.failed):
        window.panels["wall"].touched()
    window.panels["wall"].touched()
    (dialog,) = [each for each in window.children() if isinstance(each, CaseDialog)]
    dialog.accept()
    assert window.panels["wall"].isVisible()


def test_text_grows_by_steps_to_200_percent_and_back(window):
    for _ in range(10):
        window.commands["view.larger"].run()
    assert window.theme.text_scale == 2.0
    for _ in range(10):
        window.commands["view.smaller"].run()
    assert window.theme.text_scale == 1.0
    assert window.settings.text_percent == 100


def test_an_exhibit_needs_its_number_before_it_is_imported(qtbot, window, tmp_path):
    folder = tmp_path / "seized"
    folder.mkdir()
    (folder / "note.txt").write_text("a folder without a file is none", encoding="utf-8")
    window_commands._import(window, folder)  # noqa: SLF001  what follows the file dialog
    (dialog,) = [each for each in window.children() if isinstance(each, CaseDialog)]
    dialog.number.setText(" ")
    dialog.confirm.click()
    assert dialog.trouble.text() == "An exhibit needs its number."
    dialog.number.setText("7/2026")
    dialog.analyse.setChecked(False)
    with qtbot.waitSignal(window.workspace.lane.ended, timeout=60_000):
        dialog.confirm.click()
    numbers = window.workspace.reader.execute("SELECT number FROM exhibit ORDER BY id").fetchall()
    assert numbers[-1] == ("7/2026",)


def test_a_screen_reader_meets_no_file_name(window):
    names = [child.accessibleName() for child in window.findChildren(TileGrid)]
    assert names
    assert not any(".jpg" in name for name in names)


def test_every_panel_comes_forward_by_key_at_200_percent_and_escape_leads_back(qtbot, window):
    window.put_on(replace(window.theme, text_scale=2.0))
    for key, name in ((Qt.Key.Key_6, "filters"), (Qt.Key.Key_7, "facts")):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.panels[name].isAncestorOf(QApplication.focusWidget())
        assert not window.docks[name].visibleRegion().isEmpty()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert window.panels["wall"].grid.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_N)
    assert window.panels["notes"].editor.hasFocus()
    assert not window.docks["notes"].visibleRegion().isEmpty()


def test_no_bar_of_tabs_is_left_behind_when_the_text_grows_and_shrinks(window):
    for scale in (2.0, 1.0, 2.0, 1.0):
        window.put_on(replace(window.theme, text_scale=scale))
        QApplication.sendPostedEvents()
        bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        seen = [bar.count() for bar in bars if not bar.visibleRegion().isEmpty()]
        assert seen == ([4] if scale == 2.0 else [2])


def test_docks_go_behind_each_other_at_large_text_and_come_apart_again(window):
    apart = {name: window.dockWidgetArea(dock) for name, dock in window.docks.items()}
    window.put_on(replace(window.theme, text_scale=2.0))
    assert window.tabifiedDockWidgets(window.docks["facts"])
    window.put_on(replace(window.theme, text_scale=1.0))
    assert not window.tabifiedDockWidgets(window.docks["facts"])
    assert {name: window.dockWidgetArea(dock) for name, dock in window.docks.items()} == apart


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_window_fits_a_small_screen_at_every_size_of_text(window, percent):
    window.put_on(replace(window.theme, text_scale=percent / 100))
    for at in range(window.tabs.count()):
        window.tabs.setCurrentIndex(at)
        assert window.minimumSizeHint().width() <= 1280
        assert window.minimumSizeHint().height() <= 800


def test_a_weaker_lock_on_files_is_shown_with_its_reason(qtbot, case, ids):  # noqa: ARG001  the pictures must be there
    made = MainWindow(Settings(), locks=Protections(landlock=0, seccomp=True, limits=True))
    qtbot.addWidget(made)
    assert "the kernel offers no Landlock" in made.centralWidget().locks.text()
    made.show()
    made.open_case(case)
    assert made.strip.locks.isVisible()
    made.strip.locks.click()
    (dialog,) = [each for each in made.children() if isinstance(each, CaseDialog)]
    assert any("the kernel offers no Landlock" in label.text() for label in dialog.findChildren(PlainLabel))
    dialog.accept()
    made.close()


def test_a_full_lock_on_files_needs_no_room(window):
    assert window.strip.locks.isVisible() is not window.locks.full


def test_a_note_that_is_found_leads_to_its_picture_on_the_wall(qtbot, window, ids):
    notes = window.panels["notes"]
    window.tabs.setCurrentWidget(window.panels["series"])
    with qtbot.waitSignal(window.workspace.lane.changed):
        window.workspace.lane.submit(write_note, ids[7], "blue curtain")
    notes.search.setText("curtain")
    notes.list.activated.emit(notes.model.index(0))
    assert window.panels["wall"].grid.hasFocus()
    assert window.workspace.selection.media == (ids[7],)


def test_an_opened_case_has_the_keyboard_on_its_wall(qtbot, empty_window, case, ids):  # noqa: ARG001  the pictures
    empty_window.open_case(case)
    qtbot.waitUntil(empty_window.panels["wall"].grid.hasFocus)
