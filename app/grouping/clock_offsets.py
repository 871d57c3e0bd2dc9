"""How far one camera's clock is ahead of another's, by what both cameras saw."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from statistics import median

from app.domain.camera import CameraIdentity
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Link
from app.domain.span import span_words
from app.grouping.shoots import Stated

SEEN_BY_BOTH = {"same_scene": 0.9, "near_copy": 0.8}
"""Which links say that both cameras saw the same, and from which strength on."""
LEAST_PAIRS = 5
"""From fewer pictures a median says nothing; a picture counts once, however many it is linked to."""
SPREAD_MOST_S = 45 * 60.0
"""Where the differences scatter more, the cameras were not there together, and no clock can be told from that."""
OCCASION_S = 3 * 3600.0
LEAST_OCCASIONS = 2
LEAST_NEAR_S = 60.0
TOGETHER_MOST_S = 3600.0
"""On one occasion a larger difference may as well be two visits to one place; only a second one that agrees tells."""
DEVIATION_OF_MAD = 1.4826
"""The standard deviation of a normal distribution is so many times its median absolute deviation."""


@dataclass(frozen=True, slots=True)
class ClockOffset:
    """By how many seconds the ``first`` camera's clock is ahead of the ``second``'s; negative where it is behind.

    ``spread_s``: how far the single differences scatter, as a standard deviation; ``pairs``: how many there are.
    ``same_zones``: both cameras give zones, or neither does; else the offset holds a zone too. ``media``: the pictures
    of both cameras that show what both saw, sorted.
    """

    first: CameraIdentity
    second: CameraIdentity
    offset_s: float
    spread_s: float
    pairs: int
    same_zones: bool
    media: tuple[MediaId, ...] = ()

    def sentence(self) -> str:
        """Return it in words."""
        by = tr("from {count} pictures that show what both saw", count=self.pairs)
        spread = tr(
            "the differences scatter by {span}, if both were there at the same time", span=span_words(self.spread_s)
        )
        if abs(self.offset_s) <= self.spread_s:
            said = tr(
                "The clocks of {first} and {second} agree, {by}; {spread}.",
                first=self.first.words,
                second=self.second.words,
                by=by,
                spread=spread,
            )
        else:
            ahead, behind = (self.first, self.second) if self.offset_s > 0 else (self.second, self.first)
            said = tr(
                "The clock of {ahead} is {apart} ahead of that of {behind}, {by}; {spread}.",
                ahead=ahead.words,
                apart=span_words(abs(self.offset_s)),
                behind=behind.words,
                by=by,
                spread=spread,
            )
        zone = tr("Only one of them gives its zone, so that this holds the other's zone too.")
        return said if self.same_zones else f"{said} {zone}"


def clock_offsets(links: Iterable[Link], stated: Mapping[MediaId, Stated]) -> list[ClockOffset]:
    """Return the offsets between cameras that can be told, by the keys of both cameras.

    Args:
        links: of any linker; sure ones of places and copies are used.
        stated: what each media item says of its camera and time; what is not believed is left out of it.

    Each picture of the camera with fewer linked pictures gives the difference to the nearest in time of those it is
    linked to, after the median of all is taken off; the offset is the median of these. More than an hour is told only
    where two occasions agree on it: two visits to one place look just like two clocks.
    """
    seen: dict[tuple[str, str], list[tuple[MediaId, MediaId]]] = defaultdict(list)
    cameras: dict[str, CameraIdentity] = {}
    for link in links:
        if link.strength < SEEN_BY_BOTH.get(link.linker, 2):
            continue
        pair = sorted((link.first, link.second), key=lambda each: _key(stated.get(each)))
        one, other = (stated.get(each) for each in pair)
        if one is None or other is None or one.identity is None or other.identity is None:
            continue
        if one.captured is None or other.captured is None or one.identity.key == other.identity.key:
            continue
        cameras[one.identity.key], cameras[other.identity.key] = one.identity, other.identity
        seen[one.identity.key, other.identity.key].append((pair[0], pair[1]))
    found = []
    for (first, second), pairs in sorted(seen.items()):
        offset = _offset(cameras[first], cameras[second], pairs, stated)
        if offset is not None:
            found.append(offset)
    return found


def _key(said: Stated | None) -> str:
    return said.identity.key if said is not None and said.identity is not None else ""


def _offset(
    first: CameraIdentity,
    second: CameraIdentity,
    pairs: list[tuple[MediaId, MediaId]],
    stated: Mapping[MediaId, Stated],
) -> ClockOffset | None:
    differences = {pair: _seconds(stated[pair[0]]) - _seconds(stated[pair[1]]) for pair in sorted(pairs)}
    side = 0 if len({one for one, _ in differences}) <= len({other for _, other in differences}) else 1
    centre, each = median(differences.values()), dict[MediaId, float]()
    for pair, apart in differences.items():
        known = each.get(pair[side])
        if known is None or abs(apart - centre) < abs(known - centre):
            each[pair[side]] = apart
    if len(each) < LEAST_PAIRS:
        return None
    offset_s = median(each.values())
    spread_s = DEVIATION_OF_MAD * median(abs(apart - offset_s) for apart in each.values())
    if spread_s > SPREAD_MOST_S:
        return None
    near_s = max(spread_s * 3, LEAST_NEAR_S)
    agreeing = [pair for pair, apart in differences.items() if abs(apart - offset_s) <= near_s]
    if abs(offset_s) > TOGETHER_MOST_S and _occasions(stated[one] for one, _ in agreeing) < LEAST_OCCASIONS:
        return None
    zoned = {_has_zone(stated[end]) for pair in pairs for end in pair}
    seen = tuple(sorted({end for pair in pairs for end in pair}))
    return ClockOffset(first, second, offset_s, spread_s, len(each), len(zoned) == 1, seen)


def _occasions(taken: Iterable[Stated]) -> int:
    """Return on how many occasions pictures were taken: three hours and more apart."""
    moments = sorted(_seconds(each) for each in taken)
    return 1 + sum(after - before > OCCASION_S for before, after in pairwise(moments))


def _seconds(said: Stated) -> float:
    moment: datetime | None = said.captured
    if moment is None:
        raise ValueError("a picture without a time has no difference to another")
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()


def _has_zone(said: Stated) -> bool:
    return said.captured is not None and said.captured.tzinfo is not None
