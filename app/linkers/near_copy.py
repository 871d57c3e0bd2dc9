"""Links copies: one photograph, re-saved, resized, cropped, turned, mirrored, captioned, framed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from app.domain.facts import Fact, LocalPoints, Pdq, SceneVector
from app.domain.ids import MediaId
from app.domain.link import Evidence, Link, LinkEnds
from app.domain.linker import FactTable, PairLinker
from app.index import hashes, vectors
from app.matching.geometry import Similarity, agree, similarity
from app.matching.matches import Matches, View, match, view
from app.matching.pasted import try_overlap

MOST_BITS_APART = 30
"""PDQ's authors take up to 31 of 256 bits for the same picture; distances of whole pictures are even."""
BITS_WITHOUT_POINTS = 26
BITS_TURNED = 20
LEAST_QUALITY = 50
"""Below it a picture is too smooth for PDQ: the hashes of two skies are as near as those of copies."""
NEIGHBOURS = 16
LEAST_LIKENESS = 0.2
LEAST_POINTS = 100
LEAST_ROWS = 30
LEAST_SHARE = 0.8
LEAST_CONFIRMED = 0.75
MOST_OFF_PX, MOST_OFF_SAME_HASH_PX = 1.1, 1.8
BITS_SAME_HASH = 4
"""Blur and strong compression move points; where the hash is all but the same, they may lie a little further off."""
LEAST_SIZE_RATIO = 0.6
MOST_EVIDENCE = 200
BY_POINTS, BY_BOTH, BY_HASH = 0.97, 0.995, 0.9
"""Strengths. They were set by hand from what was right on the packs neardup and location, not fitted."""
TURNS = (
    "as it is",
    "turned by 90 degrees",
    "turned by 180 degrees",
    "turned by 270 degrees",
    "mirrored left to right",
    "mirrored top to bottom",
    "mirrored along its diagonal",
    "mirrored along its other diagonal",
)
"""The rows of ``Pdq.turns``, in the order of ``app.imaging.perceptual_hash``."""


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """How well one picture laid over the other fits: the similarity, its share, and how far points lie off."""

    found: Similarity
    matches: Matches
    share: float
    confirmed: float
    off_px: float

    def is_copy(self, bits_apart: int) -> bool:
        """Tell whether one shift, turn and scale explains all that matches, exactly, wherever both show something."""
        most_off = MOST_OFF_SAME_HASH_PX if bits_apart <= BITS_SAME_HASH else MOST_OFF_PX
        return (
            self.share >= LEAST_SHARE
            and self.confirmed >= LEAST_CONFIRMED
            and self.off_px <= most_off * max(abs(self.found.scale), 1.0)
        )


