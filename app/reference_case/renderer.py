"""A small software renderer: textured faces and matte capsules, seen by a pinhole camera.

A face's plane maps to the picture by a homography, and one over its depth is affine in picture coordinates
(J. Blinn, "Hyperbolic interpolation", IEEE CG&A 12(4), 1992), so a face costs a multiply-add a pixel for its depth
and one `cv2.warpPerspective` for what is seen of it. Camera axes: x right, y down, z forward.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.domain.arrays import Float32s, Float64s, UInt8s
from app.reference_case.geometry import Capsule, Face, Light
from app.reference_case.lighting import NEAR_M2, LitFace, LitScene
from app.reference_case.surfaces import bytes_of

Int16s: TypeAlias = NDArray[np.int16]
Number = TypeVar("Number", bound=np.generic)

NEAR_M = 0.06
SHARPNESS = 0.35
"""Levels by which the texture is finer than one texel a pixel; the picture is reduced afterwards."""
SUBPIXEL_BITS = 4


@dataclass(frozen=True, slots=True)
class View:
    """A camera in a scene: where it is, which way it looks, and its picture.

    ``axes`` has the camera's right, down and forward as rows. ``size_px`` is (width, height).
    """

    point: Float64s
    axes: Float64s
    focal_px: float
    size_px: tuple[int, int]

    def matrix(self) -> Float64s:
        """Return (3, 3): from metres relative to the camera to (x * z, y * z, z) in pixels and metres."""
        wide, high = self.size_px
        lens = np.array([[self.focal_px, 0, (wide - 1) / 2], [0, self.focal_px, (high - 1) / 2], [0, 0, 1.0]])
        return np.asarray(lens @ self.axes, dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the picture, in pixels; the ends are not in it."""

    left: int
    top: int
    right: int
    bottom: int

    def of(self, array: NDArray[Number]) -> NDArray[Number]:
        """Return this part of an array, (h, w, ...), as a view."""
        return array[self.top : self.bottom, self.left : self.right]

    def columns(self) -> Float32s:
        """Return the x of its columns."""
        return np.arange(self.left, self.right, dtype=np.float32)

    def rows(self) -> Float32s:
        """Return the y of its rows, upright."""
        return np.arange(self.top, self.bottom, dtype=np.float32)[:, None]


@dataclass(frozen=True, slots=True)
class Plane:
    """A face as a camera sees it.

    ``to_face`` brings picture coordinates (x, y, 1) to (s, t, 1) / z, with s and t from 0 to 1 along the face's edges
    and z its depth in metres. ``outline`` is its visible corners, (n, 2) in pixels; ``window`` what they span.
    """

    to_face: Float64s
    outline: Float64s
    window: Window

    def nearness(self, window: Window) -> Float32s:
        """Return one over the depth in a part of the picture, in 1/m."""
        by_x, by_y, rest = (np.float32(part) for part in self.to_face[2])
        return window.columns() * by_x + (window.rows() * by_y + rest)


def render(scene: LitScene, view: View, figures: list[Capsule]) -> UInt8s:
    """Return what a camera sees, (h, w, 3) RGB."""
    wide, high = view.size_px
    nearness = np.zeros((high, wide), dtype=np.float32)  # 0 is endlessly far
    owner = np.full((high, wide), -1, dtype=np.int16)
    picture = np.zeros((high, wide, 3), dtype=np.uint8)
    planes = planes_of([lit.face for lit in scene.faces], view)
    seen = [(number, plane) for number, plane in planes if cover(plane, number, nearness, owner)]
    for number, plane in seen:
        paint(plane, scene.faces[number], (plane.window.of(owner) == number).view(np.uint8), picture)
    for capsule in [*scene.capsules, *figures]:
        draw_capsule(capsule, view, scene.light, (nearness, picture))
    return picture


def planes_of(faces: list[Face], view: View) -> Iterator[tuple[int, Plane]]:
    """Yield number and plane of each face that is turned towards the camera and at least partly in the picture."""
    corners = np.array([face.origin for face in faces]) - view.point
    rights, downs = np.array([face.right for face in faces]), np.array([face.down for face in faces])
    forward = view.matrix() @ np.stack([rights, downs, corners], axis=2)
    ends = forward @ np.array([[0, 1, 1, 0], [0, 0, 1, 1], [1, 1, 1, 1]])
    x, y, z = ends[:, 0], ends[:, 1], ends[:, 2]
    wide, high = view.size_px
    sides = (x, wide * z - x, y, high * z - y, z - NEAR_M)  # a face wholly on the wrong side of one is not seen
    facing = (np.cross(rights, downs) * corners).sum(axis=1) > 0
    for number in np.flatnonzero(np.logical_and.reduce([facing, *((side > 0).any(axis=1) for side in sides)])):
        outline = clipped(ends[number].T)
        flat = outline[:, :2] / outline[:, 2:]
        window = window_of(flat, view.size_px)
        if window.left < window.right and window.top < window.bottom:
            yield int(number), Plane(np.asarray(np.linalg.inv(forward[number]), dtype=np.float64), flat, window)


