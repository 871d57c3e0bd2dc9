"""Pairs of pictures that share points, by votes out of the index of every point: cropped, framed, laid out copies."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Int8s
from app.domain.facts import LocalPoints, SmallPoints
from app.domain.ids import MediaId
from app.domain.link import LinkEnds
from app.index.points import SIZE, PointIndex, fit_cells

HELD, ASKED = (1000, 300), (80, 160)
"""How many of a picture's points are in the index, large and small, and how many ask it, the best first."""
MOST_PAIRS = 80
LEAST_VOTES, MOST_LEAST_VOTES, TIMES_MIDDLE = 0.01, 0.02, 6
"""Of what a picture votes for itself: six times what it votes for any picture, within these two. One in a quarter of a
collage gets little more than the lower; among few pictures, where no point is rare, strangers get as much.
"""
SAMPLE_STEP, SAMPLE_PICTURES = 8, 2_000
TAKEN_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class _Points:
    """The points of every picture at both sizes, read as they are asked for; those of one model alone.

    ``met`` gathers which pictures have points of which model.
    """

    large: Mapping[MediaId, LocalPoints]
    small: Mapping[MediaId, SmallPoints]
    model: str
    met: defaultdict[str, set[MediaId]]

    def of(self, key: MediaId, most: tuple[int, int]) -> Int8s:
        """Return (n, 64) descriptors, the best of either size."""
        tables: tuple[Mapping[MediaId, LocalPoints | SmallPoints], ...] = (self.large, self.small)
        found = [np.zeros((0, SIZE), np.int8)]
        for table, count in zip(tables, most, strict=True):
            if key in table:
                points = table[key]
                self.met[points.model].add(key)
                if points.model == self.model:
                    found.append(points.descriptors[:count])
        return np.concatenate(found)


def likely_pairs(large: Mapping[MediaId, LocalPoints], small: Mapping[MediaId, SmallPoints]) -> Iterator[LinkEnds]:
    """Yield pairs, each picture with at most 80 others, those that its points vote for most; some come twice.

    Points found at both sizes are held and ask, so that a picture meets itself at half the size. Those of one model are
    compared with each other: the first picture's, then any other that is met.
    """
    ids = sorted({*large, *small})
    met = defaultdict[str, set[MediaId]](set)
    waiting = [table[key].model for key in ids[:1] for table in (large, small) if key in table][:1]
    for place, model in enumerate(waiting):  # it grows while pictures are read
        of_model = ids if place == 0 else sorted(met[model])
        yield from _pairs_of_model(of_model, _Points(large, small, model, met))
        waiting += sorted(met.keys() - set(waiting))


def _pairs_of_model(ids: list[MediaId], points: _Points) -> Iterator[LinkEnds]:
    step = max(1, len(ids) // SAMPLE_PICTURES)
    sample = [points.of(key, HELD)[::SAMPLE_STEP] for key in ids[::step]]
    if not sum(len(each) for each in sample):
        return
    index = PointIndex(fit_cells(np.concatenate(sample), sum(HELD) * len(ids)))
    for start in range(0, len(ids), TAKEN_AT_ONCE):
        part = ids[start : start + TAKEN_AT_ONCE]
        index.add(part, [points.of(key, HELD) for key in part])
    for row, key in enumerate(ids):
        votes, _ = index.votes(points.of(key, ASKED))
        own, votes[row] = votes[row], 0
        least = np.clip(TIMES_MIDDLE * np.median(votes), LEAST_VOTES * own, MOST_LEAST_VOTES * own)
        likely = np.flatnonzero(np.greater(votes, max(float(least), 0.0)))
        for other in likely[np.argsort(-votes[likely], kind="stable")[:MOST_PAIRS]].tolist():
            yield (min(key, ids[other]), max(key, ids[other]))
