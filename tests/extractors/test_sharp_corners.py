import numpy as np
import pytest

from app.extractors.sharp_corners import EXTRACTOR, REACH_PX, spots
from tests.overlays import logo
from tests.pictures import opened, scene


@pytest.fixture(scope="module")
def extractor():
    EXTRACTOR.load()
    return EXTRACTOR


def corners_at(extractor, pixels):
    """Return what each corner looks like, by its position."""
    (fact,) = extractor.extract(opened(pixels))
    return {tuple(xy): bits for xy, bits in zip(fact.xy.tolist(), fact.bits, strict=True)}


def test_a_rich_picture_has_seven_hundred_corners_within_it(extractor):
    (fact,) = extractor.extract(opened(scene(1)))
    assert (fact.width_px, fact.height_px) == (640, 480)
    assert len(fact.xy) == len(fact.bits) == 700
    assert fact.xy.min() >= REACH_PX
    assert (fact.xy < (640, 480)).all()


@pytest.mark.parametrize("pixels", [np.full((480, 640, 3), 127, np.uint8), np.zeros((1, 1, 3), np.uint8)])
def test_an_even_picture_and_a_single_pixel_have_none(extractor, pixels):
    assert corners_at(extractor, pixels) == {}


def test_a_strip_of_twenty_thousand_pixels_is_read_at_640(extractor):
    (fact,) = extractor.extract(opened(np.tile(scene(3, (1000, 32), shapes=60), (1, 20, 1))))
    assert fact.width_px == 640
    assert len(fact.xy) == 0


def test_what_is_laid_over_looks_the_same_whatever_lies_behind(extractor):
    found = []
    for seed in (4, 5):
        picture = scene(seed).copy()
        picture[200:252, 100:276] = np.asarray(logo().convert("RGB"))
        found.append(corners_at(extractor, picture))
    both = [at for at in found[0].keys() & found[1].keys() if 110 < at[0] < 266 and 210 < at[1] < 242]
    apart = [int(np.bitwise_count(found[0][at] ^ found[1][at]).sum()) for at in both]
    assert len(both) >= 15
    assert np.median(apart) == 0


def test_every_bit_compares_two_spots_within_reach():
    pairs = spots()
    assert pairs.shape == (128, 2, 2)
    assert np.hypot(*pairs.reshape(-1, 2).T).max() <= REACH_PX + 1
    assert (pairs[:, 0] != pairs[:, 1]).any(axis=1).mean() > 0.95
