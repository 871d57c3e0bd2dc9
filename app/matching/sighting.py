"""Whether what is in a drawn part of a picture is seen again in another, and how seldom that is by chance."""

import math
from dataclasses import dataclass, replace

import numpy as np

from app.domain.arrays import Float32s, Ints
from app.domain.link import Evidence
from app.domain.region import Region
from app.matching import measures, pasted
from app.matching.geometry import LEAST_MATCHES, agree, similarity
from app.matching.matches import Matches, View, match

LEAST_AGREEING = 6
"""Four points more than fit any shift, turn and scale."""
MOST_EVIDENCE = 120
APART_PX = 24.0
"""Points closer together, in pictures of 640 pixels, are one detail; a descriptor sees about as far."""
OF_A_PLACE = 24
NEARLY_COMMON, COMMON_SHARE = 0.35, 0.5
GEOMETRY = {"similarity": "one shift, turn and scale", "homography": "one plane", "fundamental": "one geometry"}
FLAT_CHANCE, RIGID_CHANCE = 2.5e-4, 0.012
"""How probable it is that a wrong match fits by chance: a disc, a strip beside a line, as shares of the picture."""
FREE = {"similarity": 2, "homography": 4, "fundamental": 7}
"""So many matches fit any model of the kind."""
CHANCES = {"similarity": FLAT_CHANCE, "homography": FLAT_CHANCE, "fundamental": RIGID_CHANCE}


@dataclass(frozen=True, slots=True, eq=False)
class Sighting:
    """The matches that agree under one geometry, of how many, under which model, and how seldom that is by chance.

    ``seldom`` is the negative decimal logarithm of how often so many would agree by chance in a search like this.
    ``pasted`` counts matches that were left out, since they lie on something pasted into both pictures.
    """

    agreeing: Matches
    of: int
    model: str
    seldom: float
    pasted: int = 0
    common: bool = False
    """Whether most of the points are seen in many pictures of the case."""

    def evidence(self, first: View, second: View) -> Evidence:
        """Return the agreeing points, the surest first, at most 120."""
        surest = self.agreeing.only(np.argsort(-self.agreeing.cosines, kind="stable")[:MOST_EVIDENCE])
        one, two = first.xy_px[surest.first] / first.size_px, second.xy_px[surest.second] / second.size_px
        return Evidence(one.astype(np.float32), two.astype(np.float32), self.model)

    def share(self, first: View, region: Region) -> float:
        """Return the share, 0 to 1, of the region that lies within the points' convex hull."""
        return min(measures.span(first, self.agreeing.first) / region.area, 1.0)


def within(view: View, region: Region) -> Ints:
    """Return the rows of the points that lie in a region."""
    shares = view.xy_px / view.size_px
    inside = (shares >= (region.left, region.top)) & (shares <= (region.right, region.bottom))
    return np.flatnonzero(inside.all(axis=1))


def see_again(first: View, second: View, region: Region, rare: Float32s) -> Sighting | None:
    """Return how a region of the first picture is seen in the second; None where nothing agrees but by chance.

    A match has to be mutual among all points of both pictures: a detail that looks more like something beside the
    region is not taken for it. ``rare`` (n,) says of each point of the first picture how rare it is, 0 to 1; a common
    one counts for so much less.
    """
    found = match(first, second)
    wanted = _only_within(found, first, region)
    if _best(first, second, wanted, rare) is None:
        return None
    kept, _, removed = pasted.without_pasted(first, second, found)
    rest = _only_within(kept, first, region)
    best = _best(first, second, rest, rare)
    taken = len(wanted) - len(rest) if len(removed) else 0
    if best is not None:
        return replace(best, pasted=taken)
    if taken < LEAST_AGREEING:
        return None
    gone = wanted.only(np.flatnonzero(~np.isin(wanted.first, rest.first)))
    return Sighting(gone, len(wanted), "similarity", 0.0, pasted=taken)


def _only_within(matches: Matches, view: View, region: Region) -> Matches:
    inside = np.zeros(len(view.xy_px), bool)
    inside[within(view, region)] = True
    return matches.only(np.flatnonzero(inside[matches.first]))


