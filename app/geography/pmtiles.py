"""Reads maps kept as PMTiles: one file of tiles, found through packed directories.

The package of that name reads whatever a directory claims, however large; this reader checks every number first.
Source: PMTiles specification, version 3, https://github.com/protomaps/PMTiles, spec/v3; read and written anew.
"""

import json
import os
import zlib
from collections import OrderedDict
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import numpy as np

from app.domain.arrays import Bools, Ints, UInt8s
from app.domain.language import tr
from app.geography.map_file import (
    MOST_TILE_BYTES,
    MOST_ZOOM,
    MapFacts,
    MapFileError,
    Stop,
    Unaltered,
    bounds_of,
    no_tiles_error,
    one_line,
    vector_error,
)

HEAD, HEAD_BYTES, VERSION = b"PMTiles", 127, 3
MOST_DIRECTORY_BYTES = 4_000_000
"""Of a directory, packed or not: a quarter of a million entries, ten times what writers make."""
MOST_METADATA_BYTES = 2_000_000
DEPTH, KEPT, LONGEST_NUMBER = 4, 16, 9
"""Directories under directories, how many are kept unpacked, and bytes of a number: 63 bits."""
COLUMNS = 4
E7 = 1e7


class Packing(IntEnum):
    """How a part of the file is packed."""

    UNKNOWN = 0
    NONE = 1
    GZIP = 2


class Kind(IntEnum):
    """What its tiles are, of those that are told apart here."""

    UNKNOWN = 0
    MVT = 1
    PNG = 2
    JPEG = 3
    WEBP = 4
    MLT = 6


class DamagedError(Exception):
    """A part of the file is not what it has to be; it is told as a ``MapFileError``, or costs one tile."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the file, in bytes."""

    offset: int
    length: int

    def part(self, offset: int, length: int) -> "Section":
        """Return a part of the part.

        Raises:
            DamagedError: if it reaches beyond.

        """
        if length < 1 or offset < 0 or offset + length > self.length:
            raise DamagedError
        return Section(self.offset + offset, length)


@dataclass(frozen=True, slots=True, eq=False)
class Directory:
    """Entries by rising number, (n,) each: of tiles that are alike, or, where ``runs`` is 0, of another directory."""

    ids: Ints
    runs: Ints
    lengths: Ints
    offsets: Ints

    def find(self, tile_id: int) -> tuple[int, int, int] | None:
        """Return run, offset and length of the entry that a tile is under."""
        at = int(np.searchsorted(self.ids, tile_id, side="right")) - 1
        if at < 0:
            return None
        run = int(self.runs[at])
        if run and tile_id - int(self.ids[at]) >= run:
            return None
        return run, int(self.offsets[at]), int(self.lengths[at])


