"""Which pictures hold points like these: votes out of an inverted index over every point of every picture.

A point is kept in twelve bytes: the sign of its descriptor in 64 turned directions, and the picture's number. Points
lie in cells of alike descriptors, so that a query looks into a few cells and not at every point. The index is made
from the facts in the store, and only proposes: what it finds is compared again, descriptor by descriptor.

Sources: H. Jegou et al., "Hamming Embedding and Weak Geometric Consistency", ECCV 2008 (signatures within cells);
A. Babenko and V. Lempitsky, "The Inverted Multi-Index", CVPR 2012 (cells as pairs of halves);
H. Jegou et al., "On the Burstiness of Visual Elements", CVPR 2009 (one vote a point and picture).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import faiss
import numpy as np
from numpy.typing import NDArray

from app.domain.arrays import Float32s, Int8s, Ints
from app.domain.ids import MediaId

UInt64s: TypeAlias = NDArray[np.uint64]
UInt32s: TypeAlias = NDArray[np.uint32]

SIZE, HALF, BITS = 64, 32, 64
DESCRIPTOR_FULL = 127.0
ROUNDS = 12
POINTS_A_CENTRE = 128
MOST_CENTRES, LEAST_CENTRES = 192, 4
"""Centres of a half; cells are pairs of them: at most 36,864."""
LOOKED_INTO = 5
"""Cells that a query's point looks into, the nearest first."""
NEAR_CENTRES = 6
MOST_BITS = 15
"""Signatures that differ in more bits are of different things; descriptors at the least cosine differ in twelve."""
STEEPNESS = 1.5
SCANNED_AT_ONCE = 1_000_000
PUT_AT_ONCE = 4_096
"""Points whose distances to all centres fit into a processor's cache."""
BLOCK_POINTS = 1_000_000
"""Points that are sorted together; a new picture is put into the last block, so that adding stays cheap."""


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """How descriptors are put into cells and turned into signatures; fitted on some of a case's own points."""

    mean: Float32s
    turn: Float32s
    centres: tuple[Float32s, Float32s]

    @property
    def count(self) -> int:
        """How many cells there are."""
        return len(self.centres[0]) * len(self.centres[1])

    def turned(self, descriptors: Int8s) -> Float32s:
        """Return (n, 64) descriptors about their mean, turned so that every direction tells as much as another."""
        about = descriptors.astype(np.float32) / np.float32(DESCRIPTOR_FULL) - self.mean
        return np.asarray(about @ self.turn, np.float32)

    def of(self, turned: Float32s) -> Ints:
        """Return (n,) the nearest cell of each."""
        found = np.empty(len(turned), np.int64)
        for start in range(0, len(turned), PUT_AT_ONCE):
            part = slice(start, start + PUT_AT_ONCE)
            first, second = (_distances(half, centre).argmin(axis=1) for half, centre in self._halves(turned[part]))
            found[part] = first * len(self.centres[1]) + second
        return found

    def nearest(self, turned: Float32s, most: int) -> Ints:
        """Return (n, most) the nearest cells of each, the nearest first; fewer where there are fewer."""
        near: list[tuple[Ints, Float32s]] = []
        for half, centre in self._halves(turned):
            apart = _distances(half, centre)
            rows = _least(apart, NEAR_CENTRES)
            near.append((rows, np.take_along_axis(apart, rows, 1)))
        (first, one), (second, other) = near
        apart = (one[:, :, None] + other[:, None, :]).reshape(len(turned), -1)
        cells = (first[:, :, None] * len(self.centres[1]) + second[:, None, :]).reshape(len(turned), -1)
        return np.take_along_axis(cells, _least(apart, most), 1)

    def _halves(self, turned: Float32s) -> Iterator[tuple[Float32s, Float32s]]:
        yield turned[:, :HALF], self.centres[0]
        yield turned[:, HALF:], self.centres[1]


def fit_cells(sample: Int8s, points: int) -> Cells:
    """Return cells fitted on (n, 64) descriptors, as many as suit so many ``points``; the same for the same sample."""
    rng = np.random.default_rng(0)
    held = sample.astype(np.float32) / np.float32(DESCRIPTOR_FULL)
    mean = held.mean(axis=0) if len(held) else np.zeros(SIZE, np.float32)
    turn = np.linalg.qr(rng.standard_normal((SIZE, SIZE)))[0].astype(np.float32)
    turned = (held - mean) @ turn
    wanted = int(np.clip((points / POINTS_A_CENTRE) ** 0.5, LEAST_CENTRES, MOST_CENTRES))
    centres = [_centres(turned[:, half], wanted) for half in (slice(0, HALF), slice(HALF, SIZE))]
    return Cells(mean.astype(np.float32), turn, (centres[0], centres[1]))


def _centres(rows: Float32s, wanted: int) -> Float32s:
    if len(rows) <= wanted:
        return np.vstack([rows, np.zeros((1, HALF), np.float32)])
    means = faiss.Kmeans(HALF, wanted, niter=ROUNDS, seed=1, max_points_per_centroid=256, min_points_per_centroid=1)
    means.train(np.ascontiguousarray(rows))
    return np.asarray(means.centroids, np.float32)


def _distances(rows: Float32s, centres: Float32s) -> Float32s:
    """Return squared distances less what is the same for all centres."""
    apart = rows @ centres.T
    apart *= -2
    apart += (centres**2).sum(axis=1)
    return apart


