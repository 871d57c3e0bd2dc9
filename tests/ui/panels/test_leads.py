import pytest

from app.domain.lead import LeadState
from app.store import leads
from app.ui.panels.leads import LeadsPanel


@pytest.fixture
def panel(shown, workspace, ids):
    made = shown(LeadsPanel)
    workspace.selection.pick(ids[3])
    return made


def add(qtbot, panel, text):
    panel.editor.setPlainText(text)
    with qtbot.waitSignal(panel.workspace.lane.changed):
        panel.add()


def test_a_lead_is_listed_with_its_picture_and_settled_with_what_is_typed(qtbot, panel, ids):
    add(qtbot, panel, "Ask which school has this badge")
    add(qtbot, panel, "Read the bus's number")
    assert panel.said.text() == "2 open leads of 2"
    assert f"picture {ids[3][:8]}" in panel.list.topLevelItem(1).text(1)
    panel.list.setCurrentItem(panel.list.topLevelItem(0))
    panel.editor.setPlainText("line 12")
    with qtbot.waitSignal(panel.workspace.lane.changed):
        panel.finish()
    assert panel.said.text() == "1 open lead of 2"
    assert panel.chosen().text == "Read the bus's number"
    assert panel.list.topLevelItem(1).text(1).endswith(": line 12")
    assert panel.editor.toPlainText() == ""
    with qtbot.waitSignal(panel.workspace.lane.changed):
        panel.finish()
    assert {each.state for each in leads.listed(panel.workspace.reader)} == {LeadState.OPEN}


def test_return_shows_the_picture_that_a_lead_came_from(qtbot, panel, workspace, ids):
    add(qtbot, panel, "Ask")
    workspace.selection.pick(ids[5])
    with qtbot.waitSignal(workspace.show_media) as asked:
        panel.list.setCurrentItem(panel.list.topLevelItem(0))
        panel.list.activated.emit(panel.list.currentIndex())
    assert asked.args == [ids[3]]


def test_nothing_is_saved_of_an_empty_editor(panel):
    assert not panel.save.isEnabled()
    panel.add()
    assert leads.listed(panel.workspace.reader) == []
    assert "L writes one down" in panel.said.text()
