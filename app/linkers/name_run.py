"""Links media items whose file names count on: IMG_0412 beside IMG_0413."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import pairwise
from typing import ClassVar, NamedTuple

from app.domain.facts import Fact, FileNames
from app.domain.file_name import FileName, is_numbered, is_shared, read_name
from app.domain.ids import MediaId
from app.domain.link import Link, LinkEnds
from app.domain.linker import FactTable, Linker
from app.domain.span import span_words

STEP_MOST = 12
PAUSE_MOST_S = 3 * 3600.0
ONE_FOLDER, OTHER_FOLDERS = 0.9, 0.8
"""How probable it is at best that one camera named both: a card's folder is one camera's, but people sort files."""
LEAST_STRENGTH = 0.2
PREFIX_TELLS = 0.3
"""A prefix that people or programs choose is itself a coincidence; how often one recurs in a case, guessed."""


class Called(NamedTuple):
    """One name of a picture, in its order within a scheme: by number, or by the time in it."""

    order: float
    media_id: MediaId
    folder: str
    name: str
    read: FileName


class NameRun(Linker):
    """Links each picture to the next of the same scheme, in its folder and in all folders: n names, 2 n links at most.

    ``strength`` is the probability that one camera named both. Numbers run to 9999, so that where many pictures of a
    case are named by one scheme, two numbers beside each other may be a coincidence: then it is low. Names that are
    hardly more than a number count in one folder only. It says nothing of when they were taken. Names of messengers
    count what was received, and link nothing.
    """

    name = "name_run"
    version = 2
    reads: ClassVar[tuple[type[Fact], ...]] = (FileNames,)

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield the links between neighbours in each scheme, the strongest of each pair."""
        best: dict[LinkEnds, Link] = {}
        for _, called in sorted(_by_scheme(facts.of(FileNames)).items()):
            many = len({each.media_id for each in called})
            folders: dict[str, list[Called]] = defaultdict(list)
            for each in called:
                folders[each.folder].append(each)
            for row in (called, *(row for _, row in sorted(folders.items()) if len(row) < len(called))):
                for found in _neighbours(row, many):
                    known = best.get((found.first, found.second))
                    if known is None or found.strength > known.strength:
                        best[found.first, found.second] = found
        yield from (link for _, link in sorted(best.items()))


def coincidence(read: FileName, step: int, many: int) -> float:
    """Return how many pictures of other cameras are expected as near by number, where ``many`` share the scheme."""
    expected = many * (2 * step + 1) / 10.0**read.digits
    return expected if is_shared(read.scheme) else expected * PREFIX_TELLS


def _by_scheme(known: Mapping[MediaId, FileNames]) -> dict[str, list[Called]]:
    schemes: dict[str, list[Called]] = defaultdict(list)
    for media_id, names in known.items():
        for name, folder in zip(names.names, names.folders, strict=True):
            read = read_name(name)
            if read.scheme and not read.app:
                order = float(read.number) if read.stamped is None else _seconds(read.stamped)
                schemes[read.scheme].append(Called(order, media_id, folder, name, read))
    return {scheme: sorted(called) for scheme, called in schemes.items() if len(called) > 1}


def _seconds(moment: datetime) -> float:
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()


def _neighbours(row: list[Called], many: int) -> Iterator[Link]:
    for before, after in pairwise(row):
        if before.media_id != after.media_id:
            found = _counted(before, after, many) if before.read.stamped is None else _dated(before, after)
            if found is not None:
                yield found


def _counted(before: Called, after: Called, many: int) -> Link | None:
    step = after.read.number - before.read.number
    if not 1 <= step <= STEP_MOST:
        return None  # the same number twice is a copy, or two cameras
    if before.folder != after.folder and is_numbered(after.read.scheme):
        return None  # everybody counts from 1
    best = ONE_FOLDER if before.folder == after.folder else OTHER_FOLDERS
    strength = best / (1 + coincidence(after.read, step, many)) / (1 + 0.03 * (step - 1))
    where = "in one folder" if before.folder == after.folder else "in different folders"
    apart = "the next number" if step == 1 else f"{step} numbers apart"
    return _link(before, after, strength, f"Named {before.name} and {after.name}, {apart}, {where}.")


def _dated(before: Called, after: Called) -> Link | None:
    pause_s = after.order - before.order
    if pause_s > PAUSE_MOST_S:
        return None
    best = ONE_FOLDER if before.folder == after.folder else OTHER_FOLDERS / 2
    where = "in one folder" if before.folder == after.folder else "in different folders"
    reason = f"Named {before.name} and {after.name}, by times {span_words(pause_s)} apart, {where}."
    return _link(before, after, best / (1 + (pause_s / PAUSE_MOST_S) ** 1.5), reason)


def _link(before: Called, after: Called, strength: float, reason: str) -> Link | None:
    first, second = sorted((before.media_id, after.media_id))
    return Link(first, second, NameRun.name, round(strength, 4), reason) if strength >= LEAST_STRENGTH else None


LINKER = NameRun()
