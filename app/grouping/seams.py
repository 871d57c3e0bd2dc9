"""Where a group would come apart first: the one link that a side hangs on, or else the weakest that holds it together.

The strongest links that hold a group together make a tree (a maximum spanning tree). Each link of the tree parts the
group in two sides; where no other link goes from one side to the other, that link stands alone.
"""

import math
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import breadth_first_order, connected_components, minimum_spanning_tree
from scipy.special import entr

from app.domain.arrays import Bools, Float64s, Ints

HEAVIEST = 2.0
"""A link weighs this less its strength, so that the lightest tree is made of the strongest links and none is 0."""
MARKS_SEED = 20_260_101


@dataclass(frozen=True, slots=True)
class GroupTies:
    """The links inside some groups, one a pair: row by row the group, both ends by number, and the strength.

    Args:
        group: (m,) int64.
        first: (m,) int64.
        second: (m,) int64.
        strength: (m,) float64, 0 to 1.

    """

    group: Ints
    first: Ints
    second: Ints
    strength: Float64s


@dataclass(frozen=True, slots=True)
class Seam:
    """A link and the two sides that it joins; ``alone`` where no other link joins them."""

    first: int
    second: int
    strength: float
    smaller: int
    larger: int
    alone: bool

    @property
    def doubt(self) -> float:
        """How many pictures' place it leaves open: the smaller side, times how little is known of the link."""
        return self.smaller * float(unknown_bits(np.array(self.strength)))


def unknown_bits(probability: Float64s) -> Float64s:
    """Return what a look would settle, 0 to 1: the entropy of a yes or no of this probability, in bits.

    Source: C. E. Shannon, A Mathematical Theory of Communication, 1948, section 6.
    """
    return np.asarray((entr(probability) + entr(1 - probability)) / math.log(2))


def seams(ties: GroupTies) -> dict[int, Seam]:
    """Return for each group the link that it is most in doubt at: one that stands alone, else the weakest of the tree.

    A media item may be in several groups, as a picture of two people is; it ties none of them to another.
    Pure, and the same for the same links in any order. Takes about 2 µs a link.
    """
    if not len(ties.first):
        return {}
    ties = _sorted(ties)
    group, many = np.unique(ties.group, return_inverse=True)[1], int(ties.second.max()) + 1
    nodes, ends = np.unique(np.stack([group * many + ties.first, group * many + ties.second]), return_inverse=True)
    one, other = ends.reshape(2, -1).astype(np.int64)
    above, order = _forest(len(nodes), one, other, ties.strength)
    below, whole, alone = _sides(one, other, above, order)
    hung = np.flatnonzero(above >= 0)
    low, high = np.minimum(hung, above[hung]), np.maximum(hung, above[hung])
    rows = np.searchsorted(one * len(nodes) + other, low * len(nodes) + high)
    smaller = np.minimum(below, whole - below)[hung]
    doubt = np.where(alone[hung], smaller * unknown_bits(ties.strength[rows]), 0.0)
    ranked = np.lexsort((rows, -smaller, ties.strength[rows], -doubt, ~alone[hung], ties.group[rows]))
    groups, at = np.unique(ties.group[rows][ranked], return_index=True)
    found: dict[int, Seam] = {}
    for group, place in zip(groups.tolist(), ranked[at].tolist(), strict=True):
        row, side = rows[place], int(smaller[place])
        link = int(ties.first[row]), int(ties.second[row]), float(ties.strength[row])
        found[group] = Seam(*link, side, int(whole[hung[place]]) - side, bool(alone[hung[place]]))
    return found


def _sorted(ties: GroupTies) -> GroupTies:
    """Return the ties by their groups and ends, the lower number of a pair first."""
    low, high = np.minimum(ties.first, ties.second), np.maximum(ties.first, ties.second)
    order = np.lexsort((high, low, ties.group))
    return GroupTies(ties.group[order], low[order], high[order], ties.strength[order])


def _sides(one: Ints, other: Ints, above: Ints, order: Ints) -> tuple[Ints, Ints, Bools]:
    """Return, for the link from each node to the one above it: how many nodes hang below, in all, and if it is alone.

    Both ends of each link outside the trees get one random mark. Below a link of a tree all marks cancel out, but for
    those of links that lead past it: none is left where it stands alone.
    """
    outside = (above[one] != other) & (above[other] != one)
    drawn = np.random.default_rng(MARKS_SEED).integers(1, 1 << 62, size=int(outside.sum()), dtype=np.int64)
    marks = np.zeros(len(above), dtype=np.int64)
    np.bitwise_xor.at(marks, one[outside], drawn)
    np.bitwise_xor.at(marks, other[outside], drawn)
    over, sizes, left = above.tolist(), [1] * len(above), marks.tolist()
    for node in order[::-1].tolist():
        if over[node] >= 0:
            sizes[over[node]] += sizes[node]
            left[over[node]] ^= left[node]
    whole = sizes.copy()
    for node in order.tolist():
        if over[node] >= 0:
            whole[node] = whole[over[node]]
    return np.array(sizes, dtype=np.int64), np.array(whole, dtype=np.int64), np.array(left, dtype=np.int64) == 0


def _forest(nodes: int, one: Ints, other: Ints, strength: Float64s) -> tuple[Ints, Ints]:
    """Return the node above each one in the trees of the strongest links, -1 for a root, and an order from the roots.

    All trees hang on one more node while they are walked.
    """
    weights = csr_array((HEAVIEST - strength, (one, other)), shape=(nodes, nodes))
    tree = minimum_spanning_tree(weights).tocoo()
    _, labels = connected_components(tree, directed=False)
    _, roots = np.unique(labels, return_index=True)
    rows, columns = np.append(tree.row, np.full(len(roots), nodes)), np.append(tree.col, roots)
    ones: Float64s = np.ones(len(rows))
    hung = csr_array((ones, np.stack([rows, columns])), shape=(nodes + 1, nodes + 1))
    order, above = breadth_first_order(hung, nodes, directed=False)
    over = np.where(above[:nodes] == nodes, -1, above[:nodes])
    return over.astype(np.int64), order[1:].astype(np.int64)
