import numpy as np
import pytest
from PIL import Image

from app.domain.clothes import NoClothes
from app.imaging import faces, people, torso
from tests.figures import DARK_BLUE, HEAD, figure, plain
from tests.pictures import opened


@pytest.fixture(scope="module")
def somebody():
    """A figure's pixels, its cover, and its face."""
    pixels, finder = figure(plain(DARK_BLUE)), people.finder()
    media = opened(pixels)
    (face,), _ = faces.faces_of(media, finder)
    return media.pixels(640), finder.cover_of(media).cells, face


def below(pixels, cells, face, *others):
    return torso.cloth_below(pixels, cells, [face, *others], 0, torso.light_of(pixels))


def dimmed(pixels, share):
    return np.round(pixels * share).astype(np.uint8)


def test_cloth_is_described(somebody):
    cloth = below(*somebody)
    assert isinstance(cloth, torso.Cloth)
    assert cloth.colours[2, 4] < -20  # b of CIELAB: blue


@pytest.mark.parametrize("tint", [(1, 1, 1), (1.1, 1.0, 0.8)])
def test_a_grey_picture_and_one_of_one_tint_are_refused(somebody, tint):
    pixels, cells, face = somebody
    grey = np.clip(pixels.mean(axis=2, keepdims=True) * np.array(tint) * 0.8, 0, 255).astype(np.uint8)
    assert below(grey, cells, face) is NoClothes.GREY


def test_what_nobody_lit_is_too_dark_but_black_cloth_below_a_lit_face_is_not(somebody):
    pixels, cells, face = somebody
    assert below(dimmed(pixels, 0.18), cells, face) is NoClothes.TOO_DARK
    black = pixels.copy()
    black[round(face.middle[1] + face.side) :] = 12
    assert isinstance(below(black, cells, face), torso.Cloth)


def test_a_small_face_is_refused(somebody):
    pixels, cells, face = somebody
    share = 20 / face.side
    small = np.asarray(Image.fromarray(pixels).resize([round(side * share) for side in pixels.shape[1::-1]]))
    assert below(small, cells, face._replace(middle=face.middle * share, side=20.0)) is NoClothes.TOO_SMALL


def test_what_is_cut_off_or_not_on_a_person_is_refused(somebody):
    pixels, cells, face = somebody
    assert below(pixels[: HEAD + 20], cells[: round(len(cells) * (HEAD + 20) / len(pixels))], face) is NoClothes.CUT_OFF
    assert below(pixels, np.zeros_like(cells), face) is NoClothes.CUT_OFF


def test_another_face_before_the_chest_is_refused(somebody):
    pixels, cells, face = somebody
    before = face._replace(middle=face.middle + np.array([0, 1.5 * face.side], np.float32))
    assert below(pixels, cells, face, before) is NoClothes.HIDDEN


def test_a_turned_picture_says_the_same_of_the_cloth(somebody):
    pixels, cells, face = somebody
    turned = np.ascontiguousarray(np.rot90(pixels, -1))
    marks = np.stack([len(pixels) - face.marks[:, 1], face.marks[:, 0]], axis=1)
    middle = np.array([len(pixels) - face.middle[1], face.middle[0]], np.float32)
    upright, lying = below(*somebody), below(turned, np.rot90(cells, -1), face._replace(middle=middle, marks=marks))
    assert np.abs(upright.colours.astype(int) - lying.colours).max() <= 3


def test_light_is_made_grey_by_half_only():
    even = np.full((64, 64, 3), (200, 180, 120), np.uint8)
    gains = torso.light_of(even).gains
    whole = torso.LINEAR[[200, 180, 120]]
    assert gains[2] > gains[1] > gains[0]
    assert (whole * gains)[2] < (whole * gains)[0]


def test_white_is_white_and_red_is_red_in_cielab():
    assert torso.lab(np.ones((1, 3), np.float32))[0] == pytest.approx([100, 0, 0], abs=0.1)
    assert torso.lab(np.array([[1, 0, 0]], np.float32))[0] == pytest.approx([53.2, 80.1, 67.2], abs=0.3)
