"""Small pictures as PNG, the same bytes for the same picture."""

import struct
import zlib

import numpy as np

from app.domain.arrays import UInt8s


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
