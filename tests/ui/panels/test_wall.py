import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.domain.link import Kind, Verdict
from app.operations.annotate import write_note
from app.operations.grade import choose_scheme, grade
from app.operations.schemes import shipped
from app.store import decisions, facets, media, reveals
from app.store.facets import Facet
from app.store.wall import WallOrder
from app.store.wall_groups import WallGroups
from app.ui.panels.wall import WallPanel
from tests.store.filling import add_pictures
from tests.ui.conftest import shows_a_canary

US = {each.id: each for each in shipped()}["vics:US:2"]


@pytest.fixture
def wall(shown):
    return shown(WallPanel)


def test_copies_stand_behind_the_first_of_them(wall, ids):
    assert wall.grid.count() == len(ids) - 1
    first = wall.items.card(0)
    assert (first.media_id, first.stack) == (ids[0], 2)
    assert ids[1] not in [wall.items.card(at).media_id for at in range(wall.grid.count())]


def test_a_stack_can_be_unfolded_so_that_every_copy_is_seen(wall, ids):
    wall.unfold()
    wall.items.want(0, 1)
    assert [wall.items.card(at).media_id for at in range(2)] == ids[:2]
    assert wall.grid.count() == len(ids)
    wall.unfold()
    assert wall.grid.count() == len(ids) - 1


def test_the_wall_shows_no_clear_picture_however_it_is_scrolled_and_sized(wall):
    for size in (300, 700, 1200):
        wall.resize(size, size)
        for row in range(wall.grid.verticalScrollBar().maximum() + 1):
            wall.grid.verticalScrollBar().setValue(row)
            assert not shows_a_canary(wall)


def test_picking_a_tile_picks_for_all_panels(qtbot, wall, workspace, ids):
    with qtbot.waitSignal(workspace.selection.changed):
        wall.grid.go_to(2)
    assert workspace.selection.media == (ids[3],)
    wall.grid.pick_all()
    assert workspace.selection.count == len(ids) - 1
    assert wall.said.text() == "11 tiles  ·  11 tiles picked"


def test_new_pictures_come_in_and_the_picked_one_stays_picked(wall, workspace, case, ids):
    wall.grid.go_to(4)
    add_pictures(case, range(100, 140), number="EX-2")
    wall.touched()
    assert wall.grid.count() == len(ids) - 1 + 40
    assert workspace.selection.media == (ids[5],)


def test_another_order_keeps_the_picked_one(wall, workspace, ids):
    wall.grid.go_to(6)
    wall.sorting.setCurrentIndex(wall.sorting.findData(WallOrder.NEWEST))
    wall.sorting.activated.emit(1)
    assert workspace.selection.media == (ids[7],)
    assert wall.items.card(0).media_id == ids[-1]


def test_a_note_marks_its_tile(qtbot, wall, workspace, ids):
    with qtbot.waitSignal(workspace.lane.changed):
        workspace.lane.submit(write_note, ids[4], "Blue curtain")
    assert wall.items.card(3) is None or wall.items.card(3).noted
    wall.items.want(3, 3)
    assert wall.items.card(3).noted


def test_tiles_can_be_larger(wall):
    before = wall.grid.columns()
    wall.larger()
    assert wall.grid.columns() < before
    wall.smaller()
    assert wall.grid.columns() == before


def test_two_picked_pictures_can_be_said_to_show_one_place(qtbot, wall, workspace, ids):
    wall.grid.go_to(6)
    qtbot.mouseClick(
        wall.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, wall.grid.cell(8).center()
    )
    with qtbot.waitSignal(workspace.lane.changed):
        wall.decide(Verdict.SAME)
    (word,) = decisions.of(workspace.reader, Kind.PLACE)
    assert {word.first, word.second} == {ids[7], ids[9]}


def test_an_empty_wall_says_why_and_what_to_do(shown, workspace):
    panel = shown(WallPanel)
    workspace.narrow("Filters", np.empty(0, np.int64))
    assert panel.grid.count() == 0
    assert panel.grid.empty_words.startswith("No picture fits everything that is ticked")
    assert "Ctrl+Backspace" in panel.grid.accessibleName()
    assert not panel.grid.verticalScrollBar().isEnabled()
    workspace.narrow("Filters", None)
    assert panel.grid.empty_words.startswith("No pictures yet. Import")


def test_all_that_is_picked_stays_picked_when_the_wall_is_read_again(shown, case, workspace):
    add_pictures(case, range(1000, 1600), number="EX-8", root=b"/eight")
    wall = shown(WallPanel)
    wall.grid.pick_all()
    before = wall.grid.picked_count()
    assert before > 600
    wall.refresh()
    assert wall.grid.picked_count() == before
    assert workspace.selection.count == before


def test_folding_stacks_on_a_copy_that_is_hidden_goes_to_its_stack(shown, ids):
    wall = shown(WallPanel)
    wall.unfold()
    wall.grid.go_to(1)
    assert wall.grid.picked_media() == (ids[1],)
    wall.unfold()
    assert wall.grid.picked_media() == (ids[0],)


def test_a_picture_whose_copy_was_revealed_says_so_and_is_no_longer_among_the_unseen(shown, case, ids):
    with case.transaction() as db:
        reveals.add(db, ids[0], "Examiner One", "peek", "")
    wall = shown(WallPanel)
    wall.unfold()
    wall.items.want(0, 1)
    assert [wall.items.card(at).seen for at in (0, 1)] == [True, False]
    assert [wall.items.card(at).copy_seen for at in (0, 1)] == [False, True]
    unseen = facets.having(case.db, Facet.UNSEEN)
    assert len(unseen) == 10


