from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu


def entries(window):
    window.tab_list.fill()
    return window.tab_list.findChild(QMenu).actions()


def test_where_all_tabs_have_room_nothing_stands_beside_them(window):
    window.resize(2400, 900)
    assert not window.tab_list.isVisible()


@pytest.mark.parametrize(("width_px", "scale"), [(1440, 2.0), (1024, 1.0)])
def test_where_some_tabs_have_no_room_all_are_listed_with_their_keys(qtbot, window, width_px, scale):
    window.put_on(replace(window.theme, text_scale=scale))
    window.resize(width_px, 800)
    qtbot.waitUntil(window.tab_list.isVisible)
    titles = [window.tabs.tabText(at) for at in range(window.tabs.count())]
    assert [each.text().partition("\t")[0] for each in entries(window)] == titles
    keys = dict(each.text().partition("\t")[::2] for each in entries(window))
    assert (keys["Wall"], keys["Compare"], keys["Map"]) == ("Ctrl+1", "Ctrl+8", "M")
    entries(window)[titles.index("Problems")].trigger()
    assert window.tabs.currentWidget() is window.panels["problems"]
    assert entries(window)[titles.index("Problems")].isChecked()
