from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind, Link, Perhaps, Verdict
from app.domain.words import PlaceName
from app.store import clusters, decisions, links, place_names, splits
from app.ui.panels.places import PlacesPanel
from app.ui.proposals import PairProposal
from tests.ui.conftest import shows_a_canary

SENTENCE = "Nothing but one link of 60 % holds the two together."


@pytest.fixture
def places(shown):
    return shown(PlacesPanel)


@pytest.fixture
def doubted(case, ids, shown):
    """Two places that are perhaps one, and one of them perhaps with a picture that is in none."""
    with case.machine_run("test", {}) as run, case.transaction() as db:
        found = [
            Cluster(ClusterId("p"), Kind.PLACE, tuple(sorted(ids[:5])), 0.97),
            Cluster(ClusterId("q"), Kind.PLACE, tuple(sorted(ids[5:8])), 0.85),
        ]
        perhaps = [
            Perhaps(Kind.PLACE, ClusterId("p"), ClusterId("q"), 0.6, ((ids[4], ids[5]),), SENTENCE),
            Perhaps(Kind.PLACE, ClusterId("q"), ClusterId("lone"), 0.5, ((ids[7], ids[9]),), SENTENCE),
        ]
        clusters.replace(db, run.id, Kind.PLACE, Grouping(tuple(found), (), tuple(perhaps)))
        scene = [Link(*sorted(ids[4:6]), "same_scene", 0.6, "9 points of the room lie the same in both.")]
        links.replace(db, run.id, "same_scene", 1, scene)
    return shown(PlacesPanel)


def act(qtbot, workspace, do):
    with qtbot.waitSignal(workspace.lane.changed):
        do()


def test_two_groups_that_are_perhaps_one_are_a_row_and_open_as_a_pair(doubted, ids):
    rows = [each for each in doubted.list.proposals if isinstance(each, PairProposal)]
    assert [each.title for each in rows] == [
        "Perhaps the same: 5 and 3",
        "Perhaps the same: 3 and 1",
    ]
    assert rows[0].why == ("Groups of 5 and 3 are perhaps one place.", SENTENCE)
    assert doubted.side.summary.text() == "2 places  ·  8 pictures  ·  2 perhaps one"
    doubted.list.choose(doubted.side.row_of("p q"))
    assert set(doubted.view.members) == set(ids[:8])
    assert set(doubted.pair()) == {ids[4], ids[5]}
    assert "9 points of the room" in doubted.view.reasons.said.text()
    assert not shows_a_canary(doubted)
    doubted.list.choose(doubted.side.row_of("q lone"))
    assert set(doubted.view.members) == {*ids[5:8], ids[9]}


def test_a_word_on_the_pair_settles_the_row_and_the_place_opens(qtbot, doubted, workspace, ids):
    doubted.list.choose(doubted.side.row_of("p q"))
    act(qtbot, workspace, lambda: doubted.decide(Verdict.SAME))
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert {word.first, word.second} == set(ids[4:6])
    assert doubted.side.row_of("p q") == -1
    assert {ids[4], ids[5]} <= set(doubted.view.members)


def test_a_place_is_named_and_listed_by_its_name(qtbot, places, workspace):
    places.name_it()
    places.asked.name.setText("  Yellow   house ")
    act(qtbot, workspace, places.asked.confirm.click)
    assert places.view.heading.text() == "Yellow house"
    assert [each.name for each in places.list.proposals if each.decided] == ["Yellow house"]
    places.name_it()
    assert places.asked.name.text() == "Yellow house"
    places.asked.name.clear()
    assert "taken back" in places.asked.effect.text()
    act(qtbot, workspace, places.asked.confirm.click)
    assert place_names.all(workspace.reader) == []


def test_a_name_that_is_in_use_says_that_it_joins_and_a_bad_one_is_refused(qtbot, case, places, ids):
    with case.transaction() as db:
        place_names.add(db, PlaceName(ids[6], "Yellow house", "E", datetime.now(UTC)))
    places.touched()
    places.list.choose(places.side.row_of("p"))
    places.name_it()
    dialog = places.asked
    dialog.name.setText("yellow  HOUSE")
    assert "become one with this place" in dialog.effect.text()
    dialog.name.setText("a\u202eb")
    dialog.confirm.click()
    assert "cannot be seen" in dialog.trouble.text()
    dialog.name.clear()
    dialog.confirm.click()
    assert "at least one letter" in dialog.trouble.text()
    dialog.reject()
    assert len(place_names.all(case.db)) == 1
    assert qtbot is not None


def test_picked_members_are_split_off_and_stay_so(qtbot, places, workspace, ids):
    control = Qt.KeyboardModifier.ControlModifier
    places.grid.go_to(3)
    qtbot.mouseClick(places.graph, Qt.MouseButton.LeftButton, control, places.graph.centre_of(ids[4]))
    places.split_off()
    places.asked.reason.setText("another door")
    act(qtbot, workspace, places.asked.confirm.click)
    (word,) = splits.of(workspace.reader, Kind.PLACE)
    assert (set(word.part), set(word.rest), word.reason) == ({ids[3], ids[4]}, {ids[0], ids[1], ids[2]}, "another door")
    assert set(places.view.members) in ({ids[3], ids[4]}, {ids[0], ids[1], ids[2]})


def test_to_split_all_off_is_told_and_nothing_happens(qtbot, places, workspace):
    places.grid.pick_all()
    with qtbot.waitSignal(workspace.lane.failed) as told:
        places.split_off()
    assert told.args[0].what == "Nothing was split off."
    assert splits.of(workspace.reader, Kind.PLACE) == []


def test_chosen_places_are_merged_and_one_alone_is_told_what_to_do(qtbot, places, workspace, ids):
    with qtbot.waitSignal(workspace.lane.failed) as told:
        places.merge()
    assert "Choose two or more in the list" in told.args[0].next_step
    places.list.selectAll()
    act(qtbot, workspace, places.merge)
    assert {ids[0], ids[5]} <= set(places.view.members)
    assert len(decisions.of(workspace.reader, Kind.PLACE)) == 1


def test_undecided_is_a_word_too(qtbot, places, workspace):
    act(qtbot, workspace, places.view.reasons.undecided.click)
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert word.verdict is Verdict.UNDECIDED
    assert "undecided" in places.graph.accessibleDescription()


def test_return_on_the_drawn_link_opens_the_pair_in_compare(qtbot, places, workspace):
    places.graph.setFocus()
    pair = places.pair()
    with qtbot.waitSignal(workspace.compare_asked) as asked:
        qtbot.keyClick(places.graph, Qt.Key.Key_Return)
    assert asked.args == [Kind.PLACE.value, pair, {}]


def test_a_name_that_only_a_picture_in_no_place_bears_is_said_to_join_too(case, places, ids):
    alone = next(each for each in ids if not clusters.containing(case.db, each))
    with case.transaction() as db:
        place_names.add(db, PlaceName(alone, "Boat house", "Examiner One", datetime.now(UTC)))
    places.name_it()
    places.asked.name.setText("boat  HOUSE")
    assert places.asked.effect.text().startswith("1 picture elsewhere of this name")


def test_another_name_for_a_named_place_is_said_to_go_to_all_that_bear_one(qtbot, places, workspace):
    places.name_it()
    places.asked.name.setText("Yellow house")
    act(qtbot, workspace, places.asked.confirm.click)
    places.name_it()
    places.asked.name.setText("Green house")
    assert "Every picture of this place" in places.asked.effect.text()
