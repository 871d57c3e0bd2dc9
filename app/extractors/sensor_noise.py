"""The sensor's own noise in the middle of a picture, by which pictures of one camera may be known without metadata."""

from collections.abc import Iterator

import numpy as np

from app.domain.arrays import Bools, UInt8s
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact
from app.domain.sensor_noise import NOISE_BLOCK_PX, NOISE_CELL_PX, SensorNoise
from app.domain.thin_noise import ThinNoise
from app.domain.work import Stage
from app.imaging.metadata import as_numbers, metadata
from app.imaging.sensor_noise import LEAST_CELLS, MOST_PIXELS, grey_of, middle, read_noise

WHOLE = frozenset({"jpeg", "png", "webp", "heic", "avif", "tiff", "bmp", "jp2"})
"""Formats that keep each pixel of what a sensor saw; of raw files only a preview is decoded."""
EXIF_WIDTH, EXIF_HEIGHT = 0xA002, 0xA003
CELLS = NOISE_BLOCK_PX // NOISE_CELL_PX


class SensorNoiseReader(Extractor):
    """Keeps of each pixel whether its noise is above or below 0, at the sensor's own resolution; or says why not.

    No pixel of a sensor sees quite as much as its neighbours, and this pattern (photo-response non-uniformity) stays
    for years. A picture that was re-scaled keeps little of it, and one that was turned keeps it turned; where the file
    does not say that it was re-scaled, that cannot be seen here. What phones do to a picture (many exposures laid
    over each other, smoothing, digital zoom, straightening) spoils the pattern or shifts it.
    """

    name = "sensor_noise"
    version = 1
    stage = Stage.DESCRIBE

    def load(self) -> None:
        """Import what filters, and filter once: NumPy imports parts of itself only when they are used."""
        import cv2

        cv2.setNumThreads(1)
        read_noise(np.zeros((NOISE_BLOCK_PX, NOISE_BLOCK_PX), np.uint8))

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one SensorNoise, of the picture's middle or with the reason for having none."""
        wide, high = max(media.size_px), min(media.size_px)
        refused = _refused(media)
        if refused is not None:
            yield none_of(wide, high, refused)
            return
        part = middle(grey_of(media))
        noise = read_noise(part)
        if noise.refused is not None:
            yield none_of(wide, high, noise.refused, noise.strength)
            return
        across = part.shape[1] // NOISE_BLOCK_PX
        counting = np.packbits(_by_block(noise.counting[:, None, :, None]).ravel())
        bits = np.packbits(_by_block(_in_cells(noise.signs)), axis=-1).reshape(-1, NOISE_CELL_PX)
        yield SensorNoise("", wide, high, noise.strength, across, bits, counting)


def none_of(wide_px: int, high_px: int, why: ThinNoise, strength: float = 0.0) -> SensorNoise:
    """Return the fact that a picture's noise is not compared."""
    nothing = np.zeros(0, np.uint8)
    return SensorNoise(why.value, wide_px, high_px, strength, 0, nothing.reshape(0, NOISE_CELL_PX), nothing)


def _refused(media: OpenMedia) -> ThinNoise | None:
    wide, high = media.size_px
    if media.format not in WHOLE:
        return ThinNoise.FORMAT
    if middle(np.broadcast_to(np.uint8(0), (high, wide))).size < LEAST_CELLS * NOISE_CELL_PX**2:
        return ThinNoise.TOO_SMALL
    if wide * high > MOST_PIXELS:
        return ThinNoise.TOO_LARGE
    return ThinNoise.RESCALED if _says_another_size(media) else None


def _says_another_size(media: OpenMedia) -> bool:
    tags = metadata(media).exif
    said = [as_numbers(tags.get(tag)) for tag in (EXIF_WIDTH, EXIF_HEIGHT)]
    if not all(said) or not all(each[0] for each in said):
        return False
    return sorted(each[0] for each in said) != sorted(media.size_px)


def _in_cells(signs: Bools) -> Bools:
    high, wide = (side // NOISE_CELL_PX for side in signs.shape)
    return signs.reshape(high, NOISE_CELL_PX, wide, NOISE_CELL_PX)


def _by_block(cells: Bools) -> UInt8s:
    """Return cells (rows, h, columns, w) as (n, h, w): those of one block of 64 x 64 pixels after each other."""
    rows, high, columns, wide = cells.shape
    parted = cells.reshape(rows // CELLS, CELLS, high, columns // CELLS, CELLS, wide)
    return parted.transpose(0, 3, 1, 4, 2, 5).reshape(rows * columns, high, wide).astype(np.uint8)


EXTRACTOR = SensorNoiseReader()
