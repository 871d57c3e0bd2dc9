"""Sentences of the machine for those who are not to learn what files are called: none that has a file's name in it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlite_utils import Database

from app.domain.facts import FileNames
from app.domain.link import Cluster
from app.store.fact_table import StoredFacts

LEAST_STEM = 3
LEFT_OUT = "[A sentence that names a file was left out.]"


@dataclass(frozen=True, slots=True, eq=False)
class HiddenNames:
    """Names that are not told, with and without their endings.

    ``names`` are by their first character, and then by their length, so that a sentence is looked through once however
    many there are. A name without a letter is told: it is a number, as in "12 points agree", and names nobody;
    so is a word of one or two letters without its ending.
    """

    names: Mapping[str, Mapping[int, frozenset[str]]]

    @classmethod
    def of(cls, db: Database, *, told: bool) -> "HiddenNames":
        """Read which names there are; where names are ``told``, none is hidden."""
        if told:
            return cls({})
        named = (name for each in StoredFacts(db).of(FileNames).values() for name in each.names)
        return cls.hiding(part for name in named for part in (name, _stem(name)))

    @classmethod
    def hiding(cls, names: Iterable[str]) -> "HiddenNames":
        """Hide some names."""
        sorted_out: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for name in names:
            if any(character.isalpha() for character in name):
                sorted_out[name[0]][len(name)].add(name)
        return cls({first: {long: frozenset(some) for long, some in by.items()} for first, by in sorted_out.items()})

    def said(self, sentence: str) -> str:
        """Return a sentence, or that it was left out."""
        return LEFT_OUT if self.names and self._names_one(sentence) else sentence

    def told(self, cluster: Cluster) -> Cluster:
        """Return a group with what may be told of its reasons."""
        return replace(cluster, reasons=tuple(map(self.said, cluster.reasons))) if self.names else cluster

    def _names_one(self, sentence: str) -> bool:
        return any(
            sentence[at : at + long] in names
            for at, first in enumerate(sentence)
            if not (at and sentence[at - 1].isalnum() and first.isalnum())
            for long, names in self.names.get(first, {}).items()
            if not (sentence[at + long - 1 : at + long].isalnum() and sentence[at + long : at + long + 1].isalnum())
        )


def _stem(name: str) -> str:
    stem = name.rpartition(".")[0]
    return stem if len(stem) >= LEAST_STEM else ""
