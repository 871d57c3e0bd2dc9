import numpy as np
import pytest

from app.extractors.scene_vector import EXTRACTOR
from tests.pictures import opened, scene


@pytest.fixture(scope="module")
def extractor():
    EXTRACTOR.load()
    return EXTRACTOR


def vector(extractor, pixels):
    (fact,) = extractor.extract(opened(pixels))
    return fact.vector.astype(np.float32)


def test_the_vector_has_length_one(extractor):
    assert np.linalg.norm(vector(extractor, scene(1))) == pytest.approx(1, abs=1e-2)


def test_a_crop_of_a_scene_is_nearer_to_it_than_another_scene(extractor):
    whole, crop, other = vector(extractor, scene(1)), vector(extractor, scene(1)[40:, 40:]), vector(extractor, scene(2))
    assert whole @ crop > whole @ other


@pytest.mark.parametrize("size", [(1, 1), (900, 7)])
def test_odd_sizes_give_a_finite_vector(extractor, size):
    assert np.isfinite(vector(extractor, np.zeros((size[1], size[0], 3), np.uint8))).all()
