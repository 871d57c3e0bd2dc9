"""What is left of people in cut-outs for an appeal, and how many are refused that show nobody.

    python -m tests.benchmarks.appeals

Portraits of adults (../shared/data/faces) are pasted into rooms without anybody (../shared/data/location), and
rectangles are laid round, beside and across them; then rectangles drawn by lot in rooms as they are.
"""

import sys
from collections import Counter

import numpy as np

from app.domain.appeal import LEAST_LEFT, USUAL_SIDE_PX
from app.domain.region import Region
from app.imaging import people
from app.imaging.appeal_crop import cut_out, left_share, look_at
from tests.people import PORTRAITS, pasted, portraits, rooms
from tests.pictures import opened

HEIGHTS, MANY, A_ROOM = (0.12, 0.2, 0.3, 0.45), 40, 3
OPEN = 0.1
"""Of the middle of a person's picture no more than this share may be seen."""


def rectangles(edges):
    """Return one round a person's picture, one beside that cuts it, and one across it below the face."""
    left, top, right, bottom = edges
    wide, high = right - left, bottom - top
    sides = (
        (left - wide, top - 0.7 * high, right + wide, bottom + 0.3 * high),
        (left - 2 * wide, top - 0.2, left + 0.55 * wide, bottom),
        (left + 0.1 * wide, top + 0.5 * high, right + 2 * wide, bottom - 0.2 * high),
    )
    return [Region(*(min(max(side, 0.0), 1.0) for side in each)) for each in sides]


def tried(media, region, finder):
    """Return what came of a rectangle, and the cut-out."""
    pixels = cut_out(media, region, finder.cover_of(media).cells, USUAL_SIDE_PX, finder)
    if left_share(pixels) < LEAST_LEFT:
        return "too little left", pixels
    return ("somebody found" if look_at(pixels, finder).refused else "kept"), pixels


def seen_of(pixels, region, edges):
    """Return how much of the middle of a person's picture can be seen in a cut-out."""
    left, top, right, bottom = edges
    wide, high = right - left, bottom - top
    rows, columns = pixels.shape[:2]
    across = (np.array([left + 0.2 * wide, right - 0.2 * wide]) - region.left) / (region.right - region.left)
    down = (np.array([top + 0.1 * high, bottom - 0.05 * high]) - region.top) / (region.bottom - region.top)
    (x, x_end), (y, y_end) = (
        np.rint(np.clip(shares, 0, 1) * many).astype(int) for shares, many in ((across, columns), (down, rows))
    )
    inside = pixels[y:y_end, x:x_end]
    return left_share(inside) if inside.size else 0.0


def main():
    """Print both counts."""
    if not PORTRAITS.is_dir():
        sys.exit("../shared/data/faces is absent")
    finder, empty = people.finder(), rooms(MANY)
    for height in HEIGHTS:
        told = Counter()
        for portrait, room in zip(portraits(MANY), empty, strict=False):
            picture, edges = pasted(portrait, room, height, at=(0.3, 0.3))
            for region in rectangles(edges):
                outcome, pixels = tried(opened(picture), region, finder)
                told[outcome] += 1
                told["kept with somebody in sight"] += outcome == "kept" and seen_of(pixels, region, edges) > OPEN
        sys.stdout.write(f"portraits {height:.0%} of the height: {dict(told)}\n")
    chance, told = np.random.default_rng(1), Counter()
    for room in empty:
        for _ in range(A_ROOM):
            wide, high = chance.uniform(0.15, 0.5, 2)
            left, top = chance.uniform(0, 1 - wide), chance.uniform(0, 1 - high)
            outcome, pixels = tried(opened(room), Region(left, top, left + wide, top + high), finder)
            told[outcome] += 1
            told["kept whole"] += outcome == "kept" and left_share(pixels) > 1 - OPEN / 10
    sys.stdout.write(f"rooms without anybody: {dict(told)}\n")


if __name__ == "__main__":
    main()
