"""Finds where a picture file keeps its metadata: EXIF blocks, XMP packets, IPTC records, comments and times.

Dispatches by the first bytes, reads no pixel, and raises nothing: what is damaged is left out.
Sources: ISO/IEC 10918-1 annex B (JPEG markers), W3C PNG 3rd edition 11.3, Google's WebP container specification,
CompuServe GIF89a, Adobe XMP part 3 (where each format keeps XMP), Adobe Photoshop file formats (image resources).
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.imaging.iso_boxes import metadata_items
from app.imaging.old_raw import CRW_MARK, X3F_MARK, read_crw, read_x3f
from app.imaging.tiff_ifd import TIFF_MAGICS, clean_text

STEPS_MOST = 20_000
PACKET_BYTES_MOST = 4 << 20
TEXT_BYTES_MOST = 64 << 10
TEXTS_MOST = 64
APP1, APP13, COMMENT, START_OF_SCAN, END_OF_IMAGE = 0xE1, 0xED, 0xFE, 0xDA, 0xD9
EXIF_HEAD, XMP_HEAD = b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0"
PHOTOSHOP_HEAD, RESOURCE_HEAD = b"Photoshop 3.0\0", b"8BIM"
IPTC_RESOURCE, XMP_RESOURCE, EXIF_RESOURCE = 0x0404, 0x0424, 0x0422
BOX_TYPES = frozenset({b"ftyp", b"JXL ", b"jP  "})
RAF_HEAD, RAF_JPEG_AT = b"FUJIFILMCCD-RAW", 84
PSD_COLOURS_AT = 26
MRW_HEAD, MRW_TIFF = b"\0MRM", b"\0TTW"


@dataclass(slots=True)
class Blocks:
    """What was found, still undecoded; each part is empty where the file has none.

    ``parts`` holds the directories that a CR3 file keeps apart, by name; ``stated`` what raw files say that have no
    EXIF, by the number of EXIF's tag; ``texts`` are (keyword, text) of PNG text
    chunks and comments; ``png_time`` is a tIME chunk, ``movie_header`` a QuickTime ``mvhd``.
    """

    exif: memoryview | None = None
    parts: dict[str, memoryview] = field(default_factory=dict)
    stated: dict[int, str] = field(default_factory=dict)
    xmp: bytes = b""
    iptc: bytes = b""
    texts: list[tuple[str, str]] = field(default_factory=list)
    png_time: bytes = b""
    movie_header: bytes = b""

    def take_exif(self, block: memoryview) -> None:
        """Keep an EXIF block, from its TIFF header on; the first one counts."""
        if bytes(block[:4]) == EXIF_HEAD[:4]:
            block = block[6:]
        if self.exif is None and len(block):
            self.exif = block

    def take_xmp(self, packet: memoryview | bytes) -> None:
        """Keep an XMP packet; the first one counts."""
        if not self.xmp:
            self.xmp = bytes(packet[:PACKET_BYTES_MOST])

    def take_text(self, keyword: str, text: bytes | str) -> None:
        """Keep a comment, while there is room."""
        if len(self.texts) < TEXTS_MOST and (cleaned := clean_text(text)):
            self.texts.append((clean_text(keyword)[:80], cleaned))


def find_blocks(data: memoryview) -> Blocks:
    """Return the metadata blocks of one file."""
    found = Blocks()
    head = bytes(data[:16])
    if head[:2] == b"\xff\xd8":
        _read_jpeg(data, found)
    elif head[:8] == b"\x89PNG\r\n\x1a\n":
        _read_png(data, found)
    elif head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        _read_webp(data, found)
    elif head[:6] in {b"GIF87a", b"GIF89a"}:
        _read_gif(data, found)
    elif head[4:8] in BOX_TYPES:
        _read_boxes(data, found)
    elif head[:4] == b"8BPS":
        _read_psd(data, found)
    else:
        _read_raw(data, head, found)
    return found


def _read_raw(data: memoryview, head: bytes, found: Blocks) -> None:
    if _is_tiff(head):
        found.exif = data
    elif head.startswith(RAF_HEAD) and len(data) >= RAF_JPEG_AT + 8:
        start, length = struct.unpack_from(">II", data, RAF_JPEG_AT)
        _read_jpeg(data[start : start + length], found)
    elif head.startswith(MRW_HEAD):
        _read_mrw(data, found)
    elif head[6:14] == CRW_MARK:
        found.stated = read_crw(data)
    elif head.startswith(X3F_MARK):
        found.stated, previews = read_x3f(data)
        for preview in previews[:TEXTS_MOST]:
            _read_jpeg(preview, found)


def _read_mrw(data: memoryview, found: Blocks) -> None:
    at = 8
    for _ in range(TEXTS_MOST):
        if at > len(data) - 8:
            return
        kind, size = struct.unpack_from(">4sI", data, at)
        if kind == MRW_TIFF:
            found.exif = data[at + 8 : at + 8 + size]
            return
        at += 8 + size


def _is_tiff(head: bytes) -> bool:
    number = head[2:4] if head[:2] == b"MM" else head[3:1:-1]
    return head[:2] in {b"II", b"MM"} and int.from_bytes(number, "big") in TIFF_MAGICS


def _read_jpeg(data: memoryview, found: Blocks) -> None:
    for marker, body in segments(data):
        if marker == APP1 and bytes(body[:5]) == EXIF_HEAD:
            found.take_exif(body[6:])
        elif marker == APP1 and bytes(body[: len(XMP_HEAD)]) == XMP_HEAD:
            found.take_xmp(body[len(XMP_HEAD) :])
        elif marker == APP13 and bytes(body[: len(PHOTOSHOP_HEAD)]) == PHOTOSHOP_HEAD:
            read_resources(body[len(PHOTOSHOP_HEAD) :], found)
        elif marker == COMMENT:
            found.take_text("Comment", bytes(body[:TEXT_BYTES_MOST]))


def segments(data: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Yield (marker, body) of the segments before the first scan."""
    return ((marker, body) for _, marker, body in placed_segments(data))


