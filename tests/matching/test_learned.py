import numpy as np
import pytest

from app.extractors import local_points
from app.imaging import models
from app.matching import learned
from app.matching.comparison import compare, compare_closely
from app.matching.matches import view
from tests.pictures import opened, scene


@pytest.fixture(scope="module")
def matcher():
    return learned.load()


def seen(pixels):
    local_points.EXTRACTOR.load()
    (points,) = local_points.EXTRACTOR.extract(opened(pixels))
    return view(points)


def test_one_wall_seen_twice_is_matched_where_it_is_the_same(matcher):
    wall = scene(1, (900, 700), shapes=300)
    first, second = seen(wall[:480, :640]), seen(wall[150:630, 200:840])
    found = matcher.match(first, second)
    assert len(found) > 60
    moved = first.xy_px[found.first] - second.xy_px[found.second]
    assert np.mean(np.abs(moved - (200, 150)).max(axis=1) < 3) > 0.9
    assert ((found.cosines > 0) & (found.cosines <= 1)).all()


def test_two_different_walls_have_little_in_common(matcher):
    close = compare_closely(compare(seen(scene(4)), seen(scene(5)), 0.2), matcher)
    assert len(close.agreement.plane) < 12


def test_a_picture_without_points_has_no_matches(matcher):
    empty = seen(np.full((480, 640, 3), 90, np.uint8))
    assert len(matcher.match(empty, seen(scene(1)))) == 0
    assert len(matcher.match(empty, empty)) == 0


def test_what_was_found_pasted_is_not_matched_again(matcher):
    thing = scene(7, (220, 200), shapes=60)
    rooms = []
    for seed in (11, 12):
        room = scene(seed).copy()
        room[150:350, 200:420] = thing
        rooms.append(seen(room))
    close = compare_closely(compare(*rooms, 0.2), matcher)
    inside = [
        ((each.xy_px[rows] > (200, 150)) & (each.xy_px[rows] < (420, 350))).all(axis=1).sum()
        for each, rows in zip(rooms, (close.matches.first, close.matches.second), strict=True)
    ]
    assert len(close.pasted) > 20
    assert max(inside) <= 3


def test_a_changed_matcher_is_refused(tmp_path):
    for file in ("manifest.toml", "learned_matcher.onnx"):
        (tmp_path / file).write_bytes((models.MODELS_FOLDER / file).read_bytes())
    with (tmp_path / "learned_matcher.onnx").open("ab") as file:
        file.write(b"\0")
    with pytest.raises(models.ModelChangedError, match="its file has changed"):
        models.load("learned_matcher", tmp_path)
