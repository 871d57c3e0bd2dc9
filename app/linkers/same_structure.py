"""Links media items whose files were put together alike."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from app.domain.facts import Fact, FileStructure
from app.domain.link import Link
from app.domain.linker import FactTable, Linker
from app.matching.structures import BITS_MOST, Signature, Structures, signature, structure_words

if TYPE_CHECKING:
    from app.domain.ids import MediaId

STRENGTH_MOST = 0.5
"""Never more: files of one structure come from one camera, from another of its model, or from one program."""
LEAST_STRENGTH = 0.05


class SameStructure(Linker):
    """Links the pictures of each structure in a chain: n pictures, n - 1 links at most.

    ``strength`` is the probability that one camera or one program wrote both: the rarer the structure is in the case,
    the higher, and one half at most. The standard tables that thousands of programs write count half; a structure that
    every picture has counts nothing.
    """

    name = "same_structure"
    version = 1
    reads: ClassVar[tuple[type[Fact], ...]] = (FileStructure,)

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield the links between neighbours in each structure's chain."""
        known = facts.of(FileStructure)
        structures = Structures(known)
        chains: dict[Signature, list[MediaId]] = defaultdict(list)
        for media_id, each in sorted(known.items()):
            chains[signature(each)].append(media_id)
        for _, chain in sorted(chains.items()):
            for first, second in pairwise(chain):
                strength = STRENGTH_MOST * structures.alike_bits(first, second) / BITS_MOST
                if strength >= LEAST_STRENGTH:
                    words = f"Both files are put together alike ({structure_words(known[first])}), as are"
                    reason = f"{words} {structures.shared(first)} of the case's {len(known)}."
                    yield Link(first, second, self.name, round(strength, 4), reason)


LINKER = SameStructure()
