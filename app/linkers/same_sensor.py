"""Links media items whose sensors left one and the same noise: one camera, known by its pixels alone."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import ClassVar, overload

import numpy as np

from app.domain.facts import Fact, Pdq, PictureShape
from app.domain.ids import MediaId
from app.domain.likelihood import in_words, log10_ratio, most_log10, rounded
from app.domain.link import Link
from app.domain.linker import FactTable, Linker
from app.domain.sensor_noise import SensorNoise
from app.matching import calibration
from app.matching.calibration import Calibration
from app.matching.noise_groups import find_cameras
from app.matching.noise_prints import NoisePrint, print_of

NAME, MEASURES = "same_sensor", ("agreement",)
AGREEMENT_MOST = 12.0
"""What agrees more than this is not said to be surer: nothing was ever wrong there, so nothing could be fitted."""
LEAST_PICTURES = 4
"""Of fewer pictures of one size nobody can tell whether what they share is one camera's or every such camera's."""
FITTED_SAME, FITTED_OTHER = 160, 832
"""Of how many comparisons the calibration was fitted, by one camera and by two; what it says is freed of these odds."""
MOST_STRENGTH = 0.9
"""Never more: it was fitted on photographs with made-up patterns, not on many bodies of one model; some phones are
known to write a pattern that is every body's."""


class SameSensor(Linker):
    """Gathers the pictures of one size by camera and links each camera's in a chain: n pictures, n - 1 links.

    No camera has to be known beforehand: a camera's pattern is built up from its pictures, and each has to agree with
    that of all the others. ``strength`` is a logistic regression over how far they agree, in standard errors;
    ``resources/calibration/same_sensor.toml`` says what it was fitted on. It is a reason to look, and builds no series:
    how often two bodies of one model agree by what their maker's software adds was not measured.
    Sources: ``app.matching.noise_groups``; M. Iuliani, M. Fontani and A. Piva, "A Leak in PRNU Based Source
    Identification: Questioning Fingerprint Uniqueness", IEEE Access 9, 2021.
    """

    name = NAME
    version = 2
    reads: ClassVar[tuple[type[Fact], ...]] = (SensorNoise, PictureShape, Pdq)

    def load(self) -> None:
        """Read the calibration.

        Raises:
            CalibrationError: if it cannot be used.

        """
        _ = self.calibration

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield the links between neighbours in each camera's chain."""
        found, looks = facts.of(SensorNoise), facts.of(Pdq)
        for members in _by_size(found, facts.of(PictureShape), looks):
            for camera in find_cameras(_Prints(found, members), [looks[each].turns for each in members]):
                told = sorted((members[row], said) for row, said in zip(camera.members, camera.agreement, strict=True))
                for (first, one), (second, other) in pairwise(told):
                    strength = self.strength(one, other)
                    reason = f"{_reason(found[first], (one, other), len(told))} {support(strength)}"
                    yield Link(first, second, self.name, strength, reason)

    def strength(self, one: float, other: float) -> float:
        """Return how probable it is that one camera took both, by how far each agrees with the others' pattern."""
        agreed = np.minimum(np.array([[one], [other]]), AGREEMENT_MOST)
        return round(min(float(self.calibration.probabilities(agreed).prod()), MOST_STRENGTH), 4)

    @cached_property
    def calibration(self) -> Calibration:
        """What turns an agreement into a probability."""
        return calibration.load(NAME, MEASURES)


def support(strength: float) -> str:
    """Return the likelihood ratio behind a link's strength, and what it is called, as a sentence.

    It never says more than its fit can show: none of 832 comparisons by two cameras was taken for one.
    """
    log10 = min(log10_ratio(strength, FITTED_SAME, FITTED_OTHER), most_log10(FITTED_OTHER))
    return (
        f"Likelihood ratio about {rounded(log10)} (log10 {log10:.1f}): {in_words(log10)} for one camera rather than"
        " two, on the verbal scale of ENFSI's guideline of 2015."
    )


class _Prints(Sequence[NoisePrint]):
    """The prints of some pictures, each made when it is asked for: ten thousand would fill three gigabytes."""

    def __init__(self, found: Mapping[MediaId, SensorNoise], members: Sequence[MediaId]) -> None:
        self._found, self._members = found, members

    def __len__(self) -> int:
        return len(self._members)

    @overload
    def __getitem__(self, place: int) -> NoisePrint: ...

    @overload
    def __getitem__(self, place: slice) -> "_Prints": ...

    def __getitem__(self, place: int | slice) -> "NoisePrint | _Prints":
        if isinstance(place, slice):
            return _Prints(self._found, self._members[place])
        return print_of(self._found[self._members[place]])


def _by_size(
    found: Mapping[MediaId, SensorNoise], shapes: Mapping[MediaId, PictureShape], looks: Mapping[MediaId, Pdq]
) -> Iterator[list[MediaId]]:
    """Yield the pictures of each size, sorted, that have noise to compare, where there are enough."""
    sizes: dict[tuple[int, int], list[MediaId]] = defaultdict(list)
    for media_id in sorted(shapes.keys() & found.keys() & looks.keys()):
        shape = shapes[media_id]
        sizes[min(shape.width_px, shape.height_px), max(shape.width_px, shape.height_px)].append(media_id)
    for _, members in sorted(sizes.items()):
        if len(members) < LEAST_PICTURES:
            continue
        grids: dict[tuple[int, int], list[MediaId]] = defaultdict(list)  # one for each size, unless a worker lied
        for each in members:
            if not found[each].refused:
                grids[found[each].across, len(found[each].bits)].append(each)
        yield from (kept for _, kept in sorted(grids.items()) if len(kept) >= LEAST_PICTURES)


def _reason(noise: SensorNoise, said: tuple[float, float], pictures: int) -> str:
    one, other = (f"{each:.0f}" for each in said)
    size = f"{noise.width_px} x {noise.height_px} pixels"
    if pictures == 2:  # noqa: PLR2004  a pair
        return (
            f"The sensor noise of these two agrees: {one} standard errors beyond chance, at one shift, all over the"
            f" picture ({size})."
        )
    return (
        f"The sensor noise of these two agrees with that of {pictures - 1} pictures of {size}, each time without"
        f" itself: {one} and {other} standard errors beyond chance, at one shift, all over the picture."
    )


LINKER = SameSensor()
