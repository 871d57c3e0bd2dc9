"""Map files as a laboratory has them, small ones: each tile is painted in a colour that tells its zoom and place."""

import gzip
import io
import json
import sqlite3
from contextlib import closing

from PIL import Image

from app.geography.pmtiles import tile_number

SIDE_PX = 256
ATTRIBUTION = '&copy; <a href="https://www.example.org/map">Town survey</a> &amp; others'
SAID = "© Town survey & others"
BATCH = 64
"""Entries of a directory under the root."""


def colour(zoom, column, row):
    return 40 + 20 * zoom, 37 * column % 256, 53 * row % 256


def painted(zoom, column, row, side_px=SIDE_PX, kind="PNG"):
    return encoded(Image.new("RGB", (side_px, side_px), colour(zoom, column, row)), kind)


def encoded(image, kind="PNG", **options):
    held = io.BytesIO()
    image.save(held, kind, **options)
    return held.getvalue()


def pyramid(most_zoom, **options):
    """Return every tile of the world from zoom 0 on."""
    return {
        (zoom, column, row): painted(zoom, column, row, **options)
        for zoom in range(most_zoom + 1)
        for column in range(1 << zoom)
        for row in range(1 << zoom)
    }


def write_mbtiles(path, tiles, schema="", **metadata):
    """Write tiles by (zoom, column, row from the north); ``schema`` is run last."""
    said = {"name": "Town", "format": "png", "attribution": ATTRIBUTION} | metadata
    with closing(sqlite3.connect(path)) as db:
        db.executescript("""
            CREATE TABLE metadata (name text, value text);
            CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob);
            CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row);
        """)
        db.executemany("INSERT INTO metadata VALUES (?, ?)", said.items())
        rows = [(zoom, column, (1 << zoom) - 1 - row, tile) for (zoom, column, row), tile in tiles.items()]
        db.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
        db.commit()
        db.executescript(schema)
    return path


def varint(number):
    written = bytearray()
    while number > 127:
        written.append(number & 127 | 128)
        number >>= 7
    return bytes([*written, number])


def directory(entries):
    """Return a directory of (number, run, offset, length), not packed."""
    numbers, before = [len(entries)], 0
    for number, *_ in entries:
        numbers.append(number - before)
        before = number
    numbers += [run for _, run, _, _ in entries] + [length for *_, length in entries]
    behind = -1
    for _, _, offset, length in entries:
        numbers.append(0 if offset == behind else offset + 1)
        behind = offset + length
    return b"".join(map(varint, numbers))


def pmtiles(tiles, *, leaves=False, metadata=None, **marks):
    """Return a whole file; ``leaves`` puts directories under the root, ``marks`` are numbers of the header."""
    marks = {"kind": 2, "inner": 2, "outer": 1, "version": 3} | marks
    pack = (lambda content: gzip.compress(content, mtime=0)) if marks["inner"] == 2 else bytes
    data, entries = b"", []
    for number, tile in sorted((tile_number(*key), tile) for key, tile in tiles.items()):
        entries.append((number, 1, len(data), len(tile)))
        data += tile
    under, root = b"", entries
    if leaves:
        root = []
        for at in range(0, len(entries), BATCH):
            packed = pack(directory(entries[at : at + BATCH]))
            root.append((entries[at][0], 0, len(under), len(packed)))
            under += packed
    said = pack(json.dumps({"attribution": ATTRIBUTION} if metadata is None else metadata).encode())
    parts, offset, header = [pack(directory(root)), said, under, data], 127, b"PMTiles" + bytes([marks["version"]])
    for part in parts:
        header += offset.to_bytes(8, "little") + len(part).to_bytes(8, "little")
        offset += len(part)
    zooms = [zoom for zoom, _, _ in tiles] or [0]
    header += bytes(24) + bytes([1, marks["inner"], marks["outer"], marks["kind"], min(zooms), max(zooms)])
    header += b"".join(round(each * 1e7).to_bytes(4, "little", signed=True) for each in (-180, -85, 180, 85))
    return header.ljust(127, b"\0") + b"".join(parts)


def write_pmtiles(path, tiles, **options):
    path.write_bytes(pmtiles(tiles, **options))
    return path
