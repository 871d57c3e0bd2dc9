import pytest
from PySide6.QtWidgets import QApplication

from app.domain.lead import LeadState
from app.store import leads
from app.ui.name_dialog import NameDialog
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


def settle(qtbot, panel, remark):
    panel.finish()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, NameDialog) and each.isVisible())
    dialog.field.setText(remark)
    with qtbot.waitSignal(panel.workspace.lane.changed):
        dialog.confirm.click()


def test_a_lead_is_written_on_the_picture_that_it_was_begun_on(qtbot, panel, workspace, ids):
    panel.editor.setPlainText("Ask")
    workspace.selection.pick(ids[5])
    with qtbot.waitSignal(workspace.written):
        panel.add()
    (lead,) = leads.listed(workspace.reader)
    assert lead.media_id == ids[3]
    assert panel.editor.toPlainText() == ""


def test_a_lead_is_saved_once_however_often_its_key_goes_down(qtbot, panel, workspace):
    panel.editor.setPlainText("Ask")
    with qtbot.waitSignal(workspace.lane.idle):
        panel.add()
        panel.add()
    qtbot.waitUntil(lambda: not panel.editor.toPlainText())
    assert len(leads.listed(workspace.reader)) == 1


def test_a_lead_is_listed_with_its_picture_and_settled_with_what_is_typed(qtbot, panel, ids):
    add(qtbot, panel, "Ask which school has this badge")
    add(qtbot, panel, "Read the bus's number")
    assert panel.said.text() == "2 open leads of 2"
    assert f"picture {ids[3][:8]}" in panel.list.topLevelItem(1).text(1)
    panel.list.setCurrentItem(panel.list.topLevelItem(0))
    settle(qtbot, panel, "line 12")
    assert panel.said.text() == "1 open lead of 2"
    assert panel.chosen().text == "Read the bus's number"
    assert panel.list.topLevelItem(1).text(1).endswith(": line 12")
    panel.list.setCurrentItem(panel.list.topLevelItem(1))
    settle(qtbot, panel, "")
    assert {each.state for each in leads.listed(panel.workspace.reader)} == {LeadState.OPEN}


def test_the_only_lead_need_not_be_chosen_and_among_several_it_is_said(qtbot, panel, workspace):
    add(qtbot, panel, "Ask which school has this badge")
    panel.list.setCurrentItem(None)
    settle(qtbot, panel, "")
    assert panel.said.text() == "0 open leads of 1"
    add(qtbot, panel, "Read the bus's number")
    panel.list.setCurrentItem(None)
    with qtbot.waitSignal(workspace.said) as said:
        panel.finish()
    assert said.args[0] == "No lead was changed: choose one in Leads first."


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
