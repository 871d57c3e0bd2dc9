"""Furniture made of boxes. A piece's ``model`` gives its measures and its design; its own chance the rest."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.domain.arrays import UInt8s
from app.reference_case import artwork
from app.reference_case.chance import pick, stream
from app.reference_case.geometry import Capsule, Face, Frame, Glow, Scene, Skin, Span
from app.reference_case.surfaces import Finish, colour

DENSITY = 210


@dataclass(frozen=True, slots=True)
class Piece:
    """What a maker of furniture needs: the scene, where, the model's chance and seed, and the piece's own chance."""

    scene: Scene
    frame: Frame
    seed: int
    model: np.random.Generator
    own: np.random.Generator

    def finish(self, *kinds: str) -> Finish:
        """Return the finish of this model, of one of ``kinds``."""
        return Finish(pick(self.model, kinds), int(self.model.integers(1 << 30)))

    def box(self, span: Span, finish: Finish, *, front: UInt8s | None = None, shade: bool = True) -> None:
        """Put a box of one finish in the scene, with another ``front`` if given."""
        self.scene.put(self.frame, span, clad(span, finish, self.own, front), shade=shade)


def clad(span: Span, finish: Finish, rng: np.random.Generator, front: UInt8s | None = None) -> Skin:
    """Return the pictures for a box of one finish."""
    wide, deep, high = (extent[1] - extent[0] for extent in (span.x, span.d, span.z))
    return Skin(
        front=finish.paint((wide, high), rng, DENSITY) if front is None else front,
        side=finish.paint((max(wide, deep), high), rng, DENSITY // 2),
        top=finish.paint((wide, deep), rng, DENSITY),
    )


def bed(piece: Piece) -> None:
    """Make a bed along the wall, with a blanket and pillows."""
    frame, cover = piece.finish("wood", "lacquer"), piece.finish("cloth")
    wide, deep = 2.0, piece.model.uniform(0.9, 1.05)
    piece.box(Span((0, wide), (0.02, deep), (0.08, 0.34)), frame)
    piece.box(Span((0.03, wide - 0.03), (0.03, deep - 0.01), (0.34, 0.52)), cover)
    piece.box(Span((0, 0.06), (0.02, deep), (0.1, 0.95)), frame)
    pillow = Finish("cloth", int(piece.model.integers(1 << 30)))
    piece.box(Span((0.12, 0.55), (0.12, deep - 0.15), (0.52, 0.64)), pillow, shade=False)


def sofa(piece: Piece) -> None:
    """Make a sofa with arms and cushions."""
    cover = piece.finish("cloth", "carpet", "lacquer")
    wide = piece.model.uniform(1.7, 2.1)
    piece.box(Span((0, wide), (0.05, 0.85), (0.06, 0.42)), cover)
    piece.box(Span((0, wide), (0.03, 0.24), (0.42, 0.82)), cover)
    for left in (0.0, wide - 0.17):
        piece.box(Span((left, left + 0.17), (0.05, 0.85), (0.42, 0.6)), cover)
    for _ in range(int(piece.own.integers(1, 4))):
        left = piece.own.uniform(0.2, wide - 0.6)
        cushion = Finish("cloth", int(piece.own.integers(1 << 30)))
        piece.box(Span((left, left + 0.4), (0.24, 0.36), (0.43, 0.8)), cushion, shade=False)


def desk(piece: Piece) -> None:
    """Make a table with four legs and things on it."""
    board, wide, deep = piece.finish("wood", "lacquer"), piece.model.uniform(1.1, 1.5), piece.model.uniform(0.55, 0.75)
    top = piece.model.uniform(0.7, 0.77)
    piece.box(Span((0, wide), (0.03, deep), (top - 0.04, top)), board)
    for x, d in ((0.03, 0.06), (wide - 0.09, 0.06), (0.03, deep - 0.08), (wide - 0.09, deep - 0.08)):
        piece.box(Span((x, x + 0.06), (d, d + 0.06), (0, top - 0.04)), board, shade=False)
    clutter(piece, Span((0.1, wide - 0.1), (0.1, deep - 0.1), (top, top)))


def sideboard(piece: Piece) -> None:
    """Make a low cupboard with doors and things on it."""
    board, wide, high = piece.finish("wood", "lacquer"), piece.model.uniform(1.1, 1.6), piece.model.uniform(0.65, 0.95)
    span = Span((0, wide), (0.01, 0.45), (0.05, high))
    doors = (int(piece.model.integers(2, 5)), int(piece.model.integers(1, 4)))
    front = artwork.panelled(board.paint((wide, high - 0.05), piece.own, DENSITY), piece.model, doors)
    piece.box(span, board, front=front)
    clutter(piece, Span((0.08, wide - 0.08), (0.08, 0.4), (high, high)))


def wardrobe(piece: Piece) -> None:
    """Make a wardrobe with two or three doors."""
    board, wide, high = piece.finish("wood", "lacquer"), piece.model.uniform(1.0, 1.5), piece.model.uniform(1.8, 2.1)
    doors = (int(piece.model.integers(2, 4)), int(piece.model.integers(1, 3)))
    front = artwork.panelled(board.paint((wide, high), piece.own, DENSITY), piece.model, doors)
    piece.box(Span((0, wide), (0.01, 0.58), (0.0, high)), board, front=front)


def shelf(piece: Piece) -> None:
    """Make an open shelf, its boards filled with books and boxes that are this shelf's own."""
    board, wide, high = piece.finish("wood", "lacquer"), piece.model.uniform(0.8, 1.25), piece.model.uniform(1.5, 2.0)
    levels = int(piece.model.integers(4, 6))
    pitch = high / levels
    piece.box(Span((0, wide), (0.0, 0.02), (0, high)), board, shade=False)
    for left in (0.0, wide - 0.025):
        piece.box(Span((left, left + 0.025), (0, 0.3), (0, high)), board)
    for level in range(levels + 1):
        low = min(level * pitch, high - 0.025)
        piece.box(Span((0.025, wide - 0.025), (0.02, 0.29), (low, low + 0.025)), board, shade=level == levels)
    for level in range(levels):
        filled = piece.own.uniform(0.45, 0.93) * wide
        size = (filled - 0.06, pitch - 0.05)
        span = Span((0.03, 0.03 + size[0]), (0.03, 0.03 + piece.own.uniform(0.16, 0.22)), (0, size[1]))
        at = piece.frame.moved(0, 0, level * pitch + 0.025)
        paper = Finish("lacquer", 7)
        skin = clad(span, paper, piece.own, artwork.books(piece.own, size))
        piece.scene.put(at, span, skin, shade=False)


