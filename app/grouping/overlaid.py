"""Which links say no more than that the same thing is laid over both pictures; those make neither place nor copies.

One pair cannot always tell: a large cut-out before two bare walls looks like one scene, panned. Other pictures can:
with the cut-out before a third, busy scene, it is known where in either picture the laid over thing lies.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import KDTree

from app.domain.arrays import Float32s
from app.domain.ids import MediaId
from app.domain.link import Link

OVERLAY = "same_overlay"
LEAST_STRENGTH = 0.9
NEAR = 0.07
"""As a share of a picture's side; the inside of a face or a shirt has few sharp corners."""
MOST_ON_IT = 0.7
"""From this share of the evidence on in both pictures, nothing but the laid over thing speaks for the link, unless the
thing is so large that evidence spread by chance would lie on it too: half of what chance leaves beside it must be gone.
"""
GRID: Float32s = (
    np.stack(np.meshgrid(*[(np.arange(16, dtype=np.float32) + 0.5) / 16] * 2), axis=2).reshape(-1, 2).astype(np.float32)
)
Marks = Mapping[MediaId, KDTree]


def part_overlaid(links: Iterable[Link]) -> tuple[list[Link], list[Link]]:
    """Return the links that count, and those of other linkers whose evidence lies on what is laid over both pictures.

    A link without evidence counts. The order of the links does not matter, and is kept.
    """
    every = list(links)
    marks = _marks(every)
    counted: list[Link] = []
    overlaid: list[Link] = []
    for each in every:
        (overlaid if each.linker != OVERLAY and _is_overlaid(each, marks) else counted).append(each)
    return counted, overlaid


def _marks(links: Iterable[Link]) -> Marks:
    """Return where sure links say that something is laid over, by picture."""
    found: dict[MediaId, list[Float32s]] = defaultdict(list)
    for link in links:
        if link.linker == OVERLAY and link.strength >= LEAST_STRENGTH and link.evidence is not None:
            found[link.first].append(link.evidence.first_xy)
            found[link.second].append(link.evidence.second_xy)
    return {media_id: KDTree(np.concatenate(some)) for media_id, some in found.items()}


def _is_overlaid(link: Link, marks: Marks) -> bool:
    if link.evidence is None or link.first not in marks or link.second not in marks or not len(link.evidence.first_xy):
        return False
    first = _beside(link.evidence.first_xy, marks[link.first])
    second = _beside(link.evidence.second_xy, marks[link.second])
    share = float((first & second).mean())
    if share < MOST_ON_IT:
        return False
    covered = max(float(_beside(GRID, marks[end]).mean()) for end in (link.first, link.second))
    return share > (1 + covered) / 2


def _beside(xy: Float32s, marks: KDTree) -> NDArray[np.bool_]:
    """Return which points lie near any mark."""
    apart, _ = marks.query(xy, distance_upper_bound=NEAR)
    return np.isfinite(apart)
