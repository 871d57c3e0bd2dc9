import numpy as np
import pytest
from PySide6.QtCore import Qt


@pytest.mark.parametrize("tab", ["wall", "places", "timeline", "map", "compare", "decisions"])
def test_on_every_tab_it_is_seen_that_the_wall_is_narrowed_and_by_what(window, tab):
    window.come_forward("places")
    window.panels["places"].narrow()
    window.come_forward(tab)
    assert window.narrowed.isVisible()
    assert window.narrowed.said.text() == "Narrowed by Places: the wall shows 5 pictures."
    assert window.narrowed.widen.text() == "Show everything (Ctrl+Backspace)"


def test_its_button_and_its_key_show_everything_again_and_the_line_goes(qtbot, window):
    window.come_forward("places")
    for lift in (
        window.narrowed.widen.click,
        lambda: qtbot.keyClick(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier),
    ):
        window.panels["places"].narrow()
        assert window.narrowed.isVisible()
        lift()
        assert not window.narrowed.isVisible()
        assert window.workspace.only is None


def test_who_narrows_is_told_also_where_nothing_more_falls_out_by_it(window):
    window.workspace.narrow("Places", np.array([1, 2], np.int64))
    window.workspace.narrow("Map", np.array([1, 2, 3], np.int64))
    assert window.narrowed.said.text() == "Narrowed by Map and Places: the wall shows 2 pictures."


def test_a_second_reading_offers_no_key_that_would_do_nothing(window):
    window.workspace.hidden = {1: None}
    window.workspace.narrow("Second reading", np.array([1], np.int64))
    assert window.narrowed.isVisible()
    assert not window.narrowed.widen.isVisible()
    window.workspace.narrow("Places", np.array([1, 2], np.int64))
    assert window.narrowed.widen.isVisible()
