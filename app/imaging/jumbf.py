"""Finds the store of C2PA manifests in a picture file, and reads the boxes of it.

Sources: ISO/IEC 19566-5 (JUMBF), ISO/IEC 18477-3 (boxes over several APP11 segments), C2PA 2.1 annex A (where each
format keeps the store). Nothing here raises for a damaged file; what is damaged is left out.
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from app.imaging.iso_boxes import boxes
from app.imaging.metadata_blocks import STEPS_MOST, placed_segments, segments
from app.imaging.tiff_ifd import SIZES, clean_text, open_block

STORE_BYTES_MOST = 16 << 20
BOXES_MOST, DEPTH_MOST, LABEL_MOST = 2_000, 8, 200
APP11, SEGMENT_HEAD, PIECE_HEAD, BOX_HEAD, LONG_HEAD = 0xEB, 4, 8, 8, 16
C2PA_UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
C2PA_TAG = 0xCD41
BOX_TYPES = frozenset({b"ftyp", b"JXL ", b"jP  "})
TYPE_BYTES, LABELLED = 16, 2
PURPOSE = b"manifest\0"


class Place(NamedTuple):
    """A stretch of a file: where it begins, and where it ends."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Superbox:
    """A box that describes itself: its type, its label, the boxes of content in it, and further superboxes."""

    type: bytes
    label: str
    body: memoryview = field(default=memoryview(b""), repr=False)
    """All that is in it, which is what hashes of it are over."""
    content: list[tuple[bytes, memoryview]] = field(default_factory=list)
    inside: list["Superbox"] = field(default_factory=list)

    def named(self, label: str) -> "Superbox | None":
        """Return the first superbox inside whose label is this one, or this one and a number."""
        return next((each for each in self.inside if each.label.partition("__")[0] == label), None)

    def first(self, kind: bytes) -> memoryview | None:
        """Return the first content of a type."""
        return next((body for found, body in self.content if found == kind), None)


def find_store(data: memoryview) -> bytes:
    """Return the bytes of the C2PA store, empty where the file has none; one of more than 16 MiB comes cut off."""
    head = bytes(data[:16])
    if head[:2] == b"\xff\xd8":
        return _joined(data)
    if head[:8] == b"\x89PNG\r\n\x1a\n":
        return _first(body for _, body in _png_chunks(data))
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _first(body for _, body in _riff_chunks(data))
    if head[4:8] in BOX_TYPES:
        return _first(_uuid_boxes(data))
    if head[:2] in {b"II", b"MM"}:
        return _tiff_tag(data)
    return b""


def _first(found: Iterable[memoryview]) -> bytes:
    for body in found:
        return bytes(body[:STORE_BYTES_MOST])
    return b""


def _joined(data: memoryview) -> bytes:
    """Join the pieces of the first C2PA box; each piece repeats the box's head."""
    pieces: dict[int, dict[int, memoryview]] = {}
    for marker, body in segments(data):
        if marker == APP11 and len(body) > PIECE_HEAD + BOX_HEAD and bytes(body[:2]) == b"JP":
            instance, number = struct.unpack_from(">HI", body, 2)
            pieces.setdefault(instance, {}).setdefault(number, body[PIECE_HEAD:])
    for found in pieces.values():
        ordered = [found[number] for number in sorted(found)]
        long = bytes(ordered[0][:4]) == b"\0\0\0\1"
        head = LONG_HEAD if long else BOX_HEAD
        store = b"".join([bytes(ordered[0]), *(bytes(each[head:]) for each in ordered[1:])])[:STORE_BYTES_MOST]
        if is_store(store):
            return store
    return b""


