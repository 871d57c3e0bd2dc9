"""Light and shade on every face of a scene, worked out once for a light and painted into its texture."""

from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float32s, UInt8s
from app.reference_case.geometry import Capsule, Face, Glow, Lamp, Light, Scene, Solid
from app.reference_case.surfaces import bytes_of

SPOTS_A_METRE = 5
MOST_SPOTS = 40
REACH_M = 0.7
"""How far away something can be and still take light from a corner."""
NEAR_M2 = 0.8
"""Keeps a lamp from burning out what is beside it: the power falls with 1 / (this + distance squared)."""
GLOWING = {("day", Glow.SKY): 1.0, ("lamp", Glow.SKY): 0.14, ("day", Glow.LAMP): 0.8, ("lamp", Glow.LAMP): 1.35}
UNIT_LIGHT = 128
"""What 1.0 is in the light maps, which are 8-bit so that they multiply fast."""


@dataclass(frozen=True, slots=True)
class LitFace:
    """A face as one light shows it: its texture, and that halved again and again."""

    face: Face
    levels: tuple[UInt8s, ...]


@dataclass(frozen=True, slots=True)
class LitScene:
    """A scene under one light, ready to be photographed."""

    light: Light
    faces: list[LitFace]
    capsules: list[Capsule]


@dataclass(frozen=True, slots=True)
class Spots:
    """Points of the faces at which light is worked out, row by row, face after face."""

    points: Float32s
    normals: Float32s
    grids: list[tuple[int, int]]
    openness: Float32s


def spots_of(scene: Scene) -> Spots:
    """Return the points at which light is worked out, and how open the room is around each (0 to 1).

    The same for every light of a scene.
    """
    points, normals, grids = [], [], []
    for face in scene.faces:
        columns, rows = (
            int(np.clip(np.linalg.norm(edge) * SPOTS_A_METRE, 2, MOST_SPOTS)) for edge in (face.right, face.down)
        )
        across, below = (np.arange(columns) + 0.5) / columns, (np.arange(rows) + 0.5) / rows
        spread = face.right * across[None, :, None] + face.down * below[:, None, None]
        points.append((face.origin + spread + face.normal() * 0.02).reshape(-1, 3))
        normals.append(np.broadcast_to(face.normal(), (rows * columns, 3)))
        grids.append((rows, columns))
    where = np.concatenate(points).astype(np.float32)
    facing = np.concatenate(normals).astype(np.float32)
    return Spots(where, facing, grids, openness(where, facing, scene.solids))


def openness(points: Float32s, normals: Float32s, solids: list[Solid]) -> Float32s:
    """Return the share of directions above each point in which nothing stands within `REACH_M`: (n,)."""
    ways = [(0, 0, 1), (0.8, 0.2, 0.55), (-0.6, 0.55, 0.55), (-0.2, -0.8, 0.55), (0.5, -0.6, 0.6), (0.2, 0.8, 0.5)]
    helper = np.where(np.abs(normals[:, 2:]) > 0.9, (1.0, 0, 0), (0, 0, 1.0)).astype(np.float32)  # noqa: PLR2004 - cos
    side = np.cross(normals, helper)
    over = np.cross(side, normals)
    free = np.zeros(len(points), dtype=np.float32)
    for across, along, out in ways:
        target = points + REACH_M * (side * np.float32(across) + over * np.float32(along) + normals * np.float32(out))
        free += ~blocked(points, target, solids)
    return free / np.float32(len(ways))


