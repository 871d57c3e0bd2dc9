"""Picks the best points from a network's maps and reads descriptors between the maps' cells, with NumPy alone.

The same arithmetic as ``torch.nn.functional.grid_sample`` with ``align_corners=False`` and zero padding, which the
network's authors use, so that the points agree with theirs; the export script compares the two.
"""

import numpy as np

from app.domain.arrays import Bools, Float32s, Ints

CUBIC_A = -0.75
"""The free parameter of the cubic kernel, as in PyTorch and OpenCV."""


def best_peaks(peaks: Float32s, reliability: Float32s, least: float, most: int) -> tuple[Ints, Float32s]:
    """Return the best peaks of a map, best first; equal ones from top to bottom, left to right.

    Args:
        peaks: (h, w), the probability of a point at each pixel, 0 where a neighbour's is greater.
        reliability: (h / 8, w / 8), how well a point there can be found again.
        least: peaks at or below it are left out.
        most: how many to return at most.

    Returns:
        xy: (n, 2), x and y in pixels.
        scores: (n,), peak times reliability, each above 0.

    """
    height, width = peaks.shape
    flat = np.ascontiguousarray(peaks).ravel()
    spots = np.flatnonzero(flat > least)  # from top to bottom, left to right
    xs, ys = spots % width, spots // width
    inside = (xs < width - 1) & (ys < height - 1)  # the reference's nearest-sampling reads 0 in the last column
    xy = np.stack([xs[inside], ys[inside]], axis=1).astype(np.int64)
    scores = flat[spots[inside]] * sample_linear(reliability[None], xy, (width, height))[:, 0]
    order = np.argsort(-scores, kind="stable")[:most]
    order = order[scores[order] > 0]
    return xy[order], scores[order].astype(np.float32)


def sample_linear(maps: Float32s, xy: Ints, size_px: tuple[int, int]) -> Float32s:
    """Return (n, c): the (c, h, w) maps at positions given in pixels of a (width, height) picture, bilinearly."""
    corner, share = _cells(maps, xy, size_px)
    weights = np.stack([1 - share, share], axis=2)
    return _weighted(maps, corner, weights, 0)


def sample_cubic(maps: Float32s, xy: Ints, size_px: tuple[int, int]) -> Float32s:
    """Return (n, c): the (c, h, w) maps at positions given in pixels of a (width, height) picture, bicubically."""
    corner, share = _cells(maps, xy, size_px)
    apart = np.stack([share + 1, share, 1 - share, 2 - share], axis=2)
    near = ((CUBIC_A + 2) * apart - (CUBIC_A + 3)) * apart * apart + 1
    far = ((CUBIC_A * apart - 5 * CUBIC_A) * apart + 8 * CUBIC_A) * apart - 4 * CUBIC_A
    return _weighted(maps, corner, np.where(apart <= 1, near, far), -1)


def _cells(maps: Float32s, xy: Ints, size_px: tuple[int, int]) -> tuple[Ints, Float32s]:
    """Return the cell up and left of each position, and how far into the next it lies, both (n, 2).

    In single precision and in the reference's order, since its rounding shows in the fourth decimal.
    """
    cells = np.array([maps.shape[2], maps.shape[1]], np.float32)
    spread = np.array(size_px, np.float32) - np.float32(1)
    grid = np.float32(2) * (xy.astype(np.float32) / spread) - np.float32(1)
    position = ((grid + np.float32(1)) * cells - np.float32(1)) / np.float32(2)
    corner = np.floor(position)
    return corner.astype(np.int64), position - corner


def _weighted(maps: Float32s, corner: Ints, weights: Float32s, first: int) -> Float32s:
    """Return the weighted sum over a square of cells; cells outside the maps count as 0."""
    channels, height, width = maps.shape
    flat = np.ascontiguousarray(maps.reshape(channels, -1).T)
    total = np.zeros((len(corner), channels), np.float32)
    steps = range(weights.shape[2])
    columns = [_in_reach(corner[:, 0] + first + step, width) for step in steps]
    for row in steps:
        y, y_inside = _in_reach(corner[:, 1] + first + row, height)
        for column, (x, x_inside) in enumerate(columns):
            weight = weights[:, 1, row] * weights[:, 0, column] * (x_inside & y_inside)
            part = flat.take(y * width + x, axis=0)
            part *= weight[:, None]
            total += part
    return total


def _in_reach(cells: Ints, length: int) -> tuple[Ints, Bools]:
    """Return the cells that there are, the nearest for those that there are not, and which there are."""
    near = np.minimum(np.maximum(cells, 0), length - 1)
    return near, near == cells
