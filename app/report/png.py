"""Small pictures as PNG, the same bytes for the same picture."""

import struct
import zlib

import numpy as np

from app.domain.arrays import UInt8s

IHDR_AT, IDAT_AT, BEHIND_IDAT = 16, 41, 16
"""Where width and height stand; where the pixels begin; and how much follows them: their check, and the last chunk."""


def png(tile: UInt8s) -> bytes:
    """Return an (h, w, 3) picture as PNG.

    Source: the PNG specification, third edition, W3C, 2025; every row unfiltered.
    """
    height, width = tile.shape[:2]
    rows = np.concatenate([np.zeros((height, 1), np.uint8), tile.reshape(height, width * 3)], axis=1)
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows.tobytes(), 9)),
        (b"IEND", b""),
    )
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def tile_of(untrusted: bytes, most_px: int) -> UInt8s:
    """Return the (h, w, 3) picture of which ``png`` makes these bytes; at most ``most_px`` a side.

    Raises:
        ValueError: if it makes them of none.

    """
    width, height = struct.unpack_from(">II", untrusted, IHDR_AT) if len(untrusted) > IHDR_AT + 8 else (0, 0)
    if not (1 <= width <= most_px and 1 <= height <= most_px):
        raise ValueError(f"not a tile: {width} by {height}")
    held = zlib.decompressobj()
    try:
        rows = held.decompress(untrusted[IDAT_AT:-BEHIND_IDAT], height * (1 + 3 * width) + 1)
    except zlib.error:
        raise ValueError("not a tile: it cannot be unpacked") from None
    if len(rows) != height * (1 + 3 * width):
        raise ValueError("not a tile: its rows are not as long as they should be")
    tile = np.frombuffer(rows, np.uint8).reshape(height, 1 + 3 * width)[:, 1:].reshape(height, width, 3)
    if png(tile) != untrusted:
        raise ValueError("not a tile as it is written")
    return tile
