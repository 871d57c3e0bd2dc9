"""Printed names of EXIF tags; a tag without a name is shown by its number."""

from PIL.ExifTags import GPSTAGS, TAGS


def tag_name(directory: str, tag: int) -> str:
    """Return the name of a tag of a directory ("gps" has names of its own)."""
    names = GPSTAGS if directory == "gps" else TAGS
    return names.get(tag) or f"0x{tag:04x}"
