"""The shape of a linker: facts in, links out."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, Protocol

from app.domain.facts import AFact, Fact
from app.domain.ids import MediaId
from app.domain.link import Link, LinkEnds


class FactTable(Protocol):
    """The facts of a case, a kind at a time."""

    def of(self, kind: type[AFact]) -> Mapping[MediaId, AFact]:
        """Return the facts of one kind, by media item; one a media item."""


class Linker(ABC):
    """Finds reasons to look at two media items together. Pure: the same facts give the same links."""

    name: ClassVar[str]
    version: ClassVar[int]
    reads: ClassVar[tuple[type[Fact], ...]]
    models: ClassVar[tuple[str, ...]] = ()
    """The names of the models that it judges with; another file of one makes everything to be judged anew."""

    def load(self) -> None:  # noqa: B027  most linkers have nothing to load
        """Import heavy libraries and read models; called once in a worker, before it locks itself in."""

    @abstractmethod
    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield every link, each pair at most once."""


class PairLinker(Linker):
    """A linker whose pairs are dear to judge, so that several processes share them.

    Where ``after`` names another one, only pairs that the other gave a link are judged: those that ``choose`` takes.
    """

    after: ClassVar[str] = ""

    @abstractmethod
    def pairs(self, facts: FactTable) -> list[LinkEnds]:
        """Return the pairs worth judging, sorted; from an index, never all pairs."""

    def choose(self, links: Iterable[Link]) -> list[LinkEnds]:
        """Return which of the other linker's pairs are worth judging, sorted; its links are as it judged them."""
        return sorted((link.first, link.second) for link in links)

    @abstractmethod
    def judge(self, first: MediaId, second: MediaId, facts: FactTable) -> Link | None:
        """Return the link between two media items, or None where nothing links them."""

    def weigh(self, links: Iterable[Link], facts: FactTable) -> Iterator[Link]:  # noqa: ARG002  most need no more facts
        """Yield the links as they stand in the light of the whole case; what was judged is not judged again."""
        yield from links

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield every link, judging the pairs one after the other."""
        judged = (self.judge(first, second, facts) for first, second in self.pairs(facts))
        yield from self.weigh((link for link in judged if link is not None), facts)
