"""The start page: a sealed file can be opened, and the cases of last time, which are named and no more."""

from app import settings
from app.settings import MOST_RECENT, Settings, Welcomed
from app.ui.main_window import MainWindow
from app.ui.open_dialog import OpenCaseDialog
from app.ui.start_page import StartPage
from app.ui.window import begin


def labels(window):
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    return [each.text() for each in page.recent]


def test_a_reviewer_finds_the_way_in_on_the_start_page(empty_window):
    words = [each.text() for each in empty_window.centralWidget().ways_in]
    assert "Open a sealed file (Ctrl+Shift+O)" in words


def test_a_case_that_was_opened_is_offered_by_its_name_alone_and_asks_for_its_pass_phrase(qtbot, case, tmp_path):
    place = tmp_path / "config" / "settings.toml"
    window = MainWindow(Settings(welcomed=Welcomed.ON), place)
    qtbot.addWidget(window)
    begin(window, "")
    folder = case.folder
    window.open_case(case)
    window.close_case()
    assert settings.read(place).settings.recent_cases == (str(folder),)
    again = MainWindow(settings.read(place).settings, place)
    qtbot.addWidget(again)
    assert labels(again) == [folder.stem, "Forget these"]
    button = again.centralWidget().recent[0]
    assert str(folder.parent) not in button.text() + button.toolTip()
    button.click()
    dialog = again.findChild(OpenCaseDialog)
    assert dialog.isVisible()
    dialog.reject()
    again.centralWidget().recent[1].click()
    assert labels(again) == []
    assert settings.read(place).settings.recent_cases == ()


def test_cases_that_are_gone_are_not_offered_and_there_are_few(qtbot, tmp_path):
    kept = []
    for at in range(MOST_RECENT):
        (folder := tmp_path / f"case {at}.homeward").mkdir()
        kept.append(str(folder))
    (tmp_path / "case 1.homeward").rmdir()
    window = MainWindow(Settings(recent_cases=tuple(kept)))
    qtbot.addWidget(window)
    assert labels(window) == ["case 0", "case 2", "case 3", "case 4", "Forget these"]
