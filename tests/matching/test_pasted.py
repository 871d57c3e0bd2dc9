import numpy as np
import pytest
from PIL import Image

from app.extractors.local_points import EXTRACTOR
from app.matching.matches import match, view
from app.matching.pasted import without_pasted
from tests.pictures import opened, scene


def views(*pictures):
    EXTRACTOR.load()
    return [view(next(iter(EXTRACTOR.extract(opened(picture))))) for picture in pictures]


def cleaned(first, second):
    one, other = views(first, second)
    matched = match(one, other)
    kept, _, removed = without_pasted(one, other, matched)
    return len(matched), len(kept), len(removed)


def paste(picture, thing, x, y):
    picture = picture.copy()
    picture[y : y + thing.shape[0], x : x + thing.shape[1]] = thing
    return picture


@pytest.mark.parametrize("at", [(400, 250), (380, 30)])
def test_what_stands_pasted_in_two_pictures_is_taken_away(at):
    thing = scene(7, (200, 180), shapes=60)
    first, second = paste(scene(20, shapes=30), thing, 400, 250), paste(scene(21, shapes=30), thing, *at)
    before, after, removed = cleaned(first, second)
    assert removed > 40
    assert after < before / 2


def test_two_views_of_a_wall_lose_nothing():
    wall = scene(1, (900, 700), shapes=300)
    tilted = Image.fromarray(wall).transform(
        (640, 480), Image.Transform.PERSPECTIVE, (1, 0.04, 90, 0.02, 1, 60, 2e-4, 0)
    )
    before, after, removed = cleaned(wall[:480, :640], np.asarray(tilted))
    assert removed == 0
    assert after == before > 100


def test_a_room_from_one_tripod_stays_though_somebody_else_stands_in_it():
    room = scene(3, shapes=300)
    first, second = (paste(room, scene(number, (180, 360), shapes=60), 230, 120) for number in (50, 51))
    before, after, removed = cleaned(first, second)
    assert removed == 0
    assert after == before > 100


def test_a_crop_of_the_same_photograph_loses_nothing():
    picture = scene(4, shapes=300)
    before, after, removed = cleaned(picture, picture[80:, 100:])
    assert removed == 0
    assert after == before > 100


def test_two_crops_that_share_half_of_a_photograph_lose_nothing():
    wall = scene(5, (1000, 600), shapes=420)
    before, after, removed = cleaned(wall[:480, :640], wall[60:540, 330:970])
    assert removed == 0
    assert after == before > 60
