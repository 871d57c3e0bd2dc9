"""A line drawing of a scene: edges in black on white, none where people are or nobody can tell.

What a person's skin, colours and shades show is gone from it; a room's edges, furniture and windows stay.
"""

import numpy as np

from app.domain.arrays import Bools, Float32s, UInt8s
from app.domain.facts import COVER_UNSURE
from app.imaging.cover import spread

SOFT_PX = 3
"""What is finer than a box of so many pixels, averaged twice, is no line."""
WEAK_SHARE, STRONG_SHARE = 0.86, 0.95
"""Of all pixels of a picture, a seventh may be on lines, and what begins one is among the strongest twentieth."""
LEAST_STEP = 6.0
"""A flat wall has no lines, however little else there is."""
REACH = 96
"""A line is followed so far, in pixels, from where it is strong."""
LINE, GROUND, RIM_PX = 0, 255, 3
RED, GREEN, BLUE = 0.299, 0.587, 0.114
"""Shares of the channels in grey. Source: ITU-R BT.601-7, 2.5.1."""


def line_drawing(pixels: UInt8s, cells: UInt8s) -> UInt8s:
    """Return (h, w, 3) ``pixels`` as lines, (h, w, 3) of 0 and 255; ``cells`` is the grid of the people's cover.

    Source: J. Canny, "A Computational Approach to Edge Detection", PAMI 8(6), 1986; the two bounds are shares of the
    picture's own steps, so that dark pictures have lines too. In NumPy, since a locked worker loads nothing more.
    """
    soft = _softened(_softened(pixels.astype(np.float32) @ np.array([RED, GREEN, BLUE], np.float32)))
    across, down = _slope(soft), _slope(soft.T).T
    steps = np.hypot(across, down)
    bounds = [int(share * (steps.size - 1)) for share in (WEAK_SHARE, STRONG_SHARE)]
    weak, strong = np.maximum(np.partition(steps, bounds, axis=None)[bounds], (LEAST_STEP / 2, LEAST_STEP))
    ridges = _is_ridge(steps, across, down)
    edges = _followed(ridges & (steps >= strong), ridges & (steps >= weak))
    edges[_kept_empty(cells, pixels.shape)] = False
    drawn: UInt8s = np.repeat(np.where(edges, LINE, GROUND).astype(np.uint8)[:, :, None], 3, axis=2)
    return drawn


def _softened(grey: Float32s) -> Float32s:
    """Return the mean of a box around each pixel."""
    half = SOFT_PX // 2
    padded = np.pad(grey, half, mode="edge")
    height, width = grey.shape
    rows = np.mean([padded[step : step + height] for step in range(SOFT_PX)], axis=0)
    mean: Float32s = np.mean([rows[:, step : step + width] for step in range(SOFT_PX)], axis=0)
    return mean


def _slope(grey: Float32s) -> Float32s:
    """Return half the step from the left neighbour to the right one."""
    padded = np.pad(grey, ((0, 0), (1, 1)), mode="edge")
    half: Float32s = (padded[:, 2:] - padded[:, :-2]) / np.float32(2)
    return half


def _is_ridge(steps: Float32s, across: Float32s, down: Float32s) -> Bools:
    """Return where a step is no smaller than its two neighbours across the line."""
    padded = np.pad(steps, 1)
    height, width = steps.shape
    octant = np.round(np.arctan2(down, across) / (np.pi / 4)).astype(int) % 4
    ridge = np.zeros(steps.shape, np.bool_)
    for turn, (y, x) in enumerate(((0, 1), (1, 1), (1, 0), (1, -1))):
        ahead = padded[1 + y : 1 + y + height, 1 + x : 1 + x + width]
        behind = padded[1 - y : 1 - y + height, 1 - x : 1 - x + width]
        ridge |= (octant == turn) & (steps >= ahead) & (steps >= behind)
    return ridge


def _followed(strong: Bools, weak: Bools) -> Bools:
    """Return the weak pixels that hang together with a strong one."""
    found = strong
    for _ in range(REACH):
        grown = _grown(found) & weak
        if (grown == found).all():
            break
        found = grown
    return found


def _grown(mask: Bools) -> Bools:
    """Return a mask with one pixel more on every side."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    wide = grown.copy()
    wide[:, 1:] |= grown[:, :-1]
    wide[:, :-1] |= grown[:, 1:]
    return wide


def is_line_drawing(pixels: UInt8s, cells: UInt8s) -> bool:
    """Return whether there is nothing but lines, and none where people are or nobody can tell."""
    lines = pixels == LINE
    empty = _kept_empty(cells, pixels.shape)
    return bool((lines | (pixels == GROUND)).all()) and not lines[empty].any()


def _kept_empty(cells: UInt8s, shape: tuple[int, ...]) -> Bools:
    """Return (h, w): where no line may be; the filled person's own outline lies on the rim, which is empty too."""
    empty: Bools = spread(cells, shape) >= COVER_UNSURE
    for _ in range(RIM_PX):
        empty = _grown(empty)
    return empty
