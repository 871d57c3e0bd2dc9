from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app import settings
from app.domain.facts import GpsFix
from app.settings import MapFileShown, Settings
from app.store import facts
from app.ui.main_window import MainWindow
from app.ui.panels import map as map_panel
from app.ui.panels.filters import FiltersPanel
from app.ui.panels.map import MapPanel
from app.ui.panels.wall import WallPanel
from app.ui.theme import Theme
from app.ui.widgets import accessible
from app.ui.widgets.graticule import meridian, parallel
from app.ui.widgets.pin_painter import pin_room_px
from tests.map_files import SAID, colour, pyramid, write_mbtiles, write_pmtiles
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


def test_what_comes_into_a_picked_area_is_shown_also_while_the_map_is_out_of_sight(qtbot, case, ids, both):
    panel, wall = both
    qtbot.keyClick(panel.map, Qt.Key.Key_Return)
    before = wall.grid.count()
    panel.hide()
    with case.machine_run("test", {}) as run, case.transaction() as db:
        facts.save(db, run.id, ids[10], "gps", 1, [GpsFix(*HARBOUR, accuracy_m=5.0)])
    panel.touched()
    assert wall.grid.count() == before + 1


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


def test_no_pin_lies_upon_another_and_together_they_are_all_in_sight(both):
    panel, _ = both
    view = panel.map
    for _ in range(25):
        pins = view.pins()
        reach = [pin_room_px(panel.workspace.theme, pin.count) for pin in pins]
        for (one, first), (other, second) in combinations(zip(pins, reach, strict=True), 2):
            apart = one.at - other.at
            assert (apart.x() ** 2 + apart.y() ** 2) ** 0.5 >= first + second
        inside = sum(pin.count for pin in pins)
        assert inside >= len(view.items_in(view.in_sight()))
        view.zoom(1.6)


def test_the_keys_zoom_to_the_picked_picture(qtbot, both, workspace, ids):
    panel, _ = both
    workspace.selection.pick(ids[1])
    for _ in range(12):
        qtbot.keyClick(panel.map, Qt.Key.Key_Plus)
    assert any(pin.current and panel.map.rect().contains(pin.at.toPoint()) for pin in panel.map.pins())


def test_a_pin_says_what_share_of_it_was_measured(both):
    panel, _ = both
    assert sorted((pin.measured, pin.count) for pin in panel.map.pins()) == [(1, 1), (2, 5)]


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


def test_what_is_said_follows_what_is_seen(both):
    panel, _ = both
    view = panel.map
    view._span, view._x0, view._y0 = 1.0, LISBON[1], float(view._y[list(view._spots.longitude).index(LISBON[1])])  # noqa: SLF001  to a part of the map
    view.pan(0.01, 0.0)
    assert panel.said.text().startswith("1 picture in sight about Lisbon, 5 elsewhere")


def test_a_name_stands_clear_of_pins_and_of_other_names(both):
    panel, _ = both
    view = panel.map
    for _ in range(6):
        view.zoom(1.6)
        assert len(view._town_places()) == len(view._towns(40))  # noqa: SLF001  all that may be written
        assert len(np.unique(grabbed(view))) > 3


# ---- the laboratory's own map ----


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "settings.toml"


@pytest.fixture
def real_window(qtbot, case, ids, kept):  # noqa: ARG001  the pictures must be there
    def open_window():
        made = MainWindow(settings.read(kept).settings, kept)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.open_case(case)
        return made

    made = open_window()
    yield made
    made.close()


@pytest.fixture
def choose(real_window, monkeypatch):
    """Return a function that chooses a file by the command, as the dialog would answer."""

    def answer(path):
        monkeypatch.setattr(map_panel, "choose_file", lambda *_: path)
        real_window.commands["map.file"].action.trigger()
        return real_window.panels["map"]

    return answer


def greens(*keys):
    """Return the green of tiles, as it is in the dark on the map's ground."""
    return {round(0.62 * colour(*key)[1] + 0.38 * 0x15) for key in keys}


GROUND = {0x15}
"""What large parts of the built-in map are, in the dark."""


def shown_greens(panel):
    found, counts = np.unique(grabbed(panel.map), return_counts=True)
    return set(found[counts > 10_000].tolist())


def test_a_map_file_is_chosen_drawn_beneath_kept_hidden_and_shown_again(qtbot, real_window, choose, kept, tmp_path):
    path = write_mbtiles(tmp_path / "town.mbtiles", pyramid(3))
    window = real_window
    window.commands["map.show"].action.trigger()
    assert shown_greens(window.panels["map"]) == GROUND
    panel = choose(path)
    world = greens(*((2, column, row) for column in range(4) for row in range(4)))
    qtbot.waitUntil(lambda: len(shown_greens(panel) & world) >= 3)
    assert panel.source.isVisible()
    assert panel.source.text() == f"town.mbtiles  ·  {SAID}"
    assert not panel.trouble.isVisible()
    assert settings.read(kept).settings.map_file == str(path)
    window.commands["map.file_shown"].action.trigger()
    assert not panel.source.isVisible()
    assert settings.read(kept).settings.map_file_shown is MapFileShown.OFF
    assert shown_greens(panel) == GROUND
    window.commands["map.file_shown"].action.trigger()
    qtbot.waitUntil(lambda: len(shown_greens(panel) & world) >= 3)
    assert settings.read(kept).settings.map_file_shown is MapFileShown.ON


