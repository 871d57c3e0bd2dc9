"""A furnished room: a shell with windows and a door, furniture along the walls, things on them and between."""

from dataclasses import dataclass

import numpy as np

from app.reference_case import artwork
from app.reference_case.chance import stream
from app.reference_case.furniture import WIDTH_M, furnish
from app.reference_case.geometry import Face, Frame, Glow, Lamp, Light, Scene, Skin, Span
from app.reference_case.surfaces import Finish, colour

LOW = {"bed": 0.95, "sofa": 0.82, "desk": 1.0, "sideboard": 1.15, "radiator": 0.7}
"""Furniture with wall above it, and where that wall begins, in metres."""

ROOM_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "bedroom": (("bed", "shelf", "wardrobe"), ("desk", "sideboard", "radiator")),
    "living": (("sofa", "shelf", "sideboard"), ("radiator", "shelf", "plant", "floor_lamp")),
    "study": (("desk", "shelf", "shelf"), ("sofa", "radiator", "sideboard")),
    "kitchen": (("kitchen", "shelf", "door"), ("desk", "sideboard", "radiator")),
}


@dataclass(frozen=True, slots=True)
class Look:
    """What a room shares with its look-alike, as seeds: the covering of walls and floor, and furniture models."""

    covering: int
    furniture: int


def make_room(kind: str, look: Look, rng: np.random.Generator) -> Scene:
    """Return a room whose furniture stands along the two walls that a beholder in the near left corner sees."""
    scene = Scene((float(rng.uniform(4.3, 5.4)), float(rng.uniform(4.0, 5.0))))
    height = float(rng.uniform(2.35, 2.65))
    cover_shell(scene, height, look, rng)
    wide, deep = scene.size_m
    walls = [
        (Frame(np.array([0.0, deep, 0.0]), 0.0), wide),
        (Frame(np.array([wide, deep, 0.0]), -np.pi / 2), deep),
        (Frame(np.array([0.0, 0.0, 0.0]), np.pi / 2), deep - 1.1),
        (Frame(np.array([wide, 0.0, 0.0]), np.pi), wide),
    ]
    back, side = ROOM_KINDS[kind]
    order = rng.permutation
    line_wall(scene, walls[0], [str(item) for item in order(back)], (look, 0.1, rng))
    line_wall(scene, walls[1], [str(item) for item in order(side)], (look, 1.15, rng))
    line_wall(scene, walls[2], ["door", "radiator"], (look, 0.9, rng))
    line_wall(scene, walls[3], ["sideboard"], (look, 0.6, rng))
    fill_middle(scene, look, rng)
    scene.lights.update(lights_of(scene, height, rng))
    return scene


def cover_shell(scene: Scene, height: float, look: Look, rng: np.random.Generator) -> None:
    """Put up walls, floor and ceiling."""
    wide, deep = scene.size_m
    design = stream(look.covering, "covering")
    kinds = design.permutation(["wallpaper", "wallpaper", "plaster", "brick", "tiles"])
    papers = [Finish(str(kinds[0]), look.covering), Finish(str(kinds[1]), look.covering + 1)]
    floor = Finish(str(design.choice(["planks", "planks", "tiles", "carpet"])), look.covering)
    x, y, z = np.array([wide, 0, 0]), np.array([0, deep, 0]), np.array([0, 0, height])
    accent = int(design.integers(3))  # one wall of another covering
    for number, (origin, along) in enumerate(((y, x), (x + y, -y), (y * 0, y), (x, -x))):
        size = (float(np.linalg.norm(along)), height)
        scene.faces.append(Face(origin + z, along, -z, papers[number == accent].paint(size, rng, 260)))
        skirt(scene, Frame(np.asarray(origin, dtype=np.float64), float(np.arctan2(along[1], along[0]))), size[0])
    scene.faces.append(Face(y, x, -y, floor.paint((wide, deep), rng, 240)))
    scene.faces.append(Face(z, x, y, Finish("plaster", 3).paint((wide, deep), rng, 120)))


def skirt(scene: Scene, frame: Frame, length: float) -> None:
    """Run a skirting board along the foot of a wall."""
    board = np.full((16, 64, 3), (226, 222, 214), dtype=np.uint8)
    scene.put(frame, Span((0, length), (0, 0.015), (0, 0.08)), Skin(board, board, board), shade=False)


def line_wall(
    scene: Scene, wall: tuple[Frame, float], pieces: list[str], how: tuple[Look, float, np.random.Generator]
) -> None:
    """Stand ``pieces`` along a wall from ``start`` on while they fit; hang things where the wall is free."""
    frame, length = wall
    look, start, rng = how
    at = start + rng.uniform(0, 0.2)
    for kind in pieces:
        if at + WIDTH_M[kind] > length - 0.05:
            continue
        own = np.random.Generator(np.random.PCG64(int(rng.integers(1 << 60))))
        furnish(scene, frame.moved(at), kind, model=look.furniture, own=own)
        if kind in LOW:
            hang(scene, frame.moved(at), (WIDTH_M[kind], LOW[kind]), own)
        at += WIDTH_M[kind] + rng.uniform(0.02, 0.25)
    if length - at > 0.6:  # noqa: PLR2004 - metres; room for one more thing
        hang(scene, frame.moved(at), (length - at - 0.1, 0.9), rng)
    plate = artwork.socket()
    scene.put(frame.moved(at - 0.12), Span((0, 0.085), (0, 0.012), (0.28, 0.365)), Skin(plate, plate, plate))


