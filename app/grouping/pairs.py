"""Which pairs an examiner gains most by looking at: what is unsure, and would join or part the most pictures."""

from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float64s, Ints
from app.domain.ids import MediaId
from app.domain.link import Kind, LinkEnds
from app.grouping.seams import unknown_bits

LEAST_GAIN = 0.05
"""Less than a twentieth of one picture's place is not worth a look."""


@dataclass(frozen=True, slots=True)
class PairToLookAt:
    """A pair that is worth a look.

    Args:
        kind: what the groups are of.
        first: one media item; smaller than ``second``.
        second: the other one.
        strength: the probability, 0 to 1, that they belong together.
        gain: for how many pictures a word would settle where they belong, in bits.
        smaller: how many pictures stand on the smaller side of the pair.
        larger: how many stand on the other side.
        together: whether the two are in one group now, which "not the same" would part.
        perhaps: whether the grouping itself asks for this look.

    """

    kind: Kind
    first: MediaId
    second: MediaId
    strength: float
    gain: float
    smaller: int
    larger: int
    together: bool = False
    perhaps: bool = False

    @property
    def ends(self) -> LinkEnds:
        """Both media items, in order."""
        return self.first, self.second


@dataclass(frozen=True, slots=True, eq=False)
class Ties:
    """Links that count for a kind, row by row: (m,) row numbers of the media items, (m,) strengths 0 to 1."""

    first: Ints
    second: Ints
    strength: Float64s

    def without(self, pairs: Ints) -> "Ties":
        """Return the links that are not on any of these pairs: (k, 2) row numbers."""
        many = 1 + max(each.max(initial=0) for each in (self.first, self.second, pairs))
        key = _sides(self.first, self.second, many)
        kept = ~np.isin(key, _sides(pairs[:, 0], pairs[:, 1], many))
        return Ties(self.first[kept], self.second[kept], self.strength[kept])


@dataclass(frozen=True, slots=True, eq=False)
class Between:
    """For each two groups that something ties: (k,) rows of ``Ties``, gains in bits, and the sizes of both sides."""

    row: Ints
    gain: Float64s
    smaller: Ints
    larger: Ints


def between_groups(ties: Ties, members: Ints, homes: Ints, said: Ints) -> Between:
    """Return the strongest tie of each two groups that were not joined, what is gained most by a look first.

    Groups that an examiner's word has settled, joined or parted, are left out. A media item in no group is one by
    itself. Pure, and the same for the same ties in any order. Takes about 1 µs a tie.

    Args:
        ties: the links.
        members: (n,) row numbers of the media items that are in a group.
        homes: (n,) the group of each, numbered from 0.
        said: (k, 2) row numbers of media items, one each of two groups that are settled.

    """
    nodes = np.unique(np.concatenate([ties.first, ties.second, members, said.ravel()]))
    home = np.arange(len(nodes), dtype=np.int64) + (homes.max(initial=-1) + 1)
    home[np.searchsorted(nodes, members)] = homes
    _, home, sizes = np.unique(home, return_inverse=True, return_counts=True)
    key = _sides(home[np.searchsorted(nodes, ties.first)], home[np.searchsorted(nodes, ties.second)], len(sizes))
    one, other = home[np.searchsorted(nodes, said.T)]
    spoken = _sides(one, other, len(sizes))
    asked = np.flatnonzero((key // len(sizes) != key % len(sizes)) & ~np.isin(key, spoken))
    asked = asked[np.lexsort((ties.second[asked], ties.first[asked], -ties.strength[asked], key[asked]))]
    _, at = np.unique(key[asked], return_index=True)
    row = asked[at]
    ends = np.stack([sizes[key[row] // len(sizes)], sizes[key[row] % len(sizes)]])
    smaller, larger = ends.min(axis=0), ends.max(axis=0)
    gain = smaller * unknown_bits(ties.strength[row])
    worth = np.flatnonzero(gain >= LEAST_GAIN)
    order = worth[np.lexsort((ties.second[row[worth]], ties.first[row[worth]], -gain[worth]))]
    return Between(row[order], gain[order], smaller[order], larger[order])


def _sides(one: Ints, other: Ints, many: int) -> Ints:
    """Return one number for each two groups, whichever comes first."""
    return np.minimum(one, other) * many + np.maximum(one, other)
