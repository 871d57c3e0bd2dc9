"""Pictures to cameras by their sensor noise alone, without knowing a single camera beforehand."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float64s, UInt8s
from app.matching.noise_prints import NoisePrint, Pattern, agreements

AT_ONCE = 128
"""So many pictures are compared each with each; the others with the cameras that were found."""
JOIN = 6.0
"""From so many standard errors on pictures are put together. Of 8,192 pairs of the reference case by two cameras none
reached 4.5, and none of 46 of public photographs that have enough in common; most of those have not."""
LIKE_WITHIN = 0.3
"""Two groups of one camera agree with each other about as they do within; what two cameras of a model share is less."""
ONE_PICTURE, ONE_LOOK_BITS = 0.12, 62
"""From which correlation on, and up to how many bits of 256 of a perceptual hash, two are one photograph saved twice:
their noise is alike because they are, and speaks for no camera. A burst looks as much alike, but its noise does not."""
LEAST = 4.5
"""A picture that agrees less with the pattern of all others falls out."""
MOST_IN_PATTERN = 64
"""A camera's pattern is built of so many pictures at most; more hardly sharpen it."""


@dataclass(slots=True)
class Gathered:
    """Pictures that share a pattern: their numbers, and which of them lie upside down against the first."""

    members: list[int]
    turned: list[bool]


@dataclass(frozen=True, slots=True)
class NoiseCamera:
    """A camera that was found: its pictures' numbers, and how far each agrees with the pattern of all others."""

    members: tuple[int, ...]
    agreement: tuple[float, ...]


class _Table:
    """How far groups agree with each other: sums over the pairs between them, upright and turned, and within each."""

    def __init__(self, groups: list[Gathered], upright: Float64s, turned: Float64s) -> None:
        self.groups, self._upright, self._turned = groups, upright, turned
        self._within = np.zeros(len(groups))

    def best(self) -> tuple[int, int, bool] | None:
        """Return the two groups that agree best, and whether one is turned; None where none agree enough."""
        sizes = np.array([len(each.members) for each in self.groups], np.float64)
        inner = self._within / np.maximum(sizes * (sizes - 1) / 2, 1)
        sums, pairs = np.maximum(self._upright, self._turned), np.outer(sizes, sizes)
        enough = sums / pairs >= LIKE_WITHIN * np.sqrt(np.outer(inner, inner))
        scores = np.triu(np.where(enough, sums / np.sqrt(pairs), 0.0), 1)
        one, other = (int(each) for each in np.unravel_index(int(scores.argmax()), scores.shape))
        if scores[one, other] < JOIN:
            return None
        return one, other, bool(self._turned[one, other] > self._upright[one, other])

    def join(self, one: int, other: int, *, turn: bool) -> None:
        """Put the second group to the first."""
        into, gone = self.groups[one], self.groups.pop(other)
        into.members += gone.members
        into.turned += [each != turn for each in gone.turned]
        added = (self._turned, self._upright) if turn else (self._upright, self._turned)
        self._within[one] += self._within[other] + added[0][one, other]
        self._within = np.delete(self._within, other)
        self._upright, self._turned = (
            _merged(table, rows[other], one, other)
            for table, rows in zip((self._upright, self._turned), added, strict=True)
        )


def find_cameras(prints: Sequence[NoisePrint], looks: Sequence[UInt8s]) -> list[NoiseCamera]:
    """Return the cameras of pictures of one size, each with at least two pictures.

    Args:
        prints: one for each picture.
        looks: for each, (8, 32) uint8, its perceptual hash in eight turns.

    The first 128 are compared each with each, and the groups that agree best are joined until none agree by six
    standard errors; a group's pictures speak together, so that many weak agreements count. The others are compared with
    the groups' patterns, and what is left over among themselves, 128 at a time. Two files of one photograph count as
    one: its noise tells nothing there. Each picture has to agree with the pattern of the others in the end, or it falls
    out. The result depends on the order of the pictures in cases of more than 128 of a size, which callers fix.

    Sources: F. Marra, G. Poggi, C. Sansone and L. Verdoliva, "Blind PRNU-Based Image Clustering for Source
    Identification", IEEE TIFS 12(9), 2017; X. Lin and C.-T. Li, "Large-Scale Image Clustering Based on Camera
    Fingerprints", IEEE TIFS 12(4), 2017 (chunks, and cameras that draw in the rest).
    """
    found: list[Gathered] = []
    patterns: list[NoisePrint] = []
    for start in range(0, len(prints), AT_ONCE):
        chunk = range(start, min(start + AT_ONCE, len(prints)))
        rest = [each for each in chunk if not _drawn_in(each, prints[each], found, patterns)]
        new = [group for group in _gather(rest, prints, looks) if len(group.members) > 1]
        patterns += [_pattern(group, prints).as_print() for group in new]
        found += new
    cameras = (_checked(group, prints) for group in found)
    return [camera for camera in cameras if len(camera.members) > 1]


