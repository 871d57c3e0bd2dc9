"""Every tag that a file carries, as text, for the table of facts."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, fact
from app.domain.work import Stage
from app.imaging.exif_names import tag_name
from app.imaging.iptc_records import read_records
from app.imaging.metadata import Metadata, metadata
from app.imaging.metadata_errors import DamagedExifError
from app.imaging.tiff_ifd import Ratio, Value, clean_text

LINES_MOST = 400
LINE_MOST = 300
SHOWN_BYTES, SHORT_BYTES = 16, 4
SHOWN_NUMBERS = 12
WIDE_TEXTS = frozenset(range(0x9C9B, 0x9CA0))
"""Title, comment, author, keywords and subject, as Windows keeps what people type: in UTF-16, as bytes."""
WIDE_COMMENT = b"UNICODE\0"
UPPER_BYTES = frozenset({*range(7), 0x30})
"""Of Latin, Greek, Cyrillic, Hebrew and Arabic letters, and of kana."""


@fact
@dataclass(frozen=True, slots=True)
class ExifTags:
    """Tags as lines of "directory name: value", as they stand in the file, at most 400 of 300 characters each.

    ``left_out`` counts those beyond the limit.
    """

    kind: ClassVar[str] = "exif_tags"
    lines: tuple[str, ...]
    left_out: int = 0


class ExifTagsReader(Extractor):
    """Writes down every tag, the maker's serials as they stand, IPTC texts and comments; XMP has its own fact."""

    name = "exif_tags"
    version = 2
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one ExifTags.

        Raises:
            DamagedExifError: after what could be read was yielded, if the EXIF block is damaged.

        """
        found = metadata(media)
        lines = [line[:LINE_MOST] for line in _lines(found)]
        if lines:
            yield ExifTags(tuple(lines[:LINES_MOST]), max(0, len(lines) - LINES_MOST))
        if found.faults:
            raise DamagedExifError(" ".join(dict.fromkeys(found.faults)))


def _lines(found: Metadata) -> Iterator[str]:
    directories = (
        ("image", found.image),
        ("exif", found.exif),
        ("gps", found.gps),
        ("thumbnail", found.thumbnail),
    )
    for directory, tags in directories:
        for tag, value in tags.items():
            text = wide_text(value) if tag in WIDE_TEXTS else ""
            yield f"{directory} {tag_name(directory, tag)}: {text or shown(value)}"
    for part in fields(found.maker):
        if text := getattr(found.maker, part.name):
            yield f"maker {part.name.replace('_', ' ')}: {text}"
    for number, texts in read_records(found.blocks.iptc).items():
        for text in texts:
            yield f"iptc {IPTC_NAMES.get(number, number)}: {text}"
    for keyword, text in found.blocks.texts:
        yield f"text {keyword}: {text}"


IPTC_NAMES = {
    5: "title",
    15: "category",
    25: "keyword",
    40: "instructions",
    55: "date created",
    60: "time created",
    62: "date digitised",
    63: "time digitised",
    65: "program",
    80: "by-line",
    90: "city",
    92: "sub-location",
    95: "state",
    101: "country",
    105: "headline",
    110: "credit",
    115: "source",
    116: "copyright",
    118: "contact",
    120: "caption",
    122: "caption writer",
}
"""The datasets of IPTC's application record that people type into."""


def shown(value: Value) -> str:
    """Return a tag's value for people: text as it is, fractions as fractions, long bytes by their length."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return _shown_bytes(value)
    more = f" ... ({len(value)} numbers)" if len(value) > SHOWN_NUMBERS else ""
    return ", ".join(_shown_number(each) for each in value[:SHOWN_NUMBERS]) + more


def _shown_number(number: float | Ratio) -> str:
    if isinstance(number, Ratio):
        return f"{number.numerator}/{number.denominator}" if number.denominator != 1 else str(number.numerator)
    return f"{number:g}" if isinstance(number, float) else str(number)


def wide_text(value: Value) -> str:
    """Return bytes of UTF-16 as text, else empty text; which byte comes first is often not said, and then told by them.

    The half that more often names a script of letters holds the upper bytes; of equal ones, that with fewer different
    bytes, since letters of one script share theirs.
    """
    if not isinstance(value, bytes):
        return ""
    even = value[: len(value) // 2 * 2]
    big, little = ((sum(each in UPPER_BYTES for each in half), -len(set(half))) for half in (even[::2], even[1::2]))
    order = "utf-16-be" if big > little else "utf-16-le"
    text = even.decode("utf-16" if even[:2] in {b"\xff\xfe", b"\xfe\xff"} else order, "replace")
    return clean_text(text.split("\0", 1)[0])


def _shown_bytes(value: bytes) -> str:
    if value.startswith(WIDE_COMMENT) and (text := wide_text(value.removeprefix(WIDE_COMMENT))):
        return text
    body = value[8:] if value[:8] in {b"ASCII\0\0\0", b"UNICODE\0"} else value
    stripped = body.rstrip(b"\0 ")
    if stripped and stripped.isascii() and clean_text(stripped).encode() == stripped:
        return clean_text(stripped)
    if len(value) <= SHORT_BYTES:
        return ", ".join(map(str, value))
    return value[:SHOWN_BYTES].hex(" ") + (f" ... ({len(value)} bytes)" if len(value) > SHOWN_BYTES else "")


EXTRACTOR = ExifTagsReader()
