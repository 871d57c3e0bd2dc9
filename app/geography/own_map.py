"""Opens a laboratory's own map file, whichever kind it is, and makes pixels of its tiles."""

import struct
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from app.domain.arrays import UInt8s
from app.domain.language import tr
from app.geography import mbtiles, pmtiles
from app.geography.map_file import (
    MOST_TILE_BYTES,
    MapFile,
    MapFileError,
    Stop,
    Unaltered,
    refuse_addresses,
    vector_error,
)

FORMATS = ("PNG", "JPEG", "WEBP")
LEAST_SIDE_PX, MOST_SIDE_PX = 256, 1024
GZIP, ZLIB = b"\x1f\x8b", b"\x78"
"""What vector tiles begin with: they are packed, pictures are not."""


class TileError(Exception):
    """A tile cannot be decoded; it costs nothing but itself."""


def open_own_map(place: str, stop: Stop = lambda: False) -> tuple[MapFile, int]:
    """Return an open map file, and how many pixels a side its tiles have.

    Args:
        place: a path on this machine.
        stop: tells, from within a question that takes long, whether nobody waits any more.

    Raises:
        MapFileError: if it cannot be shown, with why.

    """
    refuse_addresses(place)
    path = Path(place)
    Unaltered.now(path)
    found = _of_its_kind(path)(path, stop)
    try:
        return found, _side_px(found)
    except BaseException:
        found.close()
        raise


def _of_its_kind(path: Path) -> type[mbtiles.MBTiles] | type[pmtiles.PMTiles]:
    try:
        with path.open("rb") as file:
            head = file.read(len(mbtiles.HEAD))
    except OSError as error:
        raise MapFileError(path.name, tr("It is not at its place, or may not be read.")) from error
    if head == mbtiles.HEAD:
        return mbtiles.MBTiles
    if head.startswith(pmtiles.HEAD):
        return pmtiles.PMTiles
    raise MapFileError(path.name, tr("It is neither MBTiles nor PMTiles."))


def _side_px(found: MapFile) -> int:
    sample = found.sample()
    try:
        return len(tile_pixels(sample))
    except TileError as error:
        if sample.startswith((GZIP, ZLIB)):
            raise vector_error(found.facts.name) from error
        raise MapFileError(
            found.facts.name,
            tr("Its tiles are no pictures that are read here: PNG, JPEG or WebP, square, 256 to 1024 pixels a side."),
            tr("Have it made as raster tiles in PNG, JPEG or WebP, or choose such a file."),
        ) from error


def tile_pixels(untrusted_tile: bytes) -> UInt8s:
    """Return (n, n, 4) RGBA, n from 256 to 1024.

    Raises:
        TileError: if it is no such picture; known from its header, before a pixel is decoded.

    """
    if len(untrusted_tile) > MOST_TILE_BYTES:
        raise TileError
    try:
        with Image.open(BytesIO(untrusted_tile), formats=FORMATS) as image:
            wide, high = image.size
            if wide != high or not LEAST_SIDE_PX <= wide <= MOST_SIDE_PX:
                raise TileError
            return np.array(image.convert("RGBA"))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError, struct.error) as error:
        raise TileError from error
    except (OSError, ValueError, SyntaxError, RuntimeError, ArithmeticError, LookupError, TypeError) as error:
        raise TileError from error  # all of these come out of decoders
