"""ExifRead's tags of a file, read with fewer calls: it takes numbers one by one, a maker note byte by byte.

Heavy, and needed in a worker only: import it there.
"""

import io
import struct
import time
from collections.abc import Mapping
from typing import Any

from exifread.core.exceptions import ExifNotFound, InvalidExif
from exifread.core.exif_header import ExifHeader
from exifread.core.find_exif import determine_type, get_endian_str
from exifread.tags import DEFAULT_STOP_TAG
from exifread.tags.exif import EXIF_TAGS
from exifread.tags.fields import FLOAT_FIELD_TYPES, RATIO_FIELD_TYPES, SIGNED_FIELD_TYPES, FieldType

READS_MOST, BYTES_MOST, CPU_S_MOST = 500_000, 256 << 20, 2.0
"""The longest of our samples takes 131,000 reads, a quarter of a second."""
VALUES_MOST = 1_000_000
"""Of all rows of a file together: each value stays as a Python number, of up to 36 bytes."""
READS_A_CHECK = 16
CODES = {1: "B", 2: "H", 4: "I"}
ROW_MOST = 1_000
"""ExifRead leaves longer rows empty, a maker note's excepted."""
NOTE_MOST_BYTES = 1 << 20
NAMES = ("Image", "Thumbnail")
NUMBERS = {
    (endian, size, signed): struct.Struct(order + (code.lower() if signed else code)).unpack_from
    for endian, order in (("I", "<"), ("M", ">"))
    for size, code in CODES.items()
    for signed in (False, True)
}
TYPES = frozenset(each.value for each in FieldType if each is not FieldType.PROPRIETARY)


class TooMuchError(Exception):
    """The tags of a file take more reading than those of any camera's picture."""


class MeasuredBytes(io.BytesIO):
    """A file in memory that lets itself be read only so often, so much and so long.

    Directories that lead to one another, boxes without a size and tables without an end would keep ExifRead for ever.
    """

    def __init__(self, data: memoryview) -> None:
        super().__init__(data)
        self._reads, self._bytes, self._values, self._start_s = 0, 0, 0, time.process_time()

    def read(self, size: int | None = -1, /) -> bytes:
        """Return what is read.

        Raises:
            TooMuchError: if it is too often, too much or too long.

        """
        found = super().read(size)
        self.count(len(found))
        return found

    def count(self, size: int, values: int = 1) -> None:
        """Take ``size`` bytes for read, which are so many values.

        Raises:
            TooMuchError: if it is too often, too much or too long.

        """
        self._reads += 1
        self._bytes += size
        self._values += values
        too_much = self._reads > READS_MOST or self._bytes > BYTES_MOST or self._values > VALUES_MOST
        if too_much or self._is_late():
            raise TooMuchError

    def _is_late(self) -> bool:
        return self._reads % READS_A_CHECK == 0 and time.process_time() - self._start_s > CPU_S_MOST


class QuickHeader(ExifHeader):
    """ExifRead's reader with the same numbers; what is cut off, broken or of another type is ExifRead's own affair."""

    def __init__(self, file: MeasuredBytes, endian: str, offset: int, fake_exif: int) -> None:
        super().__init__(file, endian, offset, fake_exif, strict=False)
        self._file, self._held = file, file.getbuffer()

    def s2n(self, offset: int, length: int, signed: bool = False) -> int:  # noqa: FBT001, FBT002  ExifRead's own shape
        """Return one whole number."""
        at = self.offset + offset
        unpack = NUMBERS.get((self.endian, length, signed))
        if unpack is None or not 0 <= at <= len(self._held) - length:
            return super().s2n(offset, length, signed)
        self._file.count(length)
        return int(unpack(self._held, at)[0])

    def dump_ifd(
        self,
        ifd: int,
        ifd_name: str,
        tag_dict: Mapping[int, Any] | None = None,
        relative: int = 0,
        stop_tag: str = DEFAULT_STOP_TAG,
    ) -> None:
        """Read a directory; entries of no known type are passed over at once: garbage has up to 65,535 of them."""
        if not isinstance(ifd, int):
            super().dump_ifd(ifd, ifd_name, tag_dict, relative, stop_tag)
            return
        known = EXIF_TAGS if tag_dict is None else tag_dict
        for entry in range(ifd + 2, ifd + 2 + 12 * self.s2n(ifd, 2), 12):
            if self.s2n(entry + 2, 2) in TYPES:
                tag = self.s2n(entry, 2)
                listed: Any = known.get(tag)
                name = listed[0] if listed else f"Tag 0x{tag:04X}"
                self._process_tag(ifd, ifd_name, listed, entry, tag, name, bool(relative), stop_tag)

    def _process_field(self, tag_name: str, count: int, field_type: int, type_length: int, offset: int) -> list[Any]:
        """Return a row of whole numbers."""
        most = NOTE_MOST_BYTES // type_length if tag_name == "MakerNote" else ROW_MOST - 1
        plain = type_length in CODES and field_type not in RATIO_FIELD_TYPES and field_type not in FLOAT_FIELD_TYPES
        at, size = self.offset + offset, count * type_length
        if not plain or count > most or not 0 <= at <= len(self._held) - size:
            return super()._process_field(tag_name, count, field_type, type_length, offset)
        self._file.count(size, count)
        code = CODES[type_length].lower() if field_type in SIGNED_FIELD_TYPES else CODES[type_length]
        return list(struct.unpack_from(f"{'<' if self.endian == 'I' else '>'}{count}{code}", self._held, at))


def read_tags(data: memoryview) -> dict[str, Any]:
    """Return the tags by name, as ``exifread.process_file`` does with details and without thumbnails.

    Raises:
        TooMuchError: if it takes too much reading.
        Exception: whatever ExifRead lets through when it meets damage.

    """
    file = MeasuredBytes(data)
    try:
        offset, endian, fake_exif = determine_type(file)
    except (ExifNotFound, InvalidExif):
        return {}
    header = QuickHeader(file, get_endian_str(endian)[0], offset, fake_exif)
    for number, directory in enumerate(header.list_ifd()):
        header.dump_ifd(ifd=directory, ifd_name=NAMES[number] if number < len(NAMES) else f"IFD {number}")
    exif = header.tags.get("Image ExifOffset")
    if exif:
        header.dump_ifd(ifd=exif.values[0], ifd_name="EXIF")
    for number, directory in enumerate(getattr(header.tags.get("Image SubIFDs"), "values", ())):
        header.dump_ifd(ifd=directory, ifd_name=f"EXIF SubIFD{number}")
    if "EXIF MakerNote" in header.tags and "Image Make" in header.tags:
        _read_note(header)
    return header.tags


def _read_note(header: ExifHeader) -> None:
    try:
        header.decode_maker_note()
    except ValueError:  # ExifRead goes on without it too
        return
