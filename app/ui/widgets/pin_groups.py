"""Which pins of a map are drawn as one, so that none lies upon another."""

import numpy as np

from app.domain.arrays import Float64s, Ints


def middles_of(home: Ints, at: Float64s) -> Float64s:
    """Return the middle of each group, (groups, 2), by what each row belongs to; 0 where a group has none."""
    many = np.maximum(np.bincount(home), 1)
    return np.stack([np.bincount(home, at[:, side]) / many for side in (0, 1)], axis=1)


def gathered(at: Float64s, counts: Ints, radii_px: Float64s) -> Ints:
    """Return for each pin the row of the one that it is drawn as, (n,); a pin that stays is its own.

    The pin of most pictures takes in those that its circle touches; the others do the same with what is left.

    Args:
        at: (n, 2), where they are, in pixels.
        counts: (n,), how many pictures each stands for.
        radii_px: (n,), how large each is drawn.

    """
    home = np.arange(len(counts))
    free = np.ones(len(counts), np.bool_)
    for row in np.argsort(-counts, kind="stable").tolist():
        if free[row]:
            apart = np.hypot(at[:, 0] - at[row, 0], at[:, 1] - at[row, 1])
            taken = free & (apart < radii_px + radii_px[row])
            taken[row] = True
            home[taken], free = row, free & ~taken
    return home
