import numpy as np
import pytest

from app.extractors.thumbnail import EXTRACTOR
from app.imaging.open_media import HeldMedia
from tests import makers


def thumbnail_of(pixels):
    (thumbnail,) = EXTRACTOR.extract(HeldMedia(makers.encoded(pixels, "jpeg")))
    return HeldMedia(thumbnail.jpeg.tobytes()).pixels(10_000)


@pytest.mark.parametrize(
    ("size", "shape"),
    [((1600, 1200), (384, 512)), ((700, 1400), (512, 256)), ((40, 30), (30, 40)), ((3000, 2), (1, 500))],
)
def test_a_thumbnail_has_at_most_512_pixels_a_side_and_is_never_enlarged(size, shape):
    found = thumbnail_of(makers.textured(*size)).shape[:2]
    assert max(found) <= 512
    assert np.abs(np.subtract(found, shape)).max() <= 16


def test_a_thumbnail_shows_the_picture():
    pixels = makers.textured(400, 300)
    assert np.abs(thumbnail_of(pixels).astype(int) - pixels).mean() < 6


def test_a_thumbnail_fits_into_its_fact_even_of_noise():
    noise = np.random.default_rng(3).integers(0, 256, (512, 512, 3), dtype=np.uint8)
    (thumbnail,) = EXTRACTOR.extract(HeldMedia(makers.encoded(noise, "png")))
    assert thumbnail.jpeg.size < 1 << 20
