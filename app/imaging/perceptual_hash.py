"""PDQ, the perceptual hash, with all eight turns of the picture from one transform.

Source: Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019, and the reference
implementation (ThreatExchange, pdqhashing.cpp), whose constants and order of bits are kept. Its blur (two box passes
each way) and its decimation to 64 x 64 are linear, so each axis is one matrix here, kept for each length.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.domain.arrays import Float32s, Float64s, Ints, UInt8s

SMALL, KEPT = 64, 16
LEAST_SIDE_PX = 5
PASSES = 2
LUMA = np.array([0.299, 0.587, 0.114], np.float32)
QUALITY_DIVISOR, QUALITY_MOST = 90, 100


@dataclass(frozen=True, slots=True, eq=False)
class PdqHash:
    """``turns``: (8, 32) uint8, 256 bits a row, most significant first, as in the hexadecimal spelling.

    The rows: as it is, turned by 90, 180 and 270 degrees (anticlockwise), mirrored left to right,
    top to bottom, along the main diagonal, along the other diagonal.
    """

    quality: int
    turns: UInt8s


def pdq(pixels: UInt8s) -> PdqHash:
    """Return the hash of (h, w, 3) RGB ``pixels``; all zero with quality 0 below 5 pixels a side."""
    height, width = pixels.shape[:2]
    if min(height, width) < LEAST_SIDE_PX:
        return PdqHash(0, np.zeros((8, 32), np.uint8))
    small = (_axis(height) @ _luma(pixels) @ _axis(width).T).astype(np.float64)
    coefficients: Float64s = _dct() @ small @ _dct().T
    bits = np.stack([_bits(turned) for turned in _turns(coefficients)])
    return PdqHash(_quality(small), np.packbits(bits, axis=1))


def _luma(pixels: UInt8s) -> Float32s:
    import cv2

    return np.asarray(cv2.transform(pixels.astype(np.float32), LUMA[None]), np.float32)


def _bits(coefficients: Float64s) -> UInt8s:
    """Return 256 bits, the coefficient of the highest frequencies first, as the hash is spelt."""
    flat = coefficients.reshape(-1)
    middle = np.partition(flat, flat.size // 2 - 1)[flat.size // 2 - 1]  # the lower middle, as torben() gives it
    bits: UInt8s = (flat > middle)[::-1].astype(np.uint8)
    return bits


def _turns(plain: Float64s) -> tuple[Float64s, ...]:
    """Return the transform of the picture's eight turns: mirrored pictures change the sign of odd frequencies."""
    odd = np.where(np.arange(KEPT) % 2 == 0, -1.0, 1.0)  # rows and columns stand for frequencies 1 to 16
    across, down, swapped = odd[None, :], odd[:, None], plain.T
    return (
        plain,
        swapped * down,
        plain * across * down,
        swapped * across,
        plain * across,
        plain * down,
        swapped,
        swapped * across * down,
    )


def _quality(small: Float64s) -> int:
    """Return how much there is to hash, 0 to 100: gradients of the 64 x 64 picture, each cut to a whole number."""
    total = sum(int(np.abs(np.trunc(np.diff(small, axis=axis) * 100 / 255)).sum()) for axis in (0, 1))
    return min(QUALITY_MOST, total // QUALITY_DIVISOR)


@lru_cache(maxsize=1)
def _dct() -> Float64s:
    """Return (16, 64): the DCT-II of 64 samples for the frequencies 1 to 16."""
    frequency, sample = np.arange(1, KEPT + 1)[:, None], np.arange(SMALL)[None, :]
    matrix: Float64s = np.sqrt(2 / SMALL) * np.cos(np.pi / (2 * SMALL) * frequency * (2 * sample + 1))
    return matrix


@lru_cache(maxsize=256)
def _axis(length: int) -> Float32s:
    """Return (64, length): blur by two box passes, then the samples nearest to the middles of 64 equal stretches."""
    window = (length + PASSES * SMALL - 1) // (PASSES * SMALL)
    middles = ((np.arange(SMALL) + 0.5) * length / SMALL).astype(int)
    first, last = _reach(middles, window, length)
    steps = np.zeros((SMALL, length + 1))  # where weights rise and fall; added up along the axis below
    rows = np.arange(SMALL)
    for offset in range(window):
        inside = first + offset <= last
        low, high = _reach(np.minimum(first + offset, last), window, length)
        weight = inside / ((last - first + 1) * (high - low + 1))
        steps[rows, low] += weight
        steps[rows, high + 1] -= weight
    return steps.cumsum(axis=1)[:, :-1].astype(np.float32)


def _reach(middle: Ints, window: int, length: int) -> tuple[Ints, Ints]:
    """Return the first and the last sample that a box pass averages around ``middle``; fewer at the ends."""
    after = (window + 2) // 2 - 1
    return np.maximum(middle - (window - after - 1), 0), np.minimum(middle + after, length - 1)
