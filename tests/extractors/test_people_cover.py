import numpy as np
import pytest

from app.domain.fact_codec import from_parts, to_parts
from app.domain.facts import COVER_PERSON
from app.extractors.local_points import EXTRACTOR as POINTS
from app.extractors.people_cover import EXTRACTOR
from tests.people import needs_people, pasted, portraits, rooms
from tests.pictures import opened, scene


@pytest.fixture(scope="module")
def extractor():
    EXTRACTOR.load()
    POINTS.load()
    return EXTRACTOR


def test_a_picture_without_anybody_has_a_cover_that_says_so(extractor):
    (fact,) = extractor.extract(opened(scene(1)))
    assert fact.people == fact.faces == 0
    assert not (fact.cells >= COVER_PERSON).any()
    assert fact.cells.shape == (48, 64)


def test_the_cover_comes_through_the_wall(extractor):
    (fact,) = extractor.extract(opened(scene(2)))
    again = from_parts(fact.kind, *to_parts(fact))
    assert (again.cells == fact.cells).all()
    assert again.model == fact.model


@needs_people
def test_no_point_is_taken_from_a_person(extractor):
    for portrait, room in zip(portraits(4), rooms(4), strict=True):
        picture, _ = pasted(portrait, room)
        media = opened(picture)
        (cover,), (points,) = extractor.extract(media), POINTS.extract(media)
        rows, columns = cover.cells.shape
        xy = points.xy.astype(float) / 65536
        on = cover.cells[(xy[:, 1] * rows).astype(int), (xy[:, 0] * columns).astype(int)]
        assert len(points.xy) > 100
        assert np.mean(on >= COVER_PERSON) < 0.01
