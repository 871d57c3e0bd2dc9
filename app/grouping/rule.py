"""When groups are joined: the numbers that differ from kind to kind of cluster."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.link import Link

SUREST = 1 - 1e-6
SPARSE_LEAST = 0.999
BRIDGED = 2
"""The size from which on a group is more than a picture, and one link to it is a bridge."""


@dataclass(frozen=True, slots=True)
class Rule:
    """From which strength on groups are joined, how many links count, how much more large groups need.

    Args:
        least: the strength that joins two pictures.
        further_links: how many links count beside the strongest.
        size_weight: how much more the smaller group asks for, in logits for each e-fold of its size.
        basis: the linkers that count, and the least strength of each; all links of all linkers where it is None.
        bridge: the strength from which on one link alone joins two groups of two or more.
        sparse: the share of all pairs between two groups of two or more up to which links are too few for copies, of
            which each is linked with nearly each; then the case must be as sure as ``SPARSE_LEAST``.
        agreement: how much third pictures can say for or against a link, in logits from the one to the other.
        perhaps: the probability from which on two groups that were not joined are told of; above 1 tells of none.

    """

    least: float
    further_links: int = 8
    size_weight: float = 0.3
    basis: Mapping[str, float] | None = None
    bridge: float = 0.0
    sparse: float = 0.0
    agreement: float = 0.0
    perhaps: float = 2.0

    def counts(self, link: Link) -> bool:
        """Tell whether a link says anything of this kind of cluster."""
        return self.basis is None or link.strength >= self.basis.get(link.linker, math.inf)

    def needed(self, one: int, other: int, links: int) -> float:
        """Return the logit that joining groups of these sizes takes, with so many links between them."""
        asked = logit(self.least) + self.size_weight * math.log(min(one, other))
        if min(one, other) < BRIDGED:
            return asked
        if links <= self.sparse * one * other:
            return max(asked, logit(SPARSE_LEAST))
        return max(asked, logit(self.bridge)) if links == 1 and self.bridge else asked


def logit(strength: float) -> float:
    """Return the logit of a probability, held within what a link can know."""
    held = min(max(strength, 1 - SUREST), SUREST)
    return math.log(held / (1 - held))


def probability(logit_of_it: float) -> float:
    """Return the probability that has a logit."""
    return 1 / (1 + math.exp(-logit_of_it))