def _gather(numbers: Sequence[int], prints: Sequence[NoisePrint], looks: Sequence[UInt8s]) -> list[Gathered]:
    upright, turned = (np.zeros((len(numbers), len(numbers))) for _ in range(2))
    held = [prints[each] for each in numbers]
    firsts = np.ones(len(held), bool)
    for row, one in enumerate(held):
        upright[row, row + 1 :], alike = agreements(one, held[row + 1 :])
        turned[row, row + 1 :], alike_turned = agreements(one.turned(), held[row + 1 :])
        if firsts[row]:
            likely = (row + 1 + np.flatnonzero(np.maximum(alike, alike_turned) >= ONE_PICTURE)).tolist()
            firsts[[each for each in likely if _look_alike(looks[numbers[row]], looks[numbers[each]])]] = False
    table = _Table(
        [Gathered([number], [False]) for number, is_first in zip(numbers, firsts.tolist(), strict=True) if is_first],
        *((each + each.T)[np.ix_(firsts, firsts)] for each in (upright, turned)),
    )
    while len(table.groups) > 1 and (best := table.best()) is not None:
        table.join(best[0], best[1], turn=best[2])
    return table.groups


def _look_alike(one: UInt8s, other: UInt8s) -> bool:
    """Tell whether two perceptual hashes, (8, 32) each, are of one photograph, however it was turned."""
    return int(np.bitwise_count(one[0] ^ other).sum(axis=1, dtype=np.int64).min()) <= ONE_LOOK_BITS


def _merged(table: Float64s, added: Float64s, one: int, other: int) -> Float64s:
    """Return a table of sums with one group's row added to another's, and taken out."""
    whole = table.copy()
    whole[one] += added
    whole[:, one] = whole[one]
    return np.delete(np.delete(whole, other, axis=0), other, axis=1)


def _drawn_in(number: int, one: NoisePrint, found: list[Gathered], patterns: Sequence[NoisePrint]) -> bool:
    """Put a picture to the camera whose pattern it agrees with best, if it does."""
    if not found:
        return False
    upright, _ = agreements(one, patterns)
    turned, _ = agreements(one.turned(), patterns)
    best = int(np.maximum(upright, turned).argmax())
    if max(upright[best], turned[best]) < JOIN:
        return False
    found[best].members.append(number)
    found[best].turned.append(bool(turned[best] > upright[best]))
    return True


def _pattern(group: Gathered, prints: Sequence[NoisePrint]) -> Pattern:
    pattern = Pattern(_lying(group, 0, prints))
    for place in range(1, min(len(group.members), MOST_IN_PATTERN)):
        pattern.add(_lying(group, place, prints))
    return pattern


def _lying(group: Gathered, place: int, prints: Sequence[NoisePrint]) -> NoisePrint:
    one = prints[group.members[place]]
    return one.turned() if group.turned[place] else one


def _checked(group: Gathered, prints: Sequence[NoisePrint]) -> NoiseCamera:
    """Return the camera of a group: its pictures that agree with the pattern of the others."""
    agreement = _agreement(group, prints)
    while len(kept := [place for place, said in enumerate(agreement) if said >= LEAST]) < len(agreement):
        group = Gathered([group.members[place] for place in kept], [group.turned[place] for place in kept])
        agreement = _agreement(group, prints) if len(kept) > 1 else [agreement[place] for place in kept]
    return NoiseCamera(tuple(group.members), tuple(agreement))


def _agreement(group: Gathered, prints: Sequence[NoisePrint]) -> list[float]:
    """Return how far each picture of a group agrees with the pattern of the others."""
    pattern = _pattern(group, prints)
    return [
        pattern.agreement(_lying(group, place, prints), is_in=place < MOST_IN_PATTERN)
        for place in range(len(group.members))
    ]
