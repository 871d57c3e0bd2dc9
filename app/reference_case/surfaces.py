"""What walls, floors and furniture are covered with, painted from chance.

A `Finish` is a design: the same finish in two rooms is the same wallpaper from the same shop, yet no two walls
papered with it are the same in every stain.
"""

import colorsys
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float32s, Float64s, UInt8s
from app.reference_case.chance import pick, stream

Colour = tuple[float, float, float]
"""RGB, 0 to 255."""


@dataclass(frozen=True, slots=True)
class Finish:
    """A design of surface: its kind, a name in `PAINTERS`, and the seed of its pattern and colours."""

    kind: str
    seed: int

    def paint(self, size_m: tuple[float, float], rng: np.random.Generator, density: int = 230) -> UInt8s:
        """Return (h, w, 3) RGB for a surface ``size_m`` wide and high, at ``density`` pixels a metre."""
        size_px = tuple(max(8, round(side_m * density)) for side_m in size_m)
        brush = Brush((size_px[0], size_px[1]), density, stream(self.seed, "finish", self.kind), rng)
        return PAINTERS[self.kind](brush)


@dataclass(frozen=True, slots=True)
class Brush:
    """What a painter needs: how wide and high in pixels, pixels a metre, the design's chance and the surface's own."""

    size_px: tuple[int, int]
    density: int
    design: np.random.Generator
    own: np.random.Generator


def colour(rng: np.random.Generator, saturation: tuple[float, float], value: tuple[float, float]) -> Colour:
    """Return a colour of any hue with saturation and value (0 to 1) between these bounds."""
    hue, sat, val = rng.uniform(), rng.uniform(*saturation), rng.uniform(*value)
    red, green, blue = colorsys.hsv_to_rgb(hue, sat, val)
    return red * 255, green * 255, blue * 255


