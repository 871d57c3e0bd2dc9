import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.settings import SensorNoise, StickyReveal, Theme
from app.ui.look import wear
from app.ui.settings_dialog import SettingsDialog
from app.ui.theme import Mode
from tests.ui.conftest import shows_a_canary

SMALL_SCREEN_PX = 700
"""What a screen of 1366 x 768 pixels has left for a window."""


@pytest.fixture
def dialog(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (made,) = [each for each in window.findChildren(SettingsDialog) if each.isVisible()]
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_what_is_kept_holds_from_now_on_in_the_open_case(qtbot, window, dialog):
    dialog.wellbeing.holding.button(1).click()
    dialog.wellbeing.pause.setCurrentIndex(dialog.wellbeing.pause.findData(0))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert window.settings.pause_after_min == 0
    assert window.workspace.settings.sticky_reveal is StickyReveal.ON
    assert window.reveal.sticky


def test_the_look_is_seen_at_once_and_escape_puts_it_back(qtbot, window, dialog):
    before = window.settings
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert window.theme.mode is Mode.LIGHT
    dialog.look.text_size.setCurrentIndex(dialog.look.text_size.count() - 1)
    assert window.panels["wall"].workspace.theme.text_scale == 2.0
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.settings == before
    assert (window.theme.mode, window.theme.text_scale) == (Mode.DARK, 1.0)


def test_a_size_of_text_that_no_step_has_is_offered_and_kept(qtbot, window, dialog):
    dialog.reject()
    wear(window, Theme.LIGHT, 125)
    again = SettingsDialog(window)
    qtbot.addWidget(again)
    assert again.look.value() == (Theme.LIGHT, 125)


def test_no_picture_stays_clear_behind_it(qtbot, window):
    grid = window.panels["wall"].grid
    grid.go_to(0)
    qtbot.keyPress(grid, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.picture.is_clear, timeout=30_000)
    window.commands["view.settings"].run()
    assert not window.picture.is_clear
    assert not shows_a_canary(window)


def test_everything_in_it_has_a_name_for_a_screen_reader(dialog):
    for part in (dialog.look.text_size, dialog.wellbeing.pause):
        assert part.accessibleName()
    for group in (dialog.look.colours, dialog.wellbeing.holding):
        assert all(button.text() for button in group.buttons())


def test_sensor_noise_that_is_switched_off_is_left_out_of_the_next_analysis(window, dialog):
    assert window.workspace.lane.left_out == frozenset()
    dialog.analysis.noise.click()
    dialog.confirm.click()
    assert window.settings.sensor_noise is SensorNoise.OFF
    assert window.workspace.lane.left_out == {"sensor_noise"}


def test_at_200_percent_text_one_part_stands_at_a_time_and_all_fits_a_small_screen(qtbot, window):
    wear(window, Theme.LIGHT, 200)
    dialog = SettingsDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    for at, part in enumerate((dialog.look, dialog.wellbeing, dialog.analysis)):
        dialog.tabs.setCurrentIndex(at)
        assert part.isVisible()
        assert sum(each.isVisible() for each in (dialog.look, dialog.wellbeing, dialog.analysis)) == 1
        assert dialog.height() <= SMALL_SCREEN_PX
    wear(window, Theme.LIGHT, 100)
    again = SettingsDialog(window)
    qtbot.addWidget(again)
    again.show()
    assert again.look.isVisible()
    assert again.analysis.isVisible()
    assert again.height() <= SMALL_SCREEN_PX
