"""Whether a picture's file holds its pixels alone: no metadata, no thumbnail, no comment, nothing behind them."""

import struct

from app.domain.appeal import Form

PNG_HEAD = b"\x89PNG\r\n\x1a\n"
PNG_CHUNKS = (b"IHDR", b"IDAT", b"IEND")
JFIF, JFIF_BYTES = b"JFIF\0", 16
"""The head that every JPEG needs; it has no room for a thumbnail."""
SOI, EOI, SOS, APP0 = 0xD8, 0xD9, 0xDA, 0xE0
JPEG_PARTS = frozenset({0xC0, 0xC4, 0xDB, SOS, APP0})
"""Frame, Huffman tables, quantisation tables, scan and the JFIF head: what is needed to decode one."""


def is_bare(content: bytes, form: Form) -> bool:
    """Return whether there is nothing in a file but what its pixels need.

    Sources: the PNG specification, third edition, W3C, 2025; ITU-T T.81, annex B; ECMA TR/98 for JFIF.
    """
    try:
        return _is_bare_png(content) if form is Form.PNG else _is_bare_jpeg(content)
    except (struct.error, IndexError):
        return False


def _is_bare_png(content: bytes) -> bool:
    at, names = len(PNG_HEAD), []
    while at < len(content):
        length, name = struct.unpack_from(">I4s", content, at)
        names.append(name)
        at += 12 + length
    return content.startswith(PNG_HEAD) and tuple(names) == PNG_CHUNKS and at == len(content)


def _is_bare_jpeg(content: bytes) -> bool:
    at, heads = 2, 0
    while True:
        mark, code, length = struct.unpack_from(">BBH", content, at)
        if mark != 0xFF or code not in JPEG_PARTS:  # noqa: PLR2004  every marker begins so
            return False
        if code == APP0:
            heads += 1
            if heads > 1 or length != JFIF_BYTES or content[at + 4 : at + 9] != JFIF:
                return False
        at += 2 + length
        if code == SOS:
            break
    return content[:2] == bytes((0xFF, SOI)) and content.find(b"\xff\xd9", at) == len(content) - 2