def _least(values: Float32s, most: int) -> Ints:
    """Return the columns of the least ``most`` values of each row, the least first.

    Of equal ones the first comes first; which of those that are equal to the last one are among them is left open.
    """
    if values.shape[1] > most:
        columns = np.sort(np.argpartition(values, most - 1, axis=1)[:, :most], axis=1)
    else:
        columns = np.broadcast_to(np.arange(values.shape[1]), values.shape)
    order = np.argsort(np.take_along_axis(values, columns, 1), axis=1, kind="stable")
    return np.asarray(np.take_along_axis(columns, order, 1), np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    """Points sorted by cell: where each cell starts, signatures, and rows of pictures."""

    starts: UInt32s
    signatures: UInt64s
    rows: UInt32s

    @property
    def size_bytes(self) -> int:
        return self.starts.nbytes + self.signatures.nbytes + self.rows.nbytes


class PointIndex:
    """The points of many pictures, found by what they look like."""

    def __init__(self, cells: Cells) -> None:
        self.cells = cells
        self.media: list[MediaId] = []
        self._blocks: list[_Block] = []

    def __len__(self) -> int:
        """Return how many points there are."""
        return sum(len(block.rows) for block in self._blocks)

    @property
    def size_bytes(self) -> int:
        """How much memory the points take."""
        return sum(block.size_bytes for block in self._blocks)

    def add(self, media: Sequence[MediaId], descriptors: Sequence[Int8s]) -> None:
        """Take in some pictures, each with its (n, 64) descriptors."""
        first = len(self.media)
        self.media += media
        stacked = np.concatenate([*descriptors, np.zeros((0, SIZE), np.int8)])
        rows = np.repeat(np.arange(first, len(self.media), dtype=np.uint32), [len(each) for each in descriptors])
        turned = self.cells.turned(stacked)
        cells, signatures = self.cells.of(turned), _signatures(turned)
        if self._blocks and len(self._blocks[-1].rows) < BLOCK_POINTS:
            last = self._blocks.pop()
            cells = np.concatenate([np.repeat(np.arange(self.cells.count), np.diff(last.starts)), cells])
            signatures = np.concatenate([last.signatures, signatures])
            rows = np.concatenate([last.rows, rows])
        order = np.argsort(cells, kind="stable")
        starts = np.concatenate([[0], np.cumsum(np.bincount(cells, minlength=self.cells.count))]).astype(np.uint32)
        self._blocks.append(_Block(starts, signatures[order], rows[order]))

    def votes(self, descriptors: Int8s) -> tuple[Float32s, Ints]:
        """Return (pictures,) how much speaks for each picture, and (n,) how many pictures each descriptor meets.

        Each of the (n, 64) descriptors gives a picture at most one vote, its best. A vote is worth more the closer the
        signatures are, and the fewer pictures the descriptor meets: what is everywhere says nothing.
        """
        total, met = np.zeros(len(self.media), np.float32), np.zeros(len(descriptors), np.int64)
        if not len(descriptors) or not len(self):
            return total, met
        turned = self.cells.turned(descriptors)
        cells, wanted = self.cells.nearest(turned, LOOKED_INTO), _signatures(turned)
        for part in self._parts(cells):
            points, rows, apart = self._best(*self._near(cells[part], wanted[part]))
            met[part] = np.bincount(points, minlength=len(wanted[part]))
            rare = np.log((1 + len(self.media)) / np.maximum(met[part], 1)) ** 2
            worth = rare[points] * np.exp(-((apart * STEEPNESS / MOST_BITS) ** 2))
            total += np.bincount(rows, worth, len(self.media)).astype(np.float32)
        return total, met

    def _best(self, points: Ints, rows: Ints, apart: Ints) -> tuple[Ints, Ints, Ints]:
        """Keep for each of the query's points the nearest in each picture."""
        key = np.sort((points * len(self.media) + rows) * (MOST_BITS + 1) + apart)
        key, apart = np.divmod(key, MOST_BITS + 1)
        first = np.flatnonzero(np.diff(key, prepend=-1))
        point, row = np.divmod(key[first], len(self.media))
        return point, row, apart[first]

    def _parts(self, cells: Ints) -> Iterator[slice]:
        """Yield slices of the query whose cells hold few enough points to be looked at together."""
        many = sum(
            (block.starts[cells + 1].astype(np.int64) - block.starts[cells]).sum(axis=1) for block in self._blocks
        )
        part, start = (np.cumsum(many) // SCANNED_AT_ONCE).tolist(), 0
        for at in range(1, len(part) + 1):
            if at == len(part) or part[at] != part[start]:
                yield slice(start, at)
                start = at

    def _near(self, cells: Ints, wanted: UInt64s) -> tuple[Ints, Ints, Ints]:
        """Return which of the query's points are near which picture's, and in how many bits they differ."""
        asked, each_wanted = cells.ravel(), np.repeat(wanted, cells.shape[1])
        found: list[tuple[Ints, Ints, Ints]] = []
        for block in self._blocks:
            starts = block.starts[asked].astype(np.int64)
            many = block.starts[asked + 1].astype(np.int64) - starts
            ends = np.cumsum(many)
            at = np.arange(ends[-1])
            at += np.repeat(starts - ends + many, many)
            apart = np.bitwise_count(block.signatures.take(at) ^ np.repeat(each_wanted, many))
            close = np.flatnonzero(apart <= MOST_BITS)
            point = np.searchsorted(ends, close, side="right") // cells.shape[1]
            found.append((point, block.rows[at[close]].astype(np.int64), apart[close].astype(np.int64)))
        one, two, three = (np.concatenate(each) for each in zip(*found, strict=True))
        return one, two, three


def _signatures(turned: Float32s) -> UInt64s:
    """Return (n,) the signs of 64 values each."""
    return np.packbits(turned > 0, axis=1).view(np.uint64)[:, 0]
