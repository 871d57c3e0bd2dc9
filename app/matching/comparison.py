"""Two views side by side: what matches, what agrees under one geometry, what was pasted, and what was measured."""

from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float64s
from app.domain.link import Evidence
from app.matching import measures, pasted
from app.matching.geometry import Agreement
from app.matching.learned import LearnedMatcher
from app.matching.matches import Matches, View, match

MOST_EVIDENCE = 200
LIKENESS_OF_STRANGERS = 0.15
"""What was pasted into two pictures makes them look alike as a whole too, so that likeness is not believed then."""
MOST_LIKENESS = 0.7
"""More is no more telling. Of photographs of different places one pair in a hundred is more alike than 0.54, so that
hardly anything could be fitted there; rooms of one hotel are, and drawings, whose strangers were joined before. With
0.6, F1 on photographs was 0.005 lower, with 0.5 0.009.
"""
NEAR_PASTED_PX = 14.0
MOSTLY = 0.9
"""From this share on, all that agrees fits a homography: then depth adds nothing, and the reason says so."""


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """A pair of views, the matches that are not on pasted things, and which of them agree.

    ``pasted`` are the matches that were taken away; ``likeness`` is what is believed of how alike the two look.
    """

    first: View
    second: View
    matches: Matches
    agreement: Agreement
    pasted: Matches
    likeness: float

    @property
    def agreeing(self) -> Matches:
        """The matches that fit the better of the two models."""
        return self.matches.only(self.agreement.better)

    @property
    def measured(self) -> Float64s:
        """What the calibration of the first look weighs: (len(measures.NAMES),)."""
        return measures.measure(self.first, self.second, self.matches, self.agreement, self.likeness)

    def reason(self) -> str:
        """Return the sentence that can be read out."""
        agreeing = self.agreeing
        spans = measures.span(self.first, agreeing.first), measures.span(self.second, agreeing.second)
        sentence = (
            f"{len(agreeing)} points agree under one geometry, across {spans[0]:.0%} of the first picture"
            f" and {spans[1]:.0%} of the second."
        )
        if len(self.agreement.plane) >= MOSTLY * max(len(self.agreement.rigid), 1):
            sentence += " They fit one flat thing, or a camera that was only turned."
        if len(self.pasted):
            sentence += f" {len(self.pasted)} more lie on something that was pasted into both, and were not counted."
        return sentence.replace("%", " %")

    def evidence(self) -> Evidence:
        """Return at most 200 of the agreeing points, the surest first."""
        agreeing = self.agreeing
        surest = agreeing.only(np.argsort(-agreeing.cosines, kind="stable")[:MOST_EVIDENCE])
        first = self.first.xy_px[surest.first] / self.first.size_px
        second = self.second.xy_px[surest.second] / self.second.size_px
        return Evidence(first.astype(np.float32), second.astype(np.float32), self.agreement.model)


def compare(first: View, second: View, likeness: float) -> Comparison:
    """Match points by their own looks alone, take away what was pasted, and find what agrees: a first look."""
    found = match(first, second)
    kept, agreement, removed = pasted.without_pasted(first, second, found)
    believed = min(likeness, LIKENESS_OF_STRANGERS if len(removed) else MOST_LIKENESS)
    return Comparison(first, second, kept, agreement, removed, believed)


def compare_closely(look: Comparison, matcher: LearnedMatcher) -> Comparison:
    """Match the points of a first look anew with a network, leaving out what lies on things found pasted.

    Where the network finds something laid over both that the first look missed, it is told, and likeness is believed
    no more than it would have been then.
    """
    found = matcher.match(look.first, look.second)
    if len(look.pasted):
        found = found.only(np.flatnonzero(~_near(look, found)))
    kept, agreement, removed = pasted.without_overlay(look.first, look.second, found)
    believed = min(look.likeness, LIKENESS_OF_STRANGERS) if len(removed) else look.likeness
    return Comparison(look.first, look.second, kept, agreement, look.pasted.and_also(removed), believed)


def _near(look: Comparison, found: Matches) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which matches have both ends beside those of a pasted one."""
    apart = [
        np.linalg.norm(view.xy_px[rows][:, None] - view.xy_px[gone][None], axis=2)
        for view, rows, gone in (
            (look.first, found.first, look.pasted.first),
            (look.second, found.second, look.pasted.second),
        )
    ]
    beside: np.ndarray[tuple[int], np.dtype[np.bool_]] = (np.maximum(*apart) < NEAR_PASTED_PX).any(axis=1)
    return beside
