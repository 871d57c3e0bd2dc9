"""Tiles as PNG, and back: whatever else is refused before a pixel of it is kept."""

import struct
import zlib

import numpy as np
import pytest

from app.report.png import png, tile_of

TILE = np.arange(9 * 12 * 3, dtype=np.uint16).reshape(9, 12, 3).astype(np.uint8)


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def made(width, height, data):
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def test_a_tile_is_the_same_again():
    assert np.array_equal(tile_of(png(TILE), 12), TILE)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"\x89PNG",
        png(TILE)[:-1],
        png(TILE) + b"x",
        png(TILE)[:50] + b"\0" + png(TILE)[51:],
        png(np.zeros((13, 13, 3), np.uint8)),
        made(0, 0, zlib.compress(b"")),
        made(12, 9, zlib.compress(bytes(9 * 37), 1)),
        made(12, 9, zlib.compress(bytes(10_000_000), 9)),
        made(12, 9, zlib.compress(bytes(10), 9)),
        made(12, 9, b"no deflate"),
        made(12, 9, zlib.compress((b"\1" + bytes(36)) * 9, 9)),
        made(1 << 31, 1 << 31, zlib.compress(b"", 9)),
    ],
    ids=range(13),
)
def test_what_is_no_tile_as_it_is_written_is_refused(untrusted):
    with pytest.raises(ValueError, match="not a tile"):
        tile_of(untrusted, 12)