def store_places(data: memoryview) -> list[Place] | None:
    """Return where in a file the store lies, with the heads of what it lies in; None where that is not told here."""
    head = bytes(data[:16])
    if head[:2] == b"\xff\xd8":
        return _run_together(
            Place(at, at + SEGMENT_HEAD + len(body))
            for at, marker, body in placed_segments(data)
            if marker == APP11 and bytes(body[:2]) == b"JP"
        )
    if head[:8] == b"\x89PNG\r\n\x1a\n":
        return [place for place, _ in _png_chunks(data)][:1]
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return [place for place, _ in _riff_chunks(data)][:1]
    return None


def _run_together(places: Iterable[Place]) -> list[Place]:
    """Return places in their order, those that touch as one."""
    joined: list[Place] = []
    for each in places:
        if joined and joined[-1].end == each.start:
            joined[-1] = Place(joined[-1].start, each.end)
        else:
            joined.append(each)
    return joined


def is_store(store: bytes) -> bool:
    """Tell whether bytes begin as a store of C2PA, not as another box of that kind."""
    return store[4:8] == b"jumb" and b"c2pa" in store[:64]


def _png_chunks(data: memoryview) -> Iterator[tuple[Place, memoryview]]:
    at = 8
    for _ in range(STEPS_MOST):
        if at > len(data) - 12:
            return
        size, kind = struct.unpack_from(">I4s", data, at)
        if kind == b"caBX":
            yield Place(at, at + 12 + size), data[at + 8 : at + 8 + size]
        at += 12 + size


def _riff_chunks(data: memoryview) -> Iterator[tuple[Place, memoryview]]:
    at = 12
    for _ in range(STEPS_MOST):
        if at > len(data) - 8:
            return
        kind, size = struct.unpack_from("<4sI", data, at)
        if kind == b"C2PA":
            yield Place(at, at + 8 + size + size % 2), data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _uuid_boxes(data: memoryview) -> Iterator[memoryview]:
    """Yield what lies in boxes of C2PA's own, behind their purpose and the place of a tree of hashes."""
    for box in boxes(data):
        if box.type == b"uuid" and bytes(box.body[:16]) == C2PA_UUID and bytes(box.body[20:29]) == PURPOSE:
            yield box.body[37:]
        elif box.type == b"jumb":
            whole = struct.pack(">I4s", len(box.body) + BOX_HEAD, b"jumb") + bytes(box.body)
            yield memoryview(whole)  # JPEG XL keeps the box as it is


def _tiff_tag(data: memoryview) -> bytes:
    opened = open_block(data)
    entry = None if opened is None else opened[0].entries(opened[1]).get(C2PA_TAG)
    if opened is None or entry is None:
        return b""
    size = min(SIZES[entry.type] * entry.length, STORE_BYTES_MOST)
    return bytes(opened[0].data[max(entry.at, 0) : max(entry.at, 0) + size])


def read_store(store: bytes) -> Superbox | None:
    """Return the boxes of a store; None where it does not begin as one."""
    if not is_store(store):
        return None
    found = _Tree().read(next(iter(boxes(memoryview(store)))).body, 0)
    return found if found is not None and found.label == "c2pa" else None


class _Tree:
    """Reads superboxes, no more of them than a bound."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        self.left = BOXES_MOST

    def read(self, body: memoryview, depth: int) -> Superbox | None:
        parts = iter(boxes(body))
        about = next(parts, None)
        if about is None or about.type != b"jumd" or len(about.body) <= TYPE_BYTES or depth > DEPTH_MOST:
            return None
        label = b""
        if about.body[TYPE_BYTES] & LABELLED:
            label = bytes(about.body[TYPE_BYTES + 1 : TYPE_BYTES + 1 + LABEL_MOST]).partition(b"\0")[0]
        made = Superbox(bytes(about.body[:TYPE_BYTES]), clean_text(label), body)
        for box in parts:
            self.left -= 1
            if self.left < 0:
                return made
            if box.type == b"jumb":
                inner = self.read(box.body, depth + 1)
                if inner is not None:
                    made.inside.append(inner)
            else:
                made.content.append((box.type, box.body))
        return made
