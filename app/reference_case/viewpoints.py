"""Where a photographer stands and looks: a walk through a room whose neighbouring views overlap."""

from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float64s
from app.reference_case.chance import stream
from app.reference_case.figures import make_figure
from app.reference_case.geometry import Figure, Scene
from app.reference_case.lighting import turn_back
from app.reference_case.scene import BLOCK
from app.reference_case.shoots import Shot
from app.reference_case.views import View

ARM_M = 0.35
"""How far a photographer keeps from things."""
UPRIGHT = (6, 8)


@dataclass(frozen=True, slots=True)
class Route:
    """A way through a room: where it starts and ends, as shares of its width and depth, and how the camera turns."""

    start: tuple[float, float]
    end: tuple[float, float]
    bearing_deg: tuple[float, float]


ROUTES = (
    Route((0.13, 0.16), (0.3, 0.13), (75, 12)),
    Route((0.18, 0.13), (0.55, 0.2), (40, 118)),
    Route((0.45, 0.14), (0.78, 0.2), (78, 140)),
)
"""From the near left corner across the room, on round to the left, and from the near right corner."""


def view_of(scene: Scene, shot: Shot, enlarge: float) -> View:
    """Return the view of a shot, its picture ``enlarge`` times the sensor's, upright as its beholder holds it.

    Every walk begins or crosses near the diagonal of the room, so that all walks of a room share something.
    """
    walk = stream(shot.seed, "walk", shot.room, shot.visit)
    hand = shot.chance("hand")
    route = ROUTES[0 if shot.steps == 1 else int(walk.choice(len(ROUTES), p=[0.5, 0.3, 0.2]))]
    share = shot.step / max(1, shot.steps - 1)
    share = 1 - share if walk.integers(2) else share
    bearing = np.deg2rad(np.interp(share, (0, 1), route.bearing_deg) + walk.uniform(-6, 6) + hand.normal(0, 2))
    start, end = (np.array(at) + walk.uniform(-0.05, 0.05, 2) for at in (route.start, route.end))
    ground = np.array(scene.size_m) * (start + (end - start) * share)
    point = free_spot(scene, np.array([*ground, walk.uniform(1.3, 1.65) + hand.normal(0, 0.03)]), walk)
    pitch, roll = np.deg2rad(hand.normal(-7, 2.5)), np.deg2rad(hand.normal(0, 1.2))
    wide, high = (round(side * enlarge) for side in shot.body.model.size_px)
    size = (high, wide) if shot.orientation in UPRIGHT else (wide, high)
    return View(point, axes_of(float(bearing), float(pitch), float(roll)), shot.body.model.focal_px() * enlarge, size)


def axes_of(bearing: float, pitch: float, roll: float) -> Float64s:
    """Return a camera's right, down and forward, from its bearing, its pitch upwards, and its roll, in radians."""
    forward = np.array([np.cos(bearing) * np.cos(pitch), np.sin(bearing) * np.cos(pitch), np.sin(pitch)])
    right = np.array([np.sin(bearing), -np.cos(bearing), 0.0])
    down = np.cross(forward, right)
    cos, sin = np.cos(roll), np.sin(roll)
    return np.array([right * cos + down * sin, down * cos - right * sin, forward])


def free_spot(scene: Scene, point: Float64s, rng: np.random.Generator) -> Float64s:
    """Return ``point``, or one near it where nothing stands in the way."""
    for reach in np.linspace(0, 1.2, 24):
        moved = point + np.array([*rng.normal(0, 1, 2) * reach * 0.5, 0])
        inside = all(0.3 < moved[axis] < scene.size_m[axis] * (0.88, 0.45)[axis] for axis in range(2))  # noqa: PLR2004 - metres
        if inside and not taken(scene, moved, ARM_M):
            return np.asarray(moved, dtype=np.float64)
    return point


def taken(scene: Scene, point: Float64s, room_m: float) -> bool:
    """Tell whether something stands within ``room_m`` of a point, seen from above."""
    for one in scene.solids:
        away = np.abs((point - one.middle) @ turn_back(one.turn))
        if (away[:2] < one.half[:2] + room_m).all():
            return True
    ends = (end for capsule in scene.capsules for end in (capsule.start, capsule.end))
    return any(np.linalg.norm((end - point)[:2]) < room_m + 0.1 for end in ends)


def figures_of(scene: Scene, shot: Shot, view: View) -> list[Figure]:
    """Return the mannequin that stands before the camera, if one does and there is room for it."""
    if not shot.with_figure:
        return []
    rng = stream(shot.seed, "figure", shot.visit, shot.room, int(shot.step))
    side, forward = view.axes[0], view.axes[2]
    for _ in range(12):
        spot = view.point + forward * rng.uniform(1.9, 3.0) + side * rng.normal(0, 0.55)
        foot = np.array([spot[0], spot[1], 0.0])
        inside = all(0.3 < foot[axis] < scene.size_m[axis] - 0.3 for axis in range(2))  # noqa: PLR2004 - metres
        if inside and not taken(scene, foot, 0.25):
            towards = view.point - foot
            facing = float(np.arctan2(towards[1], towards[0]) + rng.normal(0, 0.6))
            return [make_figure(foot, facing, shot.room // BLOCK + int(rng.integers(3)))]
    return []
