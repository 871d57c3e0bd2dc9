"""Which faces of a case are alike, and how sure that one person has both; candidates come from an index."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from app.domain.arrays import Bools, Float32s, Float64s
from app.domain.facts import Faces
from app.domain.ids import MediaId
from app.index import vectors
from app.matching.calibration import Calibration
from app.matching.one_photograph import Moments

NAME = "same_person"
MEASURES = ("distance",)
NEIGHBOURS = 24
PAIRS_AT_ONCE = 65_536
FARTHEST, HALVINGS = 4.0, 30
"""Vectors of every network that we know are shorter than half of that."""
LEAST = 0.3
"""Pairs that are less likely one person are left out."""
LEAST_PX, LEAST_DETAIL, LEAST_SCORE = 40, 0.07, 0.815
DOUBTFUL_MOST = 0.5
"""What a face that is smaller, more blurred or less surely a face than these can say at most: no confident link.

Drawn faces are alike to the network as no two people are. Of 90 drawn by a program 15 were found, surely by 0.76 to
0.81; of 81 faces of portraits one was below that.
"""
COPY_APART = 0.2
"""Of 309 pairs of photographs of one adult 11 are nearer, most of them copies or of one moment; of 105 pairs of one
portrait that a program hung up as a poster in two rooms, askew and in other light, about 60 % are."""


class FaceRow(NamedTuple):
    """A face: its picture, and its row among the faces of that."""

    media_id: MediaId
    row: int


@dataclass(frozen=True, slots=True)
class FacePair:
    """Two faces of two pictures, ``first`` < ``second``: the probability that they are one person's, and why so low.

    ``doubtful``: whether one of them is too small, too blurred or too unsure for a confident word.
    ``printed``: whether they are as near as copies of one photograph, though the pictures are not of one moment.
    """

    first: FaceRow
    second: FaceRow
    strength: float
    doubtful: bool
    printed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    """The faces of one network: (n,) whose they are, (n, d) what they look like, (n,) which of them are doubtful."""

    faces: list[FaceRow]
    looks: Float32s
    doubtful: Bools


def alike(found: Mapping[MediaId, Faces], calibration: Calibration, moments: Moments) -> list[FacePair]:
    """Return the pairs of faces that may be one person's, sorted; never two of one picture.

    Each face is compared with the 24 that look most like it; faces of different networks are not compared.
    ``moments`` says which pictures are not of one moment: faces as near as copies are no confident pair there.
    """
    farthest = _farthest(calibration)
    judged = (
        _judge(rows, (one, other), apart, calibration, moments)
        for rows in _by_network(found)
        for one, other, apart in _near(rows, farthest)
        if rows.faces[one].media_id != rows.faces[other].media_id
    )
    return sorted((pair for pair in judged if pair.strength >= LEAST), key=lambda pair: (pair.first, pair.second))


def judge(
    ends: tuple[FaceRow, FaceRow], distance: float, calibration: Calibration, moments: Moments, *, is_doubtful: bool
) -> FacePair:
    """Judge two faces of two pictures, in the order of these, by how far apart their vectors are.

    ``is_doubtful``: whether either is too small, too blurred or too unsure. The strength may be one that links nothing.
    """
    one, other = ends
    strength = calibration.probability(measure(distance))
    printed = distance < COPY_APART and moments.differ(one.media_id, other.media_id)
    strength = min(strength, DOUBTFUL_MOST) if is_doubtful or printed else strength
    return FacePair(one, other, round(strength, 4), is_doubtful, printed)


def are_comparable(one: Faces, other: Faces) -> bool:
    """Tell whether two pictures' faces were described by one network."""
    return one.model == other.model and one.vectors.shape[1:] == other.vectors.shape[1:]


def nearest_faces(one: Faces, other: Faces) -> list[tuple[int, int]]:
    """Return all pairs of rows of two pictures' faces, the most alike first; none where networks differ."""
    if not are_comparable(one, other):
        return []
    apart = one.vectors.astype(np.float32)[:, None] - other.vectors.astype(np.float32)[None]
    distance = np.linalg.norm(apart, axis=2)
    order = np.argsort(distance, axis=None, kind="stable")
    return [(int(each) // distance.shape[1], int(each) % distance.shape[1]) for each in order]


def measure(distance: float) -> Float64s:
    """Return what the calibration weighs, (len(MEASURES),): how far apart two vectors are.

    Size and sharpness of the faces told nothing beyond it where they were tried; they limit what a pair may say.
    """
    return np.array([distance])


def doubtful(faces: Faces) -> Bools:
    """Return (n,): which of a picture's faces are too small, too blurred or too unsure for a confident word."""
    poor: Bools = (faces.sides_px < LEAST_PX) | (faces.detail < 255 * LEAST_DETAIL)
    return poor | unsure(faces)


def unsure(faces: Faces) -> Bools:
    """Return (n,): which of a picture's faces may be no face, or a drawn one."""
    found: Bools = faces.scores < 255 * LEAST_SCORE
    return found


def _by_network(found: Mapping[MediaId, Faces]) -> list[_Rows]:
    held: dict[tuple[str, int], list[MediaId]] = defaultdict(list)
    for media_id in sorted(found):
        held[found[media_id].model, found[media_id].vectors.shape[1]].append(media_id)
    return [
        _Rows(
            [FaceRow(each, row) for each in ids for row in range(len(found[each].vectors))],
            np.concatenate([found[each].vectors for each in ids]).astype(np.float32),
            np.concatenate([doubtful(found[each]) for each in ids]),
        )
        for _, ids in sorted(held.items())
    ]


def _near(rows: _Rows, farthest: float) -> Iterator[tuple[int, int, float]]:
    """Yield each two neighbours once that are at most so far apart, by their row numbers, with how far they are."""
    unit = rows.looks / np.maximum(np.linalg.norm(rows.looks, axis=1, keepdims=True), 1e-9)
    near, _ = vectors.nearest(unit, NEIGHBOURS)
    own = np.repeat(np.arange(len(near)), near.shape[1])
    ends = np.stack([np.minimum(own, near.ravel()), np.maximum(own, near.ravel())], axis=1)
    ends = np.unique(ends[near.ravel() >= 0], axis=0)
    for start in range(0, len(ends), PAIRS_AT_ONCE):
        some = ends[start : start + PAIRS_AT_ONCE]
        apart = np.linalg.norm(rows.looks[some[:, 0]] - rows.looks[some[:, 1]], axis=1)
        close = apart <= farthest
        for (one, other), distance in zip(some[close].tolist(), apart[close].tolist(), strict=True):
            yield one, other, distance


def _farthest(calibration: Calibration) -> float:
    """Return a distance beyond which no pair is likely enough; found by halving, since likelihood only falls."""
    near, far = 0.0, FARTHEST
    for _ in range(HALVINGS):
        middle = (near + far) / 2
        near, far = (middle, far) if calibration.probability(measure(middle)) >= LEAST else (near, middle)
    return far


def _judge(rows: _Rows, ends: tuple[int, int], distance: float, calibration: Calibration, moments: Moments) -> FacePair:
    """Judge two faces by their row numbers, which are in the order of their pictures, and how far apart they are."""
    doubt = bool(rows.doubtful[ends[0]] or rows.doubtful[ends[1]])
    return judge((rows.faces[ends[0]], rows.faces[ends[1]]), distance, calibration, moments, is_doubtful=doubt)
