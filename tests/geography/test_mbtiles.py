import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geography.map_file import MapFileError
from app.geography.mbtiles import MBTiles
from tests.map_files import SAID, painted, pyramid, write_mbtiles

TILES = pyramid(2)
ENDLESS = """
DROP TABLE tiles;
CREATE VIEW tiles AS WITH RECURSIVE up (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM up)
    SELECT n AS zoom_level, n AS tile_column, n AS tile_row, '' AS tile_data FROM up;
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "town's map #1 ?.mbtiles"


def why(path, stop=lambda: False):
    with pytest.raises(MapFileError) as refused:
        MBTiles(path, stop)
    assert refused.value.what == f"The map file {path.name} is not shown."
    assert refused.value.next_step
    return refused.value.why


def test_every_tile_is_found_by_its_row_from_the_north_and_nothing_is_written(path):
    write_mbtiles(path, TILES, bounds="-9.5,38.0,-9.0,39.0", minzoom="0", maxzoom="2")
    before = path.read_bytes(), sorted(each.name for each in path.parent.iterdir())
    with closing(MBTiles(path)) as found:
        assert {key: found.tile(*key) for key in TILES} == TILES
        assert found.tile(3, 0, 0) is None
        assert found.sample() in TILES.values()
        facts = found.facts
    assert (facts.attribution, facts.least_zoom, facts.most_zoom) == (SAID, 0, 2)
    assert facts.bounds == (-9.5, 38.0, -9.0, 39.0)
    assert (path.read_bytes(), sorted(each.name for each in path.parent.iterdir())) == before


def test_zooms_that_are_not_told_are_looked_up_and_a_view_is_as_good_as_a_table(path):
    write_mbtiles(
        path,
        TILES,
        "ALTER TABLE tiles RENAME TO kept; CREATE VIEW tiles AS SELECT * FROM kept WHERE zoom_level > 0;",
    )
    with closing(MBTiles(path)) as found:
        assert (found.facts.least_zoom, found.facts.most_zoom) == (1, 2)
        assert found.tile(2, 3, 0) == TILES[2, 3, 0]
        assert found.tile(0, 0, 0) is None


@pytest.mark.parametrize(
    ("schema", "metadata", "words"),
    [
        ("", {"format": "pbf"}, "vector tiles"),
        ("", {"format": "MVT "}, "vector tiles"),
        ("", {"scheme": "xyz"}, "counts its tiles by the scheme xyz"),
        ("", {"crs": "EPSG:4326"}, "another projection: epsg:4326"),
        ("", {"projection": "<b>polar</b>"}, "another projection: polar"),
        ("", {"minzoom": "9", "maxzoom": "2"}, "lowest zoom is above"),
        ("DELETE FROM tiles;", {}, "no tiles"),
        ("DROP TABLE tiles;", {}, "not one of map tiles"),
        ("DROP TABLE metadata;", {}, "not one of map tiles"),
        ("CREATE VIRTUAL TABLE more USING fts4(words);", {}, "only the program that wrote it can read"),
        (ENDLESS, {}, "more than to be read"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_words(path, schema, metadata, words):
    write_mbtiles(path, TILES, schema, **metadata)
    assert words in why(path)


@pytest.mark.parametrize("projection", ["EPSG:3857", "epsg:900913", "Web Mercator"])
def test_the_names_of_web_mercator_are_known(path, projection):
    write_mbtiles(path, TILES, projection=projection, scheme="tms")
    MBTiles(path).close()


def test_a_view_without_an_end_is_broken_off(path):
    write_mbtiles(
        path,
        {(5, column, row): b"-" for column in range(32) for row in range(32)},
        "ALTER TABLE tiles RENAME TO kept; CREATE VIEW tiles AS SELECT max(a.zoom_level + b.zoom_level * c.zoom_level) "
        "AS zoom_level, 0 AS tile_column, 0 AS tile_row, 0 AS tile_data FROM kept a, kept b, kept c, kept d;",
    )
    assert "takes too long" in why(path)
    asked = []
    assert "takes too long" in why(path, lambda: bool(asked) or bool(asked.append(1)))


@pytest.mark.parametrize("tile", [None, 5, b"", b"x" * 6_000_000])
def test_what_is_no_tile_is_none_at_all(path, tile):
    write_mbtiles(path, {(0, 0, 0): painted(0, 0, 0), (1, 0, 0): tile}, minzoom="0", maxzoom="1")
    with closing(MBTiles(path)) as found:
        assert not found.tile(1, 0, 0)
        assert found.tile(0, 0, 0) == painted(0, 0, 0)


def test_an_expression_that_makes_very_much_costs_its_tile_alone(path):
    write_mbtiles(
        path,
        TILES,
        "ALTER TABLE tiles RENAME TO kept; CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, "
        "CASE zoom_level WHEN 2 THEN zeroblob(900000000) ELSE tile_data END AS tile_data FROM kept;",
    )
    with closing(MBTiles(path)) as found:
        assert found.tile(2, 1, 1) is None
        assert found.tile(1, 1, 1) == TILES[1, 1, 1]


def test_a_damaged_name_that_sqlite_quotes_is_told_as_damage(path):
    write_mbtiles(path, TILES, "ALTER TABLE tiles RENAME TO kept; CREATE VIEW tiles AS SELECT * FROM kept;")
    content = path.read_bytes()
    path.write_bytes(content.replace(b"SELECT * FROM kept", b"SELECT * FROM k\x80\xfft"))
    assert "damaged" in why(path) or "not one of map tiles" in why(path)


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
def test_a_file_that_is_cut_short_is_refused(path, share):
    content = write_mbtiles(path, TILES).read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert why(path) == "It is cut short."


def test_a_file_that_another_program_is_still_writing_is_refused(path):
    write_mbtiles(path, TILES)
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("INSERT INTO metadata VALUES ('a', 'b')")
        writer.commit()
        assert "still writing it" in why(path)
    MBTiles(path).close()


def test_a_file_that_is_altered_while_it_is_open_is_given_up(path):
    write_mbtiles(path, TILES)
    with closing(MBTiles(path)) as found:
        path.write_bytes(b"other")
        with pytest.raises(MapFileError) as altered:
            found.tile(0, 0, 0)
    assert "altered" in altered.value.why


@given(st.data())
def test_damage_anywhere_costs_tiles_or_is_told_and_nothing_else(tmp_path_factory, data):
    folder = tmp_path_factory.getbasetemp() / "damage"
    folder.mkdir(exist_ok=True)
    whole = folder / "whole.mbtiles"
    content = bytearray((whole if whole.exists() else write_mbtiles(whole, TILES)).read_bytes())
    for at, value in data.draw(
        st.dictionaries(st.integers(0, len(content) - 1), st.integers(0, 255), max_size=60)
    ).items():
        content[at] = value
    path = folder / "damaged.mbtiles"
    path.write_bytes(content)
    try:
        found = MBTiles(path)
    except MapFileError:
        return
    with closing(found):
        assert all(isinstance(found.tile(*key), bytes | None) for key in TILES)