def hang(scene: Scene, frame: Frame, free: tuple[float, float], rng: np.random.Generator) -> None:
    """Hang a window, posters or a clock on a free piece of wall: ``free`` is its width and where it begins."""
    wide, low = free
    if wide > 1.2 and rng.uniform() < 0.4:  # noqa: PLR2004 - metres, and a share of walls
        hang_window(scene, frame, free, rng)
        return
    left = 0.1
    while left + 0.35 < wide:
        size = (float(rng.uniform(0.35, 0.8)), float(rng.uniform(0.4, 0.8)))
        if left + size[0] > wide:
            break
        z = low + rng.uniform(0.08, 0.3)
        picture, rim = artwork.poster(rng, size), np.full((8, 8, 3), 60, dtype=np.uint8)
        span = Span((left, left + size[0]), (0, 0.02), (z, z + size[1]))
        scene.put(frame, span, Skin(picture, rim, rim), shade=False)
        left += size[0] + rng.uniform(0.08, 0.5)
    if rng.uniform() < 0.3:  # noqa: PLR2004 - a share of walls
        dial = artwork.clock(rng)
        scene.put(frame, Span((0.05, 0.33), (0, 0.04), (1.95, 2.23)), Skin(dial, dial, dial), shade=False)


def hang_window(scene: Scene, frame: Frame, free: tuple[float, float], rng: np.random.Generator) -> None:
    """Put in a window with bars and two curtains."""
    wide, low = min(free[0] - 0.3, 1.5), max(free[1], 0.85)
    high = 2.1 - low
    white = np.full((16, 16, 3), (232, 230, 224), dtype=np.uint8)
    bar = Skin(white, white, white)
    view = artwork.window(rng, (wide, high))
    scene.faces.append(
        Face(frame.at(0.15, 0.004, 2.1), frame.axes()[0] * wide, np.array([0, 0, -high]), view, Glow.SKY)
    )
    bars = int(rng.integers(1, 4))
    for step in range(bars + 1):
        x = 0.15 + wide * step / bars
        scene.put(frame, Span((x - 0.03, x + 0.03), (0, 0.05), (low, 2.1)), bar, shade=False)
    for z in (low, 2.1, low + high * float(rng.choice([0.33, 0.5, 0.66]))):
        scene.put(frame, Span((0.12, 0.18 + wide), (0, 0.06), (z - 0.03, z + 0.03)), bar, shade=False)
    fabric = Finish("cloth", int(rng.integers(1 << 30)))
    for left in (-0.1, wide + 0.05):
        cloth = artwork.folds(fabric.paint((0.35, 2.25 - low + 0.2), rng, 220), rng)
        span = Span((left, left + 0.35), (0.06, 0.1), (low - 0.2, 2.25))
        scene.put(frame, span, Skin(cloth, cloth, cloth), shade=False)


def fill_middle(scene: Scene, look: Look, rng: np.random.Generator) -> None:
    """Lay a rug, and stand a low table and chairs in the middle."""
    wide, deep = scene.size_m
    middle = Frame(
        np.array([wide * rng.uniform(0.5, 0.62), deep * rng.uniform(0.5, 0.62), 0.0]), rng.uniform(-0.5, 0.5)
    )
    rug = Finish(str(rng.choice(["cloth", "carpet", "wallpaper"])), int(rng.integers(1 << 30)))
    size = rng.uniform((1.2, 0.9), (2.0, 1.4))
    span = Span((-size[0] / 2, size[0] / 2), (-size[1] / 2, size[1] / 2), (0, 0.012))
    cloth = rug.paint((float(size[0]), float(size[1])), rng)
    edge = colour(rng, (0.2, 0.8), (0.2, 0.7))
    for rim in (slice(0, 16), slice(-16, None)):
        cloth[rim] = cloth[:, rim] = edge
    scene.put(middle, span, Skin(cloth[:8], cloth[:8], cloth), shade=False)
    own = np.random.Generator(np.random.PCG64(int(rng.integers(1 << 60))))
    furnish(scene, middle.moved(-0.4, -0.25), "low_table", model=look.furniture, own=own)
    for _ in range(int(rng.integers(1, 3))):
        turn, out = rng.uniform(0, 2 * np.pi), rng.uniform(0.9, 1.1)
        at = middle.moved(float(np.cos(turn) * out), float(np.sin(turn) * out), turn=float(rng.uniform(0, 6)))
        furnish(scene, at, "chair", model=look.furniture, own=own)


def lights_of(scene: Scene, height: float, rng: np.random.Generator) -> dict[str, Light]:
    """Return a room's two lights: day through its windows, and its lamps after dark."""
    wide, deep = scene.size_m
    skies = [face for face in scene.faces if face.glow is Glow.SKY]
    panes = [face.origin + face.right / 2 + face.down / 2 + face.normal() * 0.15 for face in skies[:3]]
    panes = panes or [np.array([wide * 0.1, deep * 0.2, 1.9])]
    share = 2.6 / len(panes)
    day = tuple(Lamp(pane, (share, share * 1.02, share * 1.08), 0.5) for pane in panes)
    warm = rng.uniform(0.55, 0.75)
    ceiling = Lamp(np.array([wide / 2, deep / 2, height - 0.25]), (1.9, 1.9 * 0.82, 1.9 * warm), 0.12)
    shades = [face for face in scene.faces if face.glow is Glow.LAMP]
    stands = tuple(Lamp(face.origin + UP_LITTLE, (0.9, 0.7, 0.45), 0.1) for face in shades[4:5])
    return {
        "day": Light("day", day, (0.42, 0.43, 0.45)),
        "lamp": Light("lamp", (ceiling, *stands), (0.2, 0.17, 0.13)),
    }


UP_LITTLE = np.array([0.0, 0.0, 0.12])
