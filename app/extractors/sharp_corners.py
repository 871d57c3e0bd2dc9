"""Sharp corners and the few pixels around each, by which what was laid over pictures is known again."""

from collections.abc import Iterator

import numpy as np

from app.domain.arrays import Float64s, Ints, UInt8s
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import CORNER_BITS, Fact, SharpCorners
from app.domain.work import Stage

SIDE_PX = 640
MOST_CORNERS = 700
REACH_PX = 8
"""How far from a corner its description looks. A network's description looks much farther: into what lies behind."""
APART_PX = 7
LEAST_CORNER = 1e-5
"""Below it (OpenCV's least eigenvalue of a picture of 0 to 255) there is no corner but noise."""
LEAST_STEP, STEP_SHARE = 4, 4
"""A bit is set where one spot is brighter than another by four steps of 255 and a quarter of the largest difference
around the corner, so that flat ground gives the same bits, all unset, whatever compression did to it."""


class SharpCornersExtractor(Extractor):
    """Finds the 700 sharpest corners at 640 pixels, and says in 128 bits which spots nearby are brighter than others.

    Letters, logos, buttons and the rims of what was cut out are such corners, and their few pixels are the same
    wherever they are laid over, whatever else the picture shows.
    Sources: J. Shi and C. Tomasi, "Good Features to Track", CVPR 1994; M. Calonder et al., "BRIEF: Binary Robust
    Independent Elementary Features", ECCV 2010.
    """

    name = "sharp_corners"
    version = 1
    stage = Stage.DESCRIBE

    def load(self) -> None:
        """Import what finds corners."""
        import cv2

        cv2.setNumThreads(1)

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield the corners of the picture; a picture without any gives a fact with none."""
        grey = _grey(media.pixels(SIDE_PX))
        xy = _corners(grey)
        height, width = grey.shape
        yield SharpCorners(width, height, xy.astype(np.uint16), np.packbits(_bits(grey, xy), axis=1))


def spots() -> Ints:
    """Return (128, 2, 2): for each bit the two spots that it compares, as x and y from the corner, within 8 pixels.

    They are spread by van der Corput's sequences, so that every version of every library makes the same.
    """
    shares = np.stack([_van_der_corput(CORNER_BITS, base) for base in (2, 3, 5, 7)], axis=1).reshape(-1, 2, 2)
    radius, turn = REACH_PX * np.sqrt(shares[..., 0]), 2 * np.pi * shares[..., 1]
    return np.round(np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=2)).astype(np.int64)


def _van_der_corput(count: int, base: int) -> Float64s:
    found = np.zeros(count)
    left, share = np.arange(1, count + 1), 1.0
    while left.any():
        share /= base
        found += share * (left % base)
        left //= base
    return found


def _grey(picture: UInt8s) -> UInt8s:
    import cv2

    height, width = picture.shape[:2]
    scale = SIDE_PX / max(height, width)
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return grey.astype(np.uint8, copy=False)


def _corners(grey: UInt8s) -> Ints:
    """Return (n, 2) x and y of the sharpest corners, the sharpest first, each the sharpest of its neighbourhood."""
    import cv2

    rim = REACH_PX + 1
    sharp = np.asarray(cv2.cornerMinEigenVal(grey, 3, ksize=3))
    best = (sharp == cv2.dilate(sharp, np.ones((APART_PX, APART_PX), np.uint8))) & (sharp > LEAST_CORNER)
    inner = np.zeros_like(best)
    inner[rim:-rim, rim:-rim] = best[rim:-rim, rim:-rim]
    y, x = np.nonzero(inner)
    surest = np.argsort(-sharp[y, x], kind="stable")[:MOST_CORNERS]
    return np.stack([x[surest], y[surest]], axis=1).astype(np.int64)


def _bits(grey: UInt8s, xy: Ints) -> UInt8s:
    import cv2

    smooth, width = cv2.blur(grey, (3, 3)).astype(np.int16), grey.shape[1]
    at = (xy[:, 1] * width + xy[:, 0]).astype(np.int32)[:, None]  # no corner is so near the rim that a spot is outside
    one, other = (at + (SPOTS[:, end, 1] * width + SPOTS[:, end, 0]).astype(np.int32) for end in (0, 1))
    step = smooth.take(one) - smooth.take(other)
    least = np.maximum(LEAST_STEP, np.abs(step).max(axis=1, keepdims=True, initial=0) // STEP_SHARE)
    return np.asarray(step > least, np.uint8)


SPOTS = spots()
EXTRACTOR = SharpCornersExtractor()
