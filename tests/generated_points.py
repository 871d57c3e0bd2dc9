"""Points that were drawn by lot instead of found in pictures: places of any number, seen again from other sides."""

import numpy as np

from app.domain.facts import LocalPoints, SceneVector

MODEL, POINTS, VECTOR = "drawn by lot", 400, 64


def descriptors_of(rng, count):
    """Return (n, 64) int8, each of length 127."""
    rows = rng.standard_normal((count, 64))
    return np.round(rows / np.linalg.norm(rows, axis=1, keepdims=True) * 127).astype(np.int8)


def view(place, number, points=POINTS):
    """Return the facts of one picture of a place: half of its points are the place's, turned a little, half its own."""
    here, own = np.random.default_rng(place), np.random.default_rng((place, number, 7))
    shared = points // 2
    xy, descriptors = here.uniform(0.15, 0.85, (shared, 2)), descriptors_of(here, shared)
    looks = here.standard_normal(VECTOR)
    angle, shift = own.uniform(-0.1, 0.1), own.uniform(-0.05, 0.05, 2)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    near = descriptors.astype(float) + own.normal(0, 4, descriptors.shape)
    near = np.round(near / np.linalg.norm(near, axis=1, keepdims=True) * 127).astype(np.int8)
    moved = (xy - 0.5) @ turn.T * own.uniform(0.85, 1.1) + 0.5 + shift
    wobble = own.normal(0, 0.001, moved.shape)
    all_xy = np.clip(np.vstack([moved + wobble, own.uniform(0, 1, (points - shared, 2))]), 0, 1)
    vector = looks + own.standard_normal(VECTOR) * 0.8
    return (
        LocalPoints(
            MODEL,
            640,
            640,
            np.round(all_xy * 65535).astype(np.uint16),
            np.vstack([near, descriptors_of(own, points - shared)]),
            np.full(points, 200, np.uint8),
        ),
        SceneVector("looks", (vector / np.linalg.norm(vector)).astype(np.float16)),
    )
