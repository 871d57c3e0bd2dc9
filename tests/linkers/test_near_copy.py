import io

import numpy as np
import pytest
from PIL import Image, ImageFilter

from app.domain.facts import LocalPoints, Pdq, SceneVector
from app.domain.ids import MediaId
from app.extractors import local_points, pdq, scene_vector
from app.linkers.near_copy import LINKER
from tests import copy_edits
from tests.pictures import opened, scene

FIRST, SECOND = MediaId("a" * 64), MediaId("b" * 64)


class Described:
    """Facts of pictures, made by the real extractors."""

    def __init__(self, pictures):
        self._facts = {Pdq: {}, SceneVector: {}, LocalPoints: {}}
        for extractor in (pdq.EXTRACTOR, scene_vector.EXTRACTOR, local_points.EXTRACTOR):
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


def test_two_pictures_of_different_things_are_no_copies():
    assert linked(scene(1), scene(2)) is None


def test_another_photograph_of_the_same_scene_is_no_copy():
    wall = Image.fromarray(scene(5, (900, 700), shapes=300))
    tilted = wall.transform((640, 480), Image.Transform.PERSPECTIVE, (1, 0.05, 20, 0.03, 1, 10, 0.0003, 0.0001))
    assert linked(np.asarray(wall)[:480, :640], np.asarray(tilted)) is None


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
