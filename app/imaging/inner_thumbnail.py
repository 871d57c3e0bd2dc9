"""The small picture that cameras put inside a file, beside its Exif tags."""

from app.imaging.metadata import Metadata, as_numbers
from app.imaging.metadata_blocks import find_blocks

THUMBNAIL_AT, THUMBNAIL_BYTES = 0x0201, 0x0202


def inner_thumbnail(found: Metadata, data: memoryview) -> bytes:
    """Return the bytes that the Exif block names as its thumbnail; none where it names none, or none that are there."""
    if not found.thumbnail:
        return b""
    block = find_blocks(data).exif
    at, size = as_numbers(found.thumbnail.get(THUMBNAIL_AT)), as_numbers(found.thumbnail.get(THUMBNAIL_BYTES))
    if block is None or not at or not size or not 0 < at[0] < len(block):
        return b""
    start = int(at[0])
    return bytes(block[start : start + int(size[0])])
