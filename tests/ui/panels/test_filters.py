import pytest
from PySide6.QtCore import Qt

from app.ui.panels.filters import FiltersPanel
from app.ui.panels.wall import WallPanel
from tests.store.filling import add_pictures, write_note


@pytest.fixture
def both(shown, case, ids):
    write_note(case, ids[6], "x")
    add_pictures(case, [200, 201], number="EX-2", root=b"/other")
    return shown(FiltersPanel), shown(WallPanel)


def tick(panel, words, state=Qt.CheckState.Checked):
    next(row for row in panel._rows() if row.text(0) == words).setCheckState(0, state)  # noqa: SLF001  as a click does


def test_every_box_says_how_many_it_stands_for(both):
    filters, _ = both
    rows = {row.text(0): row.text(1) for row in filters._rows()}  # noqa: SLF001  what is shown
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
