"""Reads whose certificate a signature carries: the subject's and the issuer's names, as they stand; nothing is checked.

Source: ITU-T X.690 (DER), RFC 5280 (certificates). Nothing here raises for a damaged certificate.
"""

from collections.abc import Iterator
from typing import NamedTuple

from app.imaging.tiff_ifd import clean_text

SEQUENCE, SET, OBJECT_ID, VERSION = 0x30, 0x31, 0x06, 0xA0
WIDE_TEXT, WIDEST_TEXT = 0x1E, 0x1C
PARTS_MOST, NAME_MOST = 40, 100
LONG_FORM, LENGTH_BYTES_MOST = 0x80, 4
NAMES = {
    "550403": "CN",
    "55040a": "O",
    "55040b": "OU",
    "550406": "C",
    "550407": "L",
    "550408": "ST",
    "550405": "SERIALNUMBER",
    "2a864886f70d010901": "E",
}
"""Object ids of the parts of a name, in hexadecimal, and how they are written."""


class Certificate(NamedTuple):
    """Whose a certificate says that it is, and who it says gave it out; "" where it does not say."""

    subject: str = ""
    issuer: str = ""


class _Part(NamedTuple):
    tag: int
    body: memoryview


def read_certificate(der: bytes) -> Certificate:
    """Return the names in a certificate."""
    outer = next(_parts(memoryview(der)), None)
    inner = None if outer is None else next(_parts(outer.body), None)
    if inner is None:
        return Certificate()
    fields = [part for part in _parts(inner.body) if part.tag != VERSION]
    if len(fields) < 5:  # noqa: PLR2004  number, algorithm, issuer, times, subject
        return Certificate()
    return Certificate(_name(fields[4].body), _name(fields[2].body))


def _name(body: memoryview) -> str:
    said = []
    for group in _parts(body):
        for pair in _parts(group.body):
            parts = list(_parts(pair.body))[:2]
            if len(parts) == 2 and parts[0].tag == OBJECT_ID:  # noqa: PLR2004  which part of a name, and its text
                key = NAMES.get(bytes(parts[0].body).hex())
                if key is not None:
                    said.append(f"{key}={_text(parts[1])[:NAME_MOST]}")
    return ", ".join(said)


def _text(part: _Part) -> str:
    codec = {WIDE_TEXT: "utf-16-be", WIDEST_TEXT: "utf-32-be"}.get(part.tag, "utf-8")
    return clean_text(bytes(part.body).decode(codec, "replace"))


def _parts(data: memoryview) -> Iterator[_Part]:
    """Yield the parts that lie side by side, up to the first that is damaged."""
    at = 0
    for _ in range(PARTS_MOST):
        if at > len(data) - 2:
            return
        tag, size = data[at], data[at + 1]
        at += 2
        if size & LONG_FORM:
            many = size & ~LONG_FORM
            if not 0 < many <= LENGTH_BYTES_MOST or at + many > len(data):
                return
            size = int.from_bytes(data[at : at + many], "big")
            at += many
        if size > len(data) - at:
            return
        yield _Part(tag, data[at : at + size])
        at += size
