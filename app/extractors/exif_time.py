"""When the camera says that the picture was taken, digitised and changed."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import CameraTimes, Fact
from app.domain.work import Stage
from app.imaging.container_stamps import container_stamps
from app.imaging.gps_stamp import satellite_time
from app.imaging.metadata import Metadata, as_text, metadata
from app.imaging.metadata_errors import TimeRefusedError
from app.imaging.stamps import read_moment, stated_zone_min

CAPTURED, CAPTURED_PARTS, CAPTURED_ZONE = 0x9003, 0x9291, 0x9011
DIGITISED, DIGITISED_PARTS, DIGITISED_ZONE = 0x9004, 0x9292, 0x9012
CHANGED, CHANGED_PARTS, CHANGED_ZONE = 0x0132, 0x9290, 0x9010
NOTHING = CameraTimes()


class ExifTime(Extractor):
    """Keeps the kinds of time apart: captured, digitised, changed, by GPS, and what the container or XMP says.

    A zone is never guessed: a time without one stays without one; nor is a time of day, where only a day is given.
    ``captured`` comes from XMP's ``exif:DateTimeOriginal`` where EXIF has none, since that is the same statement,
    copied.
    """

    name = "exif_time"
    version = 2
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one CameraTimes.

        Raises:
            TimeRefusedError: after what could be used was yielded, if a time is there and cannot be true.

        """
        found = metadata(media)
        refused: list[str] = []
        captured = _exif(found, CAPTURED, CAPTURED_PARTS, CAPTURED_ZONE, refused)
        zone_min = stated_zone_min(found.text(CAPTURED), as_text(found.exif.get(CAPTURED_ZONE))) if captured else None
        times = CameraTimes(
            captured=captured or _stamp(found.xmp.text("exif:DateTimeOriginal"), "", "", refused),
            captured_offset_min=zone_min,
            digitised=_exif(found, DIGITISED, DIGITISED_PARTS, DIGITISED_ZONE, refused),
            changed=_exif(found, CHANGED, CHANGED_PARTS, CHANGED_ZONE, refused),
            gps=_gps(found, refused),
            container=container_stamps(found).made(),
        )
        if times != NOTHING:
            yield times
        if refused:
            raise TimeRefusedError(" ".join(dict.fromkeys(refused)))


def _exif(found: Metadata, tag: int, parts: int, zone: int, refused: list[str]) -> datetime | None:
    return _stamp(found.text(tag), as_text(found.exif.get(parts)), as_text(found.exif.get(zone)), refused)


def _stamp(text: str, parts: str, zone: str, refused: list[str]) -> datetime | None:
    try:
        return read_moment(text, parts, zone)
    except ValueError as error:
        refused.append(str(error))
        return None


def _gps(found: Metadata, refused: list[str]) -> datetime | None:
    try:
        return satellite_time(found.gps)
    except ValueError as error:
        refused.append(str(error))
        return None


EXTRACTOR = ExifTime()
