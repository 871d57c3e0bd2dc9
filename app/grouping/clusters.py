"""Links and decisions to clusters: strongest first, each merger on the strength of all links that cross it.

What an examiner decided comes first and binds: "same" joins, "not the same" keeps apart whatever is joined later.
Then the two groups with the strongest case are joined, again and again, until no case is strong enough. The case for
joining two groups is the logit of the strongest link between them, plus what further links add: half for the second,
a quarter for the third, and so on, since links between the same two groups are not independent. A group joins a large
group on a stronger case than two pictures join each other, so that one weak link cannot chain two rooms together.
A third picture that is linked to both ends of a link speaks for it; where pictures that are tied to one end are there
and none of them sees the other end, that speaks against it. Two groups that only one link holds together are joined
only where that link is very strong. What was nearly joined is told as "perhaps".
"""

import hashlib
import math
from collections import defaultdict
from collections.abc import Iterable

from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Decision, Grouping, Kind, Link, LinkEnds
from app.domain.words import PlaceName
from app.grouping.decided import Decided, decide
from app.grouping.merging import Merging
from app.grouping.perhaps import doubts
from app.grouping.rule import Rule
from app.grouping.third_picture import third_pictures

MOST_REASONS = 5


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
    strengths: dict[LinkEnds, float] = {}
    for link in counted:
        ends = link.first, link.second
        strengths[ends] = max(strengths.get(ends, 0), link.strength)
    words = list(decisions)
    decided = decide(kind, words, names)
    media = sorted({end for pair in strengths for end in pair} | set(decided.component))
    merging = Merging(media, decided, rule)
    for (first, second), logit in sorted(third_pictures(strengths, rule.agreement).items()):
        merging.add(first, second, logit)
    merging.run()
    clusters = _clusters(kind, merging, counted, decided)
    return Grouping(clusters, decided.contradictions, tuple(doubts(kind, merging, strengths, clusters)))


def _clusters(kind: Kind, merging: Merging, links: list[Link], decided: Decided) -> tuple[Cluster, ...]:
    """Return the groups of two or more, the largest first, with the sentences of their strongest links."""
    home = merging.group_of
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