def placed_segments(data: memoryview) -> Iterator[tuple[int, int, memoryview]]:
    """Yield where each segment before the first scan begins, its marker and its body."""
    at = 2
    for _ in range(STEPS_MOST):
        if at > len(data) - 4:
            return
        if data[at] != 0xFF:  # noqa: PLR2004  every marker begins with this byte
            at += 1  # junk between segments, as some programs leave it
            continue
        marker = data[at + 1]
        if marker in {START_OF_SCAN, END_OF_IMAGE}:
            return
        if marker in {0x00, 0x01, 0xFF} or 0xD0 <= marker <= 0xD8:  # noqa: PLR2004  fill bytes and markers that stand alone
            at += 1 if marker == 0xFF else 2  # noqa: PLR2004  a fill byte
            continue
        length = data[at + 2] << 8 | data[at + 3]
        yield at, marker, data[at + 4 : at + 2 + max(length, 2)]
        at += 2 + max(length, 2)


def read_resources(data: memoryview, found: Blocks) -> None:
    """Take IPTC, XMP and EXIF out of Photoshop's image resources."""
    at = 0
    for _ in range(TEXTS_MOST * 8):
        if at > len(data) - 12 or bytes(data[at : at + 4]) != RESOURCE_HEAD:
            return
        (number,) = struct.unpack_from(">H", data, at + 4)
        at += 6 + (data[at + 6] + 2) // 2 * 2
        if at > len(data) - 4:
            return
        (size,) = struct.unpack_from(">I", data, at)
        body = data[at + 4 : at + 4 + size]
        if number == IPTC_RESOURCE and not found.iptc:
            found.iptc = bytes(body[:PACKET_BYTES_MOST])
        elif number == XMP_RESOURCE:
            found.take_xmp(body)
        elif number == EXIF_RESOURCE:
            found.take_exif(body)
        at += 4 + (size + 1) // 2 * 2


