"""Everything that one picture file says about itself, read once and shared by the extractors."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from weakref import WeakKeyDictionary

from app.domain.extractor import OpenMedia
from app.imaging.maker_note import MakerNote, read_canon_part, read_maker_note
from app.imaging.metadata_blocks import Blocks, find_blocks, read_resources
from app.imaging.metadata_errors import XmpRefusedError
from app.imaging.tiff_ifd import SIZES, Entry, Ratio, Tags, TiffBlock, Value, clean_text, open_block
from app.imaging.xmp_packet import XmpPacket, read_packet

EXIF_POINTER, GPS_POINTER, MAKER_NOTE = 0x8769, 0x8825, 0x927C
MAKE, MODEL = 0x010F, 0x0110
PACKET_BYTES_MOST = 1 << 20
XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG = 700, 33723, 34377
PANASONIC_JPEG = 0x002E
LEFT_OUT = frozenset({XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG, PANASONIC_JPEG, 34675})
"""Tags that hold whole blocks of another kind (the last is the colour profile); they are read apart, or not at all."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """The tags of each EXIF directory, by number, and the blocks beside them.

    ``faults`` says in words what of EXIF is damaged, ``xmp_failure`` why the XMP packet could not be read.
    """

    blocks: Blocks
    image: Tags = field(default_factory=dict)
    exif: Tags = field(default_factory=dict)
    gps: Tags = field(default_factory=dict)
    thumbnail: Tags = field(default_factory=dict)
    maker: MakerNote = field(default_factory=MakerNote)
    faults: tuple[str, ...] = ()
    xmp: XmpPacket = field(default_factory=lambda: XmpPacket({}))
    xmp_failure: XmpRefusedError | None = None

    def text(self, tag: int) -> str:
        """Return a text tag of the Exif or image directory, or empty text."""
        return as_text(self.exif.get(tag)) or as_text(self.image.get(tag))


def as_text(value: Value | None) -> str:
    """Return a tag's value as text where it is text, or bytes that hold text; else empty text."""
    if isinstance(value, bytes):
        return clean_text(value.split(b"\0", 1)[0])
    return value if isinstance(value, str) else ""


def as_numbers(value: Value | None) -> tuple[float, ...]:
    """Return a tag's value as numbers; empty where it is none, or where one divides by zero."""
    if not isinstance(value, tuple):
        return ()
    numbers = [each.number if isinstance(each, Ratio) else float(each) for each in value]
    return tuple(each for each in numbers if each is not None) if None not in numbers else ()


_READ: WeakKeyDictionary[OpenMedia, Metadata] = WeakKeyDictionary()


def metadata(media: OpenMedia) -> Metadata:
    """Return what the file says of itself; read at the first call for a media item, then remembered while it is open.

    Raises nothing: damage is told in ``faults``.
    """
    known = _READ.get(media)
    if known is None:
        known = _READ[media] = read_metadata(media.data)
    return known


def read_metadata(data: memoryview) -> Metadata:
    """Return what the bytes of a picture file say of it."""
    found = _read_exif(find_blocks(data))
    if not found.blocks.xmp:
        return found
    try:
        return replace(found, xmp=read_packet(found.blocks.xmp))
    except XmpRefusedError as error:
        return replace(found, xmp_failure=error)


def _read_exif(blocks: Blocks) -> Metadata:
    if blocks.parts:
        return _from_parts(blocks)
    if blocks.exif is None:
        return Metadata(_detached(blocks), blocks.stated)
    opened = open_block(blocks.exif)
    if opened is None:
        return Metadata(_detached(blocks), faults=("The EXIF block does not begin as one.",))
    return _from_block(*opened, blocks)


def _from_block(block: TiffBlock, offset: int, blocks: Blocks) -> Metadata:
    entries = block.entries(offset)
    image = block.values(_kept(entries))
    _take_embedded(block, entries, blocks)
    exif_entries = _directory(block, image, EXIF_POINTER)
    exif = block.values({tag: entry for tag, entry in exif_entries.items() if tag != MAKER_NOTE})
    gps = block.values(_directory(block, image, GPS_POINTER) or _directory(block, exif, GPS_POINTER))
    following = block.next_offset(offset)
    before = len(block.faults)
    thumbnail = block.values(_kept(block.entries(following))) if following else {}
    del block.faults[before:]  # many programs leave a stale offset there; nothing else is lost by it
    note = exif_entries.get(MAKER_NOTE) or entries.get(MAKER_NOTE)
    maker = read_maker_note(block, note, as_text(image.get(MAKE))) if note else MakerNote()
    found = Metadata(_detached(blocks), {**blocks.stated, **image}, exif, gps, thumbnail, maker, tuple(block.faults))
    if PANASONIC_JPEG in entries and not exif:
        return _with_preview(block, entries[PANASONIC_JPEG], found)
    return found


def _kept(entries: Mapping[int, Entry]) -> dict[int, Entry]:
    return {tag: entry for tag, entry in entries.items() if tag not in LEFT_OUT and tag != MAKER_NOTE}


def _directory(block: TiffBlock, tags: Tags, pointer: int) -> dict[int, Entry]:
    place = tags.get(pointer)
    if isinstance(place, tuple) and isinstance(place[0], int) and place[0] > 0:
        return block.entries(place[0])
    if place is not None:
        block.faults.append("A pointer to a tag directory is no number.")
    return {}


def _take_embedded(block: TiffBlock, entries: Mapping[int, Entry], blocks: Blocks) -> None:
    for tag in (XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG):
        if tag not in entries:
            continue
        value = _bytes_of(block, entries[tag])
        if tag == XMP_TAG:
            blocks.take_xmp(value)
        elif tag == PHOTOSHOP_TAG:
            read_resources(memoryview(value), blocks)
        elif not blocks.iptc:
            blocks.iptc = value


def _bytes_of(block: TiffBlock, entry: Entry) -> bytes:
    """Return a tag's bytes whatever its type; IPTC is often declared as 32-bit numbers."""
    size = SIZES[entry.type] * entry.length
    return bytes(block.data[max(entry.at, 0) : max(entry.at, 0) + min(size, PACKET_BYTES_MOST)])


def _with_preview(block: TiffBlock, entry: Entry, found: Metadata) -> Metadata:
    """Add what the preview inside a Panasonic raw file says, which is where its camera writes EXIF."""
    start = max(entry.at, 0)
    preview = _read_exif(find_blocks(block.data[start : start + entry.length]))
    return Metadata(
        found.blocks,
        {**preview.image, **found.image},
        preview.exif,
        found.gps or preview.gps,
        preview.thumbnail,
        preview.maker,
        found.faults + preview.faults,
    )


def _from_parts(blocks: Blocks) -> Metadata:
    tags: dict[str, Tags] = {}
    faults: list[str] = []
    for name, part in blocks.parts.items():
        opened = open_block(part)
        if opened is not None and name != "maker":
            tags[name] = opened[0].values(_kept(opened[0].entries(opened[1])))
            faults += opened[0].faults
    maker = read_canon_part(blocks.parts["maker"]) if "maker" in blocks.parts else MakerNote()
    image, exif, gps = (tags.get(name, {}) for name in ("ifd0", "exif ifd", "gps"))
    return Metadata(_detached(blocks), image, exif, gps, maker=maker, faults=tuple(faults))


def _detached(blocks: Blocks) -> Blocks:
    """Let go of the file's bytes, so that remembered metadata never holds a closed file's memory."""
    blocks.exif = None
    blocks.parts.clear()
    return blocks
