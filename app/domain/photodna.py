"""PhotoDNA values, which other programs compute: they are kept and compared for equality, and for nothing else.

PhotoDNA is licensed. Homeward computes no such value, so near matches are not looked for; that is said wherever one is
shown.
"""

import base64
import binascii
import re

VALUE_BYTES = 144
BASE64_LETTERS, HEX_DIGITS = 192, 288
SHARED_MOST = 5
"""A value of more different contents than this is one that some program writes on every record, as one vendor does."""
BETWEEN = re.compile(r"[\s,;|]+")
LONGEST_LIST = 5 * VALUE_BYTES + 2
FORMS = "192 letters of base64, 288 hexadecimal digits or 144 numbers from 0 to 255"


def photodna_of(value: object) -> bytes:
    """Return the 144 bytes of a value, empty for none: of base64, hexadecimal, numbers parted by commas, or a list.

    Raises:
        ValueError: it is no such value.

    """
    if not value:
        return b""
    if isinstance(value, list):
        return _of_numbers(value)
    if not isinstance(value, str):
        raise ValueError("it is neither text nor a list of numbers")  # noqa: TRY004  told to a person, as the others are
    text = value.strip().strip("\"'[]").strip()
    if not text:
        return b""
    if len(text) == HEX_DIGITS and text.isalnum():
        return _of_hex(text)
    if len(text) == BASE64_LETTERS:
        return _of_base64(text)
    if BETWEEN.search(text) and len(text) <= LONGEST_LIST:
        return _of_numbers([int(each) if each.isdecimal() else each for each in BETWEEN.split(text)])
    raise ValueError(f"it has {len(text)} characters, and {FORMS} are right")


def is_filler(value: bytes) -> bool:
    """Tell whether a value is one byte over and over, zeros above all: what stands where nothing was computed."""
    return len(set(value)) == 1


def _of_hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise ValueError("it has other signs than 0 to 9 and A to F") from None


def _of_base64(text: str) -> bytes:
    try:
        found = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        found = b""
    if len(found) != VALUE_BYTES:
        raise ValueError("it is no base64 of 144 bytes")
    return found


def _of_numbers(numbers: list[object]) -> bytes:
    try:
        found = bytes(numbers)  # type: ignore[arg-type]  # what is no number from 0 to 255 raises
    except (TypeError, ValueError):
        raise ValueError("one of its numbers is not from 0 to 255") from None
    if len(found) != VALUE_BYTES or any(isinstance(each, bool) for each in numbers):
        raise ValueError(f"it has {len(found)} numbers, and {FORMS} are right")
    return found
