"""The noise that a sensor leaves in each of its pictures, as a fact."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from app.domain.arrays import UInt8s
from app.domain.facts import ArraySpec, fact

NOISE_CELL_PX, NOISE_BLOCK_PX, NOISE_MOST_PX = 8, 64, 1024
NOISE_MOST_CELLS = (NOISE_MOST_PX // NOISE_CELL_PX) ** 2


@fact
@dataclass(frozen=True, slots=True, eq=False)
class SensorNoise:
    """What the sensor did to the middle of a picture: a bit a pixel, whether its noise is above or below 0.

    ``refused`` says why there is none, a ``ThinNoise``; "" where there is one. ``width_px``, ``height_px``: the picture
    as stored, the longer side first. ``noise``: its noise's median strength, in steps of 255. ``across``: how many
    blocks of 64 pixels lie beside each other. ``bits``: (n, 8) uint8, a cell of 8 x 8 pixels a row, those of one block
    after each other. ``counting``: (n / 8,) uint8, a bit for each cell, unset where it is dark, burnt out, drawn, or
    full of edges. At most 133,120 bytes.
    Source: S. Bayram, H. T. Sencar and N. Memon, "Efficient Sensor Fingerprint Matching Through Fingerprint
    Binarization", IEEE TIFS 7(4), 2012.
    """

    kind: ClassVar[str] = "sensor_noise"
    refused: str
    width_px: int
    height_px: int
    noise: float
    across: int
    bits: Annotated[UInt8s, ArraySpec("uint8", (None, NOISE_CELL_PX), NOISE_CELL_PX * NOISE_MOST_CELLS)]
    counting: Annotated[UInt8s, ArraySpec("uint8", (None,), NOISE_MOST_CELLS // 8)]

    def __post_init__(self) -> None:
        """Refuse noise that is not whole rows of blocks, or a refusal with noise."""
        cells_a_row = self.across * (NOISE_BLOCK_PX // NOISE_CELL_PX) ** 2
        whole = cells_a_row > 0 and len(self.bits) > 0 and len(self.bits) % cells_a_row == 0
        if (bool(self.refused) and len(self.bits)) or not (self.refused or whole):
            raise ValueError(f"not noise: {self.refused!r}, {self.across} across, {self.bits.shape}")
        if len(self.counting) * 8 != len(self.bits):
            raise ValueError(f"not a bit a cell: {self.counting.shape}, {self.bits.shape}")
