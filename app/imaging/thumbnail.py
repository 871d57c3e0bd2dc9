"""The clear picture, made small; kept encrypted, and read only for media with a reveal row."""

import numpy as np

from app.domain.arrays import UInt8s
from app.imaging import jpeg

LONG_SIDE_PX = 512
QUALITY = 80


def thumbnail_size(width_px: int, height_px: int) -> tuple[int, int]:
    """Return width and height of the thumbnail: at most 512 a side, never larger than the picture."""
    scale = min(1.0, LONG_SIDE_PX / max(width_px, height_px))
    return max(1, round(width_px * scale)), max(1, round(height_px * scale))


def thumbnail_jpeg(pixels: UInt8s) -> bytes:
    """Return (h, w, 3) RGB ``pixels`` as the bytes of a small JPEG."""
    import cv2

    height, width = pixels.shape[:2]
    size = thumbnail_size(width, height)
    if size != (width, height):
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    return jpeg.encode(pixels, QUALITY)
