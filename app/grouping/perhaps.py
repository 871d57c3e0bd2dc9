"""Which groups were nearly joined: what an examiner looks at next."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Kind, LinkEnds, Perhaps
from app.domain.span import percent_words
from app.grouping.merging import Merging
from app.grouping.rule import logit, probability

MOST_A_GROUP, MOST_PAIRS = 5, 3


def alone_id(media_id: MediaId) -> ClusterId:
    """Return what a media item in no cluster is called where groups are named; no cluster has such an id."""
    return ClusterId(f"alone-{hashlib.sha256(media_id.encode()).hexdigest()[:16]}")


def doubts(
    kind: Kind, merging: Merging, strengths: Mapping[LinkEnds, float], clusters: Sequence[Cluster]
) -> Iterator[Perhaps]:
    """Yield the groups whose case is short of what it takes, the likeliest first, at most five a group.

    ``strength`` is the probability that their case makes, less what their sizes ask for beyond two pictures, so that
    it is always below what joins. Groups that a decision parts are left out.
    """
    named = {cluster.members[0]: cluster.id for cluster in clusters}
    pairs = _pairs(merging, strengths)
    found = []
    for one, other in sorted(pairs):
        if other in merging.apart[one]:
            continue
        short = merging.case(one, other) - merging.needed(one, other)
        strength = probability(logit(merging.rule.least) + min(short, 0))
        if strength >= merging.rule.perhaps:
            first, second = (_id(merging.media[row], named) for row in (one, other))
            ends = tuple(pair for _, pair in sorted(pairs[one, other])[:MOST_PAIRS])
            sentence = _sentence(merging, (one, other), [-each for each, _ in sorted(pairs[one, other])])
            found.append(Perhaps(kind, first, second, round(strength, 4), ends, sentence))
    told: Counter[ClusterId] = Counter()
    for each in sorted(found, key=lambda doubt: (-doubt.strength, doubt.first, doubt.second)):
        if told[each.first] < MOST_A_GROUP and told[each.second] < MOST_A_GROUP:
            told.update((each.first, each.second))
            yield each


def _pairs(
    merging: Merging, strengths: Mapping[LinkEnds, float]
) -> dict[tuple[int, int], list[tuple[float, LinkEnds]]]:
    """Return the links between two groups, as what sorts the strongest first; each pair's first is in the first."""
    pairs: dict[tuple[int, int], list[tuple[float, LinkEnds]]] = defaultdict(list)
    for (first, second), strength in strengths.items():
        one, other = (merging.group_of[merging.number[end]] for end in (first, second))
        if one < other:
            pairs[one, other].append((-strength, (first, second)))
        elif other < one:
            pairs[other, one].append((-strength, (second, first)))
    return pairs


def _id(smallest: MediaId, named: Mapping[MediaId, ClusterId]) -> ClusterId:
    return named.get(smallest, alone_id(smallest))


def _sentence(merging: Merging, groups: tuple[int, int], links: Sequence[float]) -> str:
    sizes = [len(merging.members[each]) for each in groups]
    if len(links) == 1 and min(sizes) > 1:
        return f"One link alone holds {sizes[0]} and {sizes[1]} pictures together ({percent_words(links[0])})."
    if len(links) == 1:
        return f"One link speaks for it ({percent_words(links[0])}), which is not enough."
    return f"{len(links)} links speak for it (the strongest {percent_words(links[0])}), which is not enough together."
