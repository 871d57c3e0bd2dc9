"""Nearest neighbours of vectors, by FAISS: exact up to a size, then by cells; the same answer on every run."""

from collections.abc import Sequence

import faiss
import numpy as np

from app.domain.arrays import Float32s, Ints
from app.domain.ids import MediaId
from app.domain.link import LinkEnds

EXACT_TO = 50_000
"""Up to here every vector is compared with every other: two core-minutes at the limit."""
CELLS_A_ROOT = 4
CELLS_LOOKED_INTO = 24
TRAIN_A_CELL = 64
QUERIES_AT_ONCE = 4096


def nearest(vectors: Float32s, k: int) -> tuple[Ints, Float32s]:
    """Return the ``k`` most alike other rows of each row, by inner product, best first; equal ones by row number.

    Args:
        vectors: (n, d), each of length 1 within 1e-2.
        k: how many for each row; fewer are found where there are fewer.

    Returns:
        rows: (n, min(k, n - 1)) row numbers; -1 where none was found.
        scores: the same shape, in [-1, 1].

    Exact up to 50,000 rows. Beyond, rows are put into 4 sqrt(n) cells and 24 cells are searched, which finds about
    98 % of the true neighbours at a cost that grows as n^1.5 / 170.
    """
    count, size = vectors.shape
    wanted = min(k, count - 1)
    if wanted < 1:
        return np.zeros((count, 0), np.int64), np.zeros((count, 0), np.float32)
    held = np.ascontiguousarray(vectors, np.float32)
    index = faiss.IndexFlatIP(size) if count <= EXACT_TO else _celled(held)
    index.add(held)
    rows, scores = np.empty((count, wanted), np.int64), np.empty((count, wanted), np.float32)
    for start in range(0, count, QUERIES_AT_ONCE):
        part = slice(start, start + QUERIES_AT_ONCE)
        alike, near = index.search(held[part], wanted + 1)
        rows[part], scores[part] = _without_self(near, alike, start)
    return rows, scores


def near_pairs(ids: Sequence[MediaId], vectors: Float32s, k: int, least: float) -> list[LinkEnds]:
    """Return the pairs of which one is among the other's ``k`` nearest and whose likeness is ``least`` or more, sorted.

    Args:
        ids: n media items.
        vectors: (n, d), row by row theirs, of length 1.
        k: neighbours a media item.
        least: inner product below which a pair is left out.

    """
    rows, scores = nearest(vectors, k)
    good = (rows >= 0) & (scores >= least)
    pairs = {
        (min(ids[a], ids[b]), max(ids[a], ids[b]))
        for a, b in zip(np.nonzero(good)[0].tolist(), rows[good].tolist(), strict=True)
    }
    return sorted(pairs)


def _celled(vectors: Float32s) -> faiss.IndexIVFFlat:
    count, size = vectors.shape
    cells = round(CELLS_A_ROOT * count**0.5)
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(size), size, cells, faiss.METRIC_INNER_PRODUCT)
    index.cp.seed = 1
    index.cp.max_points_per_centroid = TRAIN_A_CELL
    index.nprobe = CELLS_LOOKED_INTO
    index.train(vectors)
    return index


def _without_self(near: Ints, alike: Float32s, start: int) -> tuple[Ints, Float32s]:
    """Drop each row's own number, and put equal scores in the order of their row numbers."""
    own = np.arange(start, start + len(near))[:, None]
    is_self = near == own
    is_self[~is_self.any(axis=1), -1] = True  # many equal vectors: the row itself was not among the first
    kept = near[~is_self].reshape(len(near), -1)
    scores = alike[~is_self].reshape(len(near), -1)
    order = np.lexsort((kept, -scores), axis=1)
    return np.take_along_axis(kept, order, 1), np.take_along_axis(scores, order, 1)
