"""Matte rods with round ends, met ray by ray; and the shade that a figure throws on the floor below it."""

import numpy as np

from app.domain.arrays import Float32s, Float64s, UInt8s
from app.reference_case.geometry import Capsule, Light
from app.reference_case.lighting import NEAR_M2
from app.reference_case.surfaces import bytes_of
from app.reference_case.views import NEAR_M, View, Window, window_of

SHADE_M = 0.3
SHADE = 0.55
ON_FLOOR = 0.03
"""How far, as a share of its depth, a pixel may be from the floor to be shaded: enough for a rug."""


def shade_floor(foot: Float64s, view: View, target: tuple[Float32s, UInt8s]) -> None:
    """Darken the floor round a point at which something stands; ``target`` is one over the depth, and the picture."""
    middle = view.axes @ (foot - view.point)
    if middle[2] < 2 * SHADE_M:
        return
    reach = 2 * SHADE_M * view.focal_px / middle[2]
    at = middle[:2] / middle[2] * view.focal_px + (np.array(view.size_px) - 1) / 2
    window = window_of(np.array([at - reach, at + reach]), view.size_px)
    if window.left >= window.right or window.top >= window.bottom:
        return
    ways = rays_of(window, view) @ view.axes.astype(np.float32)  # in the room's axes
    downward = np.minimum(ways[..., 2], np.float32(-1e-6))
    depth = np.float32(-view.point[2]) / downward
    away2 = sum((ways[..., axis] * depth + np.float32(view.point[axis] - foot[axis])) ** 2 for axis in range(2))
    nearness, picture = window.of(target[0]), window.of(target[1])
    on_floor = np.abs(nearness * depth - 1) < ON_FLOOR
    dark = np.where(on_floor, np.float32(SHADE) * np.exp(-away2 / np.float32(SHADE_M**2)), np.float32(0))
    picture[:] = bytes_of(picture * (1 - dark[..., None]))


def draw_capsule(capsule: Capsule, view: View, light: Light, target: tuple[Float32s, UInt8s]) -> None:
    """Draw a capsule where it is nearer than what is there; ``target`` is one over the depth, and the picture."""
    start, end = view.axes @ (capsule.start - view.point), view.axes @ (capsule.end - view.point)
    if min(start[2], end[2]) < capsule.radius_m + NEAR_M:
        return
    reach = capsule.radius_m * view.focal_px * 1.5
    middle = (np.array(view.size_px) - 1) / 2
    tips = [tip[:2] / tip[2] * view.focal_px + middle for tip in (start, end)]
    rims = [tip + side * reach / ball[2] for tip, ball in zip(tips, (start, end), strict=True) for side in (-1, 1)]
    window = window_of(np.array(rims), view.size_px)
    if window.left >= window.right or window.top >= window.bottom:
        return
    rays = rays_of(window, view)
    swelling = view.axes @ capsule.swelling() @ view.axes.T  # both rays and rod: the depth along a ray stays the same
    depth = depth_of(rays @ swelling.T.astype(np.float32), (swelling @ start, swelling @ end), capsule.radius_m)
    nearness, picture = window.of(target[0]), window.of(target[1])
    hit = (depth > 0) & (depth * nearness < 1)
    if not hit.any():
        return
    nearness[hit] = 1 / depth[hit]
    picture[hit] = matte(capsule, view, light, rays[hit] * depth[hit][:, None])


def rays_of(window: Window, view: View) -> Float32s:
    """Return the direction of each pixel of a window in camera axes, (h, w, 3), one metre forward."""
    wide, high = view.size_px
    rays = np.ones((window.bottom - window.top, window.right - window.left, 3), dtype=np.float32)
    rays[..., 0] = (window.columns() - (wide - 1) / 2) / view.focal_px
    rays[..., 1] = (window.rows() - (high - 1) / 2) / view.focal_px
    return rays


def depth_of(rays: Float32s, ends: tuple[Float64s, Float64s], radius_m: float) -> Float32s:
    """Return the depth at which each ray meets a capsule, 0 where it does not: (h, w).

    The ray is met with the endless cylinder round the axis and, beyond its ends, with the nearer ball.
    """
    start, end = (one.astype(np.float32) for one in ends)
    axis = end - start
    length2, along, ahead = float(axis @ axis), rays @ axis, rays @ start
    behind = -float(axis @ start)
    square = np.einsum("ijk,ijk->ij", rays, rays)
    a = length2 * square - along**2
    b = np.asarray(-length2 * ahead - behind * along, dtype=np.float32)
    c = length2 * (float(start @ start) - radius_m**2) - behind**2
    body = nearer_root(a, b, np.float32(c))
    foot = behind + body * along
    at_start = foot <= 0
    ball = np.where(at_start, ahead, rays @ end)
    size2 = np.where(at_start, start @ start, end @ end) - radius_m**2
    cap = nearer_root(square, -ball, size2.astype(np.float32))
    return np.where((body > 0) & (foot > 0) & (foot < length2), body, cap)


def nearer_root(a: Float32s, b: Float32s, c: Float32s | np.float32) -> Float32s:
    """Return the smaller solution of a t^2 + 2 b t + c = 0, 0 where there is none."""
    inside = b * b - a * c
    root = (-b - np.sqrt(np.maximum(inside, 0))) / np.maximum(a, np.float32(1e-9))
    return np.where(inside > 0, root, np.float32(0))


def matte(capsule: Capsule, view: View, light: Light, points: Float32s) -> UInt8s:
    """Return the colours of points (n, 3) on a capsule, in camera axes, under a light."""
    swelling = view.axes @ capsule.swelling() @ view.axes.T
    start, end = (swelling @ view.axes @ (tip - view.point) for tip in (capsule.start, capsule.end))
    axis, round_points = end - start, points @ swelling.T
    share = np.clip((round_points - start) @ axis / max(float(axis @ axis), 1e-9), 0, 1)[:, None]
    normals = (round_points - start - share * axis) @ swelling
    normals /= np.sqrt(np.einsum("ij,ij->i", normals, normals))[:, None]
    upward = 0.75 - 0.25 * (normals @ (view.axes @ np.array([0, 0, -1.0])))
    total = upward[:, None] * np.array(light.ambient)
    for lamp in light.lamps:
        way = view.axes @ (lamp.point - view.point) - points
        distance2 = np.einsum("ij,ij->i", way, way)
        slant = np.clip(np.einsum("ij,ij->i", way, normals) / np.sqrt(distance2), 0, None)
        strength = slant if lamp.distant else slant / (NEAR_M2 + 0.35 * distance2)
        total += strength[:, None] * np.array(lamp.power)
    return bytes_of(255 * (np.array(capsule.colour) * total) ** (1 / 2.2))
