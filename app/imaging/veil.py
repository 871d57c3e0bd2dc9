"""The veiled picture: so few pixels that no face and no body survives in them."""

from functools import lru_cache

import numpy as np

from app.domain.arrays import Float32s, UInt8s
from app.domain.facts import TILE_PX


def tile_size(width_px: int, height_px: int) -> tuple[int, int]:
    """Return width and height of the tile: the long side 8 pixels, or all that a smaller picture has."""
    long_px = max(width_px, height_px)
    scale = min(1.0, TILE_PX / long_px)
    return max(1, round(width_px * scale)), max(1, round(height_px * scale))


def tile(pixels: UInt8s) -> UInt8s:
    """Return the box average of (h, w, 3) ``pixels`` as a tile of at most 8 pixels a side.

    Every pixel counts by its exact share in the box it falls into, so that nothing fine is left over by chance.
    """
    height, width = pixels.shape[:2]
    columns, rows = tile_size(width, height)
    by_rows = shares(height, rows) @ pixels.reshape(height, -1).astype(np.float32)
    averaged = shares(width, columns) @ by_rows.reshape(rows, width, -1)
    rounded: UInt8s = np.rint(averaged).astype(np.uint8)
    return rounded


def blurred(pixels: UInt8s) -> UInt8s:
    """Return (h, w, 3) ``pixels`` with nothing left of them but their tile, drawn smoothly at their size."""
    height, width = pixels.shape[:2]
    small = tile(pixels).astype(np.float32)
    rows, columns = small.shape[:2]
    by_rows = (_between(height, rows) @ small.reshape(rows, -1)).reshape(height, columns, -1)
    smooth: UInt8s = np.rint(_between(width, columns) @ by_rows).astype(np.uint8)
    return smooth


def _between(many: int, few: int) -> Float32s:
    """Return (many, few) weights that draw ``few`` boxes smoothly at ``many`` places; each row adds up to 1."""
    at = np.clip((np.arange(many) + 0.5) * few / many - 0.5, 0, few - 1)
    weights: Float32s = np.clip(1 - np.abs(at[:, None] - np.arange(few)), 0, 1).astype(np.float32)
    return weights


@lru_cache(maxsize=256)
def shares(many: int, few: int) -> Float32s:
    """Return (few, many) weights that average ``many`` samples into ``few`` boxes; each row adds up to 1."""
    edges = np.linspace(0, many, few + 1)
    starts = np.arange(many)
    overlap = np.minimum(edges[1:, None], starts + 1) - np.maximum(edges[:-1, None], starts)
    weights: Float32s = (np.clip(overlap, 0, 1) * (few / many)).astype(np.float32)
    return weights
