"""What a denoiser takes away from a picture: its noise, estimated between wavelets; OpenCV and NumPy alone."""

import numpy as np

from app.domain.arrays import Float32s

LEVELS = 3
SIGMA = 5.0
"""The noise that is looked for, as a standard deviation in steps of 255; the usual value, for all pictures."""
WINDOWS = ((3, 3), (5, 5), (7, 7), (9, 9))
DB4 = (
    0.23037781330885523, 0.7148465705525415, 0.6308807679295904, -0.02798376941698385,
    -0.18703481171888114, 0.030841381835986965, 0.032883011666982945, -0.010597401784997278,
)  # fmt: skip
"""Daubechies' wavelet with four vanishing moments: its smoothing filter."""
HALF = len(DB4) // 2
SMOOTH = np.array(DB4[::-1], np.float32)
DETAIL = np.array([(-1) ** (place + 1) * each for place, each in enumerate(DB4)], np.float32)
ACROSS, DOWN = 1, 0


def residual(grey: Float32s, levels: int = LEVELS) -> Float32s:
    """Return a picture's noise, (h, w): what a denoiser takes from ``grey``, (h, w), 0 to 255.

    Both sides can be halved ``levels`` times.
    Each detail coefficient keeps the share that noise of ``SIGMA`` has of the variance around it; the coarse rest of
    the picture keeps nothing. About 35 core-ms a megapixel.
    Sources: M. K. Mihcak, I. Kozintsev and K. Ramchandran, "Spatially Adaptive Statistical Modeling of Wavelet Image
    Coefficients and its Application to Denoising", ICASSP 1999; J. Lukas, J. Fridrich and M. Goljan, "Digital Camera
    Identification from Sensor Pattern Noise", IEEE TIFS 1(2), 2006, appendix A.
    """
    if levels == 0:
        return np.zeros_like(grey)
    low, high = _halved(grey, SMOOTH, ACROSS), _halved(grey, DETAIL, ACROSS)
    coarse = residual(_halved(low, SMOOTH, DOWN), levels - 1)
    details = (_noise_of(_halved(*each, DOWN)) for each in ((low, DETAIL), (high, SMOOTH), (high, DETAIL)))
    low_down, high_across, high_both = details
    low = _doubled(coarse, SMOOTH, DOWN) + _doubled(low_down, DETAIL, DOWN)
    high = _doubled(high_across, SMOOTH, DOWN) + _doubled(high_both, DETAIL, DOWN)
    return _doubled(low, SMOOTH, ACROSS) + _doubled(high, DETAIL, ACROSS)


def _noise_of(details: Float32s) -> Float32s:
    """Return the part of detail coefficients that is noise; of four windows the one with the least variance decides."""
    import cv2

    squares = details * details
    variance = np.asarray(cv2.boxFilter(squares, -1, WINDOWS[0]), np.float32)
    for window in WINDOWS[1:]:
        cv2.min(variance, cv2.boxFilter(squares, -1, window), variance)
    noise = SIGMA * SIGMA
    np.maximum(variance, noise, out=variance)
    found: Float32s = details * np.float32(noise) / variance
    return found


def _filtered(values: Float32s, kernel: Float32s, anchor: int, axis: int) -> Float32s:
    import cv2

    turned, at = (kernel[None], (anchor, 0)) if axis == ACROSS else (kernel[:, None], (0, anchor))
    found = cv2.filter2D(values, cv2.CV_32F, turned, anchor=at, borderType=cv2.BORDER_REFLECT_101)
    return np.asarray(found, np.float32)


def _halved(values: Float32s, kernel: Float32s, axis: int) -> Float32s:
    filtered = _filtered(values, kernel, HALF - 1, axis)
    return np.ascontiguousarray(filtered[:, ::2] if axis == ACROSS else filtered[::2])


def _doubled(values: Float32s, kernel: Float32s, axis: int) -> Float32s:
    high, wide = values.shape
    spread = np.zeros((high, 2 * wide) if axis == ACROSS else (2 * high, wide), np.float32)
    spread[(slice(None), slice(None, None, 2)) if axis == ACROSS else slice(None, None, 2)] = values
    return _filtered(spread, np.ascontiguousarray(kernel[::-1]), HALF, axis)
