"""Links pictures that show the same place: alike as a whole, and with points that agree under one geometry."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import ClassVar

import numpy as np

from app.domain.arrays import Float16s
from app.domain.facts import Fact, LocalPoints, PeopleCover, SceneVector, SharpCorners
from app.domain.ids import MediaId
from app.domain.link import Link, LinkEnds
from app.domain.linker import FactTable, PairLinker
from app.linkers import first_look
from app.matching import calibration, learned, measures
from app.matching.calibration import Calibration
from app.matching.comparison import Comparison, compare_closely
from app.matching.geometry import LEAST_MATCHES
from app.matching.learned import LearnedMatcher
from app.matching.people_doubt import people_doubt

LEAST_STRENGTH = 0.2
MOST_CLOSE = 2_000
"""So many unsure pairs of a case get a close look, the most promising first; one takes a tenth of a core-second.

On 490 photographs, 2,000 found as many places as all 5,265 candidates did.
"""
PLAIN, PLAIN_LIKENESS = 0.98, 0.3
"""A pair is plain at a first look if this much is left even where all pictures of a case look alike by so much."""
BACKGROUND_MOST, LEAST_BACKGROUND, BACKGROUND_DOUBT, BACKGROUND_PERCENT = 1_000, 3, 12, 75


class SameScene(PairLinker):
    """Judges again, closely, what ``first_look`` finds promising: its points matched by a network.

    A pair is judged by its own facts. Things pasted into both pictures (a logo, a caption, a frame, a cut-out person)
    are found and do not count. Then the links are weighed in the light of the whole case: where most of its pictures
    look alike as a whole (one house, one chain of hotels), looking alike says less, and more points are asked for.
    ``strength`` is a logistic regression over what ``app.matching.measures`` takes; its weights and what they were
    fitted on are in ``resources/calibration/same_scene.toml``.
    """

    name = "same_scene"
    version = 7
    after = first_look.LINKER.name
    models = ("learned_matcher",)
    reads: ClassVar[tuple[type[Fact], ...]] = (SceneVector, LocalPoints, PeopleCover, SharpCorners)

    def load(self) -> None:
        """Read both calibrations and the matcher.

        Raises:
            CalibrationError: if a calibration cannot be used.
            ModelError: if the matcher is missing or is not the one listed.

        """
        first_look.LINKER.load()
        _ = self._calibration, self._matcher

    def pairs(self, facts: FactTable) -> list[LinkEnds]:
        """Return the pairs that deserve a first look, all of which are candidates."""
        return first_look.LINKER.pairs(facts)

    def choose(self, links: Iterable[Link]) -> list[LinkEnds]:
        """Return the pairs that are plain, and the 2,000 most promising others."""
        plain: list[Link] = []
        unsure: list[Link] = []
        for link in links:
            (plain if is_plain(link.strength) else unsure).append(link)
        best = sorted(unsure, key=lambda link: (-link.strength, link.first, link.second))[:MOST_CLOSE]
        return sorted((link.first, link.second) for link in (*plain, *best))

    def judge(self, first: MediaId, second: MediaId, facts: FactTable) -> Link | None:
        """Return the link if at least 8 points agree and the probability is 0.2 or more; points of one model only."""
        if facts.of(LocalPoints)[first].model != facts.of(LocalPoints)[second].model:
            return None
        found, strength = self.look_closely(first_look.look(first, second, facts))
        if len(found.agreement.better) < LEAST_MATCHES or strength < LEAST_STRENGTH:
            return None
        covers = facts.of(PeopleCover)
        reason = f"{found.reason()} {people_doubt(covers.get(first), covers.get(second))}".rstrip()
        return Link(first, second, self.name, round(strength, 4), reason, found.evidence())

    def look_closely(self, glance: Comparison) -> tuple[Comparison, float]:
        """Return the comparison in which more points agree, and the probability that both show one place.

        Where the close look found more laid over both than the first one, the first one's points are not to be shown.
        """
        promise = first_look.LINKER.promise(glance)
        if is_plain(promise):
            return glance, promise
        close = compare_closely(glance, self._matcher)
        strength = self._calibration.probability(measure(glance, close))
        if len(close.pasted) > len(glance.pasted):
            return close, strength
        return max(glance, close, key=lambda each: len(each.agreement.better)), strength

    def weigh(self, links: Iterable[Link], facts: FactTable) -> Iterator[Link]:
        """Yield the links with what looking alike is worth in this case; weak ones fall away."""
        by = background(_of_one_model(facts.of(SceneVector)))
        for link in links:
            strength = round(self._lowered(link.strength, by), 4)
            if strength >= LEAST_STRENGTH:
                yield replace(link, strength=strength)

    def _lowered(self, strength: float, by: float) -> float:
        """Return what is left of a strength where looking alike by so much is nothing special.

        What is as sure as a plain first look stays as sure as that, whichever look found it.
        """
        if is_plain(strength):
            return first_look.LINKER.at_least(strength, by)
        return self._calibration.lowered(strength, "likeness", by)

    @cached_property
    def _calibration(self) -> Calibration:
        return calibration.load(self.name, measures.CLOSE_NAMES)

    @cached_property
    def _matcher(self) -> LearnedMatcher:
        return learned.load()


def is_plain(promise: float) -> bool:
    """Tell whether a first look is enough to be sure, in any case."""
    return first_look.LINKER.at_least(promise, PLAIN_LIKENESS) >= PLAIN


def measure(glance: Comparison, close: Comparison) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return what the calibration weighs: (len(measures.CLOSE_NAMES),)."""
    seen = glance.measured
    seen[measures.LIKENESS] = close.likeness
    return measures.measure_closely(seen, close.first, close.second, close.matches, close.agreement)


def _of_one_model(found: Mapping[MediaId, SceneVector]) -> Sequence[Float16s]:
    """Return the vectors of the model that described most pictures, in the order of these; others are not comparable.

    A few that an older model described say nothing of how alike the rest are, and take nothing away from it.
    """
    by_model: dict[tuple[str, int], list[Float16s]] = defaultdict(list)
    for _, each in sorted(found.items()):
        by_model[each.model, len(each.vector)].append(each.vector)
    return max((by_model[made] for made in sorted(by_model)), key=len, default=[])


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


LINKER = SameScene()
