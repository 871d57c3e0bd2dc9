"""Brings a picture to the size that a network wants."""

from app.domain.arrays import UInt8s

STEP_PX = 32
"""Networks halve a picture five times, so both sides are whole multiples of this."""


def fit(picture: UInt8s, long_side_px: int, *, enlarge: bool) -> UInt8s:
    """Return the picture with a long side of about ``long_side_px``, both sides multiples of 32, shape nearly kept.

    Args:
        picture: (h, w, 3) RGB.
        long_side_px: what the longer side becomes.
        enlarge: whether a smaller picture is enlarged to that size.

    """
    import cv2

    height, width = picture.shape[:2]
    scale = long_side_px / max(height, width)
    if not enlarge:
        scale = min(scale, 1.0)
    size = tuple(max(STEP_PX, round(side * scale / STEP_PX) * STEP_PX) for side in (width, height))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cv2.resize(picture, size, interpolation=how).astype("uint8", copy=False)