def _best(first: View, second: View, matches: Matches, rare: Float32s) -> Sighting | None:
    """Return the geometry under which agreement is the least likely to be chance; None where chance does as much."""
    if len(matches) < LEAST_AGREEING:
        return None
    rows = {"similarity": similarity(first, second, matches).rows}
    if len(matches) >= LEAST_MATCHES:
        agreement = agree(first, second, matches)
        rows |= {"homography": agreement.plane, "fundamental": agreement.rigid}
    found: list[Sighting] = []
    for model, fits in rows.items():
        agreeing = matches.only(fits)
        odds = seldom(_apart(first, second, matches, None), _apart(first, second, agreeing, rare), model)
        if len(fits) >= LEAST_AGREEING and odds > 0:
            common = float((rare[agreeing.first] < NEARLY_COMMON).mean()) > COMMON_SHARE
            found.append(Sighting(agreeing, len(matches), model, odds, common=common))
    return max(found, key=lambda each: each.seldom, default=None)


def _apart(first: View, second: View, matches: Matches, rare: Float32s | None) -> float:
    """Return how many matches there are that stand apart in both pictures, common ones counting for less.

    Descriptors of points that lie together see the same few pixels: one detail that agrees by chance brings all of
    them, and counts once.
    """
    worth = np.ones(len(matches)) if rare is None else rare[matches.first].astype(np.float64)
    counted = []
    for held, rows in ((first, matches.first), (second, matches.second)):
        cell = (held.xy_px[rows] / APART_PX).astype(np.int64)
        order = np.argsort(-worth, kind="stable")
        _, once = np.unique(cell[order] @ np.array([1 << 16, 1]), return_index=True)
        counted.append(float(worth[order][once].sum()))
    return min(counted)


def seldom(matches: float, agreeing: float, model: str) -> float:
    """Return the negative decimal logarithm of how many such agreements chance would give; below 0 says nothing.

    Source: L. Moisan and B. Stival, "A Probabilistic Criterion to Detect Rigid Point Matches", IJCV 2004, with a
    number of agreeing matches that need not be whole, so that common points can count for less.
    """
    free, chance = FREE[model], CHANCES[model]
    if agreeing <= free:
        return 0.0
    ways = math.lgamma(matches + 1) - math.lgamma(agreeing + 1) - math.lgamma(matches - agreeing + 1)
    models = math.lgamma(agreeing + 1) - math.lgamma(free + 1) - math.lgamma(agreeing - free + 1)
    tried = math.log(len(FREE) * max(matches - free, 1))
    return -(tried + ways + models + (agreeing - free) * math.log(chance)) / math.log(10)


def rarity(met: Ints, pictures: int) -> Float32s:
    """Return how rare each point is in a case, 0 to 1, from how many of its pictures it meets.

    One that meets no more pictures than a place may have is rare; one that meets all of them says nothing.
    """
    if pictures <= OF_A_PLACE:
        return np.ones(len(met), np.float32)
    common = np.log(np.maximum(met, OF_A_PLACE) / OF_A_PLACE) / math.log(pictures / OF_A_PLACE)
    return np.asarray(1 - common, np.float32).clip(0, 1)


def sentence(first: View, second: View, sighting: Sighting, region: Region) -> str:
    """Return the sentence that can be read out."""
    agreeing = sighting.agreeing
    here = sighting.share(first, region)
    there = measures.span(second, agreeing.second)
    if sighting.pasted == len(agreeing) and not sighting.seldom:
        return (
            f"{len(agreeing)} points of the region stand in both pictures so exactly alike that they look pasted into"
            " them, and were not counted; a poster photographed from straight ahead can look so too."
        )
    words = (
        f"{len(agreeing)} points of the region agree under {GEOMETRY[sighting.model]}, across {here:.0%} of it and"
        f" {there:.0%} of the other picture."
    )
    if sighting.common:
        words += " Most of them are seen in many pictures of this case, and count for less."
    if sighting.pasted:
        words += f" {sighting.pasted} more lie on something that was pasted into both, and were not counted."
    return words.replace("%", " %")
