from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.domain.facts import GpsFix
from app.domain.link import Evidence, Kind, Link, Verdict
from app.domain.words import is_taken_back
from app.domain.work import Topic
from app.grouping.noise_told import SENSOR, noise_limits
from app.linkers.same_sensor import support
from app.store import decisions, facts, links
from app.ui.panels.compare import ComparePanel
from app.ui.theme import Theme
from app.ui.widgets import accessible
from app.ui.workspace import Finding
from tests.store.filling import add_pictures
from tests.ui.conftest import shows_a_canary

CORNERS = [(0.15, 0.2), (0.8, 0.25), (0.2, 0.8), (0.75, 0.75)]


def evidence(shift=0.05, points=24):
    rng = np.random.default_rng(7)
    middles = np.array([CORNERS[at % 4] for at in range(points)])
    xy = (middles + rng.uniform(-0.06, 0.06, (points, 2))).astype(np.float32)
    return Evidence(xy, xy + np.float32(shift), "fundamental")


def is_a_word(changes):
    """Tell whether the lane has just saved a word; it also looks for pairs, which changes nothing."""
    return Topic.DECISIONS in changes


def put_links(case, found):
    with case.machine_run("test", {}) as run, case.transaction() as db:
        links.replace(db, run.id, "same_scene", 1, found)


def link(first, second, strength, shift=0.05):
    low, high = sorted((first, second))
    return Link(low, high, "same_scene", strength, "24 points of the room lie the same in both.", evidence(shift))


@pytest.fixture
def linked(case, ids):
    """The places 0 to 4 and 5 to 7, an unsure link between them, and a surer one from the lone picture 9 to each."""
    within = [link(a, b, 0.97) for at, (a, b) in enumerate(pairwise(ids[:8])) if at != 4]
    put_links(case, [*within, link(ids[4], ids[5], 0.5), link(ids[9], ids[4], 0.8), link(ids[9], ids[5], 0.7)])
    return ids


@pytest.fixture
def compare(qtbot, linked, shown):  # noqa: ARG001  the links must be there before the panel asks
    panel = shown(ComparePanel)
    qtbot.waitUntil(lambda: panel.queue.ends is not None)
    return panel


def test_the_pair_that_would_settle_most_is_shown_by_itself_with_why_in_words(compare, linked):
    assert set(compare.queue.ends) == {linked[4], linked[5]}
    assert compare.progress.text() == "Pair 1 of 5  ·  would make one place of 5 and 3 pictures"
    words = compare.said.text()
    assert words.startswith("The same place? 24 points agree with one ")
    assert "one rigid scene with depth" in words
    assert words.endswith("Possible (50 %).")
    assert not shows_a_canary(compare)


def test_where_nobody_knows_where_people_are_it_can_be_said_that_shares_count_them_in(compare):
    assert "did not come along" in compare.comparison.of_whole_pictures()
    assert "did not come along" not in compare.said.text()


def test_a_word_is_saved_and_the_next_pair_comes_by_itself(qtbot, compare, workspace, linked):
    with qtbot.waitSignal(workspace.lane.changed, check_params_cb=is_a_word):
        compare.decide(Verdict.DIFFERENT)
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert (word.verdict, {word.first, word.second}) == (Verdict.DIFFERENT, {linked[4], linked[5]})
    assert set(compare.queue.ends) == {linked[9], linked[5]}
    assert compare.progress.text().startswith("Pair 2 of ")
    assert compare.view.hasFocus()


