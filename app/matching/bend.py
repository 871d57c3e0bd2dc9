"""Whether what one shift, turn and scale leaves over runs smoothly over a picture: then a camera moved between the two.

Points of a copy lie off at random, or with the grid on which a network looks. Between two photographs of one scene, a
camera that was turned bends what one similarity leaves over, and one that stepped aside tilts it by depth: neighbours
lie off alike, all over the picture. A surface of the second degree follows both; chance it hardly follows at all.
"""

from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float64s

TERMS, GIVEN = 6, 4
"""Of the surface in either direction, of which the similarity that was taken away before has followed four."""
LEAST_POINTS = 16


@dataclass(frozen=True, slots=True)
class Bend:
    """What is smooth in how points lie off.

    ``px``: its mean square root, less what chance would make of it, in the unit of what it was made of. ``times``: how
    many times more of it a surface follows than it would of chance; about 1 in copies (Fisher's F).
    """

    px: float
    times: float

    def beyond(self, px: float, times: float) -> bool:
        """Tell whether it is both larger and surer."""
        return self.px > px and self.times > times


def bend(xy: Float64s, apart: Float64s) -> Bend:
    """Return how smoothly points lie off; nothing where fewer than 16 could tell.

    Args:
        xy: (n, 2), where the points are.
        apart: (n, 2), by how much each lies off what a similarity says, fitted to these points.

    """
    if len(xy) < LEAST_POINTS:
        return Bend(0.0, 0.0)
    about = xy - xy.mean(axis=0)
    x, y = (about / max(float(np.abs(about).max()), 1.0)).T
    surface = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
    left = apart - surface @ np.linalg.lstsq(surface, apart, rcond=None)[0]
    chance = float((left**2).sum()) / (2 * len(xy) - 2 * TERMS)
    followed, free = float((apart**2).sum() - (left**2).sum()), 2 * TERMS - GIVEN
    return Bend(
        float(np.sqrt(max(followed - free * chance, 0.0) / len(xy))), max(followed, 0.0) / free / max(chance, 1e-9)
    )
