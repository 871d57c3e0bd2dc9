import numpy as np
import pytest

from app.extractors.small_points import EXTRACTOR
from tests.pictures import opened, scene


@pytest.fixture(scope="module")
def extractor():
    EXTRACTOR.load()
    return EXTRACTOR


def test_points_are_found_on_the_picture_made_small(extractor):
    (fact,) = extractor.extract(opened(scene(1)))
    assert (fact.width_px, fact.height_px) == (320, 240)
    assert 100 < len(fact.xy) == len(fact.scores) == len(fact.descriptors) <= 400


def test_an_even_picture_has_next_to_no_points(extractor):
    (fact,) = extractor.extract(opened(np.full((480, 640, 3), 127, np.uint8)))
    assert len(fact.xy) < 20


def test_a_small_picture_is_not_enlarged(extractor):
    (fact,) = extractor.extract(opened(scene(1, (160, 128))))
    assert (fact.width_px, fact.height_px) == (160, 128)


def test_two_runs_give_the_same_bytes(extractor):
    first, second = (next(iter(extractor.extract(opened(scene(3))))) for _ in range(2))
    assert first.xy.tobytes() + first.descriptors.tobytes() == second.xy.tobytes() + second.descriptors.tobytes()
