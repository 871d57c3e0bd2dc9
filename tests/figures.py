"""Figures that a program draws: a drawn face above a piece of cloth, before a wall; nobody's."""

import numpy as np
from PIL import Image

from tests.drawn_faces import drawn_face

WIDE, HIGH, HEAD = 640, 800, 300
DARK_BLUE, GREEN, SKIN = (30, 40, 90), (40, 120, 60), (225, 175, 145)
WALL = (150, 160, 150)


def plain(colour):
    """Return cloth of one colour, as a function of (y, x)."""
    return lambda y, x: np.broadcast_to(np.array(colour, np.float32), (*np.broadcast_shapes(y.shape, x.shape), 3))


def striped(colour, other, every_px=24):
    """Return cloth with upright stripes."""

    def cloth(y, x):
        rows = np.broadcast_to((x // (every_px // 2)) % 2, np.broadcast_shapes(y.shape, x.shape))
        return np.where(rows[..., None] > 0, np.array(colour, np.float32), np.array(other, np.float32))

    return cloth


def figure(cloth, seed=1, *, at=(0, 0), lamp=(1.0, 1.0, 1.0), grain=3):
    """Return (800, 640, 3) RGB: somebody in that cloth, under a lamp of that colour and strength.

    Args:
        cloth: what is worn.
        seed: which face, and which grain.
        at: how far it all stands to the right and down, in pixels.
        lamp: what each colour's light is multiplied with.
        grain: how strong the noise of the picture is.

    """
    right, down = at
    pixels = np.full((HIGH, WIDE, 3), WALL, np.float32)
    y, x = np.mgrid[0:HIGH, 0:WIDE]
    body = (y > HEAD + down - 30) & (np.abs(x - WIDE / 2 - right) < 230)
    pixels[body] = cloth(y - down, x - right)[body]
    head = Image.fromarray(drawn_face(seed)).resize((HEAD, HEAD))
    shown = np.asarray(head, np.float32)
    left, top = WIDE // 2 - HEAD // 2 + right, 20 + down
    oval = np.hypot((np.arange(HEAD)[:, None] - HEAD / 2) / 150, (np.arange(HEAD)[None] - HEAD / 2) / 130) < 1
    part = pixels[top : top + HEAD, left : left + HEAD]
    part[oval] = shown[oval]
    lit = 255 * (np.clip((pixels / 255) ** 2.2 * np.array(lamp), 0, 1) ** (1 / 2.2))
    noise = np.random.default_rng(seed).normal(0, grain, lit.shape)
    return np.clip(lit + noise, 0, 255).astype(np.uint8)
