"""Finds faces, also small and turned ones, and cuts each out upright, so that two of them can be compared.

The whole picture is looked at first, upright. Where the cover over people says that somebody is or may be, it is looked
at closely: in overlapping squares of about half its side, and turned by quarters. What is found is then looked at once
more, upright and alone: a face has to be seen twice.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from app.domain.arrays import Float32s, UInt8s, UInt16s
from app.domain.extractor import OpenMedia
from app.domain.facts import FACES_MOST
from app.imaging import models, people
from app.imaging.cover import WHOLE_SIDE, cannot_be_judged, spread
from app.imaging.face_network import SIDE_PX, SeenFace, see_faces

FIRST_LEAST, LEAST = people.FACE_LEAST, 0.75
"""Scores from which a face is looked at once more, and from which it is then taken as one."""
SQUARE, APART = 0.5625, 0.75
"""The side of a square as a share of the picture's long side, and how far the next one lies, as a share of that."""
QUARTERS = (1, 2, 3)
TWICE = 0.5
"""Two finds whose middles are nearer than this share of the larger face are one."""
LOOKED_AT, OFF_MOST = 2.0, 0.35
"""The side of what is looked at once more, in faces; and how far from its middle the face may then be."""
CANDIDATES_MOST = 96
CHIP_PX = 150
CHIP_MARKS: Float32s = np.array([[46.0, 47.0], [101.0, 47.0], [74.5, 77.0], [74.5, 107.0]], np.float32)
"""Where eyes, nose and mouth come to lie in a cut-out: on average where they do in dlib's own."""


class SpottedFace(NamedTuple):
    """A face in pixels of the picture: score, middle (2,), side, and (6, 2) marks as in ``SeenFace``."""

    score: float
    middle: Float32s
    side: float
    marks: Float32s

    @property
    def turn_rad(self) -> float:
        """How far the line through the eyes is turned, clockwise as the picture is seen."""
        x, y = self.marks[1] - self.marks[0]
        return float(np.arctan2(y, x))


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """A part of the picture, perhaps turned; ``to_picture`` (2, 3) takes its pixels to the picture's."""

    pixels: UInt8s
    to_picture: Float32s


def find_faces(
    model: models.Model, pixels: UInt8s, cells: UInt8s, whole: Sequence[SeenFace] | None = None
) -> tuple[list[SpottedFace], int]:
    """Return the faces in (h, w, 3) RGB pixels, the largest first, and how many more there may be in a crowd.

    Args:
        model: the face network.
        pixels: the picture, upright.
        cells: the people cover's grid; where it is 0 all over, nobody is looked for closely.
        whole: what the network sees in the picture as a whole with ``FIRST_LEAST``, where it was asked before.

    """
    if cannot_be_judged(pixels):
        return [], 0
    upright = _turned(pixels, 0)
    first = list(_placed(upright, see_faces(model, pixels, FIRST_LEAST) if whole is None else whole))
    first += [face for window in _windows(pixels, cells) for face in _spotted(model, window)]
    candidates = _each_once(first)
    again = (_again(model, pixels, face) for face in candidates[:CANDIDATES_MOST])
    found = sorted(_each_once(face for face in again if face is not None), key=lambda face: -face.side)
    more = max(0, len(candidates) - CANDIDATES_MOST) + max(0, len(found) - FACES_MOST)
    return found[:FACES_MOST], more


def faces_of(media: OpenMedia, finder: people.PeopleFinder) -> tuple[list[SpottedFace], int]:
    """Return what ``find_faces`` finds in a picture; it is looked for once, however many extractors ask.

    Raises:
        EvidenceError: if the picture cannot be decoded.

    """

    def find() -> tuple[list[SpottedFace], int]:
        pixels, cells = media.pixels(people.DECODED_PX), finder.cover_of(media).cells
        return find_faces(finder.faces, pixels, cells, None if cannot_be_judged(pixels) else finder.faces_seen(media))

    return media.once("faces", find)


def box_of(face: SpottedFace, pixels: UInt8s) -> UInt16s:
    """Return (4,) uint16: a face's edges as shares of its picture times 65535."""
    size = np.array([pixels.shape[1], pixels.shape[0]], np.float32)
    edges = np.concatenate([(face.middle - face.side / 2) / size, (face.middle + face.side / 2) / size])
    box: UInt16s = np.round(np.clip(edges, 0, 1) * WHOLE_SIDE).astype(np.uint16)
    return box


def chip(pixels: UInt8s, face: SpottedFace) -> tuple[UInt8s, float]:
    """Return a face upright, (150, 150, 3), and how many of the picture's pixels one of it is wide.

    Eyes, nose and mouth are laid onto fixed spots by one turn, scale and shift, as dlib does it before comparing.
    Source: S. Umeyama, "Least-squares estimation of transformation parameters", IEEE PAMI 13(4), 1991.
    """
    import cv2

    to_chip, scale = _laid_onto(face.marks[:4], CHIP_MARKS)
    finer = max(1, int(np.ceil(1 / scale)))
    side = CHIP_PX * finer
    large = cv2.warpAffine(pixels, to_chip * np.float32(finer), (side, side), flags=cv2.INTER_LINEAR)
    cut = large if finer == 1 else cv2.resize(large, (CHIP_PX, CHIP_PX), interpolation=cv2.INTER_AREA)
    return np.asarray(cut, np.uint8), 1 / scale


