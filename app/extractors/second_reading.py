"""A second opinion on the tags that links rest on: ExifRead reads the same bytes, and the two readings are compared.

ExifRead passes on what stands in the file, so what we refuse is left out of both readings: serials that tell no camera
apart, times that cannot be, positions at 0, 0 or off the Earth. Of the 798 files that it was tried on, 252 hold such
fields; none then differs, and ExifRead finds none that we do not. What it leaves out is of these kinds:

- what stands in XMP or IPTC only, and EXIF behind 4,000 bytes of other segments, as some Huawei phones write it;
- serials in the notes of makers that it reads no serial of: Panasonic, Olympus, Sigma, Motorola, Leaf;
- serials in notes of another byte order than the EXIF block's, since a program wrote the block anew;
- Nikon's serial behind a JFIF segment: there ExifRead reads all long values of the note 18 bytes too late ("00STANDA"
  in place of "8964244"), so that its word on it is not asked for.

The sides of a position are N, S, E and W. We read small letters too and refuse others; ExifRead takes whatever is not
S or W for north and east. There the readings differ, and an examiner should look.
"""

import logging
import re
import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from app.domain.errors import EvidenceError
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import DATE_LINE_DEG, POLE_DEG, CameraBody, CameraTimes, Fact, GpsFix, fact
from app.domain.work import Stage
from app.extractors import exif_camera, exif_gps, exif_time
from app.imaging.maker_note import plausible_serial
from app.imaging.stamps import read_moment
from app.imaging.tiff_ifd import clean_text

SAME_DEG = 1e-5
"""About a metre; two readers may round fractions differently."""
SHOWN_MOST = 80
EXIF_FORMATS = frozenset({"jpeg", "png", "webp", "heic", "avif", "tiff", "raw"})
TIFF_HEADS = (b"II*\0", b"MM\0*", b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
"""How TIFF and the raw files built like it begin; other raw files and BigTIFF are strange to ExifRead."""
MAKE, MODEL = "Image Make", "Image Model"
SERIALS = (
    "EXIF BodySerialNumber",
    "Image BodySerialNumber",
    "Image Tag 0xC62F",  # DNG's
    "MakerNote SerialNumber",
    "MakerNote InternalSerialNumber",
    "MakerNote InternalSerialNumber ",  # ExifRead's own slip in Canon's tags
)
SEGMENTS_PASSED = (b"JFIF", b"JFXX", b"OLYM", b"Phot")
"""How a JPEG's first segment begins where ExifRead takes the values of Nikon's note from the wrong places."""
CAPTURED, CAPTURED_PARTS, CAPTURED_ZONE = "DateTimeOriginal", "SubSecTimeOriginal", "OffsetTimeOriginal"
FAULTS = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, OSError, RuntimeError),
    *(TypeError, ValueError, struct.error),
)
"""What ExifRead lets through when it meets damage, beside exceptions of its own."""


@fact
@dataclass(frozen=True, slots=True)
class SecondReading:
    """How far ExifRead's reading agrees with ours: names of fields, and a sentence for each one that differs.

    A field that only one of the two found is in ``only_ours`` or ``only_second``; one that neither found is in none.
    """

    kind: ClassVar[str] = "second_reading"
    agreed: tuple[str, ...] = ()
    differ: tuple[str, ...] = ()
    only_ours: tuple[str, ...] = ()
    only_second: tuple[str, ...] = ()


class SecondReadingError(EvidenceError):
    """ExifRead cannot read a file in which we found tags."""

    code = "VID-244"

    def __init__(self, why: str) -> None:
        super().__init__(
            "The tags of this file could not be read a second time.",
            why=why,
            next_step="Compare them with another program's reading before relying on them.",
        )


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one reader found; empty where it found nothing. ``serials`` are in the order in which they count."""

    make: str = ""
    model: str = ""
    serials: tuple[str, ...] = ()
    captured: datetime | None = None
    position: tuple[float, float] | None = None


class SecondReader(Extractor):
    """Reads make, model, serial, time of capture and position with ExifRead, and says where it agrees with us.

    Texts agree whatever their capitals and blanks, serials also whatever their leading zeros; times to the part of a
    second that both give; positions within 0.00001 degrees. Texts of times are understood by the same rules on both
    sides, since ExifRead understands none. Costs a thousandth of a second, two where there is a maker note.
    """

    name = "second_reading"
    version = 2
    stage: ClassVar[Stage] = Stage.DESCRIBE

    def load(self) -> None:
        """Import ExifRead and silence it: its warnings quote evidence."""
        from exifread.core.exceptions import ExifError  # noqa: PLC0415  heavy, and needed in a worker only
        from exifread.utils import get_gps_coords  # noqa: PLC0415  as above

        from app.imaging import exifread_tags  # noqa: PLC0415  as above

        logging.getLogger("exifread").disabled = True
        self._read: Callable[[memoryview], dict[str, Any]] = exifread_tags.read_tags
        self._position: Callable[..., tuple[float, float] | None] = get_gps_coords
        self._too_much = exifread_tags.TooMuchError
        self._faults: tuple[type[Exception], ...] = (*FAULTS, ExifError, self._too_much)

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one SecondReading; none for kinds of file that ExifRead does not know.

        Raises:
            SecondReadingError: if ExifRead cannot read the file and we found something in it.

        """
        if not _is_known(media):
            return
        ours = _ours(media)
        try:
            tags = self._read(media.data)
        except self._faults as error:
            if ours != _Reading():
                raise SecondReadingError(self._why(error)) from error
            return
        found = _compare(ours, self._second(tags, bytes(media.data[6:10])))
        if found != SecondReading():
            yield found

    def _why(self, error: Exception) -> str:
        if isinstance(error, self._too_much):
            return "Its tags take more reading than those of any camera's picture."
        return f"ExifRead stops at something that it does not know ({type(error).__name__})."

    def _second(self, tags: Mapping[str, Any], first_segment: bytes) -> _Reading:
        captured = None
        with suppress(ValueError):  # a time that cannot be; exif_time tells of it
            captured = read_moment(_first(tags, CAPTURED), _first(tags, CAPTURED_PARTS), _first(tags, CAPTURED_ZONE))
        position = None
        with suppress(*self._faults):  # fractions by zero, too few of them, text in their place
            position = self._position(dict(tags))
        make = _text(tags.get(MAKE))
        astray = "NIKON" in make and first_segment in SEGMENTS_PASSED
        serials = SERIALS if not astray else [name for name in SERIALS if not name.startswith("MakerNote")]
        return _Reading(
            make=make,
            model=_text(tags.get(MODEL)),
            serials=tuple(serial for name in serials if (serial := plausible_serial(_text(tags.get(name))))),
            captured=captured,
            position=position if position is not None and _is_place(*position) else None,
        )


