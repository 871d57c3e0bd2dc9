from dataclasses import replace

import numpy as np
import pytest

from app.domain.facts import COVER_MARGIN, COVER_PERSON, COVER_UNSURE, PeopleCover
from app.imaging.cover import FILL, Box, background, each_once, faces_alone, is_filled, laid_over, people_filled, spread
from tests.faces import faces, look

PICTURE = np.random.default_rng(3).integers(0, 256, (240, 320, 3), dtype=np.uint8)
SURE = Box(0.9, sure=True, left=0.4, top=0.4, right=0.6, bottom=0.8)
UNSURE = Box(0.3, sure=False, left=0.0, top=0.0, right=0.1, bottom=0.1)


def test_faces_alone_are_covered_where_each_has_a_place_and_all_people_where_one_has_none():
    cells = np.zeros((48, 64), np.uint8)
    cells[10:40, 10:50] = COVER_PERSON
    one = replace(faces(look(1)), boxes=(np.array([[0.4, 0.4, 0.5, 0.5]]) * 65_535).astype(np.uint16))
    alone = faces_alone(cells, one, faces_seen=1)
    assert (alone[20:24, 26:32] >= COVER_MARGIN).all()
    assert not alone[10:14].any()
    for found, seen in ((one, 2), (None, 1), (replace(one, more=1), 1)):
        covered = faces_alone(cells, found, seen)
        assert (covered[10:40, 10:50] >= COVER_MARGIN).all()
    assert not faces_alone(cells, None, faces_seen=0).any()


def test_a_sure_person_is_covered_with_a_quarter_of_margin_on_each_side():
    cells, unsure = laid_over(PICTURE, [SURE])
    assert cells.shape == (48, 64)
    assert not unsure
    rows, columns = np.nonzero(cells >= COVER_MARGIN)
    assert columns.min() / 64 <= 0.35
    assert (columns.max() + 1) / 64 >= 0.65
    assert rows.min() / 48 <= 0.3
    assert (rows.max() + 1) / 48 >= 0.9
    assert (cells[20:38, 26:38] > COVER_PERSON).all()
    assert cells[0, 0] == 0


def test_what_is_not_certain_is_marked_as_such_and_never_as_a_person():
    cells, unsure = laid_over(PICTURE, [UNSURE])
    assert unsure
    assert set(np.unique(cells)) == {0, COVER_UNSURE}
    both, _ = laid_over(PICTURE, [UNSURE, SURE])
    assert (both >= np.maximum(cells, laid_over(PICTURE, [SURE])[0])).all()


@pytest.mark.parametrize("edges", [(-1, -1, 2, 2), (2, 2, 3, 3), (0.5, 0.5, 0.5, 0.5), (-3, 0.2, -2, 0.4)])
def test_a_box_beyond_the_picture_or_without_area_does_no_harm(edges):
    cells, _ = laid_over(PICTURE, [Box(0.9, True, *edges)])  # noqa: FBT003  the edges follow
    assert cells.shape == (48, 64)


def test_one_person_by_two_boxes_is_one_person():
    shifted = Box(0.7, sure=True, left=0.42, top=0.42, right=0.62, bottom=0.8)
    assert each_once([shifted, SURE, UNSURE]) == [SURE, UNSURE]


def test_nothing_counts_for_a_place_where_a_person_is():
    cells, _ = laid_over(PICTURE, [SURE])
    heat = background(np.ones((240, 320), np.float32), cells)
    assert (heat[96:192, 128:192] == 0).all()
    assert heat[10, 10] == 1


def test_in_context_people_are_plain_the_scene_is_sharp_and_the_unsure_part_is_a_tile():
    cells, _ = laid_over(PICTURE, [SURE, UNSURE])
    shown = people_filled(PICTURE, cells)
    level = spread(cells, PICTURE.shape)
    assert (shown[level >= COVER_MARGIN] == FILL).all()
    assert (shown[level == 0] == PICTURE[level == 0]).all()
    unsure = shown[:20, :28].astype(int)
    assert np.abs(np.diff(unsure, axis=1)).max() <= 8
    assert is_filled(shown, cells)
    assert not is_filled(PICTURE, cells)


@pytest.mark.parametrize("size", [(1, 1), (3, 400), (700, 2)])
def test_context_of_odd_sizes_is_made(size):
    pixels = np.zeros((*size, 3), np.uint8)
    cells, _ = laid_over(pixels, [SURE])
    assert people_filled(pixels, cells).shape == pixels.shape


@pytest.mark.parametrize("shape", [(0, 4), (65, 4), (4, 65)])
def test_a_grid_of_another_size_is_no_cover(shape):
    with pytest.raises(ValueError, match="not a cover"):
        PeopleCover("m", np.zeros(shape, np.uint8), 0, 0, unsure=False)
