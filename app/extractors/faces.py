"""The faces in a picture, found also where they are small or turned, and what each looks like to a network."""

from collections.abc import Iterator

import numpy as np

from app.domain.arrays import Float32s, UInt8s
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Faces, Fact
from app.domain.work import Stage
from app.imaging import faces, models, people
from app.imaging.faces import SpottedFace

VECTOR_MODEL = "person_vector"
"""A laboratory puts another network in its place by the list of models: (n, 150, 150, 3) RGB in, (n, d) out."""
FINE_PX = 1920
"""What small faces are cut from, where the picture has so many pixels."""
FULL = 65535


class FaceExtractor(Extractor):
    """Finds faces with BlazeFace where the people cover says that somebody may be, and compares by dlib's network.

    The network is the one of the package face_recognition. It tells adults apart whom it was taught with; it is less
    reliable on children, on some skin tones, and on faces that are small, blurred, covered or seen from the side.
    Source: D. King, "High Quality Face Recognition with Deep Metric Learning", 2017.
    """

    name = "faces"
    version = 1
    stage = Stage.DESCRIBE

    def load(self) -> None:
        """Read the models, and import what cuts faces out.

        Raises:
            ModelError: if a model is missing or is not the one listed.

        """
        self._finder = people.finder()
        self._vectors = models.load(VECTOR_MODEL)

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield the faces of a picture; nothing where none is found."""
        pixels = media.pixels(people.DECODED_PX)
        found, more = faces.faces_of(media, self._finder)
        if not found:
            return
        chips = [_cut(media, pixels, face) for face in found]
        yield Faces(
            model=f"{self._finder.faces.entry.sha256}+{self._vectors.entry.sha256}",
            more=more,
            boxes=np.stack([faces.box_of(face, pixels) for face in found]),
            scores=np.array([round(255 * face.score) for face in found], np.uint8),
            sides_px=np.array(
                [min(FULL, round(face.side * max(media.size_px) / max(pixels.shape[:2]))) for face in found], np.uint16
            ),
            detail=np.array([round(255 * faces.detail(each)) for each in chips], np.uint8),
            turns_deg=np.array([round(np.degrees(face.turn_rad)) for face in found], np.int16),
            vectors=self._compared(chips).astype(np.float16),
        )

    def _compared(self, chips: list[UInt8s]) -> Float32s:
        """Return (n, d): what the faces look like, one after the other, since a crowd at once takes much memory."""
        return np.concatenate([self._vectors.run(chip[None].astype(np.float32))[0] for chip in chips])


def _cut(media: OpenMedia, pixels: UInt8s, face: SpottedFace) -> UInt8s:
    """Return a face's cut-out, from a larger decode where the one at hand is too coarse for it."""
    cut, pixel = faces.chip(pixels, face)
    if pixel >= 1 or max(media.size_px) <= max(pixels.shape):
        return cut
    fine = media.pixels(FINE_PX)
    if fine.shape == pixels.shape:
        return cut
    scale = np.array([fine.shape[1] / pixels.shape[1], fine.shape[0] / pixels.shape[0]], np.float32)
    nearer = SpottedFace(face.score, face.middle * scale, face.side * float(scale.mean()), face.marks * scale)
    return faces.chip(fine, nearer)[0]


EXTRACTOR = FaceExtractor()
