"""What is worn below a face, as a fact: colours and texture of cloth, never of a body."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.arrays import Int8s, UInt8s, UInt16s
from app.domain.facts import FACES_MOST, ArraySpec, fact

RANKS, BANDS, DIRECTIONS = 9, 3, 8
REPEATS, PERIOD = BANDS + 2 * DIRECTIONS, BANDS + 2 * DIRECTIONS + 1
TEXTURE = PERIOD + 1
"""How strong the contrast is in three bands, how much of the edges runs which way (fine ones, then coarse ones, in
shares of 255), how much the pattern repeats itself (255: wholly), and after how many pixels of 64."""


class NoClothes(StrEnum):
    """Why nothing is said of what is worn below a face; where several hold, the first."""

    CROWD = "one of a crowd, of which only the largest faces are looked at"
    GREY = "the picture is grey, or of one tint"
    TOO_SMALL = "too small"
    CUT_OFF = "cut off by the picture's edge, or nobody is seen there"
    TOO_DARK = "too dark"
    HIDDEN = "another face is before it"
    UNCOVERED = "too much of it is of the colour of skin: bodies are not described"


@fact
@dataclass(frozen=True, slots=True, eq=False)
class Clothes:
    """What is worn below each face of a picture, row by row as in ``Faces``; nothing is kept of skin.

    ``boxes``: (n, 4) uint16, the face, as in ``Faces``. ``refused``: why there is nothing, a ``NoClothes``; "" where
    there is. ``colours``: (n, 3, 9) int8, lightness less 50, and a and b of CIELAB, each at nine ranks from 5 to 95 %
    of the cloth, in light made grey by half. ``texture``: (n, 21) uint8, see ``TEXTURE``.
    """

    kind: ClassVar[str] = "clothes"
    refused: tuple[str, ...]
    boxes: Annotated[UInt16s, ArraySpec("uint16", (None, 4), 4 * FACES_MOST)]
    colours: Annotated[Int8s, ArraySpec("int8", (None, 3, RANKS), 3 * RANKS * FACES_MOST)]
    texture: Annotated[UInt8s, ArraySpec("uint8", (None, TEXTURE), TEXTURE * FACES_MOST)]

    def __post_init__(self) -> None:
        """Refuse rows of which not everything is told, and colours of what was refused."""
        if len({len(self.refused), len(self.boxes), len(self.colours), len(self.texture)}) != 1:
            raise ValueError(f"not row by row: {len(self.refused)} faces, {self.colours.shape}, {self.texture.shape}")
        for why, colours, texture in zip(self.refused, self.colours, self.texture, strict=True):
            if why and (colours.any() or texture.any()):
                raise ValueError(f"something is kept of what was refused: {why!r}")
