"""Reads the tag directories of TIFF: the form of EXIF, of most raw files and of most maker notes.

Pure Python over bytes that are held in memory, with limits on everything that a file may claim. Nothing here raises
for a damaged file: what can be read is returned, and what could not be is told in ``TiffBlock.faults``.
Source: TIFF Revision 6.0, Adobe, 1992; CIPA DC-008 (Exif 2.32), 4.6.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

ENTRY_BYTES, BIG_ENTRY_BYTES = 12, 20
INLINE_BYTES, BIG_INLINE_BYTES = 4, 8
ENTRIES_MOST = 1_000
VALUES_MOST = 64
VALUE_BYTES_MOST = 64 << 10
BLOCK_BYTES_MOST = 4 << 20
"""What is copied out of one block in all: a thousand tags may point to the same long stretch."""
TEXT_MOST = 2_000
BIG_MAGIC = 43
TIFF_MAGICS = (42, BIG_MAGIC, 0x55, 0x4F52, 0x5352)
"""Plain TIFF; BigTIFF, whose counts and offsets have 64 bits; Panasonic and Olympus raw files, which differ in this
number only."""

ASCII, UNDEFINED, RATIONAL, SIGNED_RATIONAL, UTF8 = 2, 7, 5, 10, 129
BIG_TYPES = frozenset({16, 17, 18})
"""Whole numbers of 64 bits, which plain TIFF does not have."""
BYTE_TYPES = frozenset({1, ASCII, 6, UNDEFINED, UTF8})
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8, 129: 1}
CODES = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I", 16: "Q", 17: "q", 18: "Q"}


class Ratio(NamedTuple):
    """A fraction as the file gives it; the denominator may be zero."""

    numerator: int
    denominator: int

    @property
    def number(self) -> float | None:
        """The value, or None where the file divides by zero."""
        return self.numerator / self.denominator if self.denominator else None


Value = str | bytes | tuple[int, ...] | tuple[float, ...] | tuple[Ratio, ...]
"""A tag's value: text, raw bytes, or at least one number."""

Tags = Mapping[int, Value]


class Entry(NamedTuple):
    """Where a tag's value lies: its TIFF type, the number of values, and its first byte in the block."""

    type: int
    length: int
    at: int