def kitchen(piece: Piece) -> None:
    """Make a counter with cupboards above and tiles between."""
    board, slab, wide = piece.finish("wood", "lacquer"), piece.finish("wood", "concrete", "lacquer"), 2.4
    doors = (int(piece.model.integers(3, 6)), int(piece.model.integers(1, 4)))
    front = artwork.panelled(board.paint((wide, 0.86), piece.own, DENSITY), piece.model, doors)
    piece.box(Span((0, wide), (0.0, 0.6), (0.0, 0.86)), board, front=front)
    piece.box(Span((0, wide), (0.0, 0.63), (0.86, 0.9)), slab)
    splash = piece.finish("tiles").paint((wide, 0.5), piece.own, DENSITY)
    piece.scene.faces.append(
        Face(piece.frame.at(0, 0.01, 1.4), piece.frame.axes()[0] * wide, np.array([0, 0, -0.5]), splash)
    )
    upper = artwork.panelled(board.paint((wide, 0.65), piece.own, DENSITY), piece.model, (doors[0], 1))
    piece.box(Span((0, wide), (0.0, 0.34), (1.4, 2.05)), board, front=upper)
    clutter(piece, Span((0.1, wide - 0.1), (0.1, 0.5), (0.9, 0.9)))


def chair(piece: Piece) -> None:
    """Make a chair."""
    board, seat = piece.finish("wood", "lacquer"), piece.finish("cloth", "wood")
    piece.box(Span((0, 0.42), (0, 0.42), (0.42, 0.47)), seat)
    piece.box(Span((0, 0.42), (0, 0.04), (0.47, 0.9)), board)
    for x, d in ((0, 0), (0.38, 0), (0, 0.38), (0.38, 0.38)):
        piece.box(Span((x, x + 0.04), (d, d + 0.04), (0, 0.42)), board, shade=False)


def low_table(piece: Piece) -> None:
    """Make a low table for the middle of a room."""
    board, wide, deep = piece.finish("wood", "lacquer"), piece.model.uniform(0.7, 1.0), piece.model.uniform(0.45, 0.6)
    piece.box(Span((0, wide), (0, deep), (0.38, 0.42)), board)
    piece.box(Span((0.08, wide - 0.08), (0.08, deep - 0.08), (0.12, 0.15)), board, shade=False)
    for x, d in ((0.02, 0.02), (wide - 0.08, 0.02), (0.02, deep - 0.08), (wide - 0.08, deep - 0.08)):
        piece.box(Span((x, x + 0.06), (d, d + 0.06), (0, 0.38)), board, shade=False)
    clutter(piece, Span((0.08, wide - 0.08), (0.08, deep - 0.08), (0.42, 0.42)))


def radiator(piece: Piece) -> None:
    """Make a radiator."""
    front = artwork.ribs(piece.model, (1.0, 0.55))
    piece.box(Span((0, 1.0), (0.04, 0.13), (0.12, 0.67)), Finish("lacquer", 11), front=front)


