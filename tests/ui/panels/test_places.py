import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.facts import GpsFix
from app.domain.link import Kind, Link, Verdict
from app.store import decisions, facts, links
from app.ui.panels.places import PlacesPanel
from app.ui.theme import Theme
from tests.ui.conftest import shows_a_canary


@pytest.fixture
def places(shown):
    return shown(PlacesPanel)


def test_each_place_has_size_span_confidence_and_why_it_stands_there(places):
    words = [places.list.model().index(row, 0).data() for row in range(2)]
    assert words[0] == (
        "5 pictures, 2024-05-01, 12:00 to 12:04 no zone, Very likely (97 %). "
        "Of a pair in it: 41 points of the room lie the same in both. Nobody has looked at any of it yet. "
        "Two groups of 3 and 2 hang on one link of 98 %."
    )
    assert words[1].startswith("3 pictures, 2024-05-01, 12:05 to 12:07 no zone, Likely (85 %).")
    assert places.side.summary.text() == "2 places  ·  8 pictures"


def test_card_and_heading_say_why_it_is_one_place_before_what_is_not_known_of_it(places):
    row = places.list.proposals[0]
    why, unknown = "Of a pair in it: 41 points of the room lie the same in both.", "Nobody has looked at any of it yet."
    assert row.told == (why, unknown)
    assert places.view.why.text() == " ".join(row.told)


def test_opening_a_place_shows_its_members_veiled_with_the_reasons_beside(places, ids):
    assert places.grid.count() == 5
    assert places.graph.media == tuple(ids[:5])
    places.grid.go_to(1)
    reasons = [
        places.view.reasons.why.topLevelItem(row).text(1) for row in range(places.view.reasons.why.topLevelItemCount())
    ]
    assert reasons[0].startswith("Copies of one picture")
    assert "41 points of the room lie the same in both." in reasons
    assert ids[1][:8] in places.view.reasons.said.text()
    assert not shows_a_canary(places)


def test_a_camera_is_told_behind_what_speaks_for_the_place_and_as_no_sign_of_it(places, case, ids):
    with case.machine_run("link", {}) as run, case.transaction() as db:
        link = Link(*sorted((ids[0], ids[3])), "same_camera", 0.99, "Both were taken by one camera.")
        links.replace(db, run.id, "same_camera", 1, [link])
    places.refresh()
    places.grid.go_to(0)
    why = places.view.reasons.why
    rows = [why.topLevelItem(row) for row in range(why.topLevelItemCount())]
    assert "camera" in rows[-1].text(1)
    assert "also in common" in rows[-1].text(0)
    assert "99 %" not in rows[-1].text(0)
    why.setCurrentItem(rows[-1])
    assert "no sign of one place" in places.view.reasons.said.text()
    places.view.reasons.pick(ids[1])
    assert "no sign" not in places.view.reasons.said.text()


def test_a_word_on_a_pair_is_saved_and_the_places_change_at_once(qtbot, places, workspace, ids):
    places.grid.go_to(4)
    with qtbot.waitSignal(workspace.lane.changed):
        places.view.reasons.different.click()
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


def test_return_leads_from_the_list_to_the_structure_and_a_key_to_the_members(qtbot, places):
    places.list.setFocus()
    qtbot.keyClick(places.list, Qt.Key.Key_Return)
    assert places.graph.hasFocus()
    places.turn()
    assert places.grid.hasFocus()
    places.turn()
    assert places.view.known.tree.hasFocus()
    places.turn()
    assert places.graph.hasFocus()


def test_a_place_opens_at_the_link_that_it_hangs_on(places, ids):
    assert set(places.pair()) in ({ids[1], ids[2]}, {ids[2], ids[3]})
    assert "41 points of the room lie the same in both." in places.view.reasons.said.text()


def test_what_is_picked_is_the_same_in_structure_members_and_reasons(qtbot, places, ids):
    qtbot.mouseClick(places.graph, Qt.MouseButton.LeftButton, pos=places.graph.centre_of(ids[4]))
    assert places.grid.picked_media() == (ids[4],)
    assert places.view.reasons.other == ids[3]
    places.grid.go_to(0)
    assert places.graph.current_media == ids[0]
    qtbot.mouseClick(
        places.graph, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, places.graph.centre_of(ids[2])
    )
    assert set(places.grid.picked_media()) == {ids[0], ids[2]} == set(places.pair())


def test_what_is_known_of_the_place_stands_beside_its_members_with_its_origin(qtbot, case, places, ids):
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for at in (1, 3):
            facts.save(db, run.id, ids[at], "exif_gps", 1, [GpsFix(47.0707, 15.4395)])
    places.view.tabs.setCurrentIndex(2)
    tree = places.view.known.tree
    told = [[tree.topLevelItem(row).text(column) for column in range(3)] for row in range(tree.topLevelItemCount())]
    assert told[0][:2] == ["Position", "measured, likely"]
    assert "2 of 5 pictures say so" in told[0][2]
    assert any(heading == "Country" and "Austria" in words for heading, _, words in told)
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(0))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert set(places.grid.picked_media()) == {ids[1], ids[3]}
    assert places.grid.hasFocus()


