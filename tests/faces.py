"""Faces for tests, made of numbers: nobody's."""

import numpy as np

from app.domain.facts import Faces

LENGTH = 1.4
"""How long the vectors of the network that we ship are, about."""


def look(seed):
    """Return what somebody looks like: (128,), the same for the same seed; two of them are about 2 apart."""
    made = np.random.default_rng(seed).normal(size=128)
    return (LENGTH * made / np.linalg.norm(made)).astype(np.float32)


def nearly(vector, apart, seed=0):
    """Return another look, so far apart from one."""
    step = np.random.default_rng(seed).normal(size=128)
    return (vector + apart * step / np.linalg.norm(step)).astype(np.float32)


def faces(*looks, side_px=120, detail=40, model="m"):
    """Return the fact that a picture with these faces, side by side, would have."""
    many = len(looks)
    return Faces(
        model=model,
        more=0,
        boxes=np.array([[at * 2000, 9000, at * 2000 + 1900, 20000] for at in range(many)], np.uint16),
        scores=np.full(many, 240, np.uint8),
        sides_px=np.full(many, side_px, np.uint16),
        detail=np.full(many, detail, np.uint8),
        turns_deg=np.zeros(many, np.int16),
        vectors=np.stack(looks).astype(np.float16),
    )
