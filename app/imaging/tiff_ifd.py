"""Reads the tag directories of TIFF: the form of EXIF, of most raw files and of most maker notes.

Pure Python over bytes that are held in memory, with limits on everything that a file may claim. Nothing here raises
for a damaged file: what can be read is returned, and what could not be is told in ``TiffBlock.faults``.
Source: TIFF Revision 6.0, Adobe, 1992; CIPA DC-008 (Exif 2.32), 4.6.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

ENTRY_BYTES = 12
INLINE_BYTES = 4
ENTRIES_MOST = 1_000
VALUES_MOST = 64
VALUE_BYTES_MOST = 64 << 10
BLOCK_BYTES_MOST = 4 << 20
"""What is copied out of one block in all: a thousand tags may point to the same long stretch."""
TEXT_MOST = 2_000
TIFF_MAGICS = (42, 43, 0x55, 0x4F52, 0x5352)
"""Plain TIFF; then Panasonic and Olympus raw files, which differ in this number only."""

ASCII, UNDEFINED, RATIONAL, SIGNED_RATIONAL, UTF8 = 2, 7, 5, 10, 129
BYTE_TYPES = frozenset({1, ASCII, 6, UNDEFINED, UTF8})
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
CODES = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}


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

    ``faults`` gathers, in words, what was damaged.
    """

    data: memoryview
    order: str
    base: int = 0
    faults: list[str] = field(default_factory=list)
    budget_bytes: int = BLOCK_BYTES_MOST

    def entries(self, offset: int) -> dict[int, Entry]:
        """Return where each tag of the directory at ``offset`` lies; the first of two with one number counts."""
        at = self.base + offset
        if not 0 <= at <= len(self.data) - 2:
            self.faults.append("A tag directory lies outside the block.")
            return {}
        (count,) = struct.unpack_from(f"{self.order}H", self.data, at)
        whole = (len(self.data) - at - 2) // ENTRY_BYTES
        if count > min(whole, ENTRIES_MOST):
            self.faults.append("A tag directory is cut short.")
        end = at + 2 + min(count, whole, ENTRIES_MOST) * ENTRY_BYTES
        found: dict[int, Entry] = {}
        rows = struct.iter_unpack(f"{self.order}HHII", self.data[at + 2 : end])
        for row, (tag, kind, values, pointer) in enumerate(rows):
            size = SIZES.get(kind, 0) * values
            place = at + 2 + row * ENTRY_BYTES + 8 if size <= INLINE_BYTES else self.base + pointer
            if size and tag not in found:
                found[tag] = Entry(kind, values, place)
        return found

    def next_offset(self, offset: int) -> int:
        """Return the offset of the directory that follows the one at ``offset``; 0 where none does."""
        at = self.base + offset
        if not 0 <= at <= len(self.data) - 2:
            return 0
        (count,) = struct.unpack_from(f"{self.order}H", self.data, at)
        at += 2 + count * ENTRY_BYTES
        return int(struct.unpack_from(f"{self.order}I", self.data, at)[0]) if at <= len(self.data) - 4 else 0

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
