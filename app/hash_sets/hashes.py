"""Hashes as files write them: hexadecimal, upper or lower case, or base64; told apart by length.

This runs once for every hash of a file with millions: what is usual is asked first, and kinds are known by their width.
"""

from collections.abc import Iterable, Mapping

from app.domain.hash_set import WIDTHS, HashKind, HashRow, Reading
from app.domain.photodna import is_filler, photodna_of

NO_VALUES = frozenset({"", "null", "none", "n/a", "-", "0"})
PLACE_OF_WIDTH: Mapping[int, int] = {width: at for at, width in enumerate(WIDTHS.values())}
"""Where in a row the hash of a width stands."""
KINDS = tuple(WIDTHS)
DIGITS = frozenset(2 * width for width in WIDTHS.values())
SPOILT = "what stands for a hash is none: it is cut off, or has other signs than 0 to 9 and A to F"
SWAPPED = "the column of {headed} holds {found}; it was read by its length"
FILLED = "its PhotoDNA value is one byte over and over, as where none was computed, and was left out"
NONE_GIVEN = "it gives no MD5, SHA-1 or SHA-256"


def plain_hash(value: object) -> bytes:
    """Return the bytes of one hash: of its hexadecimal digits, or as they lie in a database; empty where it is none."""
    if isinstance(value, str):
        text = value if len(value) in DIGITS else value.strip().strip("\"'")
        if len(text) not in DIGITS:
            return b""
        try:
            found = bytes.fromhex(text)
        except ValueError:
            return b""
        return found if 2 * len(found) == len(text) else b""  # it passes over blanks
    if isinstance(value, bytes):
        return value if len(value) in PLACE_OF_WIDTH else plain_hash(value.decode("ascii", "replace"))
    return b""


def row_of(
    values: Iterable[tuple[HashKind | None, object]],
    reading: Reading,
    number: int,
    words: tuple[str, str, str, str] = ("", "", "", ""),
) -> HashRow | None:
    """Return the row that some values make; None, and why is noted, where it has no hash that can be used.

    Args:
        values: each with the kind that its column is headed with, None where that is not told. The length decides.
        reading: takes what is left out and what is noticed.
        number: which row of the file it is.
        words: category, scheme, series and who said so, empty where the row has none.

    """
    found = [b"", b"", b"", b""]
    spoilt = False
    for headed, value in values:
        if not value:
            continue
        given = _photodna(value, reading, number) if headed is HashKind.PHOTODNA else plain_hash(value)
        if not any(given):  # nothing, or zeros alone, which stand for nothing
            spoilt = spoilt or (not given and _is_written(value))
            continue
        at = PLACE_OF_WIDTH[len(given)]
        if headed is not None and KINDS[at] is not headed:
            reading.notice(SWAPPED.format(headed=headed.words, found=KINDS[at].words), number)
        if found[at] and found[at] != given:
            reading.skip(f"it gives two values of {KINDS[at].words}", number)
            return None
        found[at] = given
    md5, sha1, sha256, dna = found
    exact = bool(md5 or sha1 or sha256)
    if spoilt:
        (reading.notice if exact else reading.skip)(SPOILT, number)
    elif not exact:
        reading.skip(NONE_GIVEN, number)
    return HashRow(md5, sha1, sha256, dna, *words) if exact else None


def _photodna(value: object, reading: Reading, number: int) -> bytes:
    """Return the 144 bytes of a PhotoDNA value, in whichever form; zeros for a filler, nothing where it is none."""
    try:
        found = photodna_of(value)
    except ValueError:
        return b""
    if found and is_filler(found):
        reading.notice(FILLED, number)
        return bytes(len(found))
    return found


def _is_written(value: object) -> bool:
    if isinstance(value, list):  # a PhotoDNA value, as some write it
        return bool(value)
    return isinstance(value, str) and value.strip().strip("\"'").lower() not in NO_VALUES