@dataclass(slots=True)
class TiffBlock:
    """A block of tag directories; ``base`` is what its offsets count from, ``order`` is "<" or ">".

    ``faults`` gathers, in words, what was damaged. ``big`` tells that its directories are BigTIFF's.
    """

    data: memoryview
    order: str
    base: int = 0
    faults: list[str] = field(default_factory=list)
    budget_bytes: int = BLOCK_BYTES_MOST
    big: bool = False

    def entries(self, offset: int) -> dict[int, Entry]:
        """Return where each tag of the directory at ``offset`` lies; the first of two with one number counts."""
        at = self.base + offset
        wide, inline, row_code = self._sizes()
        start = at + (8 if self.big else 2)
        if not 0 <= at <= len(self.data) - (start - at):
            self.faults.append("A tag directory lies outside the block.")
            return {}
        count = int.from_bytes(self.data[at:start], "little" if self.order == "<" else "big")
        whole = (len(self.data) - start) // wide
        if count > min(whole, ENTRIES_MOST):
            self.faults.append("A tag directory is cut short.")
        end = start + min(count, whole, ENTRIES_MOST) * wide
        found: dict[int, Entry] = {}
        rows = struct.iter_unpack(f"{self.order}{row_code}", self.data[start:end])
        for row, (tag, kind, values, pointer) in enumerate(rows):
            size = SIZES.get(kind, 0) * values if self.big or kind not in BIG_TYPES else 0
            place = start + (row + 1) * wide - inline if size <= inline else self.base + pointer
            if size and tag not in found:
                found[tag] = Entry(kind, values, place)
        return found

    def next_offset(self, offset: int) -> int:
        """Return the offset of the directory that follows the one at ``offset``; 0 where none does."""
        at = self.base + offset
        wide, inline, _ = self._sizes()
        head = 8 if self.big else 2
        if not 0 <= at <= len(self.data) - head:
            return 0
        order: Literal["little", "big"] = "little" if self.order == "<" else "big"
        at += head + int.from_bytes(self.data[at : at + head], order) * wide
        return int.from_bytes(self.data[at : at + inline], order) if at <= len(self.data) - inline else 0

    def _sizes(self) -> tuple[int, int, str]:
        """Return how long an entry and an offset are, and how an entry is laid out."""
        return (BIG_ENTRY_BYTES, BIG_INLINE_BYTES, "HHQQ") if self.big else (ENTRY_BYTES, INLINE_BYTES, "HHII")

    def value(self, entry: Entry) -> Value | None:
        """Return the value at ``entry``, cut to the limits; None where it lies outside the block."""
        size = SIZES[entry.type]
        room = len(self.data) - entry.at
        if entry.at < 0 or room < size:
            return None
        if entry.type in BYTE_TYPES:
            take = min(entry.length, room, VALUE_BYTES_MOST, self.budget_bytes)
            self.budget_bytes -= take
            raw = bytes(self.data[entry.at : entry.at + take])
            return raw if entry.type not in {ASCII, UTF8} else _ended_text(raw, entry.length)
        count = min(entry.length, room // size, VALUES_MOST)
        if entry.type in {RATIONAL, SIGNED_RATIONAL}:
            code = "I" if entry.type == RATIONAL else "i"
            flat = struct.unpack_from(f"{self.order}{2 * count}{code}", self.data, entry.at)
            return tuple(Ratio(*pair) for pair in zip(flat[::2], flat[1::2], strict=True))
        return struct.unpack_from(f"{self.order}{count}{CODES[entry.type]}", self.data, entry.at)

    def tags(self, offset: int) -> dict[int, Value]:
        """Return every tag of the directory at ``offset`` that has a value."""
        return self.values(self.entries(offset))

    def values(self, entries: Mapping[int, Entry]) -> dict[int, Value]:
        """Return the values at ``entries``, leaving out those that lie outside the block."""
        found = {tag: self.value(entry) for tag, entry in entries.items()}
        missing = sum(value is None for value in found.values())
        if missing:
            self.faults.append(f"{missing} tag(s) point outside the block.")
        return {tag: value for tag, value in found.items() if value is not None}


def open_block(data: memoryview) -> tuple[TiffBlock, int] | None:
    """Return a block and the offset of its first directory, or None where ``data`` does not begin like TIFF."""
    if len(data) < ENTRY_BYTES:
        return None
    order = {b"II": "<", b"MM": ">"}.get(bytes(data[:2]))
    if order is None:
        return None
    magic, offset = struct.unpack_from(f"{order}HI", data, 2)
    if magic == BIG_MAGIC:
        at = bytes(data[8:16])
        return TiffBlock(data, order, big=True), int.from_bytes(at, "little" if order == "<" else "big")
    return (TiffBlock(data, order), offset) if magic in TIFF_MAGICS else None


def _ended_text(raw: bytes, length: int) -> str | None:
    """Return text up to its closing zero, or None where it was cut off before that: half a name is another name."""
    text, closed, _ = raw.partition(b"\0")
    return clean_text(text) if closed or len(raw) >= min(length, VALUE_BYTES_MOST) else None


def clean_text(raw: bytes | str) -> str:
    """Return text without control characters, blanks at its ends, or more than ``TEXT_MOST`` characters.

    Bytes that are no UTF-8 are read as Latin-1, as old cameras and programs wrote them.
    """
    text = raw if isinstance(raw, str) else _decoded(raw[: 4 * TEXT_MOST].rstrip(b"\0 "))
    if not text.isprintable():
        text = "".join(each if each.isprintable() else " " for each in text)
    return text.strip()[:TEXT_MOST]


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
