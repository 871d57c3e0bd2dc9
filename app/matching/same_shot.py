"""Whether two pictures are one photograph: one shift, turn and scale explains all that agrees, without a drift.

Another photograph of the same scene may fit one similarity to within two pixels, as blur and strong compression do to
a copy. But what lies nearer moves further, neighbours together: its points drift by regions, and what is left over runs
smoothly across the picture. Those of a copy lie off to all sides at random.
"""

import math
from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float64s, Ints
from app.matching.bend import Bend, bend
from app.matching.geometry import Similarity, similarity
from app.matching.matches import Matches, View, match
from app.matching.pasted import Tested, try_overlap

LEAST_ROWS, LEAST_ROWS_OF_SCENE = 30, 100
MOST_OFF_PX, MOST_DRIFT_PX, SURE_DRIFT_PX, DRIFT_OF_FEW = 1.9, 0.4, 0.45, 30
MOST_DRIFT_RESIZED_PX, SURE_DRIFT_RESIZED_PX = 0.6, 0.8
"""In pixels of the picture that shows it larger, brought to 640. What was resized or turned drifts a little by itself,
since the network looks in steps of eight pixels. Few points of a much smaller one drift by chance."""
BENT = (0.4, 3.0)
BENT_AND_CUT, WHOLLY = (0.2, 2.2), 0.97
"""A bend in pixels, and how many times more than chance. A camera that was turned bends it, and shows something new;
what lies wholly in another picture is more likely cropped."""
SURELY_BENT = (0.35, 3.5)
EXACT_OFF_PX, EXACT_SCALE = 0.7, 0.02
MOST_BITS_OF_WHOLE = 30
"""Where neither was resized, points lie on each other by the pixel; if not, blur must be why, and PDQ sees past it."""
EXACT_OFF_RESIZED_PX, LEAST_SHARE_EXACT, LEAST_CONFIRMED_EXACT = 0.95, 0.55, 0.65
"""What is laid over a turned or resized copy lies off by the step of the pixels, and never by more. Of foliage and of
brick, many points match others of their kind."""
LEAST_SHARE, LEAST_CONFIRMED, LEAST_CONFIRMED_UNMOVED = 0.65, 0.55, 0.7
"""Of two screens that show different pictures, all around those lies on each other unmoved."""
BITS_NEAR, LEAST_CONFIRMED_NEAR, LEAST_SHARE_NEAR = 20, 0.35, 0.55
"""What is laid all over a picture hides many of its points; the hash hardly changes, and the rest is exact."""
SMALLER = 0.75
LEAST_SHARE_SMALLER, LEAST_CONFIRMED_SMALLER, MOST_OFF_SMALLER_PX = 0.7, 0.6, 1.5
FEW_ROWS, TILTED_DEG, TILTED_OFF_PX = 120, 1.5, 1.0
"""Textures that look alike, of which one is shown small, agree in a few dozen points: askew, and not by the pixel."""
LEAST_SPREAD, MOST_HOLE = 0.2, 0.35
"""A picture that is shown much smaller keeps few of its points; but those that match fit, where a street that is seen
from nearer agrees by halves. They are spread over it, as far as there are any, without a large hole."""
LEAST_CONTAINED = 0.85
"""One of both lies in the other. A camera that was turned shows a part of what it showed before, and something new."""
REGIONS, LEAST_IN_REGION = 4, 6
FAR_PX = 4.0
STEPS = 24


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """How well one picture laid over the other fits.

    Args:
        found: the similarity from the first picture to the second.
        matches: what matches at all.
        off_px: how far points lie off, in the middle, in the larger one's pixels.
        drift_px: how far regions lie off together, beyond what chance would make of their points.
        bent: how smoothly points lie off, in the same pixels.
        share: the rows that fit, of all that match in what both show.
        tested: the cells that could confirm it, and those that do, in the picture that shows less of it.
        resized: how much smaller the one is shown than the other, each as a whole brought to one size; 0 to 1.
        contained: how much of the one lies in the other, of which more does.
        spread: the share of the points' box that the fitting ones span, in the picture that lies in the other.

    """

    found: Similarity
    matches: Matches
    off_px: float
    drift_px: float
    bent: Bend
    share: float
    tested: Tested
    resized: float
    contained: float
    spread: float

    def is_copy(self, bits_apart: int) -> bool:
        """Tell whether both are one photograph; ``bits_apart`` is how far their hashes are apart, of 256."""
        if not self.is_still() or self._is_bent() or self.tested.hole >= MOST_HOLE:
            return False
        if self.contained < LEAST_CONTAINED:
            return False
        if self.resized <= SMALLER:
            return (
                self.share >= LEAST_SHARE_SMALLER
                and self.tested.share >= LEAST_CONFIRMED_SMALLER
                and self.off_px <= MOST_OFF_SMALLER_PX
                and self.spread >= LEAST_SPREAD
                and not self._is_askew_by_chance()
            )
        if self.share < self._least_share(bits_apart):
            return False
        exact = self.off_px <= EXACT_OFF_PX
        if self._is_unmoved() and bits_apart > MOST_BITS_OF_WHOLE:
            return exact and self.tested.share >= LEAST_CONFIRMED_UNMOVED
        near = exact and bits_apart <= BITS_NEAR
        return self.tested.share >= (LEAST_CONFIRMED_NEAR if near else LEAST_CONFIRMED)

    def is_still(self) -> bool:
        """Tell whether nothing drifts: points lie near, and off at random."""
        few = DRIFT_OF_FEW / len(self.found.rows) if self.resized <= SMALLER else 0.0
        most = MOST_DRIFT_PX if self._is_unmoved() else MOST_DRIFT_RESIZED_PX
        return self.off_px <= MOST_OFF_PX and self.drift_px <= most + few

    def is_other_shot(self) -> bool:
        """Tell whether both plainly show one scene and are two photographs: many points drift."""
        sure = SURE_DRIFT_PX if self._is_unmoved() else SURE_DRIFT_RESIZED_PX
        moved = self.drift_px > sure or self.bent.beyond(*SURELY_BENT)
        return self.resized > SMALLER and len(self.found.rows) >= LEAST_ROWS_OF_SCENE and moved

    def is_off_unmoved(self, bits_apart: int) -> bool:
        """Tell whether the whole fits unmoved, but neither by the pixel nor by the hash: a tripod, or a slow pan."""
        return (
            self._is_unmoved()
            and self.off_px > EXACT_OFF_PX
            and bits_apart > MOST_BITS_OF_WHOLE
            and self.tested.share >= LEAST_CONFIRMED_UNMOVED
        )

    def _is_bent(self) -> bool:
        return self.bent.beyond(*BENT) or (self.contained < WHOLLY and self.bent.beyond(*BENT_AND_CUT))

    def _is_askew_by_chance(self) -> bool:
        degrees = math.degrees(math.atan2(self.found.scale.imag, self.found.scale.real))
        askew = abs((degrees + 45) % 90 - 45) > TILTED_DEG
        return askew and self.off_px > TILTED_OFF_PX and len(self.found.rows) < FEW_ROWS

    def _least_share(self, bits_apart: int) -> float:
        if bits_apart <= BITS_NEAR:
            return LEAST_SHARE_NEAR
        exact = self.off_px <= EXACT_OFF_RESIZED_PX and self.contained >= WHOLLY
        return LEAST_SHARE_EXACT if exact and self.tested.share >= LEAST_CONFIRMED_EXACT else LEAST_SHARE

    def _is_unmoved(self) -> bool:
        return self.resized >= 1 - EXACT_SCALE and abs(self.found.scale.imag) <= EXACT_SCALE


