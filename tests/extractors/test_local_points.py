import numpy as np
import pytest

from app.extractors.local_points import EXTRACTOR
from tests.pictures import opened, scene


@pytest.fixture(scope="module")
def extractor():
    EXTRACTOR.load()
    return EXTRACTOR


def test_a_rich_picture_has_many_points_with_descriptors_of_full_length(extractor):
    (fact,) = extractor.extract(opened(scene(1)))
    assert (fact.width_px, fact.height_px) == (640, 480)
    assert 200 < len(fact.xy) == len(fact.scores) == len(fact.descriptors) <= 1000
    assert np.allclose(np.linalg.norm(fact.descriptors.astype(float), axis=1), 127, atol=3)
    assert (np.diff(fact.scores.astype(int)) <= 0).all()


def test_an_even_picture_has_next_to_no_points(extractor):
    (fact,) = extractor.extract(opened(np.full((480, 640, 3), 127, np.uint8)))
    assert len(fact.xy) < 20


def test_the_same_points_are_found_again_in_a_shifted_picture(extractor):
    picture = scene(2, (704, 544))
    (first,) = extractor.extract(opened(picture[:480, :640]))
    (second,) = extractor.extract(opened(picture[32:512, 32:672]))
    alike = first.descriptors.astype(np.float32) @ second.descriptors.astype(np.float32).T / 127**2
    rows, columns = np.nonzero((alike == alike.max(1, keepdims=True)) & (alike == alike.max(0)) & (alike > 0.9))
    moved = (first.xy[rows].astype(float) - second.xy[columns]) / 65535 * (640, 480)
    assert len(rows) > 100
    assert (np.abs(moved - 32) < 1.5).all(axis=1).mean() > 0.9


def test_two_runs_give_the_same_bytes(extractor):
    first, second = (next(iter(extractor.extract(opened(scene(3))))) for _ in range(2))
    assert first.xy.tobytes() + first.descriptors.tobytes() == second.xy.tobytes() + second.descriptors.tobytes()


@pytest.mark.parametrize("size", [(1, 1), (7, 900), (2000, 31)])
def test_odd_sizes_are_taken(extractor, size):
    (fact,) = extractor.extract(opened(np.zeros((size[1], size[0], 3), np.uint8)))
    assert fact.xy.shape[1:] == (2,)
