"""The times that stand beside EXIF: in XMP, IPTC, PNG chunks and movie headers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from app.imaging.iptc_records import read_records
from app.imaging.metadata import Metadata
from app.imaging.stamps import read_movie_time, read_png_time, read_stamp

IPTC_DATE, IPTC_TIME = 55, 60
PNG_CREATED = frozenset({"Creation Time", "date:create", "create-date"})
From = TypeVar("From")


@dataclass(frozen=True, slots=True)
class ContainerStamps:
    """Each time by where it stands; ``refused`` holds, in words, those that cannot be true."""

    movie: datetime | None
    xmp_created: datetime | None
    photoshop_created: datetime | None
    iptc_created: datetime | None
    png_created: datetime | None
    png_changed: datetime | None
    xmp_changed: datetime | None
    xmp_metadata_changed: datetime | None
    refused: tuple[str, ...] = ()

    def made(self) -> datetime | None:
        """Return when the content was made, from the first place that says so."""
        return self.movie or self.xmp_created or self.photoshop_created or self.iptc_created or self.png_created


def container_stamps(found: Metadata) -> ContainerStamps:
    """Return the times that stand beside EXIF."""
    refused: list[str] = []
    records = read_records(found.blocks.iptc)
    iptc = " ".join(records.get(number, ("",))[0] for number in (IPTC_DATE, IPTC_TIME)).strip()
    png = next((text for keyword, text in found.blocks.texts if keyword in PNG_CREATED), "")
    return ContainerStamps(
        movie=_tried(read_movie_time, found.blocks.movie_header, refused),
        xmp_created=_tried(read_stamp, found.xmp.text("xmp:CreateDate"), refused),
        photoshop_created=_tried(read_stamp, found.xmp.text("photoshop:DateCreated"), refused),
        iptc_created=_tried(read_stamp, iptc, refused),
        png_created=_tried(read_stamp, png, []),  # free text by its specification: any form is right
        png_changed=_tried(read_png_time, found.blocks.png_time, refused),
        xmp_changed=_tried(read_stamp, found.xmp.text("xmp:ModifyDate"), refused),
        xmp_metadata_changed=_tried(read_stamp, found.xmp.text("xmp:MetadataDate"), refused),
        refused=tuple(dict.fromkeys(refused)),
    )


def _tried(read: Callable[[From], datetime | None], stated: From, refused: list[str]) -> datetime | None:
    try:
        return read(stated) if stated else None
    except ValueError as error:
        refused.append(str(error))
        return None
