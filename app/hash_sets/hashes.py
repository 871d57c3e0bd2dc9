"""Hashes as files write them: hexadecimal, upper or lower case, or base64; told apart by length."""

import base64
import binascii
from collections.abc import Iterable, Mapping

from app.domain.hash_set import WIDTHS, HashKind, HashRow, Reading

NO_VALUES = frozenset({"", "null", "none", "n/a", "-", "0"})
KIND_OF_LENGTH: Mapping[int, HashKind] = {2 * width: kind for kind, width in WIDTHS.items()}
KIND_OF_WIDTH: Mapping[int, HashKind] = {width: kind for kind, width in WIDTHS.items()}
PHOTODNA_BASE64 = 192
FIELD = {HashKind.MD5: "md5", HashKind.SHA1: "sha1", HashKind.SHA256: "sha256", HashKind.PHOTODNA: "photodna"}
PHOTODNA_FORMS = (PHOTODNA_BASE64, 2 * WIDTHS[HashKind.PHOTODNA])
SPOILT = "what stands for a hash is none: it is cut off, or has other signs than 0 to 9 and A to F"
SWAPPED = "the column of {headed} holds {found}; it was read by its length"


def plain_hash(value: object) -> bytes:
    """Return the bytes of one hash: of its hexadecimal digits, or as they lie in a database; empty where it is none."""
    if isinstance(value, bytes) and len(value) in KIND_OF_WIDTH:
        return value
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    if not isinstance(value, str):
        return b""
    text = value.strip().strip("\"'")
    if len(text) not in KIND_OF_LENGTH:
        return b""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def photodna(value: object) -> bytes:
    """Return the 144 bytes of a PhotoDNA value, out of base64 or hexadecimal; empty where it is none."""
    if not isinstance(value, str) or len(text := value.strip()) not in PHOTODNA_FORMS:
        return b""
    try:
        found = base64.b64decode(text, validate=True) if len(text) == PHOTODNA_BASE64 else bytes.fromhex(text)
    except (binascii.Error, ValueError):
        return b""
    return found if len(found) == WIDTHS[HashKind.PHOTODNA] else b""


def row_of(
    values: Iterable[tuple[HashKind | None, object]], reading: Reading, place: object, words: Mapping[str, str]
) -> HashRow | None:
    """Return the row that some values make; None, and why is noted, where it has no hash that can be used.

    Args:
        values: each with the kind that its column is headed with, None where that is not told. The length decides.
        reading: takes what is left out and what is noticed.
        place: where the row stands.
        words: ``category``, ``scheme``, ``series`` and ``said_by``, as far as the row has them.

    """
    found: dict[str, bytes] = {}
    spoilt = exact = False
    for headed, value in values:
        given = photodna(value) if headed is HashKind.PHOTODNA else plain_hash(value)
        if not any(given):
            spoilt = spoilt or (not given and _is_written(value))
            continue
        kind = KIND_OF_WIDTH[len(given)]
        if headed is not None and kind is not headed:
            reading.notice(SWAPPED.format(headed=headed.words, found=kind.words), place)
        if found.setdefault(FIELD[kind], given) != given:
            reading.skip(f"it gives two values of {kind.words}", place)
            return None
        exact = exact or kind is not HashKind.PHOTODNA
    if spoilt:
        (reading.notice if exact else reading.skip)(SPOILT, place)
    elif not exact:
        reading.skip("it gives no MD5, SHA-1 or SHA-256", place)
    return HashRow(**found, **words) if exact else None  # type: ignore[arg-type]  # hashes are bytes, words are text


def _is_written(value: object) -> bool:
    return isinstance(value, str) and value.strip().strip("\"'").lower() not in NO_VALUES
