import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.domain.facts import GpsFix
from app.store import facts
from app.ui.panels.filters import FiltersPanel
from app.ui.panels.map import MapPanel
from app.ui.panels.wall import WallPanel
from tests.ui.conftest import grabbed

OSLO, HARBOUR, LISBON = (59.913, 10.752), (59.907, 10.740), (38.722, -9.139)


@pytest.fixture
def both(shown, case, ids):
    """Two of a place near each other, one far away, one at 0/0; the others of the first place are inferred."""
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for at, (where, accuracy_m) in {
            0: (OSLO, 30.0),
            1: (HARBOUR, None),
            8: (LISBON, 5.0),
            9: ((0.0, 0.0), 5.0),
        }.items():
            facts.save(db, run.id, ids[at], "gps", 1, [GpsFix(*where, accuracy_m=accuracy_m)])
    return shown(MapPanel), shown(WallPanel)


def test_it_is_said_what_was_measured_what_is_inferred_and_what_is_nowhere(both):
    panel, _ = both
    words = panel.said.text()
    assert words.startswith("6 pictures in sight")
    assert "3 inferred from their place" in words
    assert "1 picture at 0/0, which no receiver measures" in words
    assert "5 pictures without a position" in words


def test_return_narrows_everything_to_what_is_in_sight_and_backspace_lets_it_go(qtbot, both):
    panel, wall = both
    everything = wall.grid.count()
    panel.map._x0, panel.map._span = LISBON[1], 1.0  # noqa: SLF001  to a part of the map
    panel.map._y0 = float(panel.map._y[list(panel.map._spots.longitude).index(LISBON[1])])  # noqa: SLF001  likewise
    qtbot.keyClick(panel.map, Qt.Key.Key_Return)
    assert wall.grid.count() == 1
    assert "narrowed by Map" in wall.said.text()
    assert "about Lisbon" in panel.map.accessibleName()
    qtbot.keyClick(panel.map, Qt.Key.Key_Backspace)
    assert wall.grid.count() == everything


def test_a_box_is_drawn_with_shift_and_the_mouse_and_everything_is_shown_again_at_once(both, shown):
    panel, wall = both
    filters, everything, view = shown(FiltersPanel), wall.grid.count(), panel.map
    at = view._on_screen(view._spots.longitude, view._y)  # noqa: SLF001  where pins are
    lisbon = at[list(view._spots.longitude).index(LISBON[1])]  # noqa: SLF001  likewise
    corners = [QPoint(int(lisbon[0]) + by, int(lisbon[1]) + by) for by in (-15, 15)]
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mousePress(view, Qt.MouseButton.LeftButton, shift, corners[0])
    QTest.mouseMove(view, corners[1])
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, shift, corners[1])
    assert wall.grid.count() == 1
    filters.tick_nothing()
    assert wall.grid.count() == everything
    assert view.area is None


def test_pictures_upon_each_other_are_one_pin_and_the_picked_one_shows_how_far_it_may_be_off(
    qtbot, both, workspace, ids
):
    panel, _ = both
    pins = panel.map.pins()
    assert sorted(pin.count for pin in pins) == [1, 5]
    assert not any(pin.inferred for pin in pins)
    workspace.selection.pick(ids[1])
    (current,) = [pin for pin in panel.map.pins() if pin.current]
    assert not current.told
    for _ in range(12):
        panel.map.zoom(1.6)
    qtbot.keyClick(panel.map, Qt.Key.Key_Home)
    workspace.selection.pick(ids[2])
    assert any(pin.current for pin in panel.map.pins())


def test_an_inferred_picture_alone_is_drawn_open(both):
    panel, _ = both
    view = panel.map
    row = int(np.flatnonzero(view._spots.inferred)[0])  # noqa: SLF001  one of them
    view._x0, view._y0, view._span = float(view._spots.longitude[row]), float(view._y[row]), 0.002  # noqa: SLF001  there
    near = [pin for pin in view.pins() if abs(pin.at.x() - view.width() / 2) < 20]
    assert near
    assert all(pin.inferred for pin in near)


def test_the_map_is_drawn_at_every_scale(qtbot, both):
    panel, _ = both
    for key in [Qt.Key.Key_Minus] * 12 + [Qt.Key.Key_Plus] * 30:
        qtbot.keyClick(panel.map, key)
        if key == Qt.Key.Key_Minus:
            assert len(np.unique(grabbed(panel.map))) > 3


def test_a_case_without_positions_shows_the_world_and_says_so(shown, case, ids):  # noqa: ARG001  pictures without any
    panel = shown(MapPanel)
    assert panel.said.text() == "0 pictures in sight  ·  12 pictures without a position"
    assert panel.map.pins() == []


def test_what_lies_on_both_sides_of_the_date_line_is_seen_together(shown, case, ids):
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for at, longitude in ((8, 179.99), (9, -179.99)):
            facts.save(db, run.id, ids[at], "gps", 1, [GpsFix(-17.0, longitude)])
    panel = shown(MapPanel)
    view = panel.map
    view._x0, view._y0, view._span = 180.0, float(view._y[0]), 1.0  # noqa: SLF001  to the date line
    view.zoom(1.0)
    assert sum(pin.count for pin in view.pins()) == 2
    assert len(view.items_in(view.in_sight())) == 2


def test_what_a_free_line_goes_around_narrows_the_wall(both):
    panel, wall = both
    everything, view = wall.grid.count(), panel.map
    at = view._on_screen(view._spots.longitude, view._y)  # noqa: SLF001  where pins are
    x, y = at[list(view._spots.longitude).index(LISBON[1])].astype(int).tolist()  # noqa: SLF001  likewise
    held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    QTest.mousePress(view, Qt.MouseButton.LeftButton, held, QPoint(x, y - 20))
    for corner in (QPoint(x + 20, y + 15), QPoint(x - 20, y + 15)):
        QTest.mouseMove(view, corner)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, held, QPoint(x - 20, y + 15))
    assert wall.grid.count() == 1
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert wall.grid.count() == everything
