from PySide6.QtWidgets import QApplication

from app.store.briefing import Briefing
from app.store.wall import WallOrder
from app.ui.briefing_dialog import BriefingDialog, briefing_rows


def test_the_numbers_add_up_in_words():
    found = Briefing(1200, 1000, 0, 400, 350, 300, 800, 100, 2, 5, 0.5)
    said = dict(briefing_rows(found))
    assert said["Pictures"] == "1,000 tiles to look at; 200 copies behind them"
    assert said["Without a category"] == "400 tiles, of which 350 were never revealed"
    assert said["People"] == "300 with, 800 without, 100 where it is not known, of all 1,200 pictures"
    assert said["To expect"] == (
        "Clear looks as long as about 200 peeks of 4 seconds, going by the 0.5 of each grade so far"
    )


def shown():
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, BriefingDialog)), None)


def test_a_briefing_shows_no_picture_and_the_wall_takes_its_order(qtbot, window):
    window.commands["wall.brief"].run()
    qtbot.waitUntil(lambda: shown() is not None)
    dialog = shown()
    assert dict(dialog.rows)["Pictures"] == "11 tiles to look at; 1 copy behind them"
    assert dict(dialog.rows)["To expect"].startswith("Not known before your first grades in this case")
    dialog.orders.button(1).setChecked(True)
    dialog.confirm.click()
    wall = window.panels["wall"]
    assert wall.items.by is WallOrder.PEOPLE_FIRST
    assert wall.sorting.currentText() == "With people first"
    assert wall.grid.current == 0
