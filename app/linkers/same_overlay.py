"""Links pictures over which the same thing is laid: a caption, a logo, a screen's frame, a player's controls."""

import math
from collections.abc import Mapping
from typing import ClassVar

import numpy as np

from app.domain.facts import Fact, LocalPoints, Pdq, SharpCorners
from app.domain.ids import MediaId
from app.domain.link import Evidence, Link, LinkEnds
from app.domain.linker import FactTable, PairLinker
from app.index import hashes
from app.matching.corner_votes import likely_pairs
from app.matching.laid_over import LaidOver, lay_over
from app.matching.matches import view
from app.matching.pasted import rest_agrees

MOST_EVIDENCE = 200
SURE_CORNERS, STEEPNESS = 6.0, 0.35
MOST_STRENGTH = 0.99
THIRDS = (1 / 3, 2 / 3)
MOST_BITS_OF_ONE = 40
"""Pictures that PDQ finds so near are one as a whole, saved again or watermarked, and nothing is laid over two of them.
Of 2,135 pairs of photographs under one caption, watermark or screen's frame none is nearer than 56 bits of 256."""


class SameOverlay(PairLinker):
    """Finds candidates by words of neighbouring corners, and lays one picture over the other.

    It says nothing of the place: two rooms under one logo are two rooms. Who laid the thing over both may be one
    person, one site, one telephone: a hint that pictures came the same way. ``strength`` was set by hand: it grows
    with the corners that agree.
    """

    name = "same_overlay"
    version = 3
    reads: ClassVar[tuple[type[Fact], ...]] = (SharpCorners, LocalPoints, Pdq)

    def pairs(self, facts: FactTable) -> list[LinkEnds]:
        """Return the pairs that share words at one shift, each media item with at most about six others."""
        found = facts.of(SharpCorners)
        ids = sorted(found)
        return [(ids[one], ids[other]) for one, other in likely_pairs([found[each] for each in ids])]

    def judge(self, first: MediaId, second: MediaId, facts: FactTable) -> Link | None:
        """Return the link if corners lie on each other as only the same pixels do, and nothing else agrees."""
        corners, points = facts.of(SharpCorners), facts.of(LocalPoints)
        one, other = corners[first], corners[second]
        laid = lay_over(one, other)
        if laid is None or not laid.is_overlay() or _are_one(first, second, facts.of(Pdq)):
            return None
        if first in points and second in points:
            views = view(points[first], one), view(points[second], other)
            if rest_agrees(laid, *views):
                return None
        return Link(first, second, self.name, strength_of(laid), _reason(laid, one), _evidence(laid, one, other))


def _are_one(first: MediaId, second: MediaId, hashed: Mapping[MediaId, Pdq]) -> bool:
    known = [hashed[key] for key in (first, second) if key in hashed and hashed[key].quality >= hashes.LEAST_QUALITY]
    return len(known) > 1 and int(hashes.bits_apart(known[0].turns[0], known[1].turns[0])) <= MOST_BITS_OF_ONE


def strength_of(laid: LaidOver) -> float:
    """Return how probable it is that one thing lies over both: 0.6 with 7 corners, 0.95 with 14, at most 0.99."""
    return round(min(MOST_STRENGTH, 1 / (1 + math.exp(-STEEPNESS * (len(laid) - SURE_CORNERS)))), 4)


def _reason(laid: LaidOver, one: SharpCorners) -> str:
    return (
        f"The same thing is laid over both pictures, {_where(laid, one)}: {len(laid)} corners lie on each other to"
        f" within {max(laid.off_px, 0.1):.1f} pixels at one shift, and around them nothing agrees."
    )


def _where(laid: LaidOver, one: SharpCorners) -> str:
    """Return in words where in the first picture the thing lies."""
    x, y = (one.xy[laid.first] / (one.width_px, one.height_px)).T
    high, low, left, right = y.min(), y.max(), x.min(), x.max()
    if low - high > THIRDS[1] and ((y < THIRDS[0]) | (y > THIRDS[1])).all():
        return "at the top and the bottom"
    down = "at the top" if low < THIRDS[0] else "at the bottom" if high > THIRDS[1] else ""
    across = "on the left" if right < THIRDS[0] else "on the right" if left > THIRDS[1] else ""
    if low - high > THIRDS[1] and right - left > THIRDS[1]:
        return "all over"
    return " ".join(each for each in (down, across) if each) or "across the middle"


def _evidence(laid: LaidOver, one: SharpCorners, other: SharpCorners) -> Evidence:
    first = one.xy[laid.first[:MOST_EVIDENCE]] / (one.width_px, one.height_px)
    second = other.xy[laid.second[:MOST_EVIDENCE]] / (other.width_px, other.height_px)
    return Evidence(first.astype(np.float32), second.astype(np.float32), "shift")


LINKER = SameOverlay()
