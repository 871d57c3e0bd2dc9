import pytest
from PySide6.QtCore import Qt

from app.domain.link import Kind, Verdict
from app.store import decisions
from app.ui.panels.places import PlacesPanel
from tests.ui.conftest import shows_a_canary


@pytest.fixture
def places(shown):
    return shown(PlacesPanel)


def test_each_place_has_size_span_confidence_and_reason(places):
    words = [places.list.cards.index(row).data() for row in range(2)]
    assert words[0] == (
        "5 pictures, very likely (97 %), 2024-05-01, 12:00 to 12:04 no zone, "
        "41 points of the room lie the same in both."
    )
    assert words[1].startswith("3 pictures, likely (85 %)")
    assert places.summary.text() == "2 places  ·  8 pictures"


def test_opening_a_place_shows_its_members_veiled_with_the_reasons_beside(places, ids):
    assert places.grid.count() == 5
    places.grid.go_to(1)
    reasons = [places.why.topLevelItem(row).text(1) for row in range(places.why.topLevelItemCount())]
    assert reasons[0].startswith("Copies of one picture")
    assert "41 points of the room lie the same in both." in reasons
    assert ids[1][:8] in places.said.text()
    assert not shows_a_canary(places)


def test_a_word_on_a_pair_is_saved_and_the_places_change_at_once(qtbot, places, workspace, ids):
    places.grid.go_to(4)
    with qtbot.waitSignal(workspace.lane.changed):
        places.different.click()
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert {word.first, word.second} == {ids[3], ids[4]}
    assert word.verdict is Verdict.DIFFERENT
    assert workspace.reader.execute("SELECT count(*) FROM audit WHERE verb = 'decide'").fetchone()[0] == 1


def test_two_picked_members_are_the_pair(qtbot, places, ids):
    places.grid.go_to(0)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(places.grid.viewport(), Qt.MouseButton.LeftButton, control, places.grid.cell(3).center())
    assert set(places.pair()) == {ids[0], ids[3]}


def test_two_chosen_places_can_be_made_one(places, ids):
    places.list.selectAll()
    assert set(places.pair()) == {ids[0], ids[5]}


def test_picking_a_member_picks_for_all_panels(places, workspace, ids):
    places.grid.go_to(2)
    assert workspace.selection.media == (ids[2],)


def test_return_leads_from_the_list_to_the_members(qtbot, places):
    places.list.setFocus()
    qtbot.keyClick(places.list, Qt.Key.Key_Return)
    assert places.grid.hasFocus()


def test_without_places_it_is_said_what_to_do(places, case):
    with case.transaction() as db:
        db.execute("DELETE FROM cluster")
    places.touched()
    assert places.empty.text().startswith("No places yet. Analyse (Ctrl+R) looks for them.")
    assert places.empty.isVisible()
    assert not places.split.isVisible()
    assert places.pair() is None


def test_a_decided_pair_shows_the_word_and_the_key_that_takes_it_back(qtbot, places, workspace, ids):
    places.grid.go_to(4)
    with qtbot.waitSignal(workspace.lane.changed):
        places.decide(Verdict.DIFFERENT)
    pair = set(places.pair())
    assert pair == {ids[3], ids[4]}
    assert "not the same place. Decided by" in places.said.text()
    assert places.said.text().endswith("U takes it back.")
    with qtbot.waitSignal(workspace.lane.changed):
        places.decide(Verdict.SAME)
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert (word.verdict, {word.first, word.second}) == (Verdict.SAME, pair)
    assert ": the same place. Decided by" in places.said.text()
    assert places.said.text().endswith("U takes it back.")
