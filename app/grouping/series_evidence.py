"""What speaks for two pictures being of one shoot: every linker's word, weighed together by one fitted combination."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.facts import FileStructure
from app.domain.ids import MediaId
from app.domain.link import Cluster, Link, LinkEnds
from app.domain.linker import FactTable
from app.grouping.shoots import Stated, stated_by
from app.matching import calibration
from app.matching.calibration import Calibration
from app.matching.structures import Structures

NAME = "same_series"
TIME, COPY, NUMBERS, GPS = "close_in_time", "near_copy", "name_run", "gps_near"
STRUCTURE, PLACE, CAMERA, UNLIKE = "same_structure", "same_place", "same_camera", "files_differ"
SCENE, CLOTHING = "same_scene", "same_clothing"
LINKED = (TIME, COPY, NUMBERS, GPS)
MEASURES = (*LINKED, STRUCTURE, PLACE, CAMERA, UNLIKE, CLOTHING)
CLOTHING_WEIGHT = 0.5
"""No public series shows dressed people often enough to fit this. A clothing link's strength is fitted by itself at
even odds, so that its logit is what it says; half of that counts, since those who are at one place wear the same."""
SELF_RELIANT = frozenset({TIME, COPY})
"""What makes a series by itself: one camera's clock, and copies. All else needs a second reason of another kind."""
TYING = frozenset({PLACE, GPS, CAMERA})
"""What numbers may be joined with. Without numbers these say nothing of the day, and neither does a structure, which is
that of every picture of a camera."""
TELLING_NUMBERS = 0.65
"""From which strength on numbers need no place beside a structure; see ``app.linkers.name_run``."""
LEAST_LINK = {TIME: 0.4, COPY: 0.8, NUMBERS: 0.2, GPS: 0.5, SCENE: 0.2, CLOTHING: 0.5}
"""From which strength on a link is weighed at all. Of copies, only sure ones: a picture of the same scene is none."""
LEAST_BITS = 1.0
SUREST, EVEN = 0.999, 0.5
LEAST_TOGETHER = 0.6
"""From which probability on the combination of several reasons joins; what is thinner is told and not joined."""
SUREST_WITHOUT_CLOCK = 0.95
"""No sum of numbers, structure, place and position is surer: none of them was there when the picture was taken."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Two pictures with all that speaks for and against one shoot; ``measured`` is in the order of ``MEASURES``.

    ``probability`` is what the combination makes of it; ``enough`` whether the reasons may join them at all.
    """

    first: MediaId
    second: MediaId
    measured: tuple[float, ...]
    probability: float

    @property
    def kinds(self) -> frozenset[str]:
        """The reasons that speak for it."""
        return frozenset(
            name for name, value in zip(MEASURES, self.measured, strict=True) if value > 0 and name != UNLIKE
        )

    @property
    def enough(self) -> bool:
        """Tell whether it rests on a clock or a copy, or on numbers and a second reason.

        With a structure alone, numbers join only where it would be a coincidence that another camera counted there.
        What is worn never counts here.
        """
        kinds = self.kinds
        if kinds & SELF_RELIANT:
            return True
        surely_counted = self.measured[MEASURES.index(NUMBERS)] >= _evidence(TELLING_NUMBERS)
        return NUMBERS in kinds and (bool(kinds & TYING) or (surely_counted and STRUCTURE in kinds))

    @property
    def joins(self) -> bool:
        """Tell whether it is enough, and likely enough; a clock and a copy have a threshold of their own."""
        return self.enough and (bool(self.kinds & SELF_RELIANT) or self.probability >= LEAST_TOGETHER)


def _surest(said: Mapping[str, float]) -> float:
    """Return the most that links of these strengths can make probable; a clock or a copy alone says what it says."""
    own = max((said[name] for name in SELF_RELIANT if name in said), default=0.0)
    if not own:
        return SUREST_WITHOUT_CLOCK
    return 1.0 if said.keys() - SELF_RELIANT - {CLOTHING} else own


