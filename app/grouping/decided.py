"""What examiners decided on one kind of cluster: who stays together, who stays apart, and what cannot both hold."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.ids import MediaId
from app.domain.link import Contradiction, Decision, Kind, LinkEnds, Verdict
from app.domain.words import PlaceName, name_key

IMPLIES: Mapping[Kind, frozenset[Kind]] = {Kind.PLACE: frozenset({Kind.COPIES})}
"""Copies show one place, so that "the same copies" is a word on places too; "not copies" says nothing of places."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The words that count: ``component`` names the smallest of those who stay together, ``apart`` who do not.

    ``named`` holds the first bearer of each name that joins several, with a sentence that says so.
    """

    component: Mapping[MediaId, MediaId]
    apart: frozenset[LinkEnds]
    same: tuple[Decision, ...]
    contradictions: tuple[Contradiction, ...]
    named: tuple[tuple[MediaId, str], ...] = ()


@dataclass(slots=True)
class _Components:
    """Who was joined so far, and which of the joined are to stay apart."""

    parent: dict[MediaId, MediaId]
    foes: dict[MediaId, set[MediaId]] = field(default_factory=lambda: defaultdict(set))

    def root(self, key: MediaId) -> MediaId:
        while self.parent[key] != key:
            self.parent[key] = self.parent[self.parent[key]]
            key = self.parent[key]
        return key

    def unite(self, one: MediaId, other: MediaId) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return
        self.parent[second] = first
        for foe in self.foes.pop(second, set()):
            self.foes[foe].discard(second)
            self.foes[foe].add(first)
            self.foes[first].add(foe)

    def part(self, one: MediaId, other: MediaId) -> None:
        first, second = self.root(one), self.root(other)
        self.foes[first].add(second)
        self.foes[second].add(first)

    def may_unite(self, one: MediaId, other: MediaId) -> bool:
        return self.root(other) not in self.foes.get(self.root(one), ())


def decide(kind: Kind, decisions: Iterable[Decision], names: Iterable[PlaceName] = ()) -> Decided:
    """Return what the newest word on each pair amounts to.

    Where "same" words chain two media together that another word keeps apart, the chain holds, the other word does
    not, and the contradiction is listed: an examiner has to take one of them back. Media of one name are of one
    place, unless a word keeps them apart: that word is the more exact one and holds, and the names are listed.
    "Undecided" does nothing but stand in the place of an earlier word on the same pair.
    """
    words = newest(each for each in decisions if _counts(each, kind))
    same = tuple(each for each in words if each.verdict is Verdict.SAME)
    bearers = list(names)
    ends = {end for each in words if each.verdict is not Verdict.UNDECIDED for end in (each.first, each.second)}
    groups = _Components({end: end for end in sorted(ends.union(each.media_id for each in bearers))})
    for word in same:
        groups.unite(word.first, word.second)
    contradictions: list[Contradiction] = []
    apart = _keep_apart(groups, words, contradictions)
    named = _join_named(kind, groups, bearers, contradictions)
    component = {key: groups.root(key) for key in sorted(groups.parent)}
    return Decided(component, apart, same, tuple(contradictions), tuple(named))


def _keep_apart(
    groups: _Components, words: Iterable[Decision], contradictions: list[Contradiction]
) -> frozenset[LinkEnds]:
    """Part what was said to differ; list once an act what a chain of "same" joins all the same."""
    apart, listed = set(), set()
    for word in words:
        if word.verdict is not Verdict.DIFFERENT:
            continue
        if groups.root(word.first) != groups.root(word.second):
            apart.add((word.first, word.second))
            groups.part(word.first, word.second)
        elif (act := (groups.root(word.first), word.examiner, word.decided_at)) not in listed:
            listed.add(act)
            sentence = (
                f"{word.examiner} decided on {word.decided_at:%Y-%m-%d %H:%M} that the two are not the same, but other"
                " decisions join them: take one of them back."
            )
            contradictions.append(Contradiction(word.kind, word.first, word.second, sentence))
    return frozenset(apart)


def _join_named(
    kind: Kind, groups: _Components, names: Iterable[PlaceName], contradictions: list[Contradiction]
) -> list[tuple[MediaId, str]]:
    """Join those of one name, the first named first; return the first bearer of each name and what is to be said."""
    called: dict[str, list[PlaceName]] = defaultdict(list)
    for word in sorted(names, key=lambda each: (each.named_at, each.media_id)):
        called[name_key(word.name)].append(word)
    said = []
    for _, (first, *others) in sorted(called.items()):
        placed = [first]
        for word in others:
            home = next((each for each in placed if groups.may_unite(each.media_id, word.media_id)), None)
            if home is None:
                low, high = sorted((first.media_id, word.media_id))
                contradictions.append(Contradiction(kind, low, high, _two_of_one_name(first, word)))
            else:
                groups.unite(home.media_id, word.media_id)
                said.append((home.media_id, f"Called “{word.name}” by {word.examiner}: one name, one place."))
            placed.append(word)
    return said


def _two_of_one_name(first: PlaceName, other: PlaceName) -> str:
    by = " and ".join(dict.fromkeys((first.examiner, other.examiner)))
    return (
        f"Both are called “{other.name}” (by {by}, last on {other.named_at:%Y-%m-%d %H:%M}), and yet a decision keeps"
        " them apart; it was followed. Give one of them another name, or take the decision back."
    )


def _counts(word: Decision, kind: Kind) -> bool:
    if word.kind is kind:
        return True
    return word.verdict is Verdict.SAME and word.kind in IMPLIES.get(kind, frozenset())


def newest(words: Iterable[Decision]) -> list[Decision]:
    """Return the newest word of each kind on each pair, sorted by pair."""
    newest: dict[tuple[MediaId, MediaId, Kind], Decision] = {}
    for word in sorted(words, key=lambda each: (each.decided_at, each.verdict, each.examiner, each.reason)):
        newest[word.first, word.second, word.kind] = word
    return [newest[key] for key in sorted(newest)]
