"""Reads what makers hide in their own notes: serial numbers, lens, owner, shutter count and the ids of bursts.

Only layouts that are simple are read; everything else gives nothing. A note that another program has moved gives
nothing either, since text is believed only when it looks like text.
Sources: the tag tables of ExifTool by P. Harvey (exiftool.org/TagNames), and the files that the tests read.
"""

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass

from app.imaging.tiff_ifd import Entry, TiffBlock, clean_text, open_block

PANASONIC = 0x0025
HYPERFIRE, HYPERFIRE_SERIAL_AT, HYPERFIRE_SERIAL_BYTES = b"\x01\xf1", 42, 30
HYPERFIRE2, HYPERFIRE2_SERIAL_AT = b"RECONYXH2\0", 0x7E
PHASE_ONE, PHASE_ONE_SERIAL = b"IIII", 0x0102
PHASE_ONE_ENTRY_BYTES, PHASE_ONE_ENTRIES_MOST = 16, 300
TEXT_SERIAL = re.compile(r"[\w ()./:=+#-]*\d[\w ()./:=+#-]*", re.ASCII)
LEAST_SERIAL = 3
NO_SERIALS = frozenset({"unknown", "none", "n/a", "null", "undefined", "serial", "serialnumber", "default"})


@dataclass(frozen=True, slots=True)
class MakerNote:
    """What a maker note says; empty text where it is silent."""

    serial: str = ""
    internal_serial: str = ""
    lens: str = ""
    lens_serial: str = ""
    owner: str = ""
    shutter_count: str = ""
    burst: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a maker's directory begins, what its offsets count from, and which tags hold what.

    ``start``: the directory's first byte, from the note's first. ``own_base``: offsets count from the note's byte of
    that number; None: from the EXIF block's first byte, as everywhere else in EXIF.
    """

    start: int
    own_base: int | None
    tags: Mapping[int, str]
    own_order_at: int | None = None


CANON = {0x000C: "serial", 0x0096: "internal_serial", 0x0095: "lens", 0x0009: "owner"}
NIKON = {0x001D: "serial", 0x00A0: "serial", 0x00A7: "shutter_count"}
OLYMPUS = {0x0404: "serial"}
EQUIPMENT = {0x0101: "serial", 0x0102: "internal_serial", 0x0202: "lens_serial", 0x0203: "lens"}
OLYMPUS_INNER = ((0x4000, OLYMPUS), (0x2010, EQUIPMENT))
"""Directories inside an Olympus note; what the later one says counts."""
PENTAX = {0x0229: "serial"}
APPLE = {0x000B: "burst", 0x0011: "content"}
PANASONIC_TAGS = {PANASONIC: "internal_serial", 0x0051: "lens", 0x0052: "lens_serial"}

HEADS: tuple[tuple[bytes, Layout], ...] = (
    (b"OLYMPUS\0", Layout(12, 0, OLYMPUS, 8)),
    (b"OM SYSTEM\0", Layout(16, 0, OLYMPUS, 12)),
    (b"OLYMP\0", Layout(8, None, OLYMPUS)),
    (b"Panasonic\0", Layout(12, None, PANASONIC_TAGS)),
    (b"LEICA\0\0\0", Layout(8, None, PANASONIC_TAGS)),
    (b"FUJIFILM", Layout(12, 0, {0x0010: "internal_serial"})),
    (b"PENTAX \0", Layout(10, 0, PENTAX, 8)),
    (b"RICOH\0", Layout(8, 0, PENTAX, 6)),
    (b"AOC\0", Layout(6, None, PENTAX)),
    (b"SIGMA\0", Layout(10, None, {0x0002: "serial"})),
    (b"FOVEON\0", Layout(10, None, {0x0002: "serial"})),
    (b"Ricoh\0", Layout(8, None, {0x0005: "serial"})),
    (b"MOT\0", Layout(8, 0, {0x5501: "serial"})),
    (b"Apple iOS\0", Layout(14, 0, APPLE, 12)),
)
"""By the note's first bytes; a longer head stands before one that it begins with."""

MAKES: tuple[tuple[str, Layout], ...] = (
    ("canon", Layout(0, None, CANON)),
    ("nikon", Layout(0, None, NIKON)),
    ("samsung", Layout(0, None, {0xA002: "serial", 0xA005: "lens_serial"})),
    ("sony", Layout(12, None, {0x2031: "serial"})),
)
"""By the camera's make, for notes that begin with the directory itself."""


