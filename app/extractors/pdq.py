"""The perceptual hash PDQ, by which copies are found."""

from collections.abc import Iterator

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, Pdq
from app.domain.work import Stage
from app.imaging.limits import WORKING_SIDE_PX
from app.imaging.perceptual_hash import pdq


class PdqHasher(Extractor):
    """Hashes the upright picture as the reduced decode gives it, its long side 480 pixels or more.

    The rule for large pictures is our own: neither full size nor squeezed to 512 x 512. Against the reference tool it
    stays within the distance of 10 that the reference asks of an implementation.
    """

    name = "pdq"
    version = 1
    stage = Stage.REGISTER

    def load(self) -> None:
        """Import the library that weighs the colours."""
        import cv2

        cv2.setNumThreads(1)

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one Pdq."""
        found = pdq(media.pixels(WORKING_SIDE_PX))
        yield Pdq(found.quality, found.turns)


EXTRACTOR = PdqHasher()
