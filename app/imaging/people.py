"""Finds people and faces in a picture, so that they neither make a place nor are shown with one.

One network finds people whole: turned away, lying, cut off, small. A second one finds faces, where the first sees
nobody. What they are not certain of is said to be so, and is never taken for background that may be shown.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from app.domain.arrays import UInt8s
from app.domain.extractor import OpenMedia
from app.domain.facts import PeopleCover
from app.imaging import models, resize
from app.imaging.cover import Box, cannot_be_judged, each_once, laid_over, nothing_judged
from app.imaging.face_network import FACE_MODEL, SeenFace, bounded, see_faces, share

BODY_MODEL = "people"
DECODED_PX = 640
"""What the other describing parts decode at: one decode serves all, and the cover is the same whoever asks first."""
BODY_AREA_PX, STRIDES_PX = 320 * 240, (8, 16, 32)
"""An area, not a side: a panorama costs as much as any picture, and people in it are not made smaller for it."""
REACHES = np.arange(11, dtype=np.float32)
"""The distances, in strides, that a map gives weights to."""
BODY_SURE, BODY_LEAST = 0.35, 0.25
FACE_SURE, FACE_LEAST = 0.75, 0.6
"""Scores from which a person or a face is taken as there, and from which one is not ruled out."""
FACE_BODY_WIDE, FACE_BODY_UP, FACE_BODY_DOWN = 1.0, 0.5, 2.5
"""How far a body reaches beyond its face, in faces, to either side, up and down."""
BODY_FIRM, VAGUE = 0.5, 2.0
HELD, FACE_AREAS = 0.8, 25.0
"""How much of a face lies in the box of the person whose it is, and how many faces large that box is at most."""


@dataclass(frozen=True, slots=True)
class PeopleFinder:
    """The two networks, loaded; opens no file any more, so a locked worker may use it."""

    bodies: models.Model
    faces: models.Model

    @property
    def model(self) -> str:
        """The SHA-256 of both models, joined: another one of either makes another cover."""
        return f"{self.bodies.entry.sha256}+{self.faces.entry.sha256}"

    def cover_of(self, media: OpenMedia) -> PeopleCover:
        """Return the cover of a picture; it is made once, however many extractors ask.

        Raises:
            EvidenceError: if the picture cannot be decoded.

        """
        return media.once("people cover", lambda: self._cover(media.pixels(DECODED_PX), lambda: self.faces_seen(media)))

    def faces_seen(self, media: OpenMedia) -> list[SeenFace]:
        """Return what the network sees of faces in a picture as a whole; it looks once, however many extractors ask.

        Raises:
            EvidenceError: if the picture cannot be decoded.

        """
        return media.once("faces seen", lambda: see_faces(self.faces, media.pixels(DECODED_PX), FACE_LEAST))

    def find_people(self, pixels: UInt8s) -> PeopleCover:
        """Return the cover of (h, w, 3) RGB pixels."""
        return self._cover(pixels, lambda: see_faces(self.faces, pixels, FACE_LEAST))

    def _cover(self, pixels: UInt8s, look: Callable[[], list[SeenFace]]) -> PeopleCover:
        if cannot_be_judged(pixels):
            return PeopleCover(self.model, nothing_judged(pixels), people=0, faces=0, unsure=True)
        faces, seen = [_face_box(each) for each in look()], self.find_bodies(pixels)
        bodies = [_weighed(box, seen, faces) for box in seen]
        known = [box for box in bodies if box.sure]
        alone = [_body_below(face) for face in faces if not any(face.overlap(box) > 1 / 2 for box in known)]
        cells, unsure = laid_over(pixels, [*bodies, *faces, *alone])
        return PeopleCover(self.model, cells, _many(bodies), _many(faces), unsure)

    def find_bodies(self, pixels: UInt8s) -> list[Box]:
        """Return people, some of them by several boxes.

        Sources: R. Lyu, "NanoDet", 2020; X. Li et al., "Generalized Focal Loss", NeurIPS 2020: each cell weighs
        eleven distances for each side of the box around it.
        """
        height, width = pixels.shape[:2]
        side_px = min(DECODED_PX, round((BODY_AREA_PX * max(height, width) / min(height, width)) ** 0.5))
        picture = resize.fit(pixels, side_px, enlarge=True)
        size = np.array([picture.shape[1], picture.shape[0]], np.float32)
        found = []
        for stride_px, cells in zip(STRIDES_PX, self.bodies.run(picture[None].astype(np.float32)), strict=True):
            scores = share(cells[0, :, :, 0])
            for y, x in np.argwhere(scores >= BODY_LEAST).tolist():
                weights = np.exp(bounded(cells[0, y, x, 1:].reshape(4, -1)))
                reach = (weights @ REACHES) / weights.sum(axis=1)
                middle = np.array([x + 0.5, y + 0.5], np.float32)
                (left, top), (right, bottom) = ((middle + sign * reach[at : at + 2]) * stride_px / size
                    for sign, at in ((-1, 0), (1, 2)))  # fmt: skip
                score = float(scores[y, x])
                found.append(Box(score, score >= BODY_SURE, float(left), float(top), float(right), float(bottom)))
        return found

    def find_faces(self, pixels: UInt8s) -> list[Box]:
        """Return faces, some of them by several boxes."""
        return [_face_box(face) for face in see_faces(self.faces, pixels, FACE_LEAST)]


@cache
def finder(folder: Path = models.MODELS_FOLDER) -> PeopleFinder:
    """Return the loaded networks, the same for all who ask; call it in ``load``, before the worker locks itself in.

    Raises:
        ModelError: if a model is missing or is not the one listed.

    """
    import cv2

    cv2.setNumThreads(1)
    return PeopleFinder(models.load(BODY_MODEL, folder), models.load(FACE_MODEL, folder))


def _face_box(face: SeenFace) -> Box:
    return Box(face.score, face.score >= FACE_SURE, *(float(edge) for edge in face.edges))


def _many(boxes: list[Box]) -> int:
    return sum(box.sure for box in each_once(boxes))


def _weighed(body: Box, bodies: list[Box], faces: list[Box]) -> Box:
    """Return a person, certain or in doubt, after a look at the others.

    One in doubt around a certain face is certain. A weak box that is far larger than a better one inside it is the
    network's idea of "somewhere here", and stays in doubt.
    """
    inside = (each for each in bodies if each.score > body.score and each.overlap(body) > HELD)
    if body.score < BODY_FIRM and any(each.area * VAGUE < body.area for each in inside):
        return replace(body, sure=False)
    face_areas = (face.area for face in faces if face.sure and face.overlap(body) > HELD)
    return replace(body, sure=body.sure or any(area < body.area < FACE_AREAS * area for area in face_areas))


def _body_below(face: Box) -> Box:
    """Return where the body of a face is, if the picture goes that far."""
    wide, high = face.right - face.left, face.bottom - face.top
    return Box(
        face.score,
        face.sure,
        face.left - FACE_BODY_WIDE * wide,
        face.top - FACE_BODY_UP * high,
        face.right + FACE_BODY_WIDE * wide,
        face.bottom + FACE_BODY_DOWN * high,
    )
