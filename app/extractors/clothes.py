"""What is worn below each face of a picture: colours and texture of cloth, by which two of one shoot may be alike."""

from collections.abc import Iterator

import numpy as np

from app.domain.clothes import RANKS, TEXTURE, Clothes, NoClothes
from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact
from app.domain.work import Stage
from app.imaging import faces, people, torso

LOOKED_AT = 6
"""How many faces, the largest, are looked below: each takes 4 core-milliseconds."""


class ClothesReader(Extractor):
    """Describes the cloth below each face by its colours' ranks and by the contrast and direction of its edges.

    Clothes only, never bodies: where a quarter of what is seen may be skin, nothing is kept at all, and of what is
    kept skin is left out. Somebody whose face is not found is not described; what is carried counts where it is before
    the chest. The colour of the light is taken out by half; a coloured lamp still changes what is said.
    """

    name = "clothes"
    version = 1
    stage = Stage.DESCRIBE

    def load(self) -> None:
        """Read the models.

        Raises:
            ModelError: if a model is missing or is not the one listed.

        """
        self._finder = people.finder()

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield one Clothes with a row for each face; nothing where no face is found."""
        found, _ = faces.faces_of(media, self._finder)
        if not found:
            return
        pixels, cells = media.pixels(people.DECODED_PX), self._finder.cover_of(media).cells
        light = torso.light_of(pixels)
        seen: list[torso.Cloth | NoClothes] = [NoClothes.CROWD] * len(found)
        for row in range(min(len(found), LOOKED_AT)):
            seen[row] = torso.cloth_below(pixels, cells, found, row, light)
        colours, texture = np.zeros((len(found), 3, RANKS), np.int8), np.zeros((len(found), TEXTURE), np.uint8)
        for row, each in enumerate(seen):
            if not isinstance(each, NoClothes):
                colours[row], texture[row] = each
        refused = tuple(each.value if isinstance(each, NoClothes) else "" for each in seen)
        yield Clothes(refused, np.stack([faces.box_of(face, pixels) for face in found]), colours, texture)


EXTRACTOR = ClothesReader()
