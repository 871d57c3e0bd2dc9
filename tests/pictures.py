"""Pictures made in code for tests: scenes of many overlapping shapes, which networks find points in."""

import io

import numpy as np
from PIL import Image, ImageDraw

from app.imaging.open_media import HeldMedia


def scene(seed, size=(640, 480), shapes=160):
    """Return (h, w, 3) RGB: overlapping boxes, discs and triangles, the same for the same seed."""
    rng = np.random.default_rng(seed)
    width, height = size
    image = Image.new("RGB", size, tuple(int(v) for v in rng.integers(60, 200, 3)))
    draw = ImageDraw.Draw(image)
    for number in range(shapes):
        x, y = int(rng.integers(0, width)), int(rng.integers(0, height))
        colour = tuple(int(v) for v in rng.integers(0, 255, 3))
        w, h = (int(v) for v in rng.integers(8, 90, 2))
        if number % 3 == 0:
            draw.rectangle((x, y, x + w, y + h), fill=colour)
        elif number % 3 == 1:
            draw.ellipse((x, y, x + w, y + h), fill=colour)
        else:
            draw.polygon((x, y, x + w, y + h // 3, x + w // 3, y + h), fill=colour)
    return np.asarray(image)


def opened(pixels, kind="PNG", **options):
    """Return the picture as a worker would hold it."""
    held = io.BytesIO()
    Image.fromarray(pixels).save(held, kind, **options)
    return HeldMedia(held.getvalue())
