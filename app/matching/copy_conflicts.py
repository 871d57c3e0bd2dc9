"""Links between copies in the light of each other: one picture is no copy of two photographs; a collage is of many."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum, auto
from itertools import islice, zip_longest

import numpy as np

from app.domain.facts import LocalPoints, Pdq
from app.domain.ids import MediaId
from app.domain.link import Link, LinkEnds
from app.domain.linker import FactTable
from app.index import hashes
from app.matching.matches import forget_views, view
from app.matching.same_shot import lay_over

SURE, BY_HASH_TOO = 0.95, 0.93
"""Links from this strength on are exact by points; what is weaker may be another photograph of the same scene.
Between the two, points that lie off at random have the hash to speak for them; up to the lower, they have not.
"""
MOST_ASKED, MOST_TELLING, ENOUGH_TELLING = 10, 8, 3
"""Of the pictures that an end is linked with already, those that show the same part of it, the surest first; and of
pairs of them how many are heard, and how many are enough that say the same."""
LEAST_POINTS, MOST_POINTS, LEAST_SIZE_RATIO = 100, 700, 0.6
"""Where fewer points than a hundred agree, or one picture is much smaller, nobody can tell; the best 700 are enough."""
MOST_SHARED, MOST_OF_COLLAGE = 0.1, 0.6
IN_A_COLLAGE = 0.45
COLLAGE = "One of both shows other pictures too, beside this one."


class Word(Enum):
    """What a pair of third pictures says."""

    SAME = auto()
    OTHER = auto()
    UNMOVED = auto()
    NONE = auto()


class _Known:
    """The links kept so far, by either end, the surest first, and what was asked of pairs."""

    def __init__(self, facts: FactTable) -> None:
        self.others: dict[MediaId, list[tuple[MediaId, Link]]] = defaultdict(list)
        self._facts = facts
        self._words: dict[LinkEnds, Word] = {}

    def keep(self, link: Link) -> None:
        """Take a link in; a sure one is the last word on its pair, another says nothing of it."""
        self.others[link.first].append((link.second, link))
        self.others[link.second].append((link.first, link))
        self._words[link.first, link.second] = Word.SAME if link.strength >= SURE else Word.NONE

    def word(self, pair: LinkEnds) -> Word:
        """Return what a pair says; each is looked at once."""
        if pair not in self._words:
            self._words[pair] = _compare(*pair, self._facts)
        return self._words[pair]

    def is_turned(self, link: Link) -> bool:
        """Tell whether a link says that one picture is the other, turned or mirrored; points match upright ones."""
        hashed = self._facts.of(Pdq)
        if link.evidence is not None or link.first not in hashed or link.second not in hashed:
            return False
        return bool(hashes.bits_apart(hashed[link.first].turns, hashed[link.second].turns[0]).argmin() > 0)


def settle(links: Iterable[Link], facts: FactTable) -> Iterator[Link]:
    """Yield the links, each unless a stronger one speaks against it; weaker where one of both is a collage.

    Of two links from one picture to two others that show one scene but are not one photograph, the stronger stays.
    """
    try:
        yield from _settled(links, facts)
    finally:
        forget_views()


def _settled(links: Iterable[Link], facts: FactTable) -> Iterator[Link]:
    known = _Known(facts)
    for link in sorted(links, key=lambda each: (-each.strength, each.first, each.second)):
        if link.strength >= SURE or not _is_refuted(link, known):
            known.keep(link)
    kept = known.others
    collages = {key for key, others in kept.items() if _is_collage(key, [link for _, link in others])}
    for key in sorted(kept):
        for other, link in sorted(kept[key], key=lambda each: each[0]):
            if key > other:
                continue
            if any(end in collages and _is_part(link, end) for end in (key, other)):
                yield replace(link, strength=IN_A_COLLAGE, reason=f"{link.reason} {COLLAGE}")
            else:
                yield link


def _is_refuted(link: Link, known: _Known) -> bool:
    """Tell whether third pictures see two photographs where a link sees copies: at least half of those that can tell.

    One may err, as a blurred copy and the next frame do; so the first three decide only together.
    """
    against = told = 0
    for pair in _third_pairs(link, known):
        word = known.word(pair)
        if word is Word.UNMOVED and link.strength <= BY_HASH_TOO and link.evidence is not None:
            word = Word.OTHER
        if word in {Word.OTHER, Word.SAME}:
            told += 1
            against += word is Word.OTHER
        if told == MOST_TELLING or (told == ENOUGH_TELLING and against in {0, told}):
            break
    return against > 0 and 2 * against >= told


def _third_pairs(link: Link, known: _Known) -> Iterator[LinkEnds]:
    """Yield pairs that are of one photograph if the link is right: what either end is linked with, the surest first.

    Those of which one is turned over are left out: a symmetrical front matches its mirror image as another view.
    """
    turned = known.is_turned(link)
    ones, others = (list(islice(_over(link, end, known), MOST_ASKED)) for end in (link.first, link.second))
    seen = {(link.first, link.second)}
    for one, other in zip_longest(ones, others):
        across = [(one, (link.second, False)), ((link.first, False), other), (one, other)]
        for ends in across:
            if ends[0] is None or ends[1] is None:
                continue
            (first, first_turned), (second, second_turned) = ends
            pair = (min(first, second), max(first, second))
            if first != second and pair not in seen and not (turned ^ first_turned ^ second_turned):
                seen.add(pair)
                yield pair


def _over(link: Link, here: MediaId, known: _Known) -> Iterator[tuple[MediaId, bool]]:
    """Yield what one end is linked with in the same part of it, and whether turned; without evidence all over it."""
    box = _box(link, here) if link.evidence is not None else None
    for other, each in known.others[here]:
        if box is None or each.evidence is None or _overlap(box, _box(each, here)) > MOST_SHARED:
            yield other, known.is_turned(each)


def _compare(first: MediaId, second: MediaId, facts: FactTable) -> Word:
    """Return what two pictures show, by their points; nothing where these cannot tell."""
    points, hashed = facts.of(LocalPoints), facts.of(Pdq)
    if first not in points or second not in points or not _can_tell(points[first], points[second]):
        return Word.NONE
    known = first in hashed and second in hashed
    apart = int(np.bitwise_count(hashed[first].turns[0] ^ hashed[second].turns[0]).sum()) if known else 0
    laid = lay_over(*(view(points[each], most=MOST_POINTS) for each in (first, second)))
    if laid is None:
        return Word.NONE
    if laid.is_other_shot():
        return Word.OTHER
    if laid.is_off_unmoved(apart):
        return Word.UNMOVED
    return Word.SAME if laid.is_copy(apart) else Word.NONE


def _can_tell(one: LocalPoints, other: LocalPoints) -> bool:
    """Tell whether two pictures have so many points, at similar sizes, that those of one photograph would agree."""
    sizes = [max(each.width_px, each.height_px) for each in (one, other)]
    return min(len(one.xy), len(other.xy)) >= LEAST_POINTS and min(sizes) >= LEAST_SIZE_RATIO * max(sizes)


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
