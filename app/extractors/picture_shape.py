"""Format, size, orientation and number of frames."""

from collections.abc import Iterator

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, PictureShape
from app.domain.work import Stage


class ShapeReader(Extractor):
    """Reads what the picture's header says."""

    name = "picture_shape"
    version = 1
    stage = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one PictureShape."""
        width, height = media.size_px
        yield PictureShape(media.format, width, height, media.orientation, media.frames)


EXTRACTOR = ShapeReader()
