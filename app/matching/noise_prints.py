"""Sensor noise ready to compare: how far the patterns of two pictures, or of a picture and a camera, agree."""

from collections.abc import Sequence

import numpy as np

from app.domain.arrays import Bools, Float32s, Float64s, Ints, UInt64s
from app.domain.sensor_noise import NOISE_BLOCK_PX, NOISE_CELL_PX, SensorNoise

CELL_PIXELS, CELLS_A_BLOCK = NOISE_CELL_PX**2, (NOISE_BLOCK_PX // NOISE_CELL_PX) ** 2
CELLS = NOISE_BLOCK_PX // NOISE_CELL_PX
ALL_BITS, NO_BITS = np.uint64(2**64 - 1), np.uint64(0)
REACH_CELLS = 6
LEAST_TOGETHER, LEAST_CELLS_OF_BLOCK = 2_000, 16
"""Cells that two pictures have to have in common, 0.13 megapixels, and a block for it to be heard."""
MOST_OF_BLOCK = 3.0
"""No block of 64 x 64 pixels says more than this, in standard errors: a caption laid over both says much in few."""
NEAR_PX = 5
"""What agrees so near to no shift belongs to the peak: compression and the colour mosaic widen it."""


class NoisePrint:
    """One pattern: a word of 64 bits for each cell of 8 x 8 pixels, those of a block of 64 x 64 after each other.

    ``counting`` (n,): which cells count. ``near`` (n,): which of them lie near one that does not; where both pictures
    of a pair have such a one, its edges may be one caption's, and nothing is compared around it.
    """

    __slots__ = ("across", "counting", "masks", "near", "near_masks", "near_telling", "telling", "words")

    def __init__(self, words: UInt64s, counting: Bools, across: int, near: Bools | None = None) -> None:
        """Take (n,) ``words`` and how many blocks lie ``across``; ``near`` is found where it is not given."""
        self.words, self.counting, self.across = words, counting, across
        self.near = near_spoilt(counting, across) if near is None else near
        self.masks, self.near_masks = (np.where(each, ALL_BITS, NO_BITS) for each in (counting, self.near))
        self.telling, self.near_telling = (np.packbits(each).view(np.uint64) for each in (counting, self.near))

    def turned(self) -> "NoisePrint":
        """Return the print of the picture turned upside down."""
        bits = np.unpackbits(self.words.view(np.uint8)).reshape(-1, CELL_PIXELS)[::-1, ::-1]
        words = np.packbits(bits, axis=1).reshape(-1).view(np.uint64)
        return NoisePrint(words, self.counting[::-1], self.across, self.near[::-1])

    def signs(self) -> Float32s:
        """Return (blocks, 4096) float32: 1 or -1 for each pixel, 0 where its cell does not count."""
        signs = np.unpackbits(self.words.view(np.uint8)).astype(np.float32).reshape(-1, CELL_PIXELS)
        signs *= 2
        signs -= 1
        signs *= self.counting[:, None]
        return signs.reshape(-1, CELLS_A_BLOCK * CELL_PIXELS)


def print_of(noise: SensorNoise) -> NoisePrint:
    """Return a fact's pattern, ready to compare."""
    words = np.ascontiguousarray(noise.bits).reshape(-1).view(np.uint64)
    return NoisePrint(words, np.unpackbits(noise.counting).astype(bool), noise.across)


def near_spoilt(counting: Bools, across: int) -> Bools:
    """Return which cells lie within 48 pixels of one that does not count, as far as a denoiser's filters reach."""
    import cv2

    down = len(counting) // CELLS_A_BLOCK // across
    shape = (down, across, CELLS, CELLS)
    lying = (~counting).reshape(shape).transpose(0, 2, 1, 3).reshape(down * CELLS, across * CELLS)
    around = np.ones((2 * REACH_CELLS + 1, 2 * REACH_CELLS + 1), np.uint8)
    near = np.asarray(cv2.dilate(lying.astype(np.uint8), around, borderValue=0), bool)
    return near.reshape(down, CELLS, across, CELLS).transpose(0, 2, 1, 3).reshape(-1)


def agreements(one: NoisePrint, others: Sequence[NoisePrint]) -> tuple[Float64s, Float64s]:
    """Return how far one print agrees with each of several of its size: (n,) standard errors, and (n,) correlations.

    Chance gives errors with mean 0 and spread 1. Each block says so much at most, so that nothing that is in one part
    of both pictures can say much. About 0.07 core-ms each.
    """
    errors, correlations = np.zeros(len(others)), np.zeros(len(others))
    for place, other in enumerate(others):
        comparable = one.masks & other.masks & ~(one.near_masks & other.near_masks)
        unlike = np.bitwise_count((one.words ^ other.words) & comparable)
        comparable = one.telling & other.telling & ~(one.near_telling & other.near_telling)
        cells = np.bitwise_count(comparable).astype(np.int64)
        sums = CELL_PIXELS * cells - 2 * unlike.reshape(-1, CELLS_A_BLOCK).sum(axis=1, dtype=np.int64)
        errors[place] = _together(sums, cells * CELL_PIXELS, cells)
        correlations[place] = sums.sum() / max(1, int(cells.sum()) * CELL_PIXELS)
    return errors, correlations


def against(signs: Float32s, camera: Float32s) -> float:
    """Return how far a picture agrees with the pattern of others, in standard errors beyond chance; may be below 0.

    Args:
        signs: (blocks, 4096), of ``NoisePrint.signs``.
        camera: the same, the sum over the other pictures.

    """
    agreed = signs * camera
    cells = np.count_nonzero(signs, axis=1) // CELL_PIXELS
    return _together(agreed.sum(axis=1), np.einsum("ij,ij->i", agreed, agreed), cells)


def waves_of(signs: Float32s, across: int) -> Float32s:
    """Return the Fourier transform of a pattern as it lies in the picture, packed as OpenCV packs it; they add up."""
    import cv2

    return np.asarray(cv2.dft(_laid_out(signs, across)), np.float32)


def above_shifts(waves: Float32s, camera: Float32s) -> float:
    """Return how many times the agreement without a shift is that at others (root mean square); negative if below 0.

    Edges and textures agree at many shifts, a sensor at none but 0. This is the signed root of the peak-to-correlation
    energy.
    Source: M. Goljan, J. Fridrich and T. Filler, "Large Scale Test of Sensor Fingerprint Camera Identification", SPIE
    7254, 2009.
    """
    import cv2

    shifts = np.asarray(cv2.idft(cv2.mulSpectrums(waves, camera, 0, conjB=True)), np.float32)
    near = np.arange(-NEAR_PX, NEAR_PX + 1)
    rest = np.sum(shifts * shifts, dtype=np.float64) - np.sum(shifts[np.ix_(near, near)] ** 2, dtype=np.float64)
    usual = np.sqrt(max(float(rest), 1e-9) / (shifts.size - len(near) ** 2))
    return float(shifts[0, 0] / usual)


class Pattern:
    """What the pictures of a camera have in common: the sum of their signs, (blocks, 4096).

    ``clean`` is the sum of what is not near a spoilt cell; that alone is compared where the other picture is near one.
    """

    __slots__ = ("across", "clean", "whole")

    def __init__(self, one: NoisePrint) -> None:
        """Begin with one picture."""
        self.across, self.whole = one.across, one.signs()
        self.clean = _without(self.whole, one.near)

    def add(self, one: NoisePrint) -> None:
        """Add a picture."""
        signs = one.signs()
        self.whole += signs
        self.clean += _without(signs, one.near)

    def agreement(self, one: NoisePrint, *, is_in: bool) -> float:
        """Return how far a picture agrees with the others, the lesser of what blocks and shifts say; 0 if incomparable.

        ``is_in``: the picture was added, and is taken out before.
        """
        own = one.signs()
        rest = self.whole - own if is_in else self.whole
        rest = np.where(np.repeat(one.near, CELL_PIXELS).reshape(own.shape), self.clean, rest)
        own = _without(own, ~_has_any(rest))
        by_blocks = against(own, rest)
        return by_blocks and min(by_blocks, above_shifts(waves_of(own, self.across), waves_of(rest, self.across)))

    def as_print(self) -> NoisePrint:
        """Return the pattern as a print that pictures can be compared with quickly."""
        is_clean = _has_any(self.clean)
        total = np.where(np.repeat(is_clean, CELL_PIXELS).reshape(self.whole.shape), self.clean, self.whole)
        words = np.packbits(total > 0, axis=1).reshape(-1).view(np.uint64)
        return NoisePrint(words, _has_any(total), self.across, ~is_clean)


def _together(sums: Float32s | Ints, energies: Float32s | Ints, cells: Ints) -> float:
    """Return what blocks say together, each its sum over its spread, limited; 0 where too little can be compared."""
    telling = cells >= LEAST_CELLS_OF_BLOCK
    if cells[telling].sum() < LEAST_TOGETHER:
        return 0.0
    each = sums[telling] / np.sqrt(np.maximum(energies[telling], 1))
    return float(np.clip(each, -MOST_OF_BLOCK, MOST_OF_BLOCK).sum() / np.sqrt(telling.sum()))


def _laid_out(signs: Float32s, across: int) -> Float32s:
    """Return (blocks, 4096) as the picture lies, (h, w)."""
    down = len(signs) // across
    parted = signs.reshape(down, across, CELLS, CELLS, NOISE_CELL_PX, NOISE_CELL_PX)
    return parted.transpose(0, 2, 4, 1, 3, 5).reshape(down * NOISE_BLOCK_PX, across * NOISE_BLOCK_PX)


def _has_any(signs: Float32s) -> Bools:
    """Return for which cells, (n,), there are signs, of (blocks, 4096)."""
    found: Bools = (signs.reshape(-1, CELL_PIXELS) != 0).any(axis=1)
    return found


def _without(signs: Float32s, cells: Bools) -> Float32s:
    """Return signs, (blocks, 4096), with 0 in some cells, (n,)."""
    kept: Float32s = (signs.reshape(-1, CELL_PIXELS) * ~cells[:, None]).reshape(signs.shape)
    return kept
