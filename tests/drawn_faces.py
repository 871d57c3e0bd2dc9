"""Faces that a program draws: nobody's, and to a network as alike as no two people are."""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

SIDE_PX = 640


def drawn_face(seed):
    """Return (640, 640, 3) RGB: hair, face, eyes, brows, nose and mouth of a few ellipses and lines."""
    chance = np.random.default_rng(seed)
    image = Image.new("RGB", (SIDE_PX, SIDE_PX), _colour(chance, (120, 120, 120), (255, 255, 255)))
    draw = ImageDraw.Draw(image)
    x, y = (SIDE_PX / 2 + chance.integers(-40, 40) for _ in range(2))
    wide = SIDE_PX * (0.22 + chance.random() * 0.05)
    high = wide * (1.2 + chance.random() * 0.2)
    skin = _colour(chance, (180, 140, 110), (250, 200, 170))
    hair = _colour(chance, (20, 20, 20), (120, 120, 120))
    draw.ellipse([x - wide * 1.1, y - high * 1.15, x + wide * 1.1, y + high * 0.4], fill=hair)
    draw.ellipse([x - wide, y - high, x + wide, y + high], fill=skin, outline=(40, 30, 30), width=4)
    for side in (-1, 1):
        _draw_eye(draw, chance, (x + side * wide * 0.42, y - high * 0.18), wide)
    nose = [x, y - high * 0.1, x - wide * 0.1, y + high * 0.2, x + wide * 0.08, y + high * 0.22]
    draw.line(nose, fill=(120, 70, 60), width=5)
    lower = y + high * (0.5 + chance.random() * 0.2)
    draw.arc([x - wide * 0.4, y + high * 0.25, x + wide * 0.4, lower], 10, 170, fill=(160, 40, 40), width=9)
    return np.asarray(image.filter(ImageFilter.GaussianBlur(1)))


def _draw_eye(draw, chance, middle, face_wide):
    x, y = middle
    wide = face_wide * (0.2 + chance.random() * 0.05)
    high = wide * (0.5 + chance.random() * 0.3)
    draw.ellipse([x - wide, y - high, x + wide, y + high], fill=(250, 250, 250), outline=(30, 20, 20), width=3)
    draw.ellipse([x - high * 0.6, y - high * 0.6, x + high * 0.6, y + high * 0.6], fill=(40, 30, 60))
    brow = [x - wide, y - high * 2, x + wide, y - high * (2 + chance.random() * 0.6)]
    draw.line(brow, fill=(50, 30, 20), width=8)


def _colour(chance, least, most):
    return tuple(int(chance.integers(low, high)) for low, high in zip(least, most, strict=True))
