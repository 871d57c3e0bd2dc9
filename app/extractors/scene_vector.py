"""What a scene looks like as a whole, as a vector: pictures of one place lie close together."""

from collections.abc import Iterator

import numpy as np

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, SceneVector
from app.domain.work import Stage
from app.imaging import models, resize

SIDE_PX = 448


class SceneVectorExtractor(Extractor):
    """Pools two layers of EfficientNet-Lite0 at 448 pixels, whitened; see ``installer/export_models.py``.

    Sources: M. Tan and Q. Le, "EfficientNet", ICML 2019; F. Radenovic et al., "Fine-tuning CNN Image Retrieval with
    No Human Annotation", TPAMI 2018 (generalised-mean pooling, whitening).
    """

    name = "scene_vector"
    version = 2
    stage = Stage.DESCRIBE

    def load(self) -> None:
        """Read the model, and import what resizes pictures.

        Raises:
            ModelError: if the model is missing or is not the one listed.

        """
        import cv2

        cv2.setNumThreads(1)
        self._model = models.load("scene_vector")

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one vector."""
        picture = resize.fit(media.pixels(SIDE_PX), SIDE_PX, enlarge=True)
        vector = self._model.run(picture[None].astype(np.float32))[0][0]
        yield SceneVector(model=self._model.entry.sha256, vector=vector.astype(np.float16))


EXTRACTOR = SceneVectorExtractor()
