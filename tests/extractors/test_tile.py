import numpy as np
import pytest

from app.extractors.tile import EXTRACTOR
from app.imaging.open_media import HeldMedia
from tests import makers


def tile_of(pixels):
    (tile,) = EXTRACTOR.extract(HeldMedia(makers.encoded(pixels, "png")))
    return tile.pixels


@pytest.mark.parametrize(
    ("size", "shape"),
    [((640, 480), (6, 8)), ((480, 640), (8, 6)), ((5, 3), (3, 5)), ((1, 1), (1, 1)), ((2000, 3), (1, 8))],
)
def test_a_tile_has_at_most_eight_pixels_a_side_and_is_never_enlarged(size, shape):
    assert tile_of(makers.textured(*size)).shape == (*shape, 3)


def test_each_pixel_of_a_tile_is_the_mean_of_its_box():
    pixels = makers.textured(120, 120)
    boxes = pixels.reshape(8, 15, 8, 15, 3).mean(axis=(1, 3))
    assert np.abs(tile_of(pixels) - boxes).max() <= 0.5


def test_nothing_fine_survives_in_a_tile():
    checks = np.indices((360, 480)).sum(axis=0) % 2 * 255
    tile = tile_of(np.repeat(checks[..., None], 3, axis=2).astype(np.uint8))
    assert np.ptp(tile.astype(int)) <= 1