class PMTiles:
    """An open file.

    Raises:
        MapFileError: if it is no such file, or none that can be shown.

    """

    def __init__(self, path: Path, stop: Stop = lambda: False) -> None:
        del stop  # nothing here takes long: every size is bounded
        self._unaltered, self._name = Unaltered.now(path), path.name
        self._kept: OrderedDict[Section, Directory] = OrderedDict()
        try:
            self._file = path.open("rb", buffering=0)
        except OSError as error:
            raise MapFileError(self._name, tr("It is not at its place, or may not be read.")) from error
        try:
            self.facts = self._read_head()
        except DamagedError as error:
            self._file.close()
            raise MapFileError(self._name, tr("It is damaged: its directory cannot be read.")) from error
        except BaseException:
            self._file.close()
            raise

    def sample(self) -> bytes:
        """Return the first of the tiles."""
        try:
            where = self._root
            for _ in range(DEPTH):
                held = self._directory(where)
                if held.runs[0]:
                    return self._tile(int(held.offsets[0]), int(held.lengths[0]))
                where = self._leaves.part(int(held.offsets[0]), int(held.lengths[0]))
        except DamagedError as error:
            raise MapFileError(self._name, tr("It is damaged: its directory cannot be read.")) from error
        raise no_tiles_error(self._name)

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return a tile's bytes; None where there is none, or none that can be read."""
        self._unaltered.check()
        tile_id, where = tile_number(zoom, column, row), self._root
        try:
            for _ in range(DEPTH):
                found = self._directory(where).find(tile_id)
                if found is None:
                    return None
                run, offset, length = found
                if run:
                    return self._tile(offset, length)
                where = self._leaves.part(offset, length)
        except DamagedError:  # a directory that is damaged costs its tiles and no others
            return None
        return None

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def _read_head(self) -> MapFacts:
        head = self._read(Section(0, HEAD_BYTES)) if self._unaltered.size_bytes >= HEAD_BYTES else b""
        if not head:
            raise MapFileError(self._name, tr("It is cut short."))
        if head[len(HEAD)] != VERSION:
            raise MapFileError(
                self._name,
                tr("It is PMTiles of version {version}; only version 3 is read.", version=head[len(HEAD)]),
                tr("Have it converted to version 3."),
            )
        numbers = [int.from_bytes(head[at : at + 8], "little") for at in range(8, 72, 8)]
        sections = [Section(*numbers[at : at + 2]) for at in range(0, 8, 2)]
        if any(each.offset + each.length > self._unaltered.size_bytes for each in sections):
            raise MapFileError(self._name, tr("It is cut short."))
        self._root, metadata, self._leaves, self._tiles = sections
        self._inner, self._outer = head[97], head[98]
        self._check_kind(head[99])
        self._directory(self._root)
        least, most = head[100], min(head[101], MOST_ZOOM)
        if least > most:
            raise MapFileError(self._name, tr("It says that its lowest zoom is above its highest."))
        bounds = bounds_of([int.from_bytes(head[at : at + 4], "little", signed=True) / E7 for at in range(102, 118, 4)])
        return MapFacts(self._name, one_line(self._metadata(metadata).get("attribution")), least, most, bounds)

    def _check_kind(self, kind: int) -> None:
        if kind in {Kind.MVT, Kind.MLT}:
            raise vector_error(self._name)
        if kind not in {Kind.UNKNOWN, Kind.PNG, Kind.JPEG, Kind.WEBP}:
            raise MapFileError(
                self._name,
                tr("Its tiles are pictures of a kind that is not read here."),
                tr("Have it made as raster tiles in PNG, JPEG or WebP, or choose such a file."),
            )
        fine = {Packing.NONE, Packing.GZIP}
        if self._inner not in fine or self._outer not in {Packing.UNKNOWN, *fine}:
            raise MapFileError(
                self._name,
                tr("It is packed in a way that is not read here; gzip is, and none."),
                tr("Have it made anew, with its directories packed by gzip."),
            )

    def _metadata(self, where: Section) -> dict[str, object]:
        """Return what it says in words; nothing where that cannot be read, since the map can be drawn without."""
        try:
            found = json.loads(self._unpacked(where, self._inner, MOST_METADATA_BYTES)) if where.length else {}
        except (DamagedError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def _tile(self, offset: int, length: int) -> bytes:
        return self._unpacked(self._tiles.part(offset, length), self._outer, MOST_TILE_BYTES)

    def _directory(self, where: Section) -> Directory:
        held = self._kept.get(where)
        if held is None:
            held = self._kept[where] = read_directory(self._unpacked(where, self._inner, MOST_DIRECTORY_BYTES))
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(where)
        return held

    def _unpacked(self, where: Section, packing: int, most_bytes: int) -> bytes:
        if where.length > most_bytes:
            raise DamagedError
        content = self._read(where)
        return unpacked(content, most_bytes) if packing == Packing.GZIP else content

    def _read(self, where: Section) -> bytes:
        """Return a part of the file, by a read of its own: a map of memory would end the program with the file."""
        try:
            self._file.seek(where.offset, os.SEEK_SET)
            content = self._file.read(where.length)
        except (OSError, OverflowError) as error:
            raise DamagedError from error
        if len(content) != where.length:
            raise DamagedError
        return content


def unpacked(content: bytes, most_bytes: int) -> bytes:
    """Return what gzip packed, if that is no more than ``most_bytes``; a longer one is never made.

    Raises:
        DamagedError: if it is longer, cut short, or no gzip.

    """
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        found = unpacker.decompress(content, most_bytes)
    except zlib.error as error:
        raise DamagedError from error
    if not unpacker.eof:
        raise DamagedError
    return found


def read_directory(content: bytes) -> Directory:
    """Return a directory from its bytes, at a cost of 40 times their number.

    Raises:
        DamagedError: if they are not one, whatever they are.

    """
    numbers = _numbers(np.frombuffer(content, np.uint8))
    many = int(numbers[0]) if len(numbers) else 0
    if many < 1 or len(numbers) != 1 + COLUMNS * many:
        raise DamagedError
    steps, runs, lengths, offsets = numbers[1:].reshape(COLUMNS, many)
    if (steps[1:] < 1).any() or (lengths < 1).any() or offsets[0] < 1:
        raise DamagedError
    if max(float(each.sum(dtype=np.float64)) for each in (steps, lengths)) >= 2.0**61 or runs.max() >= 2**61:
        raise DamagedError
    return Directory(np.cumsum(steps), runs, lengths, _whole_offsets(offsets, lengths))


def _whole_offsets(offsets: Ints, lengths: Ints) -> Ints:
    """Return where each entry begins: where 0 stands, right behind the one before."""
    told: Bools = offsets > 0
    last = np.maximum.accumulate(np.where(told, np.arange(len(offsets)), 0))
    before = np.cumsum(lengths) - lengths
    whole: Ints = offsets[last] - 1 + before - before[last]
    return whole


def _numbers(content: UInt8s) -> Ints:
    """Return the numbers that are written seven bits a byte, the lowest first, the last byte of each below 128."""
    ends = np.flatnonzero(content < 128)  # noqa: PLR2004  the eighth bit
    if not len(ends) or ends[-1] != len(content) - 1:
        raise DamagedError
    starts = np.concatenate([[0], ends[:-1] + 1])
    sizes = ends - starts + 1
    if sizes.max() > LONGEST_NUMBER:
        raise DamagedError
    place = np.arange(len(content)) - np.repeat(starts, sizes)
    shifted = (content & 127).astype(np.int64) << (7 * place)
    found: Ints = np.add.reduceat(shifted, starts)
    return found


def tile_number(zoom: int, column: int, row: int) -> int:
    """Return a tile's number: those of lower zooms come first, then along a Hilbert curve.

    Source: the curve's usual walk from the largest square to the smallest, as in D. Hilbert, Mathematische Annalen 38,
    1891, with the turns of PMTiles version 3.
    """
    number = ((1 << 2 * zoom) - 1) // 3
    for level in reversed(range(zoom)):
        half = 1 << level
        right, low = int(bool(column & half)), int(bool(row & half))
        number += half * half * (3 * right ^ low)
        column, row = column & half - 1, row & half - 1
        if not low:
            if right:
                column, row = half - 1 - column, half - 1 - row
            column, row = row, column
    return number
