"""The cover over people: a coarse grid made of boxes, what it takes away, and the picture that is left to look at."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.arrays import Float32s, UInt8s
from app.domain.facts import COVER_MARGIN, COVER_MOST_CELLS, COVER_PERSON, COVER_UNSURE, Faces
from app.imaging import veil

CLOSE_MARGIN, WIDE_MARGIN = 0.06, 0.25
"""Shares of a box on each side: so far out nothing counts as background, and so far out nothing is shown."""
SAME_OVERLAP = 0.6
SMALL_PX, DARK, EVEN = 48, 10.0, 3.0
"""A picture with a smaller long side, a lower mean or a lower spread (of 0 to 255) cannot be judged."""
SAMPLED = 64
NO_BOXES = np.zeros((0, 4), np.uint16)
WHOLE_SIDE = 65_535
"""What the boxes of ``Faces`` count a side as."""
DOUBT_SHARE = 0.01
"""Up to this share of a picture in doubt, no place can rest on it, and nobody needs to be told."""
FILL = 112
"""The even grey that stands for a person; no pixel of theirs has a part in it."""


@dataclass(frozen=True, slots=True)
class Box:
    """A person or face, by its edges as shares of width and height; they may lie outside the picture."""

    score: float
    sure: bool
    left: float
    top: float
    right: float
    bottom: float

    def grown(self, share: float) -> "Box":
        """Return the box with that share of its size added on each side."""
        x, y = share * (self.right - self.left), share * (self.bottom - self.top)
        return Box(self.score, self.sure, self.left - x, self.top - y, self.right + x, self.bottom + y)

    def overlap(self, other: "Box") -> float:
        """Return the common area as a share of the smaller box."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        smaller = min(self.area, other.area)
        return max(0.0, across) * max(0.0, down) / smaller if smaller > 0 else 0.0

    @property
    def area(self) -> float:
        """Width times height."""
        return max(0.0, self.right - self.left) * max(0.0, self.bottom - self.top)


def each_once(boxes: Iterable[Box]) -> list[Box]:
    """Return the boxes, best first, without those that mostly lie on a better one."""
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda each: (-each.score, each.left, each.top)):
        if not any(box.overlap(other) > SAME_OVERLAP for other in kept):
            kept.append(box)
    return kept


def grid_shape(pixels: UInt8s) -> tuple[int, int]:
    """Return rows and columns of a picture's grid: at most 64 a side, the cells about square."""
    height, width = pixels.shape[:2]
    scale = COVER_MOST_CELLS / max(height, width)
    return max(1, round(height * scale)), max(1, round(width * scale))


def laid_over(pixels: UInt8s, boxes: Iterable[Box]) -> tuple[UInt8s, bool]:
    """Return the grid of a picture with these people in it, and whether more than a corner of it is in doubt."""
    cells = np.zeros(grid_shape(pixels), np.uint8)
    listed = list(boxes)
    for box in listed:
        if not box.sure:
            _raise(cells, box.grown(WIDE_MARGIN), COVER_UNSURE)
    for box in listed:
        if box.sure:
            _raise(cells, box.grown(WIDE_MARGIN), COVER_MARGIN)
            _raise(cells, box.grown(CLOSE_MARGIN), COVER_PERSON)
            _raise(cells, box, COVER_PERSON + round((255 - COVER_PERSON) * min(1.0, box.score)))
    return cells, float(in_doubt(cells).mean()) > DOUBT_SHARE


def faces_alone(cells: UInt8s, faces: Faces | None, faces_seen: int) -> UInt8s:
    """Return a grid that covers nothing but faces, with a quarter of their size around each.

    Where more faces were seen than there is a place of, all that is covered of people is, too.

    Args:
        cells: the grid of a PeopleCover.
        faces: those that were found in the picture.
        faces_seen: how many were seen as people were looked for.

    """
    placed = len(faces.boxes) if faces is not None else 0
    unplaced = faces_seen > placed or (faces is not None and faces.more > 0)
    covered = np.where((cells >= COVER_MARGIN) & unplaced, cells, np.uint8(0))
    for left, top, right, bottom in (faces.boxes if faces is not None else NO_BOXES).astype(np.float64) / WHOLE_SIDE:
        _raise(
            covered,
            Box(1.0, sure=True, left=left, top=top, right=right, bottom=bottom).grown(WIDE_MARGIN),
            COVER_PERSON,
        )
    return covered


def cannot_be_judged(pixels: UInt8s) -> bool:
    """Return whether a picture is too small, too dark or too even for anybody to be seen in it."""
    height, width = pixels.shape[:2]
    sample = pixels[:: max(1, height // SAMPLED), :: max(1, width // SAMPLED)].astype(np.float32)
    return max(height, width) < SMALL_PX or float(sample.mean()) < DARK or float(sample.std()) < EVEN


def nothing_judged(pixels: UInt8s) -> UInt8s:
    """Return the grid of a picture of which nothing can be said."""
    return np.full(grid_shape(pixels), COVER_UNSURE, np.uint8)


def background(heat: Float32s, cells: UInt8s) -> Float32s:
    """Return a (h, w) map of a picture, 0 where people are."""
    covered = spread(cells, heat.shape) >= COVER_PERSON
    return np.where(covered, np.float32(0), heat)


def people_filled(pixels: UInt8s, cells: UInt8s) -> UInt8s:
    """Return (h, w, 3) ``pixels`` sharp where the background is, plain where people are, as a tile where nobody knows.

    People are filled with a margin of a quarter of their size.
    """
    shown = doubt_veiled(pixels, cells)
    shown[spread(cells, pixels.shape) >= COVER_MARGIN] = FILL
    return shown


def doubt_veiled(pixels: UInt8s, cells: UInt8s) -> UInt8s:
    """Return (h, w, 3) ``pixels`` as no more than a tile where nobody knows, whatever they held there."""
    doubtful = in_doubt(spread(cells, pixels.shape))
    return np.where(doubtful[..., None], veil.blurred(pixels), pixels) if doubtful.any() else pixels.copy()


def is_filled(pixels: UInt8s, cells: UInt8s) -> bool:
    """Return whether every pixel on and around people is plain.

    What is in doubt is not looked at: ``doubt_veiled`` takes it away.
    """
    return bool((pixels[spread(cells, pixels.shape) >= COVER_MARGIN] == FILL).all())


def in_doubt(cells: UInt8s) -> NDArray[np.bool_]:
    """Return (h, w): which cells stay a tile, since nobody can tell what is there."""
    doubtful: NDArray[np.bool_] = (cells > 0) & (cells < COVER_MARGIN)
    return doubtful


def spread(cells: UInt8s, shape: tuple[int, ...]) -> UInt8s:
    """Return the grid as large as a picture of (height, width): each pixel has its cell's value."""
    height, width = shape[:2]
    rows = np.arange(height) * cells.shape[0] // height
    columns = np.arange(width) * cells.shape[1] // width
    spread_out: UInt8s = cells.take(columns, axis=1).take(rows, axis=0)
    return spread_out


def _raise(cells: UInt8s, box: Box, least: int) -> None:
    """Raise every cell that a box touches to at least that much."""
    rows, columns = cells.shape
    top, bottom = max(0, int(np.floor(box.top * rows))), min(rows, int(np.ceil(box.bottom * rows)))
    left, right = max(0, int(np.floor(box.left * columns))), min(columns, int(np.ceil(box.right * columns)))
    if top < bottom and left < right:
        cells[top:bottom, left:right] = np.maximum(cells[top:bottom, left:right], least)
