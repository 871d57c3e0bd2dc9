"""A yard: a lawn between a house wall, a fence and a hedge, under a sky, with things that stand about in yards."""

import numpy as np

from app.domain.arrays import Float64s
from app.reference_case import artwork
from app.reference_case.furniture import clad, furnish
from app.reference_case.geometry import Capsule, Face, Frame, Glow, Lamp, Light, Scene, Skin, Span
from app.reference_case.interior import Look
from app.reference_case.surfaces import Finish, bytes_of, grain

SKY_M = 60.0


def make_yard(look: Look, rng: np.random.Generator) -> Scene:
    """Return a yard that a beholder sees from its near left corner."""
    scene = Scene((float(rng.uniform(6.5, 8.0)), float(rng.uniform(6.0, 7.5))))
    wide, deep = scene.size_m
    lay_ground(scene, look, rng)
    hang_sky(scene, rng)
    back = Frame(np.array([0.0, deep, 0.0]), 0.0)
    house = Frame(np.array([wide, deep, 0.0]), -np.pi / 2)
    left = Frame(np.array([0.0, 0.0, 0.0]), np.pi / 2)
    fence(scene, back, wide, Finish("planks", look.covering), rng)
    build_house(scene, house, deep, look, rng)
    fence(scene, left, deep, Finish("brick", look.covering + 1), rng)
    shed(scene, back.moved(float(rng.uniform(0.3, 1.2))), look, rng)
    furnish(scene, back.moved(float(rng.uniform(3.2, 3.8)), 0.1), "desk", model=look.furniture, own=rng)
    furnish(scene, back.moved(5.4, 0.1), "sideboard", model=look.furniture, own=rng)
    for _ in range(int(rng.integers(2, 5))):
        furnish(scene, house.moved(rng.uniform(1.5, deep - 1.5), rng.uniform(0.3, 0.8)), "plant", model=1, own=rng)
    for _ in range(int(rng.integers(1, 4))):
        at = Frame(np.array([wide * rng.uniform(0.4, 0.7), deep * rng.uniform(0.45, 0.7), 0.0]), rng.uniform(0, 6))
        furnish(scene, at, "chair", model=look.furniture, own=rng)
    tree(scene, np.array([wide * rng.uniform(0.5, 0.7), deep * rng.uniform(0.72, 0.82), 0.0]), rng)
    scene.lights.update(lights_of(scene, rng))
    return scene


def lay_ground(scene: Scene, look: Look, rng: np.random.Generator) -> None:
    """Lay the lawn, the land beyond it, and a paved strip along the house."""
    wide, deep = scene.size_m
    lawn = Finish("grass", look.covering)
    scene.faces.append(
        Face(
            np.array([0, deep, 0]), np.array([wide, 0, 0]), np.array([0, -deep, 0]), lawn.paint((wide, deep), rng, 170)
        )
    )
    beyond = lawn.paint((20, 20), rng, 12)
    far = np.array([SKY_M, 0, 0]), np.array([0, -SKY_M, 0])
    scene.faces.append(Face(np.array([wide / 2 - 30, deep / 2 + 30, -0.03]), *far, beyond))
    paved = Finish("concrete", look.covering).paint((1.3, deep), rng, 200)
    strip = np.array([1.3, 0, 0]), np.array([0, -deep, 0])
    scene.faces.append(Face(np.array([wide - 1.3, deep, 0.012]), *strip, paved))


def hang_sky(scene: Scene, rng: np.random.Generator) -> None:
    """Put a cloudy sky round everything."""
    size, half = (1600, 200), SKY_M / 2
    clouds = grain(rng, size, (60, 25)) * 14 + grain(rng, size, (17, 9)) * 7
    blue = np.linspace(0, 1, size[1])[:, None, None] * np.array([70, 45, 15]) + np.array([140, 178, 226])
    panorama = bytes_of(blue + clouds[..., None])
    for turn, panel in enumerate((1, 0, 3, 2)):  # clockwise from the left, so that clouds run on round the corners
        picture = panorama[:, panel * 400 : panel * 400 + 400]
        frame = Frame(np.array([scene.size_m[0] / 2, scene.size_m[1] / 2, 0.0]), turn * np.pi / 2)
        along, into = frame.axes()
        corner = frame.point - along * half - into * half + np.array([0, 0, half])
        scene.faces.append(Face(corner, along * SKY_M, np.array([0, 0, -half - 1]), picture, Glow.SKY))


