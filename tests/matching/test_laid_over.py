import numpy as np
import pytest
from PIL import Image

from app.extractors import local_points, sharp_corners
from app.matching.comparison import compare
from app.matching.geometry import agree
from app.matching.laid_over import lay_near, lay_over
from app.matching.matches import View, match, view
from app.matching.pasted import without_overlay, without_pasted
from tests import overlays
from tests.pictures import opened, scene


def views(*pictures):
    """Return the pictures' points with their corners, by the real extractors."""
    for each in (local_points.EXTRACTOR, sharp_corners.EXTRACTOR):
        each.load()
    facts = [
        [next(iter(each.extract(opened(pixels)))) for each in (local_points.EXTRACTOR, sharp_corners.EXTRACTOR)]
        for pixels in pictures
    ]
    return [view(points, corners) for points, corners in facts]


def walls():
    """Return two views of one wall, from different standpoints."""
    wall = scene(1, (900, 700), shapes=300)
    tilted = Image.fromarray(wall).transform(
        (640, 480), Image.Transform.PERSPECTIVE, (1, 0.04, 90, 0.02, 1, 60, 2e-4, 0)
    )
    return wall[:480, :640], np.asarray(tilted)


@pytest.mark.parametrize("way", ["caption", "bare words", "logo", "player controls"])
def test_points_on_what_is_laid_over_different_scenes_do_not_count(way):
    first, second = views(*(overlays.WAYS[way](scene(seed, shapes=30), 0) for seed in (20, 21)))
    laid = lay_over(first.corners, second.corners)
    assert laid.is_overlay()
    assert laid.off_px < 0.2
    before = agree(first, second, match(first, second)).better
    _, after, _ = without_overlay(first, second, match(first, second))
    assert len(after.better) < max(12, len(before) / 2)


def test_two_views_of_one_wall_lose_nothing_though_one_logo_is_laid_over_both():
    for pictures in (walls(), [overlays.with_logo(each, 0) for each in walls()]):
        first, second = views(*pictures)
        found = match(first, second)
        kept, agreement, removed = without_pasted(first, second, found)
        assert len(removed) == 0
        assert len(kept) == len(found)
        assert len(agreement.better) > 100


def test_a_hint_finds_the_same_as_a_search_over_all_shifts():
    pictures = (overlays.with_mannequin_moved(scene(seed, (800, 700), shapes=30), seed) for seed in (20, 21))
    first, second = views(*pictures)
    laid = lay_over(first.corners, second.corners)
    near = lay_near(first.corners, second.corners, laid.shift_px + np.array([2, -1.4]))
    assert near.shift_px.tolist() == laid.shift_px.tolist()
    assert sorted(near.first) == sorted(laid.first)
    assert lay_near(first.corners, second.corners, laid.shift_px + 60) is None


def test_without_corners_nothing_is_known_to_be_laid_over():
    seen = views(*(overlays.with_caption(scene(seed, shapes=30), 0) for seed in (20, 21)))
    bare = [View(each.xy_px, each.descriptors, each.size_px) for each in seen]
    assert len(without_overlay(*seen, match(*seen))[2]) > 0
    assert len(without_overlay(*bare, match(*bare))[2]) == 0


def test_only_what_lies_on_the_laid_over_thing_is_said_to_be_pasted_and_not_the_rim_of_the_rest():
    pictures = [overlays.with_caption(scene(seed, shapes=30), 0) for seed in (20, 21)]
    compared = compare(*views(*pictures), 0.4)
    assert len(compared.pasted) > 0
    side = compared.first.size_px[1]
    assert (compared.first.xy_px[compared.pasted.first][:, 1] > side * 0.8).all()
