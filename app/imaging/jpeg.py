"""JPEG by libjpeg-turbo's reduced decode, straight from memory."""

import re

import numpy as np
import simplejpeg  # type: ignore[import-untyped]  # the package has no types

from app.domain.arrays import UInt8s
from app.domain.work import Problem
from app.imaging import tiff_head
from app.imaging.header import Header, Notices
from app.imaging.limits import UndecodableError, check_size

MARKER, APP1, START_OF_SCAN = 0xFF, 0xE1, 0xDA
STANDALONE = frozenset({0x01, *range(0xD0, 0xD9)})
CUT_OFF = "VID-220"
FOUR_COLOURS = frozenset({"CMYK", "YCCK"})
_CUT = re.compile(r"premature|truncated|exhausted", re.IGNORECASE)


def read_header(data: bytes) -> Header:
    """Return size and orientation of a JPEG.

    Raises:
        UndecodableError: if there is no JPEG header.

    """
    try:
        height, width, colours, _ = simplejpeg.decode_jpeg_header(data, strict=False)
    except (ValueError, LookupError) as error:  # a lookup fails where it does not know the colours
        raise UndecodableError("This JPEG cannot be decoded.", _why(error)) from error
    return Header(width, height, orientation(data), fast=colours not in FOUR_COLOURS)


def read_pixels(data: bytes, header: Header, least_side_px: int, notices: Notices) -> UInt8s:
    """Return (h, w, 3) RGB as stored, by the largest reduction (1/8 ... 8/8) that keeps ``least_side_px``.

    What can be decoded of a damaged file is decoded, and a notice says so.

    Raises:
        UndecodableError: if nothing can be decoded.

    """
    check_size(header.width_px, header.height_px, len(data))
    try:
        return _decode(data, header, least_side_px, strict=True)
    except ValueError as error:
        first = error
    try:
        pixels = _decode(data, header, least_side_px, strict=False)
    except ValueError as error:
        raise UndecodableError("This JPEG cannot be decoded.", _why(error)) from error
    notices.append(_damage(pixels, first))
    return pixels


def read_brightness(data: memoryview, size_px: tuple[int, int]) -> UInt8s:
    """Return every pixel's brightness as stored, (h, w), without decoding colour; what is cut off is filled.

    Raises:
        UndecodableError: if nothing can be decoded.

    """
    check_size(*size_px, len(data))
    try:
        pixels: UInt8s = simplejpeg.decode_jpeg(data, "GRAY", strict=False)
    except (ValueError, LookupError) as error:
        raise UndecodableError("This JPEG cannot be decoded.", _why(error)) from error
    return pixels[..., 0]


def encode(pixels: UInt8s, quality: int) -> bytes:
    """Return (h, w, 3) RGB as a JPEG, colour at half the resolution."""
    encoded: bytes = simplejpeg.encode_jpeg(np.ascontiguousarray(pixels), quality, "RGB", "420")
    return encoded


def orientation(data: bytes) -> int:
    """Return the EXIF orientation of a JPEG, 1 to 8; 1 without one."""
    at = 2
    while at + 4 <= len(data) and data[at] == MARKER:
        code = data[at + 1]
        if code == MARKER:
            at += 1
            continue
        if code == START_OF_SCAN:
            break
        if code in STANDALONE:
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if code == APP1 and data[at + 4 : at + 10] == b"Exif\x00\x00":
            return tiff_head.orientation(data[at + 10 : at + 2 + length])
        at += 2 + length
    return 1


def _decode(data: bytes, header: Header, least_side_px: int, *, strict: bool) -> UInt8s:
    """Decode so that the long side keeps ``least_side_px``; 0 means that all pixels are wanted."""
    least = 0 if least_side_px >= max(header.width_px, header.height_px) else least_side_px
    upright = header.height_px > header.width_px
    pixels: UInt8s = simplejpeg.decode_jpeg(
        data, "RGB", min_height=least if upright else 0, min_width=0 if upright else least, strict=strict
    )
    return pixels


def _damage(pixels: UInt8s, error: ValueError) -> Problem:
    if not _CUT.search(str(error)):
        return Problem("register", CUT_OFF, "The picture is damaged; what could be decoded is shown.", _why(error))
    whole = _rows_read(pixels) * 100 // pixels.shape[0]
    return Problem("register", CUT_OFF, f"The picture is cut off after about {whole} % of its height.", _why(error))


def _rows_read(pixels: UInt8s) -> int:
    """Return how many rows differ from the filling at the bottom, which libjpeg makes of one repeated row."""
    differs = (pixels != pixels[-1]).any(axis=(1, 2))
    return int(differs.nonzero()[0][-1]) + 1 if differs.any() else pixels.shape[0]


def _why(error: Exception) -> str:
    return f"The decoder says: {str(error)[:200]}."
