"""Points that can be found again from another standpoint, and what each looks like."""

from collections.abc import Iterator

import numpy as np

from app.domain.arrays import Float32s, UInt8s
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, LocalPoints
from app.domain.work import Stage
from app.imaging import models, people, point_sampling, resize
from app.imaging.cover import background

SIDE_PX = 640
MOST_POINTS = 1000
LEAST_PEAK = 0.05
XY_FULL = 65535
DESCRIPTOR_FULL = 127
SCORE_FULL = 255


class LocalPointsExtractor(Extractor):
    """Finds up to 1,000 points with the network XFeat at 640 pixels, none of them on people.

    Source: G. Potje et al., "XFeat: Accelerated Features for Lightweight Image Matching", CVPR 2024.
    """

    name = "local_points"
    version = 3
    stage = Stage.DESCRIBE

    def load(self) -> None:
        """Read the models, and import what resizes pictures.

        Raises:
            ModelError: if a model is missing or is not the one listed; without the cover there are no points either.

        """
        import cv2

        cv2.setNumThreads(1)
        self._model = models.load("local_points")
        self._people = people.finder()

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield the points of the picture; a picture without any gives a fact with none."""
        picture = resize.fit(media.pixels(SIDE_PX), SIDE_PX, enlarge=False)
        grey = mean_of_colours(picture) / np.float32(SCORE_FULL)
        xy, scores, descriptors = find_points(self._model, grey, self._people.cover_of(media).cells)
        height, width = grey.shape
        shares = (xy + 0.5) / (width, height)
        scale = max(width, height) / max(media.size_px)  # the network's multiples of 32 bend the shape; this does not
        yield LocalPoints(
            model=self._model.entry.sha256,
            width_px=max(1, round(media.size_px[0] * scale)),
            height_px=max(1, round(media.size_px[1] * scale)),
            xy=np.round(shares * XY_FULL).astype(np.uint16),
            descriptors=np.round(descriptors * DESCRIPTOR_FULL).astype(np.int8),
            scores=np.round(np.clip(scores, 0, 1) * SCORE_FULL).astype(np.uint8),
        )


def mean_of_colours(picture: UInt8s) -> Float32s:
    """Return (h, w), the mean of three colours, one after the other: NumPy takes four times as long for short rows."""
    total = picture[..., 0].astype(np.float32)
    total += picture[..., 1]
    total += picture[..., 2]
    total /= np.float32(3)
    return total


def find_points(
    model: models.Model, grey: Float32s, cover: UInt8s | None = None, most: int = MOST_POINTS
) -> tuple[Float32s, Float32s, Float32s]:
    """Return the best points of a grey picture, best first.

    Args:
        model: the network's maps: descriptors (1, 64, h/8, w/8), peaks (1, 1, h, w), reliability (1, 1, h/8, w/8).
        grey: (h, w), 0 to 1; both sides multiples of 32.
        cover: the cells of a PeopleCover; points on people are left out before the best are chosen.
        most: how many to return at most.

    Returns:
        xy: (n, 2) in pixels.
        scores: (n,), above 0.
        descriptors: (n, 64), each of length 1.

    """
    features, peaks, reliability = model.run(grey[None, None])
    size_px = (grey.shape[1], grey.shape[0])
    heat = peaks[0, 0] if cover is None else background(peaks[0, 0], cover)
    xy, scores = point_sampling.best_peaks(heat, reliability[0, 0], LEAST_PEAK, most)
    descriptors = point_sampling.sample_cubic(features[0], xy, size_px)
    descriptors /= np.maximum(np.linalg.norm(descriptors, axis=1, keepdims=True), 1e-12)
    return xy.astype(np.float32), scores, descriptors


EXTRACTOR = LocalPointsExtractor()
