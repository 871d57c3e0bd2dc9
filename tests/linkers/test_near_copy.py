import io

import numpy as np
import pytest
from PIL import Image, ImageFilter

from app.domain.facts import LocalPoints, Pdq, SmallPoints, Tile
from app.domain.ids import MediaId
from app.extractors import local_points, pdq, small_points, tile
from app.linkers.near_copy import LINKER
from tests import copy_edits
from tests.pictures import opened, scene

FIRST, SECOND = MediaId("a" * 64), MediaId("b" * 64)


class Described:
    """Facts of pictures, made by the real extractors."""

    def __init__(self, pictures):
        self._facts = {Pdq: {}, LocalPoints: {}, SmallPoints: {}, Tile: {}}
        for extractor in (pdq.EXTRACTOR, local_points.EXTRACTOR, small_points.EXTRACTOR, tile.EXTRACTOR):
            extractor.load()
            for media_id, pixels in pictures.items():
                for fact in extractor.extract(opened(pixels)):
                    self._facts[type(fact)][media_id] = fact

    def of(self, kind):
        return self._facts[kind]


def linked(first, second):
    facts = Described({FIRST: first, SECOND: second})
    return LINKER.judge(FIRST, SECOND, facts) if (FIRST, SECOND) in LINKER.pairs(facts) else None


def saved_again(picture, quality):
    held = io.BytesIO()
    Image.fromarray(picture).save(held, "JPEG", quality=quality)
    return np.asarray(Image.open(held))


def resized(picture, width, height):
    return np.asarray(Image.fromarray(picture).resize((width, height), Image.Resampling.LANCZOS))


def bordered(picture):
    return np.pad(picture, ((40, 40), (60, 60), (0, 0)), constant_values=255)


EDITS = {
    "saved again": lambda picture: saved_again(picture, 30),
    "halved": lambda picture: resized(picture, 320, 240),
    "a thumbnail": lambda picture: resized(picture, 160, 120),
    "cropped": lambda picture: picture[60:460, 80:600],
    "turned": lambda picture: np.rot90(picture).copy(),
    "mirrored": lambda picture: picture[:, ::-1].copy(),
    "grey": lambda picture: np.repeat(picture.mean(2, keepdims=True).astype(np.uint8), 3, axis=2),
    "blurred": lambda picture: np.asarray(Image.fromarray(picture).filter(ImageFilter.GaussianBlur(1.5))),
    "framed": bordered,
}


EDITS |= {
    name: lambda picture, make=make: np.asarray(make(Image.fromarray(picture), np.random.default_rng(3), ()))
    for name, make in copy_edits.EDITS.items()
    if name != "in a collage"
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_copy_is_linked_with_its_reason(edit):
    picture = scene(1)
    link = linked(picture, EDITS[edit](picture))
    assert link.strength >= 0.9
    assert link.reason.endswith(".")


def test_where_points_decide_the_reason_can_be_drawn():
    picture = scene(1)
    link = linked(picture, picture[:400, :560])
    in_first, in_second = link.evidence.first_xy * (640, 480), link.evidence.second_xy * (560, 400)
    assert np.quantile(np.abs(in_first - in_second), 0.95) < 4


def test_the_reason_says_how_the_one_lies_in_the_other():
    picture = scene(1)
    assert linked(picture, picture[:400, :560]).reason.startswith(
        "The same picture: the second fills 73 % of the first."
    )
    assert linked(picture, np.rot90(picture).copy()).reason.startswith("The same picture, turned by 90 degrees: ")


def test_the_reason_says_of_which_points_those_that_fit_are_a_share():
    picture = scene(1)
    assert linked(picture, picture[:400, :560]).reason.endswith(" % of all that match in what both show.")


def test_two_pictures_of_different_things_are_no_copies():
    assert linked(scene(1), scene(2)) is None


def test_another_photograph_of_the_same_scene_is_no_copy():
    wall = Image.fromarray(scene(5, (900, 700), shapes=300))
    tilted = wall.transform((640, 480), Image.Transform.PERSPECTIVE, (1, 0.05, 20, 0.03, 1, 10, 0.0003, 0.0001))
    assert linked(np.asarray(wall)[:480, :640], np.asarray(tilted)) is None


def noisy(picture, seed, spread=4):
    """Return the picture as another frame of one camera takes it: the same but for noise."""
    noise = np.random.default_rng(seed).normal(0, spread, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def test_the_next_frame_of_a_tripod_is_no_copy_where_something_moved():
    room, thing = scene(6), scene(7, (150, 150), shapes=60)
    frames = []
    for seed, left in enumerate((80, 320)):
        frame = room.copy()
        frame[200:350, left : left + 150] = thing
        frames.append(noisy(frame, seed))
    assert linked(*frames) is None
    assert linked(frames[0], saved_again(frames[0], 50)) is not None


@pytest.mark.parametrize("seed", [1, 3])
def test_a_picture_is_found_in_a_collage(seed):
    others = [Image.fromarray(scene(seed + step)) for step in (10, 11, 12)]
    collage = copy_edits.in_a_collage(Image.fromarray(scene(seed)), np.random.default_rng(seed), others)
    link = linked(scene(seed), np.asarray(collage))
    assert link is not None
    assert linked(scene(seed + 20), np.asarray(collage)) is None


def sky(seed, size=(640, 480)):
    """Return (h, w, 3) RGB: brighter downwards, with one wide soft cloud; next to no points."""
    rng, (width, height) = np.random.default_rng(seed), size
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    at_x, at_y, wide = rng.uniform(0.2, 0.8), rng.uniform(0.2, 0.8), rng.uniform(0.2, 0.4)
    cloud = 60 * np.exp(-(((x - at_x) / wide) ** 2 + ((y - at_y) / 0.2) ** 2))
    blue = 90 + 60 * y + cloud
    return np.clip(np.stack([blue - 40, blue - 10, blue + 40], axis=2), 0, 255).astype(np.uint8)


def test_smooth_pictures_saved_again_are_linked_and_other_skies_are_not():
    small = resized(sky(1), 320, 240)
    pictures = [sky(1), saved_again(sky(1), 60), small, sky(2), sky(3), sky(4)]
    facts = Described({MediaId(f"{number:064x}"): each for number, each in enumerate(pictures)})
    links = [(int(each.first, 16), int(each.second, 16)) for each in LINKER.link(facts)]
    assert links == [(0, 1), (0, 2), (1, 2)]


def test_even_pictures_do_not_become_one_stack():
    shades = [np.full((480, 640, 3), shade, np.uint8) for shade in (10, 90, 91, 200)]
    across = np.tile(np.linspace(10, 140, 640), (480, 1))
    ramps = [
        np.repeat(ramp[..., None], 3, axis=2).astype(np.uint8) for ramp in (across, np.tile(across[:, ::7].T, (1, 7)))
    ]
    facts = Described({MediaId(f"{number:064x}"): each for number, each in enumerate(shades + ramps)})
    assert list(LINKER.link(facts)) == []


def test_the_links_do_not_depend_on_the_order_of_the_files():
    pictures = {
        MediaId(f"{number:064x}"): saved_again(scene(number // 2), 40 + 30 * (number % 2)) for number in range(6)
    }
    forth = list(LINKER.link(Described(pictures)))
    back = list(LINKER.link(Described(dict(reversed(pictures.items())))))
    assert forth == back
    assert [(int(link.first, 16), int(link.second, 16)) for link in forth] == [(0, 1), (2, 3), (4, 5)]


def test_a_picture_without_facts_has_no_pairs():
    assert LINKER.pairs(Described({})) == []