def test_page_down_goes_on_without_a_word_and_page_up_comes_back(qtbot, compare, workspace):
    first = compare.queue.ends
    qtbot.keyClick(compare.view, Qt.Key.Key_PageDown)
    assert compare.queue.ends != first
    qtbot.keyClick(compare.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert compare.queue.ends == first
    assert decisions.of(workspace.reader, Kind.PLACE) == []


def test_at_the_end_it_is_said_what_was_passed_over_and_that_comes_again(compare, workspace):
    first = compare.queue.ends
    while compare.queue.ends is not None:
        compare.go_on()
    assert "5 pairs were shown without a word. Page down shows them again." in compare.view.accessibleName()
    assert compare.progress.text() == "5 pairs shown without a word"
    assert not compare.same.isEnabled()
    compare.decide(Verdict.SAME)
    assert decisions.of(workspace.reader, Kind.PLACE) == []
    compare.go_on()
    assert compare.queue.ends == first


def test_when_every_pair_has_a_word_it_is_said_that_nothing_is_left(qtbot, compare):
    def answered():
        if compare.queue.ends is not None:
            compare.decide(Verdict.DIFFERENT)
        return "No pair is left that is worth a look." in compare.view.accessibleName()

    qtbot.waitUntil(answered)
    assert not compare.next.isEnabled()


def test_what_was_just_said_stands_above_the_next_pair_until_one_goes_on(qtbot, compare):
    compare.decide(Verdict.DIFFERENT)
    qtbot.waitUntil(lambda: compare.progress.text().endswith("saved: not the same; Ctrl+Z takes it back"))
    compare.take_back()
    qtbot.waitUntil(lambda: compare.progress.text().endswith("taken back; no word stands now"))
    compare.go_on()
    assert "taken back" not in compare.progress.text()


def test_the_points_are_stepped_through_region_by_region(qtbot, compare):
    whole = compare.said.text()
    assert compare.region.text() == (
        "4 regions of points: full stop and comma step through them. C shows the scenes, with people filled in."
    )
    compare.next_region()
    assert compare.region.text() == (
        "Region A of 4: points 1 to 6, upper left in the left picture, upper left in the right one."
    )
    assert "Region A of 4" in compare.view.accessibleName()
    qtbot.keyClick(compare.view, Qt.Key.Key_Down)
    assert compare.region.text().startswith("Region B of 4: points 7 to 12, upper right")
    compare.last_region()
    compare.last_region()
    assert compare.view.region == -1
    compare.last_region()
    assert compare.region.text().startswith("Region D of 4")
    compare.all_points()
    assert compare.said.text() == whole


def test_a_pair_that_is_asked_for_stands_as_it_was_picked(compare, workspace, linked):
    high, low = sorted(linked[:2], reverse=True)
    workspace.compare(Kind.PLACE, (high, low))
    assert compare.queue.ends == (high, low)
    stored = next(each for each in links.of(workspace.reader, "same_scene") if {each.first, each.second} == {low, high})
    np.testing.assert_array_equal(compare.view.points.xy(0), stored.evidence.second_xy)
    assert compare.progress.text() == "4 pairs worth a look"


def test_the_strip_begins_with_what_is_linked_to_both_and_the_arrows_exchange_the_right_picture(qtbot, compare, linked):
    left, right = compare.queue.ends
    assert "others to compare with, 1 linked to both" in compare.details.said.text()
    qtbot.keyClick(compare.view, Qt.Key.Key_Right)
    assert compare.queue.ends == (left, linked[9])
    assert compare.grid.current == 1
    qtbot.keyClick(compare.view, Qt.Key.Key_Left)
    assert compare.queue.ends == (left, right)
    compare.grid.go_to(2)
    assert compare.queue.ends[0] == left
    assert compare.queue.ends[1] not in {right, linked[9]}


def test_two_pictures_that_nothing_links_are_shown_and_that_is_said(compare, workspace, linked):
    workspace.compare(Kind.PLACE, (linked[0], linked[11]))
    assert compare.said.text() == "The same place? No linker has points to show for these two."
    assert compare.view.points is None
    assert compare.region.text() == "C shows the scenes, with people filled in."
    compare.next_region()


def test_tab_chooses_the_picture_that_facts_and_notes_are_about(qtbot, compare, workspace):
    left, right = compare.queue.ends
    compare.view.setFocus()
    assert workspace.selection.media == (left, right)
    qtbot.keyClick(compare.view, Qt.Key.Key_Tab)
    assert workspace.selection.media == (right, left)
    with qtbot.waitSignal(workspace.peek_began) as asked:
        qtbot.keyPress(compare.view, Qt.Key.Key_Space)
    assert asked.args == [right]
    with qtbot.waitSignal(workspace.peek_ended):
        qtbot.keyRelease(compare.view, Qt.Key.Key_Space)


def test_what_differs_and_what_else_links_the_two_is_listed(compare, workspace, linked):
    workspace.compare(Kind.PLACE, (linked[0], linked[1]))
    table = compare.details.table
    rows = [[table.topLevelItem(at).text(column) for column in range(3)] for at in range(table.topLevelItemCount())]
    assert [
        "Taken, 60 seconds apart by the cameras' clocks",
        "2024-05-01 12:00:00, no zone",
        "2024-05-01 12:01:00, no zone",
    ] in rows
    assert any(row[0].startswith("Near copy, practically certain (> 99 %): Copies of one picture") for row in rows)


def test_below_a_link_by_sensor_noise_stands_what_the_method_cannot_say(case, compare, workspace, linked):
    def said():
        workspace.compare(Kind.PLACE, (linked[0], linked[1]))
        table = compare.details.table
        return [table.topLevelItem(at).text(0) for at in range(table.topLevelItemCount())]

    assert noise_limits() not in said()
    low, high = sorted(linked[:2])
    with case.machine_run("test", {}) as run, case.transaction() as db:
        reason = f"The sensor noise of these two agrees. {support(0.9)}"
        links.replace(db, run.id, SENSOR, 2, [Link(low, high, SENSOR, 0.9, reason)])
    rows = said()
    assert any("moderate support for one camera rather than two" in row and "ENFSI" in row for row in rows)
    assert noise_limits() in rows


def test_a_decided_pair_says_by_whom_and_how_to_take_it_back(qtbot, compare, workspace, linked):
    with qtbot.waitSignal(workspace.lane.changed, check_params_cb=is_a_word):
        compare.decide(Verdict.SAME)
    compare.go_back()
    assert set(compare.queue.ends) == {linked[4], linked[5]}
    assert compare.said.text().endswith(": the same place. U takes it back.")


def test_the_last_word_is_taken_back_by_a_further_one_and_its_pair_stands_again(qtbot, compare, workspace):
    ends, first = compare.queue.ends, []
    for verdict in (Verdict.SAME, Verdict.DIFFERENT):
        with qtbot.waitSignal(workspace.lane.changed, check_params_cb=is_a_word):
            compare.decide(verdict)
        workspace.compare(Kind.PLACE, ends)
        first = first or decisions.of(workspace.reader, Kind.PLACE)
    with qtbot.waitSignal(workspace.lane.changed, check_params_cb=is_a_word):
        compare.take_back()
    assert compare.queue.ends == ends
    assert ": the same place." in compare.said.text()
    assert decisions.of(workspace.reader, Kind.PLACE) == first
    with qtbot.waitSignal(workspace.lane.changed, check_params_cb=is_a_word):
        compare.take_back()
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert word.verdict is Verdict.UNDECIDED
    assert is_taken_back(word)
    assert "Decided by" not in compare.said.text()
    assert workspace.reader.execute("SELECT count(*) FROM decision").fetchone() == (5,)


def test_what_a_search_found_is_drawn_where_no_link_has_points_and_says_where_it_is_from(compare, workspace, ids):
    xy = np.linspace(0.2, 0.8, 24, dtype=np.float32).reshape(-1, 2)
    ends = ids[9], ids[11]
    workspace.finding = Finding(
        (ends[1], ends[0]), Evidence(xy, xy * 0.5, "homography"), "Found by a search.", "12 points agree."
    )
    workspace.compare(Kind.PLACE, ends)
    assert np.array_equal(compare.comparison.evidence.first_xy, xy * 0.5)
    assert np.array_equal(compare.comparison.evidence.second_xy, xy)
    assert compare.said.text() == "The same place? Found by a search. 12 points agree."
    workspace.compare(Kind.PLACE, (ids[9], ids[10]))
    assert compare.comparison.evidence is None


def test_the_key_compares_what_is_picked_in_places(qtbot, linked, window):
    places = window.panels["places"]
    window.tabs.setCurrentWidget(places)
    places.grid.go_to(4)
    pair = places.pair()
    qtbot.keyClick(window, Qt.Key.Key_D)
    compare = window.panels["compare"]
    assert window.tabs.currentWidget() is compare
    assert compare.queue.ends == pair
    assert compare.view.hasFocus()
    assert set(pair) <= set(linked)


def test_return_on_a_reason_compares_its_two_pictures(qtbot, linked, window):
    places = window.panels["places"]
    window.tabs.setCurrentWidget(places)
    places.grid.go_to(3)
    why = places.view.reasons.why
    why.setFocus()
    qtbot.keyClick(why, Qt.Key.Key_Return)
    assert window.tabs.currentWidget() is window.panels["compare"]
    assert set(window.panels["compare"].queue.ends) <= set(linked)


def test_without_a_pair_the_key_shows_the_next_one_that_is_worth_a_look(qtbot, linked, window):
    qtbot.keyClick(window, Qt.Key.Key_D)
    compare = window.panels["compare"]
    qtbot.waitUntil(lambda: compare.queue.ends is not None)
    assert set(compare.queue.ends) == {linked[4], linked[5]}


def test_a_pair_of_another_kind_that_is_asked_for_lets_that_kind_be_looked_through(qtbot, case, linked, shown):
    unsure = sorted(linked[8:10])
    with case.machine_run("test", {}) as run, case.transaction() as db:
        links.replace(db, run.id, "near_copy", 1, [Link(*unsure, "near_copy", 0.6, "The hashes are near.", evidence())])
    compare = shown(ComparePanel)
    qtbot.waitUntil(lambda: compare.queue.ends is not None)
    compare.workspace.compare(Kind.COPIES, (linked[0], linked[1]))
    qtbot.waitUntil(lambda: compare.queue.waiting() != [])
    qtbot.keyClick(compare.view, Qt.Key.Key_PageDown)
    assert (compare.queue.kind, list(compare.queue.ends)) == (Kind.COPIES, unsure)


def test_where_the_text_is_large_the_pictures_have_the_room_until_a_key_asks_for_the_rest(shown):
    panel = shown(ComparePanel)
    assert not panel.details.isHidden()
    panel.set_theme(Theme(text_scale=2.0))
    assert panel.details.isHidden()
    panel.switch_details()
    assert not panel.details.isHidden()
    panel.set_theme(Theme())
    assert not panel.details.isHidden()


def test_positions_far_apart_are_told_as_what_speaks_against_one_place(compare, workspace, case, linked):
    pair = linked[4], linked[5]
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for end, latitude in zip(pair, (59.9, 60.4), strict=True):
            facts.save(db, run.id, end, "gps", 1, [GpsFix(latitude, 10.7)])
    workspace.compare(Kind.PLACE, pair)
    assert compare.against.text() == "But they were taken 55.6 km apart by their positions."
    assert compare.against.isVisible()
    workspace.compare(Kind.SERIES, pair)
    assert not compare.against.isVisible()


def test_a_pair_that_was_brought_by_hand_stays_when_nothing_else_waits(qtbot, compare, workspace, linked):
    pair = linked[0], linked[11]
    workspace.compare(Kind.PERSON, pair)
    assert compare.said.text().startswith("The same person?")
    assert compare.different.text().startswith("Not this person")
    assert compare.progress.text() == "Nothing else waits for a look"
    compare.decide(Verdict.DIFFERENT)
    qtbot.waitUntil(lambda: "not the same person" in compare.said.text())
    assert compare.queue.ends == pair


def test_a_screen_reader_walks_both_pictures_and_the_regions_of_points(qtbot, compare):
    accessible.install()
    view = compare.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    told = QAccessible.queryAccessibleInterface(view)
    many = len(view.points.of_region)
    assert told.childCount() == 2 + many > 3
    words = [told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount())]
    left, right = compare.queue.ends
    assert words[0].startswith(f"Left {left[:8]}")
    assert words[1].startswith(f"Right {right[:8]}")
    assert all(each.endswith(", veiled") for each in words[:2])
    assert words[2].startswith(f"Region A of {many}: points ")
    assert told.focusChild().text(QAccessible.Text.Name) == words[view.side]
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert told.focusChild().text(QAccessible.Text.Name) == words[1]
    compare.next_region()
    assert told.focusChild().text(QAccessible.Text.Name) == words[2]
    place = QAccessible.queryAccessibleInterface(view).child(2).rect()
    assert view.places()[0].contains(place.center() - view.mapToGlobal(view.rect().topLeft()))