def _read_png(data: memoryview, found: Blocks) -> None:
    at, texts = 8, 0
    for _ in range(STEPS_MOST):
        if at > len(data) - 12:
            return
        size, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + size]
        if kind == b"eXIf":
            found.take_exif(body)
        elif kind == b"tIME":
            found.png_time = bytes(body[:7])
        elif kind in {b"tEXt", b"zTXt", b"iTXt"} and texts < TEXTS_MOST:
            texts += 1
            _take_png_text(kind, bytes(body[:PACKET_BYTES_MOST]), found)
        at += 12 + size


def _take_png_text(kind: bytes, body: bytes, found: Blocks) -> None:
    keyword, _, rest = body.partition(b"\0")
    packed = kind == b"zTXt"
    if kind == b"iTXt":
        packed, (_, _, rest) = rest[:1] == b"\1", rest[2:].partition(b"\0")
        rest = rest.partition(b"\0")[2]
    elif packed:
        rest = rest[1:]
    text = _unpacked(rest) if packed else rest
    if keyword == b"XML:com.adobe.xmp":
        found.take_xmp(text)
    elif keyword.startswith(b"Raw profile type "):
        _take_raw_profile(keyword[17:], text, found)
    else:
        found.take_text(keyword.decode("latin-1"), text[:TEXT_BYTES_MOST])


def _unpacked(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, PACKET_BYTES_MOST)
    except zlib.error:
        return b""


def _take_raw_profile(name: bytes, text: bytes, found: Blocks) -> None:
    """Take what ImageMagick writes: a name, a length, and the block in hexadecimal."""
    digits = b"".join(text.split()[2:] if name in text[:40] else text.split())
    if re.fullmatch(rb"(?:[0-9a-fA-F]{2})*", digits) is None:
        return
    block = bytes.fromhex(digits.decode("ascii"))
    if block.startswith(XMP_HEAD):
        found.take_xmp(block[len(XMP_HEAD) :])
    elif name in {b"exif", b"APP1"}:
        found.take_exif(memoryview(block))
    elif name == b"xmp":
        found.take_xmp(block)
    elif name == b"iptc":
        resources = block.find(RESOURCE_HEAD)
        read_resources(memoryview(block)[max(resources, 0) :], found)


def _read_psd(data: memoryview, found: Blocks) -> None:
    if len(data) >= PSD_COLOURS_AT + 8:
        resources_at = PSD_COLOURS_AT + 4 + int(struct.unpack_from(">I", data, PSD_COLOURS_AT)[0])
        size = int.from_bytes(data[resources_at : resources_at + 4], "big")
        read_resources(data[resources_at + 4 : resources_at + 4 + size], found)


def _read_webp(data: memoryview, found: Blocks) -> None:
    at = 12
    for _ in range(STEPS_MOST):
        if at > len(data) - 8:
            return
        kind, size = struct.unpack_from("<4sI", data, at)
        body = data[at + 8 : at + 8 + size]
        if kind == b"EXIF":
            found.take_exif(body)
        elif kind == b"XMP ":
            found.take_xmp(body)
        at += 8 + size + size % 2


def _read_gif(data: memoryview, found: Blocks) -> None:
    packet = re.search(rb"\x21\xff\x0bXMP DataXMP", data)
    if packet is not None:
        end = re.compile(rb"<\?xpacket end=.{0,8}\?>", re.DOTALL).search(data, packet.end())
        found.take_xmp(data[packet.end() : end.end() if end else packet.end()])


def _read_boxes(data: memoryview, found: Blocks) -> None:
    for item in metadata_items(data):
        if item.type == "exif":
            found.take_exif(item.data)
        elif item.type == "xmp":
            found.take_xmp(item.data)
        elif item.type == "created":
            found.movie_header = bytes(item.data[:32])
        else:
            found.parts.setdefault(item.type, item.data)
