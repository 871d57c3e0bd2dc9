"""A small software renderer: textured faces and matte capsules, seen by a pinhole camera.

A face's plane maps to the picture by a homography, and one over its depth is affine in picture coordinates
(J. Blinn, "Hyperbolic interpolation", IEEE CG&A 12(4), 1992), so a face costs a multiply-add a pixel for its depth
and one `cv2.warpPerspective` for what is seen of it. Camera axes: x right, y down, z forward.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.domain.arrays import Float32s, Float64s, UInt8s
from app.reference_case.geometry import Face, Figure
from app.reference_case.lighting import LitFace, LitScene
from app.reference_case.round_things import draw_capsule, shade_floor
from app.reference_case.views import NEAR_M, View, Window, window_of

Int16s: TypeAlias = NDArray[np.int16]
SHARPNESS = 0.35
"""Levels by which the texture is finer than one texel a pixel; the picture is reduced afterwards."""
SUBPIXEL_BITS = 4


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


def render(scene: LitScene, view: View, figures: list[Figure]) -> UInt8s:
    """Return what a camera sees, (h, w, 3) RGB."""
    wide, high = view.size_px
    nearness = np.zeros((high, wide), dtype=np.float32)  # 0 is endlessly far
    owner = np.full((high, wide), -1, dtype=np.int16)
    picture = np.zeros((high, wide, 3), dtype=np.uint8)
    planes = planes_of([lit.face for lit in scene.faces], view)
    seen = [(number, plane) for number, plane in planes if cover(plane, number, nearness, owner)]
    for number, plane in seen:
        paint(plane, scene.faces[number], (plane.window.of(owner) == number).view(np.uint8), picture)
    for figure in figures:
        shade_floor(figure.foot, view, (nearness, picture))
    for capsule in [*scene.capsules, *(part for figure in figures for part in figure.parts)]:
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
        outline = clipped(ends[number].T, view.size_px)
        if len(outline) < 3:  # noqa: PLR2004 - corners of a polygon
            continue
        flat = outline[:, :2] / outline[:, 2:]
        window = window_of(flat, view.size_px)
        if window.left < window.right and window.top < window.bottom:
            yield int(number), Plane(np.asarray(np.linalg.inv(forward[number]), dtype=np.float64), flat, window)


def clipped(corners: Float64s, size_px: tuple[int, int]) -> Float64s:
    """Return what of a polygon, (n, 3), lies before the camera and not far beside its picture.

    Source: I. Sutherland and G. Hodgman, "Reentrant polygon clipping", CACM 17(1), 1974.
    """
    wide, high = size_px
    sides = ((0, 0, 1, -NEAR_M), (1, 0, wide, 0), (-1, 0, 2 * wide, 0), (0, 1, high, 0), (0, -1, 2 * high, 0))
    for *slope, offset in sides:
        inside = corners @ np.array(slope) + offset
        if (inside >= 0).all():
            continue
        kept = []
        following = np.roll(corners, -1, axis=0), np.roll(inside, -1)
        for one, here, another, there in zip(corners, inside, *following, strict=True):
            if here >= 0:
                kept.append(one)
            if (here >= 0) != (there >= 0):
                kept.append(one + here / (here - there) * (another - one))
        corners = np.array(kept).reshape(-1, 3)
    return corners


def cover(plane: Plane, number: int, nearness: Float32s, owner: Int16s) -> bool:
    """Mark the pixels at which this face is the nearest so far; tell whether there are any."""
    import cv2

    window = plane.window
    mask = np.zeros((window.bottom - window.top, window.right - window.left), dtype=np.uint8)
    corners = ((plane.outline - (window.left, window.top)) * (1 << SUBPIXEL_BITS)).astype(np.int32)
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
