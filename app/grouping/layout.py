"""Where the members of a group stand when it is drawn: what is strongly linked stands close; the same each time.

Distances are shortest paths over the links, a strong link short and a weak one long. Classical scaling gives a first
picture of them, and stress majorisation improves it.
Sources: W. S. Torgerson, Psychometrika 17, 1952 (classical scaling); E. R. Gansner, Y. Koren, S. North, "Graph Drawing
by Stress Majorization", 2004.
"""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import shortest_path

from app.domain.arrays import Float64s

SHORTEST, STRETCH = 1.0, 2.0
"""A link of strength 1 is this long, and one of strength 0 longer by ``STRETCH``."""
APART = 1.5
"""What no path joins stands this much farther apart than the longest path."""
STEPS = 12
ROUNDS = 80
ENOUGH = 1e-3
"""Rounds end when none of the points moves farther than this share of the picture."""
PUSHES = 40
SCATTER = 0.05
NEARLY_NOTHING = 1e-9


def lay_out(count: int, ties: Sequence[tuple[int, int, float]]) -> Float64s:
    """Return (count, 2) float64, x and y of each member in the unit square, the long way of the group lying level.

    Args:
        count: how many members there are, at least one.
        ties: the numbers of two members and the strength of what links them, 0 to 1.

    """
    if count == 1:
        return np.full((1, 2), 0.5)
    distances = _distances(count, ties)
    places = _majorised(_scaled(distances), distances)
    return _level(places)


def spread(places: Float64s, wide: float, high: float, least: tuple[float, float]) -> Float64s:
    """Return the places in a room of ``wide`` by ``high``, pushed apart until boxes of the size ``least`` lie clear.

    Where there is no room for that they lie as clear as the room allows.
    """
    room = np.array([wide, high])
    found = places * room
    for _ in range(PUSHES):
        push = _push(found, least)
        if not push.any():
            break
        found = np.asarray(np.clip(found + push, 0, room))
    return np.asarray(found)


def _push(places: Float64s, least: tuple[float, float]) -> Float64s:
    """Return how far each box gives way to those that it lies on, along the axis on which that takes less."""
    x, y = places.T
    across, down = x[:, None] - x, y[:, None] - y
    over_x, over_y = least[0] - np.abs(across), least[1] - np.abs(down)
    hit = (over_x > NEARLY_NOTHING) & (over_y > NEARLY_NOTHING)
    np.fill_diagonal(hit, val=False)
    one, other = np.nonzero(hit)
    if not len(one):
        return np.zeros_like(places)
    sideways = over_x[one, other] / least[0] <= over_y[one, other] / least[1]
    apart = np.where(sideways, across[one, other], down[one, other])
    side = np.where(apart == 0, np.sign(one - other), np.sign(apart))
    step = side * np.where(sideways, over_x[one, other], over_y[one, other]) / 2
    push = np.zeros_like(places)
    np.add.at(push, (one, np.where(sideways, 0, 1)), step)
    return np.asarray(push / np.maximum(1, hit.sum(axis=1))[:, None])


def _distances(count: int, ties: Sequence[tuple[int, int, float]]) -> Float64s:
    if not ties:
        return np.full((count, count), SHORTEST) - np.eye(count) * SHORTEST
    table = np.array(ties, dtype=np.float64)
    ends, lengths = table[:, :2].astype(np.int64), SHORTEST + STRETCH * (1 - table[:, 2])
    near = np.full((count, count), np.inf)
    np.minimum.at(near, (ends[:, 0], ends[:, 1]), lengths)
    near = np.minimum(near, near.T)
    paths = shortest_path(csr_array(np.where(np.isinf(near), 0, near)), directed=False)
    joined = paths[np.isfinite(paths)]
    return np.where(np.isfinite(paths), paths, APART * max(float(joined.max()), SHORTEST))


def _scaled(distances: Float64s) -> Float64s:
    """Return a first picture of the distances, by classical scaling.

    The two axes are found by repeated multiplication: a few steps are near enough, and a full decomposition would
    keep all cores busy for longer.
    """
    squared = distances**2
    centred = -0.5 * (squared - squared.mean(axis=0) - squared.mean(axis=1)[:, None] + squared.mean())
    axes = _wheel(len(distances))
    for _ in range(STEPS):
        axes = np.einsum("ij,jk->ik", centred, axes)
        axes[:, 0] /= max(np.sqrt((axes[:, 0] ** 2).sum()), NEARLY_NOTHING)
        axes[:, 1] -= axes[:, 0] * (axes[:, 0] * axes[:, 1]).sum()
        axes[:, 1] /= max(np.sqrt((axes[:, 1] ** 2).sum()), NEARLY_NOTHING)
    lengths = np.sqrt(np.maximum((axes * np.einsum("ij,jk->ik", centred, axes)).sum(axis=0), 0))
    scattered = SCATTER * _wheel(len(distances))  # members at one distance from all would lie on one point
    return np.asarray(axes * lengths + scattered)


def _wheel(count: int) -> Float64s:
    """Return points on a circle, each a golden angle on from the one before."""
    turn = np.arange(count) * (np.pi * (3 - np.sqrt(5)))
    return np.stack([np.cos(turn), np.sin(turn)], axis=1)


def _majorised(places: Float64s, distances: Float64s) -> Float64s:
    """Return places whose distances fit better; each round is a step of majorisation, and never makes it worse."""
    weights = 1 / np.maximum(distances, NEARLY_NOTHING) ** 2
    np.fill_diagonal(weights, 0)
    slowed = 2 * weights.sum(axis=1)[:, None]
    for _ in range(ROUNDS):
        pull = weights * (1 - distances / np.sqrt(np.maximum(_squares(places), NEARLY_NOTHING)))
        step = (np.einsum("ij,jk->ik", pull, places) - pull.sum(axis=1)[:, None] * places) / slowed
        places = places + step
        if np.abs(step).max() < ENOUGH * max(float(np.ptp(places)), NEARLY_NOTHING):
            break
    return places


def _squares(places: Float64s) -> Float64s:
    """Return (n, n), the squared distance of each two places."""
    x, y = places.T
    return np.asarray((x[:, None] - x) ** 2 + (y[:, None] - y) ** 2)


def _level(places: Float64s) -> Float64s:
    """Return the places turned so that their long way lies level, in the unit square; of mirror images always one."""
    centred = places - places.mean(axis=0)
    x, y = centred.T
    angle = 0.5 * np.arctan2(2 * (x * y).sum(), (x**2).sum() - (y**2).sum())
    turned = np.stack([x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)], axis=1)
    for axis in (0, 1):
        farthest = int(np.argmax(np.round(np.abs(turned[:, axis]), 6)))
        if turned[farthest, axis] > 0:
            turned[:, axis] *= -1
    low, size = turned.min(axis=0), np.ptp(turned, axis=0)
    return np.where(size > NEARLY_NOTHING, (turned - low) / np.maximum(size, NEARLY_NOTHING), 0.5)
