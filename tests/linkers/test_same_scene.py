from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from app.domain.facts import LocalPoints, PeopleCover, SceneVector, SharpCorners
from app.domain.ids import MediaId
from app.domain.link import Link
from app.extractors import local_points, people_cover, scene_vector, sharp_corners
from app.grouping.places import group_places
from app.linkers.same_scene import LINKER, MOST_CLOSE, PLAIN, PLAIN_LIKENESS, background, is_plain
from tests.pictures import opened, scene

HOMES = Path(__file__).resolve().parents[3] / "shared" / "data" / "location" / "distractors"
FIRST, SECOND = MediaId("a" * 64), MediaId("b" * 64)


class Held:
    """Facts in memory."""

    def __init__(self, facts):
        self._facts = facts

    def of(self, kind):
        return self._facts[kind]


class Described:
    """Facts of pictures, made by the real extractors."""

    def __init__(self, pictures):
        self._facts = {SceneVector: {}, LocalPoints: {}, PeopleCover: {}, SharpCorners: {}}
        for extractor in (
            scene_vector.EXTRACTOR,
            local_points.EXTRACTOR,
            people_cover.EXTRACTOR,
            sharp_corners.EXTRACTOR,
        ):
            extractor.load()
            for media_id, pixels in pictures.items():
                for fact in extractor.extract(opened(pixels)):
                    self._facts[type(fact)][media_id] = fact

    def of(self, kind):
        return self._facts[kind]


def judge(first, second):
    return LINKER.judge(FIRST, SECOND, Described({FIRST: first, SECOND: second}))


def paste(picture, thing, x, y):
    picture = picture.copy()
    picture[y : y + thing.shape[0], x : x + thing.shape[1]] = thing
    return picture


def caption(picture, y):
    image = Image.fromarray(picture.copy())
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, y, 640, y + 40), fill=(0, 0, 0))
    draw.text((10, y + 4), "Beautiful home - call us today 24/7", fill=(255, 255, 255), font_size=28)
    return np.asarray(image)


def framed(picture, frame):
    whole = frame.copy()
    whole[60:420, 80:560] = np.asarray(Image.fromarray(picture).resize((480, 360)))
    return whole


def test_two_views_of_one_wall_are_linked_and_the_reason_can_be_read_out():
    wall = scene(1, (900, 700), shapes=300)
    link = judge(wall[:480, :640], wall[150:630, 200:840])
    assert link.strength > 0.9
    assert "points agree under one geometry, across" in link.reason
    moved = (link.evidence.first_xy - link.evidence.second_xy) * (640, 480)
    assert np.abs(np.median(moved, axis=0) - (200, 150)).max() < 2


def real_rooms(count):
    """Return pictures of homes that are each in the evaluation pack once."""
    if not HOMES.exists():
        pytest.skip(f"NOT TESTED: {HOMES} is not there, and drawn rooms are too much alike to test strangers with")
    every = sorted(HOMES.glob("house*_b*room.jpg"))[::3][:count]
    return [np.asarray(Image.open(path).convert("RGB").resize((640, 480), Image.Resampling.LANCZOS)) for path in every]


def places(pictures):
    ids = {MediaId(f"{number:064x}"): each for number, each in enumerate(pictures)}
    return [cluster.members for cluster in group_places(LINKER.link(Described(ids)), ()).clusters]


def test_different_rooms_are_different_places():
    assert places(real_rooms(9)) == []


def test_what_is_pasted_into_different_rooms_makes_no_place():
    thing = scene(7, (220, 200), shapes=60)
    assert places([paste(room, thing, 200, 150) for room in real_rooms(6)]) == []


def test_a_caption_over_different_rooms_makes_no_place():
    assert places([caption(room, 430) for room in real_rooms(6)]) == []


def test_the_frame_of_a_screenshot_around_different_rooms_makes_no_place():
    frame = np.full((480, 640, 3), 245, np.uint8)
    frame[:40] = scene(40, (640, 40), shapes=40)
    frame[440:] = scene(41, (640, 40), shapes=40)
    assert places([framed(room, frame) for room in real_rooms(6)]) == []


def test_one_room_is_still_linked_under_two_different_captions():
    wall = scene(3, (900, 700), shapes=300)
    first, second = wall[:480, :640], wall[100:580, 150:790]
    assert judge(caption(first, 10), paste(second, scene(9, (120, 80)), 10, 10)).strength > 0.9


