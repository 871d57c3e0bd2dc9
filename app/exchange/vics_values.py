"""Single values of VICS, which come in many spellings; what cannot be is told by a ValueError with its words."""

import base64
import binascii
import re
from collections.abc import Iterator

from app.domain.photodna import is_filler, photodna_of

DIGEST_BYTES = {"MD5": 16, "SHA1": 20, "SHA256": 32}
MOST_SIZE = (1 << 63) - 1
LONGEST_SIZE = 40
LONGEST_PATH = 4096
LONGEST_CATEGORY = 64
TRUE, FALSE = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0"})
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))})
DRIVE = re.compile(r"^[A-Za-z]:")


def text(value: object) -> str:
    """Return a value as text without blanks around it; nothing for what is no single value.

    Halves of characters, which no store takes, are written as what they are.
    """
    if isinstance(value, str):
        said = value.strip()
    elif isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    else:
        said = str(value)
    return said if said.isascii() else said.encode("utf-8", "backslashreplace").decode()


def digest(name: str, value: object) -> str:
    """Return a digest in lower-case hexadecimal, "" for none; it may be in hexadecimal of either case, or in base64.

    Raises:
        ValueError: it is no digest of that kind.

    """
    said = text(value)
    if not said:
        return ""
    size = DIGEST_BYTES[name]
    try:
        found = bytes.fromhex(said) if len(said) == 2 * size else base64.b64decode(said, validate=True)
    except (ValueError, binascii.Error):
        found = b""
    if len(found) != size:
        raise ValueError(f"it is no {name}: {said[:80]!r}")
    return found.hex()


def photodna(value: object) -> bytes:
    """Return a PhotoDNA value as its 144 bytes, nothing for none; in base64, hexadecimal, or numbers.

    Raises:
        ValueError: it is no such value, or one byte over and over, which stands where none was computed.

    """
    found = photodna_of(value if isinstance(value, list) else text(value))
    if found and is_filler(found):
        raise ValueError("it is one byte over and over, as where none was computed")
    return found


def size(value: object) -> int | None:
    """Return a size in bytes, to the last one also past 2^53; None for none.

    Raises:
        ValueError: no file has such a size.

    """
    said = text(value)
    if not said:
        return None
    whole = said.removesuffix(".0")
    if not (whole.isascii() and whole.isdecimal()) or len(whole) > LONGEST_SIZE or int(whole) > MOST_SIZE:
        raise ValueError(f"it is no size: {said[:40]!r}")
    return int(whole)


def truth(value: object) -> bool | None:
    """Return whether something is so; None where nothing is said, which is not the same as no.

    Raises:
        ValueError: it is neither.

    """
    if isinstance(value, bool):
        return value
    said = text(value).lower()
    if not said:
        return None
    if said not in TRUE | FALSE:
        raise ValueError(f"it is neither true nor false: {said[:40]!r}")
    return said in TRUE


def category(value: object) -> str:
    """Return a category as the sender wrote it, number or text, "" for none.

    Raises:
        ValueError: it is no category.

    """
    if isinstance(value, bool | dict | list):
        raise ValueError("it is neither a number nor text")  # noqa: TRY004  told to a person, as the others are
    said = text(value)
    if len(said) > LONGEST_CATEGORY:
        raise ValueError(f"it has {len(said)} characters")
    return said.removesuffix(".0") if isinstance(value, float) else said


def words(value: object) -> Iterator[str]:
    """Yield tags or series as they stand: a list divided by commas, a list, or objects with a name."""
    for each in value if isinstance(value, list) else [value]:
        said = text(each.get("Name") if isinstance(each, dict) else each)
        yield from said.split(",") if isinstance(each, str) else (said,)


def path_parts(path: str) -> tuple[str, ...]:
    """Return the folders and the name of a relative path, whichever system's separators it has.

    Raises:
        ValueError: it is no path below the folder of the file, whatever it may lead to.

    """
    if len(path) > LONGEST_PATH or "\0" in path:
        raise ValueError("it is too long, or holds a zero")
    if path[:1] in {"/", "\\"} or DRIVE.match(path):
        raise ValueError("it is absolute")
    parts = tuple(part for part in re.split(r"[/\\]", path) if part not in {"", "."})
    if ".." in parts:
        raise ValueError("it leads upwards")
    for part in parts:
        if ":" in part or part.split(".")[0].strip().lower() in DEVICES:
            raise ValueError(f"{part[:40]!r} is no name of a file")
    if not parts:
        raise ValueError("it names nothing")
    return parts
