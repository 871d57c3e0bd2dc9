"""What a content is, by its bytes; names and endings are never asked."""

import re
from codecs import getincrementaldecoder
from dataclasses import dataclass
from enum import StrEnum

from app.imaging.tiff_head import looks_raw

HEAD_BYTES = 4_096
TAR_MAGIC, TAR_MAGIC_AT = b"ustar", 257


class Holds(StrEnum):
    """What can be done with a content."""

    PICTURE = "picture"
    """A still picture, of a kind that is read or one that is not yet."""
    ARCHIVE = "archive"
    """Its members are media files of their own."""
    VIDEO = "video"
    """A moving picture; not looked into."""
    OTHER = "other"
    """Anything else."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A format by its short name, and what it holds."""

    format: str
    holds: Holds


READ = frozenset({"jpeg", "png", "webp", "heic", "avif", "tiff", "bmp", "gif", "raw", "jp2", "psd", "pnm", "ico"})
"""The picture formats that are decoded."""

EMPTY = Kind("empty", Holds.OTHER)
UNKNOWN = Kind("unknown", Holds.OTHER)

_PREFIXES: tuple[tuple[bytes, str, Holds], ...] = (
    (b"\xff\xd8\xff", "jpeg", Holds.PICTURE),
    (b"\x89PNG\r\n\x1a\n", "png", Holds.PICTURE),
    (b"GIF87a", "gif", Holds.PICTURE),
    (b"GIF89a", "gif", Holds.PICTURE),
    (b"FUJIFILMCCD-RAW", "raw", Holds.PICTURE),
    (b"FOVb", "raw", Holds.PICTURE),
    (b"\x00MRM", "raw", Holds.PICTURE),
    (b"IIRO", "raw", Holds.PICTURE),
    (b"IIRS", "raw", Holds.PICTURE),
    (b"MMOR", "raw", Holds.PICTURE),
    (b"IIU\x00", "raw", Holds.PICTURE),
    (b"II\x1a\x00\x00\x00HEAPCCDR", "raw", Holds.PICTURE),
    (b"8BPS", "psd", Holds.PICTURE),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "jp2", Holds.PICTURE),
    (b"\xff\x4f\xff\x51", "jp2", Holds.PICTURE),
    (b"\xff\x0a", "jxl", Holds.PICTURE),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", "jxl", Holds.PICTURE),
    (b"\x76\x2f\x31\x01", "exr", Holds.PICTURE),
    (b"PK\x03\x04", "zip", Holds.ARCHIVE),
    (b"PK\x05\x06", "zip", Holds.ARCHIVE),
    (b"PK\x07\x08", "zip", Holds.ARCHIVE),
    (b"\x1f\x8b\x08", "gzip", Holds.ARCHIVE),
    (b"BZh", "bzip2", Holds.ARCHIVE),
    (b"\xfd7zXZ\x00", "xz", Holds.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", "7z", Holds.OTHER),
    (b"Rar!\x1a\x07", "rar", Holds.OTHER),
    (b"\x1aE\xdf\xa3", "matroska", Holds.VIDEO),
    (b"\x00\x00\x01\xba", "mpeg", Holds.VIDEO),
    (b"\x00\x00\x01\xb3", "mpeg", Holds.VIDEO),
    (b"FLV\x01", "flv", Holds.VIDEO),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "asf", Holds.VIDEO),
    (b"%PDF-", "pdf", Holds.OTHER),
)

_BRANDS: dict[bytes, tuple[str, Holds]] = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"), ("heic", Holds.PICTURE)),
    **dict.fromkeys((b"avif", b"avis"), ("avif", Holds.PICTURE)),
    b"crx ": ("raw", Holds.PICTURE),
}
_LOOSE_BRANDS = (b"mif1", b"msf1", b"mif2")
_PNM = re.compile(rb"P[1-6]\s+(#[^\n]*\n\s*)*\d+\s")
_BMP_HEADERS = frozenset({12, 16, 40, 52, 56, 64, 108, 124})


def sniff(head: bytes) -> Kind:
    """Return what the content beginning with ``head`` (at least 4 KiB where there are so many) is."""
    if not head:
        return EMPTY
    for prefix, name, holds in _PREFIXES:
        if head.startswith(prefix):
            return Kind(name, holds)
    return _boxed(head) or _tiff(head) or _riff(head) or _small_picture(head) or _tar(head) or _text(head)


def _boxed(head: bytes) -> Kind | None:
    """ISO base media: HEIC, AVIF, CR3 and videos differ in their brands only."""
    if head[4:8] != b"ftyp":
        return Kind("mov", Holds.VIDEO) if head[4:8] in {b"moov", b"mdat", b"wide"} else None
    size = min(int.from_bytes(head[:4], "big"), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))]
    for brand in brands:
        if brand in _BRANDS:
            return Kind(*_BRANDS[brand])
    if brands[0] in _LOOSE_BRANDS:
        return Kind("heic", Holds.PICTURE)
    return Kind("mp4", Holds.VIDEO)


def _tiff(head: bytes) -> Kind | None:
    if head[:4] not in {b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"}:
        return None
    return Kind("raw" if looks_raw(head) else "tiff", Holds.PICTURE)


def _riff(head: bytes) -> Kind | None:
    if head[:4] != b"RIFF":
        return None
    if head[8:12] == b"WEBP":
        return Kind("webp", Holds.PICTURE)
    return Kind("avi", Holds.VIDEO) if head[8:12] == b"AVI " else Kind("riff", Holds.OTHER)


def _small_picture(head: bytes) -> Kind | None:
    """Magics of two bytes, believed only with a plausible header behind them."""
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return Kind("bmp", Holds.PICTURE)
    if _PNM.match(head):
        return Kind("pnm", Holds.PICTURE)
    if head[:4] == b"\x00\x00\x01\x00" and 0 < int.from_bytes(head[4:6], "little") < 256 and head[9:10] == b"\x00":  # noqa: PLR2004  one byte's worth of icons
        return Kind("ico", Holds.PICTURE)
    return None


def _tar(head: bytes) -> Kind | None:
    return Kind("tar", Holds.ARCHIVE) if head.startswith(TAR_MAGIC, TAR_MAGIC_AT) else None


def _text(head: bytes) -> Kind:
    """Text is told apart only so that the list of what was left out says so."""
    if b"\x00" in head:
        return UNKNOWN
    try:
        getincrementaldecoder("utf-8")().decode(head)  # the last letter may be cut in two
    except UnicodeDecodeError:
        return UNKNOWN
    return Kind("svg" if b"<svg" in head else "text", Holds.OTHER)
