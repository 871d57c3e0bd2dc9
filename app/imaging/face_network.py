"""The network that finds faces: one square picture in, faces with their eyes, nose, mouth and ears out."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from app.domain.arrays import Float32s, UInt8s
from app.imaging import models

FACE_MODEL = "faces"
SIDE_PX = 256
MAPS = ((16, 2), (8, 6))
"""Cells a side and anchors a cell of the network's two maps."""
LOGIT_MOST = 30.0


@dataclass(frozen=True, slots=True, eq=False)
class SeenFace:
    """A face as the network sees it.

    ``edges``: (4,) left, top, right, bottom, and ``marks``: (6, 2) x and y of the eye on the left, the eye on the
    right, nose, mouth, and both ears; all as shares of the picture's width and height.
    """

    score: float
    edges: Float32s
    marks: Float32s


def see_faces(model: models.Model, pixels: UInt8s, least: float) -> list[SeenFace]:
    """Return the faces in (h, w, 3) RGB pixels with at least that score, some of them several times.

    Source: V. Bazarevsky et al., "BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs", 2019.
    """
    picture, size_px = _letterboxed(pixels)
    logits, boxes = model.run(picture)
    scores = share(logits[0, :, 0])
    found = []
    for row in np.flatnonzero(scores >= least).tolist():
        anchor = _anchors()[row] * SIDE_PX
        middle, half = anchor + boxes[0, row, :2], boxes[0, row, 2:4] / 2
        edges = np.concatenate([(middle - half) / size_px, (middle + half) / size_px])
        marks = (anchor + boxes[0, row, 4:].reshape(-1, 2)) / size_px
        found.append(SeenFace(float(scores[row]), edges.astype(np.float32), marks.astype(np.float32)))
    return found


def share(logits: Float32s) -> Float32s:
    """Return the probabilities of logits."""
    shares: Float32s = (1 / (1 + np.exp(-bounded(logits)))).astype(np.float32)
    return shares


def bounded(logits: Float32s) -> Float32s:
    """Return the logits without those that would run over; scores are the same to the seventh digit."""
    return np.clip(logits, -LOGIT_MOST, LOGIT_MOST)


def _letterboxed(pixels: UInt8s) -> tuple[Float32s, Float32s]:
    """Return the picture in the upper left of the network's square, -1 to 1, and its width and height there, (2,)."""
    import cv2

    height, width = pixels.shape[:2]
    scale = SIDE_PX / max(height, width)
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    square = np.zeros((1, SIDE_PX, SIDE_PX, 3), np.float32)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    square[0, :high, :wide] = cv2.resize(pixels, (wide, high), interpolation=how) / np.float32(127.5) - 1
    return square, np.array([wide, high], np.float32)


@cache
def _anchors() -> Float32s:
    """Return (n, 2): the middles that the network's boxes are told from, as shares of its square."""
    rows = [((x + 0.5) / side, (y + 0.5) / side) for side, many in MAPS for y in range(side) for x in range(side)
            for _ in range(many)]  # fmt: skip
    return np.array(rows, np.float32)
