import threading

import pytest

from app.ui import map_tiles
from app.ui.map_tiles import MapTiles
from tests.map_files import SAID, painted, pyramid, write_mbtiles, write_pmtiles

TILES = pyramid(2)


@pytest.fixture
def tiles(qtbot):  # noqa: ARG001  Qt
    made = MapTiles()
    yield made
    made.close()


@pytest.fixture
def path(tmp_path):
    return write_mbtiles(tmp_path / "town.mbtiles", TILES)


def show(qtbot, tiles, place):
    tiles.show(str(place))
    qtbot.waitUntil(lambda: tiles.facts is not None or tiles.trouble is not None)


def get(qtbot, tiles, *keys):
    tiles.ask(keys)
    qtbot.waitUntil(lambda: all(tiles.is_known(key) for key in keys))


def test_tiles_arrive_by_and_by_and_what_is_not_there_is_known_too(qtbot, tiles, path):
    show(qtbot, tiles, path)
    assert (tiles.facts.attribution, tiles.side_px) == (SAID, 256)
    get(qtbot, tiles, *TILES, (9, 9, 9))
    assert all(tiles.find(key).width() == 256 for key in TILES)
    assert tiles.find((9, 9, 9)) is None


def test_nothing_is_read_on_the_window_s_thread(qtbot, tiles, path, monkeypatch):
    readers = set()
    decode = map_tiles.tile_pixels

    def noted(tile):
        readers.add(threading.current_thread())
        return decode(tile)

    monkeypatch.setattr(map_tiles, "tile_pixels", noted)
    show(qtbot, tiles, path)
    get(qtbot, tiles, *TILES)
    assert readers
    assert threading.main_thread() not in readers


def test_only_so_many_bytes_are_kept_and_the_latest_of_them(qtbot, tiles, path, monkeypatch):
    monkeypatch.setattr(map_tiles, "KEPT_BYTES", 3 * 256 * 256 * 4)
    show(qtbot, tiles, path)
    for key in ((2, 0, 0), (2, 1, 0), (2, 2, 0), (2, 3, 0)):
        get(qtbot, tiles, key)
    assert [tiles.is_known((2, column, 0)) for column in range(4)] == [False, True, True, True]
    assert tiles.room == 3


def test_another_file_takes_the_place_of_the_first_and_no_tile_of_that_is_left(qtbot, tiles, path, tmp_path):
    show(qtbot, tiles, path)
    get(qtbot, tiles, (1, 0, 0))
    tiles.ask(tuple(TILES))
    other = write_pmtiles(tmp_path / "other.pmtiles", {(0, 0, 0): painted(5, 5, 5, side_px=512)})
    tiles.show(str(other))
    assert tiles.facts is None
    assert not tiles.is_known((1, 0, 0))
    qtbot.waitUntil(lambda: tiles.facts is not None)
    assert (tiles.facts.name, tiles.side_px) == ("other.pmtiles", 512)
    tiles.show("")
    assert (tiles.place, tiles.facts, tiles.trouble) == ("", None, None)


def test_a_file_that_cannot_be_shown_is_told_and_can_be_tried_again(qtbot, tiles, tmp_path):
    late = tmp_path / "late.mbtiles"
    show(qtbot, tiles, late)
    assert "not at its place" in tiles.trouble.why
    write_mbtiles(late, TILES)
    show(qtbot, tiles, late)
    assert tiles.trouble is None


def test_a_file_that_is_altered_while_it_is_shown_is_let_go_and_told(qtbot, tiles, path):
    show(qtbot, tiles, path)
    get(qtbot, tiles, (0, 0, 0))
    path.write_bytes(b"other")
    tiles.ask([(1, 0, 0)])
    qtbot.waitUntil(lambda: tiles.trouble is not None)
    assert "altered while it was open" in tiles.trouble.why
    assert tiles.facts is None
    assert not tiles.is_known((0, 0, 0))


def test_closing_breaks_off_a_question_without_an_end_and_leaves_no_thread(tmp_path):
    tiles, told = MapTiles(), []
    endless = write_mbtiles(
        tmp_path / "endless.mbtiles",
        {(5, column, row): b"-" for column in range(32) for row in range(32)},
        "ALTER TABLE tiles RENAME TO kept; CREATE VIEW tiles AS SELECT max(a.zoom_level + b.zoom_level * c.zoom_level) "
        "AS zoom_level, 0 AS tile_column, 0 AS tile_row, 0 AS tile_data FROM kept a, kept b, kept c, kept d;",
    )
    tiles.show(str(endless))
    tiles.changed.connect(lambda: told.append(tiles.trouble))
    tiles.close()
    assert told == []
    assert not any(thread.name.startswith("mapfile") for thread in threading.enumerate())