def test_a_map_file_that_was_chosen_is_opened_when_the_map_is_first_seen(qtbot, case, ids, tmp_path):  # noqa: ARG001  the pictures must be there
    path = write_pmtiles(tmp_path / "town.pmtiles", pyramid(2))
    window = MainWindow(Settings(map_file=str(path)))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_case(case)
    panel = window.panels["map"]
    assert panel.tiles.place == ""
    window.commands["map.show"].action.trigger()
    qtbot.waitUntil(panel.source.isVisible)
    assert panel.source.text() == f"town.pmtiles  ·  {SAID}"
    window.close()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path, "It is not at its place"),
        (lambda path: path.write_bytes(b"hello"), "neither MBTiles nor PMTiles"),
        (lambda path: write_mbtiles(path, {}, format="pbf"), "vector tiles (pbf, mvt)"),
        (lambda path: write_pmtiles(path, pyramid(0), kind=1), "Have it made as raster tiles in PNG, JPEG or WebP"),
        (lambda path: path.write_bytes(write_mbtiles(path, pyramid(1)).read_bytes()[:5_000]), "It is cut short."),
    ],
)
def test_a_file_that_cannot_be_shown_costs_a_sentence_and_the_map_is_as_before(qtbot, choose, tmp_path, make, words):
    path = tmp_path / "town.mbtiles"
    make(path)
    panel = choose(path)
    qtbot.waitUntil(panel.trouble.isVisible)
    assert panel.trouble.text().startswith("The map file town.mbtiles is not shown. ")
    assert words in panel.trouble.text()
    assert not panel.source.isVisible()
    assert shown_greens(panel) == GROUND
    panel.window().commands["map.file_shown"].action.trigger()
    assert not panel.trouble.isVisible()
    assert shown_greens(panel) == GROUND


def test_a_file_that_is_altered_while_it_is_shown_is_told_and_the_built_in_map_stands(qtbot, choose, tmp_path):
    path = write_mbtiles(tmp_path / "town.mbtiles", pyramid(4))
    panel = choose(path)
    qtbot.waitUntil(lambda: panel.tiles.is_known((2, 1, 1)))
    path.write_bytes(b"other")
    panel.map.zoom(4.0)
    qtbot.waitUntil(panel.trouble.isVisible)
    assert "It was altered while it was open." in panel.trouble.text()
    assert not panel.source.isVisible()
    assert len(np.unique(grabbed(panel.map))) > 3


def test_nothing_is_chosen_where_the_dialog_is_closed(real_window, choose, kept):
    panel = choose(None)
    assert not panel.source.isVisible()
    assert not panel.trouble.isVisible()
    real_window.commands["map.file_shown"].action.trigger()  # without a file it asks for one
    assert settings.read(kept).settings.map_file == ""


def test_a_screen_reader_walks_the_pins_and_hears_where_the_picked_picture_is(both, workspace, ids):
    accessible.install()
    panel, _ = both
    workspace.selection.pick(ids[8])
    told = QAccessible.queryAccessibleInterface(panel.map)
    pins = [told.child(at) for at in range(told.childCount())]
    words = [each.text(QAccessible.Text.Name) for each in pins]
    alone = "1 picture near Lisbon, measured, may be 5 m off, with the picked picture"
    assert sorted(words) == [alone, "5 pictures near Oslo, 2 of them measured"]
    assert [each.state().selected for each in pins] == [int(each == alone) for each in words]
    assert panel.map.accessibleName().endswith(f"The picked picture: {alone}.")
    middle = pins[0].rect().center()
    assert told.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name) == words[0]
    panel.map.zoom(200.0)
    workspace.selection.pick(ids[0])
    workspace.selection.pick(ids[8])
    assert panel.map.accessibleName().endswith("The picked picture is elsewhere.")
    workspace.selection.pick(ids[11])
    assert "picked picture" not in panel.map.accessibleName()


@pytest.mark.parametrize(
    ("degrees", "step", "north", "east"),
    [
        (30.0, 10.0, "30° N", "30° E"),
        (-9.5, 0.5, "9.5° S", "9.5° W"),
        (0.0, 10.0, "Equator", "0°"),
        (38.722, 0.002, "38.722° N", "38.722° E"),
    ],
)
def test_the_lines_of_the_map_say_which_degree_they_are_as_exactly_as_they_are_close(degrees, step, north, east):
    assert (parallel(degrees, step), meridian(degrees, step)) == (north, east)


def test_beyond_the_date_line_a_meridian_has_its_own_name():
    assert [meridian(each, 30.0) for each in (180.0, -180.0, 210.0, -210.0)] == ["180°", "180°", "150° W", "150° E"]


@pytest.mark.parametrize(("scale", "stands"), [(1.0, True), (2.0, False)])
def test_the_signs_are_told_beside_the_map_or_where_the_text_is_large_in_its_tool_tip(both, scale, stands):
    panel, _ = both
    panel.set_theme(Theme(text_scale=scale))
    assert panel.about.isVisible() == stands
    assert bool(panel.map.toolTip()) != stands
    assert panel.map.accessibleDescription() == map_panel.ABOUT
