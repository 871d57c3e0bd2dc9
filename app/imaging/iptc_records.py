"""Reads IPTC records, the typed captions of press photographs and of many programs.

Source: IPTC-NAA Information Interchange Model version 4.2, 1.6 (datasets) and 6 (application record).
"""

import struct

from app.imaging.tiff_ifd import clean_text

TAG_MARK, APPLICATION_RECORD = 0x1C, 2
RECORDS_MOST = 500
EXTENDED = 0x8000


def read_records(data: bytes) -> dict[int, tuple[str, ...]]:
    """Return the texts of the application record by dataset number; stops where the block is damaged."""
    found: dict[int, tuple[str, ...]] = {}
    at = 0
    for _ in range(RECORDS_MOST):
        if at > len(data) - 5 or data[at] != TAG_MARK:
            break
        record, number, size = struct.unpack_from(">BBH", data, at + 1)
        if size & EXTENDED:
            break  # longer than 32 KiB: no caption
        text = clean_text(data[at + 5 : at + 5 + size])
        if record == APPLICATION_RECORD and text:
            found[number] = (*found.get(number, ()), text)
        at += 5 + size
    return found
