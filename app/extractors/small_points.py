"""Points of the whole picture made small, by which copies are known again in a collage, on a screen, on a person."""

from collections.abc import Iterator

import numpy as np

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, SmallPoints
from app.domain.work import Stage
from app.extractors.local_points import (
    DESCRIPTOR_FULL,
    SCORE_FULL,
    SIDE_PX,
    XY_FULL,
    find_points,
    mean_of_colours,
)
from app.imaging import models, resize

SMALL_SIDE_PX = 320
MOST_POINTS = 400


class SmallPointsExtractor(Extractor):
    """Finds up to 400 points with the network XFeat at 320 pixels, on people too.

    The network knows a point again up to about half its size. A picture in a quarter of a collage is so large there
    as it is here. What shows a person all over has few points elsewhere, and its copies are to be found all the same.
    """

    name = "small_points"
    version = 1
    stage = Stage.DESCRIBE

    def load(self) -> None:
        """Read the model, and import what resizes pictures.

        Raises:
            ModelError: if the model is missing or is not the one listed.

        """
        import cv2

        cv2.setNumThreads(1)
        self._model = models.load("local_points")

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield the points of the picture; a picture without any gives a fact with none."""
        picture = resize.fit(media.pixels(SIDE_PX), SMALL_SIDE_PX, enlarge=False)
        grey = mean_of_colours(picture) / np.float32(SCORE_FULL)
        xy, scores, descriptors = find_points(self._model, grey, most=MOST_POINTS)
        height, width = grey.shape
        scale = max(width, height) / max(media.size_px)
        yield SmallPoints(
            model=self._model.entry.sha256,
            width_px=max(1, round(media.size_px[0] * scale)),
            height_px=max(1, round(media.size_px[1] * scale)),
            xy=np.round((xy + 0.5) / (width, height) * XY_FULL).astype(np.uint16),
            descriptors=np.round(descriptors * DESCRIPTOR_FULL).astype(np.int8),
            scores=np.round(np.clip(scores, 0, 1) * SCORE_FULL).astype(np.uint8),
        )


EXTRACTOR = SmallPointsExtractor()
