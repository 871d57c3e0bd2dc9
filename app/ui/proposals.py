"""What the lists of places and people offer: proposed ones, pairs of them, what a look brings, orders and filters."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.language import number, tr
from app.domain.link import Kind, Perhaps
from app.grouping import gain
from app.grouping.gain import Standing
from app.store import cluster_cards, clusters, standings
from app.store.cluster_cards import ClusterCard
from app.ui.kind_words import as_title
from app.ui.widgets.plain_label import plain
from app.ui.widgets.wrapped_tree import held
from app.ui.wording import pictures_of, span, sureness, zones


class Order(StrEnum):
    """By what the proposals are sorted; ties are settled by size, then by id."""

    GAIN = "gain"
    SIZE = "size"
    NEWEST = "newest"
    CONFIDENCE = "confidence"
    NAME = "name"


class Shown(StrEnum):
    """Which proposals are listed."""

    ALL = "all"
    UNDECIDED = "undecided"
    DECIDED = "decided"


ORDER_WORDS = {
    Order.GAIN: tr("Most to gain"),
    Order.SIZE: tr("Largest"),
    Order.NEWEST: tr("Newest"),
    Order.CONFIDENCE: tr("Least sure"),
    Order.NAME: tr("Name"),
}
SHOWN_WORDS = {
    Shown.ALL: tr("All", "places"),
    Shown.UNDECIDED: tr("Undecided", "places"),
    Shown.DECIDED: tr("Decided", "places"),
}


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
    def confidence(self) -> float:
        """The probability that all its members belong together."""
        return self.card.confidence

    @property
    def last(self) -> datetime | None:
        """When its newest picture was taken."""
        return self.card.last

    @property
    def decided(self) -> bool:
        """Whether an examiner has named it, or decided on a pair in it."""
        return self.standing.named or self.standing.decided > 0

    @property
    def name(self) -> str:
        """What an examiner called it; "" where nobody did."""
        return self.card.name

    @property
    def title(self) -> str:
        """Its name, else its size."""
        return self.name or pictures_of(self.size, self.card.hidden)

    @cached_property
    def why(self) -> tuple[str, ...]:
        """Why it stands where it stands, the weightiest first."""
        return gain.why_group(self.standing, self.card.kind)

    @property
    def reason(self) -> str:
        """Why its members are one group: what the program says of a pair in it."""
        return tr("Of a pair in it: {reason}", reason=held(plain(self.card.reasons[0]))) if self.card.reasons else ""

    @property
    def told(self) -> tuple[str, ...]:
        """Why it is one, and the weightiest of why it stands where it stands."""
        return tuple(filter(None, (self.reason, *self.why[:1])))

    @property
    def about(self) -> str:
        """Size, where the title is a name; span of time; confidence, and whose words are in it."""
        size = [pictures_of(self.size, self.card.hidden)] if self.name else []
        sure, decided = as_title(sureness(self.card.kind, self.card.confidence)), self.standing.decided
        words = tr("{sure}, with %n decision(s) in it", "", decided, sure=sure) if decided else sure
        return "  ·  ".join([*size, when(self.card), words])

    def sentence(self) -> str:
        """Return it in words, for a screen reader and for the filter."""
        return f"{self.title}, {self.about.replace('  ·  ', ', ')}. {' '.join(filter(None, (self.reason, *self.why)))}"


@dataclass(frozen=True)
class PairProposal:
    """Two groups that are perhaps one place; a group without a card is a single picture that is in no place."""

    perhaps: Perhaps
    cards: tuple[ClusterCard | None, ClusterCard | None]

    @property
    def key(self) -> str:
        """What it is found again by after another grouping."""
        return f"{self.perhaps.first} {self.perhaps.second}"

    @property
    def sides(self) -> tuple[int, int]:
        """How many pictures either group has."""
        one, other = (1 if card is None else card.size for card in self.cards)
        return one, other

    @property
    def samples(self) -> tuple[MediaId, ...]:
        """The two pictures that speak most for it, then a further one of either group."""
        pair = self.perhaps.pairs[0]
        more = (each for card in self.cards if card is not None for each in card.samples[:2] if each not in pair)
        return (*pair, *more)[:4]

    @property
    def size(self) -> int:
        """How many pictures the two groups have together."""
        return sum(self.sides)

    @property
    def gain(self) -> float:
        """What a look brings, in pictures."""
        return gain.gain_of_pair(*self.sides, self.perhaps.strength)

    @property
    def confidence(self) -> float:
        """The probability that the two are one."""
        return self.perhaps.strength

    @property
    def last(self) -> datetime | None:
        """When the newest picture of either was taken."""
        return max((card.last for card in self.cards if card is not None and card.last is not None), default=None)

    @property
    def decided(self) -> bool:
        """Never: a word on it makes one group of the two, or parts them for good."""
        return False

    @property
    def name(self) -> str:
        """What an examiner called the one or the other."""
        return " / ".join(card.name for card in self.cards if card is not None and card.name)

    @property
    def title(self) -> str:
        """That the two are perhaps one, by name or by size."""
        names = [card.name if card is not None else "" for card in self.cards]
        one, other = (name or number(size) for name, size in zip(names, self.sides, strict=True))
        return tr("Perhaps the same: {one} and {other}", one=one, other=other)

    @cached_property
    def why(self) -> tuple[str, ...]:
        """What hangs on it, and why they were not joined."""
        people = self.perhaps.kind is Kind.PERSON
        short = tr("Their likeness is not enough to group them.") if people else self.perhaps.sentence
        return (gain.why_pair(*self.sides, self.perhaps.kind), short)

    @property
    def told(self) -> tuple[str, ...]:
        """What hangs on it, and why they were not joined."""
        return self.why

    @property
    def about(self) -> str:
        """How likely it is, and on how much that rests."""
        sure = as_title(sureness(self.perhaps.kind, self.perhaps.strength))
        return tr("{sure}, by all that speaks for it together", sure=sure)

    def sentence(self) -> str:
        """Return it in words, for a screen reader and for the filter."""
        return f"{self.title}, {self.about.replace('  ·  ', ', ')}. {' '.join(self.why)}"


Row = Proposal | PairProposal


def when(card: ClusterCard) -> str:
    """Return a cluster's span of time in words."""
    if card.first is None or card.last is None:
        return tr("No times known")
    return f"{span(card.first, card.last)} {zones(card.zoned, card.timed)}"


