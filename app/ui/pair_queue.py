"""Which pair is compared now, which were before, and which are worth a look next."""

from collections.abc import Mapping, Sequence

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import FaceBox, FaceEnds, Kind, LinkEnds
from app.grouping.pairs import PairToLookAt
from app.ui.workspace import NO_FACES

Asked = tuple[Kind, LinkEnds]
Meant = Mapping[MediaId, FaceBox]
"""Which face is meant in a picture, as far as one is."""


class PairQueue:
    """A pair comes once by itself; it can be gone back to, or be asked for by name, as often as one likes."""

    def __init__(self) -> None:
        self.kind = Kind.PLACE
        self._worth: dict[Asked, PairToLookAt] = {}
        self._found: tuple[Asked, ...] = ()
        self._shown: list[Asked] = []
        self._meant: list[Meant] = []  # one for each that is shown
        self._passed: dict[Asked, None] = {}

    def fill(self, found: Sequence[PairToLookAt]) -> None:
        """Take the pairs that are worth a look now, in the place of those before."""
        self._found = tuple((each.kind, each.ends) for each in found)
        self._worth.update(((each.kind, each.ends), each) for each in found)

    def waiting(self) -> list[LinkEnds]:
        """Return the pairs of this kind that are worth a look and have not been shown yet, the best first."""
        return [ends for kind, ends in self._found if kind is self.kind and (kind, ends) not in self._passed]

    def passed_over(self) -> list[LinkEnds]:
        """Return the pairs of this kind that were shown, and are still worth a look."""
        return [ends for kind, ends in self._found if kind is self.kind and (kind, ends) in self._passed]

    def start_again(self) -> None:
        """Let the pairs that were passed over come once more."""
        for ends in self.passed_over():
            del self._passed[self.kind, ends]

    @property
    def ends(self) -> LinkEnds | None:
        """The pair that is shown, the left picture first; None where there is none."""
        return self._shown[-1][1] if self._shown and self._shown[-1][0] is self.kind else None

    @property
    def faces(self) -> FaceEnds | None:
        """The two faces that are meant in the pair that is shown; None where both pictures whole are."""
        if self.ends is None or self.kind is not Kind.PERSON:
            return None
        left, right = (self._meant[-1].get(end) for end in self.ends)
        return (left, right) if left is not None and right is not None else None

    @property
    def is_by_hand(self) -> bool:
        """Whether the pair that is shown was asked for, and is none of those that are worth a look."""
        return self.ends is not None and _sorted(self.kind, self.ends) not in self._worth

    def show(self, ends: LinkEnds, meant: Meant = NO_FACES) -> None:
        """Note that a pair is shown; of people, with the faces that it was asked for with, if any."""
        self._shown.append((self.kind, ends))
        self._meant.append(meant)
        self._passed[_sorted(self.kind, ends)] = None

    def exchange(self, ends: LinkEnds) -> None:
        """Note that the pair that is shown has another right picture."""
        self._shown[-1] = (self.kind, ends)

    def back(self) -> LinkEnds | None:
        """Return to the pair before this one; None where there is none."""
        earlier = [at for at, (kind, _) in enumerate(self._shown[:-1]) if kind is self.kind]
        if not earlier:
            return None
        del self._shown[earlier[-1] + 1 :], self._meant[earlier[-1] + 1 :]
        return self._shown[-1][1]

    def leave(self) -> None:
        """Note that no pair is shown."""
        self._shown.clear()
        self._meant.clear()

    def words(self) -> str:
        """Return how far one is, and what a word on this pair would settle."""
        waiting = len(self.waiting())
        passed = [each for each in self._passed if each[0] is self.kind and each in self._worth]
        asked = _sorted(self.kind, self.ends) if self.ends else None
        if asked not in passed:
            if waiting:
                return tr("%n pair(s) worth a look", "", waiting)
            over = len(self.passed_over())
            if over:
                return tr("%n pair(s) shown without a word", "", over)
            return tr("Nothing else waits for a look") if self.ends else tr("No pair worth a look is left")
        at = passed.index(asked) + 1
        how_far = tr("Pair {at} of {all}", at=at, all=len(passed) + waiting)
        return f"{how_far}  ·  {_settles(self._worth[asked])}"


def _sorted(kind: Kind, ends: LinkEnds) -> Asked:
    first, second = sorted(ends)
    return kind, (first, second)


def _settles(pair: PairToLookAt) -> str:
    return (
        _hangs(pair.kind, pair.larger, pair.smaller) if pair.together else _joins(pair.kind, pair.larger, pair.smaller)
    )


def _hangs(kind: Kind, larger: int, smaller: int) -> str:
    if kind is Kind.PLACE:
        return tr("one place hangs on it: {larger} and %n picture(s)", "", smaller, larger=larger)
    if kind is Kind.SERIES:
        return tr("one series hangs on it: {larger} and %n picture(s)", "", smaller, larger=larger)
    if kind is Kind.COPIES:
        return tr("one stack hangs on it: {larger} and %n picture(s)", "", smaller, larger=larger)
    return tr("one person hangs on it: {larger} and %n picture(s)", "", smaller, larger=larger)


def _joins(kind: Kind, larger: int, smaller: int) -> str:
    if kind is Kind.PLACE:
        return tr("would make one place of {larger} and %n picture(s)", "", smaller, larger=larger)
    if kind is Kind.SERIES:
        return tr("would make one series of {larger} and %n picture(s)", "", smaller, larger=larger)
    if kind is Kind.COPIES:
        return tr("would make one stack of {larger} and %n picture(s)", "", smaller, larger=larger)
    return tr("would make one person of {larger} and %n picture(s)", "", smaller, larger=larger)
