"""What a picture may ask of us at most; checked from its header, before a pixel is decoded.

Frames are not limited: only the first is ever decoded, and counting them is under the time limit.
Source: row 8 of part 3.2 of the security reference.
"""

from app.domain.errors import EvidenceError

PIXELS_MOST = 200_000_000
SIDE_MOST_PX = 65_535
WORKING_SIDE_PX = 480
"""The long side that tile, thumbnail and PDQ share, so that one reduced decode serves all three."""
HELD_MOST_BYTES = 512 * 1024 * 1024
"""Larger files are hashed in blocks and not looked into."""

PIXELS_PER_BYTE_MOST = 1_000
PIXELS_FREE = 50_000_000
"""Up to here any share of pixels to bytes is fine: a blank scan compresses that far, and it decodes in a second."""


class PictureTooLargeError(EvidenceError):
    """The header announces more than we are ready to decode."""

    code = "VID-210"

    def __init__(self, width_px: int, height_px: int, why: str) -> None:
        super().__init__(
            f"The picture says that it is {width_px} by {height_px} pixels, and was not decoded.",
            why=why,
            next_step="Look at it in another program on a machine kept for that, if it matters.",
        )


class UndecodableError(EvidenceError):
    """The content looks like a picture of a known kind but cannot be decoded as one."""

    code = "VID-211"

    def __init__(self, what: str, why: str) -> None:
        super().__init__(
            what, why=why, next_step="Its metadata was read as far as possible; try a repair tool on a copy."
        )


class OutOfMemoryError(EvidenceError):
    """The worker's memory limit was reached."""

    code = "VID-212"

    def __init__(self) -> None:
        super().__init__(
            "The picture needs more memory than a worker may use.",
            why="It is very large, or made to exhaust the machine.",
            next_step="Look at it in another program on a machine kept for that, if it matters.",
        )


def check_size(width_px: int, height_px: int, content_bytes: int) -> None:
    """Agree to decode a picture of this size.

    Raises:
        PictureTooLargeError: if a side, the area, or the area for so few bytes is beyond the limits.
        UndecodableError: if a side is not positive.

    """
    if width_px < 1 or height_px < 1:
        raise UndecodableError("The picture has no pixels.", f"Its header says {width_px} by {height_px}.")
    if max(width_px, height_px) > SIDE_MOST_PX:
        raise PictureTooLargeError(width_px, height_px, f"A side is longer than {SIDE_MOST_PX} pixels.")
    pixels = width_px * height_px
    if pixels > PIXELS_MOST:
        raise PictureTooLargeError(width_px, height_px, f"That is more than {PIXELS_MOST // 1_000_000} megapixels.")
    if pixels > PIXELS_FREE and pixels > PIXELS_PER_BYTE_MOST * content_bytes:
        raise PictureTooLargeError(
            width_px, height_px, f"So many pixels in {content_bytes} bytes is how a decompression bomb is made."
        )