def grain(rng: np.random.Generator, size_px: tuple[int, int], cell_px: tuple[float, float]) -> Float32s:
    """Return smooth noise of about unit size, (h, w), whose bumps are ``cell_px`` wide and high."""
    import cv2

    coarse = [max(2, int(side / cell) + 2) for side, cell in zip(size_px, cell_px, strict=True)]
    bumps = rng.standard_normal((coarse[1], coarse[0]), dtype=np.float32)
    return np.asarray(cv2.resize(bumps, size_px, interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def bytes_of(picture: Float32s | Float64s) -> UInt8s:
    """Return a picture as bytes, what is too dark or too bright cut off."""
    return np.asarray(np.clip(picture, 0, 255), dtype=np.uint8)


def flat(brush: Brush, shade: Colour) -> Float32s:
    """Return one colour, (h, w, 3), floating so that noise can be laid on it."""
    wide, high = brush.size_px
    return np.broadcast_to(np.asarray(shade, dtype=np.float32), (high, wide, 3)).copy()


def weathered(brush: Brush, picture: Float32s, *, dirt: float = 5.0, speckle: float = 4.0) -> UInt8s:
    """Return ``picture`` with the stains and the fine grain that are this surface's own."""
    stains = grain(brush.own, brush.size_px, (brush.density * 0.45, brush.density * 0.45)) * dirt
    stains += grain(brush.own, brush.size_px, (brush.density * 0.07, brush.density * 0.07)) * dirt * 0.5
    stains += grain(brush.own, brush.size_px, (2.5, 2.5)) * speckle
    return bytes_of(picture + stains[..., None])


def plaster(brush: Brush) -> UInt8s:
    """Paint a wall in one light colour, with trowel marks and scuffs."""
    import cv2

    wall = flat(brush, colour(brush.design, (0.03, 0.3), (0.72, 0.95)))
    for _ in range(int(brush.size_px[0] * brush.size_px[1] / brush.density**2 * 4)):
        start = brush.own.uniform((0, 0), brush.size_px).astype(int)
        end = start + brush.own.normal(0, brush.density * 0.08, 2).astype(int)
        shade = wall[0, 0] * brush.own.uniform(0.8, 1.08)
        cv2.line(wall, start.tolist(), end.tolist(), shade.tolist(), int(brush.own.integers(1, 4)), cv2.LINE_AA)
    return weathered(brush, wall, dirt=7, speckle=5)


def wallpaper(brush: Brush) -> UInt8s:
    """Paint a repeated motif: stripes, leaves, dots, lozenges or rings."""
    ground = colour(brush.design, (0.05, 0.45), (0.6, 0.95))
    side = int(brush.density * brush.design.uniform(0.22, 0.5))
    tile = motif(brush.design, ground, side)
    wide, high = brush.size_px
    shift = brush.own.integers(0, side, 2)
    repeats = (high // side + 2, wide // side + 2, 1)
    paper = np.tile(tile, repeats)[shift[0] : shift[0] + high, shift[1] : shift[1] + wide]
    return weathered(brush, paper.astype(np.float32), dirt=6, speckle=3)


def motif(rng: np.random.Generator, ground: Colour, side_px: int) -> UInt8s:
    """Return one square repeat of a wallpaper or cloth."""
    import cv2

    tile = np.full((side_px, side_px, 3), ground, dtype=np.uint8)
    kind = pick(rng, ("stripes", "leaves", "dots", "lozenges", "rings", "leaves"))
    inks = [colour(rng, (0.1, 0.55), (0.25, 0.95)) for _ in range(3)]
    if kind == "stripes":
        for _ in range(int(rng.integers(2, 5))):
            x, ink = int(rng.integers(side_px)), inks[int(rng.integers(3))]
            cv2.line(tile, (x, 0), (x, side_px), ink, int(rng.integers(2, max(3, side_px // 6))))
        return tile
    for _ in range(int(rng.integers(3, 7))):
        at, ink = rng.integers(0, side_px, 2), inks[int(rng.integers(3))]
        size, angle = rng.uniform(0.08, 0.24) * side_px, float(rng.uniform(0, 180))
        for wrap in np.ndindex(3, 3):  # so that what leaves on one edge comes in at the other
            middle = (int(at[0] + (wrap[0] - 1) * side_px), int(at[1] + (wrap[1] - 1) * side_px))
            stamp(tile, kind, (*middle, size, angle), ink)
    return tile


def stamp(tile: UInt8s, kind: str, where: tuple[int, int, float, float], ink: Colour) -> None:
    """Print one figure of a motif at ``where``: its middle, its size in pixels and its angle in degrees."""
    import cv2

    x, y, size, angle = where
    if kind == "leaves":
        cv2.ellipse(tile, (x, y), (int(size), int(size * 0.4)), angle, 0, 360, ink, -1, cv2.LINE_AA)
        turned = np.deg2rad(angle)
        tip = (int(x + np.cos(turned) * size * 1.3), int(y + np.sin(turned) * size * 1.3))
        cv2.line(tile, (x, y), tip, tuple(part * 0.6 for part in ink), 2, cv2.LINE_AA)
    elif kind == "lozenges":
        corners = np.array([[x - size, y], [x, y - size * 1.3], [x + size, y], [x, y + size * 1.3]])
        cv2.fillConvexPoly(tile, corners.astype(np.int32), ink, cv2.LINE_AA)
    else:
        cv2.circle(tile, (x, y), int(size), ink, 3 if kind == "rings" else -1, cv2.LINE_AA)


def planks(brush: Brush) -> UInt8s:
    """Paint boards side by side along the width, each with its own tone and grain."""
    hue = brush.design.uniform(0.04, 0.1)
    tone = np.array(colorsys.hsv_to_rgb(hue, brush.design.uniform(0.3, 0.65), brush.design.uniform(0.45, 0.85))) * 255
    board, length = int(brush.density * brush.design.uniform(0.09, 0.2)), int(brush.density * 1.3)
    wide, high = brush.size_px
    floor = flat(brush, (tone[0], tone[1], tone[2]))
    floor += grain(brush.own, brush.size_px, (brush.density * 0.3, 5))[..., None] * 9
    floor += grain(brush.own, brush.size_px, (brush.density * 0.05, 2))[..., None] * 6
    for top in range(0, high, board):
        for left in range(-int(brush.own.integers(length)), wide, length):
            one = floor[top : top + board, max(0, left) : max(0, left + length)]
            one *= brush.own.uniform(0.82, 1.14)
            one[:2] *= 0.6
            one[:, :2] *= 0.6
            if brush.own.integers(2):
                knot(one, brush.own)
    return weathered(brush, floor, dirt=4, speckle=3)


def knot(board: Float32s, rng: np.random.Generator) -> None:
    """Draw a dark knot into a board, in place."""
    import cv2

    if min(board.shape[:2]) < 12:  # noqa: PLR2004 - pixels; a sliver of a board has no room for one
        return
    at = (int(rng.integers(board.shape[1])), int(rng.integers(4, board.shape[0] - 4)))
    spot = np.ones(board.shape[:2], dtype=np.float32)
    cv2.ellipse(spot, at, (int(rng.integers(4, 12)), int(rng.integers(2, 6))), 0, 0, 360, 0.55, -1, cv2.LINE_AA)
    board *= spot[..., None]


def wood(brush: Brush) -> UInt8s:
    """Paint one smooth board, as furniture is made of."""
    hue, saturation = brush.design.uniform(0.03, 0.11), brush.design.uniform(0.1, 0.65)
    tone = np.array(colorsys.hsv_to_rgb(hue, saturation, brush.design.uniform(0.3, 0.92))) * 255
    board = flat(brush, (tone[0], tone[1], tone[2]))
    wave = grain(brush.own, brush.size_px, (brush.density * 0.35, brush.density * 0.06)) * 3
    rows = np.arange(brush.size_px[1], dtype=np.float32)[:, None]
    board += (np.sin(rows * brush.design.uniform(0.15, 0.4) + wave) * brush.design.uniform(3, 9))[..., None]
    return weathered(brush, board, dirt=4, speckle=3)


def lacquer(brush: Brush) -> UInt8s:
    """Paint furniture in one colour, a little worn."""
    board = flat(brush, colour(brush.design, (0.0, 0.42), (0.3, 0.95)))
    return weathered(brush, board, dirt=5, speckle=3)


def tiles(brush: Brush) -> UInt8s:
    """Paint square tiles with joints, two colours by turns or by chance, some with a figure."""
    import cv2

    side = int(brush.density * brush.design.uniform(0.14, 0.33))
    glazes = [np.array(colour(brush.design, (0.05, 0.5), (0.5, 0.95)), dtype=np.float32) for _ in range(2)]
    chequered, figured = bool(brush.design.integers(2)), brush.design.uniform(0, 0.35)
    wide, high = brush.size_px
    wall = flat(brush, (150, 147, 140))
    for row, top in enumerate(range(0, high, side)):
        for column, left in enumerate(range(0, wide, side)):
            second = (row + column) % 2 if chequered else int(brush.own.uniform() < 0.12)  # noqa: PLR2004 - a share
            glaze = glazes[second] * brush.own.uniform(0.9, 1.06)
            wall[top + 2 : top + side - 2, left + 2 : left + side - 2] = glaze
            if brush.own.uniform() < figured:
                middle, reach = (left + side // 2, top + side // 2), int(side * brush.own.uniform(0.15, 0.38))
                cv2.circle(wall, middle, reach, (glaze * 0.6).tolist(), 3, cv2.LINE_AA)
    return weathered(brush, wall, dirt=4, speckle=3)


def brick(brush: Brush) -> UInt8s:
    """Paint bricks in running bond, each fired differently."""
    high_px, wide_px = int(brush.density * 0.085), int(brush.density * 0.25)
    tone = np.array(colorsys.hsv_to_rgb(brush.design.uniform(0.0, 0.1), brush.design.uniform(0.25, 0.6), 0.68)) * 255
    wide, high = brush.size_px
    wall = flat(brush, (172, 166, 156))
    for row, top in enumerate(range(0, high, high_px)):
        for left in range(-(row % 2) * wide_px // 2, wide, wide_px):
            fired = tone * brush.own.uniform(0.65, 1.22) + brush.own.normal(0, 7, 3)
            wall[top + 2 : top + high_px - 2, max(0, left + 2) : max(0, left + wide_px - 2)] = fired
    return weathered(brush, wall, dirt=6, speckle=8)


def carpet(brush: Brush) -> UInt8s:
    """Paint pile: one colour with tufts and trodden paths."""
    pile = flat(brush, colour(brush.design, (0.1, 0.5), (0.35, 0.75)))
    pile += grain(brush.own, brush.size_px, (3, 3))[..., None] * 12
    return weathered(brush, pile, dirt=9, speckle=9)


def cloth(brush: Brush) -> UInt8s:
    """Paint woven cloth with checks or a printed motif."""
    side = int(brush.density * brush.design.uniform(0.12, 0.3))
    tile = motif(brush.design, colour(brush.design, (0.08, 0.5), (0.35, 0.9)), side)
    wide, high = brush.size_px
    weave = np.tile(tile, (high // side + 1, wide // side + 1, 1))[:high, :wide].astype(np.float32)
    weave += grain(brush.own, brush.size_px, (brush.density * 0.12, brush.density * 0.12))[..., None] * 9
    return weathered(brush, weave, dirt=5, speckle=5)


def grass(brush: Brush) -> UInt8s:
    """Paint a lawn: patches, tufts, clover and bare earth."""
    lawn = flat(brush, (96 + brush.design.uniform(-15, 25), 128 + brush.design.uniform(-20, 15), 58))
    lawn += grain(brush.own, brush.size_px, (brush.density * 0.5, brush.density * 0.5))[..., None] * (16, 10, 8)
    lawn += grain(brush.own, brush.size_px, (brush.density * 0.05, brush.density * 0.08))[..., None] * (14, 14, 8)
    lawn += grain(brush.own, brush.size_px, (2.2, 4))[..., None] * 16
    return weathered(brush, lawn, dirt=7, speckle=8)


def concrete(brush: Brush) -> UInt8s:
    """Paint paving slabs with stains."""
    side = int(brush.density * brush.design.uniform(0.35, 0.6))
    slabs = flat(brush, (150, 147, 141))
    for top in range(0, brush.size_px[1], side):
        for left in range(0, brush.size_px[0], side):
            slab = slabs[top : top + side, left : left + side]
            slab *= brush.own.uniform(0.78, 1.15)
            slab[:3] *= 0.55
            slab[:, :3] *= 0.55
    return weathered(brush, slabs, dirt=12, speckle=9)


PAINTERS: dict[str, Callable[[Brush], UInt8s]] = {
    "plaster": plaster,
    "wallpaper": wallpaper,
    "planks": planks,
    "wood": wood,
    "lacquer": lacquer,
    "tiles": tiles,
    "brick": brick,
    "carpet": carpet,
    "cloth": cloth,
    "grass": grass,
    "concrete": concrete,
}
