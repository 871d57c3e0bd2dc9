"""Neighbours of hashes, by FAISS: every pair within a distance, none missed."""

import faiss
import numpy as np

from app.domain.arrays import Ints, UInt8s

BITS = 256
LEAST_QUALITY = 50
"""Below it a picture is too smooth for PDQ: the hashes of two skies are as near as those of copies."""
EXACT_TO = 20_000
PARTS, PART_BITS = 16, 16
MOST_BITS_APART = 31
"""31 differing bits in 16 parts: one part differs in at most one bit, so that part's bucket or a neighbour has it."""
QUERIES_AT_ONCE = 2048


def within(held: UInt8s, asked: UInt8s, most_apart: int) -> tuple[Ints, Ints, Ints]:
    """Return all rows of ``held`` that differ from a row of ``asked`` in at most ``most_apart`` bits.

    Args:
        held: (n, 32), 256 bits a row; up to 20,000 rows also (n, bytes) of another length.
        asked: (m, 32), or as long as those.
        most_apart: 0 to 31.

    Returns:
        asked_rows, held_rows, apart: three (p,) arrays, sorted by asked row, then by held row.

    Raises:
        ValueError: if ``most_apart`` is out of range.

    Compares all with all up to 20,000; past that by 16 tables of 16 bits, which miss nothing within 31 bits.
    Source: M. Norouzi et al., "Fast Search in Hamming Space with Multi-Index Hashing", CVPR 2012.
    """
    if not 0 <= most_apart <= MOST_BITS_APART:
        raise ValueError(f"not a distance that the index finds all of: {most_apart}")
    if not len(held) or not len(asked):
        return (np.zeros(0, np.int64),) * 3
    index = faiss.IndexBinaryFlat(8 * held.shape[1]) if len(held) <= EXACT_TO else _tables()
    index.add(np.ascontiguousarray(held))
    asked_rows, held_rows, apart = [], [], []
    for start in range(0, len(asked), QUERIES_AT_ONCE):
        part = np.ascontiguousarray(asked[start : start + QUERIES_AT_ONCE])
        limits, distances, labels = index.range_search(part, most_apart + 1)
        asked_rows.append(np.repeat(np.arange(start, start + len(part)), np.diff(limits.astype(np.int64))))
        held_rows.append(labels.astype(np.int64))
        apart.append(distances.astype(np.int64))
    found = np.concatenate(asked_rows), np.concatenate(held_rows), np.concatenate(apart)
    order = np.argsort(found[0] * len(held) + found[1], kind="stable")
    return found[0][order], found[1][order], found[2][order]


def bits_apart(first: UInt8s, second: UInt8s) -> Ints:
    """Return how many bits differ, row by row, between (..., 32) and (..., 32) hashes."""
    counts: Ints = np.bitwise_count(first ^ second).sum(axis=-1, dtype=np.int64)
    return counts


def _tables() -> faiss.IndexBinaryMultiHash:
    tables = faiss.IndexBinaryMultiHash(BITS, PARTS, PART_BITS)
    tables.nflip = 1
    return tables
