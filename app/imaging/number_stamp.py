"""A number on a rim below a picture, drawn by hand so that it is the same everywhere: seven by five squares a digit."""

import numpy as np

from app.domain.arrays import UInt8s

DIGIT_WIDE, DIGIT_HIGH, GAP = 5, 7, 1
RIM_SHARE = 256
"""A square of a digit is one pixel wide for each so many pixels of the longest side."""
INK, PAPER = 0, 255
DIGITS = (
    "01110 10001 10011 10101 11001 10001 01110",
    "00100 01100 00100 00100 00100 00100 01110",
    "01110 10001 00001 00110 01000 10000 11111",
    "11110 00001 00001 01110 00001 00001 11110",
    "00010 00110 01010 10010 11111 00010 00010",
    "11111 10000 11110 00001 00001 10001 01110",
    "00110 01000 10000 11110 10001 10001 01110",
    "11111 00001 00010 00100 01000 01000 01000",
    "01110 10001 10001 01110 10001 10001 01110",
    "01110 10001 10001 01111 00001 00010 01100",
)


def rim_px(most_px: int) -> int:
    """Return how high the rim is below a picture whose longest side is at most so long."""
    return (DIGIT_HIGH + 2 * GAP) * _square_px(most_px)


def stamped(pixels: UInt8s, text: str, most_px: int) -> UInt8s:
    """Return (h, w, 3) ``pixels`` with a white rim below, on which a number stands as far as there is room for it.

    Args:
        pixels: the picture.
        text: digits.
        most_px: what the rim's height was reckoned from.

    """
    wide = pixels.shape[1]
    rim = np.full((rim_px(most_px), wide, 3), PAPER, np.uint8)
    line = _line(text)
    square = max(1, min(_square_px(most_px), wide // line.shape[1]))
    drawn = np.kron(line, np.ones((square, square), np.uint8))[:, :wide]
    top = (rim.shape[0] - drawn.shape[0]) // 2
    rim[top : top + drawn.shape[0], : drawn.shape[1]][drawn > 0] = INK
    return np.concatenate([pixels, rim])


def _square_px(most_px: int) -> int:
    return max(1, most_px // RIM_SHARE)


def _line(text: str) -> UInt8s:
    """Return (7, n): 1 where there is ink."""
    gap = np.zeros((DIGIT_HIGH, GAP), np.uint8)
    parts = [gap]
    for digit in text:
        rows = [[int(each) for each in row] for row in DIGITS[int(digit)].split()]
        parts += [np.array(rows, np.uint8), gap]
    return np.concatenate(parts, axis=1)
