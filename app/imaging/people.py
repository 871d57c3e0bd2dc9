"""Finds people and faces in a picture, so that they neither make a place nor are shown with one.

One network finds people whole: turned away, lying, cut off, small. A second one finds faces, where the first sees
nobody. What they are not certain of is said to be so, and is never taken for background that may be shown.
"""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from app.domain.arrays import Float32s, UInt8s
from app.domain.extractor import OpenMedia
from app.domain.facts import PeopleCover
from app.imaging import models, resize
from app.imaging.cover import Box, cannot_be_judged, each_once, laid_over, nothing_judged

BODY_MODEL, FACE_MODEL = "people", "faces"
DECODED_PX = 640
"""What the other describing parts decode at: one decode serves all, and the cover is the same whoever asks first."""
BODY_AREA_PX, STRIDES_PX = 320 * 240, (8, 16, 32)
"""An area, not a side: a panorama costs as much as any picture, and people in it are not made smaller for it."""
REACHES = np.arange(11, dtype=np.float32)
"""The distances, in strides, that a map gives weights to."""
FACE_SIDE_PX = 256
FACE_MAPS = ((16, 2), (8, 6))
"""Cells a side and anchors a cell of the face network's two maps."""
BODY_SURE, BODY_LEAST = 0.35, 0.25
FACE_SURE, FACE_LEAST = 0.75, 0.6
"""Scores from which a person or a face is taken as there, and from which one is not ruled out."""
FACE_BODY_WIDE, FACE_BODY_UP, FACE_BODY_DOWN = 1.0, 0.5, 2.5
"""How far a body reaches beyond its face, in faces, to either side, up and down."""
BODY_FIRM, VAGUE = 0.5, 2.0
HELD, FACE_AREAS = 0.8, 25.0
"""How much of a face lies in the box of the person whose it is, and how many faces large that box is at most."""
LOGIT_MOST = 30.0


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
        return media.once("people cover", lambda: self.find_people(media.pixels(DECODED_PX)))

    def find_people(self, pixels: UInt8s) -> PeopleCover:
        """Return the cover of (h, w, 3) RGB pixels."""
        if cannot_be_judged(pixels):
            return PeopleCover(self.model, nothing_judged(pixels), people=0, faces=0, unsure=True)
        faces, seen = self.find_faces(pixels), self.find_bodies(pixels)
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
            scores = _share(cells[0, :, :, 0])
            for y, x in np.argwhere(scores >= BODY_LEAST).tolist():
                weights = np.exp(_bounded(cells[0, y, x, 1:].reshape(4, -1)))
                reach = (weights @ REACHES) / weights.sum(axis=1)
                middle = np.array([x + 0.5, y + 0.5], np.float32)
                (left, top), (right, bottom) = ((middle + sign * reach[at : at + 2]) * stride_px / size
                    for sign, at in ((-1, 0), (1, 2)))  # fmt: skip
                score = float(scores[y, x])
                found.append(Box(score, score >= BODY_SURE, float(left), float(top), float(right), float(bottom)))
        return found

    def find_faces(self, pixels: UInt8s) -> list[Box]:
        """Return faces, some of them by several boxes.

        Source: V. Bazarevsky et al., "BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs", 2019.
        """
        picture, (wide, high) = _letterboxed(pixels)
        logits, boxes = self.faces.run(picture)
        scores = _share(logits[0, :, 0])
        found = []
        for row in np.flatnonzero(scores >= FACE_LEAST).tolist():
            middle = _anchors()[row] * FACE_SIDE_PX + boxes[0, row, :2]
            (left, top), (right, bottom) = middle - boxes[0, row, 2:4] / 2, middle + boxes[0, row, 2:4] / 2
            edges = float(left / wide), float(top / high), float(right / wide), float(bottom / high)
            found.append(Box(float(scores[row]), bool(scores[row] >= FACE_SURE), *edges))
        return found


@cache
def finder(folder: Path = models.MODELS_FOLDER) -> PeopleFinder:
    """Return the loaded networks, the same for all who ask; call it in ``load``, before the worker locks itself in.

    Raises:
        ModelError: if a model is missing or is not the one listed.

    """
    import cv2

    cv2.setNumThreads(1)
    return PeopleFinder(models.load(BODY_MODEL, folder), models.load(FACE_MODEL, folder))


def _many(boxes: list[Box]) -> int:
    return sum(box.sure for box in each_once(boxes))


def _share(logits: Float32s) -> Float32s:
    shares: Float32s = (1 / (1 + np.exp(-_bounded(logits)))).astype(np.float32)
    return shares


def _bounded(logits: Float32s) -> Float32s:
    """Return the logits without those that would run over; scores are the same to the seventh digit."""
    return np.clip(logits, -LOGIT_MOST, LOGIT_MOST)


def _letterboxed(pixels: UInt8s) -> tuple[Float32s, tuple[int, int]]:
    """Return the picture in the upper left of the face network's square, -1 to 1, and its width and height there."""
    import cv2

    height, width = pixels.shape[:2]
    scale = FACE_SIDE_PX / max(height, width)
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    square = np.zeros((1, FACE_SIDE_PX, FACE_SIDE_PX, 3), np.float32)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    square[0, :high, :wide] = cv2.resize(pixels, (wide, high), interpolation=how) / np.float32(127.5) - 1
    return square, (wide, high)


@cache
def _anchors() -> Float32s:
    """Return (n, 2): the middles that the face network's boxes are told from, as shares of its square."""
    rows = [((x + 0.5) / side, (y + 0.5) / side) for side, many in FACE_MAPS for y in range(side) for x in range(side)
            for _ in range(many)]  # fmt: skip
    return np.array(rows, np.float32)


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
