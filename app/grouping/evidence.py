"""Evidence that speaks against what an examiner decided: listed, never obeyed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.ids import MediaId
from app.domain.link import Cluster, Contradiction, Decision, Kind, Link, LinkEnds, Verdict
from app.domain.words import PlaceName, name_key

STRONG = 0.95
"""From this strength on a link is told of that crosses what was parted."""
SUPPORT = 0.5


@dataclass(frozen=True, slots=True)
class Crossing:
    """What crossed a word when it was first obeyed: the newest media item then linked, and the strongest link."""

    newest_item: int
    strongest: float


@dataclass(slots=True)
class Parted:
    """One act of "not the same", on one pair or many: what crosses it now, the strongest first."""

    word: Decision
    links: list[Link] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What names the act from run to run."""
        return f"{self.word.decided_at.isoformat()} {self.word.examiner}"

    def crossing(self, newest_item: int) -> Crossing:
        """Return what is to be remembered of the act when it is obeyed for the first time."""
        return Crossing(newest_item, max((link.strength for link in self.links), default=0.0))


def parted(kind: Kind, clusters: Iterable[Cluster], words: Sequence[Decision], links: Iterable[Link]) -> list[Parted]:
    """Return every act of "not the same" that stands, with the strong links between the groups that it parts."""
    home = {member: each.members[0] for each in clusters for member in each.members}
    newest = _newest(kind, words)
    acts: dict[tuple[str, str], Parted] = {}
    between: dict[LinkEnds, list[Parted]] = defaultdict(list)
    for word in newest.values():
        if word.verdict is Verdict.DIFFERENT:
            act = acts.setdefault((word.decided_at.isoformat(), word.examiner), Parted(word))
            one, other = home.get(word.first, word.first), home.get(word.second, word.second)
            if one != other and act not in between[min(one, other), max(one, other)]:
                between[min(one, other), max(one, other)].append(act)
    for link in sorted(links, key=lambda each: (-each.strength, each.first, each.second, each.linker)):
        one, other = home.get(link.first, link.first), home.get(link.second, link.second)
        for act in between.get((min(one, other), max(one, other)), ()):
            act.links.append(link)
    return [act for _, act in sorted(acts.items())]


def against_different(
    acts: Iterable[Parted], words: Sequence[Decision], known: Mapping[str, Crossing], numbers: Mapping[MediaId, int]
) -> Iterator[Contradiction]:
    """Yield a contradiction for each act that a strong link crosses which was not there when the act was first obeyed.

    A link is new where one of its media items was not linked then, or where nothing as strong crossed. A later word
    on the link's own two media items has seen it.
    """
    for act in acts:
        before = known.get(act.key)
        if before is None:
            continue
        settled = _newest(act.word.kind, (word for word in words if word.decided_at > act.word.decided_at))
        new = (link for link in act.links if link.strength >= STRONG and (link.first, link.second) not in settled)
        told = next((link for link in new if _is_new(link, before, numbers)), None)
        if told is not None:
            yield Contradiction(act.word.kind, told.first, told.second, _against_different(act.word, told))


def _is_new(link: Link, before: Crossing, numbers: Mapping[MediaId, int]) -> bool:
    arrived = max(numbers[link.first], numbers[link.second])
    return arrived > before.newest_item or before.strongest < STRONG


def _against_different(word: Decision, link: Link) -> str:
    return (
        f"{word.examiner} decided on {word.decided_at:%Y-%m-%d %H:%M} that what these two belong to is not one"
        f" {word.kind.value}, and it holds. A link that was not there then speaks against it ({link.strength:.2f}):"
        f" {link.reason} Compare them: X lets the decision stand, Y takes these two together."
    )


def against_same(
    words: Sequence[Decision], names: Iterable[PlaceName], links: Iterable[Link]
) -> Iterator[Contradiction]:
    """Yield a contradiction for each "same" that no link supports while strong links lead to differently named places.

    What a media item is called, or what it is strongly linked to, says where it belongs; a link between two that were
    decided not to be the same says nothing.
    """
    newest = _newest(Kind.PLACE, words)
    refused = {pair for pair, word in newest.items() if word.verdict is Verdict.DIFFERENT}
    called = {word.media_id: word.name for word in names}
    direct: dict[LinkEnds, float] = defaultdict(float)
    leads: dict[MediaId, set[str]] = defaultdict(set)
    for media_id, name in called.items():
        leads[media_id].add(name)
    for link in links:
        ends = link.first, link.second
        direct[ends] = max(direct[ends], link.strength)
        for end, other in ((link.first, link.second), (link.second, link.first)):
            if link.strength >= STRONG and ends not in refused and other in called and end not in called:
                leads[end].add(called[other])
    for (first, second), word in sorted(newest.items()):
        to_first, to_second = ({name_key(name): name for name in sorted(leads[end])} for end in (first, second))
        unsupported = word.verdict is Verdict.SAME and direct[first, second] < SUPPORT
        if unsupported and to_first and to_second and to_first.keys().isdisjoint(to_second):
            sentence = _against_same(word, min(to_first.values()), min(to_second.values()))
            yield Contradiction(Kind.PLACE, first, second, sentence)


def _against_same(word: Decision, one: str, other: str) -> str:
    return (
        f"{word.examiner} decided on {word.decided_at:%Y-%m-%d %H:%M} that the two show one place, and it holds. No"
        f" link supports it, and strong ones tie the first to “{one}” and the second to “{other}”. Compare them:"
        " U takes the decision back; or give both places one name."
    )


def _newest(kind: Kind, words: Iterable[Decision]) -> dict[LinkEnds, Decision]:
    of_kind = (word for word in words if word.kind is kind)
    return {(word.first, word.second): word for word in sorted(of_kind, key=lambda each: each.decided_at)}
