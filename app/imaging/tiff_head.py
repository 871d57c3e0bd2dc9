"""The first directory of a TIFF structure: enough to tell raw files from TIFF, and to read an orientation.

Written out here because it runs for every picture: a few microseconds, where a general reader takes a thousand.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

ENTRY_BYTES = 12
ENTRIES_MOST = 512
SHORT, LONG = 3, 4
NEW_SUBFILE_TYPE, COMPRESSION, MAKE, ORIENTATION, SUB_IFDS, DNG_VERSION = 254, 259, 271, 274, 330, 50706
OLD_JPEG, NEF_COMPRESSED, ARW_COMPRESSED, PENTAX_COMPRESSED = 6, 34713, 32767, 65535
RAW_COMPRESSIONS = frozenset({OLD_JPEG, NEF_COMPRESSED, ARW_COMPRESSED, PENTAX_COMPRESSED})
ORIENTATIONS = frozenset(range(1, 9))
CLASSIC = 42


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    type: int
    count: int
    value: int


def looks_raw(head: bytes) -> bool:
    """Tell whether a TIFF structure is a camera's raw file: CR2, NEF, ARW, DNG, PEF and the like.

    A DNG says so. The others hold a camera's name, sub-directories for the sensor's data, and a reduced or
    JPEG-compressed first picture, which a scanner's or an editor's TIFF does not.
    """
    if head[8:10] == b"CR":
        return True
    entries = {entry.tag: entry for entry in _entries(head, 0)}
    if DNG_VERSION in entries:
        return True
    reduced = NEW_SUBFILE_TYPE in entries and entries[NEW_SUBFILE_TYPE].value == 1
    coded = COMPRESSION in entries and entries[COMPRESSION].value in RAW_COMPRESSIONS
    return MAKE in entries and SUB_IFDS in entries and (reduced or coded)


def orientation(tiff: bytes) -> int:
    """Return the EXIF orientation (1 to 8) of a TIFF structure; 1 where it has none or is broken."""
    for entry in _entries(tiff, 0):
        if entry.tag == ORIENTATION and entry.value in ORIENTATIONS:
            return entry.value
    return 1


def _entries(tiff: bytes, start: int) -> Iterator[_Entry]:
    order = {b"II": "<", b"MM": ">"}.get(tiff[start : start + 2], "")
    try:
        magic, first = struct.unpack_from(order + "HI", tiff, start + 2)
        if not order or magic != CLASSIC:
            return
        (count,) = struct.unpack_from(order + "H", tiff, start + first)
        for number in range(min(count, ENTRIES_MOST)):
            at = start + first + 2 + number * ENTRY_BYTES
            tag, kind, length = struct.unpack_from(order + "HHI", tiff, at)
            (value,) = struct.unpack_from(order + ("H" if kind == SHORT else "I"), tiff, at + 8)
            yield _Entry(tag, kind, length, value)
    except struct.error:
        return
