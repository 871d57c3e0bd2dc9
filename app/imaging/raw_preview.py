"""Raw files by the preview that the camera put into them; only without one is the sensor's data developed."""

from io import BytesIO

import numpy as np
import rawpy

from app.domain.arrays import UInt8s
from app.imaging import jpeg
from app.imaging.header import Header, Notices
from app.imaging.limits import PIXELS_MOST, OutOfMemoryError, UndecodableError, check_size

ORIENTATION_OF_FLIP = {0: 1, 3: 3, 5: 8, 6: 6}
"""LibRaw's turn, counted its own way, as an EXIF orientation."""


class Preview:
    """The picture that stands for one raw file: a JPEG or plain pixels."""

    __slots__ = ("_jpeg", "_pixels", "header")

    def __init__(self, data: bytes) -> None:
        try:
            with rawpy.imread(BytesIO(data)) as raw:
                turned = ORIENTATION_OF_FLIP.get(raw.sizes.flip, 1)
                found, developed = _preview(raw)
        except MemoryError as error:
            raise OutOfMemoryError from error
        except (rawpy.LibRawError, rawpy.NotSupportedError, ValueError, OSError) as error:
            why = f"The decoder says: {str(error)[:200]}."
            raise UndecodableError("This raw file cannot be shown.", why) from error
        self._jpeg: bytes = found if isinstance(found, bytes) else b""
        self._pixels: UInt8s = np.zeros((0, 0, 3), np.uint8) if isinstance(found, bytes) else _bitmap(found)
        self.header = self._read_header(1 if developed else turned)

    def read_pixels(self, least_side_px: int, notices: Notices) -> UInt8s:
        """Return (h, w, 3) RGB as stored, at least ``least_side_px`` on its long side where there are so many."""
        if not self._jpeg:
            step = max(1, max(self._pixels.shape[:2]) // max(1, least_side_px))
            return self._pixels[::step, ::step]
        return jpeg.read_pixels(self._jpeg, self.header, least_side_px, notices)

    def _read_header(self, turned: int) -> Header:
        """A preview's own orientation counts before the one of the raw file around it."""
        if not self._jpeg:
            height, width = self._pixels.shape[:2]
            check_size(width, height, self._pixels.size)
            return Header(width, height, turned)
        own = jpeg.read_header(self._jpeg)
        return Header(own.width_px, own.height_px, own.orientation if own.orientation > 1 else turned)


def _preview(raw: rawpy.RawPy) -> tuple[object, bool]:
    """Return the embedded preview; without one, the sensor's data developed at half size, which comes upright."""
    try:
        return raw.extract_thumb().data, False
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        check_size(raw.sizes.raw_width, raw.sizes.raw_height, PIXELS_MOST)
        return raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8), True


def _bitmap(values: object) -> UInt8s:
    pixels = np.asarray(values)
    if pixels.dtype == np.uint16:
        pixels = (pixels >> 8).astype(np.uint8)
    return np.repeat(pixels[..., None], 3, axis=2) if pixels.ndim == 2 else pixels[..., :3]  # noqa: PLR2004  grey