def _is_known(media: OpenMedia) -> bool:
    if media.format not in EXIF_FORMATS:
        return False
    return media.format not in {"tiff", "raw"} or bytes(media.data[:4]) in TIFF_HEADS


def _ours(media: OpenMedia) -> _Reading:
    """Return what our own extractors find; what they refuse is told by themselves."""
    camera, times, fix = CameraBody(), CameraTimes(), None
    for extractor in (exif_camera.EXTRACTOR, exif_time.EXTRACTOR, exif_gps.EXTRACTOR):
        with suppress(EvidenceError):
            for found in extractor.extract(media):
                if isinstance(found, CameraBody):
                    camera = found
                elif isinstance(found, CameraTimes):
                    times = found
                elif isinstance(found, GpsFix):
                    fix = found
    return _Reading(
        clean_text(camera.make),
        clean_text(camera.model),
        (camera.serial,) if camera.serial else (),
        times.captured,
        (fix.latitude, fix.longitude) if fix else None,
    )


def _first(tags: Mapping[str, Any], name: str) -> str:
    return _text(tags.get(f"EXIF {name}")) or _text(tags.get(f"Image {name}"))


def _text(tag: Any) -> str:
    """Return a tag's text: ExifRead holds text, bytes that are no UTF-8, or a list of numbers."""
    values = getattr(tag, "values", "")
    if isinstance(values, str | bytes):
        return clean_text(values)
    if len(values) == 1:
        return str(values[0])
    if all(isinstance(each, int) and 0 <= each <= 255 for each in values):  # noqa: PLR2004  a byte
        return clean_text(bytes(values).split(b"\0", 1)[0])
    return ""


def _is_place(latitude: float, longitude: float) -> bool:
    on_earth = abs(latitude) <= POLE_DEG and abs(longitude) <= DATE_LINE_DEG
    return on_earth and (latitude, longitude) != (0, 0)


def _compare(ours: _Reading, second: _Reading) -> SecondReading:
    agreed, differ, only_ours, only_second = [], [], [], []
    for name, our_text, second_text, same in _fields(ours, second):
        if our_text and second_text:
            if same:
                agreed.append(name)
            else:
                differ.append(f"{name}: ours says {our_text[:SHOWN_MOST]}, ExifRead says {second_text[:SHOWN_MOST]}")
        elif our_text:
            only_ours.append(name)
        elif second_text:
            only_second.append(name)
    return SecondReading(tuple(agreed), tuple(differ), tuple(only_ours), tuple(only_second))


def _fields(ours: _Reading, second: _Reading) -> Iterator[tuple[str, str, str, bool]]:
    """Yield each field's name, the two readings as text, and whether they say the same."""
    yield "make", ours.make, second.make, _plain(ours.make) == _plain(second.make)
    yield "model", ours.model, second.model, _plain(ours.model) == _plain(second.model)
    one_of = {_plain_serial(each) for each in ours.serials} <= {_plain_serial(each) for each in second.serials}
    yield "serial", "".join(ours.serials[:1]), "".join(second.serials[:1]), one_of
    yield "captured", _shown(ours.captured), _shown(second.captured), _same_time(ours.captured, second.captured)
    for axis, name in enumerate(("latitude", "longitude")):
        here = ours.position[axis] if ours.position else None
        there = second.position[axis] if second.position else None
        same = here is not None and there is not None and abs(here - there) <= SAME_DEG
        yield name, _shown_deg(here), _shown_deg(there), same


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _plain_serial(serial: str) -> str:
    """Return a serial without what a program may add when it writes a number as text."""
    return re.sub(r"[\W_]", "", serial).casefold().lstrip("0")


def _shown(moment: datetime | None) -> str:
    return moment.isoformat(" ") if moment else ""


def _shown_deg(degrees: float | None) -> str:
    return "" if degrees is None else f"{degrees:.6f}"


def _same_time(ours: datetime | None, second: datetime | None) -> bool:
    if ours is None or second is None:
        return False
    if not (ours.microsecond and second.microsecond):  # one of them gives no part of a second
        return ours.replace(microsecond=0) == second.replace(microsecond=0)
    return ours == second


EXTRACTOR = SecondReader()