def test_orders_and_filters_list_what_is_asked_for_and_keep_the_open_place(places):
    def listed():
        return [each.size for each in places.list.proposals]

    places.list.choose(1)
    places.side.order.setCurrentText("Least sure")
    assert listed() == [3, 5]
    assert places.grid.count() == 3
    places.side.order.setCurrentText("Newest")
    assert listed() == [3, 5]
    places.side.filter.setText("hang")
    assert listed() == [5]
    assert places.grid.count() == 5
    assert places.side.summary.text() == "2 places  ·  8 pictures  ·  1 listed"
    places.side.filter.setText("hang nowhere")
    assert listed() == []
    assert places.grid.count() == 0
    places.side.filter.clear()
    places.side.shown.setCurrentText("Decided")
    assert listed() == []


def test_a_word_moves_a_place_to_the_decided_ones(qtbot, places, workspace):
    with qtbot.waitSignal(workspace.lane.changed):
        places.decide(Verdict.SAME)
    places.side.shown.setCurrentText("Decided")
    assert [each.standing.decided for each in places.list.proposals] == [1]
    assert places.list.proposals[0].why[-1] == "1 pair in it is decided."


def test_keys_lead_from_proposal_to_proposal(places):
    places.step(1)
    assert places.grid.count() == 3
    places.step(1)
    assert places.grid.count() == 3
    places.step(-1)
    assert places.grid.count() == 5


def test_at_large_text_the_question_stays_in_sight_on_every_page(places):
    places.set_theme(Theme(text_scale=2.0))
    places.grid.go_to(1)
    assert places.view.asked.isVisible()
    assert places.view.asked.text().endswith("The same place?")
    places.view.tabs.setCurrentIndex(places.view.tabs.count() - 1)
    assert places.view.reasons.isVisible()
    assert places.view.asked.isVisible()


def test_at_large_text_what_speaks_for_the_whole_leaves_the_room_to_members_and_in_a_low_window_to_reasons(
    places, workspace
):
    workspace.theme = Theme(text_scale=2.0)
    places.set_theme(workspace.theme)
    places.resize(1000, 700)
    view = places.view
    assert view.why.text()
    assert not view.why.isVisible()
    view.tabs.setCurrentIndex(view.tabs.count() - 1)
    assert view.why.isVisible()
    assert not view.about.isVisible()
    places.resize(1000, 450)
    assert not view.why.isVisible()
    places.resize(1000, 320)
    assert not view.reasons.row.isVisible()
    assert view.reasons.why.viewport().height() >= 3 * view.fontMetrics().height()
    view.tabs.setCurrentIndex(1)
    assert not view.about.isVisible()


def test_at_large_text_the_reasons_are_a_page(places):
    places.set_theme(Theme(text_scale=2.0))
    assert [places.view.tabs.tabText(at) for at in range(places.view.tabs.count())] == [
        *("Structure", "Members", "Known", "Why")
    ]
    for _ in range(3):
        places.turn()
    assert places.view.reasons.why.hasFocus()
    places.set_theme(Theme())
    assert places.view.tabs.count() == 3
    assert places.view.reasons.isVisible()


def test_without_places_it_is_said_what_to_do(places, case):
    with case.transaction() as db:
        db.execute("DELETE FROM cluster")
    places.touched()
    assert places.empty.text().startswith("No places yet: Analyse (Ctrl+R) looks for them.")
    assert places.empty.isVisible()
    assert not places.split.isVisible()
    with case.machine_run("group", {}):
        pass
    places.touched()
    assert places.empty.text().startswith("No places: Analyse has looked")
    assert places.pair() is None


def test_a_decided_pair_shows_the_word_and_the_key_that_takes_it_back(qtbot, places, workspace, ids):
    places.grid.go_to(4)
    with qtbot.waitSignal(workspace.lane.changed):
        places.decide(Verdict.DIFFERENT)
    pair = set(places.pair())
    assert pair == {ids[3], ids[4]}
    assert "not the same place. Decided by" in places.view.reasons.said.text()
    assert places.view.reasons.said.text().endswith("U takes it back.")
    with qtbot.waitSignal(workspace.lane.changed):
        places.decide(Verdict.SAME)
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert (word.verdict, {word.first, word.second}) == (Verdict.SAME, pair)
    assert ": the same place. Decided by" in places.view.reasons.said.text()
    assert places.view.reasons.said.text().endswith("U takes it back.")


def test_all_three_words_stand_above_the_reasons_in_a_low_window(places):
    places.resize(706, 660)
    places.grid.go_to(4)
    QApplication.processEvents()
    reasons = places.view.reasons
    row = reasons.undecided.parentWidget()
    assert reasons.undecided.geometry().bottom() <= row.height()
    assert row.geometry().bottom() <= reasons.why.geometry().top()
    assert reasons.why.height() >= 11 * reasons.why.fontMetrics().height()  # it had seven
