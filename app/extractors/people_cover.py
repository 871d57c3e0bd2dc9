"""Where people are in a picture: nothing there makes a place, and nothing there is shown with one."""

from collections.abc import Iterator

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact
from app.domain.work import Stage
from app.imaging import people


class PeopleCoverExtractor(Extractor):
    """Finds people with NanoDet at about 320 by 240 pixels, and faces with BlazeFace where that sees nobody."""

    name = "people_cover"
    version = 2
    stage = Stage.DESCRIBE

    def load(self) -> None:
        """Read both models.

        Raises:
            ModelError: if a model is missing or is not the one listed.

        """
        self._finder = people.finder()

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one cover, also where nobody is seen."""
        yield self._finder.cover_of(media)


EXTRACTOR = PeopleCoverExtractor()
