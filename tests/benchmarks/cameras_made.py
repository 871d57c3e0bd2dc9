"""Real photographs taken again by made-up sensors, and how far they agree with each other: what is known and measured.

The photographs are those of the location pictures that are large enough. Each is taken once, by one of twelve cameras,
each with a pattern of its own strength and a JPEG quality of its own. A half of the places is never mixed with the
other half, so that what is fitted on one can be judged by the other.
"""

import csv
import hashlib
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from app.extractors.sensor_noise import EXTRACTOR
from app.imaging.open_media import HeldMedia
from app.matching.noise_prints import Pattern, print_of
from tests.sensors import saved, taken

DATA = Path(__file__).parents[3] / "shared" / "data" / "location"
WIDE_PX, HIGH_PX = 896, 512
CAMERAS, ROUNDS, OTHERS = 12, 2, 5
WEAKEST, STRONGEST = 0.003, 0.014
"""Standard deviations of the patterns; published ones of phones and cameras lie between 0.003 and 0.02."""
QUALITIES = (95, 92, 88, 80, 75)
PATTERNS_OF = (1, 1, 2, 4, 8)


class Measured(NamedTuple):
    """How far pictures agree with a pattern, whether the camera was theirs, and in which half of the places."""

    agreement: np.ndarray
    true: np.ndarray
    half: np.ndarray


def photographs():
    """Return the middles of the photographs that are large enough, (512, 896, 3), by half of the places."""
    halves = ([], [])
    with (DATA / "manifest.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        sides = sorted((int(row["width"]), int(row["height"])))
        if sides[0] >= HIGH_PX and sides[1] >= WIDE_PX:
            half = hashlib.sha256(row["label_place"].encode()).digest()[0] % 2
            halves[half].append(DATA / row["path"])
    return halves


def middle_of(path):
    """Return the middle of a photograph, lying on its longer side."""
    pixels = np.asarray(Image.open(path).convert("RGB"))
    if pixels.shape[0] > pixels.shape[1]:
        pixels = np.rot90(pixels)
    top, left = (pixels.shape[0] - HIGH_PX) // 2, (pixels.shape[1] - WIDE_PX) // 2
    return np.ascontiguousarray(pixels[top : top + HIGH_PX, left : left + WIDE_PX])


def taken_by(paths, rng, first_camera):
    """Yield the camera and the print of each photograph that is not refused."""
    strengths = np.exp(rng.uniform(np.log(WEAKEST), np.log(STRONGEST), CAMERAS))
    qualities = rng.choice(QUALITIES, CAMERAS)
    for number, place in enumerate(rng.permutation(len(paths))):
        camera = int(rng.integers(CAMERAS))
        pixels = taken(middle_of(paths[place]), first_camera + camera, number, strengths[camera])
        (noise,) = EXTRACTOR.extract(HeldMedia(saved(pixels, int(qualities[camera]))))
        if not noise.refused:
            yield camera, print_of(noise)


def measure(report=print):
    """Return how far pictures agree with patterns of cameras of their round, built of other pictures."""
    EXTRACTOR.load()
    said, true, half = [], [], []
    for number, paths in enumerate(photographs()):
        for turn in range(ROUNDS):
            rng = np.random.default_rng([11, number, turn])
            prints = list(taken_by(paths, rng, first_camera=1000 * number + 100 * turn))
            report(f"half {number}, round {turn}: {len(prints)} of {len(paths)} photographs have noise to compare")
            for agreement, is_same in compared(prints, rng):
                said.append(agreement)
                true.append(is_same)
                half.append(number)
    return Measured(np.array(said), np.array(true, float), np.array(half))


def compared(prints, rng):
    """Yield how far each picture agrees with patterns of one to eight others, and whether of its camera or of another.

    Each is compared with its own camera and with five of the others.
    """
    for place, (own, one) in enumerate(prints):
        foreign = [camera for camera in rng.permutation(CAMERAS).tolist() if camera != own]
        for camera in (own, *foreign[:OTHERS]):
            others = [at for at, (by, _) in enumerate(prints) if by == camera and at != place]
            if others:
                many = min(len(others), int(rng.choice(PATTERNS_OF)))
                some = rng.choice(others, many, replace=False)
                pattern = Pattern(prints[some[0]][1])
                for at in some[1:]:
                    pattern.add(prints[at][1])
                said = pattern.agreement(one, is_in=False)
                if said:  # 0 where they have too little in common to be compared
                    yield said, camera == own
