"""What things are called by: distinct types, so that they cannot be mixed up."""

from typing import NewType

MediaId = NewType("MediaId", str)
"""SHA-256 of a media item's content, 64 lower-case hexadecimal digits."""

MediaFileId = NewType("MediaFileId", int)
ExhibitId = NewType("ExhibitId", int)
RunId = NewType("RunId", int)
NoteId = NewType("NoteId", int)
ClusterId = NewType("ClusterId", str)
SplitId = NewType("SplitId", int)

DIGITS_SHA256 = 64


def media_id(text: str) -> MediaId:
    """Return ``text`` as a media id.

    Raises:
        ValueError: if it is not 64 hexadecimal digits.

    """
    lowered = text.strip().lower()
    if len(lowered) != DIGITS_SHA256 or not set(lowered) <= set("0123456789abcdef"):
        raise ValueError(f"not a SHA-256 in hexadecimal: {text[:80]!r}")
    return MediaId(lowered)
