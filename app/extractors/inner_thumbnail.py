"""Whether the small picture inside a file shows what the file shows: an edited picture often keeps the old one."""

from collections.abc import Iterator

import numpy as np

from app.domain.arrays import UInt8s
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, InnerThumbnail
from app.domain.work import Problem, Stage
from app.imaging import jpeg
from app.imaging.inner_thumbnail import inner_thumbnail
from app.imaging.limits import WORKING_SIDE_PX, UndecodableError
from app.imaging.metadata import metadata
from app.imaging.perceptual_hash import PdqHash, pdq

LEAST_QUALITY = 20
"""Below it there is next to nothing to compare."""
MOST_BITS_APART = 72
"""Reducing a photograph to a thumbnail changed 64 bits at most in 196 files of cameras; another picture is near 128."""
MOST_DARK, MOST_LIT_OF_BAR = 24, 0.02
LEAST_KEPT = 0.5


class InnerThumbnailReader(Extractor):
    """Compares the thumbnail inside a JPEG's Exif block with the picture, by PDQ.

    Cameras put a 3:2 picture into a thumbnail of 4:3 with black bars: those are cut off first. Turned pictures keep
    their thumbnail unturned: the nearest of its eight turns counts. What says too little to be hashed is left out.
    """

    name = "inner_thumbnail"
    version = 1
    stage = Stage.REGISTER

    def load(self) -> None:
        """Import the library that weighs the colours."""
        import cv2

        cv2.setNumThreads(1)

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one InnerThumbnail where there is a thumbnail that can be decoded and compared."""
        data = inner_thumbnail(metadata(media), media.data)
        if not data:
            return
        faults: list[Problem] = []
        try:
            inside = jpeg.read_pixels(data, jpeg.read_header(data), 0, faults)
        except UndecodableError:
            return  # a broken thumbnail is no fault of the picture, and file_structure shows what is left of it
        if faults:
            return  # half a thumbnail differs, and means nothing
        whole, small = pdq(media.pixels(WORKING_SIDE_PX)), pdq(without_bars(inside))
        if min(whole.quality, small.quality) < LEAST_QUALITY:
            return
        apart = _bits_apart(whole, small)
        yield InnerThumbnail(inside.shape[1], inside.shape[0], apart, apart > MOST_BITS_APART)


def without_bars(pixels: UInt8s) -> UInt8s:
    """Return (h, w, 3) pixels less the dark rows above and below, or columns beside; all where half would be lost."""
    lit = pixels.max(axis=2) > MOST_DARK
    rows, columns = (np.flatnonzero(lit.mean(axis=axis) > MOST_LIT_OF_BAR) for axis in (1, 0))
    if min(len(rows), len(columns)) == 0:
        return pixels
    kept = pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return kept if kept.size >= LEAST_KEPT * pixels.size else pixels


def _bits_apart(whole: PdqHash, small: PdqHash) -> int:
    return int(np.bitwise_count(whole.turns[0] ^ small.turns).sum(axis=1).min())


EXTRACTOR = InnerThumbnailReader()
