"""Links pictures of one session in which somebody wears what is alike: a weak sign, and never one by itself."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from typing import ClassVar, NamedTuple

import numpy as np

from app.domain.camera import CameraIdentity, identities
from app.domain.clothes import Clothes
from app.domain.doubts import believed
from app.domain.facts import CameraBody, CameraTimes, Fact, FileNames, Pdq
from app.domain.file_name import read_name
from app.domain.ids import MediaId
from app.domain.link import Link, LinkEnds
from app.domain.linker import FactTable, Linker
from app.index import hashes
from app.matching import calibration
from app.matching.calibration import Calibration
from app.matching.clothes_pairs import MEASURES, NAME, measure, words

SESSION = timedelta(hours=3)
"""The pause that ends a shoot, as series take it."""
STEP_MOST = 12
LOOK_BACK = 24
"""With how many pictures before it, in time or by number, each is compared at most."""
COPY_BITS = 30
"""So near are copies' hashes, as ``near_copy`` has it: one photograph twice says nothing of what is worn twice."""
LEAST, MOST_STRENGTH = 0.5, 0.7
"""Never more: of one adult in suits at two events 38 % of pairs were called alike, of one portrait lit anew 88 %. Those
are odds of 2.3, which are 0.7; and no real shoot was measured."""


class Placed(NamedTuple):
    """A picture in a row of one session's: by its time, or by the number in its name."""

    at: float
    media_id: MediaId


class SameClothing(Linker):
    """Compares what is worn below faces within a session: times at most three hours apart, or numbers of one row.

    ``strength`` is a logistic regression over how far colours and texture are apart and how telling they are, fitted at
    even odds and held down to 0.7: ``resources/calibration/grouping/same_clothing.toml`` says on what. It makes no
    series, no person and no place: a series counts it beside numbers and a second reason, by a weight that is named.
    Copies of one photograph are not compared. n pictures make at most 48 n comparisons.
    """

    name = NAME
    version = 3
    reads: ClassVar[tuple[type[Fact], ...]] = (Clothes, CameraBody, CameraTimes, FileNames, Pdq)

    def load(self) -> None:
        """Read the calibration.

        Raises:
            CalibrationError: if it cannot be used.

        """
        _ = self.calibration

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield a link for each two pictures of a session with clothes that are alike."""
        worn = {key: each for key, each in facts.of(Clothes).items() if not all(each.refused)}
        looks = facts.of(Pdq)
        for first, second in sorted(_of_one_session(worn, facts)):
            if not _are_copies(looks.get(first), looks.get(second)):
                link = self._compare(first, second, worn[first], worn[second])
                if link is not None:
                    yield link

    def _compare(self, first: MediaId, second: MediaId, one: Clothes, other: Clothes) -> Link | None:
        """Return the link by the two pieces of cloth that are most alike; None where none are."""
        rows = [(at, to) for at in _described(one) for to in _described(other)]
        measured = np.array([measure(one, at, other, to) for at, to in rows])
        chances = self.calibration.probabilities(measured)
        best = int(chances.argmax())
        strength = round(min(float(chances[best]), MOST_STRENGTH), 4)
        if strength < LEAST:
            return None
        at, to = rows[best]
        return Link(first, second, self.name, strength, _reason(words(one, at), words(other, to)))

    @cached_property
    def calibration(self) -> Calibration:
        """What turns distances into a probability."""
        return calibration.load(NAME, MEASURES, calibration.GROUPING_FOLDER)


def _described(clothes: Clothes) -> list[int]:
    return [row for row, why in enumerate(clothes.refused) if not why]


def _are_copies(one: Pdq | None, other: Pdq | None) -> bool:
    if one is None or other is None:
        return False
    return int(hashes.bits_apart(one.turns, other.turns[0]).min()) <= COPY_BITS


def _of_one_session(worn: Mapping[MediaId, Clothes], facts: FactTable) -> set[LinkEnds]:
    """Return the pairs that a clock or a row of numbers puts into one session, unless their clocks say otherwise."""
    times, names = facts.of(CameraTimes), facts.of(FileNames)
    taken = {key: said for key in worn if (said := believed(times.get(key), names.get(key))) is not None}
    found: set[LinkEnds] = set()
    for row in _by_clock(taken):
        found |= _near(row, SESSION.total_seconds())
    cameras = identities(facts.of(CameraBody))
    for row in _by_number(worn, names):
        found |= {pair for pair in _near(row, STEP_MOST) if not (_apart(taken, pair) or _by_two(cameras, pair))}
    return found


def _by_clock(taken: Mapping[MediaId, datetime]) -> Iterator[list[Placed]]:
    """Yield the pictures whose times have a zone, and those whose times have none: the two are never mixed."""
    for zoned in (True, False):
        of_kind = {key: said for key, said in taken.items() if (said.tzinfo is not None) == zoned}
        start = min(of_kind.values(), default=None)
        if start is not None:
            yield sorted(Placed((said - start).total_seconds(), key) for key, said in of_kind.items())


def _by_number(worn: Mapping[MediaId, Clothes], names: Mapping[MediaId, FileNames]) -> Iterator[list[Placed]]:
    """Yield the pictures that are named by one scheme in one folder."""
    rows: dict[tuple[str, str], set[Placed]] = defaultdict(set)
    for media_id in sorted(worn.keys() & names.keys()):
        for name, folder in zip(names[media_id].names, names[media_id].folders, strict=True):
            read = read_name(name)
            if read.scheme and not read.app and read.stamped is None:
                rows[read.scheme, folder].add(Placed(float(read.number), media_id))
    yield from (sorted(row) for _, row in sorted(rows.items()))


def _near(row: Sequence[Placed], most: float) -> set[LinkEnds]:
    found: set[LinkEnds] = set()
    for at, here in enumerate(row):
        for before in row[max(0, at - LOOK_BACK) : at]:
            if here.at - before.at <= most and here.media_id != before.media_id:
                first, second = sorted((before.media_id, here.media_id))
                found.add((first, second))
    return found


def _apart(taken: Mapping[MediaId, datetime], pair: LinkEnds) -> bool:
    """Tell whether both clocks are believed and put the two into different sessions."""
    one, other = (taken.get(each) for each in pair)
    if one is None or other is None or (one.tzinfo is None) != (other.tzinfo is None):
        return False
    return abs(one - other) > SESSION


def _by_two(cameras: Mapping[MediaId, CameraIdentity], pair: LinkEnds) -> bool:
    """Tell whether the two name different cameras: their numbers then belong to two rows."""
    one, other = (cameras.get(each) for each in pair)
    return one is not None and other is not None and one.contradicts(other)


def _reason(one: str, other: str) -> str:
    seen = one if one == other else f"{one}; in the other picture {other}"
    held = "which is weighed at 0.7 at most, by hand, since no real shoot was measured"
    return f"Clothing is alike: {seen}; a weak sign, {held}."


LINKER = SameClothing()
