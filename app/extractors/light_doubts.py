"""Whether a picture was exposed as for daylight while the sun had set, by its own time and position."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from app.domain.doubts import doubted_time
from app.domain.errors import EvidenceError
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import CameraTimes, Fact, GpsFix, fact
from app.domain.work import Stage
from app.extractors import exif_gps, exif_time
from app.geography.fix_doubts import receiver_time, unbelievable
from app.geography.sun import sun_elevation_deg
from app.imaging.metadata import Metadata, as_numbers, metadata

EXPOSURE_TIME, F_NUMBER, ISO, FLASH = 0x829A, 0x829D, 0x8827, 0x9209
FIRED = 1
ISO_OF_VALUE = 100
F_NUMBERS, SHUTTERS_S, ISOS = (0.5, 512.0), (1e-6, 1e5), (1.0, 1e7)
"""What a camera can mean: the least and the most; beyond, and where it is no number, the tag says nothing."""
NIGHT_DEG = -6.0
"""Below it even the bright twilight is over: the end of civil twilight."""
DAYLIGHT_EV = 13.0
"""So bright is a lightly clouded day; a lit stage or stadium is 8 to 10, a well lit room 5 to 8, at ISO 100.
Source: ANSI PH2.7-1986, American National Standard for Photographic Exposure Guide."""
DEG_PER_HOUR = 15.0
ZONE_SLACK = timedelta(hours=3)
"""So far from the sun's time are clocks by zones and summer time, nearly everywhere; farther off is an old position."""


@fact
@dataclass(frozen=True, slots=True)
class LightDoubts:
    """Why a picture's light, time and position cannot all be right.

    ``sun_deg``: how high the sun stood by time and position, negative below the horizon.
    ``exposure_value``: at ISO 100.
    """

    kind: ClassVar[str] = "light_doubts"
    contradiction: str
    sun_deg: float
    exposure_value: float


class LightDoubter(Extractor):
    """Compares the exposure with the sun: daylight by the one and deep dusk by the other contradict each other.

    Only where all is known: a position and a time in UTC that are believed, aperture, shutter, sensitivity, and that no
    flash fired. That a picture is dark by day says nothing, since rooms are; nor is it asked from which side the sun
    shines, which would need to know what in the picture points where.
    """

    name = "light_doubts"
    version = 2
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one LightDoubts."""
        exposure = _exposure(metadata(media))
        if exposure is None or exposure.value < DAYLIGHT_EV:
            return
        fix, moment = _where_and_when(media)
        if fix is None or moment is None:
            return
        sun_deg = sun_elevation_deg(fix.latitude, fix.longitude, moment)
        if sun_deg < NIGHT_DEG:
            yield LightDoubts(_sentence(exposure, sun_deg), round(sun_deg, 1), round(exposure.value, 1))


@dataclass(frozen=True, slots=True)
class _Exposure:
    """An exposure without flash: the aperture's number, seconds, ISO."""

    f_number: float
    seconds: float
    iso: float

    @property
    def value(self) -> float:
        """The exposure value at ISO 100."""
        return math.log2(self.f_number**2 / self.seconds) - math.log2(self.iso / ISO_OF_VALUE)

    def words(self) -> str:
        """Return it as photographers write it."""
        time = f"1/{1 / self.seconds:.0f} s" if self.seconds < 1 else f"{self.seconds:g} s"
        return f"f/{self.f_number:g}, {time}, ISO {self.iso:.0f}"


def _exposure(found: Metadata) -> _Exposure | None:
    numbers = [as_numbers(found.exif.get(tag)) for tag in (F_NUMBER, EXPOSURE_TIME, ISO, FLASH)]
    if not all(numbers):
        return None
    f_number, seconds, iso, flash = (each[0] for each in numbers)
    meant = zip((f_number, seconds, iso), (F_NUMBERS, SHUTTERS_S, ISOS), strict=True)
    if not all(least <= each <= most for each, (least, most) in meant):
        return None
    if not math.isfinite(flash) or int(flash) & FIRED:
        return None
    return _Exposure(f_number, seconds, iso)


def _where_and_when(media: OpenMedia) -> tuple[GpsFix | None, datetime | None]:
    """Return a position that is believed, and when that was, in UTC; None for what is not known."""
    try:
        fix = next((each for each in exif_gps.EXTRACTOR.extract(media) if isinstance(each, GpsFix)), None)
        times = next((each for each in exif_time.EXTRACTOR.extract(media) if isinstance(each, CameraTimes)), None)
    except EvidenceError:  # each says for itself what is wrong
        return None, None
    if fix is None or times is None or unbelievable(fix, times) or doubted_time(times):
        return None, None
    if times.captured is not None and times.captured.tzinfo is not None:
        return fix, times.captured
    return fix, _received(fix, times)


def _received(fix: GpsFix, times: CameraTimes) -> datetime | None:
    """Return the receiver's time where the camera's clock, whose zone nobody told, fits it and the longitude.

    Else the position may be an old one, and its time is not the picture's.
    """
    received = receiver_time(fix, times)
    if received is None or times.captured is None:
        return None
    ahead = times.captured.replace(tzinfo=UTC) - received
    return received if abs(ahead - timedelta(hours=fix.longitude / DEG_PER_HOUR)) <= ZONE_SLACK else None


def _sentence(exposure: _Exposure, sun_deg: float) -> str:
    return (
        f"it was exposed as for daylight ({exposure.words()}; the camera noted no flash), but by its own time and"
        f" position the sun stood {-sun_deg:.0f}° below the horizon: the time, its zone or the position is wrong, or a"
        " strong lamp, a screen or the moon was photographed, or by a flash that the camera did not know of, or the"
        " picture is dark"
    )


EXTRACTOR = LightDoubter()
