"""The first start: three steps by keyboard, what they keep, and what Esc puts back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from app import settings
from app.settings import Settings, StickyReveal, Theme, Welcomed
from app.ui import window as start
from app.ui.main_window import MainWindow
from app.ui.open_dialog import OpenCaseDialog
from app.ui.theme import Mode
from app.ui.welcome import WelcomeDialog

RETURN, ESC, UP, DOWN, RIGHT = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Right,
)


@pytest.fixture
def first(qtbot, tmp_path):
    """A window as the first start shows it, with a settings file of its own."""
    made = MainWindow(Settings(), tmp_path / "settings.toml")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


def dialogs(window, shape):
    return [each for each in window.findChildren(shape) if each.isVisible()]


def welcomed(qtbot, window, case=""):
    """Begin as the program does; return the dialog that asks."""
    start.begin(window, case)
    (dialog,) = dialogs(window, WelcomeDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_a_window_that_is_only_made_asks_nothing(first):
    assert dialogs(first, WelcomeDialog) == []


def test_look_and_pace_are_chosen_by_keyboard_seen_at_once_and_kept(qtbot, first, tmp_path):
    dialog = welcomed(qtbot, first)
    press(qtbot, RIGHT)
    assert first.theme.mode is Mode.LIGHT
    dialog.look.text_size.setFocus()
    press(qtbot, *[DOWN] * 5)
    assert first.theme.text_scale == dialog.theme.text_scale == 2.0
    press(qtbot, RETURN, DOWN)
    dialog.wellbeing.pause.setFocus()
    press(qtbot, UP, RETURN)
    assert dialog.heading.text() == "Where do you want to begin?  (3 of 3)"
    dialog.confirm.setFocus()
    press(qtbot, RETURN)
    assert not dialog.isVisible()
    kept = settings.read(tmp_path / "settings.toml").settings
    assert (kept.theme, kept.text_percent) == (Theme.LIGHT, 200)
    assert (kept.sticky_reveal, kept.pause_after_min) == (StickyReveal.ON, 10)
    assert kept.welcomed is Welcomed.ON


@pytest.mark.parametrize("step", [0, 1, 2])
def test_escape_keeps_the_defaults_at_any_step_and_does_not_ask_again(qtbot, first, tmp_path, step):
    dialog = welcomed(qtbot, first)
    press(qtbot, RIGHT, *[RETURN] * step)
    press(qtbot, ESC)
    assert not dialog.isVisible()
    assert first.theme.mode is Mode.DARK
    assert settings.read(tmp_path / "settings.toml").settings == Settings(welcomed=Welcomed.ON)
    start.begin(first, "")
    assert dialogs(first, WelcomeDialog) == []


def test_backspace_is_not_needed_the_step_before_is_a_button(qtbot, first):
    dialog = welcomed(qtbot, first)
    assert not dialog.back.isEnabled()
    press(qtbot, RETURN)
    dialog.back.click()
    assert dialog.heading.text() == "How is it to look?  (1 of 3)"
    dialog.reject()


def test_who_follows_the_desktop_goes_on_following_it(qtbot, first, tmp_path):
    dialog = welcomed(qtbot, first)
    press(qtbot, RIGHT, RIGHT, RETURN, RETURN)
    dialog.confirm.click()
    assert settings.read(tmp_path / "settings.toml").settings.theme is Theme.SYSTEM


@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)])
def test_each_step_fits_a_screen_at_200_percent(qtbot, first, size):
    first.resize(*size)
    dialog = welcomed(qtbot, first)
    dialog.look.text_size.setCurrentIndex(dialog.look.text_size.count() - 1)
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    dialog.reject()


def test_new_case_asks_where_it_goes(qtbot, first, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: asked.append(dialog.windowTitle()) or 0)
    dialog = welcomed(qtbot, first)
    press(qtbot, RETURN, RETURN, RETURN)
    assert asked == ["Where the new case goes"]
    assert not dialog.isVisible()
    assert first.settings.welcomed is Welcomed.ON


def test_a_case_that_the_start_names_is_the_first_way_in_and_the_tour_follows(qtbot, first, case, ids):  # noqa: ARG001  the pictures must be there
    folder = case.folder
    case.close()
    dialog = welcomed(qtbot, first, str(folder))
    press(qtbot, RETURN, RETURN)
    assert dialog.begin.buttons[0].text() == "Open test"
    press(qtbot, RETURN)
    (asking,) = dialogs(first, OpenCaseDialog)
    asking.passphrase.setText("seven quiet harbour lamps")
    with qtbot.waitSignal(first.case_opened):
        asking.try_it()
    assert first.tour.isVisible()
    first.close_case()
    assert first.tour is None


def test_who_wants_no_tour_gets_none(qtbot, first, case, ids):  # noqa: ARG001  the pictures must be there
    dialog = welcomed(qtbot, first)
    dialog.begin.tour.setChecked(False)
    press(qtbot, RETURN, RETURN)
    dialog.confirm.click()
    first.open_case(case)
    assert first.tour is None


ENDS_AT_ONCE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import start
from app.ui.welcome import WelcomeDialog

application = QApplication([])

def look():
    asked = [each for each in QApplication.topLevelWidgets() if isinstance(each, WelcomeDialog) and each.isVisible()]
    print(len(asked))
    for each in asked:
        each.reject()
    application.quit()

QTimer.singleShot(0, look)
start.main([])
"""


def test_the_program_asks_at_its_first_start_and_not_at_the_second(tmp_path):
    own = os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).parents[2]
    told = [
        subprocess.run(
            [sys.executable, "-c", ENDS_AT_ONCE], cwd=root, env=own, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    ]
    assert told == ["1\n", "0\n"]
