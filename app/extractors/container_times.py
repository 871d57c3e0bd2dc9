"""The times that stand beside EXIF, each by its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, fact
from app.domain.work import Stage
from app.imaging.container_stamps import ContainerStamps, container_stamps
from app.imaging.metadata import metadata
from app.imaging.metadata_errors import TimeRefusedError


@fact
@dataclass(frozen=True, slots=True)
class ContainerTimes:
    """What XMP, IPTC, PNG chunks and movie headers say, kept apart; a time without a zone has none."""

    kind: ClassVar[str] = "container_times"
    movie: datetime | None = None
    xmp_created: datetime | None = None
    photoshop_created: datetime | None = None
    iptc_created: datetime | None = None
    png_created: datetime | None = None
    png_changed: datetime | None = None
    xmp_changed: datetime | None = None
    xmp_metadata_changed: datetime | None = None


NOTHING = ContainerTimes()


class ContainerTimesReader(Extractor):
    """Reads the times that editing programs and containers leave beside EXIF."""

    name = "container_times"
    version = 1
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one ContainerTimes.

        Raises:
            TimeRefusedError: after what could be used was yielded, if a time is there and cannot be true.

        """
        stamps = container_stamps(metadata(media))
        times = _fact(stamps)
        if times != NOTHING:
            yield times
        if stamps.refused:
            raise TimeRefusedError(" ".join(stamps.refused))


def _fact(stamps: ContainerStamps) -> ContainerTimes:
    return ContainerTimes(
        movie=stamps.movie,
        xmp_created=stamps.xmp_created,
        photoshop_created=stamps.photoshop_created,
        iptc_created=stamps.iptc_created,
        png_created=stamps.png_created,
        png_changed=stamps.png_changed,
        xmp_changed=stamps.xmp_changed,
        xmp_metadata_changed=stamps.xmp_metadata_changed,
    )


EXTRACTOR = ContainerTimesReader()
