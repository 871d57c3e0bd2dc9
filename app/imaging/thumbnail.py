"""The clear picture, made small; kept encrypted, and read only for media with a reveal row."""

import numpy as np

from app.domain.arrays import UInt8s
from app.imaging import jpeg

LONG_SIDE_PX = 512
QUALITY = 80
HALF = 0.5


def reduced(pixels: UInt8s, side_px: int) -> UInt8s:
    """Return (h, w, 3) ``pixels`` brought down to at most ``side_px`` on the long side; never enlarged.

    To less than half by area, where every pixel counts; up to there by its four neighbours, which costs a sixth.
    """
    import cv2  # heavy; the worker has loaded it by now

    height, width = pixels.shape[:2]
    scale = side_px / max(width, height)
    if scale >= 1:
        return pixels
    size = max(1, round(width * scale)), max(1, round(height * scale))
    method = cv2.INTER_LINEAR if scale > HALF else cv2.INTER_AREA
    return np.asarray(cv2.resize(pixels, size, interpolation=method), np.uint8)


def thumbnail_jpeg(pixels: UInt8s) -> bytes:
    """Return (h, w, 3) RGB ``pixels`` as the bytes of a JPEG of at most 512 pixels a side."""
    return jpeg.encode(reduced(pixels, LONG_SIDE_PX), QUALITY)
