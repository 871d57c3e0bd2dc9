"""The veiled picture that the wall shows."""

from collections.abc import Iterator

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, Tile
from app.domain.work import Stage
from app.imaging import veil
from app.imaging.limits import WORKING_SIDE_PX


class TileMaker(Extractor):
    """Averages the picture down to at most 8 pixels a side."""

    name = "tile"
    version = 2
    stage = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one Tile."""
        yield Tile(veil.tile(media.pixels(WORKING_SIDE_PX)))


EXTRACTOR = TileMaker()
