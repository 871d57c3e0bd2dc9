import gzip

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.geography.map_file import MapFileError
from app.geography.mbtiles import MBTiles
from app.geography.own_map import TileError, open_own_map, tile_pixels
from app.geography.pmtiles import PMTiles
from tests.map_files import colour, encoded, painted, pyramid, write_mbtiles, write_pmtiles

TILES = pyramid(1)


def why(place):
    with pytest.raises(MapFileError) as refused:
        open_own_map(str(place))
    return refused.value.why


def test_a_file_is_known_by_its_first_bytes_and_not_by_its_name(tmp_path):
    for write, shape in ((write_mbtiles, MBTiles), (write_pmtiles, PMTiles)):
        path = write(tmp_path / shape.__name__, TILES)
        found, side_px = open_own_map(str(path))
        found.close()
        assert isinstance(found, shape)
        assert side_px == 256


def test_what_is_no_map_file_is_refused_in_words(tmp_path):
    path = tmp_path / "town.mbtiles"
    assert "not at its place" in why(path)
    assert "It is no file." in why(tmp_path)
    for content in (b"", b"hello", bytes(1_000), b"\x89PNG\r\n\x1a\n"):
        path.write_bytes(content)
        assert "neither MBTiles nor PMTiles" in why(path)
    assert "asks nothing of any network" in why("https://www.example.org/town.mbtiles")
    assert "not at its place" in why("a\0b")


@pytest.mark.parametrize("write", [write_mbtiles, write_pmtiles])
def test_vector_tiles_are_known_by_what_they_are_where_the_file_calls_them_pictures(tmp_path, write):
    path = write(tmp_path / "town", {(0, 0, 0): gzip.compress(b"\x1a\x05water")})
    assert "vector tiles" in why(path)


@pytest.mark.parametrize(
    "tile",
    [
        b"GIF89a",
        encoded(Image.new("RGB", (256, 256)), "GIF"),
        encoded(Image.new("RGB", (128, 128))),
        encoded(Image.new("RGB", (256, 512))),
        encoded(Image.new("L", (2048, 2048))),
    ],
)
def test_tiles_that_are_no_square_pictures_of_the_right_size_are_refused(tmp_path, tile):
    assert "square, 256 to 1024 pixels" in why(write_mbtiles(tmp_path / "town.mbtiles", {(0, 0, 0): tile}))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("side_px", [256, 512, 1024])
def test_a_tile_becomes_pixels(kind, side_px):
    pixels = tile_pixels(painted(1, 2, 3, side_px=side_px, kind=kind))
    assert pixels.shape == (side_px, side_px, 4)
    assert np.abs(pixels[side_px // 2, side_px // 2].astype(int) - [*colour(1, 2, 3), 255]).max() <= 4


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "1", "I;16"])
def test_every_mode_of_a_picture_is_taken(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert tile_pixels(encoded(Image.new(mode, (256, 256)), kind)).shape == (256, 256, 4)


def test_a_header_that_announces_very_much_costs_nothing():
    tile = bytearray(painted(0, 0, 0))
    tile[16:24] = (60_000).to_bytes(4, "big") * 2
    with pytest.raises(TileError):
        tile_pixels(bytes(tile))
    with pytest.raises(TileError):
        tile_pixels(painted(0, 0, 0) + bytes(5_000_000))


@given(st.sampled_from(["PNG", "JPEG", "WEBP"]), st.data())
def test_a_damaged_tile_is_pixels_or_refused(kind, data):
    tile = bytearray(painted(1, 2, 3, kind=kind))
    for at, value in data.draw(st.dictionaries(st.integers(0, len(tile) - 1), st.integers(0, 255), max_size=8)).items():
        tile[at] = value
    try:
        pixels = tile_pixels(bytes(tile[: data.draw(st.integers(0, len(tile)))]))
    except TileError:
        return
    assert pixels.shape[2] == 4
