"""The panel on a real case with points drawn by lot: pictures 0 to 4 are one place, 5 to 7 another; 1 is a copy."""

from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from app.domain.facts import LocalPoints, PeopleCover
from app.domain.link import Decision, Kind, Verdict
from app.domain.region import WHOLE
from app.domain.words import is_taken_back
from app.store import decisions, facts, reveals
from app.ui.panels.where_else import WhereElsePanel
from app.ui.widgets import accessible
from tests.generated_points import view
from tests.ui.conftest import grabbed, shows_a_canary

PLACES = (0, 0, 0, 0, 0, 5, 5, 5, 8, 9, 10)


@pytest.fixture
def described(case, ids):
    """The case's pictures with points; the last one has been found to have none."""
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for number, place in enumerate(PLACES):
            points, looks = view(place, number)
            facts.save(db, run.id, ids[number], "local_points", 1, [points])
            facts.save(db, run.id, ids[number], "scene_vector", 1, [looks])
        smooth, _ = view(11, 11, points=4)
        facts.save(db, run.id, ids[11], "local_points", 1, [smooth])
    return ids


@pytest.fixture
def panel(described, shown):  # noqa: ARG001  the points must be there
    return shown(WhereElsePanel)


def ask_for(panel, media_id):
    panel.workspace.selection.pick(media_id)
    panel.ask()


def search(qtbot, panel):
    """Press Return on the picture, and wait for the answer."""
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "…" not in panel.summary.text(), timeout=120_000)


def test_before_anything_is_asked_it_is_said_how_to_ask(panel):
    assert panel.grid.empty_words.startswith("Pick a picture anywhere and press W.")
    assert not panel.search.isEnabled()


def test_the_best_picture_of_each_place_comes_with_its_reason(qtbot, panel, described):
    ask_for(panel, described[0])
    search(qtbot, panel)
    best = panel.answer.places[0]
    assert best.is_own
    assert {each.media_id for each in best.found} == set(described[2:5])
    assert "own place" in panel.grid.accessibleName()
    assert "with 5 pictures; 3 of them found." in panel.said.text()
    assert "links to look at" in panel.summary.text()
    assert panel.summary.text().endswith("1 copy of this picture left out.")
    assert panel.view.found == best.best.media_id
    assert panel.view.evidence is best.best.evidence
    assert panel.workspace.selection.media == (described[0], best.best.media_id)
    finding = panel.workspace.finding
    assert (finding.ends, finding.sentence) == ((described[0], best.best.media_id), best.best.sentence)
    assert finding.evidence is best.best.evidence
    card = panel.grid.accessibleName()
    assert "3 found" in card
    assert "stack of" not in card
    assert not shows_a_canary(panel)


def test_a_region_is_drawn_with_the_arrows_and_searched_for(qtbot, panel, described):
    ask_for(panel, described[5])
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    first = panel.view.region
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    grown = panel.view.region
    assert first.left < grown.left
    assert grown.bottom > first.bottom
    assert f"{grown.left:.0%}" in panel.view.accessibleName()
    search(qtbot, panel)
    assert panel.answer.region == grown
    assert {each.media_id for each in panel.answer.places[0].found} == {described[6], described[7]}
    assert panel.said.text().split(": ")[1].split()[1:4] == ["points", "of", "the"]


def test_a_region_is_drawn_with_the_mouse_and_a_click_takes_the_whole_again(qtbot, panel, described):
    ask_for(panel, described[0])
    place = panel.view.place_of(described[0], panel.view.asked_room())
    start, end = place.topLeft() + QPoint(20, 20), place.center()
    qtbot.mousePress(panel.view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(panel.view, end)
    qtbot.mouseRelease(panel.view, Qt.MouseButton.LeftButton, pos=end)
    assert panel.view.region.right == pytest.approx(0.5, abs=0.02)
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=end)
    assert panel.view.region == WHOLE


def test_what_is_too_smooth_is_said_in_the_panel(qtbot, panel, described):
    ask_for(panel, described[11])
    search(qtbot, panel)
    assert panel.summary.text().startswith("This picture is too smooth to be searched for.")
    assert panel.answer is None
    assert not panel.same.isEnabled()


def test_another_picture_takes_the_answer_away(qtbot, panel, described):
    ask_for(panel, described[0])
    search(qtbot, panel)
    ask_for(panel, described[5])
    assert panel.answer is None
    assert panel.grid.count() == 0
    assert panel.view.found is None


def test_a_word_on_a_finding_is_saved(qtbot, panel, workspace, described):
    ask_for(panel, described[0])
    search(qtbot, panel)
    found = panel.found_place().best.media_id
    panel.decide(Verdict.DIFFERENT)
    qtbot.waitUntil(lambda: len(decisions.of(workspace.reader, Kind.PLACE)) == 1, timeout=30_000)
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert {word.first, word.second} == {described[0], found}
    qtbot.waitUntil(lambda: "…" not in panel.summary.text(), timeout=120_000)


def test_a_word_is_said_shown_and_taken_back_by_the_key_that_takes_back(qtbot, panel, workspace, described):
    ask_for(panel, described[0])
    search(qtbot, panel)
    found = panel.pair()[1]
    with qtbot.waitSignal(workspace.said) as told:
        panel.decide(Verdict.DIFFERENT)
    assert told.args[0].startswith(f"{described[0][:8]} and {found[:8]}: not the same place.")
    qtbot.waitUntil(lambda: "not the same place" in panel.said.text())
    with qtbot.waitSignal(workspace.said) as told:
        assert panel.take_back()
    assert told.args[0].endswith("no word stands now.")
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert is_taken_back(word)
    assert not panel.take_back()