def read(reader: Database, kind: Kind = Kind.PLACE, *, of_review: bool = False) -> list[Row]:
    """Read every proposed place or person, and every two groups that are perhaps one, in no order.

    Looks do not come along with a sealed file: of a review nothing is said of them, as if all had been looked at.
    """
    cards = cluster_cards.of(reader, kind)
    known = standings.of(reader, kind, {card.number for card in cards if card.name})
    if kind is Kind.PERSON:  # where a picture was taken, and by which camera, is not passed on from face to face
        known = {number: replace(each, located=0, with_camera=0) for number, each in known.items()}
    if of_review:
        known = {number: replace(each, seen=each.size) for number, each in known.items()}
    found: list[Row] = [Proposal(card, known[card.number], gain.gain_of_group(known[card.number])) for card in cards]
    by_id = {card.id: card for card in cards}
    found += [
        PairProposal(each, (by_id.get(each.first), by_id.get(each.second))) for each in clusters.perhaps(reader, kind)
    ]
    return found


def arranged(
    proposals: Iterable[Row], order: Order = Order.GAIN, shown: Shown = Shown.ALL, words: str = ""
) -> list[Row]:
    """Return those that are to be shown, in an order; each of ``words`` must begin a word of a proposal."""
    wanted = words.casefold().split()
    kept = [each for each in proposals if shown is Shown.ALL or each.decided is (shown is Shown.DECIDED)]
    if wanted:
        kept = [each for each in kept if _has(each.sentence(), wanted)]
    return sorted(kept, key=KEYS[order])


def _has(sentence: str, wanted: Sequence[str]) -> bool:
    said = sentence.casefold().split()
    return all(any(word.startswith(each) for word in said) for each in wanted)


def _newest(proposal: Row) -> float:
    last = proposal.last
    return -(last - datetime.min).total_seconds() if last is not None else 0.0  # noqa: DTZ901  the card's times have no zone


Key = tuple[float | str, ...]
KEYS: dict[Order, Callable[[Row], Key]] = {
    Order.GAIN: lambda each: (-round(each.gain, 6), -each.size, each.key),
    Order.SIZE: lambda each: (-each.size, each.key),
    Order.NEWEST: lambda each: (_newest(each), -each.size, each.key),
    Order.CONFIDENCE: lambda each: (each.confidence, -each.size, each.key),
    Order.NAME: lambda each: (each.name == "", each.name.casefold(), -each.size, each.key),
}
