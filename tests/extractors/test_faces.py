import dataclasses
import time

import numpy as np
import pytest
from PIL import Image

from app.domain.fact_codec import from_parts, to_parts
from app.domain.facts import FACES_MOST
from app.extractors.faces import EXTRACTOR
from app.extractors.people_cover import EXTRACTOR as COVER
from app.imaging import faces, people
from app.pipeline.runner import MOST_S
from tests.people import needs_people, pasted, portraits, rooms
from tests.pictures import opened, scene

AT = (0.3, 0.35)


@pytest.fixture(scope="module")
def extractor():
    EXTRACTOR.load()
    COVER.load()
    return EXTRACTOR


def one_inside(fact, edges):
    left, top, right, bottom = fact.boxes[0] / 65535
    return edges[0] <= (left + right) / 2 <= edges[2] and edges[1] <= (top + bottom) / 2 <= edges[3]


def apart(one, other):
    return float(np.linalg.norm(one.vectors[0].astype(np.float32) - other.vectors[0].astype(np.float32)))


def test_a_picture_without_anybody_has_no_faces(extractor):
    assert list(extractor.extract(opened(scene(1)))) == []


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (40, 30)])
def test_a_picture_too_small_for_a_face_has_none(extractor, size):
    assert list(extractor.extract(opened(scene(1, size)))) == []


@needs_people
def test_a_face_comes_through_the_wall_with_its_size_in_the_pictures_own_pixels(extractor):
    portrait, room = portraits(4)[1], rooms(1)[0]
    picture, edges = pasted(portrait, np.repeat(np.repeat(room, 3, axis=0), 3, axis=1))
    (fact,) = extractor.extract(opened(picture))
    again = from_parts(fact.kind, *to_parts(fact))
    assert (again.vectors == fact.vectors).all()
    assert fact.vectors.shape == (1, 128)
    assert fact.scores[0] > 190
    assert one_inside(fact, edges)
    wide = (fact.boxes[0, 2] - fact.boxes[0, 0]) / 65535 * picture.shape[1]
    assert fact.sides_px[0] == pytest.approx(wide, rel=0.05)
    assert fact.sides_px[0] > 640 * 0.15


@needs_people
@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_face_is_found_and_looks_like_itself_upright(extractor, quarters):
    for portrait, room in zip(portraits(4)[1:], rooms(3), strict=True):
        upright, _ = pasted(portrait, room, 0.5, AT)
        turned = np.ascontiguousarray(np.rot90(upright, quarters))
        (one,), (other,) = extractor.extract(opened(upright)), extractor.extract(opened(turned))
        assert round((int(other.turns_deg[0]) - int(one.turns_deg[0])) / 90) % 4 == -quarters % 4
        assert apart(one, other) < 0.35


@needs_people
def test_a_small_face_is_less_sharp_than_the_same_face_large(extractor):
    portrait, room = portraits(4)[1], rooms(1)[0]
    (large,), (small,) = (extractor.extract(opened(pasted(portrait, room, high, AT)[0])) for high in (0.6, 0.15))
    assert small.sides_px[0] < large.sides_px[0]
    assert small.detail[0] < large.detail[0]


@needs_people
def test_of_faces_not_everything_of_which_is_told_none_is_taken(extractor):
    (fact,) = extractor.extract(opened(portraits(4)[1]))
    with pytest.raises(ValueError, match="row by row"):
        dataclasses.replace(fact, scores=fact.scores[:0])
    with pytest.raises(ValueError, match="fewer than none"):
        dataclasses.replace(fact, more=-1)


@needs_people
def test_what_was_seen_for_the_cover_is_what_would_be_seen_again():
    portrait, room = portraits(4)[2], rooms(2)[1]
    media = opened(pasted(portrait, room, 0.4, AT)[0])
    finder = people.finder()
    pixels, cells = media.pixels(people.DECODED_PX), finder.cover_of(media).cells
    once, anew = faces.faces_of(media, finder), faces.find_faces(finder.faces, pixels, cells)
    assert len(once[0]) == len(anew[0]) == 1
    for one, other in zip(once[0], anew[0], strict=True):
        assert (one.score, one.side) == (other.score, other.side)
        assert np.array_equal(one.marks, other.marks)
        assert np.array_equal(one.middle, other.middle)
    assert once[1] == anew[1] == 0
    assert np.array_equal(cells, finder.find_people(pixels).cells)


def crowd(across, down, side_px):
    """Return portraits side by side."""
    small = [np.asarray(Image.fromarray(each).resize((side_px, side_px))) for each in portraits(40)]
    rows = [[small[(7 * row + at) % len(small)] for at in range(across)] for row in range(down)]
    return np.concatenate([np.concatenate(row, axis=1) for row in rows])


@needs_people
def test_of_a_crowd_the_thirty_two_largest_faces_are_compared_and_the_others_are_counted(extractor):
    (fact,) = extractor.extract(opened(crowd(12, 7, 128)))
    assert len(fact.boxes) == FACES_MOST
    assert fact.more > 0
    assert fact.sides_px.tolist() == sorted(fact.sides_px.tolist(), reverse=True)


@needs_people
def test_a_thousand_faces_take_no_longer_than_a_picture_may_and_are_no_more_than_thirty_two(extractor):
    """Each is a fortieth of the picture's width: next to none is found, and none is made up."""
    started_s = time.process_time()
    found = list(extractor.extract(opened(crowd(40, 25, 96))))
    assert sum(len(fact.boxes) for fact in found) <= FACES_MOST
    assert time.process_time() - started_s < MOST_S
