"""Links pictures that show the same place: alike as a whole, and with points that agree under one geometry."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import ClassVar

import numpy as np

from app.domain.arrays import Float16s
from app.domain.facts import Fact, LocalPoints, SceneVector
from app.domain.ids import MediaId
from app.domain.link import Evidence, Link, LinkEnds
from app.domain.linker import FactTable, PairLinker
from app.index import vectors
from app.matching import calibration, measures, pasted
from app.matching.calibration import Calibration
from app.matching.geometry import LEAST_MATCHES, Agreement
from app.matching.matches import Matches, View, match, view

NEIGHBOURS = 16
LEAST_LIKENESS = 0.1
LEAST_STRENGTH = 0.2
MOST_EVIDENCE = 200
LIKENESS_OF_STRANGERS = 0.15
"""What was pasted into two pictures makes them look alike as a whole too, so that likeness is not believed then."""
BACKGROUND_MOST, LEAST_BACKGROUND, BACKGROUND_DOUBT, BACKGROUND_PERCENT = 1_000, 3, 12, 75


class SameScene(PairLinker):
    """Judges each media item with the 16 that look most like it as a whole.

    A pair is judged by its own facts. Things pasted into both pictures (a logo, a caption, a frame, a cut-out person)
    are found and do not count. Then the links are weighed in the light of the whole case: where most of its pictures
    look alike as a whole (one house, one chain of hotels), looking alike says less, and more points are asked for.
    ``strength`` is a logistic regression over what ``app.matching.measures`` takes; its weights and what they were
    fitted on are in ``resources/calibration/same_scene.toml``.
    """

    name = "same_scene"
    version = 1
    reads: ClassVar[tuple[type[Fact], ...]] = (SceneVector, LocalPoints)

    def load(self) -> None:
        """Read the calibration.

        Raises:
            CalibrationError: if it cannot be used.

        """
        _ = self._calibration

    def pairs(self, facts: FactTable) -> list[LinkEnds]:
        """Return each media item with the 16 that look most like it, where both were described by one model.

        No points are read for it: in a large case they are read pair by pair, by who judges them.
        """
        found: set[LinkEnds] = set()
        vectors_of, points_of = facts.of(SceneVector), facts.of(LocalPoints)
        both = sorted(key for key in vectors_of if key in points_of)
        for model in sorted({vectors_of[key].model for key in both}):
            ids = [key for key in both if vectors_of[key].model == model]
            rows = np.stack([vectors_of[key].vector for key in ids]).astype(np.float32)
            found.update(vectors.near_pairs(ids, rows, NEIGHBOURS, LEAST_LIKENESS))
        return sorted(found)

    def judge(self, first: MediaId, second: MediaId, facts: FactTable) -> Link | None:
        """Return the link if at least 8 points agree and the probability is 0.2 or more; points of one model only."""
        if facts.of(LocalPoints)[first].model != facts.of(LocalPoints)[second].model:
            return None
        judged = judge_pair(first, second, facts)
        if len(judged.agreement.better) < LEAST_MATCHES:
            return None
        strength = self._calibration.probability(judged.measured)
        if strength < LEAST_STRENGTH:
            return None
        return Link(first, second, self.name, round(strength, 4), judged.reason(), judged.evidence())

    def weigh(self, links: Iterable[Link], facts: FactTable) -> Iterator[Link]:
        """Yield the links with what looking alike is worth in this case; weak ones fall away."""
        by = background([each.vector for _, each in sorted(facts.of(SceneVector).items())])
        for link in links:
            strength = round(self._calibration.lowered(link.strength, "likeness", by), 4)
            if strength >= LEAST_STRENGTH:
                yield replace(link, strength=strength)

    @cached_property
    def _calibration(self) -> Calibration:
        return calibration.load(self.name, measures.NAMES)


def background(vectors_in_order: Sequence[Float16s]) -> float:
    """Return how alike the pictures of a case are as a whole, without a reason: three pairs of four are less alike.

    Of at most 1,000 pictures, evenly spaced. Few pictures tell little: with n of them, n / (n + 12) of it is believed.
    """
    step = max(1, -(-len(vectors_in_order) // BACKGROUND_MOST))
    sample = vectors_in_order[::step]
    if len(sample) < LEAST_BACKGROUND or len({each.shape for each in sample}) > 1:
        return 0.0
    rows = np.stack(sample).astype(np.float32)
    alike = (rows @ rows.T)[np.triu_indices(len(rows), 1)]
    believed = len(vectors_in_order) / (len(vectors_in_order) + BACKGROUND_DOUBT)
    return max(float(np.percentile(alike, BACKGROUND_PERCENT)), 0.0) * believed


class JudgedPair:
    """Two views, what matches, what agrees, and what was measured."""

    def __init__(self, first: View, second: View, likeness: float) -> None:
        self.first, self.second = first, second
        self.matches: Matches
        self.agreement: Agreement
        self.matches, self.agreement, self.pasted = pasted.without_pasted(first, second, match(first, second))
        believed = min(likeness, LIKENESS_OF_STRANGERS) if self.pasted else likeness
        self.measured = measures.measure(first, second, self.matches, self.agreement, believed)

    def reason(self) -> str:
        """Return the sentence that can be read out."""
        agreeing = self.matches.only(self.agreement.better)
        spans = measures.span(self.first, agreeing.first), measures.span(self.second, agreeing.second)
        sentence = (
            f"{len(agreeing)} points agree under one geometry, across {spans[0]:.0%} of the first picture"
            f" and {spans[1]:.0%} of the second."
        )
        if self.pasted:
            sentence += f" {self.pasted} more lie on something that was pasted into both, and were not counted."
        return sentence.replace("%", " %")

    def evidence(self) -> Evidence:
        """Return at most 200 of the agreeing points, the surest first."""
        agreeing = self.matches.only(self.agreement.better)
        surest = agreeing.only(np.argsort(-agreeing.cosines, kind="stable")[:MOST_EVIDENCE])
        first = self.first.xy_px[surest.first] / self.first.size_px
        second = self.second.xy_px[surest.second] / self.second.size_px
        return Evidence(first.astype(np.float32), second.astype(np.float32), self.agreement.model)


def judge_pair(first: MediaId, second: MediaId, facts: FactTable) -> JudgedPair:
    """Match two media items' points, take away what was pasted, and measure."""
    a, b = (facts.of(SceneVector)[key].vector.astype(np.float32) for key in (first, second))
    points = facts.of(LocalPoints)
    return JudgedPair(view(points[first]), view(points[second]), float(a @ b))


LINKER = SameScene()
