"""The small clear picture, which is kept encrypted for a later reveal."""

from collections.abc import Iterator

import numpy as np

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, Thumbnail
from app.domain.work import Stage
from app.imaging.limits import WORKING_SIDE_PX
from app.imaging.thumbnail import thumbnail_jpeg


class ThumbnailMaker(Extractor):
    """Reduces the picture to at most 512 pixels a side, as a JPEG of quality 80."""

    name = "thumbnail"
    version = 1
    stage = Stage.REGISTER

    def load(self) -> None:
        """Import the resizing library."""
        import cv2

        cv2.setNumThreads(1)

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one Thumbnail."""
        yield Thumbnail(np.frombuffer(thumbnail_jpeg(media.pixels(WORKING_SIDE_PX)), np.uint8))


EXTRACTOR = ThumbnailMaker()
