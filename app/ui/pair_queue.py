"""Which pair is compared now, which were before, and which are worth a look next."""

from collections.abc import Sequence

from app.domain.link import Kind, LinkEnds
from app.grouping.pairs import PairToLookAt
from app.ui.wording import counted

Asked = tuple[Kind, LinkEnds]


class PairQueue:
    """A pair comes once by itself; it can be gone back to, or be asked for by name, as often as one likes."""

    def __init__(self) -> None:
        self.kind = Kind.PLACE
        self._worth: dict[Asked, PairToLookAt] = {}
        self._found: tuple[Asked, ...] = ()
        self._shown: list[Asked] = []
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

    def show(self, ends: LinkEnds) -> None:
        """Note that a pair is shown."""
        self._shown.append((self.kind, ends))
        self._passed[_sorted(self.kind, ends)] = None

    def exchange(self, ends: LinkEnds) -> None:
        """Note that the pair that is shown has another right picture."""
        self._shown[-1] = (self.kind, ends)

    def back(self) -> LinkEnds | None:
        """Return to the pair before this one; None where there is none."""
        earlier = [at for at, (kind, _) in enumerate(self._shown[:-1]) if kind is self.kind]
        if not earlier:
            return None
        del self._shown[earlier[-1] + 1 :]
        return self._shown[-1][1]

    def leave(self) -> None:
        """Note that no pair is shown."""
        self._shown.clear()

    def words(self) -> str:
        """Return how far one is, and what a word on this pair would settle."""
        waiting = len(self.waiting())
        passed = [each for each in self._passed if each[0] is self.kind and each in self._worth]
        asked = _sorted(self.kind, self.ends) if self.ends else None
        if asked not in passed:
            if waiting:
                return f"{counted(waiting, 'pair')} worth a look"
            over = len(self.passed_over())
            return f"{counted(over, 'pair')} shown without a word" if over else "No pair worth a look is left"
        at = passed.index(asked) + 1
        return f"Pair {at} of {len(passed) + waiting}  ·  {_settles(self._worth[asked])}"


def _sorted(kind: Kind, ends: LinkEnds) -> Asked:
    first, second = sorted(ends)
    return kind, (first, second)


def _settles(pair: PairToLookAt) -> str:
    noun = {Kind.PLACE: "place", Kind.SERIES: "series", Kind.COPIES: "stack"}.get(pair.kind, pair.kind.value)
    if pair.together:
        return f"one {noun} hangs on it: {pair.larger} and {counted(pair.smaller, 'picture')}"
    return f"would make one {noun} of {pair.larger} and {counted(pair.smaller, 'picture')}"