def lay_over(first: View, second: View) -> Overlay | None:
    """Return how one lies over the other; None, as soon as that is seen, where fewer than 30 points could show it."""
    matched = match(first, second)
    if len(matched) < LEAST_ROWS:
        return None
    found = similarity(first, second, matched)
    if len(found.rows) < LEAST_ROWS:
        return None
    apart = found.to_second(first.xy_px[matched.first[found.rows]]) - second.xy_px[matched.second[found.rows]]
    apart /= max(abs(found.scale), 1.0)
    off_px, drift_px = float(np.median(np.abs(apart).max(axis=1))), drift(first, matched.first[found.rows], apart)
    tested = _tested(first, second, matched, found)
    share = len(found.rows) / max(_count_shared(found, first, second, matched), len(found.rows))
    whole = abs(found.scale) * float(first.size_px.max() / second.size_px.max())
    both = shares(found, first, second)
    inner, points = (first, matched.first) if both[0] >= both[1] else (second, matched.second)
    return Overlay(
        found,
        matched,
        off_px,
        drift_px,
        bend(first.xy_px[matched.first[found.rows]], apart),
        share,
        tested,
        min(whole, 1 / whole),
        max(both),
        _box(inner.xy_px[points[found.rows]]) / max(_box(inner.xy_px), 1.0),
    )


