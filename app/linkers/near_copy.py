"""Links copies: one photograph, re-saved, resized, cropped, turned, mirrored, captioned, framed, in a collage."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

import numpy as np

from app.domain.facts import Fact, LocalPoints, Pdq, SmallPoints, Tile
from app.domain.ids import MediaId
from app.domain.link import Evidence, Link, LinkEnds
from app.domain.linker import FactTable, PairLinker
from app.index import hashes, shared_points, vectors
from app.matching.copy_conflicts import settle
from app.matching.copy_looks import Laid, looks_at
from app.matching.matches import View
from app.matching.same_shot import EXACT_OFF_PX, Overlay, shares
from app.matching.tone import direction, is_flat, same_tone

MOST_BITS_APART = 30
"""PDQ's authors take up to 31 of 256 bits for the same picture; distances of whole pictures are even."""
BITS_TURNED = 24
BITS_SAME_HASH = 8
"""Strong compression of a small picture moves its points; where the hash is all but the same, it decides."""
SMOOTH_NEIGHBOURS, LEAST_ALIKE_IN_TONE = 16, 0.97
MOST_EVIDENCE = 200
BY_POINTS, BY_BOTH, BY_JITTER, BY_JITTER_AND_HASH, BY_HASH, LESS_A_BIT = 0.97, 0.995, 0.93, 0.945, 0.92, 0.001
BY_TONE = 0.9
"""Strengths. They were set by hand from what was right on the packs neardup and location, not fitted."""
WHOLE, STRAIGHT_DEG = 0.97, 1.0
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


class NearCopy(PairLinker):
    """Finds candidates by PDQ in eight turns and by votes of points, and lays one picture over the other.

    Where both pictures have points, they decide, since two photographs of one scene can have the same hash: a copy
    fits one shift, turn and scale, and no region of it drifts; another photograph never does. Where they have none,
    or one picture is much smaller or turned, the hash decides by itself, if the picture is not too smooth. Where two
    photographs of one scene would both be copies of a third picture, only the better one is.
    Source of the hash: Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019.
    """

    name = "near_copy"
    version = 6
    reads: ClassVar[tuple[type[Fact], ...]] = (Pdq, LocalPoints, SmallPoints, Tile)

    def pairs(self, facts: FactTable) -> list[LinkEnds]:
        """Return the pairs with near hashes in any turn, those that share many points, and smooth ones of one tone."""
        by_points = shared_points.likely_pairs(facts.of(LocalPoints), facts.of(SmallPoints))
        return sorted({*_near_by_hash(facts.of(Pdq)), *_near_by_tone(facts), *by_points})

    def judge(self, first: MediaId, second: MediaId, facts: FactTable) -> Link | None:
        """Return the link, or None where it is not shown that one is a copy of the other."""
        apart, turn = _bits_apart(first, second, facts.of(Pdq))
        looks = looks_at(first, second, facts)
        laid = looks.lay()
        if laid is not None and laid.is_copy(apart):
            return None if looks.moved(laid) else self._by_points(first, second, laid, apart)
        other_shot = laid is not None and laid.over.is_other_shot()
        if turn == 0 and looks.telling and (apart > BITS_SAME_HASH or other_shot):
            return None
        return self._by_hash(first, second, apart, turn) or _by_tone(first, second, facts)

    def weigh(self, links: Iterable[Link], facts: FactTable) -> Iterator[Link]:
        """Yield the links that do not contradict each other; those of a collage make no stack."""
        yield from settle(links, facts)

    def _by_points(self, first: MediaId, second: MediaId, found: Laid, apart: int) -> Link:
        laid, one, other = found.over, found.one, found.other
        rows = laid.matches.only(laid.found.rows)
        surest = rows.only(np.argsort(-rows.cosines, kind="stable")[:MOST_EVIDENCE])
        reason = (
            f"{_relation(laid, one, other)} Laid over each other by one shift, turn and scale, {len(rows)} points fall"
            f" within {laid.off_px:.1f} pixels of each other, {laid.share:.0%} of all that match in what both show."
        )
        evidence = Evidence(
            (one.xy_px[surest.first] / one.size_px).astype(np.float32),
            (other.xy_px[surest.second] / other.size_px).astype(np.float32),
            "similarity",
        )
        near, exact = apart <= MOST_BITS_APART, laid.off_px <= EXACT_OFF_PX
        sure = (BY_BOTH if near else BY_POINTS) if exact else BY_JITTER_AND_HASH if near else BY_JITTER
        strength = round(sure - 0.02 * min(max(laid.drift_px, laid.bent.px) + (1 - laid.share), 1), 4)
        return Link(first, second, self.name, strength, reason.replace("%", " %"), evidence)

    def _by_hash(self, first: MediaId, second: MediaId, apart: int, turn: int) -> Link | None:
        if apart > (BITS_TURNED if turn else MOST_BITS_APART):
            return None
        how = f"The same picture, {TURNS[turn]}" if turn else "The same picture as a whole"
        reason = f"{how}: its hash PDQ differs from the other's in {apart} of {hashes.BITS} bits."
        return Link(first, second, self.name, round(BY_HASH - LESS_A_BIT * apart, 4), reason)


