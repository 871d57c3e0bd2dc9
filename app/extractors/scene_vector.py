"""What a scene looks like as a whole, as a vector: pictures of one place lie close together."""

from collections.abc import Iterator

import numpy as np

from app.domain.arrays import Float32s, UInt8s
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, SceneVector
from app.domain.work import Stage
from app.imaging import models, people, resize
from app.imaging.cover import background

SIDE_PX = 448
LEAST_BACKGROUND = 0.05
"""A picture that is all person has no background to describe; its vector is of the whole, and its points are none."""


class SceneVectorExtractor(Extractor):
    """Pools two layers of EfficientNet-Lite0 at 448 pixels where no people are; see ``installer/export_models.py``.

    Sources: M. Tan and Q. Le, "EfficientNet", ICML 2019; F. Radenovic et al., "Fine-tuning CNN Image Retrieval with
    No Human Annotation", TPAMI 2018 (generalised-mean pooling, whitening).
    """

    name = "scene_vector"
    version = 3
    stage = Stage.DESCRIBE

    def load(self) -> None:
        """Read the models, and import what resizes pictures.

        Raises:
            ModelError: if a model is missing or is not the one listed.

        """
        import cv2

        cv2.setNumThreads(1)
        self._model = models.load("scene_vector")
        self._people = people.finder()

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one vector."""
        decoded = media.pixels(people.DECODED_PX)  # the others' decode, so that it is the same whoever asks first
        picture = resize.fit(decoded, SIDE_PX, enlarge=True)
        counts = counting(self._people.cover_of(media).cells, picture.shape)
        vector = self._model.run(picture[None].astype(np.float32), counts[None])[0][0]
        yield SceneVector(model=self._model.entry.sha256, vector=vector.astype(np.float16))


def counting(cells: UInt8s, shape: tuple[int, ...]) -> Float32s:
    """Return what counts of a picture of ``shape`` (h, w, ...): 0 on people, else 1; all 1 where little is left."""
    counts = background(np.ones(shape[:2], np.float32), cells)
    return counts if counts.mean() >= LEAST_BACKGROUND else np.ones_like(counts)


EXTRACTOR = SceneVectorExtractor()
