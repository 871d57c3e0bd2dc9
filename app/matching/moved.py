"""Whether something moved between two pictures that else lie on each other: then they are two frames, and no copies.

A tripod or a steady hand takes the same room again, and points of the room cannot tell the two pictures apart. What
is laid over a copy (a caption, a sticker) hides something and shows something new. What moved is in both: its points
match, away from where the room puts them, and around them nothing of the room agrees.
"""

import numpy as np

from app.domain.arrays import Ints
from app.matching.geometry import Similarity, similarity
from app.matching.matches import View, match

CELLS = 16
FITTING_PX, LEAST_APART_PX = 3.0, 5.0
LEAST_MOVED, LEAST_SHARE = 16, 0.4
"""Shelves, grass and wallpaper match themselves a step further: a dozen points at most did so in copies."""


def count_moved(first: View, second: View, found: Similarity) -> int:
    """Return how many points moved together from one picture to the other, against a similarity that the rest fits.

    Only points count in whose part of the picture, a sixteenth of either side, nothing fits, there and back: of a
    fence or a tiled wall each piece matches the next one too. ``found`` is of any matches; its rows are not looked at.
    """
    matches = match(first, second)
    off = np.abs(found.to_second(first.xy_px[matches.first]) - second.xy_px[matches.second]).max(axis=1)
    off /= max(abs(found.scale), 1.0)
    fitting = np.flatnonzero(off <= FITTING_PX)
    bare = ~_is_held(first, matches.first, fitting) & ~_is_held(second, matches.second, fitting)
    rest = matches.only(np.flatnonzero((off > LEAST_APART_PX) & bare))
    if len(rest) < LEAST_MOVED:
        return 0
    together = similarity(first, second, rest)
    many = len(together.rows)
    return many if many >= max(LEAST_MOVED, LEAST_SHARE * len(rest)) else 0


def _is_held(view: View, points: Ints, fitting: Ints) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return for each matched point whether another one that fits lies in its cell of the picture."""
    cells = np.clip((view.xy_px[points] / view.size_px * CELLS).astype(int), 0, CELLS - 1)
    cell = cells[:, 1] * CELLS + cells[:, 0]
    held = np.zeros(CELLS**2, np.bool_)
    held[cell[fitting]] = True
    return np.asarray(held[cell], np.bool_)
