"""Links and decisions to clusters: strongest first, each merger on the strength of all links that cross it.

What an examiner decided comes first and binds: "same" joins, "not the same" keeps apart whatever is joined later.
Then the two groups with the strongest case are joined, again and again, until no case is strong enough. The case for
joining two groups is the logit of the strongest link between them, plus what further links add: half for the second,
a quarter for the third, and so on, since links between the same two groups are not independent. A group joins a large
group on a stronger case than two pictures join each other, so that one weak link cannot chain two rooms together.
"""

import hashlib
import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Decision, Grouping, Kind, Link
from app.domain.words import PlaceName
from app.grouping.decided import Decided, decide

SUREST = 1 - 1e-6
FURTHER_SHARE = 0.5
FURTHER_FROM = -1.0
"""A further link adds to a case from this logit on, which is a strength of 0.27."""
MOST_REASONS = 5


@dataclass(frozen=True, slots=True)
class Rule:
    """When two groups are joined: from which strength on, how many links count, how much more large groups need.

    ``basis`` names the linkers that count, and the least strength of each; all links of all linkers where it is None.
    """

    least: float
    further_links: int = 8
    size_weight: float = 0.3
    basis: Mapping[str, float] | None = None

    def counts(self, link: Link) -> bool:
        """Tell whether a link says anything of this kind of cluster."""
        return self.basis is None or link.strength >= self.basis.get(link.linker, math.inf)

    def needed(self, one: int, other: int) -> float:
        """Return the logit that joining groups of these sizes takes."""
        return _logit(self.least) + self.size_weight * math.log(min(one, other))


def group(
    kind: Kind,
    links: Iterable[Link],
    decisions: Iterable[Decision],
    rule: Rule,
    names: Iterable[PlaceName] = (),
) -> Grouping:
    """Return the clusters of one kind; pure, and independent of the order of anything given.

    Args:
        kind: what the clusters gather.
        links: of any linker; of two links between the same media the stronger counts.
        decisions: on this kind or another that implies it; the newest word on each pair counts.
        rule: which links count, and when groups are joined.
        names: what examiners call places; media of one name are of one place.

    A cluster's confidence is the probability of its weakest merger; a decision counts as certain. Its id is made of
    the kind and its smallest member. A media item in no cluster stands alone.
    """
    counted = [each for each in links if rule.counts(each)]
    strengths: dict[tuple[MediaId, MediaId], float] = defaultdict(float)
    for link in counted:
        strengths[link.first, link.second] = max(strengths[link.first, link.second], link.strength)
    decided = decide(kind, decisions, names)
    media = sorted({end for pair in strengths for end in pair} | set(decided.component))
    merging = _Merging(media, decided, rule)
    for (first, second), strength in sorted(strengths.items()):
        merging.add(first, second, strength)
    merging.run()
    return Grouping(_clusters(kind, merging, counted, decided), decided.contradictions)


