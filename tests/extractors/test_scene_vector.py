import numpy as np
import pytest

from app.extractors.scene_vector import EXTRACTOR, counting
from app.imaging import people
from app.imaging.open_media import HeldMedia
from tests import makers
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


def test_what_stands_where_a_person_is_does_not_count(extractor):
    cells = np.zeros((48, 64), np.uint8)
    cells[10:40, 20:44] = 255
    room = scene(1)
    other = room.copy()
    other[110:380, 220:420] = scene(9)[110:380, 220:420]
    counts = counting(cells, room.shape)
    assert 0.5 < counts.mean() < 0.9

    def apart(weights):
        one, two = (
            extractor._model.run(each[None].astype(np.float32), weights[None])[0][0]  # noqa: SLF001  with a cover of ours
            for each in (room, other)
        )
        return 1 - float(one @ two)

    assert apart(counts) < apart(np.ones_like(counts)) / 2


def test_a_picture_that_is_all_person_is_described_as_a_whole():
    assert (counting(np.full((8, 8), 255, np.uint8), (64, 64, 3)) == 1).all()


def test_the_vector_is_the_same_whoever_asked_for_the_picture_before(extractor):
    data = makers.encoded(np.tile(scene(1), (2, 2, 1))[:900, :1200], "jpeg")
    alone, after = HeldMedia(data), HeldMedia(data)
    after.pixels(people.DECODED_PX)
    one, other = (next(iter(extractor.extract(media))).vector for media in (alone, after))
    assert (one == other).all()
