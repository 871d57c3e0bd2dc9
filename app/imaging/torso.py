"""What is worn below a face: a square of cloth, cut out upright, its colours by rank and its texture in few numbers.

Skin is left out, and where there is much of it nothing is described at all.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from app.domain.arrays import Bools, Float32s, Int8s, UInt8s
from app.domain.clothes import DIRECTIONS, RANKS, NoClothes
from app.domain.facts import COVER_PERSON
from app.imaging.faces import SpottedFace

WIDE, HIGH, BELOW = 1.6, 1.5, 0.35
"""The cut-out's sides and how far it begins below the face's box, in faces."""
ACROSS_PX, DOWN_PX = 64, 60
LEAST_FACE_PX = 24
"""Of a smaller face the cut-out would be less than 38 pixels wide: too few for a pattern."""
INSIDE_LEAST, PERSON_LEAST, CLOTH_LEAST = 0.75, 0.8, 0.5
"""The shares of the cut-out that have to be in the picture, on a person, and cloth."""
SKIN_MOST, FACE_MOST = 0.25, 0.3
DARK_L, GREY_CHROMA = 25.0, 4.0
SKIN_CHROMA, SKIN_DARKER, SKIN_LIGHTER = 9.0, -30.0, 25.0
"""How far skin elsewhere may be from the face's own colour, in CIELAB."""
SAMPLED = 64
SHADES, MADE_GREY = 6.0, 0.5
"""Grey-world by the sixth mean, applied by half: all of it would take a room's own colour for the light's."""


def _linear() -> Float32s:
    """Return (256,): how much light each value of sRGB stands for. Source: IEC 61966-2-1."""
    steps = np.arange(256) / 255
    return np.where(steps <= 0.04045, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4).astype(np.float32)  # noqa: PLR2004  the source's


LINEAR: Float32s = _linear()
TO_XYZ: Float32s = np.array([[0.4339, 0.3762, 0.1899], [0.2126, 0.7152, 0.0722], [0.0177, 0.1095, 0.8728]], np.float32)
"""From linear sRGB to XYZ as shares of the white of D65."""
FINE, COARSE = 1.0, 3.0
BAND_EDGES = (0.7, 1.6, 3.6, 8.0)
"""The widths of the blurs between which a band's contrast is, in pixels of the cut-out."""
CONTRAST_SCALE, EDGE_LEAST = 8.0, 0.4
LEAST_OVERLAP, FAINT, FARTHEST_PX = 0.25, 0.5, 18
"""What is laid over itself has to overlap by so much; of less variance it is no pattern; and how far it is moved."""


class Cloth(NamedTuple):
    """What is kept of it: (3, 9) int8 colours and (21,) uint8 texture, as in ``Clothes``."""

    colours: Int8s
    texture: UInt8s


class Light(NamedTuple):
    """A picture's light: (3,) what each colour is multiplied with, and whether the picture has colours at all."""

    gains: Float32s
    is_grey: bool


