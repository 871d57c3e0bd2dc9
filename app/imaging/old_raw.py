"""Reads what Canon's CRW and Sigma's X3F raw files say of themselves, which are no TIFF.

Both are given as text tags by the numbers that EXIF has for the same statement.
Sources: P. Harvey, "The Canon RAW (CRW) File Format" (exiftool.org/canon_raw.html); "X3F Raw File Format" 1.0, Foveon.
"""

import struct
from collections.abc import Iterator
from datetime import UTC, datetime

from app.imaging.tiff_ifd import clean_text

MAKE, MODEL, CAPTURED, BODY_SERIAL, OWNER, SOFTWARE = 0x010F, 0x0110, 0x9003, 0xA431, 0xA430, 0x0131
CRW_MARK, X3F_MARK = b"HEAPCCDR", b"FOVb"
ENTRIES_MOST = 500
IN_ENTRY, HEAP_TYPES = 0x4000, frozenset({0x2800, 0x3000})
CRW_NAMES, CRW_SERIAL, CRW_TIME, CRW_OWNER = 0x080A, 0x180B, 0x180E, 0x0810
X3F_TAGS = {"CAMMANUF": MAKE, "CAMMODEL": MODEL, "CAMSERIAL": BODY_SERIAL, "FIRMVERS": SOFTWARE}
X3F_JPEG_HEAD_BYTES = 28
TEXT_BYTES_MOST = 64 << 10


def read_crw(data: memoryview) -> dict[int, str]:
    """Return make, model, serial, owner and time of capture of a CRW file."""
    found: dict[int, str] = {}
    start = int.from_bytes(data[2:6], "little")
    for tag, body in _heap(data[start:]):
        if tag == CRW_NAMES:
            make, _, model = bytes(body[:200]).partition(b"\0")
            found |= {MAKE: clean_text(make), MODEL: clean_text(model.split(b"\0", 1)[0])}
        elif tag == CRW_OWNER:
            found[OWNER] = clean_text(bytes(body[:80]).split(b"\0", 1)[0])
        elif tag == CRW_SERIAL and len(body) >= 4:  # noqa: PLR2004  a 32-bit number
            found[BODY_SERIAL] = str(int.from_bytes(body[:4], "little"))
        elif tag == CRW_TIME and len(body) >= 4:  # noqa: PLR2004  a 32-bit number
            found[CAPTURED] = _clock_text(int.from_bytes(body[:4], "little"))
    return {tag: text for tag, text in found.items() if text}


def _heap(outermost: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Yield (tag, value) of a heap, whose directory lies where its last four bytes say, and of the heaps in it.

    At most 500 entries in all: heaps may overlap, and so be without end.
    """
    waiting, left = [outermost], ENTRIES_MOST
    while waiting:
        block = waiting.pop()
        at = int.from_bytes(block[-4:], "little")
        count = min(int.from_bytes(block[at : at + 2], "little"), left)
        rows = block[at + 2 : at + 2 + 10 * count]
        left -= count
        for row, (tag, size, place) in enumerate(struct.iter_unpack("<HII", rows[: len(rows) // 10 * 10])):
            if tag & IN_ENTRY:
                yield tag & ~0xC000, rows[10 * row + 2 : 10 * row + 10]
            elif tag & 0x3800 in HEAP_TYPES and place + size < len(block):  # a heap is smaller than the one around it
                waiting.append(block[place : place + size])
            else:
                yield tag & ~0xC000, block[place : place + size]


def read_x3f(data: memoryview) -> tuple[dict[int, str], list[memoryview]]:
    """Return the properties that a X3F file states, and the JPEG previews in it, which may carry EXIF."""
    found: dict[int, str] = {}
    previews: list[memoryview] = []
    for kind, section in _sections(data):
        if kind == b"PROP":
            properties = dict(_properties(section))
            found |= {tag: properties[name] for name, tag in X3F_TAGS.items() if properties.get(name)}
            if properties.get("TIME", "").isascii() and properties.get("TIME", "").isdigit():
                found[CAPTURED] = _clock_text(int(properties["TIME"][:12]))
        elif bytes(section[X3F_JPEG_HEAD_BYTES : X3F_JPEG_HEAD_BYTES + 2]) == b"\xff\xd8":
            previews.append(section[X3F_JPEG_HEAD_BYTES:])
    return found, previews


def _sections(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    at = int.from_bytes(data[-4:], "little")
    if bytes(data[at : at + 4]) != b"SECd":
        return
    count = int.from_bytes(data[at + 8 : at + 12], "little")
    rows = data[at + 12 : at + 12 + 12 * min(count, ENTRIES_MOST)]
    for place, size, kind in struct.iter_unpack("<II4s", rows[: len(rows) // 12 * 12]):
        yield kind, data[place : place + size]


def _properties(section: memoryview) -> Iterator[tuple[str, str]]:
    """Yield (name, value) of a property list: pairs of places, counted in UTF-16 characters, and the texts."""
    count = min(int.from_bytes(section[8:12], "little"), ENTRIES_MOST)
    texts = section[24 + 8 * count :][:TEXT_BYTES_MOST]
    rows = section[24 : 24 + 8 * count]
    for name_at, value_at in struct.iter_unpack("<II", rows[: len(rows) // 8 * 8]):
        yield _text_at(texts, name_at), _text_at(texts, value_at)


def _text_at(texts: memoryview, place: int) -> str:
    piece = bytes(texts[2 * place : 2 * place + 400])
    return clean_text(piece[: len(piece) // 2 * 2].decode("utf-16-le", "replace").split("\0", 1)[0])


def _clock_text(seconds: int) -> str:
    """Return the camera's clock, which counts local seconds from 1970, in EXIF's form; it has no zone."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y:%m:%d %H:%M:%S}" if 0 < seconds < 1 << 32 else ""
