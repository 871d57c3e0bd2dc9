"""A picture's noise, cleaned of what all cameras do alike, and which parts of it can be believed."""

from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Bools, Float32s, UInt8s
from app.domain.extractor import OpenMedia
from app.domain.sensor_noise import NOISE_BLOCK_PX, NOISE_CELL_PX, NOISE_MOST_PX
from app.domain.thin_noise import ThinNoise
from app.imaging import jpeg
from app.imaging.limits import UndecodableError
from app.imaging.wavelets import residual

LEAST_CELLS = 4_500
"""Cells of 8 x 8 pixels that have to count, 0.29 megapixels; with fewer only the strongest patterns stand out."""
MOST_PIXELS = 64_000_000
DARKEST, BRIGHTEST = 20.0, 240.0
"""Means of a cell, in steps of 255: a dark pixel's gain hardly shows, a burnt-out one's not at all."""
EVENEST = 0.15
"""A sensor's cell varies more (standard deviation); what varies less was drawn, smoothed, or compressed to one tone."""
BUSIEST = 2.0
"""How many times the median noise a cell may have: more is an edge that the denoiser took for noise."""
MOST_SPREAD = 25.0
"""Standard deviation of a cell: in more texture the denoiser leaves no noise, and what it leaves is the texture."""
LEAST_NOISE = 0.55
"""Median noise of the cells, in steps of 255; with less nothing fine is left of what the sensor saw."""
MOST_STEP = 12.0
PEAK, AROUND = 2.0, 17
"""No frequency may be stronger than twice the mean of the 17 x 17 around it: JPEG's blocks, the colour mosaic and
patterned screens are such peaks, and all cameras of a kind share them."""


@dataclass(frozen=True, slots=True)
class Noise:
    """The signs of a picture's noise, (h, w); which cells of 8 x 8 count, (h / 8, w / 8); its strength; or why not."""

    signs: Bools
    counting: Bools
    strength: float
    refused: ThinNoise | None = None


def grey_of(media: OpenMedia) -> UInt8s:
    """Return every pixel's brightness, (h, w), lying on its longer side; a JPEG's just as it is stored.

    Raises:
        EvidenceError: if the picture cannot be decoded.

    """
    grey = _grey(media)
    return grey if grey.shape[1] >= grey.shape[0] else np.ascontiguousarray(np.rot90(grey))


def middle(grey: UInt8s) -> UInt8s:
    """Return the middle of a picture, at most 1024 x 1024 pixels, whole blocks of 64; empty where there is none."""
    high, wide = (min(side, NOISE_MOST_PX) // NOISE_BLOCK_PX * NOISE_BLOCK_PX for side in grey.shape)
    top, left = (grey.shape[0] - high) // 2, (grey.shape[1] - wide) // 2
    return grey[top : top + high, left : left + wide]


def read_noise(grey: UInt8s) -> Noise:
    """Return the noise of a middle, (h, w) in whole blocks of 64.

    What all sensors of a kind share is taken away: the means of rows and columns, for each of the four places in the
    colour mosaic, and frequencies that stand out. What does not count is taken out before, so that a caption's edges
    are in no mean and no frequency of the rest. About 100 core-ms a megapixel.
    Source: M. Chen, J. Fridrich, M. Goljan and J. Lukas, "Determining Image Origin and Integrity Using Sensor Noise",
    IEEE TIFS 3(1), 2008 (zero mean, Wiener filter in the Fourier domain).
    """
    values = grey.astype(np.float32)
    noise = residual(values)
    strength = np.sqrt(_cell_means(noise * noise))
    median = float(np.median(strength))
    dark, burnt, even, busy = _spoilt(values, strength, median)
    counting = ~(dark | burnt | even | busy)
    refused = None
    if counting.sum() < LEAST_CELLS:
        spoilt = {ThinNoise.TOO_DARK: dark, ThinNoise.OVEREXPOSED: burnt, ThinNoise.EVEN: even, ThinNoise.BUSY: busy}
        refused = max(spoilt, key=lambda reason: int(spoilt[reason].sum()))
    elif float(np.median(strength[counting])) < LEAST_NOISE:
        refused = ThinNoise.SMOOTHED
    noise = np.clip(noise, -MOST_STEP, MOST_STEP) * _in_pixels(counting)
    signs = _without_peaks(_zero_mean(noise)) > 0
    return Noise(signs, counting, round(median, 3), refused)


def _spoilt(values: Float32s, strength: Float32s, median: float) -> tuple[Bools, Bools, Bools, Bools]:
    """Return which cells are dark, burnt out, even and busy, each (h / 8, w / 8); a cell is one of them at most."""
    means = _cell_means(values)
    spread = np.sqrt(np.maximum(_cell_means(values * values) - means * means, 0))
    dark, burnt = means < DARKEST, means > BRIGHTEST
    even = ~dark & ~burnt & (spread < EVENEST)
    busy = ~dark & ~burnt & ((strength > BUSIEST * max(median, LEAST_NOISE)) | (spread > MOST_SPREAD))
    return dark, burnt, even, busy


def _cell_means(values: Float32s) -> Float32s:
    import cv2

    high, wide = (side // NOISE_CELL_PX for side in values.shape)
    return np.asarray(cv2.resize(values, (wide, high), interpolation=cv2.INTER_AREA), np.float32)


def _in_pixels(cells: Bools) -> Float32s:
    return cells.repeat(NOISE_CELL_PX, axis=0).repeat(NOISE_CELL_PX, axis=1).astype(np.float32)


def _zero_mean(noise: Float32s) -> Float32s:
    even = noise.copy()
    for row in (0, 1):
        for column in (0, 1):
            part = even[row::2, column::2]
            part -= part.mean(axis=0, keepdims=True)
            part -= part.mean(axis=1, keepdims=True)
    return even


def _without_peaks(noise: Float32s) -> Float32s:
    """Return noise whose frequencies are about equally strong, none standing out from those around it."""
    import cv2

    waves = np.fft.rfft2(noise)
    size = np.abs(waves).astype(np.float32) + np.float32(1e-6)
    usual = np.asarray(cv2.blur(size, (AROUND, AROUND)), np.float32)
    waves *= np.minimum(1, PEAK * usual / size) / usual
    return np.fft.irfft2(waves, s=noise.shape).astype(np.float32)


def _grey(media: OpenMedia) -> UInt8s:
    import cv2

    if media.format == "jpeg":
        try:
            return jpeg.read_brightness(media.data, media.size_px)
        except UndecodableError:  # rare colours: Pillow knows more of them
            pass
    return np.asarray(cv2.cvtColor(media.pixels(max(media.size_px)), cv2.COLOR_RGB2GRAY), np.uint8)
