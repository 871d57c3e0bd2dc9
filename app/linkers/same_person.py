"""Links pictures in which faces are alike; never an identity, and never two faces of one picture."""

from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar

from app.domain.facts import CameraTimes, Faces, Fact, FileNames, Pdq
from app.domain.found import Likeness
from app.domain.link import Link, LinkEnds
from app.domain.linker import FactTable, Linker
from app.matching import calibration, face_pairs
from app.matching.calibration import Calibration
from app.matching.face_pairs import COPY_APART, FacePair
from app.matching.one_photograph import Moments


class SamePerson(Linker):
    """Compares each face with the 24 that look most like it in the case, and links their pictures.

    Of several pairs of faces between two pictures the most alike one is told. ``strength`` is a logistic regression
    over the distance of two vectors; its weight and what it was fitted on are in
    ``resources/calibration/same_person.toml``. It was fitted on adults: the comparison is less reliable on children
    and on some skin tones. A face that is too small, too blurred or too unsurely one makes no link above 0.5, and
    neither do two that are as near as copies of one photograph in pictures that are not of one moment.
    """

    name = face_pairs.NAME
    version = 3
    reads: ClassVar[tuple[type[Fact], ...]] = (Faces, CameraTimes, FileNames, Pdq)

    def load(self) -> None:
        """Read the calibration.

        Raises:
            CalibrationError: if it cannot be used.

        """
        _ = self.calibration

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield a link for each two pictures with faces that are alike."""
        found = facts.of(Faces)
        best: dict[LinkEnds, FacePair] = {}
        for pair in face_pairs.alike(found, self.calibration, Moments(facts)):
            ends = pair.first.media_id, pair.second.media_id
            if ends not in best or pair.strength > best[ends].strength:
                best[ends] = pair
        for (first, second), pair in sorted(best.items()):
            reason = reason_of(pair, found[first], found[second])
            yield Link(first, second, self.name, pair.strength, reason)

    @cached_property
    def calibration(self) -> Calibration:
        """What turns a distance into a probability."""
        return calibration.load(self.name, face_pairs.MEASURES)


def reason_of(pair: FacePair, one: Faces, other: Faces) -> str:
    """Return how much alike two faces are, in a sentence that says which; ``one`` and ``other`` are their pictures'."""
    how = Likeness.of(pair.strength).value
    which = f"{_named(one, pair.first.row)} in the one and {_named(other, pair.second.row)} in the other"
    doubt = _doubt(pair, one, other)
    return f"{which[0].upper()}{which[1:]} are {how}. That is likeness, not identity.{doubt}"


def _doubt(pair: FacePair, one: Faces, other: Faces) -> str:
    """Return why no more is said of two faces, or what else they may be; "" for nothing."""
    if face_pairs.unsure(one)[pair.first.row] or face_pairs.unsure(other)[pair.second.row]:
        return " One of them may be no face, or a drawn one, a doll or a mask: it says no more."
    if pair.doubtful:
        return " One of them is too small or too blurred to say more."
    apart = one.vectors[pair.first.row].astype(float) - other.vectors[pair.second.row].astype(float)
    if pair.printed:
        return (
            " They are as near as copies of one photograph, though the pictures are not of one moment: one may be on a"
            " poster, a print or a screen, so it says no more."
        )
    if float((apart**2).sum()) < COPY_APART**2:
        return (
            " They are as near as copies of one photograph: both are of one moment, or one is on a poster, a print or a"
            " screen."
        )
    return ""


def _named(faces: Faces, row: int) -> str:
    """Return which face it is, by size, with how many pixels wide it is."""
    many, wide = len(faces.sides_px), f"{faces.sides_px[row]} pixels wide"
    if many == 1:
        return f"the face ({wide})"
    return f"face {row + 1} of {many}, by size ({wide}),"


LINKER = SamePerson()