def _by_tone(first: MediaId, second: MediaId, facts: FactTable) -> Link | None:
    """Return the link of two smooth pictures that are all but the same; None where either is flat, or not smooth."""
    hashed, tiles = facts.of(Pdq), facts.of(Tile)
    if not all(_is_smooth(key, hashed) and key in tiles for key in (first, second)):
        return None
    if not same_tone(tiles[first], tiles[second]):
        return None
    high, wide = tiles[first].pixels.shape[:2]
    reason = (
        f"The same picture as a whole: both are too smooth for points or a hash, and the mean colours of all their"
        f" {high} x {wide} parts are the same."
    )
    return Link(first, second, NearCopy.name, BY_TONE, reason)


def _relation(laid: Overlay, one: View, other: View) -> str:
    """Return in words how the one picture lies in the other."""
    in_second, in_first = shares(laid.found, one, other)
    if min(in_second, in_first) >= WHOLE:
        how = "as a whole"
    elif in_second >= in_first:
        how = f"the first fills {in_first:.0%} of the second" + ("" if in_second >= WHOLE else " and is cut")
    else:
        how = f"the second fills {in_second:.0%} of the first" + ("" if in_first >= WHOLE else " and is cut")
    degrees = math.degrees(math.atan2(laid.found.scale.imag, laid.found.scale.real))
    turned = "" if abs(degrees) < STRAIGHT_DEG else f", turned by {abs(degrees):.0f} degrees"
    return f"The same picture: {how}{turned}."


def _near_by_hash(found: Mapping[MediaId, Pdq]) -> Iterator[LinkEnds]:
    ids = [key for key in sorted(found) if found[key].quality >= hashes.LEAST_QUALITY]
    if not ids:
        return
    turns = np.stack([found[key].turns for key in ids])
    asked, held, _ = hashes.within(turns[:, 0].copy(), turns.reshape(-1, turns.shape[2]), MOST_BITS_APART)
    for row, other in zip((asked // turns.shape[1]).tolist(), held.tolist(), strict=True):
        if row != other:
            yield (min(ids[row], ids[other]), max(ids[row], ids[other]))


def _near_by_tone(facts: FactTable) -> Iterator[LinkEnds]:
    """Yield pairs of smooth pictures whose tones run alike; flat ones are left out, since they are all alike."""
    hashed, tiles = facts.of(Pdq), facts.of(Tile)
    by_shape: dict[tuple[int, ...], list[MediaId]] = defaultdict(list)
    for key in sorted(hashed):
        if _is_smooth(key, hashed) and key in tiles and not is_flat(tiles[key]):
            by_shape[tiles[key].pixels.shape].append(key)
    for ids in by_shape.values():
        rows = np.stack([direction(tiles[key]) for key in ids])
        yield from vectors.near_pairs(ids, rows, SMOOTH_NEIGHBOURS, LEAST_ALIKE_IN_TONE)


def _is_smooth(key: MediaId, hashed: Mapping[MediaId, Pdq]) -> bool:
    return key in hashed and hashed[key].quality < hashes.LEAST_QUALITY


def _bits_apart(first: MediaId, second: MediaId, found: Mapping[MediaId, Pdq]) -> tuple[int, int]:
    """Return the least distance over the turns of the one, and which turn; 256 where a hash says nothing."""
    if first not in found or second not in found:
        return hashes.BITS, 0
    one, other = found[first], found[second]
    if min(one.quality, other.quality) < hashes.LEAST_QUALITY:
        return hashes.BITS, 0
    apart = hashes.bits_apart(one.turns, other.turns[0])
    turn = int(apart.argmin())
    return int(apart[turn]), turn


LINKER = NearCopy()
