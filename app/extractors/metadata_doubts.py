"""What the file says of itself that cannot be believed, and why; nothing rests on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from app.domain.camera import bare, is_default
from app.domain.doubts import doubted_time
from app.domain.errors import EvidenceError
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import CameraTimes, Fact, GpsFix, fact
from app.domain.work import Stage
from app.extractors import exif_gps, exif_time
from app.geography.fix_doubts import unbelievable
from app.imaging.maker_note import plausible_serial
from app.imaging.metadata import Metadata, metadata

BODY_SERIAL, DNG_SERIAL = 0xA431, 0xC62F
SERIAL_MOST = 40


@fact
@dataclass(frozen=True, slots=True)
class MetadataDoubts:
    """Why the time, the position or the serial number is not used; "" where nothing speaks against it."""

    kind: ClassVar[str] = "metadata_doubts"
    time: str = ""
    position: str = ""
    serial: str = ""


NOTHING = MetadataDoubts()


class MetadataDoubter(Extractor):
    """Looks for what clocks, receivers and firmware write that were never set: 1970, 0° N 0° E, serial 0000000000.

    That a file is older than its picture is not seen here, since no extractor sees file times; the facts table says it
    under "Contradictions", and series do.
    """

    name = "metadata_doubts"
    version = 3
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one MetadataDoubts."""
        times, refused = _read(exif_time.EXTRACTOR, media)
        fixes, _ = _read(exif_gps.EXTRACTOR, media)
        found = MetadataDoubts(
            time=next((doubted_time(each) for each in times if isinstance(each, CameraTimes)), "") or refused,
            position=next((unbelievable(each, None) for each in fixes if isinstance(each, GpsFix)), ""),
            serial=_serial(metadata(media)),
        )
        if found != NOTHING:
            yield found


def _read(part: Extractor, media: OpenMedia) -> tuple[list[Fact], str]:
    """Return what another extractor finds, and why it refused the rest."""
    found: list[Fact] = []
    try:
        found.extend(part.extract(media))
    except EvidenceError as error:
        return found, error.sentence()
    return found, ""


def _serial(found: Metadata) -> str:
    for said in (found.text(BODY_SERIAL), found.text(DNG_SERIAL), found.maker.serial):
        if said and (not plausible_serial(said) or is_default(bare(said) or "0")):
            return f"'{said[:SERIAL_MOST]}' is what devices write that were never given a serial number"
    return ""


EXTRACTOR = MetadataDoubter()
