"""How far two examiners agree on categories that they gave without knowing of each other's."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BothRead:
    """One media item, by row number: the first examiner's code, and the second one's; None where none was given yet."""

    item: int
    first: str
    second: str | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two readings have in common.

    ``asked`` items were to be read again, ``read`` were, ``agreed`` of these have one code. ``kappa`` is Cohen's, None
    where it says nothing: nothing was read, or both gave one and the same code throughout. ``table`` counts pairs of
    codes, the first examiner's first. ``differing`` are the row numbers on which the two differ, sorted.
    """

    asked: int
    read: int
    agreed: int
    kappa: float | None
    table: Mapping[tuple[str, str], int]
    differing: tuple[int, ...]


def agreement(pairs: Iterable[BothRead]) -> Agreement:
    """Return how far two examiners agree.

    Kappa is the share of agreement beyond what two who guess by their own frequencies would reach.
    Source: J. Cohen, Educational and Psychological Measurement 20(1), 1960, pp. 37-46.
    """
    listed = list(pairs)
    read = [(each.item, each.first, each.second) for each in listed if each.second is not None]
    table = Counter((first, second) for _, first, second in read)
    agreed = sum(many for (first, second), many in table.items() if first == second)
    differing = tuple(sorted(item for item, first, second in read if first != second))
    return Agreement(len(listed), len(read), agreed, _kappa(table, len(read), agreed), table, differing)


def _kappa(table: Mapping[tuple[str, str], int], read: int, agreed: int) -> float | None:
    firsts, seconds = Counter[str](), Counter[str]()
    for (first, second), many in table.items():
        firsts[first] += many
        seconds[second] += many
    by_chance = sum(many * seconds[code] for code, many in firsts.items())
    if by_chance == read * read:
        return None
    return (agreed * read - by_chance) / (read * read - by_chance)
