"""Groups under way: joined two by two, the strongest case first, until none is strong enough."""

import heapq
import math
from collections import defaultdict

from app.domain.ids import MediaId
from app.grouping.decided import Decided
from app.grouping.rule import Rule

FURTHER_SHARE = 0.5
FURTHER_FROM = -1.0
"""A further link adds to a case from this logit on, which is a strength of 0.27."""


class Merging:
    """Groups of rows of ``media``; a group is named by its smallest row.

    ``between`` has the logits of all links between two groups, ``apart`` which groups a decision parts, and
    ``weakest`` the weakest case by which a group was joined.
    """

    def __init__(self, media: list[MediaId], decided: Decided, rule: Rule) -> None:
        self.media, self.rule = media, rule
        self.number = {key: row for row, key in enumerate(media)}
        self.members: dict[int, list[int]] = defaultdict(list)
        self.group_of = [self.number[decided.component.get(key, key)] for key in media]
        for row, group_row in enumerate(self.group_of):
            self.members[group_row].append(row)
        self.between: dict[int, dict[int, list[float]]] = {row: {} for row in self.members}
        self.apart: dict[int, set[int]] = {row: set() for row in self.members}
        for first, second in decided.apart:
            one, other = self.group_of[self.number[first]], self.group_of[self.number[second]]
            self.apart[one].add(other)
            self.apart[other].add(one)
        self.weakest: dict[int, float] = dict.fromkeys(self.members, math.inf)
        self._queue: list[tuple[float, int, int, int, int]] = []

    def add(self, first: MediaId, second: MediaId, logit: float) -> None:
        """Take a link in; links inside a decided group change nothing."""
        one, other = self.group_of[self.number[first]], self.group_of[self.number[second]]
        if one != other:
            logits = self.between[one].setdefault(other, [])
            logits.append(logit)
            self.between[other][one] = logits

    def run(self) -> None:
        """Join groups, the strongest case first, until none is strong enough."""
        for one, others in self.between.items():
            for other in others:
                if one < other:
                    self._propose(one, other)
        while self._queue:
            lacking, one, other, size_one, size_other = heapq.heappop(self._queue)
            fresh = len(self.members.get(one, ())) == size_one and len(self.members.get(other, ())) == size_other
            if fresh and other not in self.apart[one]:
                self._join(one, other, self.needed(one, other) - lacking)

    def case(self, one: int, other: int) -> float:
        """Return the case for joining two groups, as a logit, from the links between them."""
        first, *rest = sorted(self.between[one][other], reverse=True)[: self.rule.further_links + 1]
        return first + sum(FURTHER_SHARE**rank * max(each - FURTHER_FROM, 0) for rank, each in enumerate(rest, 1))

    def needed(self, one: int, other: int) -> float:
        """Return the case that joining two groups takes."""
        telling = sum(each > FURTHER_FROM for each in self.between[one][other])
        return self.rule.needed(len(self.members[one]), len(self.members[other]), max(telling, 1))

    def _propose(self, one: int, other: int) -> None:
        first, second = min(one, other), max(one, other)
        beyond = self.case(one, other) - self.needed(one, other)
        if beyond > 0:
            heapq.heappush(self._queue, (-beyond, first, second, len(self.members[first]), len(self.members[second])))

    def _join(self, one: int, other: int, case: float) -> None:
        """Put ``other`` into ``one``, the smaller number."""
        for row in self.members[other]:
            self.group_of[row] = one
        self.members[one] += self.members.pop(other)
        self.weakest[one] = min(self.weakest[one], self.weakest.pop(other), case)
        for third, logits in self.between.pop(other).items():
            del self.between[third][other]
            if third != one:
                joined = self.between[one].setdefault(third, [])
                joined += logits
                self.between[third][one] = joined
        for third in self.apart.pop(other):
            self.apart[third].discard(other)
            self.apart[third].add(one)
            self.apart[one].add(third)
        for third in self.between[one]:
            self._propose(one, third)