def light_of(pixels: UInt8s) -> Light:
    """Return the light of (h, w, 3) RGB pixels.

    Source: G. Finlayson and E. Trezzi, "Shades of Gray and Colour Constancy", CIC 2004.
    """
    height, width = pixels.shape[:2]
    sample = LINEAR[pixels[:: max(1, height // SAMPLED), :: max(1, width // SAMPLED)]].reshape(-1, 3)
    means = np.power(np.power(sample.astype(np.float64), SHADES).mean(axis=0), 1 / SHADES) + 1e-6
    gains = (means.mean() / means) ** MADE_GREY
    untinted = lab((sample * (means.mean() / means)).astype(np.float32))
    most = np.percentile(np.hypot(untinted[:, 1], untinted[:, 2]), 95)
    return Light(gains.astype(np.float32), bool(most < GREY_CHROMA))


def lab(linear: Float32s) -> Float32s:
    """Return (n, 3) linear sRGB as CIELAB of daylight D65.

    Source: CIE 15:2004, with the matrix of IEC 61966-2-1.
    """
    xyz = np.maximum(linear, 0) @ TO_XYZ.T
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)  # noqa: PLR2004  CIELAB's own
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1).astype(
        np.float32
    )


def cloth_below(
    pixels: UInt8s, cells: UInt8s, faces: Sequence[SpottedFace], row: int, light: Light
) -> Cloth | NoClothes:
    """Return what is worn below a face, or why nothing is said of it.

    Args:
        pixels: the picture, upright.
        cells: the people cover's grid.
        faces: all faces in it, since one may be before another's clothes.
        row: which of them is meant.
        light: the picture's.

    """
    face = faces[row]
    if light.is_grey:
        return NoClothes.GREY
    if face.side < LEAST_FACE_PX:
        return NoClothes.TOO_SMALL
    spots = _spots(face, (BELOW + (1 + HIGH) / 2), (WIDE, HIGH), (ACROSS_PX, DOWN_PX))
    why = _hidden(spots, pixels, cells, [each for at, each in enumerate(faces) if at != row])
    if why is not None:
        return why
    patch = _cut(pixels, face, BELOW + (1 + HIGH) / 2, (WIDE, HIGH), (ACROSS_PX, DOWN_PX))
    skin = _cut(pixels, face, 0.0, (0.5, 0.5), (16, 16))
    inside = _inside(spots, pixels)
    if _too_dark(patch[inside], skin.reshape(-1, 3)):
        return NoClothes.TOO_DARK
    uncovered = _is_skin(patch.reshape(-1, 3), skin.reshape(-1, 3)).reshape(inside.shape)
    cloth = inside & ~uncovered
    if uncovered[inside].mean() > SKIN_MOST or cloth.mean() < CLOTH_LEAST:
        return NoClothes.UNCOVERED
    seen = lab(LINEAR[patch.reshape(-1, 3)] * light.gains).reshape(*inside.shape, 3)
    return Cloth(_by_rank(seen[cloth]), _texture(seen[..., 0], cloth))


def _hidden(spots: Float32s, pixels: UInt8s, cells: UInt8s, others: Sequence[SpottedFace]) -> NoClothes | None:
    """Return why the spots below a face show nothing of its clothes."""
    inside = _inside(spots, pixels)
    if inside.mean() < INSIDE_LEAST:
        return NoClothes.CUT_OFF
    shares = spots[inside] / (pixels.shape[1], pixels.shape[0]) * (cells.shape[1], cells.shape[0])
    columns, rows = shares.astype(np.int64).T
    if (cells[rows, columns] >= COVER_PERSON).mean() < PERSON_LEAST:
        return NoClothes.CUT_OFF
    before = np.zeros(len(columns), np.bool_)
    for other in others:
        before |= (np.abs(spots[inside] - other.middle) < 0.75 * other.side).all(axis=1)
    return NoClothes.HIDDEN if before.mean() > FACE_MOST else None


def _axes(face: SpottedFace) -> tuple[Float32s, Float32s]:
    """Return the directions to the right and down along a face, as it is turned."""
    cosine, sine = float(np.cos(face.turn_rad)), float(np.sin(face.turn_rad))
    return np.array([cosine, sine], np.float32), np.array([-sine, cosine], np.float32)


def _spots(face: SpottedFace, down: float, size: tuple[float, float], many: tuple[int, int]) -> Float32s:
    """Return (h, w, 2): where in the picture the pixels of a cut-out lie, ``down`` faces below the face's middle."""
    right_of, down_of = _axes(face)
    across = (np.arange(many[0], dtype=np.float32) + 0.5) / many[0] - 0.5
    along = (np.arange(many[1], dtype=np.float32) + 0.5) / many[1] - 0.5
    aside, below = across[None, :, None] * size[0] * right_of, (along[:, None, None] * size[1] + down) * down_of
    spots: Float32s = (face.middle + face.side * (aside + below)).astype(np.float32)
    return spots


def _inside(spots: Float32s, pixels: UInt8s) -> Bools:
    height, width = pixels.shape[:2]
    inside: Bools = np.all((spots >= 0) & (spots < (width, height)), axis=-1)
    return inside


def _cut(pixels: UInt8s, face: SpottedFace, down: float, size: tuple[float, float], many: tuple[int, int]) -> UInt8s:
    """Return a cut-out of ``many`` pixels, each the mean of those that it covers."""
    import cv2

    right_of, down_of = _axes(face)
    finer = max(1, int(np.ceil(face.side * size[0] / many[0])))
    wide, high = many[0] * finer, many[1] * finer
    step_x, step_y = face.side * size[0] / wide, face.side * size[1] / high
    back = np.zeros((2, 3), np.float32)
    back[:, 0], back[:, 1] = right_of * step_x, down_of * step_y
    start = face.middle + down * face.side * down_of
    back[:, 2] = start - back[:, 0] * (wide - 1) / 2 - back[:, 1] * (high - 1) / 2
    large = cv2.warpAffine(pixels, back, (wide, high), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    return np.asarray(large if finer == 1 else cv2.resize(large, many, interpolation=cv2.INTER_AREA), np.uint8)


def _too_dark(patch: UInt8s, skin: UInt8s) -> bool:
    """Tell whether neither the face nor what is below it is lit; black cloth below a lit face is not dark."""
    lit = [float(np.percentile(lab(LINEAR[each])[:, 0], 90)) for each in (patch, skin)]
    return max(lit) < DARK_L


def _is_skin(patch: UInt8s, skin: UInt8s) -> Bools:
    """Tell of (n, 3) pixels which may be skin: by the colour of the face above, or by that of skin in general.

    Source of the second: D. Chai and K. Ngan, "Face segmentation using skin-color map in videophone applications",
    IEEE TCSVT 9(4), 1999. Beige, brown and orange cloth is taken for skin too: rather that than the other way round.
    """
    own = np.median(lab(LINEAR[skin]), axis=0)
    off = lab(LINEAR[patch]) - own
    like_face = (np.hypot(off[:, 1], off[:, 2]) < SKIN_CHROMA) & (off[:, 0] > SKIN_DARKER) & (off[:, 0] < SKIN_LIGHTER)
    red, green, blue = patch.astype(np.float32).T
    cb = 128 - 0.168736 * red - 0.331264 * green + 0.5 * blue
    cr = 128 + 0.5 * red - 0.418688 * green - 0.081312 * blue
    in_general: Bools = (cb >= 77) & (cb <= 127) & (cr >= 135) & (cr <= 173)  # noqa: PLR2004  the source's
    found: Bools = like_face | in_general
    return found


def _by_rank(seen: Float32s) -> Int8s:
    ranks = np.percentile(seen, np.linspace(5, 95, RANKS), axis=0).T - np.array([[50.0], [0.0], [0.0]])
    kept: Int8s = np.clip(np.round(ranks), -127, 127).astype(np.int8)
    return kept


def _texture(lightness: Float32s, cloth: Bools) -> UInt8s:
    """Return how strong the contrast is in three bands, and which way fine and coarse edges run, as shares."""
    import cv2

    filled = np.where(cloth, lightness, np.median(lightness[cloth])).astype(np.float32)
    kept = cv2.erode(cloth.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.bool_)
    blurred = [np.asarray(cv2.GaussianBlur(filled, (0, 0), width), np.float32) for width in BAND_EDGES]
    bands = [float(np.std((fine - coarse)[kept])) if kept.any() else 0.0 for fine, coarse in pairwise(blurred)]
    found = [min(255.0, CONTRAST_SCALE * band) for band in bands]
    for width in (FINE, COARSE):
        found += _directions(np.asarray(cv2.GaussianBlur(filled, (0, 0), width), np.float32), kept)
    repeats, period = _repeats(blurred[0] - blurred[-1], kept)
    return np.round(np.array([*found, 255 * repeats, period])).astype(np.uint8)


def _repeats(pattern: Float32s, kept: Bools) -> tuple[float, int]:
    """Return how much a pattern repeats itself in the direction in which it does most, 0 to 1, and after how far.

    That is how high its autocorrelation rises again after its first fall. Stripes and checks do; folds and lapels not.
    """
    size = (2 * pattern.shape[0], 2 * pattern.shape[1])
    inside = kept.astype(np.float32)
    centred = (pattern - float(pattern[kept].mean())) * inside if kept.any() else pattern * 0
    both = [np.fft.irfft2(np.abs(np.fft.rfft2(each, size)) ** 2, size) for each in (centred, inside)]
    alike = both[0] / np.maximum(both[1], LEAST_OVERLAP * max(1.0, float(both[1][0, 0])))
    if alike[0, 0] < FAINT:
        return 0.0, 0
    steps = np.arange(FARTHEST_PX)
    best = (0.0, 0)
    for angle in np.pi * np.arange(DIRECTIONS) / DIRECTIONS:
        rows, columns = (np.round(steps * way).astype(np.int64) for way in (np.sin(angle), np.cos(angle)))
        ray = alike[rows % size[0], columns % size[1]] / alike[0, 0]
        fallen = next((at for at in range(1, len(ray) - 1) if ray[at] < ray[at + 1]), len(ray) - 1)
        again = fallen + int(ray[fallen:].argmax())
        risen = float(min(ray[again], ray[again] - ray[fallen]))
        if risen > best[0] and again < len(ray) - 1:  # what still rises at the end repeats itself too seldom to tell
            best = (min(1.0, risen), again)
    return best


def _directions(smooth: Float32s, kept: Bools) -> list[float]:
    """Return how much of the edges runs in each of eight directions, the first upright, in shares of 255."""
    dy, dx = np.gradient(smooth)
    strength = np.where(kept, np.hypot(dx, dy), 0.0)
    strength[strength < EDGE_LEAST] = 0
    where = np.floor((np.arctan2(dy, dx) / np.pi * DIRECTIONS) + 0.5).astype(np.int64) % DIRECTIONS
    shares = np.bincount(where.ravel(), strength.ravel(), minlength=DIRECTIONS)
    whole = float(shares.sum())
    return (255 * shares / whole).tolist() if whole > 0 else [0.0] * DIRECTIONS
