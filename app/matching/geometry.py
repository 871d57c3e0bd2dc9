"""Which matches agree under one geometry, by robust estimation with PoseLib and, for similarities, our own."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import poselib
from numpy.typing import NDArray

from app.domain.arrays import Float64s, Ints
from app.matching.matches import Matches, View

Complexes: TypeAlias = NDArray[np.complex128]

EPIPOLAR_ERROR_PX = 2.0
PLANE_ERROR_PX = 4.0
SIMILARITY_ERROR_PX = 4.0
LEAST_MATCHES = 8
TRIES = 400
MOST_SCALE = 6.0
RANSAC = {"max_iterations": 1000, "min_iterations": 100, "seed": 0}


@dataclass(frozen=True, slots=True, eq=False)
class Agreement:
    """Row numbers of the matches that fit one fundamental matrix (any rigid scene), and one homography (a plane)."""

    rigid: Ints
    plane: Ints

    @property
    def better(self) -> Ints:
        """The larger of the two sets; the fundamental matrix's if they are equal."""
        return self.rigid if len(self.rigid) >= len(self.plane) else self.plane

    @property
    def model(self) -> str:
        """What the larger set fits."""
        return "fundamental" if len(self.rigid) >= len(self.plane) else "homography"


def agree(first: View, second: View, matches: Matches) -> Agreement:
    """Return which matches agree; none where there are fewer than 8. The same input gives the same answer.

    Source: V. Larsson, PoseLib (locally optimised RANSAC with fixed seed).
    """
    if len(matches) < LEAST_MATCHES:
        return Agreement(np.zeros(0, np.int64), np.zeros(0, np.int64))
    a, b = first.xy_px[matches.first], second.xy_px[matches.second]
    _, rigid = poselib.estimate_fundamental(a, b, {**RANSAC, "max_epipolar_error": EPIPOLAR_ERROR_PX}, {})
    _, plane = poselib.estimate_homography(a, b, {**RANSAC, "max_reproj_error": PLANE_ERROR_PX}, {})
    return Agreement(np.flatnonzero(rigid["inliers"]), np.flatnonzero(plane["inliers"]))


@dataclass(frozen=True, slots=True, eq=False)
class Similarity:
    """One shift, turn and scale, ``second = scale * first + shift`` over complex x + iy; rows of matches that fit.

    ``mirrored``: the first picture's x was negated beforehand.
    """

    scale: complex
    shift: complex
    rows: Ints

    def to_second(self, xy_px: Float64s) -> Float64s:
        """Return (n, 2) positions of the first picture in the second."""
        moved = self.scale * (xy_px[:, 0] + 1j * xy_px[:, 1]) + self.shift
        return np.stack([moved.real, moved.imag], axis=1)


def similarity(first: View, second: View, matches: Matches, error_px: float = SIMILARITY_ERROR_PX) -> Similarity:
    """Return the shift, turn and scale that most matches fit within ``error_px`` in the larger picture's pixels.

    Tries 400 pairs of matches drawn with a fixed seed, then fits by least squares twice. No rows without 2 matches.
    """
    a, b = (_complex(each) for each in (first.xy_px[matches.first], second.xy_px[matches.second]))
    rows = _best_try(a, b, error_px)
    if not len(rows):
        return Similarity(1 + 0j, 0j, rows)
    scale, shift = _least_squares(a[rows], b[rows])
    for _ in range(2):
        rows = np.flatnonzero(np.abs(scale * a + shift - b) <= error_px * min(max(abs(scale), 1), 2))
        scale, shift = _least_squares(a[rows], b[rows])
    return Similarity(scale, shift, rows)


def count_fitting(first: View, second: View, matches: Matches) -> int:
    """Return how many matches fit the best of the tries for a similarity: a glance, since nothing is refined."""
    a, b = (_complex(each) for each in (first.xy_px[matches.first], second.xy_px[matches.second]))
    return len(_best_try(a, b, SIMILARITY_ERROR_PX))


def _best_try(a: Complexes, b: Complexes, error_px: float) -> Ints:
    """Return the rows that fit the best of the similarities that two rows say; none where no try is plausible."""
    if len(a) < 2:  # noqa: PLR2004  two points make a similarity
        return np.zeros(0, np.int64)
    one, other = _drawn(len(a))
    apart = a[other] - a[one]
    usable = np.abs(apart) > error_px
    one, other, apart = one[usable], other[usable], apart[usable]
    scales = (b[other] - b[one]) / apart
    larger = np.abs(scales)
    plausible = (larger >= 1 / MOST_SCALE) & (larger <= MOST_SCALE)
    one, scales, larger = one[plausible], scales[plausible], larger[plausible]
    if not len(one):
        return np.zeros(0, np.int64)
    shifts, places = b[one] - scales * a[one], np.stack([a.real, a.imag, np.ones(len(a))])
    right = np.stack([scales.real, -scales.imag, shifts.real], axis=1) @ places - b.real
    down = np.stack([scales.imag, scales.real, shifts.imag], axis=1) @ places - b.imag
    close = right * right + down * down <= ((error_px * np.clip(larger, 1, 2)) ** 2)[:, None]
    return np.flatnonzero(close[np.count_nonzero(close, axis=1).argmax()])


@lru_cache(maxsize=1024)
def _drawn(count: int) -> tuple[Ints, Ints]:
    """Return the 400 pairs of rows that are tried, of so many; the same for the same number."""
    one, other = np.random.default_rng(0).integers(0, count, (2, TRIES))
    return one, other


def _complex(xy_px: Float64s) -> Complexes:
    return xy_px[:, 0] + 1j * xy_px[:, 1]


def _least_squares(a: Complexes, b: Complexes) -> tuple[complex, complex]:
    if not len(a):
        return 1 + 0j, 0j
    centred = a - a.mean()
    spread = float((np.abs(centred) ** 2).sum())
    scale = complex((centred.conj() * (b - b.mean())).sum() / spread) if spread else 1 + 0j
    return scale, complex(b.mean() - scale * a.mean())
