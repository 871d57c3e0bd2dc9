"""Clusters that are still what they were keep their ids, so that what an examiner saw yesterday is called so today."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import count

from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Grouping
from app.grouping.clusters import cluster_id


def keep_ids(grouping: Grouping, before: Iterable[Cluster]) -> Grouping:
    """Return a grouping whose clusters have the ids of those of before that they share the most members with.

    An earlier id goes to one cluster only, to the one that holds most of it; of equals, to the one that would be
    called so anyway, then to the one that comes first. A cluster that goes on from none keeps its own id, or one of
    another member's where that id is taken.
    """
    kept = _kept(grouping.clusters, before)
    taken = set(kept.values())
    renamed: dict[ClusterId, ClusterId] = {}
    clusters = []
    for each in grouping.clusters:
        chosen = kept.get(each.id) or next(free for free in _own(each) if free not in taken)
        taken.add(chosen)
        renamed[each.id] = chosen
        clusters.append(replace(each, id=chosen))
    perhaps = tuple(
        replace(each, first=renamed.get(each.first, each.first), second=renamed.get(each.second, each.second))
        for each in grouping.perhaps
    )
    return replace(grouping, clusters=tuple(clusters), perhaps=perhaps)


def _kept(clusters: Iterable[Cluster], before: Iterable[Cluster]) -> Mapping[ClusterId, ClusterId]:
    """Return the earlier id of each cluster that goes on from an earlier one."""
    earlier: dict[MediaId, list[ClusterId]] = defaultdict(list)  # a picture may show several people
    for each in before:
        for member in each.members:
            earlier[member].append(each.id)
    shared = []
    for place, cluster in enumerate(clusters):
        counts = Counter(old for member in cluster.members for old in earlier.get(member, ()))
        shared += [(-many, old != cluster.id, place, old, cluster.id) for old, many in counts.items()]
    kept: dict[ClusterId, ClusterId] = {}
    given: set[ClusterId] = set()
    for _, _, _, old, new in sorted(shared):
        if new not in kept and old not in given:
            kept[new] = old
            given.add(old)
    return kept


def _own(cluster: Cluster) -> Iterable[ClusterId]:
    yield cluster.id
    yield from (cluster_id(cluster.kind, member) for member in cluster.members)
    yield from (cluster_id(cluster.kind, MediaId(f"{cluster.id} {number}")) for number in count())