def test_what_stood_before_a_word_on_a_finding_stands_again(qtbot, case, panel, workspace, described):
    ask_for(panel, described[0])
    search(qtbot, panel)
    low, high = sorted(panel.pair())
    before = Decision(Kind.PLACE, Verdict.DIFFERENT, low, high, "colleague", "another sill", datetime.now(UTC))
    with case.transaction() as db:
        decisions.add(db, before)
    with qtbot.waitSignal(workspace.said):
        panel.decide(Verdict.SAME)
    with qtbot.waitSignal(workspace.said) as told:
        panel.take_back()
    assert "not the same place." in told.args[0]
    assert decisions.of(workspace.reader, Kind.PLACE) == [before]


def test_a_word_before_the_answer_is_refused_in_a_sentence(qtbot, panel, workspace, described):
    ask_for(panel, described[0])
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(workspace.said) as told:
        panel.decide(Verdict.SAME)
    assert "has not come to its end" in told.args[0]
    assert decisions.of(workspace.reader, Kind.PLACE) == []
    qtbot.waitUntil(lambda: "…" not in panel.summary.text(), timeout=120_000)


def test_a_search_that_runs_anew_leaves_the_keyboard_where_it_is(qtbot, panel, workspace, described):
    ask_for(panel, described[0])
    search(qtbot, panel)
    with qtbot.waitSignal(workspace.lane.changed):
        panel.decide(Verdict.SAME)
    panel.switch_region()
    panel.refresh()
    qtbot.waitUntil(lambda: "…" not in panel.summary.text(), timeout=120_000)
    assert panel.view.hasFocus()


def test_the_key_takes_the_picked_picture_of_the_wall(qtbot, window, ids):
    window.panels["wall"].grid.go_to(3)
    qtbot.keyClick(window, Qt.Key.Key_W)
    panel = window.panels["where_else"]
    assert window.tabs.currentWidget() is panel
    assert panel.view.asked == window.workspace.selection.media[0]
    assert panel.view.asked in ids
    assert window.workspace.lane is panel.workspace.lane


def test_a_picture_that_is_not_described_is_said_so(qtbot, panel, described, case):
    with case.transaction() as db:
        db.execute("DELETE FROM fact WHERE kind = ?", (LocalPoints.kind,))
    ask_for(panel, described[0])
    search(qtbot, panel)
    assert "Run Analyse (Ctrl+R" in panel.summary.text()


def is_sharp(panel):
    """Tell whether the asked picture's chessboard can be seen: its tile is of one grey."""
    place = panel.view.place_of(panel.view.asked, panel.view.asked_room()).adjusted(4, 4, -4, -4)
    shown = grabbed(panel.view)[place.top() : place.bottom(), place.left() : place.right()]
    return float(shown.std()) > 40


@pytest.fixture
def uncovered(qtbot, window, case, described):
    """The panel in the real window, with a picture's scene shown, in which nobody is."""
    with case.machine_run("test", {}) as run, case.transaction() as db:
        cover = PeopleCover("test", np.zeros((8, 8), np.uint8), 0, 0, unsure=False)
        facts.save(db, run.id, described[3], "people_cover", 1, [cover])
    panel = window.panels["where_else"]
    ask_for(panel, described[3])
    assert not is_sharp(panel)
    assert reveals.count(window.workspace.reader) == 0
    qtbot.keyClick(panel.view, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: described[3] in panel.view.covered, timeout=120_000)
    return panel


def test_the_scene_comes_with_people_filled_in_behind_a_row(window, uncovered):
    assert reveals.count(window.workspace.reader) == 1
    assert is_sharp(uncovered)
    assert uncovered.hint.text().startswith("People are filled in; on the record.")


@pytest.mark.parametrize("away", ["key", "escape", "panel", "other", "resize"])
def test_the_scene_is_veiled_at_whatever_comes(qtbot, window, uncovered, described, away):
    {
        "key": lambda: qtbot.keyClick(uncovered.view, Qt.Key.Key_C),
        "escape": lambda: qtbot.keyClick(uncovered.view, Qt.Key.Key_Escape),
        "panel": lambda: window.come_forward("wall"),
        "other": lambda: ask_for(uncovered, described[5]),
        "resize": lambda: window.resize(window.width() - 40, window.height()),
    }[away]()
    assert described[3] not in uncovered.view.covered
    assert not is_sharp(uncovered)
    assert not uncovered.context.is_wanted


def test_a_region_stays_drawn_on_the_scene(qtbot, uncovered):
    qtbot.keyClick(uncovered.view, Qt.Key.Key_Right)
    assert uncovered.view.region != WHOLE
    assert uncovered.context.is_wanted


def test_a_screen_reader_walks_the_asked_picture_and_the_found_one(qtbot, panel, described):
    accessible.install()
    told = QAccessible.queryAccessibleInterface(panel.view)
    assert told.childCount() == 0
    ask_for(panel, described[0])
    search(qtbot, panel)
    asked, found = (told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount()))
    assert asked == f"Picture to search for {described[0][:8]}, the whole picture"
    assert found.startswith(f"found picture {panel.view.found[:8]}, ")
    evidence = panel.view.evidence
    assert found.endswith("No points to draw." if evidence is None else f"{len(evidence.first_xy)} points agree.")
