import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.store import media, timeline
from app.ui.panels.filters import FiltersPanel
from app.ui.panels.timeline import TimelinePanel
from app.ui.panels.wall import WallPanel
from app.ui.time_lanes import LANES, lanes_of
from app.ui.widgets.time_spans import Span


@pytest.fixture
def both(shown):
    return shown(TimelinePanel), shown(WallPanel)


def test_all_pictures_stand_on_the_axis_by_camera_and_it_is_said_how_many(both):
    panel, _ = both
    assert panel.said.text() == "2024-05-01 11:59 to 2024-05-01 12:11: 12 pictures"
    (lane,) = panel.axis._lanes  # noqa: SLF001  what is drawn
    assert lane.name == "N-100"
    assert not lane.zoned.any()
    assert panel.axis.accessibleName().startswith("Timeline. 2024-05-01")


def test_a_span_that_is_brushed_by_keys_narrows_the_wall_and_is_dropped_again(qtbot, both):
    panel, wall = both
    everything = wall.grid.count()
    for _ in range(3):
        qtbot.keyClick(panel.axis, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert wall.grid.count() == everything
    qtbot.keyClick(panel.axis, Qt.Key.Key_Return)
    assert 0 < wall.grid.count() < everything
    assert "narrowed by Timeline" in wall.said.text()
    assert "brushed 2024-05-01" in panel.axis.accessibleName()
    qtbot.keyClick(panel.axis, Qt.Key.Key_Backspace)
    assert wall.grid.count() == everything


def test_the_mouse_brushes_and_a_click_alone_lets_go(both):
    panel, wall = both
    everything, axis = wall.grid.count(), panel.axis
    room = axis._room()  # noqa: SLF001  where lanes are
    left, right = (QPoint(int(room.left() + share * room.width()), int(room.center().y())) for share in (0.5, 0.95))
    QTest.mousePress(axis, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(axis, right)
    QTest.mouseRelease(axis, Qt.MouseButton.LeftButton, pos=right)
    assert wall.grid.count() == 5
    QTest.mouseClick(axis, Qt.MouseButton.LeftButton, pos=left)
    assert wall.grid.count() == everything


def test_the_timeline_and_filters_narrow_together_and_everything_is_shown_again_at_once(qtbot, both, shown):
    panel, wall = both
    filters, everything = shown(FiltersPanel), wall.grid.count()
    panel.axis.brush = Span(*(panel._times.seconds[[6, 11]]))  # noqa: SLF001  what was read
    panel.axis.brushed.emit()
    assert wall.grid.count() == 5
    row = next(row for row in filters.rows() if row.text(0) == "With notes")
    row.setCheckState(0, Qt.CheckState.Checked)
    assert wall.grid.count() == 0
    assert "narrowed by Filters and Timeline" in wall.said.text()
    filters.tick_nothing()
    assert wall.grid.count() == everything
    assert panel.axis.brush is None
    qtbot.keyClick(panel.axis, Qt.Key.Key_Home)


def test_keys_zoom_and_pan_and_home_shows_all(qtbot, both):
    panel, _ = both
    whole = panel.said.text()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Right):
        qtbot.keyClick(panel.axis, key)
    assert "earlier" in panel.axis.seen_words()
    assert "later" in panel.axis.seen_words()
    qtbot.keyClick(panel.axis, Qt.Key.Key_Home)
    assert panel.axis.seen_words() == whole


def test_keys_zoom_to_the_picked_picture_and_what_is_said_follows(qtbot, both, workspace, ids):
    panel, _ = both
    whole = panel.said.text()
    workspace.selection.pick(ids[1])
    for _ in range(8):
        qtbot.keyClick(panel.axis, Qt.Key.Key_Plus)
    view = panel.axis._view  # noqa: SLF001  what is in sight
    assert view.first_s <= panel.axis.current_s < view.last_s
    assert panel.said.text() != whole
    assert panel.said.text().startswith(panel.axis.seen_words())


def test_the_picked_picture_is_marked(both, workspace, ids):
    panel, _ = both
    workspace.selection.pick(ids[3])
    times = timeline.read(workspace.reader)
    assert panel.axis.current_s == times.seconds[3]


def test_of_many_cameras_the_rarest_share_a_lane():
    cameras = tuple(timeline.Camera(at + 1, "Norda", f"N-{at}", "", 20 - at) for at in range(LANES + 3))
    many = LANES + 3
    times = timeline.Times(
        np.arange(many), np.arange(many, dtype=float), np.zeros(many, bool), np.arange(1, many + 1), cameras, 0
    )
    names = [lane.name for lane in lanes_of(times)]
    assert len(names) == LANES + 1
    assert names[-1] == "3 more cameras"


def test_what_comes_into_a_brushed_span_is_shown_also_while_the_timeline_is_out_of_sight(case, ids, both):
    panel, wall = both
    with case.transaction() as db:
        media.set_aside(db, [media.item_number(db, ids[9])], "a test")
    panel.touched()
    wall.touched()
    panel.axis.brush = Span(float(panel.axis._all[0]), float(panel.axis._all[-1]))  # noqa: SLF001  what was read
    panel.axis.brushed.emit()
    before = wall.grid.count()
    panel.axis.brush = Span(0.0, 1.0)  # drawn on, and not applied
    panel.hide()
    with case.transaction() as db:
        media.bring_back(db, [media.item_number(db, ids[9])])
    panel.touched()
    wall.touched()
    assert wall.grid.count() == before + 1