def fence(scene: Scene, frame: Frame, length: float, finish: Finish, rng: np.random.Generator) -> None:
    """Put up a fence or a garden wall."""
    high = float(rng.uniform(1.5, 1.9))
    if finish.kind == "planks":
        front = np.ascontiguousarray(finish.paint((high, length), rng, 200).transpose(1, 0, 2))
    else:
        front = finish.paint((length, high), rng, 200)
    top = front[:12]
    scene.put(frame, Span((0, length), (-0.1, 0.02), (0, high)), Skin(front, top, top))


def build_house(scene: Scene, frame: Frame, length: float, look: Look, rng: np.random.Generator) -> None:
    """Build the wall of a house with a door, windows and a lamp beside the door."""
    finish = Finish(str(rng.choice(["brick", "plaster", "brick"])), look.covering)
    front = finish.paint((length, 3.4), rng, 220)
    scene.put(frame, Span((0, length), (-0.3, 0.02), (0, 3.4)), Skin(front, front[:40], front[:40]))
    at = float(rng.uniform(2.6, 3.2))
    furnish(scene, frame.moved(at, 0.02), "door", model=look.furniture, own=rng)
    for left in (0.9, at + 1.4):
        if left + 1.2 > length:
            continue
        view = (artwork.window(rng, (1.2, 1.1)) * 0.35).astype(np.uint8)
        rim = np.full((12, 12, 3), 230, dtype=np.uint8)
        scene.put(frame, Span((left - 0.07, left + 1.27), (0.02, 0.05), (0.95, 2.2)), Skin(rim, rim, rim), shade=False)
        scene.put(frame, Span((left, left + 1.2), (0.05, 0.06), (1.02, 2.12)), Skin(view, rim, rim), shade=False)
    glass = np.full((12, 12, 3), (250, 225, 170), dtype=np.uint8)
    scene.put(frame, Span((at - 0.3, at - 0.15), (0.02, 0.15), (1.75, 1.95)), Skin(glass, glass, glass), shade=False)


def shed(scene: Scene, frame: Frame, look: Look, rng: np.random.Generator) -> None:
    """Build a shed with a door."""
    span = Span((0, 2.0), (0.1, 1.3), (0, float(rng.uniform(1.9, 2.3))))
    finish = Finish("planks", look.covering + 2)
    skin = clad(span, finish, rng)
    boards = np.ascontiguousarray(finish.paint((span.z[1], 2.0), rng, 210).transpose(1, 0, 2))
    scene.put(frame, span, Skin(artwork.panelled(boards, rng, (2, 1)), skin.side, skin.top))


def tree(scene: Scene, foot: Float64s, rng: np.random.Generator) -> None:
    """Grow a tree of rods."""
    crown = foot + np.array([0, 0, rng.uniform(1.5, 2.0)])
    scene.capsules.append(Capsule(foot, crown, 0.09, (0.3, 0.22, 0.15)))
    for _ in range(int(rng.integers(22, 34))):
        tip = crown + rng.normal(0, 0.45, 3) * (1, 1, 0.7)
        tip[2] += 0.5
        green = (rng.uniform(0.12, 0.3), rng.uniform(0.3, 0.5), rng.uniform(0.08, 0.2))
        scene.capsules.append(Capsule(crown, crown + (tip - crown) * 0.5, 0.03, (0.3, 0.22, 0.15)))
        scene.capsules.append(Capsule(tip, tip + rng.normal(0, 0.06, 3), float(rng.uniform(0.1, 0.2)), green))


def lights_of(scene: Scene, rng: np.random.Generator) -> dict[str, Light]:
    """Return a yard's two lights: the sun, and dusk with the lamp at the house."""
    wide, deep = scene.size_m
    bearing = rng.uniform(-2.6, -1.2)
    sun = Lamp(np.array([np.cos(bearing) * 25, np.sin(bearing) * 25, 24.0]), (0.8, 0.76, 0.66), 0.8, distant=True)
    porch = Lamp(np.array([wide - 0.5, deep * 0.55, 2.0]), (1.8, 1.35, 0.8), 0.1)
    return {
        "day": Light("day", (sun,), (0.45, 0.48, 0.54)),
        "lamp": Light("lamp", (porch,), (0.26, 0.29, 0.38)),
    }