def test_pictures_without_a_point_are_not_linked():
    even = np.full((480, 640, 3), 90, np.uint8)
    assert judge(even, even) is None


def test_pairs_come_from_the_index_sorted_and_independent_of_the_order_of_the_files():
    pictures = {MediaId(f"{number:064x}"): scene(number % 3) for number in range(6)}
    facts = Described(pictures)
    pairs = LINKER.pairs(facts)
    assert pairs == sorted(pairs) == LINKER.pairs(Described(dict(reversed(pictures.items()))))
    assert all(first < second for first, second in pairs)
    assert (MediaId(f"{0:064x}"), MediaId(f"{3:064x}")) in pairs


@pytest.mark.parametrize("count", [0, 1])
def test_a_case_of_less_than_two_pictures_has_no_pairs(count):
    assert LINKER.pairs(Described({MediaId("a" * 64): scene(1)} if count else {})) == []


def _promises(strengths):
    return [
        Link(MediaId(f"{row:064x}"), MediaId(f"{row + 1:064x}"), "first_look", strength, "")
        for row, strength in enumerate(strengths)
    ]


def test_the_most_promising_pairs_and_all_plain_ones_are_looked_at_closely():
    promises = _promises([*np.linspace(0.01, 0.6, MOST_CLOSE + 10), *[0.9999] * 10])
    middling, plain = promises[: MOST_CLOSE + 10], promises[MOST_CLOSE + 10 :]
    assert all(is_plain(link.strength) for link in plain)
    assert not any(is_plain(link.strength) for link in middling)
    chosen = LINKER.choose(promises)
    assert chosen == [(link.first, link.second) for link in promises[10:]]
    assert chosen == LINKER.choose(reversed(promises))


def _vectors(rng, count, alike):
    """Return scene vectors that have so much in common."""
    common = rng.normal(size=64)
    rows = rng.normal(size=(count, 64)) * (1 - alike) ** 0.5 + common * alike**0.5
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return [row.astype(np.float16) for row in rows]


def test_where_everything_looks_alike_a_link_is_worth_less():
    rng = np.random.default_rng(1)
    link = Link(FIRST, SECOND, LINKER.name, 0.97, "points agree")
    strengths = []
    for alike in (0.0, 0.5):
        vectors = _vectors(rng, 60, alike)
        facts = {SceneVector: {MediaId(f"{row:064x}"): SceneVector("m", each) for row, each in enumerate(vectors)}}
        strengths += [each.strength for each in LINKER.weigh([link], Held(facts))]
    assert 0.9 < strengths[0] <= 0.97
    assert len(strengths) == 1 or strengths[1] < strengths[0] - 0.1


def test_what_is_plain_stays_sure_where_everything_looks_alike():
    vectors = _vectors(np.random.default_rng(1), 200, 0.25)
    assert 0.2 < background(vectors) < PLAIN_LIKENESS
    facts = {SceneVector: {MediaId(f"{row:064x}"): SceneVector("m", each) for row, each in enumerate(vectors)}}
    barely = next(each for each in np.linspace(0.99, 1, 1_000) if is_plain(each))
    (weighed,) = LINKER.weigh([Link(FIRST, SECOND, LINKER.name, float(barely), "points agree")], Held(facts))
    assert PLAIN <= weighed.strength < barely


def test_few_pictures_tell_little_of_what_is_usual():
    rng = np.random.default_rng(2)
    assert background(_vectors(rng, 2, 0.9)) == 0
    assert background(_vectors(rng, 4, 0.9)) < background(_vectors(rng, 200, 0.9))
    assert background(_vectors(rng, 200, 0.0)) < 0.15


@pytest.mark.parametrize("size", [64, 32])
def test_one_picture_that_another_model_described_makes_no_link_worth_more(size):
    rng = np.random.default_rng(0)
    alike = {MediaId(f"{row:064x}"): SceneVector("m", each) for row, each in enumerate(_vectors(rng, 60, 0.2))}
    stale = SceneVector("older", np.eye(1, size, dtype=np.float16)[0])
    link = Link(FIRST, SECOND, LINKER.name, 0.97, "points agree")
    (alone,) = LINKER.weigh([link], Held({SceneVector: alike}))
    (mixed,) = LINKER.weigh([link], Held({SceneVector: alike | {MediaId("f" * 64): stale}}))
    assert alone.strength == mixed.strength < 0.97