def read_maker_note(block: TiffBlock, entry: Entry, make: str) -> MakerNote:
    """Return what the note at ``entry`` of an EXIF block says."""
    note = block.data[max(entry.at, 0) : max(entry.at, 0) + entry.length]
    if entry.at < 0 or len(note) < 14:  # noqa: PLR2004  shorter than the shortest note with one tag
        return MakerNote()
    head = bytes(note[:12])
    if head.startswith((HYPERFIRE, HYPERFIRE2)):
        return MakerNote(serial=_hyperfire(note))
    if head.startswith(PHASE_ONE):
        return MakerNote(serial=_phase_one(note))
    if head.startswith(b"Nikon\0") and (inner := open_block(note[10:])) is not None:
        return _found(inner[0], inner[1], NIKON)
    layout = next((layout for start, layout in HEADS if head.startswith(start)), None)
    if layout is None:
        layout = next((layout for name, layout in MAKES if make.lower().startswith(name)), None)
    return _by_layout(block, entry, note, layout) if layout is not None else MakerNote()


def read_canon_part(data: memoryview) -> MakerNote:
    """Return what the maker note of a CR3 file says, which stands there as a block of its own."""
    opened = open_block(data)
    return _found(opened[0], opened[1], CANON) if opened else MakerNote()


def plausible_serial(text: str) -> str:
    """Return a serial number that can tell one camera from another, or empty text.

    Cameras that were never given a number write zeros, blanks or a word in its place.
    """
    serial = re.sub(r"^no=\s*", "", text.strip(), flags=re.IGNORECASE)
    bare = re.sub(r"[\W_]", "", serial.lower())
    if len(bare) < LEAST_SERIAL or len(set(bare)) == 1 or bare in NO_SERIALS:
        return ""
    return serial if TEXT_SERIAL.fullmatch(serial) else ""


def _by_layout(block: TiffBlock, entry: Entry, note: memoryview, layout: Layout) -> MakerNote:
    order = block.order
    if layout.own_order_at is not None:
        mark = bytes(note[layout.own_order_at : layout.own_order_at + 2])
        order = {b"II": "<", b"MM": ">"}.get(mark, order)
    start = layout.start
    if bytes(note[:8]) == b"FUJIFILM":
        order, (start,) = "<", struct.unpack_from("<I", note, 8)
    if layout.own_base is None:
        data, base, start = block.data, block.base, start + entry.at - block.base
    else:
        data, base = block.data[entry.at :], layout.own_base
    order = _right_order(data, base + start, order)
    return _found(TiffBlock(data, order, base), start, layout.tags)


def _right_order(data: memoryview, at: int, order: str) -> str:
    """Return the byte order in which the directory's count is the smaller; makers do not always keep to the block's."""
    count = bytes(data[max(at, 0) : max(at, 0) + 2])
    little, big = int.from_bytes(count, "little"), int.from_bytes(count, "big")
    return order if little == big or not count else "<" if little < big else ">"


def _found(block: TiffBlock, offset: int, names: Mapping[int, str]) -> MakerNote:
    entries = block.entries(offset)
    texts = {names[tag]: _text(block, entries[tag]) for tag in names if tag in entries}
    if names is OLYMPUS:
        for pointer, inner_names in OLYMPUS_INNER:
            inner = block.entries(_place(block, entries[pointer])) if pointer in entries else {}
            texts |= {inner_names[tag]: _text(block, inner[tag]) for tag in inner_names if tag in inner}
    return MakerNote(**{name: text for name, text in texts.items() if text})


def _place(block: TiffBlock, pointer: Entry) -> int:
    """Return the offset of an inner directory: the pointer's value, or where the pointer's own bytes lie."""
    value = block.value(pointer) if pointer.length == 1 else None
    return value[0] if isinstance(value, tuple) and isinstance(value[0], int) else pointer.at - block.base


def _text(block: TiffBlock, entry: Entry) -> str:
    value = block.value(entry)
    if isinstance(value, bytes):
        value = clean_text(value.split(b"\0", 1)[0] if value.rstrip(b"\0").isascii() else b"")
    if isinstance(value, tuple):
        value = str(value[0])
    return value[:80] if value and value.isascii() else ""


def _hyperfire(note: memoryview) -> str:
    at = HYPERFIRE2_SERIAL_AT if bytes(note[:10]) == HYPERFIRE2 else HYPERFIRE_SERIAL_AT
    wide = bytes(note[at : at + HYPERFIRE_SERIAL_BYTES])
    return clean_text(wide[: len(wide) // 2 * 2].decode("utf-16-le", "replace").split("\0", 1)[0])


def _phase_one(note: memoryview) -> str:
    """Return the serial of a Phase One or Leaf note: 16-byte entries of tag, type, size, offset."""
    if len(note) < 16:  # noqa: PLR2004  the head's length
        return ""
    (start,) = struct.unpack_from("<I", note, 8)
    if start > len(note) - 8:
        return ""
    (count,) = struct.unpack_from("<I", note, start)
    end = start + 8 + min(count, PHASE_ONE_ENTRIES_MOST) * PHASE_ONE_ENTRY_BYTES
    rows = note[start + 8 : end]
    for tag, _, size, place in struct.iter_unpack("<IIII", rows[: len(rows) // 16 * 16]):
        if tag == PHASE_ONE_SERIAL:
            return clean_text(bytes(note[place : place + min(size, 80)]).split(b"\0", 1)[0])
    return ""
