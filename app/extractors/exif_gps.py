"""Where the camera says it was."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import DATE_LINE_DEG, POLE_DEG, Fact, GpsFix
from app.domain.work import Stage
from app.imaging.gps_stamp import satellite_time
from app.imaging.metadata import Metadata, as_numbers, as_text, metadata
from app.imaging.metadata_errors import GpsRefusedError
from app.imaging.tiff_ifd import Tags, Value

LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE = 1, 2, 3, 4
ALTITUDE_REF, ALTITUDE, DIRECTION_REF, DIRECTION, ERROR_M = 5, 6, 16, 17, 31
FULL_CIRCLE_DEG, MINUTES_MOST = 360, 60
HIGHEST_M, LOWEST_M = 100_000, -12_000
ACCURACY_MOST_M = 20_000_000
"""Half the way round the Earth; what claims more is no accuracy."""
XMP_ANGLE = re.compile(r"(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])", re.ASCII)


class ExifGps(Extractor):
    """Reads the GPS directory of EXIF, or the position in XMP where EXIF has none.

    A direction is kept only where the file says that it is from true north; north by compass is up to 20 degrees off.
    """

    name = "exif_gps"
    version = 3
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one GpsFix.

        Raises:
            GpsRefusedError: if a position is there and cannot be true.

        """
        found = metadata(media)
        if _has_position(found.gps):
            yield _from_exif(found.gps)
        elif found.xmp.text("exif:GPSLatitude"):
            yield _from_xmp(found)


def _has_position(gps: Tags) -> bool:
    """Tell whether a position was written; a camera that is still searching writes zeros and no side."""
    if LATITUDE not in gps and LONGITUDE not in gps:
        return False
    sides = as_text(gps.get(LATITUDE_REF)) + as_text(gps.get(LONGITUDE_REF))
    return bool(sides) or any(as_numbers(gps.get(LATITUDE)) + as_numbers(gps.get(LONGITUDE)))


def _from_exif(gps: Tags) -> GpsFix:
    latitude = _signed_deg(gps.get(LATITUDE), as_text(gps.get(LATITUDE_REF)), "NS")
    longitude = _signed_deg(gps.get(LONGITUDE), as_text(gps.get(LONGITUDE_REF)), "EW")
    true_north = as_text(gps.get(DIRECTION_REF))[:1].upper() == "T"
    direction = _one(gps.get(DIRECTION), 0, FULL_CIRCLE_DEG) if true_north else None
    _refuse_impossible(latitude, longitude)
    return GpsFix(
        latitude,
        longitude,
        accuracy_m=_one(gps.get(ERROR_M), 0, ACCURACY_MOST_M),
        altitude_m=_altitude_m(gps),
        direction_deg=direction,
        fixed_at=_fix_time(gps),
    )


def _from_xmp(found: Metadata) -> GpsFix:
    latitude = _xmp_deg(found.xmp.text("exif:GPSLatitude"), "NS")
    longitude = _xmp_deg(found.xmp.text("exif:GPSLongitude"), "EW")
    _refuse_impossible(latitude, longitude)
    return GpsFix(latitude, longitude)


def _fix_time(gps: Tags) -> datetime | None:
    try:
        return satellite_time(gps)
    except ValueError:
        return None  # the position stands without its time; exif_time tells of the time


def _signed_deg(value: Value | None, ref: str, sides: str) -> float:
    """Return degrees from degrees, minutes and seconds; the side of the second letter is negative."""
    side = ref[:1].upper()
    if not side or side not in sides:
        raise GpsRefusedError(f"It does not say whether it is {' or '.join(sides)}.")
    parts = as_numbers(value)
    if not parts:
        raise GpsRefusedError("It divides by zero, as cameras write before they have found where they are.")
    if min(parts) < 0:
        raise GpsRefusedError("It has a minus beside the letter of its side, so that the side is not certain.")
    degrees = _degrees(parts[:3])
    return -degrees if side == sides[1] else degrees


def _xmp_deg(text: str, sides: str) -> float:
    found = XMP_ANGLE.fullmatch(text)
    if found is None or found[4] not in sides:
        raise GpsRefusedError("The position in XMP is not written as one.")
    degrees = _degrees((float(found[1]), float(found[2]), float(found[3] or 0)))
    return -degrees if found[4] == sides[1] else degrees


def _degrees(parts: Sequence[float]) -> float:
    """Return degrees from degrees, minutes and seconds; some telephones write seconds a hundredfold."""
    if max(parts[1:], default=0) > MINUTES_MOST:
        raise GpsRefusedError("It has more than 60 minutes or seconds.")
    return sum(part / 60.0**power for power, part in enumerate(parts))


def _refuse_impossible(latitude: float, longitude: float) -> None:
    if not (abs(latitude) <= POLE_DEG and abs(longitude) <= DATE_LINE_DEG):
        raise GpsRefusedError("It is not a place on Earth.")
    if latitude == 0 and longitude == 0:
        raise GpsRefusedError("It is exactly 0, 0, as cameras write that have not found where they are.")


def _one(value: Value | None, least: float, most: float) -> float | None:
    numbers = as_numbers(value)
    return numbers[0] if numbers and least <= numbers[0] <= most else None


def _altitude_m(gps: Tags) -> float | None:
    height = _one(gps.get(ALTITUDE), LOWEST_M, HIGHEST_M)
    ref = gps.get(ALTITUDE_REF)
    below = ref in {b"\1", (1,)}
    return -height if below and height is not None else height


EXTRACTOR = ExifGps()
