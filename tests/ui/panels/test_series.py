from datetime import UTC

import pytest
from PySide6.QtCore import Qt

from app.domain.link import Link
from app.linkers import close_in_time
from app.store import links, media
from app.store.fact_table import StoredFacts
from app.store.wall import NO_TIME
from app.ui.panels.series import SeriesPanel
from app.ui.widgets.time_spans import Span
from tests.ui.conftest import NOON


def test_series_are_listed_with_span_and_reason(shown):
    panel = shown(SeriesPanel)
    assert panel.summary.text() == "1 series  ·  6 pictures"
    assert panel.view.heading.text() == "6 pictures  ·  2024-05-01, 12:00 to 12:05 no zone"
    assert panel.view.about.text() == "Likely (90 %). 6 pictures by one camera within 5 minutes."
    assert panel.grid.count() == 6


@pytest.fixture
def account(qtbot, case, shown, ids):
    """Yield the open series' page "Account", read: 0 to 4 by the clock, 5 by a copy of 4, and who is not in it."""
    with case.machine_run("test", {}) as run, case.transaction() as db:
        found = [
            each
            for each in close_in_time.LINKER.link(StoredFacts(db))
            if {each.first, each.second} <= set(ids[:5]) or ids[5] not in {each.first, each.second}
        ]
        links.replace(db, run.id, "close_in_time", close_in_time.LINKER.version, found)
        ends = sorted((ids[4], ids[5]))
        links.replace(db, run.id, "near_copy", 1, [Link(*ends, "near_copy", 0.98, "Copies of one picture.")])
    panel = shown(SeriesPanel)
    with qtbot.waitSignal(panel.view.known.told_anew):
        panel.view.tabs.setCurrentIndex(1)
    yield panel.view.known
    panel.hide()


def lines(account):
    """Return what the page lists: heading, weight, words; a heading stands for all lines below it."""
    tree, heading, told = account.tree, "", []
    for at in range(tree.topLevelItemCount()):
        row = tree.topLevelItem(at)
        if row.isFirstColumnSpanned():
            heading = row.text(0)
        else:
            told.append((heading, row.text(0), row.text(1)))
    return told


def choose(account, words):
    """Make the line current whose words begin so."""
    tree = account.tree
    rows = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    tree.setFocus()
    tree.setCurrentItem(next(row for row in rows if row.text(1).startswith(words)))


def test_the_account_says_what_holds_the_series_together(account):
    told = lines(account)
    assert ("In short", "90 %", "6 pictures by one camera within 5 minutes.") in told
    held = {words.partition(",")[0]: weight for heading, weight, words in told if heading == "Held together by"}
    assert held["The clock"] == "4 of 6"  # of the fifth and its copy, the copy says more
    assert held["The copies"] == "2 of 6"
    assert any(heading == "Would refute it" and "clock that was set wrong" in words for heading, _, words in told)
    members = [words for heading, _, words in told if heading == "Members"]
    assert len(members) == 6
    assert any("Taken 1 minute apart" in words or "Taken 60 seconds apart" in words for words in members)


def test_return_on_a_line_picks_the_members_that_it_rests_on(qtbot, account, workspace, ids):
    choose(account, "A look at the two pictures")
    qtbot.keyClick(account.tree, Qt.Key.Key_Return)
    assert {ids[5]} <= set(workspace.selection.media) <= {ids[4], ids[5]}
    assert account.isHidden() or not account.isVisible()


def test_a_reason_taken_away_tells_who_falls_out_and_saves_nothing(qtbot, account, workspace, ids):
    rows = workspace.reader.execute("SELECT count(*) FROM audit").fetchone()
    choose(account, "The copies")
    with qtbot.waitSignal(account.told_anew):
        qtbot.keyClick(account.tree, Qt.Key.Key_Space)
    assert account.said.text() == "Without the copies 1 of 6 would fall out."
    (fallen,) = [each for each in lines(account) if each[1].startswith("would fall out")]
    assert ids[5][:8] in fallen[2]
    assert account.tree.currentItem().text(1).startswith("The copies: taken away")
    qtbot.keyClick(account.tree, Qt.Key.Key_Return)
    assert workspace.selection.media == (ids[5],)
    account.tree.setFocus()
    with qtbot.waitSignal(account.told_anew):
        qtbot.keyClick(account.tree, Qt.Key.Key_Space)
    assert account.without == frozenset()
    assert not [each for each in lines(account) if each[1].startswith("would fall out")]
    assert workspace.reader.execute("SELECT count(*) FROM audit").fetchone() == rows


def test_another_series_is_opened_with_all_its_reasons(qtbot, account):
    choose(account, "The copies")
    with qtbot.waitSignal(account.told_anew):
        qtbot.keyClick(account.tree, Qt.Key.Key_Space)
    account.forget()
    account.show_members([])
    assert account.without == frozenset()
    assert account.tree.topLevelItemCount() == 0


@pytest.fixture
def times(qtbot, case, shown, ids):
    """Yield the open series' page "Times", read; the last member has lost its time."""
    with case.transaction() as db:
        db.execute("UPDATE media_item SET captured_at = NULL, captured_sort = ? WHERE id = ?", (NO_TIME, 6))
    panel = shown(SeriesPanel)
    with qtbot.waitSignal(panel.view.times.told_anew):
        panel.view.tabs.setCurrentIndex(2)
    assert panel.view.members[-1] == ids[5]
    yield panel.view.times
    panel.hide()


def test_the_members_stand_on_an_axis_by_camera_and_those_without_a_time_beside_it(qtbot, times, workspace, ids):
    assert times.said.text().endswith(": 5 pictures")
    (lane,) = times.axis._lanes  # noqa: SLF001  what is drawn
    assert (lane.name, len(lane.seconds)) == ("N-100", 5)
    assert times.undated.text() == "Pick 1 member without a time"
    qtbot.mouseClick(times.undated, Qt.MouseButton.LeftButton)
    assert workspace.selection.media == (ids[5],)


def test_what_is_brushed_on_the_axis_is_picked(qtbot, times, workspace, ids):
    first = NOON.replace(tzinfo=UTC).timestamp()
    times.axis.brush = Span(first + 60, first + 180)
    times.axis.setFocus()
    qtbot.keyClick(times.axis, Qt.Key.Key_Return)
    assert set(workspace.selection.media) == {ids[1], ids[2]}
    assert times.axis.current_s in {first + 60, first + 120}


def test_a_member_that_was_set_aside_is_told_and_leaves_no_empty_tile(shown, case, ids):
    with case.transaction() as db:
        media.set_aside(db, [media.item_number(db, ids[5])], "known")
    panel = shown(SeriesPanel)
    assert panel.summary.text() == "1 series  ·  5 pictures"
    assert panel.view.heading.text().startswith("5 pictures, and 1 not shown")
    assert ids[5] not in panel.view.members