def clipped(corners: Float64s) -> Float64s:
    """Return what of a polygon, (n, 3), lies before the camera (I. Sutherland and G. Hodgman, CACM 17(1), 1974)."""
    kept = []
    if (corners[:, 2] >= NEAR_M).all():
        return corners
    for one, following in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if one[2] >= NEAR_M:
            kept.append(one)
        if (one[2] >= NEAR_M) != (following[2] >= NEAR_M):
            share = (NEAR_M - one[2]) / (following[2] - one[2])
            kept.append(one + share * (following - one))
    return np.array(kept)


def window_of(points: Float64s, size_px: tuple[int, int]) -> Window:
    """Return the part of a picture that points span."""
    wide, high = size_px
    low = np.clip(np.floor(points.min(axis=0)), 0, (wide, high)).astype(int)
    end = np.clip(np.ceil(points.max(axis=0)) + 1, 0, (wide, high)).astype(int)
    return Window(int(low[0]), int(low[1]), int(end[0]), int(end[1]))


def cover(plane: Plane, number: int, nearness: Float32s, owner: Int16s) -> bool:
    """Mark the pixels at which this face is the nearest so far; tell whether there are any."""
    import cv2

    window = plane.window
    mask = np.zeros((window.bottom - window.top, window.right - window.left), dtype=np.uint8)
    corners = (np.clip(plane.outline - (window.left, window.top), -4e4, 4e4) * (1 << SUBPIXEL_BITS)).astype(np.int32)
    cv2.fillConvexPoly(mask, corners, 1, cv2.LINE_8, SUBPIXEL_BITS)
    depth = plane.nearness(window)
    front = np.asarray(cv2.compare(depth, window.of(nearness), cv2.CMP_GT), dtype=np.uint8) & mask
    if not front.any():
        return False
    cv2.copyTo(depth, front, window.of(nearness))
    cv2.copyTo(np.full(mask.shape, number, dtype=np.int16), front, window.of(owner))
    return True


def paint(plane: Plane, lit: LitFace, mine: UInt8s, picture: UInt8s) -> None:
    """Bring a face's texture into the picture at the pixels of its window that are ``mine``."""
    import cv2

    for level, mask, window in bands(plane, lit, mine):
        texture = lit.levels[level]
        high, wide = texture.shape[:2]
        texels = np.array([[wide, 0, -0.5], [0, high, -0.5], [0, 0, 1.0]])
        shift = np.array([[1.0, 0, window.left], [0, 1, window.top], [0, 0, 1]])
        size = (window.right - window.left, window.bottom - window.top)
        how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        patch = cv2.warpPerspective(
            texture, texels @ plane.to_face @ shift, size, flags=how, borderMode=cv2.BORDER_REPLICATE
        )
        cv2.copyTo(patch, mask, window.of(picture))


def bands(plane: Plane, lit: LitFace, mine: UInt8s) -> Iterator[tuple[int, UInt8s, Window]]:
    """Yield the parts of a face by how fine a texture each needs: level, pixels, and their window.

    Texels a pixel are the homography's area scale, which for a plane is a constant times depth cubed.
    """
    import cv2

    mask, window = tightened(mine, plane.window)
    depth = plane.nearness(window)
    if not mask.size:
        return
    farthest, nearest, _, _ = cv2.minMaxLoc(depth, mask)
    high, wide = lit.levels[0].shape[:2]
    scale = abs(np.linalg.det(plane.to_face)) * wide * high
    finest, coarsest = (
        int(np.clip(round(0.5 * np.log2(scale / near**3) - SHARPNESS), 0, len(lit.levels) - 1))
        for near in (nearest, farthest)
    )
    if finest == coarsest:
        yield finest, mask, window
        return
    for level in range(finest, coarsest + 1):
        begins = nearest if level == finest else edge_of(scale, level - 0.5)
        ends = 0.0 if level == coarsest else edge_of(scale, level + 0.5)
        part = mask & (depth > ends) & (depth <= begins)
        if part.any():
            yield level, *tightened(part, window)


def edge_of(scale: float, level: float) -> float:
    """Return one over the depth at which one texture level gives way to the next."""
    return float((scale / 4 ** (level + SHARPNESS)) ** (1 / 3))


def tightened(mask: UInt8s, window: Window) -> tuple[UInt8s, Window]:
    """Return a mask and its window, cut to the pixels that are set."""
    import cv2

    left, top, wide, high = cv2.boundingRect(mask)
    part = Window(window.left + left, window.top + top, window.left + left + wide, window.top + top + high)
    return mask[top : top + high, left : left + wide], part


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
