import shutil

import numpy as np
import pytest

from app.domain.facts import COVER_PERSON, COVER_UNSURE
from app.imaging import people
from app.imaging.models import MODELS_FOLDER, ModelChangedError, ModelMissingError
from tests.people import needs_people, pasted, portraits, rooms
from tests.pictures import opened, scene


@pytest.fixture(scope="module")
def finder():
    return people.finder()


def inner(cells, edges):
    """Return the cells in the middle half of a box that is told by its edges as shares."""
    rows, columns = cells.shape
    left, top, right, bottom = edges
    x, y = (right - left) / 4, (bottom - top) / 4
    return cells[
        int((top + y) * rows) : int((bottom - y) * rows) + 1, int((left + x) * columns) : int((right - x) * columns) + 1
    ]


@needs_people
def test_every_portrait_is_covered_where_the_person_is(finder):
    for portrait in portraits():
        cover = finder.find_people(portrait)
        assert cover.people + cover.faces >= 1
        assert (inner(cover.cells, (0, 0, 1, 1)) >= COVER_PERSON).all()


@needs_people
def test_a_person_pasted_into_a_room_is_covered_and_the_far_side_of_the_room_is_not(finder):
    covered, background, counted = 0, 0, 0
    for portrait, room in zip(portraits(16), rooms(16), strict=True):
        picture, edges = pasted(portrait, room, at=(0.05, 0.4))
        cells = finder.find_people(picture).cells
        covered += bool((inner(cells, edges) >= COVER_PERSON).mean() > 0.9)
        if edges[2] < 2 / 3:
            counted += 1
            background += bool((cells[:, -cells.shape[1] // 4 :] < COVER_PERSON).mean() > 0.9)
    assert covered >= 15
    assert background >= counted - 1 >= 12


@needs_people
def test_a_person_who_lies_is_mostly_not_taken_for_background(finder):
    lying = [np.ascontiguousarray(np.rot90(portrait)) for portrait in portraits(8)]
    covered = 0
    for portrait, room in zip(lying, rooms(8), strict=True):
        picture, edges = pasted(portrait, room, 0.5)
        covered += bool((inner(finder.find_people(picture).cells, edges) > 0).mean() > 1 / 2)
    assert covered >= len(lying) // 2


@needs_people
def test_rooms_without_anybody_stay_uncovered(finder):
    covers = [finder.find_people(room) for room in rooms(24)]
    assert sum(bool((cover.cells >= COVER_PERSON).any()) for cover in covers) <= 1
    assert sum(cover.unsure for cover in covers) <= 4


def test_a_rendered_scene_has_nobody_in_it(finder):
    assert sum(int((finder.find_people(scene(seed)).cells >= COVER_PERSON).any()) for seed in range(6)) <= 1


@pytest.mark.parametrize("value", [0, 5, 127, 255])
def test_an_even_picture_cannot_be_judged_and_says_so(finder, value):
    cover = finder.find_people(np.full((480, 640, 3), value, np.uint8))
    assert cover.unsure
    assert (cover.cells == COVER_UNSURE).all()
    assert (cover.people, cover.faces) == (0, 0)


@pytest.mark.parametrize("size", [(1, 1), (7, 900), (640, 1), (20_000, 500), (31, 31)])
def test_odd_sizes_are_taken(finder, size):
    cover = finder.find_people(np.random.default_rng(1).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8))
    assert 1 <= min(cover.cells.shape) <= max(cover.cells.shape) <= 64


def test_the_cover_is_made_once_for_all_who_ask(finder):
    media = opened(scene(4))
    assert finder.cover_of(media) is finder.cover_of(media)
    assert finder.cover_of(opened(scene(4))) is not finder.cover_of(media)


@pytest.mark.parametrize("name", [people.BODY_MODEL, people.FACE_MODEL])
def test_a_changed_or_missing_model_is_refused_by_name(tmp_path, name):
    folder = tmp_path / "models"
    shutil.copytree(MODELS_FOLDER, folder)
    file = folder / f"{name}.onnx"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(ModelChangedError, match=f"'{name}'"):
        people.finder(folder)
    file.unlink()
    with pytest.raises(ModelMissingError, match=f"'{name}'"):
        people.finder(folder)
