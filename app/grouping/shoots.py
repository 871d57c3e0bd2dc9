"""Groups that grow while neither a decision nor a camera nor a clock forbids it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from app.domain.camera import CameraIdentity
from app.domain.doubts import believed
from app.domain.facts import CameraTimes, FileNames
from app.domain.ids import MediaId
from app.domain.linker import FactTable
from app.matching.one_body import cameras_of

PAUSE_MOST = timedelta(hours=3)


class Stated(NamedTuple):
    """What a media item states of its camera and its time; either may be missing."""

    identity: CameraIdentity | None
    captured: datetime | None


class Step(NamedTuple):
    """A reason to put two media items into one series; ``strength`` is its probability."""

    strength: float
    first: MediaId
    second: MediaId
    basis: str


@dataclass(slots=True)
class Shoot:
    """A growing group: its members, the steps that built it, and what its members state."""

    members: list[MediaId]
    identities: list[CameraIdentity]
    spans: dict[bool, tuple[datetime, datetime]]
    steps: list[Step] = field(default_factory=list)
    forbidden: set[MediaId] = field(default_factory=set)


def stated_by(facts: FactTable, media_ids: Iterable[MediaId]) -> dict[MediaId, Stated]:
    """Return what each media item states of its camera and time; what is not believed is left out."""
    cameras, times, names = cameras_of(facts), facts.of(CameraTimes), facts.of(FileNames)
    return {each: Stated(cameras.get(each), believed(times.get(each), names.get(each))) for each in media_ids}


class Shoots:
    """Disjoint groups of media items, joined step by step; the order of the steps decides, not that of the items."""

    def __init__(self, stated: Mapping[MediaId, Stated]) -> None:
        self._home: dict[MediaId, MediaId] = {each: each for each in stated}
        self._shoots = {each: _alone(each, said) for each, said in stated.items()}

    def find(self, media_id: MediaId) -> Shoot:
        """Return the group of a media item."""
        return self._shoots[self.root(media_id)]

    def all(self) -> list[Shoot]:
        """Return every group."""
        return list(self._shoots.values())

    def forbid(self, first: MediaId, second: MediaId) -> None:
        """Keep the groups of two media items apart from now on."""
        one, other = self.root(first), self.root(second)
        self._shoots[one].forbidden.add(other)
        self._shoots[other].forbidden.add(one)

    def together(self, first: MediaId, second: MediaId) -> bool:
        """Tell whether two media items are in one group."""
        return self.root(first) == self.root(second)

    def may_join(self, first: MediaId, second: MediaId) -> bool:
        """Tell whether neither a decision nor a camera nor a clock keeps two groups apart."""
        one, other = self.root(first), self.root(second)
        return other not in self._shoots[one].forbidden and fits(self._shoots[one], self._shoots[other])

    def join(self, step: Step) -> None:
        """Put the groups of a step's two media items together, whatever they state."""
        one, other = sorted((self.root(step.first), self.root(step.second)))
        if one == other:
            return
        if len(self._shoots[one].members) < len(self._shoots[other].members):
            one, other = other, one
        into, gone = self._shoots[one], self._shoots.pop(other)
        self._home[other] = one
        into.members += gone.members
        into.steps += [*gone.steps, step]
        into.identities = _distinct([*into.identities, *gone.identities])
        into.spans = _spans_together(into.spans, gone.spans)
        for each in gone.forbidden:
            self._shoots[each].forbidden.discard(other)
            self._shoots[each].forbidden.add(one)
        into.forbidden |= gone.forbidden

    def root(self, media_id: MediaId) -> MediaId:
        """Return what all members of one group have in common until it grows."""
        root = media_id
        while self._home[root] != root:
            root = self._home[root]
        while self._home[media_id] != root:
            self._home[media_id], media_id = root, self._home[media_id]
        return root


def fits(one: Shoot, other: Shoot) -> bool:
    """Tell whether one camera, without a pause of more than three hours, can have taken both groups' pictures.

    Times with a zone and times without are not compared with each other.
    """
    if any(mine.contradicts(theirs) for mine in one.identities for theirs in other.identities):
        return False
    return all(_near(one.spans[zoned], other.spans[zoned]) for zoned in one.spans.keys() & other.spans.keys())


def _near(one: tuple[datetime, datetime], other: tuple[datetime, datetime]) -> bool:
    return one[0] - other[1] <= PAUSE_MOST and other[0] - one[1] <= PAUSE_MOST


def _alone(media_id: MediaId, said: Stated) -> Shoot:
    spans = {} if said.captured is None else {said.captured.tzinfo is not None: (said.captured, said.captured)}
    return Shoot([media_id], [said.identity] if said.identity else [], spans)


def _distinct(identities: list[CameraIdentity]) -> list[CameraIdentity]:
    return list({identity.key: identity for identity in identities}.values())


def _spans_together(
    one: Mapping[bool, tuple[datetime, datetime]], other: Mapping[bool, tuple[datetime, datetime]]
) -> dict[bool, tuple[datetime, datetime]]:
    together = dict(one)
    for zoned, (start, end) in other.items():
        mine = together.get(zoned, (start, end))
        together[zoned] = (min(mine[0], start), max(mine[1], end))
    return together
