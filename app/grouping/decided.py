"""What examiners decided on one kind of cluster: who stays together, who stays apart, and what cannot both hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.ids import MediaId
from app.domain.link import Contradiction, Decision, Kind, LinkEnds, Verdict

IMPLIES: Mapping[Kind, frozenset[Kind]] = {Kind.PLACE: frozenset({Kind.COPIES})}
"""Copies show one place, so that "the same copies" is a word on places too; "not copies" says nothing of places."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The words that count: ``component`` names the smallest of those who stay together, ``apart`` who do not."""

    component: Mapping[MediaId, MediaId]
    apart: frozenset[LinkEnds]
    same: tuple[Decision, ...]
    contradictions: tuple[Contradiction, ...]


def decide(kind: Kind, decisions: Iterable[Decision]) -> Decided:
    """Return what the newest word on each pair amounts to.

    Where "same" words chain two media together that another word keeps apart, the chain holds, the other word does
    not, and the contradiction is listed: an examiner has to take one of them back.
    """
    words = _newest(each for each in decisions if _counts(each, kind))
    same = tuple(each for each in words if each.verdict is Verdict.SAME)
    different = [each for each in words if each.verdict is Verdict.DIFFERENT]
    component: dict[MediaId, MediaId] = {end: end for each in words for end in (each.first, each.second)}
    for word in same:
        _unite(component, word.first, word.second)
    component = {key: _root(component, key) for key in sorted(component)}
    apart, contradictions = set(), []
    for word in different:
        if component[word.first] == component[word.second]:
            sentence = (
                f"{word.examiner} decided that the two are not the same, but other decisions join them:"
                " take one of them back."
            )
            contradictions.append(Contradiction(kind, word.first, word.second, sentence))
        else:
            apart.add((word.first, word.second))
    return Decided(component, frozenset(apart), same, tuple(contradictions))


def _counts(word: Decision, kind: Kind) -> bool:
    if word.kind is kind:
        return True
    return word.verdict is Verdict.SAME and word.kind in IMPLIES.get(kind, frozenset())


def _newest(words: Iterable[Decision]) -> list[Decision]:
    """Return the newest word of each kind on each pair, sorted by pair."""
    newest: dict[tuple[MediaId, MediaId, Kind], Decision] = {}
    for word in sorted(words, key=lambda each: (each.decided_at, each.verdict, each.examiner, each.reason)):
        newest[word.first, word.second, word.kind] = word
    return [newest[key] for key in sorted(newest)]


def _root(component: Mapping[MediaId, MediaId], key: MediaId) -> MediaId:
    while component[key] != key:
        key = component[key]
    return key


def _unite(component: dict[MediaId, MediaId], one: MediaId, other: MediaId) -> None:
    first, second = sorted((_root(component, one), _root(component, other)))
    component[second] = first
