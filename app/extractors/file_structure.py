"""How the file was put together: tables, sampling, segments, the thumbnail inside, and which programs wrote it."""

from collections.abc import Iterator
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, FileStructure
from app.domain.work import Stage
from app.imaging.inner_thumbnail import inner_thumbnail
from app.imaging.jpeg_structure import read_structure
from app.imaging.metadata import Metadata, metadata

SOFTWARE, PROCESSING, HOST = 0x0131, 0x000B, 0x013C
PROGRAM_MOST, PROGRAMS_MOST = 100, 8


class FileStructureReader(Extractor):
    """Reads what the writer of a file chose, which a stripped picture still shows.

    Standard tables say little: thousands of programs write them. A maker's own tables tell families of cameras apart,
    never two cameras of one model.
    Source: H. Farid, "Digital Image Ballistics from JPEG Quantization", Dartmouth TR2006-583, 2006; E. Kee, M. K.
    Johnson and H. Farid, "Digital Image Authentication from JPEG Headers", IEEE TIFS 6(3), 2011.
    """

    name = "file_structure"
    version = 1
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one FileStructure."""
        found, written = metadata(media), read_structure(media.data)
        inside = read_structure(memoryview(inner_thumbnail(found, media.data)))
        width_px, height_px = (written.width_px, written.height_px) if written.width_px else media.size_px
        yield FileStructure(
            format=media.format,
            layout=written.order,
            tables=written.tables,
            quality=written.quality,
            sampling=written.sampling,
            width_px=width_px,
            height_px=height_px,
            thumbnail_tables=inside.tables,
            thumbnail_width_px=inside.width_px,
            thumbnail_height_px=inside.height_px,
            software=_programs(found),
        )


def _programs(found: Metadata) -> tuple[str, ...]:
    png = (text for keyword, text in found.blocks.texts if keyword == "Software")
    said = (found.text(SOFTWARE), found.text(PROCESSING), found.text(HOST), *png, found.xmp.text("xmp:CreatorTool"))
    return tuple(dict.fromkeys(each[:PROGRAM_MOST] for each in said if each))[:PROGRAMS_MOST]


EXTRACTOR = FileStructureReader()
