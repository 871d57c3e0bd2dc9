"""Whether two smooth pictures are the same in tone: skies, walls and dark pictures, of which hashes say too little."""

import numpy as np

from app.domain.arrays import Float32s
from app.domain.facts import Tile

LEAST_CONTRAST = 24
"""Of 255. A picture that differs less within itself is flat: paper, a lens cap; all such are alike."""
MOST_APART, MOST_APART_MEAN = 4, 1.5
"""How far the mean colours of parts are apart, the worst and in the mean; saving again changes them by 1 or 2."""


def is_flat(tile: Tile) -> bool:
    """Tell whether there is next to nothing to be seen."""
    pixels = tile.pixels.astype(np.int64)
    return bool((pixels.max(axis=(0, 1)) - pixels.min(axis=(0, 1))).max() < LEAST_CONTRAST)


def same_tone(one: Tile, other: Tile) -> bool:
    """Tell whether every part of two pictures has the same mean colour, and neither is flat."""
    if one.pixels.shape != other.pixels.shape or is_flat(one) or is_flat(other):
        return False
    apart = np.abs(one.pixels.astype(np.int64) - other.pixels.astype(np.int64))
    return bool(apart.max() <= MOST_APART and apart.mean() <= MOST_APART_MEAN)


def direction(tile: Tile) -> Float32s:
    """Return how a picture's tone runs, whatever its brightness: (n,), of length 1; of one that is not flat."""
    about = tile.pixels.astype(np.float32).reshape(-1, 3)
    about -= about.mean(axis=0)
    return np.asarray(about.ravel() / np.linalg.norm(about), np.float32)
