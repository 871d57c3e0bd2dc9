"""Links, clusters and decisions: what the machine proposes, and what an examiner has settled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import numpy as np

from app.domain.arrays import Float32s
from app.domain.ids import ClusterId, MediaId

LinkEnds = tuple[MediaId, MediaId]
FaceBox = tuple[int, int, int, int]
"""A face by where it is in its picture: left, top, right and bottom as shares of width and height times 65535."""
FaceEnds = tuple[FaceBox, FaceBox]

_IN_ORDER = re.compile(r"(?<=% of )the (first|second)(?: picture)?\b|\bthe (first|second)(?= fills \d)")
"""How a linker's reason names the two; anchored to its shares, since a reason can quote what files say."""


class Kind(StrEnum):
    """What a cluster gathers."""

    COPIES = "copies"
    PLACE = "place"
    SERIES = "series"
    PERSON = "person"


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What can be drawn to show a link: the same points in two pictures.

    Args:
        first_xy: (n, 2) float32, x and y as shares (0..1) of the first picture's width and height.
        second_xy: (n, 2) float32, the same points in the second picture, row by row.
        model: the geometry that they agree under: "homography", "fundamental", "similarity" ...

    """

    first_xy: Float32s
    second_xy: Float32s
    model: str

    def __post_init__(self) -> None:
        """Refuse arrays that are not pairs of points."""
        if self.first_xy.shape != self.second_xy.shape or self.first_xy.ndim != 2 or self.first_xy.shape[1] != 2:  # noqa: PLR2004  two coordinates
            raise ValueError(f"not pairs of points: {self.first_xy.shape}, {self.second_xy.shape}")
        if not (np.isfinite(self.first_xy).all() and np.isfinite(self.second_xy).all()):
            raise ValueError("a point is not finite")


@dataclass(frozen=True, slots=True)
class Link:
    """A worded reason to look at two media items together; ``first`` < ``second``.

    ``strength`` is the probability, 0 to 1, that what the linker claims of the two is true.
    """

    first: MediaId
    second: MediaId
    linker: str
    strength: float
    reason: str
    evidence: Evidence | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        """Refuse a link that is out of order or out of range."""
        if not self.first < self.second:
            raise ValueError("a link names its two media items in order, and they differ")
        if not 0 <= self.strength <= 1:
            raise ValueError(f"not a probability: {self.strength}")

    def seen_from(self, mine: MediaId) -> str:
        """Return the reason as it reads beside one of both: their order is that of their hashes, which nobody sees."""
        return read_beside(self.reason, first=mine == self.first)


def read_beside(reason: str, *, first: bool) -> str:
    """Return a reason with "this picture" for the first of both, or for the second, and "the other" for the other."""
    mine = "first" if first else "second"
    return _IN_ORDER.sub(lambda named: "this picture" if mine in named.groups() else "the other", reason)


class Verdict(StrEnum):
    """An examiner's word on two media items; ``undecided`` neither joins nor parts, and takes an earlier word back."""

    SAME = "same"
    DIFFERENT = "different"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Decision:
    """A binding word of an examiner; every later grouping of that kind obeys it. ``first`` < ``second``.

    ``faces``: of a word on people about one face of each, where in either picture it is; None: about both whole.
    """

    kind: Kind
    verdict: Verdict
    first: MediaId
    second: MediaId
    examiner: str
    reason: str
    decided_at: datetime
    faces: FaceEnds | None = None

    def __post_init__(self) -> None:
        """Refuse a decision on one media item alone."""
        if not self.first < self.second:
            raise ValueError("a decision names its two media items in order, and they differ")


@dataclass(frozen=True, slots=True)
class Cluster:
    """A group that the machine proposes; ``members`` are sorted, at least two.

    ``confidence`` is the probability, 0 to 1, that all members belong together.
    ``reasons`` are sentences, the strongest first. ``name`` is what an examiner called it last; "" where nobody did.
    ``faces``: of a person, where in each member the face is, None where none was found; empty for other kinds.
    """

    id: ClusterId
    kind: Kind
    members: tuple[MediaId, ...]
    confidence: float
    reasons: tuple[str, ...] = ()
    name: str = ""
    faces: tuple[FaceBox | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Decisions that cannot all hold, or evidence that speaks against one; shown, never settled silently."""

    kind: Kind
    first: MediaId
    second: MediaId
    sentence: str


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Two groups that were not joined, though something speaks for it; a media item in no cluster is one too.

    Args:
        kind: what the groups gather.
        first: the one group's id, as ``app.grouping.clusters.cluster_id`` makes it of its smallest member.
        second: the other group's id.
        strength: the probability, 0 to 1, that they belong together.
        pairs: what speaks for it, the strongest first, at least one; each pair's first is in the first group.
        sentence: why they were not joined, and by what they hang together.

    """

    kind: Kind
    first: ClusterId
    second: ClusterId
    strength: float
    pairs: tuple[LinkEnds, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Grouping:
    """The clusters of one kind, what stood in the way of obeying every decision, and what may belong together too."""

    clusters: tuple[Cluster, ...]
    contradictions: tuple[Contradiction, ...] = ()
    perhaps: tuple[Perhaps, ...] = ()


Strengths = Mapping[LinkEnds, float]