def test_the_wall_is_grouped_by_place_with_what_is_in_none_at_the_end(wall, ids):
    wall.grouping.setCurrentIndex(wall.grouping.findData(WallGroups.PLACE))
    wall.grouping.activated.emit(wall.grouping.currentIndex())
    labels = [wall.items.label(group) for group in range(len(wall.items.starts()))]
    assert [(label.name, label.about, label.count) for label in labels] == [
        ("Place", "2024-05-01, 12:00 to 12:04 no zone", 4),
        ("Place", "2024-05-01, 12:05 to 12:07 no zone", 3),
        ("In no place", "", 4),
    ]
    wall.next_group()
    assert wall.grid.picked_media() == (ids[5],)
    assert wall.grid.accessibleName().endswith("group Place, 2024-05-01, 12:05 to 12:07 no zone, 3 tiles")
    wall.pick_group()
    assert wall.grid.picked_count() == 3
    wall.last_group()
    assert wall.grid.picked_media() == (ids[0],)


def test_a_folded_group_shows_its_first_tile_says_so_and_unfolds(shown):
    wall = shown(WallPanel)
    wall.grouping.setCurrentIndex(wall.grouping.findText("By place"))
    wall.grouping.activated.emit(wall.grouping.currentIndex())
    everything = wall.grid.count()
    wall.grid.go_to(6)
    first = wall.items.first_of_group(6)
    wall.fold_group()
    assert wall.grid.count() == everything - 2
    assert wall.items.label(1).sentence().endswith("3 tiles, folded")
    assert wall.items.numbers(wall.grid.current, wall.grid.current + 1).tolist() == [first]
    assert wall.items.starts().tolist() == [0, 4, 5]
    wall.fold_group()
    assert wall.grid.count() == everything
    assert wall.items.starts().tolist() == [0, 4, 7]


def test_in_a_large_case_what_is_scrolled_to_is_read_beside_and_then_drawn(qtbot, shown, monkeypatch):
    monkeypatch.setattr("app.ui.wall_items.AT_ONCE", 0)
    monkeypatch.setattr("app.ui.wall_items.PAGE_ROWS", 2)
    wall = shown(WallPanel)
    wall.items.reload()
    wall.items.want(0, 1)
    assert wall.items.want(6, 7, 0.001), "it comes by itself"
    assert wall.items.card(6) is None
    qtbot.waitUntil(lambda: wall.items.card(6) is not None)
    assert wall.items.tile(wall.items.card(6).media_id) is not None


def test_a_large_case_begins_with_its_first_tiles_and_the_others_follow(qtbot, shown, monkeypatch):
    monkeypatch.setattr("app.ui.wall_items.FIRST_ITEMS", 4)
    wall = shown(WallPanel)
    begun = wall.items.numbers(0, 3).tolist()
    assert wall.grid.count() == 3
    assert "the others are being read" in wall.said.text()
    wall.grid.go_to(2)
    picked = wall.grid.picked_media()
    qtbot.waitUntil(lambda: wall.grid.count() == 11)
    assert wall.items.numbers(0, 3).tolist() == begun
    assert wall.grid.picked_media() == picked
    assert "being read" not in wall.said.text()


def test_one_tile_that_is_picked_before_all_are_there_stays_the_only_one(qtbot, shown, monkeypatch):
    monkeypatch.setattr("app.ui.wall_items.FIRST_ITEMS", 2)  # they fold into one stack
    wall = shown(WallPanel)
    assert wall.grid.count() == wall.grid.picked_count() == 1
    qtbot.waitUntil(lambda: wall.grid.count() == 11)
    assert wall.grid.picked_count() == 1


def test_whoever_picks_all_before_all_are_there_means_all(shown, monkeypatch):
    monkeypatch.setattr("app.ui.wall_items.FIRST_ITEMS", 4)
    wall = shown(WallPanel)
    wall.grid.pick_all()
    assert wall.grid.picked_count() == 11


def test_what_is_asked_of_all_tiles_does_not_wait(shown, monkeypatch, ids):
    monkeypatch.setattr("app.ui.wall_items.FIRST_ITEMS", 4)
    wall = shown(WallPanel)
    wall.workspace.show_media.emit(ids[-1])
    assert wall.grid.count() == 11
    assert wall.grid.picked_media() == (ids[-1],)


def test_what_was_read_for_an_older_order_is_thrown_away(qtbot, shown, monkeypatch):
    monkeypatch.setattr("app.ui.wall_items.AT_ONCE", 0)
    monkeypatch.setattr("app.ui.wall_items.PAGE_ROWS", 2)
    wall, told = shown(WallPanel), []
    wall.items.arrived = lambda: told.append(wall.items.card(6))
    wall.items.reload()
    wall.items.want(0, 1)
    wall.items.want(6, 7, 0.001)
    wall.items.forget()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [None]


def test_the_next_tile_without_a_category_is_gone_to(qtbot, shown, workspace, ids):
    wall = shown(WallPanel)
    numbers = media.numbers(workspace.reader, ids)
    with qtbot.waitSignal(workspace.lane.changed):
        workspace.lane.submit(choose_scheme, US)
    for at in (2, 3):
        with qtbot.waitSignal(workspace.lane.changed):
            workspace.lane.submit(grade, [numbers[ids[at]]], "1")
    wall.grid.go_to(0)
    wall.next_ungraded()
    assert wall.grid.picked_media() == (ids[4],)
    wall.grid.go_to(wall.grid.count() - 1)
    with qtbot.waitSignal(workspace.said) as told:
        wall.next_ungraded()
    assert told.args == ["Every tile behind this one has a category."]