class _Merging:
    """Groups under way. A group is named by the number of its smallest member."""

    def __init__(self, media: list[MediaId], decided: Decided, rule: Rule) -> None:
        self.media, self.rule = media, rule
        self.number = {key: row for row, key in enumerate(media)}
        self.members: dict[int, list[int]] = defaultdict(list)
        self.group_of = [self.number[decided.component.get(key, key)] for key in media]
        for row, group_row in enumerate(self.group_of):
            self.members[group_row].append(row)
        self.between: dict[int, dict[int, list[float]]] = {row: {} for row in self.members}
        self.apart: dict[int, set[int]] = {row: set() for row in self.members}
        for first, second in decided.apart:
            one, other = self.group_of[self.number[first]], self.group_of[self.number[second]]
            self.apart[one].add(other)
            self.apart[other].add(one)
        self.weakest: dict[int, float] = dict.fromkeys(self.members, math.inf)
        self._queue: list[tuple[float, int, int, int, int]] = []

    def add(self, first: MediaId, second: MediaId, strength: float) -> None:
        """Take a link in; links inside a decided group change nothing."""
        one, other = self.group_of[self.number[first]], self.group_of[self.number[second]]
        if one != other:
            logits = self.between[one].setdefault(other, [])
            logits.append(_logit(strength))
            self.between[other][one] = logits

    def run(self) -> None:
        """Join groups, the strongest case first, until none is strong enough."""
        for one, others in self.between.items():
            for other in others:
                if one < other:
                    self._propose(one, other)
        while self._queue:
            lacking, one, other, size_one, size_other = heapq.heappop(self._queue)
            fresh = len(self.members.get(one, ())) == size_one and len(self.members.get(other, ())) == size_other
            if fresh and other not in self.apart[one]:
                self._join(one, other, self.rule.needed(size_one, size_other) - lacking)

    def _propose(self, one: int, other: int) -> None:
        first, second = min(one, other), max(one, other)
        sizes = len(self.members[first]), len(self.members[second])
        beyond = _case(self.between[one][other], self.rule.further_links) - self.rule.needed(*sizes)
        if beyond > 0:
            heapq.heappush(self._queue, (-beyond, first, second, *sizes))

    def _join(self, one: int, other: int, case: float) -> None:
        """Put ``other`` into ``one``, the smaller number."""
        self.members[one] += self.members.pop(other)
        self.weakest[one] = min(self.weakest[one], self.weakest.pop(other), case)
        for third, logits in self.between.pop(other).items():
            del self.between[third][other]
            if third != one:
                joined = self.between[one].setdefault(third, [])
                joined += logits
                self.between[third][one] = joined
        for third in self.apart.pop(other):
            self.apart[third].discard(other)
            self.apart[third].add(one)
            self.apart[one].add(third)
        for third in self.between[one]:
            self._propose(one, third)


def _case(logits: list[float], further_links: int) -> float:
    """Return the case for joining two groups, as a logit, from the links between them."""
    first, *rest = sorted(logits, reverse=True)[: further_links + 1]
    return first + sum(FURTHER_SHARE**rank * max(each - FURTHER_FROM, 0) for rank, each in enumerate(rest, 1))


def _logit(strength: float) -> float:
    held = min(max(strength, 1 - SUREST), SUREST)
    return math.log(held / (1 - held))


def _clusters(kind: Kind, merging: _Merging, links: list[Link], decided: Decided) -> tuple[Cluster, ...]:
    """Return the groups of two or more, the largest first, with the sentences of their strongest links."""
    home = {row: name for name, members in merging.members.items() for row in members}
    sentences: dict[int, list[tuple[float, str]]] = defaultdict(list)
    for word in decided.same:
        sentences[home[merging.number[word.first]]].append((-math.inf, f"Decided by {word.examiner}: the same."))
    for bearer, sentence in decided.named:
        sentences[home[merging.number[bearer]]].append((-math.inf, sentence))
    for link in sorted(links, key=lambda each: (-each.strength, each.first, each.second, each.linker)):
        one, other = (home[merging.number[end]] for end in (link.first, link.second))
        if one == other and len(sentences[one]) < MOST_REASONS:
            sentences[one].append((-link.strength, link.reason))
    found = []
    for name, rows in merging.members.items():
        if len(rows) > 1:
            members = tuple(merging.media[row] for row in sorted(rows))
            confidence = 1 / (1 + math.exp(-merging.weakest[name])) if merging.weakest[name] < math.inf else 1.0
            reasons = tuple(dict.fromkeys(text for _, text in sorted(sentences[name])[:MOST_REASONS]))
            found.append(Cluster(cluster_id(kind, members[0]), kind, members, round(confidence, 4), reasons))
    return tuple(sorted(found, key=lambda each: (-len(each.members), each.members)))


def cluster_id(kind: Kind, smallest: MediaId) -> ClusterId:
    """Return the id of the cluster of a kind whose smallest member this is; the same on every run."""
    return ClusterId(hashlib.sha256(f"{kind}:{smallest}".encode()).hexdigest()[:16])