def drift(view: View, rows: Ints, apart: Float64s) -> float:
    """Return how far regions of the fitting points lie off together, in the unit of ``apart``; 0 if as by chance.

    Args:
        view: the picture whose points they are.
        rows: (n,) which of its points.
        apart: (n, 2) by how much each lies off.

    The mean square over 4 x 4 regions of 6 points or more, less the error of a mean of so many points.

    """
    xy = view.xy_px[rows]
    low, high = xy.min(axis=0), xy.max(axis=0)
    column, row = np.minimum((xy - low) / np.maximum(high - low, 1) * REGIONS, REGIONS - 1).astype(int).T
    region, total, weight = row * REGIONS + column, 0.0, 0
    for each in np.unique(region):
        inside = np.clip(apart[region == each], -FAR_PX, FAR_PX)
        if len(inside) >= LEAST_IN_REGION:
            error = inside.var(axis=0, ddof=1) / len(inside)
            total += float((len(inside) * (inside.mean(axis=0) ** 2 - error)).sum())
            weight += len(inside)
    return float(np.sqrt(max(total, 0.0) / weight)) if weight else 0.0


def shares(found: Similarity, first: View, second: View) -> tuple[float, float]:
    """Return how much of the first picture lies in the second, and of the second in the first, 0 to 1."""
    steps = (np.arange(STEPS) + 0.5) / STEPS
    spots = np.stack(np.meshgrid(steps, steps), axis=2).reshape(-1, 2)
    there = found.to_second(spots * first.size_px)
    back = _inverse(found).to_second(spots * second.size_px)
    inside = [((xy >= 0) & (xy < view.size_px)).all(axis=1).mean() for xy, view in ((there, second), (back, first))]
    return float(inside[0]), float(inside[1])


def _count_shared(found: Similarity, first: View, second: View, matched: Matches) -> int:
    """Return how many matches have both ends in what both pictures show; the others match by chance, whatever fits."""
    there = found.to_second(first.xy_px[matched.first])
    back = _inverse(found).to_second(second.xy_px[matched.second])
    inside = ((there >= 0) & (there < second.size_px)).all(axis=1) & ((back >= 0) & (back < first.size_px)).all(axis=1)
    return int(inside.sum())


def _tested(first: View, second: View, matched: Matches, found: Similarity) -> Tested:
    if abs(found.scale) <= 1:
        return try_overlap(second, first, Matches(matched.second, matched.first, matched.cosines), _inverse(found))
    return try_overlap(first, second, matched, found)


def _inverse(found: Similarity) -> Similarity:
    return Similarity(1 / found.scale, -found.shift / found.scale, found.rows)


def _box(xy_px: Float64s) -> float:
    """Return the area of the upright box around the middle nine tenths of points, in square pixels."""
    low, high = np.quantile(xy_px, (0.05, 0.95), axis=0)
    return float(np.prod(high - low))
