"""Flat rooms drawn in code, photographed from several sides: same room, other room, and things that both have."""

import io

import numpy as np
from PIL import Image

from tests.pictures import scene

WALL = (1100, 760)
SIZE = (640, 480)
FRAME = (240, 170)
FRAME_AT = (620, 240)
LOOKS = {"a": (380, 120, 640, 0.0), "b": (330, 60, 720, 0.06), "c": (440, 170, 560, -0.05), "d": (300, 90, 680, 0.03)}
"""Left, top, width and tilt of each photograph."""


def room(seed, frame_seed=None):
    """Return the wall of a room, (h, w, 3); with ``frame_seed`` a picture hangs on it, the same for the same seed."""
    wall = scene(seed, WALL, 320).copy()
    if frame_seed is not None:
        x, y = FRAME_AT
        wall[y : y + FRAME[1], x : x + FRAME[0]] = scene(frame_seed, FRAME, 90)
    return wall


def seen(wall, left, top, wide, tilt=0.0):
    """Return a photograph of a part of a wall, ``wide`` pixels across, with one side nearer by ``tilt``."""
    high = wide * SIZE[1] / SIZE[0]
    lean = tilt * high
    corners = (left, top + lean, left, top + high - lean, left + wide, top + high, left + wide, top)
    return Image.fromarray(wall).transform(SIZE, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)


def jpeg(image):
    """Return a picture as the bytes of a file."""
    held = io.BytesIO()
    image.save(held, "JPEG", quality=92)
    return held.getvalue()


def views(seed, frame_seed=None):
    """Return four photographs of one room, by a short name, as files."""
    wall = room(seed, frame_seed)
    looks = {
        "a": (380, 120, 640, 0.0),
        "b": (330, 60, 720, 0.06),
        "c": (440, 170, 560, -0.05),
        "d": (300, 90, 680, 0.03),
    }
    return {name: jpeg(seen(wall, *look)) for name, look in looks.items()}


def region_of_frame():
    """Return where the picture hangs in photograph "a", in shares of its sides."""
    left, top, wide, _ = LOOKS["a"]
    high = wide * SIZE[1] / SIZE[0]
    x, y = (FRAME_AT[0] - left) / wide, (FRAME_AT[1] - top) / high
    return x, y, x + FRAME[0] / wide, y + FRAME[1] / high


def black():
    """Return a picture in which nothing is."""
    return jpeg(Image.fromarray(np.zeros((480, 640, 3), np.uint8)))


def smallest():
    """Return a picture of one pixel."""
    return jpeg(Image.new("RGB", (1, 1), (90, 90, 90)))