def test_before_anything_was_analysed_no_pair_is_said_to_be_left(qtbot, empty_window, case):
    add_pictures(case, range(3))
    empty_window.open_case(case)
    empty_window.come_forward("compare")
    panel = empty_window.panels["compare"]
    qtbot.waitUntil(lambda: "No pairs yet: Analyse (Ctrl+R)" in panel.view.accessibleName())
    assert "is left" not in panel.view.accessibleName()
    assert not panel.progress.text()
    assert "linked to these two" not in panel.grid.accessibleName()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_with_the_details_open_the_pictures_keep_room_at_any_size_of_text(compare, scale):
    theme = Theme(text_scale=scale)
    compare.workspace.theme = theme
    compare.set_theme(theme)
    if compare.details.isHidden():
        compare.switch_details()
    assert compare.details.isVisible()
    assert min(place.height() for place in compare.view.places()) >= 100
    assert compare.said.isVisible() == (scale == 1.0)


def test_what_keys_are_about_is_the_pair_again_when_one_comes_back_from_elsewhere(qtbot, linked, window):
    window.come_forward("compare")
    compare = window.panels["compare"]
    qtbot.waitUntil(lambda: compare.queue.ends is not None)
    pair = compare.queue.ends
    window.come_forward("wall")
    window.panels["wall"].grid.go_to(11)
    assert window.workspace.selection.media[:1] not in {pair[:1], pair[1:]}
    assert linked
    window.come_forward("compare")
    assert set(window.workspace.selection.media) == set(pair)
