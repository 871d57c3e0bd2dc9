"""A first look at every pair of pictures that may show one place; it decides which are looked at closely."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np

from app.domain.arrays import Float64s
from app.domain.facts import Fact, LocalPoints, SceneVector, SharpCorners
from app.domain.ids import MediaId
from app.domain.link import Link, LinkEnds
from app.domain.linker import FactTable, PairLinker
from app.index import vectors
from app.matching import calibration, measures
from app.matching.calibration import Calibration
from app.matching.comparison import Comparison, compare
from app.matching.matches import match, view

NEIGHBOURS = 16
LEAST_LIKENESS = 0.1
LEAST_PROMISE = 0.004
"""A look that promises less is not kept. Of the 2,015 pairs of photographs that are worth a look none does."""
GLANCED_AT = 256
LEAST_HOPE, WORTH_OF_LIKENESS = 7.2, 17.0
"""A pair that looks less alike, and of whose 256 best points fewer match, than makes 7.2 together is not looked at.
That is three of five pairs of photographs, and one of five of rendered rooms that look alike. A close look would have
linked 6 of those 3,250 pairs of photographs, three of them rightly.
"""
GLANCE_NAMES = ("likeness", "matched")
GUESSED_BELOW = 0.5
"""Where a glance makes a look promise less, no look is taken: that only orders poor pairs, and is never a strength.

It says less than 0.5 of 62 in 100 pairs worth a look, of which a look promised at most 0.86, far from what makes a
pair plain. Where there is room to look at all pairs closely the links stay the same. Where there is room for half of
them, 7 of 680 links of one place were lost by the order of the poor ones, and 5 others found; for a third, 15 and 9 of
651; for a sixth, none.
"""
DIGITS = 4


@dataclass(frozen=True, slots=True)
class Glance:
    """How alike two media items are as a whole, and how many of their 256 best points match, log(1 + n)."""

    likeness: float
    matched: float

    @property
    def has_hope(self) -> bool:
        """Whether the pair is worth a look: it looks alike, or enough points match."""
        return WORTH_OF_LIKENESS * self.likeness + self.matched >= LEAST_HOPE

    @property
    def measured(self) -> Float64s:
        """What the calibration of a glance weighs: (2,)."""
        return np.array([self.likeness, self.matched])


class FirstLook(PairLinker):
    """Gives each media item and the 16 that look most like it as a whole the promise of a closer look.

    Points are matched by their own looks alone, which is quick. Where the best of them say already that a look would
    promise little, that is taken without one. The links never stand: ``same_scene`` judges the most promising pairs
    again, with a network that looks at all points together.
    """

    name = "first_look"
    version = 6
    reads: ClassVar[tuple[type[Fact], ...]] = (SceneVector, LocalPoints, SharpCorners)

    def load(self) -> None:
        """Read the calibrations.

        Raises:
            CalibrationError: if one cannot be used.

        """
        _ = self._calibration, self._of_glances

    def pairs(self, facts: FactTable) -> list[LinkEnds]:
        """Return each media item with the 16 that look most like it, where both were described by one model.

        No points are read for it: in a large case they are read pair by pair, by who judges them.
        """
        found: set[LinkEnds] = set()
        vectors_of, points_of = facts.of(SceneVector), facts.of(LocalPoints)
        both = sorted(key for key in vectors_of if key in points_of)
        for made in sorted({_made(vectors_of[key]) for key in both}):
            ids = [key for key in both if _made(vectors_of[key]) == made]
            rows = np.stack([vectors_of[key].vector for key in ids]).astype(np.float32)
            found.update(vectors.near_pairs(ids, rows, NEIGHBOURS, LEAST_LIKENESS))
        return sorted(found)

    def judge(self, first: MediaId, second: MediaId, facts: FactTable) -> Link | None:
        """Return how promising a pair is, without a reason; nothing where it is not, or the models differ."""
        if facts.of(LocalPoints)[first].model != facts.of(LocalPoints)[second].model:
            return None
        seen = glance(first, second, facts)
        if not seen.has_hope:
            return None
        promise = self.guess(seen)
        if promise >= GUESSED_BELOW:
            promise = self.promise(look(first, second, facts))
        return Link(first, second, self.name, round(promise, DIGITS), "") if promise >= LEAST_PROMISE else None

    def guess(self, seen: Glance) -> float:
        """Return the promise that a look would probably give."""
        return self._of_glances.probability(seen.measured)

    def promise(self, found: Comparison) -> float:
        """Return the probability, by a first look alone, that both show one place."""
        return self._calibration.probability(found.measured)

    def at_least(self, promise: float, likeness: float) -> float:
        """Return what would be left of a promise if looking alike by so much were nothing special in a case."""
        return self._calibration.lowered(promise, "likeness", likeness)

    def weigh(self, links: Iterable[Link], facts: FactTable) -> Iterator[Link]:  # noqa: ARG002  the shape's arguments
        """Yield nothing: a promise is no reason to be shown."""
        yield from ()

    @cached_property
    def _calibration(self) -> Calibration:
        return calibration.load(self.name, measures.NAMES)

    @cached_property
    def _of_glances(self) -> Calibration:
        return calibration.load("first_glance", GLANCE_NAMES)


def _made(vector: SceneVector) -> tuple[str, int]:
    """Return what makes vectors comparable: one model, and one length, which a worker might lie about."""
    return vector.model, len(vector.vector)


def glance(first: MediaId, second: MediaId, facts: FactTable) -> Glance:
    """Return what is seen of two media items in a fraction of a look's time."""
    points = facts.of(LocalPoints)
    one, other = (view(points[each], most=GLANCED_AT) for each in (first, second))
    share = len(match(one, other)) / max(1, min(len(one.xy_px), len(other.xy_px)))
    return Glance(likeness(first, second, facts), math.log1p(GLANCED_AT * share))


def likeness(first: MediaId, second: MediaId, facts: FactTable) -> float:
    """Return how alike two media items are as a whole: the inner product of their scene vectors."""
    a, b = (facts.of(SceneVector)[key].vector.astype(np.float32) for key in (first, second))
    return float(a @ b)


def look(first: MediaId, second: MediaId, facts: FactTable) -> Comparison:
    """Compare two media items by their points and by how alike they are as a whole."""
    points, corners = facts.of(LocalPoints), facts.of(SharpCorners)
    one, other = (view(points[each], corners.get(each)) for each in (first, second))
    return compare(one, other, likeness(first, second, facts))


LINKER = FirstLook()