def detail(cut: UInt8s) -> float:
    """Return how much of a cut-out's contrast is fine detail, 0 to 1: little where it is blurred or was enlarged."""
    import cv2

    grey = cut.astype(np.float32).mean(axis=2)
    fine = grey - cv2.GaussianBlur(grey, (0, 0), 1.5)
    return float(fine.std() / max(1.0, float(grey.std())))


def _windows(pixels: UInt8s, cells: UInt8s) -> Iterator[Window]:
    """Yield the closer looks; none where nobody may be."""
    if not cells.any():
        return
    for quarters in QUARTERS:
        yield _turned(pixels, quarters)
    height, width = pixels.shape[:2]
    somebody = spread(cells, pixels.shape) > 0
    side = round(max(height, width) * SQUARE)
    for top in _starts(height, side):
        for left in _starts(width, side):
            part = slice(top, top + side), slice(left, left + side)
            if somebody[part].any():
                yield Window(np.ascontiguousarray(pixels[part]), np.array([[1, 0, left], [0, 1, top]], np.float32))


def _starts(length: int, side: int) -> list[int]:
    if length <= side:
        return [0]
    many = 1 + int(np.ceil((length - side) / (side * APART)))
    return [round(at * (length - side) / (many - 1)) for at in range(many)]


def _turned(pixels: UInt8s, quarters: int) -> Window:
    """Return the picture turned counter-clockwise by so many quarters."""
    height, width = pixels.shape[:2]
    back = (
        [[1, 0, 0], [0, 1, 0]],
        [[0, -1, width], [1, 0, 0]],
        [[-1, 0, width], [0, -1, height]],
        [[0, 1, 0], [-1, 0, height]],
    )
    return Window(np.ascontiguousarray(np.rot90(pixels, quarters)), np.array(back[quarters], np.float32))


def _spotted(model: models.Model, window: Window) -> Iterator[SpottedFace]:
    yield from _placed(window, see_faces(model, window.pixels, FIRST_LEAST))


def _placed(window: Window, seen: Iterable[SeenFace]) -> Iterator[SpottedFace]:
    height, width = window.pixels.shape[:2]
    size = np.array([width, height], np.float32)
    for face in seen:
        corners = face.edges.reshape(2, 2) * size
        scale = float(np.hypot(*window.to_picture[:, 0]))
        side = float(np.ptp(corners, axis=0).mean()) * scale
        marks, middle = _moved(face.marks * size, window), _moved(corners.mean(axis=0, keepdims=True), window)[0]
        yield SpottedFace(face.score, middle, side, marks)


def _moved(xy: Float32s, window: Window) -> Float32s:
    moved: Float32s = xy @ window.to_picture[:, :2].T + window.to_picture[:, 2]
    return moved


def _each_once(faces: Iterable[SpottedFace]) -> list[SpottedFace]:
    """Return the faces, best first, without those that are finds of a better one."""
    kept: list[SpottedFace] = []
    for face in sorted(faces, key=lambda each: (-each.score, *each.middle.tolist())):
        if all(float(np.hypot(*(face.middle - other.middle))) > TWICE * max(face.side, other.side) for other in kept):
            kept.append(face)
    return kept


def _again(model: models.Model, pixels: UInt8s, face: SpottedFace) -> SpottedFace | None:
    """Look at a face once more, upright and alone; None where there is none then."""
    import cv2

    scale = face.side * LOOKED_AT / SIDE_PX
    cosine, sine = scale * np.cos(face.turn_rad), scale * np.sin(face.turn_rad)
    to_picture = np.array([[cosine, -sine, 0], [sine, cosine, 0]], np.float32)
    to_picture[:, 2] = face.middle - to_picture[:, :2].sum(axis=1) * SIDE_PX / 2
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    alone = Window(np.asarray(cv2.warpAffine(pixels, to_picture, (SIDE_PX, SIDE_PX), flags=how), np.uint8), to_picture)
    near = (each for each in _spotted(model, alone) if each.score >= LEAST)
    near = (each for each in near if float(np.hypot(*(each.middle - face.middle))) < OFF_MOST * face.side)
    return max(near, key=lambda each: each.score, default=None)


def _laid_onto(source: Float32s, target: Float32s) -> tuple[Float32s, float]:
    """Return the (2, 3) turn, scale and shift that lays points onto others best, and its scale."""
    middle, aim = source.mean(axis=0), target.mean(axis=0)
    one = (source - middle) @ np.array([1, 1j])
    other = (target - aim) @ np.array([1, 1j])
    turn = np.vdot(one, other) / max(float(np.vdot(one, one).real), 1e-9)
    linear = np.array([[turn.real, -turn.imag], [turn.imag, turn.real]])
    return np.column_stack([linear, aim - linear @ middle]).astype(np.float32), max(float(abs(turn)), 1e-3)
