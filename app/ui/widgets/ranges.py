"""A set of positions kept as ranges, so that picking a million of them is one number pair."""

from bisect import bisect_right
from collections.abc import Iterator

import numpy as np

from app.domain.arrays import Ints


class Ranges:
    """Which positions are picked: disjoint half-open ranges, sorted."""

    __slots__ = ("_ends", "_starts")

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def clear(self) -> None:
        """Pick nothing."""
        self._starts.clear()
        self._ends.clear()

    def set_only(self, first: int, last: int) -> None:
        """Pick ``first`` to ``last``, both included, and nothing else."""
        low, high = sorted((first, last))
        self._starts, self._ends = [low], [high + 1]

    def set_all(self, positions: Ints) -> None:
        """Pick these positions, sorted and each once, and nothing else."""
        if not len(positions):
            self.clear()
            return
        breaks = np.flatnonzero(np.diff(positions) > 1)
        self._starts = positions[np.append(0, breaks + 1)].tolist()
        self._ends = (positions[np.append(breaks, len(positions) - 1)] + 1).tolist()

    def toggle(self, position: int) -> None:
        """Pick a position, or let it go."""
        kept = [(low, high) for low, high in self if not low <= position < high]
        for low, high in self:
            if low <= position < high:
                kept += [(low, position), (position + 1, high)]
                break
        else:
            kept.append((position, position + 1))
        self._take(sorted((low, high) for low, high in kept if low < high))

    def __contains__(self, position: int) -> bool:
        """Tell whether a position is picked."""
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and position < self._ends[at]

    def __len__(self) -> int:
        """Return how many positions are picked."""
        return sum(self._ends) - sum(self._starts)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges, the end not included."""
        return iter(list(zip(self._starts, self._ends, strict=True)))

    def first(self, most: int) -> list[int]:
        """Return the first positions, at most so many."""
        found: list[int] = []
        for low, high in self:
            found.extend(range(low, min(high, low + most - len(found))))
            if len(found) >= most:
                break
        return found

    def _take(self, ranges: list[tuple[int, int]]) -> None:
        joined: list[list[int]] = []
        for low, high in ranges:
            if joined and joined[-1][1] == low:
                joined[-1][1] = high
            else:
                joined.append([low, high])
        self._starts, self._ends = [low for low, _ in joined], [high for _, high in joined]
