"""Pictures as sensors of made-up cameras take them: colour mosaic, pattern, noise, demosaicing, JPEG."""

import io

import cv2  # noqa: TID253  it stands in for what a camera has
import numpy as np
from PIL import Image

SHOT_NOISE, READ_NOISE = 0.03, 0.8


def even_scene(seed, size=(1024, 768)):
    """Return (h, w, 3) RGB of soft light on soft shapes, the same for the same seed."""
    rng = np.random.default_rng(seed)
    coarse = rng.uniform(60, 200, (5, 7, 3)).astype(np.float32)
    soft = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)
    return np.clip(soft, 0, 255).astype(np.uint8)


def pattern(camera, shape, strength):
    """Return what each pixel of a camera's sensor sees of 1, (h, w)."""
    rng = np.random.default_rng([77, camera])
    return 1 + strength * rng.standard_normal(shape).astype(np.float32)


def taken(scene, camera, shot, strength=0.008):
    """Return (h, w, 3) RGB as a camera's sensor and its demosaicing give it; ``scene`` has even sides."""
    rng = np.random.default_rng([camera, shot])
    mosaic = scene[..., 1].astype(np.float32)
    mosaic[::2, ::2], mosaic[1::2, 1::2] = scene[::2, ::2, 0], scene[1::2, 1::2, 2]
    mosaic *= pattern(camera, mosaic.shape, strength)
    spread = np.sqrt(mosaic * SHOT_NOISE + READ_NOISE**2)
    mosaic += spread * rng.standard_normal(mosaic.shape).astype(np.float32)
    return cv2.cvtColor(np.clip(np.round(mosaic), 0, 255).astype(np.uint8), cv2.COLOR_BayerRGGB2RGB)


def saved(pixels, quality=92, **options):
    """Return pixels as a JPEG's bytes."""
    held = io.BytesIO()
    Image.fromarray(pixels).save(held, "JPEG", quality=quality, **options)
    return held.getvalue()
