"""Links between copies in the light of each other: one picture is no copy of two photographs; a collage is of many."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

import numpy as np

from app.domain.facts import LocalPoints, Pdq
from app.domain.ids import MediaId
from app.domain.link import Link, LinkEnds
from app.domain.linker import FactTable
from app.matching.matches import view
from app.matching.same_shot import lay_over

SURE, BY_HASH_TOO = 0.95, 0.93
"""Links from this strength on are exact by points; what is weaker may be another photograph of the same scene.
Between the two, points that lie off at random have the hash to speak for them; up to the lower, they have not.
"""
MOST_ASKED = 10
"""Of the pictures that an end is linked with already, those that show the same part of it, the surest first."""
MOST_SHARED, MOST_OF_COLLAGE = 0.1, 0.6
IN_A_COLLAGE = 0.45
COLLAGE = "One of both shows other pictures too, beside this one."


def settle(links: Iterable[Link], facts: FactTable) -> Iterator[Link]:
    """Yield the links, each unless a stronger one speaks against it; weaker where one of both is a collage.

    Of two links from one picture to two others that show one scene but are not one photograph, the stronger stays.
    """
    kept: dict[MediaId, list[tuple[MediaId, Link]]] = defaultdict(list)
    pairs: set[LinkEnds] = set()
    told: dict[LinkEnds, tuple[bool, bool]] = {}
    for link in sorted(links, key=lambda each: (-each.strength, each.first, each.second)):
        if link.strength < SURE and any(_speaks_against(link, end, kept, pairs, facts, told) for end in (0, 1)):
            continue
        kept[link.first].append((link.second, link))
        kept[link.second].append((link.first, link))
        pairs.add((link.first, link.second))
    collages = {key for key, others in kept.items() if _is_collage(key, [link for _, link in others])}
    for key in sorted(kept):
        for other, link in sorted(kept[key], key=lambda each: each[0]):
            if key > other:
                continue
            if any(end in collages and _is_part(link, end) for end in (key, other)):
                yield replace(link, strength=IN_A_COLLAGE, reason=f"{link.reason} {COLLAGE}")
            else:
                yield link


def _speaks_against(  # noqa: PLR0913, PLR0917  a link and its end, what is known so far, what to ask
    link: Link,
    end: int,
    kept: Mapping[MediaId, list[tuple[MediaId, Link]]],
    pairs: set[LinkEnds],
    facts: FactTable,
    told: dict[LinkEnds, tuple[bool, bool]],
) -> bool:
    """Tell whether a picture that this end is already linked with shows the other end's scene from elsewhere."""
    here, there = (link.first, link.second) if end == 0 else (link.second, link.first)
    for other, _ in islice(_over(link, here, kept.get(here, [])), MOST_ASKED):
        pair = (min(other, there), max(other, there))
        if pair in pairs:
            continue
        if pair not in told:
            told[pair] = _other_view(*pair, facts)
        drifts, unmoved = told[pair]
        if drifts or (unmoved and link.strength <= BY_HASH_TOO and link.evidence is not None):
            return True
    return False


def _over(link: Link, here: MediaId, others: list[tuple[MediaId, Link]]) -> Iterator[tuple[MediaId, Link]]:
    """Yield the links of one end that lie in the same part of it; a link without evidence lies all over it."""
    box = _box(link, here) if link.evidence is not None else None
    for other, known in others:
        if box is None or known.evidence is None or _overlap(box, _box(known, here)) > MOST_SHARED:
            yield other, known


def _other_view(first: MediaId, second: MediaId, facts: FactTable) -> tuple[bool, bool]:
    """Tell whether both show one scene in two photographs, since points drift; and since they lie off, unmoved."""
    points, hashed = facts.of(LocalPoints), facts.of(Pdq)
    if first not in points or second not in points:
        return False, False
    laid = lay_over(view(points[first]), view(points[second]))
    if laid is None:
        return False, False
    known = first in hashed and second in hashed
    apart = int(np.bitwise_count(hashed[first].turns[0] ^ hashed[second].turns[0]).sum()) if known else 0
    return laid.is_other_shot(), laid.is_off_unmoved(apart)


def _is_collage(key: MediaId, links: list[Link]) -> bool:
    """Tell whether what is linked with a picture lies in different parts of it."""
    boxes = [_box(link, key) for link in links if _is_part(link, key)]
    return any(_overlap(one, other) <= MOST_SHARED for at, one in enumerate(boxes) for other in boxes[:at])


def _is_part(link: Link, key: MediaId) -> bool:
    """Tell whether a link's points lie in a part of a picture, and all over the other one."""
    if link.evidence is None:
        return False
    own, other = (_area(_box(link, end)) for end in (key, link.second if key == link.first else link.first))
    return own <= MOST_OF_COLLAGE and own < other


def _box(link: Link, key: MediaId) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Return (2, 2), the lower and the upper corner of where a link's points lie in a picture, in shares of it."""
    assert link.evidence is not None  # noqa: S101  asked for before
    xy = link.evidence.first_xy if key == link.first else link.evidence.second_xy
    return np.quantile(xy, (0.02, 0.98), axis=0).astype(np.float32)


def _area(box: np.ndarray[tuple[int, int], np.dtype[np.float32]]) -> float:
    return float(np.prod(np.maximum(box[1] - box[0], 0)))


def _overlap(
    one: np.ndarray[tuple[int, int], np.dtype[np.float32]], other: np.ndarray[tuple[int, int], np.dtype[np.float32]]
) -> float:
    """Return which share of the smaller box lies in the other."""
    both = np.stack([np.maximum(one[0], other[0]), np.minimum(one[1], other[1])])
    return _area(both) / max(min(_area(one), _area(other)), 1e-9)
