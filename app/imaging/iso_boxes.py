"""Finds metadata in the boxes of HEIC, AVIF, Canon CR3, JPEG XL and JPEG 2000 files.

Source: ISO/IEC 14496-12 (boxes, ``iloc``, ``iinf``, ``mvhd``), ISO/IEC 23008-12 (Exif items), 16684-1 (XMP items).
Nothing here raises for a damaged file; an item that cannot be found is left out.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

HEAD_BYTES, LONG_HEAD_BYTES = 8, 16
BOXES_MOST = 4_096
ITEMS_MOST = 4_096
EXTENTS_MOST = 64
ITEM_BYTES_MOST = 4 << 20
BIG_ID_VERSION, ITEM_TYPE_VERSION = 2, 2
CANON_UUID = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
CANON_PARTS = {b"CMT1": "ifd0", b"CMT2": "exif ifd", b"CMT3": "maker", b"CMT4": "gps"}
XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


class Box(NamedTuple):
    """A box: its four-letter type and its content."""

    type: bytes
    body: memoryview


class Item(NamedTuple):
    """Metadata inside a file and its bytes.

    ``type`` is "exif", "xmp", "created" (a QuickTime movie header), or the directory that a CR3 file keeps apart:
    "ifd0", "exif ifd", "maker", "gps".
    """

    type: str
    data: memoryview


class Span(NamedTuple):
    """Where a box lies: its type, where it starts, where its content does, and where it says that it ends."""

    type: bytes
    start: int
    body: int
    end: int


def boxes(data: memoryview) -> Iterator[Box]:
    """Yield the boxes that lie side by side in ``data``, up to the first that is damaged; the last may be cut off."""
    for each in spans(data):
        yield Box(each.type, data[each.body : each.end])


def spans(data: memoryview) -> Iterator[Span]:
    """Yield where the boxes lie that stand side by side in ``data``, up to the first that is damaged."""
    at = 0
    for _ in range(BOXES_MOST):
        if at > len(data) - HEAD_BYTES:
            return
        size, kind = struct.unpack_from(">I4s", data, at)
        head = HEAD_BYTES
        if size == 1 and at <= len(data) - LONG_HEAD_BYTES:
            (size,) = struct.unpack_from(">Q", data, at + HEAD_BYTES)
            head = LONG_HEAD_BYTES
        end = len(data) if size == 0 else at + size
        if size and size < head:
            return
        yield Span(kind, at, at + head, end)
        at = end


def metadata_items(data: memoryview) -> list[Item]:
    """Return the EXIF blocks (without the four bytes before them), XMP packets and times of a file of boxes."""
    found: list[Item] = []
    for box in boxes(data):
        if box.type == b"meta":
            found += _meta_items(box.body[4:], data)
        elif box.type == b"moov":
            found += _movie_items(box.body)
        elif box.type == b"Exif":
            found.append(Item("exif", box.body[4:]))
        elif box.type == b"xml ":
            found.append(Item("xmp", box.body))
        elif box.type == b"uuid" and bytes(box.body[:16]) == XMP_UUID:
            found.append(Item("xmp", box.body[16:]))
    return found


def _movie_items(body: memoryview) -> Iterator[Item]:
    for box in boxes(body):
        if box.type == b"uuid" and bytes(box.body[:16]) == CANON_UUID:
            yield from (
                Item(CANON_PARTS[each.type], each.body) for each in boxes(box.body[16:]) if each.type in CANON_PARTS
            )
        elif box.type == b"mvhd":
            yield Item("created", box.body)


def _meta_items(body: memoryview, data: memoryview) -> Iterator[Item]:
    parts = {box.type: box.body for box in boxes(body)}
    if b"iinf" not in parts or b"iloc" not in parts:
        return
    wanted = _wanted_items(parts[b"iinf"])
    for number, extents in _locations(parts[b"iloc"], parts.get(b"idat"), data):
        kind = wanted.pop(number, "")
        if kind:
            item = _joined(extents)
            yield Item(kind, memoryview(_exif_item(item) if kind == "exif" else item))


def _joined(extents: list[memoryview]) -> bytes:
    """Return an item's pieces in one; they may all be the same stretch, so that what is copied is counted."""
    item = b""
    for piece in extents:
        item += piece[: ITEM_BYTES_MOST - len(item)]
    return item


def _exif_item(item: bytes) -> bytes:
    """Return an Exif item from its TIFF header on; its first four bytes say how many more to pass over."""
    if len(item) < HEAD_BYTES:
        return b""
    skip = 4 + int(struct.unpack_from(">I", item)[0])
    return item[skip:] if item[skip : skip + 2] in {b"II", b"MM"} else item[4:]


def _wanted_items(body: memoryview) -> dict[int, str]:
    """Return the first EXIF and the first XMP item, by number."""
    wanted: dict[str, int] = {}
    if not body:
        return {}
    for box in boxes(body[6 if body[0] == 0 else 8 :]):
        if box.type != b"infe" or len(box.body) < 12 or box.body[0] < ITEM_TYPE_VERSION:  # noqa: PLR2004  an entry's least length
            continue
        wide = box.body[0] > ITEM_TYPE_VERSION
        number, _, kind = struct.unpack_from(">IH4s" if wide else ">HH4s", box.body, 4)
        rest = bytes(box.body[14 if wide else 12 :])
        if kind == b"Exif":
            wanted.setdefault("exif", number)
        elif kind == b"mime" and b"application/rdf+xml" in rest[:200]:
            wanted.setdefault("xmp", number)
    return {number: name for name, number in wanted.items()}


def _locations(body: memoryview, idat: memoryview | None, data: memoryview) -> Iterator[tuple[int, list[memoryview]]]:
    """Yield each item's number and its pieces; stops where the box is cut short."""
    reader = _Cursor(body)
    version = reader.number(1)
    reader.at = 4
    sizes = reader.number(2)
    offset_size, length_size = sizes >> 12, sizes >> 8 & 15
    base_size, index_size = sizes >> 4 & 15, sizes & 15 if version else 0
    wide = 4 if version >= BIG_ID_VERSION else 2
    for _ in range(min(reader.number(wide), ITEMS_MOST)):
        number = reader.number(wide)
        method = reader.number(2) & 15 if version else 0
        reader.number(2)
        base = reader.number(base_size)
        pieces: list[memoryview] = []
        for _ in range(min(reader.number(2), EXTENTS_MOST)):
            reader.number(index_size)
            start, length = base + reader.number(offset_size), reader.number(length_size)
            source = data if method == 0 else idat
            pieces.append(source[start : start + min(length, ITEM_BYTES_MOST)] if source is not None else body[:0])
        if reader.cut:
            return
        yield number, pieces


class _Cursor:
    """Reads big-endian numbers one after the other; 0, and ``cut``, past the end."""

    __slots__ = ("at", "cut", "data")

    def __init__(self, data: memoryview) -> None:
        self.data, self.at, self.cut = data, 0, False

    def number(self, size: int) -> int:
        piece = self.data[self.at : self.at + size]
        self.at += size
        self.cut = self.cut or len(piece) < size
        return int.from_bytes(piece, "big") if len(piece) == size else 0
