"""A pinhole camera in a scene, and parts of its picture."""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.domain.arrays import Float32s, Float64s

NEAR_M = 0.06
Number = TypeVar("Number", bound=np.generic)


@dataclass(frozen=True, slots=True)
class View:
    """A camera in a scene: where it is, which way it looks, and its picture.

    ``axes`` has the camera's right, down and forward as rows. ``size_px`` is (width, height).
    """

    point: Float64s
    axes: Float64s
    focal_px: float
    size_px: tuple[int, int]

    def matrix(self) -> Float64s:
        """Return (3, 3): from metres relative to the camera to (x * z, y * z, z) in pixels and metres."""
        wide, high = self.size_px
        lens = np.array([[self.focal_px, 0, (wide - 1) / 2], [0, self.focal_px, (high - 1) / 2], [0, 0, 1.0]])
        return np.asarray(lens @ self.axes, dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the picture, in pixels; the ends are not in it."""

    left: int
    top: int
    right: int
    bottom: int

    def of(self, array: NDArray[Number]) -> NDArray[Number]:
        """Return this part of an array, (h, w, ...), as a view."""
        return array[self.top : self.bottom, self.left : self.right]

    def columns(self) -> Float32s:
        """Return the x of its columns."""
        return np.arange(self.left, self.right, dtype=np.float32)

    def rows(self) -> Float32s:
        """Return the y of its rows, upright."""
        return np.arange(self.top, self.bottom, dtype=np.float32)[:, None]


def window_of(points: Float64s, size_px: tuple[int, int]) -> Window:
    """Return the part of a picture that points span."""
    wide, high = size_px
    low = np.clip(np.floor(points.min(axis=0)), 0, (wide, high)).astype(int)
    end = np.clip(np.ceil(points.max(axis=0)) + 1, 0, (wide, high)).astype(int)
    return Window(int(low[0]), int(low[1]), int(end[0]), int(end[1]))