def blocked(start: Float32s, end: Float32s, solids: list[Solid]) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Tell for each way from ``start`` to ``end``, both (n, 3), whether a solid stands in it.

    The slab test: T. Kay and J. Kajiya, "Ray tracing complex scenes", SIGGRAPH 1986.
    """
    hit = np.zeros(len(start), dtype=np.bool_)
    for one in solids:
        turned = turn_back(one.turn)
        origin = (start - one.middle.astype(np.float32)) @ turned
        way = (end - start) @ turned
        way = np.where(np.abs(way) < 1e-6, np.float32(1e-6), way)  # noqa: PLR2004 - keeps the division finite
        half = one.half.astype(np.float32)
        near, far = (-half - origin) / way, (half - origin) / way
        lower, upper = np.minimum(near, far).T, np.maximum(near, far).T
        enter = np.maximum(np.maximum(lower[0], lower[1]), lower[2])
        leave = np.minimum(np.minimum(upper[0], upper[1]), upper[2])
        hit |= (enter < leave) & (leave > 1e-3) & (enter < 1.0)  # noqa: PLR2004 - a face does not shade itself
    return hit


def turn_back(turn: float) -> Float32s:
    """Return the matrix that brings row vectors into a solid's own axes."""
    cos, sin = np.cos(turn), np.sin(turn)
    return np.array([[cos, sin, 0], [sin, -cos, 0], [0, 0, 1]], dtype=np.float32)


def light_on(spots: Spots, solids: list[Solid], light: Light) -> Float32s:
    """Return the light that arrives at each spot, (n, 3) RGB; 1 shows a surface as it is painted."""
    total = spots.openness[:, None] * np.array(light.ambient, dtype=np.float32)
    for lamp in light.lamps:
        for target in parts_of(lamp):
            way = target - spots.points
            distance2 = (way**2).sum(axis=1)
            slant = np.clip((way * spots.normals).sum(axis=1) / np.sqrt(distance2), 0, None)
            strength = slant if lamp.distant else slant / (NEAR_M2 + 0.35 * distance2)
            lit = np.flatnonzero(strength > 1e-3)  # noqa: PLR2004 - too dim to matter
            ends = np.broadcast_to(target, spots.points.shape)
            strength[lit] *= ~blocked(spots.points[lit], ends[lit], solids)
            total += strength[:, None] * np.array(lamp.power, dtype=np.float32) / len(parts_of(lamp))
    return total


def parts_of(lamp: Lamp) -> list[Float32s]:
    """Return a few points of a lamp, so that shades have soft edges."""
    corners = ((-1, -1, -1), (1, 1, -1), (1, -1, 1), (-1, 1, 1))
    return [(lamp.point + np.array(corner) * lamp.spread_m * 0.577).astype(np.float32) for corner in corners]


def light_up(scene: Scene, spots: Spots, name: str) -> LitScene:
    """Return the scene as it looks in one of its lights."""
    light = scene.lights[name]
    brightness = light_on(spots, scene.solids, light)
    lit, start = [], 0
    for face, (rows, columns) in zip(scene.faces, spots.grids, strict=True):
        one = brightness[start : start + rows * columns].reshape(rows, columns, 3)
        start += rows * columns
        lit.append(LitFace(face, pyramid(shaded(face, one, name))))
    return LitScene(light, lit, scene.capsules)


def shaded(face: Face, brightness: Float32s, name: str) -> UInt8s:
    """Return a face's texture with the light painted into it; paint and light multiply alike in sRGB's curve."""
    import cv2

    if face.glow is not Glow.NONE:
        return bytes_of(face.texture * np.float32(GLOWING[name, face.glow]))
    curve = bytes_of(brightness ** np.float32(1 / 2.2) * UNIT_LIGHT)
    high, wide = face.texture.shape[:2]
    smooth = cv2.resize(curve, (wide, high), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.multiply(face.texture, smooth, scale=1 / UNIT_LIGHT), dtype=np.uint8)


def pyramid(texture: UInt8s) -> tuple[UInt8s, ...]:
    """Return a texture and its halves, down to a few pixels."""
    import cv2

    levels = [texture]
    while min(levels[-1].shape[:2]) > 6:  # noqa: PLR2004 - pixels; smaller ones look no different
        high, wide = levels[-1].shape[:2]
        half = cv2.resize(levels[-1], ((wide + 1) // 2, (high + 1) // 2), interpolation=cv2.INTER_AREA)
        levels.append(np.asarray(half, dtype=np.uint8))
    return tuple(levels)
