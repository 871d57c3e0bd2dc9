import pytest
from PySide6.QtWidgets import QApplication

from app.domain.link import Kind
from app.ui.panel import Panel
from app.ui.widgets.plain_label import PlainLabel

UNSEEN = ("places", "series", "people", "compare", "timeline", "where_else", "map", "decisions", "problems")


def built(window):
    return {name for name, panel in window.panels.items() if panel.is_built}


def test_an_opened_case_makes_only_the_panels_that_are_in_sight(window):
    assert built(window) == {*window.docks, "wall"}


@pytest.mark.parametrize("name", UNSEEN)
def test_a_panel_is_made_before_it_is_first_shown_and_all_there_at_once(window, name):
    window.come_forward(name)
    panel = window.panels[name]
    assert panel.is_built
    assert any(part.isVisible() for part in panel.children() if part.isWidgetType())
    assert panel.isAncestorOf(QApplication.focusWidget())


def test_a_part_of_a_panel_that_was_never_shown_can_be_asked_for(window):
    panel = window.panels["map"]
    assert panel.map is panel.map
    assert panel.is_built
    assert not panel.isVisible()
    with pytest.raises(AttributeError, match="nothing_like_it"):
        _ = panel.nothing_like_it


def test_a_panel_that_could_not_be_made_is_made_the_next_time(qtbot, workspace):
    class Late(Panel):
        name, title = "late", "Late"
        tries = 0

        def build(self):
            Late.tries += 1
            if Late.tries == 1:
                raise OSError("busy")
            self.label = PlainLabel("there")

    panel = Late(workspace)
    qtbot.addWidget(panel)
    with pytest.raises(OSError, match="busy"):
        panel.make()
    assert panel.label.text() == "there"


def test_a_pair_that_is_asked_for_before_compare_was_shown_is_shown(window, ids):
    window.workspace.compare(Kind.PLACE, (ids[2], ids[3]))
    assert window.panels["compare"].queue.ends == (ids[2], ids[3])


def test_a_look_that_was_put_on_before_a_panel_is_made_is_its_look(window):
    for _ in range(10):
        window.commands["view.larger"].run()
    assert "decisions" not in built(window)
    assert window.panels["decisions"].table.words.theme.text_scale == 2.0