class Measuring:
    """Measures any two pictures of a case, whether something links them or not."""

    def __init__(self, facts: FactTable, places: Iterable[Cluster], stated: Mapping[MediaId, Stated]) -> None:
        self._stated = stated
        self._structures = Structures(facts.of(FileStructure))
        self._place_of = {member: place for place in places for member in place.members}

    def of(self, ends: LinkEnds, said: Mapping[str, float]) -> tuple[float, ...]:
        """Return the measures of a pair in the order of ``MEASURES``; ``said``: the strengths of its links."""
        linked = (_evidence(said.get(name, 0.0)) for name in LINKED)
        camera = self._camera(*ends)
        bits = self._structures.alike_bits(*ends)
        structure = bits if bits >= LEAST_BITS and not camera else 0.0  # one camera's files are alike because it is one
        unlike = float(self._structures.differ(*ends))
        worn = _logit(said.get(CLOTHING, EVEN))
        return (*linked, structure, _evidence(self._place(ends, said)), camera, unlike, worn)

    def _camera(self, first: MediaId, second: MediaId) -> float:
        one, other = self._stated[first].identity, self._stated[second].identity
        return one.certainty if one is not None and other is not None and one.key == other.key else 0.0

    def _place(self, ends: LinkEnds, said: Mapping[str, float]) -> float:
        """Return how probable it is that two pictures show one place; 0 where the case's places keep them apart."""
        place = self._place_of.get(ends[0])
        if place is None or place is not self._place_of.get(ends[1]):
            return 0.0
        return max(place.confidence, said.get(SCENE, 0.0))


def load_combination() -> Calibration:
    """Return the fitted weights.

    Raises:
        CalibrationError: if the file is damaged, or of other measures.

    """
    return calibration.load(NAME, MEASURES, calibration.GROUPING_FOLDER)


def weigh(
    links: Iterable[Link], facts: FactTable, places: Sequence[Cluster], combination: Calibration
) -> list[Weighed]:
    """Return every pair that something speaks for, the likeliest first.

    Two pictures that both name a camera and a time are left to their clock and to copies: nothing else about them says
    more than these do.
    """
    pairs, stated = _asked(links, facts)
    measuring = Measuring(facts, places, stated)
    rows = [measuring.of(ends, said) for ends, said in pairs]
    chances = combination.probabilities(np.array(rows).reshape(-1, len(MEASURES))).tolist()
    found = [
        Weighed(*ends, measured, min(chance, _surest(said)))
        for (ends, said), measured, chance in zip(pairs, rows, chances, strict=True)
    ]
    return sorted(found, key=lambda each: (-each.probability, each.first, each.second))


def shares(weighed: Weighed, combination: Calibration) -> Iterator[tuple[str, float]]:
    """Yield by name how much each measure that is there moved the logit; what is alike everywhere is left out."""
    rows = zip(MEASURES, weighed.measured, combination.weights, combination.spreads, strict=True)
    for name, value, weight, spread in rows:
        if value:
            yield name, value * weight / spread


def is_known(said: Stated) -> bool:
    """Tell whether a picture names a camera and a time."""
    return said.identity is not None and said.captured is not None


def _asked(
    links: Iterable[Link], facts: FactTable
) -> tuple[list[tuple[LinkEnds, Mapping[str, float]]], Mapping[MediaId, Stated]]:
    """Return the pairs to be weighed, sorted, with the strength of each linker, and what their pictures state."""
    counted = [each for each in links if each.strength >= LEAST_LINK.get(each.linker, math.inf)]
    stated = stated_by(facts, {end for each in counted for end in (each.first, each.second)})
    strengths: dict[LinkEnds, dict[str, float]] = defaultdict(dict)
    for link in counted:
        known = is_known(stated[link.first]) and is_known(stated[link.second])
        if link.linker in SELF_RELIANT or not known:
            strengths[link.first, link.second][link.linker] = link.strength
    return sorted(strengths.items()), stated


def _evidence(strength: float) -> float:
    return -math.log(1 - min(strength, SUREST))


def _logit(strength: float) -> float:
    held = min(max(strength, EVEN), SUREST)
    return math.log(held / (1 - held))
