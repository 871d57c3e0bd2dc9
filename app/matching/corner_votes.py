"""Which pictures may have the same thing laid over them: an inverted index over pairs of neighbouring sharp corners.

A word is two neighbouring corners, some bits of what each looks like, and how they lie to each other. Pictures that
share two words at one shift are worth a look. Of the pictures that share a word, each is paired with the next six
only, so that a site's logo in ten thousand pictures does not make fifty million pairs.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import KDTree

from app.domain.arrays import Ints
from app.domain.facts import SharpCorners

Words = NDArray[np.uint64]

NEIGHBOURS = 3
MOST_APART_PX = 64
TABLES, WORD_BITS = 3, 20
NEXT = 6
SHIFT_PX, FAR_PX = 3, 2048
LEAST_VOTES = 2
PARTNERS = 6
MOST_VOTES = 32
"""Two copies of one picture share hundreds of words; so many of a table, and of a step in it, tell as much."""
PICTURE_BITS, CORNER_BITS, SHIFT_BITS = np.uint64(32), np.uint64(12), np.uint64(12)
MIXERS = tuple(np.uint64(each) for each in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0xBF58476D1CE4E5B9))
"""Odd numbers that mix bits well, of SplitMix64 and xxHash."""


def likely_pairs(corners: Sequence[SharpCorners]) -> list[tuple[int, int]]:
    """Return the pairs of numbers of pictures that may have something laid over both, sorted; each picture's best six.

    Costs about 2 ms a picture. The tables are made one after the other; each holds up to 2,100 words a picture, of
    20 bytes. The pairs grow as the pictures do, not as their square.
    """
    near = [_neighbours(each) for each in corners]
    votes = np.concatenate([_votes(corners, near, table) for table in range(TABLES)])
    votes = _distinct(votes)
    at_shift = _distinct(np.stack([votes[:, 0], votes[:, 1] >> CORNER_BITS], axis=1), count=True)
    best: Counter[tuple[int, int]] = Counter()
    for pair, _, count in at_shift[at_shift[:, 2] >= LEAST_VOTES].tolist():
        ends = (pair >> int(PICTURE_BITS), pair & (1 << int(PICTURE_BITS)) - 1)
        best[ends] = max(best[ends], count)
    return _partners(best)


def _neighbours(found: SharpCorners) -> Ints:
    """Return (n, 3): two rows of near corners, and how they lie to each other as one number."""
    xy = found.xy.astype(np.int64)
    if len(xy) <= NEIGHBOURS:
        return np.zeros((0, 3), np.int64)
    _, nearest = KDTree(xy).query(xy, k=NEIGHBOURS + 1)
    one, other = np.repeat(np.arange(len(xy)), NEIGHBOURS), np.asarray(nearest, np.int64)[:, 1:].ravel()
    apart = xy[other] - xy[one]
    close = (np.abs(apart) < MOST_APART_PX).all(axis=1)
    lie = (apart[:, 0] + MOST_APART_PX) * 2 * MOST_APART_PX + apart[:, 1] + MOST_APART_PX
    rows: Ints = np.stack([one, other, lie], axis=1)[close]
    return rows


def _votes(corners: Sequence[SharpCorners], near: Sequence[Ints], table: int) -> Words:
    """Return (n, 2): a pair of pictures, and a shift with the corner of the first that speaks for it, as numbers."""
    words, where = _entries(corners, near, table)
    order = np.lexsort((where[:, 0], words))
    words, where = words[order], where[order]
    found = []
    for step in range(1, NEXT + 1):
        at = np.flatnonzero(words[step:] == words[:-step])
        one, other = where[at], where[at + step]
        shift = ((other[:, 2:] - one[:, 2:] + FAR_PX) // SHIFT_PX).astype(np.uint64)
        pair = one[:, 0].astype(np.uint64) << PICTURE_BITS | other[:, 0].astype(np.uint64)
        speaks = ((shift[:, 0] << SHIFT_BITS | shift[:, 1]) << CORNER_BITS) | one[:, 1].astype(np.uint64)
        found.append(_few_of_a_pair(np.stack([pair, speaks], axis=1)))
    return np.concatenate(found)


def _few_of_a_pair(votes: Words) -> Words:
    """Return at most 32 of the votes of each pair; they are in the order of their words, which is as good as chance."""
    votes = votes[np.argsort(votes[:, 0], kind="stable")]
    pairs = votes[:, 0]
    first = np.flatnonzero(np.append(True, pairs[1:] != pairs[:-1])) if len(pairs) else np.zeros(0, np.int64)
    place = np.arange(len(pairs)) - np.repeat(first, np.diff(np.append(first, len(pairs))))
    kept: Words = votes[place < MOST_VOTES]
    return kept


def _entries(corners: Sequence[SharpCorners], near: Sequence[Ints], table: int) -> tuple[Words, Ints]:
    """Return the (n,) words of all pictures, and (n, 4): picture, corner, x and y; no word twice in one picture."""
    words, where = [np.zeros(0, np.uint64)], [np.zeros((0, 4), np.int32)]
    part = slice(table * WORD_BITS, (table + 1) * WORD_BITS)
    values = np.uint64(1) << np.arange(WORD_BITS, dtype=np.uint64)
    for picture, (found, (one, other, lie)) in enumerate(zip(corners, (each.T for each in near), strict=True)):
        looks = np.unpackbits(found.bits, axis=1)[:, part].astype(np.uint64) @ values
        mixed = looks[one] * MIXERS[0] ^ looks[other] * MIXERS[1] ^ lie.astype(np.uint64) * MIXERS[2]
        unlike, first = np.unique(mixed ^ mixed >> np.uint64(29), return_index=True)
        words.append(unlike)
        rows = one[first]
        where.append(np.column_stack([np.full(len(rows), picture), rows, found.xy[rows]]).astype(np.int32))
    return np.concatenate(words), np.concatenate(where)


def _distinct(rows: Words, *, count: bool = False) -> Words:
    """Return (n, 2) rows, each once and sorted; with how often it was there as a third column, if that is asked for."""
    rows = rows[np.lexsort((rows[:, 1], rows[:, 0]))]
    starts = np.flatnonzero((rows != np.roll(rows, 1, axis=0)).any(axis=1) | (np.arange(len(rows)) == 0))
    if not count:
        return rows[starts]
    often = np.diff(np.append(starts, len(rows))).astype(np.uint64)
    return np.column_stack([rows[starts], often])


def _partners(votes: Counter[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs that are among the six with the most votes of either picture, sorted."""
    taken: Counter[int] = Counter()
    kept = []
    for pair, _ in sorted(votes.items(), key=lambda each: (-each[1], each[0])):
        if min(taken[end] for end in pair) < PARTNERS:
            kept.append(pair)
            taken.update(pair)
    return sorted(kept)