def door(piece: Piece) -> None:
    """Make a closed door in its frame."""
    leaf, rim = piece.finish("wood", "lacquer"), piece.finish("lacquer", "wood")
    piece.box(Span((0, 0.95), (0, 0.03), (0, 2.08)), rim, shade=False)
    grid = (int(piece.model.integers(1, 3)), int(piece.model.integers(1, 4)))
    front = artwork.panelled(leaf.paint((0.82, 2.0), piece.own, DENSITY), piece.model, grid)
    piece.box(Span((0.065, 0.885), (0.03, 0.05), (0, 2.0)), leaf, front=front, shade=False)


def floor_lamp(piece: Piece) -> None:
    """Make a lamp on a stand; its shade glows."""
    foot, high = piece.frame.at(0.15, 0.2, 0.0), piece.model.uniform(1.4, 1.7)
    metal = (0.16, 0.15, 0.14)
    piece.scene.capsules.append(Capsule(foot, piece.frame.at(0.15, 0.2, high - 0.2), 0.015, metal))
    piece.scene.capsules.append(Capsule(foot, piece.frame.at(0.16, 0.2, 0.01), 0.12, metal))
    linen = Finish("cloth", int(piece.model.integers(1 << 30)))
    glowing(piece, Span((0.0, 0.3), (0.05, 0.35), (high - 0.28, high)), linen)


def glowing(piece: Piece, span: Span, finish: Finish) -> None:
    """Put a lamp shade in the scene."""
    before = len(piece.scene.faces)
    piece.box(span, finish, shade=False)
    piece.scene.faces[before:] = [
        Face(face.origin, face.right, face.down, face.texture, Glow.LAMP) for face in piece.scene.faces[before:]
    ]


def plant(piece: Piece) -> None:
    """Make a plant in a pot."""
    pot = colour(piece.own, (0.1, 0.7), (0.3, 0.8))
    base, high = piece.frame.at(0.2, 0.25, 0.1), piece.own.uniform(0.5, 1.1)
    clay = (pot[0] / 255, pot[1] / 255, pot[2] / 255)
    piece.scene.capsules.append(Capsule(base, piece.frame.at(0.2, 0.25, 0.3), 0.13, clay))
    for _ in range(int(piece.own.integers(9, 16))):
        tip = base + piece.own.normal(0, 0.2, 3) * (1, 1, 0.4)
        tip[2] += high * piece.own.uniform(0.5, 1.1)
        green = (piece.own.uniform(0.1, 0.3), piece.own.uniform(0.3, 0.55), piece.own.uniform(0.08, 0.22))
        stem = base + np.array([0, 0, 0.25])
        piece.scene.capsules.append(Capsule(stem, tip, float(piece.own.uniform(0.012, 0.03)), green))


def clutter(piece: Piece, place: Span) -> None:
    """Put boxes, jars and a stack of books on a surface."""
    own = piece.own
    for _ in range(int(own.integers(2, 6))):
        x, d, z = own.uniform(*place.x), own.uniform(*place.d), place.z[0]
        if own.uniform() < 0.4:  # noqa: PLR2004 - a share of jars among boxes
            ink = colour(own, (0.1, 0.9), (0.2, 0.9))
            radius, high = own.uniform(0.03, 0.06), own.uniform(0.05, 0.22)
            glaze = (ink[0] / 255, ink[1] / 255, ink[2] / 255)
            start = piece.frame.at(x, d, z + radius * 0.8)
            piece.scene.capsules.append(Capsule(start, start + np.array([0, 0, high]), float(radius), glaze))
            continue
        size = own.uniform((0.08, 0.06, 0.04), (0.3, 0.2, 0.25))
        at = piece.frame.moved(x, d, z, turn=float(own.normal(0, 0.3)))
        span = Span((-size[0] / 2, size[0] / 2), (-size[1] / 2, size[1] / 2), (0, size[2]))
        finish = Finish(pick(own, ("cloth", "lacquer", "wood", "cloth")), int(own.integers(1 << 30)))
        front = artwork.books(own, (size[0], size[2]), 400) if own.uniform() < 0.5 else None  # noqa: PLR2004 - a share
        piece.scene.put(at, span, clad(span, finish, own, front))


MAKERS: dict[str, Callable[[Piece], None]] = {
    "bed": bed,
    "sofa": sofa,
    "desk": desk,
    "sideboard": sideboard,
    "wardrobe": wardrobe,
    "shelf": shelf,
    "kitchen": kitchen,
    "chair": chair,
    "low_table": low_table,
    "radiator": radiator,
    "door": door,
    "floor_lamp": floor_lamp,
    "plant": plant,
}

WIDTH_M = {"bed": 2.05, "sofa": 2.15, "desk": 1.55, "sideboard": 1.65, "wardrobe": 1.55, "shelf": 1.3, "kitchen": 2.45}
WIDTH_M |= {"radiator": 1.05, "door": 1.0, "floor_lamp": 0.4, "plant": 0.5}


def furnish(scene: Scene, frame: Frame, kind: str, *, model: int, own: np.random.Generator) -> None:
    """Put a piece of furniture with its back to the wall of ``frame``; ``model`` says which of its kind."""
    MAKERS[kind](Piece(scene, frame, model, stream(model, "furniture", kind), own))
