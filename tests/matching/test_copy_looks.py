import numpy as np
import pytest
from PIL import Image

from app.domain.facts import LocalPoints, SmallPoints
from app.extractors import local_points, small_points
from app.matching.copy_looks import GLANCED_AT, Looks, looks_at
from app.matching.matches import View
from tests.held_facts import HeldFacts, item
from tests.pictures import opened, scene

ONE, OTHER = item("one"), item("other")


@pytest.fixture(scope="module")
def looks():
    """Return a function that looks at two pictures."""
    for each in (local_points.EXTRACTOR, small_points.EXTRACTOR):
        each.load()

    def look(first, second, kinds=(LocalPoints, SmallPoints)):
        rows = [
            (key, fact)
            for key, pixels in ((ONE, first), (OTHER, second))
            for each in (local_points.EXTRACTOR, small_points.EXTRACTOR)
            for fact in each.extract(opened(pixels))
            if type(fact) in kinds
        ]
        return looks_at(ONE, OTHER, HeldFacts(*rows))

    return look


def in_a_quarter(picture):
    made = np.full((960, 1280, 3), 230, np.uint8)
    made[:480, 640:] = picture
    return made


def test_at_one_size_the_large_points_are_laid_over_each_other(looks):
    found = looks(scene(1), scene(1))
    assert found.telling
    laid = found.lay()
    assert not laid.across
    assert laid.over.resized > 0.99


def test_a_picture_in_a_quarter_of_another_is_laid_over_it_at_half_its_size(looks):
    for first, second in ((scene(1), in_a_quarter(scene(1))), (in_a_quarter(scene(1)), scene(1))):
        laid = looks(first, second).lay()
        assert laid.across
        assert laid.over.resized == pytest.approx(0.5, abs=0.03)
        assert laid.is_copy(bits_apart=120)


def test_pictures_of_different_things_are_not_laid_over_each_other(looks):
    assert looks(scene(1), scene(2)).lay() is None


@pytest.mark.parametrize(("first_shared", "is_laid"), [(0, True), (GLANCED_AT, False)])
def test_where_none_of_the_best_points_fits_the_rest_is_not_tried(first_shared, is_laid):
    rng, shared = np.random.default_rng(0), slice(first_shared, first_shared + 60)
    xy = [rng.random((GLANCED_AT + 60, 2)) * (640, 480) for _ in range(2)]
    descriptors = [rng.normal(size=(GLANCED_AT + 60, 64)) for _ in range(2)]
    xy[1][shared], descriptors[1][shared] = xy[0][shared] * 0.9, descriptors[0][shared]
    one, other = (
        View(each, (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32), np.array([640.0, 480.0]))
        for each, rows in zip(xy, descriptors, strict=True)
    )
    assert (Looks((one, other), None, similar_size=True).lay() is not None) == is_laid


def test_without_large_points_the_small_ones_are_laid_over_each_other(looks):
    laid = looks(scene(1), scene(1), kinds=(SmallPoints,)).lay()
    assert laid.one.size_px.max() == 320
    assert laid.is_copy(bits_apart=0)


def test_even_pictures_tell_nothing(looks):
    even = np.asarray(Image.new("RGB", (640, 480), (90, 90, 90)))
    found = looks(even, even)
    assert not found.telling
    assert found.lay() is None
