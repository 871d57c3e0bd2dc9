import pytest
from PySide6.QtCore import Qt

from app.domain.hash_set import SetKind
from app.operations.annotate import write_note as write_note_of
from app.operations.hash_sets import AskedSet, add_set
from app.operations.save_filter import save_filter
from app.ui.panels.filters import FiltersPanel
from app.ui.panels.wall import WallPanel
from tests.store.filling import add_pictures, write_note


@pytest.fixture
def both(shown, case, ids):
    write_note(case, ids[6], "x")
    add_pictures(case, [200, 201], number="EX-2", root=b"/other")
    return shown(FiltersPanel), shown(WallPanel)


def tick(panel, words, state=Qt.CheckState.Checked):
    next(row for row in panel.rows() if row.text(0) == words).setCheckState(0, state)


def test_every_box_says_how_many_it_stands_for(both):
    filters, _ = both
    rows = {row.text(0): row.text(1) for row in filters.rows()}
    assert (rows["EX-1"], rows["EX-2"], rows["With notes"], rows["Without a time"]) == ("12", "2", "1", "2")


def test_ticking_narrows_the_wall_and_unticking_shows_everything(both, ids):
    filters, wall = both
    everything = wall.grid.count()
    tick(filters, "With notes")
    assert wall.grid.picked_media() == (ids[6],)
    assert wall.grid.count() == 1
    assert "narrowed" in wall.said.text()
    filters.tick_nothing()
    assert wall.grid.count() == everything


def test_exhibits_widen_and_marks_narrow(both):
    filters, wall = both
    tick(filters, "EX-2")
    assert wall.grid.count() == 2
    tick(filters, "EX-1")
    assert wall.grid.count() == 13
    tick(filters, "Without a time")
    assert wall.grid.count() == 2
    tick(filters, "With notes")
    assert wall.grid.count() == 0


def test_a_saved_filter_counts_anew_and_goes_together_with_other_boxes(qtbot, both, ids):
    filters, wall = both
    tick(filters, "With notes")
    with qtbot.waitSignal(filters.workspace.lane.changed):
        filters.workspace.lane.submit(save_filter, "Noted", sorted(filters.ticked()))
    filters.tick_nothing()
    tick(filters, "Noted")
    assert wall.grid.count() == 1
    with qtbot.waitSignal(filters.workspace.lane.changed):
        filters.workspace.lane.submit(write_note_of, ids[8], "y")
    assert wall.grid.count() == 2
    tick(filters, "EX-2")
    assert wall.grid.count() == 0
    tick(filters, "EX-2", Qt.CheckState.Unchecked)
    filters.tree.setCurrentItem(next(row for row in filters.rows() if row.text(0) == "Noted"))
    with qtbot.waitSignal(filters.workspace.lane.changed):
        filters.forget()
    assert "Noted" not in {row.text(0) for row in filters.rows()}
    assert wall.grid.count() == 13


def test_hash_sets_are_listed_with_the_pictures_that_they_name(qtbot, both, ids, tmp_path):
    filters, wall = both
    for kind, some in ((SetKind.ALERT, ids[5:8]), (SetKind.BENIGN, ids[7:10])):
        path = tmp_path / kind.value
        path.write_text("\n".join(some), encoding="utf-8")
        with qtbot.waitSignal(filters.workspace.lane.changed):
            filters.workspace.lane.submit(add_set, AskedSet(path, kind))
    rows = {row.text(0): row.text(1) for row in filters.rows()}
    assert (rows["alert"], rows["benign"]) == ("3", "1")  # two have stepped aside, and one is in both
    tick(filters, "alert")
    assert wall.grid.count() == 3


@pytest.mark.usefixtures("ids")
def test_in_a_large_case_the_counts_arrive_from_beside_and_the_same_is_shown(qtbot, shown, monkeypatch):
    at_once = [(row.text(0), row.text(1)) for row in shown(FiltersPanel).rows()]
    monkeypatch.setattr("app.ui.panels.filters.AT_ONCE", 0)
    filters = shown(FiltersPanel)
    assert not list(filters.rows())
    qtbot.waitUntil(lambda: bool(list(filters.rows())))
    assert [(row.text(0), row.text(1)) for row in filters.rows()] == at_once


def test_no_name_is_cut_however_narrow_the_panel_is(both, case):
    filters, _ = both
    add_pictures(case, [300], number="EX-3 from the tablet in the second drawer of the desk", root=b"/third")
    filters.resize(220, 700)
    filters.refresh()
    row = next(row for row in filters.rows() if row.text(0).startswith("EX-3"))
    area = filters.tree.visualRect(filters.tree.indexFromItem(row, 0))
    assert area.height() >= 3 * filters.tree.fontMetrics().height()
    count = filters.tree.visualRect(filters.tree.indexFromItem(row, 1))
    assert count.right() <= filters.tree.viewport().width()
    assert count.width() >= filters.tree.sizeHintForColumn(1)
