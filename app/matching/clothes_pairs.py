"""How far two pieces of cloth are apart in colour and texture, and what is said of one in words."""

import math

import numpy as np

from app.domain.arrays import Float64s, UInt8s
from app.domain.clothes import BANDS, DIRECTIONS, PERIOD, REPEATS, Clothes

NAME = "same_clothing"
MEASURES = ("colour_apart", "texture_apart", "telling")
LIGHTNESS_COUNTS = 0.5
"""How bright cloth is depends on where somebody stands: it counts half as much as its colour."""
TELLING_CHROMA, TELLING_CONTRAST = 40.0, 12.0
"""From which on more colour or pattern makes cloth no more telling, in CIELAB."""
CONTRAST_SCALE = 8.0
LIGHT_AND_DARK, DARK, LIGHT = 45, 32.0, 68.0
GREYISH, GREYISH_LIGHTER = 5.0, 0.04
GREYS = ((82.0, "white"), (62.0, "light grey"), (38.0, "grey"), (20.0, "dark grey"), (-1.0, "black"))
HUES = ((20.0, "pink or red"), (45.0, "red"), (70.0, "orange or brown"), (105.0, "yellow"), (175.0, "green"),
    (230.0, "blue-green"), (300.0, "blue"), (335.0, "violet"), (360.0, "pink or red"))  # fmt: skip
"""The first name whose angle is above a colour's, in degrees of CIELAB."""
REPEATED, FINE_PX, ONE_WAY, PLAIN = 90, 9, 0.6, 2.5


def measure(one: Clothes, row: int, other: Clothes, other_row: int) -> Float64s:
    """Return the measures of two pieces of cloth, in the order of ``MEASURES``.

    ``colour_apart``: the mean distance between the ranks of their colours, in CIELAB. ``texture_apart``: how
    differently strong their contrast is and how differently their edges run, 0 to about 2. ``telling``: how far the
    plainer of the two is from plain black, grey or white, which many wear: 0 to 2.
    """
    ranks = one.colours[row].astype(np.float64) - other.colours[other_row]
    counted = np.hypot(np.hypot(ranks[0] * LIGHTNESS_COUNTS, ranks[1]), ranks[2])
    texture = [each.texture[at].astype(np.float64) for each, at in ((one, row), (other, other_row))]
    strong = [np.log1p(each[:BANDS]) for each in texture]
    ways = [each[BANDS:REPEATS].reshape(2, DIRECTIONS) / 255 for each in texture]
    apart = float(np.abs(strong[0] - strong[1]).mean() + np.abs(ways[0] - ways[1]).sum(axis=1).mean() / 2)
    telling = min(_telling(one, row), _telling(other, other_row))
    return np.array([float(counted.mean()), apart, telling])


def _telling(clothes: Clothes, row: int) -> float:
    """Return how far cloth is from plain black, grey or white: 0 to 2, half by its colours, half by its pattern."""
    _, a, b = clothes.colours[row].astype(np.float64)
    colourful = float(np.hypot(a, b).mean()) / TELLING_CHROMA
    patterned = float(clothes.texture[row][:BANDS].mean()) / CONTRAST_SCALE / TELLING_CONTRAST
    return min(1.0, colourful) + min(1.0, patterned)


def words(clothes: Clothes, row: int) -> str:
    """Return what a piece of cloth looks like: its main colour as the picture's light leaves it, and its pattern."""
    lightness, a, b = (float(each) for each in clothes.colours[row][:, 4])
    parts = [_colour(lightness + 50, a, b)]
    if clothes.colours[row][0, 7] - clothes.colours[row][0, 1] > LIGHT_AND_DARK:
        parts.append("light and dark parts")
    parts.append(_pattern(clothes.texture[row]))
    return ", ".join(parts)


def _colour(lightness: float, a: float, b: float) -> str:
    """Return the name of a colour of CIELAB; cloth in photographs is paler than paint, so little chroma is a colour."""
    if math.hypot(a, b) < GREYISH + lightness * GREYISH_LIGHTER:
        return next(name for least, name in GREYS if lightness >= least)
    angle = math.degrees(math.atan2(b, a)) % 360
    name = next(name for most, name in HUES if angle < most)
    shade = "dark " if lightness < DARK else "light " if lightness > LIGHT else ""
    return f"{shade}{name}"


def _pattern(texture: UInt8s) -> str:
    """Return what is seen of a pattern: stripes and checks repeat themselves, folds and prints do not."""
    if texture[REPEATS] >= REPEATED:
        fine = "fine " if texture[PERIOD] <= FINE_PX else ""
        ways = texture[BANDS : BANDS + DIRECTIONS].astype(int)
        along = max(ways + np.roll(ways, 1)) / max(1, ways.sum())
        return f"{fine}stripes" if along >= ONE_WAY else f"{fine}checks or another repeated pattern"
    return "plain" if float(texture[:BANDS].mean()) / CONTRAST_SCALE < PLAIN else "folds, seams or a print"
