"""Plain mannequins: smooth grey stands without a face, in coloured cloth, as shop windows have them."""

import numpy as np

from app.domain.arrays import Float64s
from app.reference_case.chance import stream
from app.reference_case.geometry import Capsule, Figure

GREY = (0.42, 0.42, 0.43)
SHIRTS = ((0.06, 0.14, 0.42), (0.45, 0.08, 0.06), (0.05, 0.3, 0.14), (0.55, 0.36, 0.05), (0.3, 0.08, 0.32))
TROUSERS = ((0.06, 0.07, 0.1), (0.16, 0.13, 0.1), (0.12, 0.14, 0.2))


def make_figure(foot: Float64s, facing: float, persona: int) -> Figure:
    """Return a mannequin that stands upright at ``foot`` and faces the direction ``facing``, in radians.

    ``persona`` says which one: its size, its clothes, how it holds its arms.
    """
    rng = stream(persona, "persona")
    tall = float(rng.uniform(0.94, 1.06))
    shirt = SHIRTS[persona % len(SHIRTS)]
    trousers = TROUSERS[persona % len(TROUSERS)]
    ahead = np.array([np.cos(facing), np.sin(facing), 0.0])
    across = np.array([np.sin(facing), -np.cos(facing), 0.0])
    swing = float(rng.uniform(-0.12, 0.25))

    def rod(
        start: tuple[float, float, float], end: tuple[float, float, float], radius_m: float, thin: float = 0
    ) -> Capsule:
        ends = [foot + (across * x + ahead * y + np.array([0, 0, z])) * tall for x, y, z in (start, end)]
        return Capsule(ends[0], ends[1], radius_m * tall, GREY, tuple(ahead * thin))

    def clothed(part: Capsule, cloth: tuple[float, float, float]) -> Capsule:
        return Capsule(part.start, part.end, part.radius_m, cloth, part.flat)

    parts = [
        rod((0, 0, 1.48), (0, 0, 1.56), 0.05),
        rod((0, 0.01, 1.64), (0, 0.02, 1.7), 0.1),
        clothed(rod((0, 0, 1.12), (0, 0, 1.29), 0.2, 0.75), shirt),
        clothed(rod((0, 0, 0.95), (0, 0, 1.0), 0.185, 0.55), trousers),
    ]
    for side in (-1, 1):
        elbow, wrist = (side * 0.27, -swing * 0.3, 1.12), (side * 0.27, swing, 0.9)
        parts += [
            clothed(rod((side * 0.2, 0, 1.38), elbow, 0.055), shirt),
            rod(elbow, wrist, 0.042),
            rod(wrist, (side * 0.27, swing * 1.2, 0.84), 0.045),
            clothed(rod((side * 0.09, 0, 0.9), (side * 0.1, 0.02, 0.5), 0.085), trousers),
            clothed(rod((side * 0.1, 0.02, 0.5), (side * 0.1, 0, 0.12), 0.065), trousers),
            clothed(rod((side * 0.1, -0.02, 0.06), (side * 0.11, 0.12, 0.05), 0.05), (0.05, 0.04, 0.04)),
        ]
    return Figure(foot, parts)
