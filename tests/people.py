"""Real people for tests: portraits of adults from the evaluation data, and rooms without anybody."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

DATA = Path(__file__).parents[2] / "shared" / "data"
PORTRAITS, ROOMS = DATA / "faces" / "images", DATA / "location" / "distractors"
needs_people = pytest.mark.skipif(not PORTRAITS.is_dir(), reason="NOT CHECKED: ../shared/data/faces is absent")


def portraits(most=12):
    """Return portraits, spread over the people."""
    paths = sorted(path for path in PORTRAITS.rglob("*") if path.suffix in {".jpg", ".png"})
    return [_opened(path) for path in paths[:: max(1, len(paths) // most)][:most]]


def rooms(most=12):
    """Return bedrooms, kitchens and bathrooms with nobody in them."""
    paths = sorted(path for kind in ("bedroom", "kitchen", "bathroom") for path in ROOMS.glob(f"house*_{kind}.jpg"))
    return [_opened(path) for path in paths[:: max(1, len(paths) // most)][:most]]


def pasted(portrait, room, high=0.6, at=(0.3, 0.35)):
    """Return the room with the portrait in it, and the edges of the portrait as shares: left, top, right, bottom.

    Args:
        portrait: (h, w, 3).
        room: (h, w, 3).
        high: how much of the room's height the portrait takes.
        at: its left and upper edge, as shares.

    """
    height, width = room.shape[:2]
    tall = round(high * height)
    wide = min(round(tall * portrait.shape[1] / portrait.shape[0]), width - round(at[0] * width))
    left, top = round(at[0] * width), min(round(at[1] * height), height - tall)
    made = room.copy()
    made[top : top + tall, left : left + wide] = np.asarray(Image.fromarray(portrait).resize((wide, tall)))
    return made, (left / width, top / height, (left + wide) / width, (top + tall) / height)


def _opened(path):
    with Image.open(path) as image:
        image.thumbnail((640, 640))
        return np.asarray(image.convert("RGB"))
