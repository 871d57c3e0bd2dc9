"""What the list of places offers: proposed places and pairs of them, what a look brings, orders and filters."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.link import Kind
from app.grouping import gain
from app.grouping.gain import Standing
from app.store import cluster_cards, standings
from app.store.cluster_cards import ClusterCard
from app.ui.wording import confidence, counted, span, zones


class Order(StrEnum):
    """By what the proposals are sorted; ties are settled by size, then by id."""

    GAIN = "Most to gain"
    SIZE = "Largest"
    NEWEST = "Newest"
    CONFIDENCE = "Least sure"
    NAME = "Name"


class Shown(StrEnum):
    """Which proposals are listed."""

    ALL = "All"
    UNDECIDED = "Undecided"
    DECIDED = "Decided"


@dataclass(frozen=True)
class Proposal:
    """A proposed place, and what is known of it without looking."""

    card: ClusterCard
    standing: Standing
    gain: float

    @property
    def key(self) -> str:
        """What it is found again by after another grouping."""
        return self.card.id

    @property
    def samples(self) -> tuple[MediaId, ...]:
        """Its first members, at most four."""
        return self.card.samples

    @property
    def size(self) -> int:
        """How many pictures it has."""
        return self.card.size

    @property
    def decided(self) -> bool:
        """Whether an examiner has named it, or decided on a pair in it."""
        return self.standing.named or self.standing.decided > 0

    @property
    def name(self) -> str:
        """What an examiner called it; "" where nobody did."""
        return ""

    @property
    def title(self) -> str:
        """Its name, else its size."""
        return self.name or counted(self.size, "picture")

    @cached_property
    def why(self) -> tuple[str, ...]:
        """Why it stands where it stands, the weightiest first."""
        return gain.why_group(self.standing)

    @property
    def about(self) -> str:
        """Size, where the title is a name; span of time; confidence."""
        size = [counted(self.size, "picture")] if self.name else []
        return "  ·  ".join([*size, when(self.card), confidence(self.card.confidence).capitalize()])

    def sentence(self) -> str:
        """Return it in words, for a screen reader and for the filter."""
        return f"{self.title}, {self.about.replace('  ·  ', ', ')}. {' '.join(self.why)}"


def when(card: ClusterCard) -> str:
    """Return a cluster's span of time in words."""
    if card.first is None or card.last is None:
        return "No times known"
    return f"{span(card.first, card.last)} {zones(card.zoned, card.timed)}"


def read(reader: Database) -> list[Proposal]:
    """Read every proposed place, in no order."""
    known = standings.of(reader, Kind.PLACE)
    cards = cluster_cards.of(reader, Kind.PLACE)
    return [Proposal(card, known[card.number], gain.gain_of_group(known[card.number])) for card in cards]


def arranged(
    proposals: Iterable[Proposal], order: Order = Order.GAIN, shown: Shown = Shown.ALL, words: str = ""
) -> list[Proposal]:
    """Return those that are to be shown, in an order; each of ``words`` must begin a word of a proposal."""
    wanted = words.casefold().split()
    kept = [each for each in proposals if shown is Shown.ALL or each.decided is (shown is Shown.DECIDED)]
    if wanted:
        kept = [each for each in kept if _has(each.sentence(), wanted)]
    return sorted(kept, key=KEYS[order])


def _has(sentence: str, wanted: Sequence[str]) -> bool:
    said = sentence.casefold().split()
    return all(any(word.startswith(each) for word in said) for each in wanted)


def _newest(proposal: Proposal) -> float:
    last = proposal.card.last
    return -(last - datetime.min).total_seconds() if last is not None else 0.0  # noqa: DTZ901  the card's times have no zone


Key = tuple[float | str, ...]
KEYS: dict[Order, Callable[[Proposal], Key]] = {
    Order.GAIN: lambda each: (-round(each.gain, 6), -each.size, each.key),
    Order.SIZE: lambda each: (-each.size, each.key),
    Order.NEWEST: lambda each: (_newest(each), -each.size, each.key),
    Order.CONFIDENCE: lambda each: (each.card.confidence, -each.size, each.key),
    Order.NAME: lambda each: (each.name == "", each.name.casefold(), -each.size, each.key),
}
