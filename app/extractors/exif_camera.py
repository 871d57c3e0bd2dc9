"""Which camera says that it took the picture."""

import re
from collections.abc import Iterator
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import CameraBody, Fact
from app.domain.work import Stage
from app.imaging.maker_note import plausible_serial
from app.imaging.metadata import MAKE, MODEL, Metadata, metadata

SOFTWARE, BODY_SERIAL, DNG_SERIAL = 0x0131, 0xA431, 0xC62F
OWNER, LENS_MAKE, LENS_MODEL, LENS_SERIAL = 0xA430, 0xA433, 0xA434, 0xA435
NOTHING = CameraBody()


class ExifCamera(Extractor):
    """Reads make, model and serial numbers from EXIF, the maker note and XMP, in this order.

    A serial that cannot tell cameras apart (zeros, "Unknown", two characters) is left out; ``exif_tags`` shows it.
    """

    name = "exif_camera"
    version = 2
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one CameraBody."""
        found = metadata(media)
        serial, origin = _serial(found)
        body = CameraBody(
            make=found.text(MAKE) or found.xmp.text("tiff:Make"),
            model=found.text(MODEL) or found.xmp.text("tiff:Model"),
            serial=serial,
            serial_origin=origin,
            lens=found.text(LENS_MODEL) or found.maker.lens or found.xmp.text("aux:Lens", "exifEX:LensModel"),
            lens_serial=_lens_serial(found),
            software=found.text(SOFTWARE) or _png_software(found) or found.xmp.text("xmp:CreatorTool"),
            owner=found.text(OWNER) or found.maker.owner or found.xmp.text("aux:OwnerName"),
        )
        if body != NOTHING:
            yield body


def _serial(found: Metadata) -> tuple[str, str]:
    candidates = (
        (found.text(BODY_SERIAL), "exif"),
        (found.text(DNG_SERIAL), "exif"),
        (found.maker.serial, "maker note"),
        (found.xmp.text("aux:SerialNumber", "exifEX:BodySerialNumber"), "xmp"),
        (found.maker.internal_serial, "maker note"),
    )
    for text, origin in candidates:
        serial = plausible_serial(text)
        if serial:
            return serial, origin
    return "", ""


def _lens_serial(found: Metadata) -> str:
    for text in (found.text(LENS_SERIAL), found.maker.lens_serial, found.xmp.text("aux:LensSerialNumber")):
        # Most lenses without a number of their own write zeros.
        if re.search(r"[1-9A-Za-z]", text) and plausible_serial(text):
            return plausible_serial(text)
    return ""


def _png_software(found: Metadata) -> str:
    return next((text for keyword, text in found.blocks.texts if keyword == "Software"), "")


EXTRACTOR = ExifCamera()
