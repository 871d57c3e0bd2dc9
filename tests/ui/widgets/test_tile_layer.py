"""The laboratory's own map lies where the coordinates say: each tile has a colour of its own, looked for by pixels."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage, QPainter

from app.ui.map_tiles import MapTiles
from app.ui.theme import Mode, Theme
from app.ui.widgets.map_areas import Box
from app.ui.widgets.tile_layer import Sight, paint_tiles, spread, tiles_in_sight
from tests.map_files import colour, encoded, painted, pyramid, write_mbtiles, write_pmtiles

LIGHT = Theme(mode=Mode.LIGHT)
WIDE, HIGH = 500, 380
TILES = pyramid(4)


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    return write_pmtiles(tmp_path_factory.mktemp("maps") / "world.pmtiles", TILES)


@pytest.fixture
def opened(qtbot):
    made = []

    def open_file(path):
        tiles = MapTiles()
        made.append(tiles)
        tiles.show(str(path))
        qtbot.waitUntil(lambda: tiles.facts is not None)
        return tiles

    yield open_file
    for each in made:
        each.close()


def sight(x, y, span, ratio=1.0):
    half, tall = span / 2, span / 2 * HIGH / WIDE
    return Sight(Box(x - half, y - tall, x + half, y + tall), WIDE / span, ratio)


def painted_once(tiles, seen, theme):
    image = QImage(round(WIDE * seen.ratio), round(HIGH * seen.ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(seen.ratio)
    image.fill(0)
    painter = QPainter(image)
    paint_tiles(painter, theme, tiles, seen)
    painter.end()
    return image


def drawn(qtbot, tiles, seen, theme=LIGHT):
    """Return (h, w, 3) pixels of the screen once everything has arrived, black where nothing is drawn."""
    image = painted_once(tiles, seen, theme)
    while tiles.busy:
        with qtbot.waitSignal(tiles.changed):
            pass
        image = painted_once(tiles, seen, theme)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 2::-1].astype(int)


def expected(seen, zoom, shape):
    """Return the colour that each pixel has to have, and whether it is clear of an edge: (h, w, 3) and (h, w)."""
    high, wide = shape
    step = 360 / (1 << zoom)
    across = (seen.box.west + (np.arange(wide) + 0.5) / (seen.scale * seen.ratio) + 180) / step
    down = (180 - seen.box.north + (np.arange(high) + 0.5) / (seen.scale * seen.ratio)) / step
    pixel = 1 / (seen.scale * seen.ratio * step)
    clear = [np.abs(each - np.round(each)) > 1.01 * pixel for each in (across, down)]
    columns, rows = np.floor(across).astype(int) % (1 << zoom), np.floor(down).astype(int)
    inside = (rows >= 0) & (rows < 1 << zoom)
    colours = np.array([[colour(zoom, column, row) for column in range(1 << zoom)] for row in range(1 << zoom)])
    return colours[rows.clip(0, (1 << zoom) - 1)][:, columns], (clear[1] & inside)[:, None] & clear[0][None, :]


def check(qtbot, tiles, seen):
    found = tiles_in_sight(tiles, seen, 1.0)
    pixels = drawn(qtbot, tiles, seen)
    wanted, clear = expected(seen, found.zoom, pixels.shape[:2])
    assert clear.mean() > 0.5
    assert np.abs(pixels - wanted)[clear].max() <= 1
    return found.zoom


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize(
    "where", [(10.7, 75.0, 37.0), (-9.1, 40.0, 91.3), (179.9, -20.0, 60.0), (0.0, 20.0, 360.0), (3.0, 4.0, 0.5)]
)
def test_every_pixel_is_of_the_tile_that_its_place_belongs_to(qtbot, opened, world, where, ratio):
    check(qtbot, opened(world), sight(*where, ratio))


def test_the_zoom_follows_the_scale_and_ends_where_the_file_does(qtbot, opened, world):
    tiles = opened(world)
    zooms = [check(qtbot, tiles, sight(10.0, 50.0, span)) for span in (360.0, 170.0, 100.0, 45.0, 20.0, 1.0)]
    assert zooms == [1, 2, 3, 4, 4, 4]
    assert tiles_in_sight(tiles, sight(10.0, 50.0, 45.0), 2.0).zoom == 3


@given(
    x=st.floats(-180, 180), y=st.floats(-170, 170), span=st.floats(0.002, 360), ratio=st.sampled_from([1.0, 1.5, 1.75])
)
def test_neighbours_share_an_edge_on_a_whole_pixel_of_the_screen(x, y, span, ratio):
    seen = sight(x, y, span, ratio)
    zoom = max(0, min(24, round(np.log2(360 * seen.scale / 256))))
    found, step = spread(seen, zoom), 360 / (1 << zoom)
    edges = [
        seen.edge(column * step - 180 - seen.box.west) for column in range(found.columns.start, found.columns.stop + 1)
    ]
    assert edges[0] <= 0.5 / ratio
    assert edges[-1] >= WIDE - 1 / ratio
    assert all(abs(each * ratio - round(each * ratio)) < 1e-6 for each in edges)
    assert np.ptp(np.diff(edges)) <= 1 / ratio + 1e-6 if len(edges) > 2 else True


def test_what_is_broken_or_missing_is_drawn_from_a_lower_zoom(qtbot, opened, tmp_path):
    broken = dict(TILES)
    broken[4, 8, 5] = b"no picture"
    broken[4, 9, 5] = TILES[4, 9, 5][:60]
    del broken[4, 8, 6]
    del broken[4, 9, 7]
    broken[3, 4, 3] = encoded(Image.new("RGB", (300, 100)))
    tiles = opened(write_mbtiles(tmp_path / "broken.mbtiles", broken))
    pixels = drawn(qtbot, tiles, sight(22.0, 20.0, 44.0))

    def at(column, row):
        x = ((column + 0.5) * 22.5 - 180 - 0.0) * WIDE / 44
        y = ((row + 0.5) * 22.5 - 180 + 20 + 22 * HIGH / WIDE) * WIDE / 44
        return tuple(pixels[round(y), round(x)])

    assert at(9, 6) == colour(4, 9, 6)
    assert at(8, 6) == colour(2, 2, 1)  # the one above it is broken too
    assert at(9, 7) == colour(2, 2, 1)
    assert at(8, 7) == colour(4, 8, 7)


def test_far_out_of_the_file_s_zooms_nothing_is_drawn_and_nothing_asked_for(qtbot, opened, tmp_path):
    high = {(12, 2048 + at, 1024): painted(12, at, 0) for at in range(4)}
    tiles = opened(write_mbtiles(tmp_path / "high.mbtiles", high))
    assert drawn(qtbot, tiles, sight(0.1, 88.0, 40.0)).max() == 0
    assert not any(tiles.is_known(key) for key in high)
    assert drawn(qtbot, tiles, sight(0.1, 90.0 - 0.04, 0.2)).max() > 0


@pytest.mark.parametrize("side_px", [256, 512, 1024])
def test_no_more_tiles_are_drawn_than_can_be_kept(opened, tmp_path, side_px):
    tiles = opened(write_mbtiles(tmp_path / "a.mbtiles", pyramid(1, side_px=side_px), minzoom="0", maxzoom="9"))
    for scale in (0.5, 3.0, 40.0, 700.0):
        half_x, half_y = 3840 / 2 / scale, 2160 / 2 / scale
        found = tiles_in_sight(tiles, Sight(Box(-half_x, -half_y, half_x, half_y), scale, 2.0), 1.0)
        assert found is None or found.many * 2 <= tiles.room


def test_in_the_dark_the_map_is_not_as_bright_as_paper(qtbot, opened, world):
    seen = sight(10.0, 50.0, 45.0)
    light, dark = (drawn(qtbot, opened(world), seen, Theme(mode=mode)) for mode in (Mode.LIGHT, Mode.DARK))
    assert 0.5 < dark.sum() / light.sum() < 0.7


def test_see_through_tiles_let_the_ground_be_seen(qtbot, opened, tmp_path):
    clear = Image.new("RGBA", (256, 256), (255, 0, 0, 0))
    tiles = opened(write_mbtiles(tmp_path / "clear.mbtiles", {(0, 0, 0): encoded(clear)}))
    assert drawn(qtbot, tiles, sight(0.0, 0.0, 360.0)).max() == 0
