"""How much it says that two files were put together alike."""

import math
from collections import Counter
from collections.abc import Mapping

from app.domain.facts import FileStructure
from app.domain.ids import MediaId

BITS_MOST = 8.0
STANDARD_COUNTS = 0.5
"""What thousands of programs write by default is alike for another reason than a common camera: it counts half."""

Signature = tuple[str, str, str, int, int]


class Structures:
    """The structures of a case's files, and how many share each: what all have in common tells nothing."""

    def __init__(self, known: Mapping[MediaId, FileStructure]) -> None:
        self._known = known
        self._signatures = {media_id: signature(each) for media_id, each in known.items()}
        self._shared = Counter(self._signatures.values())

    def alike_bits(self, first: MediaId, second: MediaId) -> float:
        """Return how surprising it is, in bits, that two files are put together alike; 0 where they are not."""
        one, other = self._signatures.get(first), self._signatures.get(second)
        if one is None or one != other or not one[1]:
            return 0.0
        bits = -math.log2(self._shared[one] / len(self._signatures))
        return min(bits, BITS_MOST) * (STANDARD_COUNTS if self._known[first].quality else 1.0)

    def differ(self, first: MediaId, second: MediaId) -> bool:
        """Tell whether two files were surely written differently: by other programs, or from other sensors."""
        one, other = self._signatures.get(first), self._signatures.get(second)
        return one is not None and other is not None and one != other

    def shared(self, media_id: MediaId) -> int:
        """Return how many files of the case are put together as this one is."""
        return self._shared[self._signatures[media_id]]


def signature(structure: FileStructure) -> Signature:
    """Return what is compared: format, tables, sampling and the two sides, whichever way it was held."""
    low, high = sorted((structure.width_px, structure.height_px))
    return structure.format, structure.tables, structure.sampling, low, high


def structure_words(structure: FileStructure) -> str:
    """Return what a file's structure is, in words."""
    low, high = sorted((structure.width_px, structure.height_px))
    if not structure.tables:
        return f"{structure.format}, {high} x {low} pixels"
    tables = f"standard tables of quality {structure.quality}" if structure.quality else "tables that are not libjpeg's"
    return f"{structure.format}, {high} x {low} pixels, {tables}, colour sampled {structure.sampling.split(' ')[0]}"
