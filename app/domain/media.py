"""Exhibits, media files and media items: what was seized, where content lay, and the content itself."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import ExhibitId, MediaFileId, MediaId

RAW_BYTE_LOWEST, RAW_BYTE_HIGHEST = 0xDC80, 0xDCFF
RAW_BYTE_OFFSET = 0xDC00
"""What "surrogateescape" adds to a byte that is no UTF-8."""
ESCAPE = re.compile(r"\\(?:[\\nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U00(?:0[0-9a-f]|10)[0-9a-f]{4})")
LETTERS = {"\\\\": "\\", "\\n": "\n", "\\r": "\r", "\\t": "\t"}


class FileState(StrEnum):
    """What became of a media file; every file has exactly one of these, so that the counts add up."""

    WAITING = "waiting"
    """Found, not read yet."""
    PICTURE = "picture"
    """Holds a media item that is shown (the first such file), or is stacked on it (the further ones)."""
    KNOWN = "known"
    """Its content is in a hash set that steps aside."""
    EXCLUDED = "excluded"
    """Left out by a rule, such as: not a picture."""
    CONTAINER = "container"
    """An archive; its members are media files of their own."""
    PROBLEM = "problem"
    """Could not be shown, for the reason in the list of problems."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A seized source, by its number, and the place it was loaded from."""

    id: ExhibitId
    number: str
    root: bytes
    added_at: datetime


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A place where content was found, before anybody has read it.

    ``path`` is the raw path below the exhibit's root, as the file system gave it (it may be no UTF-8).
    ``member`` names the entries inside archives, outermost first; empty for a plain file.
    """

    path: bytes
    size_bytes: int
    modified_at: datetime | None
    member: tuple[str, ...] = ()
    parent: MediaFileId | None = None


@dataclass(frozen=True, slots=True)
class MediaFile:
    """One place where a media item was found."""

    id: MediaFileId
    exhibit_id: ExhibitId
    path: bytes
    member: tuple[str, ...]
    size_bytes: int
    modified_at: datetime | None
    state: FileState
    reason: str
    media_id: MediaId | None


@dataclass(frozen=True, slots=True)
class Digests:
    """The three digests of one content, lower-case hexadecimal, from one read."""

    sha256: MediaId
    md5: str
    sha1: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What a case holds; ``media_files`` is the sum of all the others.

    media_files = media_items + stacked + known + excluded + containers + problems + waiting
    """

    media_files: int
    media_items: int
    stacked: int
    known: int
    excluded: int
    containers: int
    problems: int
    waiting: int

    def add_up(self) -> bool:
        """Tell whether every file is accounted for."""
        parts = (self.media_items, self.stacked, self.known, self.excluded)
        return self.media_files == sum(parts) + self.containers + self.problems + self.waiting


def shown_path(path: bytes, member: tuple[str, ...] = ()) -> str:
    r"""Return a path for people and JSON: always printable, always the same, never ambiguous.

    Bytes that are no UTF-8, control characters and marks that turn the writing direction are written as
    ``\xNN`` or ``\uNNNN``, and a backslash as two, so that no two paths look alike and none can disguise itself.
    """
    parts = [path.decode("utf-8", "surrogateescape"), *member]
    return "!/".join("".join(_shown(character) for character in part).replace("!/", "\\x21/") for part in parts)


def path_from_shown(shown: str) -> tuple[bytes, tuple[str, ...]]:
    """Return the path and the entries that ``shown_path`` shows so.

    Raises:
        ValueError: if it shows none so.

    """
    parts = [ESCAPE.sub(_unescaped, part) for part in shown.split("!/")]
    found = parts[0].encode("utf-8", "surrogateescape"), tuple(parts[1:])
    if shown_path(*found) != shown:
        raise ValueError(f"not a path as it is shown: {shown[:80]!r}")
    return found


def _unescaped(escape: re.Match[str]) -> str:
    said = escape[0]
    if said in LETTERS:
        return LETTERS[said]
    letter, digits = said[1], said[2:]
    code = int(digits, 16)
    raw = letter == "x" and code + RAW_BYTE_OFFSET >= RAW_BYTE_LOWEST
    return chr(code + RAW_BYTE_OFFSET) if raw else chr(code)


def _shown(character: str) -> str:
    if character == "\\":
        return "\\\\"
    if character.isprintable():
        return character
    code = ord(character)
    if RAW_BYTE_LOWEST <= code <= RAW_BYTE_HIGHEST:
        return f"\\x{code - RAW_BYTE_OFFSET:02x}"
    return character.encode("unicode_escape").decode("ascii")