class NearCopy(PairLinker):
    """Finds candidates by PDQ in eight turns and by scene vector, and lays one picture over the other.

    Where both pictures have points, they decide, since two photographs of one scene can have the same hash: a copy
    fits one shift, turn and scale within about a pixel, everywhere; another photograph never does. Where they have
    none, or one picture is much smaller or turned, the hash decides by itself, if the picture is not too smooth.
    Source of the hash: Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019.
    """

    name = "near_copy"
    version = 2
    reads: ClassVar[tuple[type[Fact], ...]] = (Pdq, SceneVector, LocalPoints)

    def pairs(self, facts: FactTable) -> list[LinkEnds]:
        """Return the pairs with near hashes in any turn, and those that look most alike as a whole."""
        return sorted({*_near_by_hash(facts.of(Pdq)), *_near_by_vector(facts.of(SceneVector))})

    def judge(self, first: MediaId, second: MediaId, facts: FactTable) -> Link | None:
        """Return the link, or None where it is not shown that one is a copy of the other."""
        apart, turn = _bits_apart(first, second, facts.of(Pdq))
        points = facts.of(LocalPoints)
        both = first in points and second in points
        one, other = (view(points[first]), view(points[second])) if both else (None, None)
        if one is not None and other is not None and min(len(one.xy_px), len(other.xy_px)) >= LEAST_POINTS:
            laid = _lay_over(one, other)
            if laid is not None and laid.is_copy(apart):
                return self._by_points(first, second, laid, one, other, apart)
            if turn == 0 and _similar_size(points[first], points[second]):
                return None
        return self._by_hash(first, second, apart, turn)

    def _by_points(  # noqa: PLR0913, PLR0917  the pair, both views, and what was found of them
        self, first: MediaId, second: MediaId, laid: Overlay, one: View, other: View, apart: int
    ) -> Link:
        rows = laid.matches.only(laid.found.rows)
        surest = rows.only(np.argsort(-rows.cosines, kind="stable")[:MOST_EVIDENCE])
        reason = (
            f"Laid over each other by one shift, turn and scale, {len(rows)} points fall within"
            f" {laid.off_px:.1f} pixels of each other, {laid.share:.0%} of all that agree."
        )
        evidence = Evidence(
            (one.xy_px[surest.first] / one.size_px).astype(np.float32),
            (other.xy_px[surest.second] / other.size_px).astype(np.float32),
            "similarity",
        )
        strength = BY_BOTH if apart <= MOST_BITS_APART else BY_POINTS
        return Link(first, second, self.name, strength, reason.replace("%", " %"), evidence)

    def _by_hash(self, first: MediaId, second: MediaId, apart: int, turn: int) -> Link | None:
        if apart > (BITS_TURNED if turn else BITS_WITHOUT_POINTS):
            return None
        how = f"{TURNS[turn]} " if turn else ""
        reason = f"The picture hash PDQ of the one {how}differs from the other's in {apart} of {hashes.BITS} bits."
        return Link(first, second, self.name, BY_HASH, reason)


def _near_by_hash(found: Mapping[MediaId, Pdq]) -> Iterator[LinkEnds]:
    ids = [key for key in sorted(found) if found[key].quality >= LEAST_QUALITY]
    if not ids:
        return
    turns = np.stack([found[key].turns for key in ids])
    asked, held, _ = hashes.within(turns[:, 0].copy(), turns.reshape(-1, turns.shape[2]), MOST_BITS_APART)
    for row, other in zip((asked // turns.shape[1]).tolist(), held.tolist(), strict=True):
        if row != other:
            yield (min(ids[row], ids[other]), max(ids[row], ids[other]))


def _near_by_vector(found: Mapping[MediaId, SceneVector]) -> Iterator[LinkEnds]:
    for model in sorted({each.model for each in found.values()}):
        ids = sorted(key for key in found if found[key].model == model)
        rows = np.stack([found[key].vector for key in ids]).astype(np.float32)
        yield from vectors.near_pairs(ids, rows, NEIGHBOURS, LEAST_LIKENESS)


def _bits_apart(first: MediaId, second: MediaId, found: Mapping[MediaId, Pdq]) -> tuple[int, int]:
    """Return the least distance over the turns of the one, and which turn; 256 where a hash says nothing."""
    if first not in found or second not in found:
        return hashes.BITS, 0
    one, other = found[first], found[second]
    if min(one.quality, other.quality) < LEAST_QUALITY:
        return hashes.BITS, 0
    apart = hashes.bits_apart(one.turns, other.turns[0])
    turn = int(apart.argmin())
    return int(apart[turn]), turn


def _lay_over(first: View, second: View) -> Overlay | None:
    """Return how one lies over the other; None, as soon as that is seen, where fewer than 30 points could show it."""
    matched = match(first, second)
    if len(matched) < LEAST_ROWS:
        return None
    found = similarity(first, second, matched)
    if len(found.rows) < LEAST_ROWS:
        return None
    agreeing = max(len(agree(first, second, matched).better), len(found.rows))
    off = np.abs(found.to_second(first.xy_px[matched.first]) - second.xy_px[matched.second]).max(axis=1)
    return Overlay(
        found,
        matched,
        len(found.rows) / agreeing,
        try_overlap(first, second, matched, found).share,
        float(np.median(off[found.rows])),
    )


def _similar_size(first: LocalPoints, second: LocalPoints) -> bool:
    sizes = [max(points.width_px, points.height_px) for points in (first, second)]
    return min(sizes) >= LEAST_SIZE_RATIO * max(sizes)


LINKER = NearCopy()
