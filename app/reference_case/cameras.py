"""The cameras: makers and models that never were, bodies with a serial number, and what a sensor does to a picture."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.domain.arrays import Float32s, UInt8s
from app.reference_case.chance import stream
from app.reference_case.surfaces import bytes_of

PATTERN_STRENGTH = 0.016
"""Standard deviation of how much more or less a pixel sees than its neighbours; strong, as in small old sensors."""
SHOT_NOISE = 0.09
READ_NOISE = 1.6
MEAN_TONE = 116.0
DICE_SPREAD = 104.5
"""Standard deviation of the sum of two dice with 256 sides."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model of camera. ``names`` is how it names files; a phone knows its time zone and has no body serial."""

    make: str
    name: str
    size_px: tuple[int, int]
    focal_35mm: int
    focal_mm: float
    is_phone: bool
    names: str
    quality: int
    thumbnail: bool

    def focal_px(self) -> float:
        """Return the focal length in pixels of the long side."""
        return self.focal_35mm / 36 * self.size_px[0]


PHONES = (
    Model("Halden", "Halden P4", (1280, 960), 26, 4.4, is_phone=True, names="PXL", quality=92, thumbnail=False),
    Model("Orrin", "ON-212", (1200, 900), 27, 4.1, is_phone=True, names="IMG_time", quality=90, thumbnail=True),
    Model("Vestry", "V Mini", (1024, 768), 28, 3.9, is_phone=True, names="IMG_time", quality=88, thumbnail=False),
)
CAMERAS = (
    Model("Orrin", "Compact 70", (1200, 900), 28, 5.0, is_phone=False, names="DSC", quality=93, thumbnail=True),
    Model(
        "HALDEN OPTICAL CO.",
        "HALDEN D35",
        (1200, 800),
        24,
        16.0,
        is_phone=False,
        names="DSC",
        quality=95,
        thumbnail=True,
    ),
    Model("Marlo", "Marlo TX-9", (1024, 768), 30, 6.3, is_phone=False, names="IMG", quality=90, thumbnail=True),
)


@dataclass(frozen=True, slots=True)
class Body:
    """One camera that somebody owns."""

    name: str
    model: Model
    serial: str
    seed: int
    first_number: int


def make_body(seed: int, name: str, *, phone: bool, like: Model | None = None) -> Body:
    """Return the camera of this name; ``like`` asks for a twin of another's model."""
    rng = stream(seed, "body", name)
    models = PHONES if phone else CAMERAS
    model = like or models[int(rng.integers(len(models)))]
    serial = "" if model.is_phone else f"{int(rng.integers(10**6, 10**7)):07d}"
    return Body(name, model, serial, int(rng.integers(1 << 30)), int(rng.integers(12, 9000)))


@lru_cache(maxsize=6)
def pattern(body: Body) -> Float32s:
    """Return a body's photo-response non-uniformity, (h, w): what each pixel sees of 1.

    Source: J. Lukas, J. Fridrich and M. Goljan, "Digital camera identification from sensor pattern noise", IEEE TIFS
    1(2), 2006.
    """
    wide, high = body.model.size_px
    rng = stream(body.seed, "pattern")
    uneven = rng.standard_normal((high, wide), dtype=np.float32) * np.float32(PATTERN_STRENGTH)
    return np.asarray(1 + uneven, dtype=np.float32)


def expose(body: Body, scene: UInt8s, rng: np.random.Generator) -> UInt8s:
    """Return what the sensor makes of a picture in its own grid, (h, w, 3): exposure, cast, pattern and noise."""
    import cv2

    gain = float(np.clip(MEAN_TONE / max(12.0, float(scene[::8, ::8].mean())), 0.75, 1.7)) ** 0.8
    cast = stream(body.seed, "cast").normal(1, 0.025, 3) * gain * rng.normal(1, 0.03)
    seen = scene * cast.astype(np.float32)
    seen *= pattern(body)[..., None]
    tones = np.arange(256, dtype=np.float32) * np.float32(gain)
    spread = np.asarray(
        cv2.LUT(scene, np.sqrt(tones * np.float32(SHOT_NOISE * gain) + np.float32(READ_NOISE**2))), dtype=np.float32
    )
    seen += spread * flicker(rng, scene.shape)
    return bytes_of(seen)


def flicker(rng: np.random.Generator, shape: tuple[int, ...]) -> Float32s:
    """Return noise of mean 0 and standard deviation 1: the sum of two even dice, five times as quick as a normal."""
    count = int(np.prod(shape))
    raw = np.asarray(rng.bit_generator.random_raw(count // 4 + 1)).view(np.uint8)
    dice = raw[:count].astype(np.float32) + raw[count : 2 * count]
    return np.asarray((dice - 255) * np.float32(1 / DICE_SPREAD), dtype=np.float32).reshape(shape)
