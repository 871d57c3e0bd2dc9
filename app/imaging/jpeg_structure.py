"""How a JPEG was put together: what its writer chose, whatever the picture shows.

Reads no pixel and raises nothing; what is damaged is left out.
Source: ISO/IEC 10918-1, annex B (markers) and annex K (the example tables, which libjpeg scales by quality).
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

MARKER, START_OF_IMAGE, START_OF_SCAN, END_OF_IMAGE = 0xFF, 0xD8, 0xDA, 0xD9
TABLES, HUFFMAN, FIRST_APP, LAST_APP, COMMENT = 0xDB, 0xC4, 0xE0, 0xEF, 0xFE
FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
SEGMENTS_MOST, DIGEST_DIGITS, NAME_MOST, HEAD_BYTES, FRAME_HEAD = 64, 12, 12, 4, 6
TABLE_VALUES = 64
LUMINANCE = bytes((16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29,
                   40, 58, 51, 61, 60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98,
                   103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99))  # fmt: skip
"""The luminance table of annex K, in zigzag order."""


@dataclass(frozen=True, slots=True)
class JpegStructure:
    """What a writer chose.

    Args:
        order: the segments in their order, as names: "APP0:JFIF DQT DQT SOF0 DHT ...".
        tables: a digest of the quantisation tables; "" without any.
        quality: the libjpeg quality whose luminance table this is, 1 to 100; 0 where it is another maker's.
        sampling: how each colour is sampled: "2x2 1x1 1x1".
        width_px: as stored; 0 where there is no frame.
        height_px: likewise.

    """

    order: str = ""
    tables: str = ""
    quality: int = 0
    sampling: str = ""
    width_px: int = 0
    height_px: int = 0


def read_structure(data: memoryview) -> JpegStructure:
    """Return how a JPEG was put together; empty for anything else."""
    names: list[str] = []
    tables: list[bytes] = []
    sampling, size = "", (0, 0)
    for marker, body in _segments(data):
        names.append(_name(marker, body))
        if marker == TABLES:
            tables += _tables(bytes(body))
        elif marker in FRAMES and len(body) > FRAME_HEAD and len(body) >= FRAME_HEAD + 3 * body[5]:
            size = (body[3] << 8 | body[4], body[1] << 8 | body[2])
            factors = [body[7 + 3 * each] for each in range(body[5])]
            sampling = " ".join(f"{each >> 4}x{each & 15}" for each in factors)
    digest = hashlib.sha256(b"".join(tables)).hexdigest()[:DIGEST_DIGITS] if tables else ""
    return JpegStructure(" ".join(names), digest, _quality(tables), sampling, *size)


def _segments(data: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Yield (marker, body) up to the first scan."""
    if len(data) < HEAD_BYTES or data[0] != MARKER or data[1] != START_OF_IMAGE:
        return
    at = 2
    for _ in range(SEGMENTS_MOST):
        while at < len(data) - 4 and data[at] == MARKER and data[at + 1] == MARKER:
            at += 1
        if at > len(data) - 4 or data[at] != MARKER or data[at + 1] == END_OF_IMAGE:
            return
        length = data[at + 2] << 8 | data[at + 3]
        yield data[at + 1], data[at + 4 : at + 2 + max(length, 2)]
        if data[at + 1] == START_OF_SCAN:
            return
        at += 2 + max(length, 2)


def _name(marker: int, body: memoryview) -> str:
    if FIRST_APP <= marker <= LAST_APP:
        head = bytes(body[:NAME_MOST]).split(b"\0", 1)[0].split(b"/", 1)[0]
        word = "".join(character for character in head.decode("ascii", "replace") if character.isalnum())
        return f"APP{marker - FIRST_APP}:{word}" if word else f"APP{marker - FIRST_APP}"
    known = {TABLES: "DQT", HUFFMAN: "DHT", START_OF_SCAN: "SOS", COMMENT: "COM", 0xDD: "DRI"}
    return known.get(marker, f"SOF{marker - 0xC0}" if marker in FRAMES else f"{marker:02X}")


def _tables(body: bytes) -> list[bytes]:
    found, at = [], 0
    while at < len(body):
        size = TABLE_VALUES * (2 if body[at] >> 4 else 1)
        found.append(body[at : at + 1 + size])
        at += 1 + size
    return found


def _quality(tables: list[bytes]) -> int:
    """Return the quality that libjpeg scales annex K's luminance table by to get the first table, else 0."""
    first = next((each[1:] for each in tables if each[0] == 0 and len(each) == TABLE_VALUES + 1), b"")
    return next((quality for quality in range(100, 0, -1) if first == scaled(quality)), 0) if first else 0


def scaled(quality: int) -> bytes:
    """Return annex K's luminance table as libjpeg scales it by quality, in zigzag order."""
    percent = 5000 // quality if quality < 50 else 200 - 2 * quality  # noqa: PLR2004  libjpeg's two branches
    return bytes(min(max((value * percent + 50) // 100, 1), 255) for value in LUMINANCE)
