import numpy as np
import pytest

from app.domain.fact_codec import from_parts, to_parts
from app.domain.facts import COVER_PERSON, PeopleCover
from app.extractors.local_points import EXTRACTOR as POINTS
from app.extractors.people_cover import EXTRACTOR
from app.matching.matches import match, view
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


@needs_people
@pytest.mark.usefixtures("extractor")
def test_the_same_person_lends_two_rooms_next_to_no_points_in_common():
    """With the person covered; and without, so that the test would notice if there were nothing to lend."""
    common = {True: 0, False: 0}
    for portrait, first, second in zip(portraits(5), rooms(10)[::2], rooms(10)[1::2], strict=True):
        pictures = [pasted(portrait, first, at=(0.05, 0.3)), pasted(portrait, second, at=(0.4, 0.2))]
        for covered in common:
            held = [opened(picture) for picture, _ in pictures]
            held = held if covered else [_uncovered(each) for each in held]
            views = [view(next(iter(POINTS.extract(each)))) for each in held]
            found = match(*views)
            common[covered] += sum(
                _lies_in(each.xy_px[rows] / each.size_px, edges)
                for each, rows, (_, edges) in zip(views, (found.first, found.second), pictures, strict=True)
            )
    assert common[False] > 300
    assert common[True] < common[False] / 30


def _uncovered(media):
    """Return the same picture as if nobody had been found in it."""
    held = opened(media.pixels(640))
    nobody = PeopleCover("nobody", np.zeros((48, 64), np.uint8), people=0, faces=0, unsure=False)
    held.once("people cover", lambda: nobody)
    return held


def _lies_in(shares, edges):
    left, top, right, bottom = edges
    x, y = shares[:, 0], shares[:, 1]
    return int(((x > left) & (x < right) & (y > top) & (y < bottom)).sum())
