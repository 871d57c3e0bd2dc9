"""One kind of reason taken away from a series, to see what holds without it; nothing is regrouped by that."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from app.domain.facts import AFact, CameraBody, CameraTimes, Fact, FileStructure
from app.domain.ids import MediaId
from app.domain.link import Cluster, Kind, Verdict
from app.domain.linker import FactTable
from app.grouping.series import group_series
from app.grouping.series_account import DECIDED, PLACE_SHARE, CaseEvidence
from app.grouping.series_evidence import CAMERA, CLOTHING, COPY, GPS, NUMBERS, PLACE, SCENE, STRUCTURE, TIME

LINKERS: Mapping[str, frozenset[str]] = {
    TIME: frozenset({TIME}),
    COPY: frozenset({COPY}),
    NUMBERS: frozenset({NUMBERS}),
    GPS: frozenset({GPS}),
    CLOTHING: frozenset({CLOTHING}),
    PLACE: frozenset({SCENE}),
}
"""The links that are not there without a kind of reason."""
FACTS: Mapping[str, frozenset[type[Fact]]] = {
    TIME: frozenset({CameraTimes}),
    STRUCTURE: frozenset({FileStructure}),
    CAMERA: frozenset({CameraBody}),
}
"""The facts that are not there without it: they may speak against a pair too, which is then not there either."""
SAME_REASON: Mapping[str, str] = {PLACE_SHARE: PLACE}
"""Kinds that are taken away together with another one: both rest on the place."""


class _Without:
    """The facts of a case but for some kinds."""

    def __init__(self, facts: FactTable, hidden: Collection[type[Fact]]) -> None:
        self._facts, self._hidden = facts, hidden

    def of(self, kind: type[AFact]) -> Mapping[MediaId, AFact]:
        """Return the facts of one kind, none of those that are hidden."""
        return {} if kind in self._hidden else self._facts.of(kind)


def fallen_without(series: Cluster, case: CaseEvidence, kinds: Collection[str]) -> tuple[MediaId, ...]:
    """Return the members that would no longer be with the others without some kinds of reason, sorted.

    Args:
        series: whose members are grouped anew, by the same rules, among each other alone.
        case: what it was made from; links, of which only those between members count.
        kinds: as reasons name them; without the time, what else names two pictures' camera counts as for others.

    "The others" are the largest part that still holds; where none does, all members fall. What does not hold together
    even with all reasons, since the series is older than the evidence, is not counted.
    """
    left = _largest(series, less(case, kinds))
    return tuple(sorted(_largest(series, case) - left))


def less(case: CaseEvidence, kinds: Collection[str]) -> CaseEvidence:
    """Return the evidence without some kinds of reason."""
    gone = {SAME_REASON.get(each, each) for each in kinds}
    linkers = frozenset[str]().union(*(LINKERS.get(each, frozenset()) for each in gone))
    hidden = frozenset[type[Fact]]().union(*(FACTS.get(each, frozenset()) for each in gone))
    kept = [word for word in case.decisions if word.kind is not Kind.SERIES or word.verdict is not Verdict.SAME]
    return replace(
        case,
        links=[link for link in case.links if link.linker not in linkers],
        facts=_Without(case.facts, hidden),
        decisions=kept if DECIDED in gone else case.decisions,
        places=() if PLACE in gone else case.places,
    )


def _largest(series: Cluster, case: CaseEvidence) -> frozenset[MediaId]:
    """Return the largest part of the members that holds together; of equal ones, that of the lowest member."""
    chosen = frozenset(series.members)
    links = [link for link in case.links if link.first in chosen and link.second in chosen]
    words = [word for word in case.decisions if word.first in chosen and word.second in chosen]
    found = group_series(links, case.facts, words, _of_members(case.places, chosen), case.combination).clusters
    parts = sorted((sorted(chosen.intersection(each.members)) for each in found), key=lambda part: (-len(part), part))
    return frozenset(parts[0]) if parts else frozenset()


def _of_members(places: Sequence[Cluster], chosen: frozenset[MediaId]) -> list[Cluster]:
    return [place for place in places if not chosen.isdisjoint(place.members)]
