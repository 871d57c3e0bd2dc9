"""What a scene is made of: flat textured faces, boxes and capsules, in metres; x right, y away, z up."""

from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from app.domain.arrays import Float64s, UInt8s


class Glow(Enum):
    """Whether a face shines of itself."""

    NONE = "none"
    SKY = "sky"
    LAMP = "lamp"


@dataclass(frozen=True, slots=True)
class Face:
    """A textured parallelogram, seen from one side.

    ``origin`` is its top left corner as its beholder sees it, ``right`` and ``down`` are its edges, in metres.
    ``texture`` is (h, w, 3) RGB.
    """

    origin: Float64s
    right: Float64s
    down: Float64s
    texture: UInt8s
    glow: Glow = Glow.NONE

    def normal(self) -> Float64s:
        """Return the unit vector towards the beholder."""
        away = np.cross(self.right, self.down)
        return np.asarray(-away / np.linalg.norm(away), dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Capsule:
    """A rod with round ends, in one matte colour (RGB, 0 to 1); what mannequins, plants and pots are made of.

    A ``flat`` one is squeezed: along this vector, to one over one plus its length.
    """

    start: Float64s
    end: Float64s
    radius_m: float
    colour: tuple[float, float, float]
    flat: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def swelling(self) -> Float64s:
        """Return the matrix, (3, 3), that makes the squeezed rod round again."""
        squeeze = np.array(self.flat)
        length = float(np.linalg.norm(squeeze))
        return np.eye(3) + np.outer(squeeze, squeeze) / max(length, 1e-9)


@dataclass(frozen=True, slots=True)
class Figure:
    """A mannequin: where it stands on the floor, and its parts."""

    foot: Float64s
    parts: list[Capsule]


@dataclass(frozen=True, slots=True)
class Solid:
    """A box that throws shade: its middle, half its sides, and its turn about the vertical in radians."""

    middle: Float64s
    half: Float64s
    turn: float


@dataclass(frozen=True, slots=True)
class Lamp:
    """A source of light: where it is, its colour and power (RGB), and how wide it is.

    A ``distant`` one, the sun, is as strong everywhere.
    """

    point: Float64s
    power: tuple[float, float, float]
    spread_m: float
    distant: bool = False


@dataclass(frozen=True, slots=True)
class Light:
    """How a scene is lit: lamps, and what comes from all sides (RGB, 1 shows a surface as it is painted)."""

    name: str
    lamps: tuple[Lamp, ...]
    ambient: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Scene:
    """A room or a yard: what is in it, what throws shade, and the lights that it can be seen in."""

    size_m: tuple[float, float]
    faces: list[Face] = field(default_factory=list)
    capsules: list[Capsule] = field(default_factory=list)
    solids: list[Solid] = field(default_factory=list)
    lights: dict[str, Light] = field(default_factory=dict)

    def put(self, frame: "Frame", span: "Span", skin: "Skin", *, shade: bool = True) -> None:
        """Stand a box in the scene; a small one need not throw shade."""
        self.faces.extend(box_faces(frame, span, skin))
        if shade:
            self.solids.append(solid(frame, span))


@dataclass(frozen=True, slots=True)
class Skin:
    """The pictures on a box: ``front`` faces its beholder, ``side`` goes on four faces, ``top`` on the upper one."""

    front: UInt8s
    side: UInt8s
    top: UInt8s


@dataclass(frozen=True, slots=True)
class Frame:
    """A place to put things: a point on the floor and the direction of a wall.

    ``x`` runs to the right along the wall as its beholder sees it, ``d`` from the wall into the room, ``z`` up.
    """

    point: Float64s
    turn: float

    def at(self, x_m: float, d_m: float, z_m: float) -> Float64s:
        """Return where a point of this frame is in the room."""
        along, into = self.axes()
        return np.asarray(self.point + along * x_m + into * d_m + UP * z_m, dtype=np.float64)

    def axes(self) -> tuple[Float64s, Float64s]:
        """Return the unit vectors along the wall and into the room."""
        cos, sin = np.cos(self.turn), np.sin(self.turn)
        return np.array([cos, sin, 0.0]), np.array([sin, -cos, 0.0])

    def moved(self, x_m: float, d_m: float = 0.0, z_m: float = 0.0, turn: float = 0.0) -> "Frame":
        """Return a frame at a point of this one, turned by ``turn`` radians."""
        return Frame(self.at(x_m, d_m, z_m), self.turn + turn)


@dataclass(frozen=True, slots=True)
class Span:
    """The extent of a box in a frame, from and to, in metres."""

    x: tuple[float, float]
    d: tuple[float, float]
    z: tuple[float, float]


UP = np.array([0.0, 0.0, 1.0])


def box_faces(frame: Frame, span: Span, skin: Skin) -> list[Face]:
    """Return the six outer faces of a box that stands in ``frame``."""
    (x0, x1), (d0, d1), (z0, z1) = span.x, span.d, span.z
    along, into = frame.axes()
    wide, deep, high = along * (x1 - x0), into * (d1 - d0), UP * (z1 - z0)
    return [
        Face(frame.at(x0, d1, z1), wide, -high, skin.front),
        Face(frame.at(x1, d0, z1), -wide, -high, skin.side),
        Face(frame.at(x0, d0, z1), deep, -high, skin.side),
        Face(frame.at(x1, d1, z1), -deep, -high, skin.side),
        Face(frame.at(x0, d0, z1), wide, deep, skin.top),
        Face(frame.at(x0, d1, z0), wide, -deep, skin.side),
    ]


def solid(frame: Frame, span: Span) -> Solid:
    """Return the same box as a thrower of shade."""
    (x0, x1), (d0, d1), (z0, z1) = span.x, span.d, span.z
    middle = frame.at((x0 + x1) / 2, (d0 + d1) / 2, (z0 + z1) / 2)
    return Solid(middle, np.array([x1 - x0, d1 - d0, z1 - z0]) / 2, frame.turn)
