"""Whether one camera body can have taken all pictures that bear one serial number, by what else their files say.

A serial is what a file says, not what a body is: firmware writes defaults, programs copy metadata from file to file.
What speaks against one body is told in words, and the serial then counts less.
"""

import re
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from app.domain.camera import BY_DOUBTED, BY_MODEL, BY_SERIAL, CameraIdentity, identities
from app.domain.distance_words import distance_words, listed
from app.domain.doubts import believed, doubted_position
from app.domain.facts import CameraBody, CameraTimes, FileNames, GpsFix
from app.domain.file_name import is_shared, read_name
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.linker import FactTable
from app.domain.place import distance_m
from app.domain.span import span_words

FASTEST_M_S, SLACK_M = 300.0, 2_000.0
"""An airliner's speed, and how far a stale fix is off: what is farther apart in less time was two cameras."""
ZONE_S_PER_DEG, ZONE_SLACK_S = 240.0, 7_200.0
"""A clock without a zone may have been set to each place's sun on the way, and beside that by two hours at will."""
LEAST_LEAPS, SURE_LEAPS = 2, 3
LEAPS_WITHIN = timedelta(hours=12)
"""There and back within half a day is a wrong position or a second body; there again is a second body. A single leap is
the old position that a receiver gave before it had a new one, and every journey may have one."""
STEP_MOST, APART_LEAST = 30, 100
"""Numbers of one counter follow each other within that; counters of two bodies are farther apart than this."""
LEAST_ROW, TURNS_LEAST = 3, 3
"""So many pictures make a row; one change of numbers or firmware is a new card or an update, three are two bodies'."""
ROWS_SHARE = 0.9
LEAST_FITTING = 5
"""From so few numbers that rise, or pictures with a position, on nothing is said to fit."""
FIRMWARE_WORDS = frozenset({"version", "firmware", "digital", "camera", "hdr"})
WORD_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Body:
    """What is to be said of the pictures that bear one serial: how many they are, what fits, and what does not.

    ``against``: sentences, the gravest first; ``surely``: whether no innocent reason explains them.
    """

    pictures: int
    fits: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    surely: bool = False

    def sentence(self) -> str:
        """Return it as a sentence that says what the serial rests on."""
        if self.against:
            said = " ".join(self.against)
            return tr(
                "But one body may not have taken all %n picture(s) with that serial: {said}",
                "",
                self.pictures,
                said=said,
            )
        if self.fits:
            return tr(
                "Of the %n picture(s) with that serial {fits} fit one body.", "", self.pictures, fits=listed(self.fits)
            )
        return tr(
            "Nothing else in the files of the %n picture(s) with that serial bears on whether one body wrote it.",
            "",
            self.pictures,
        )


@dataclass(frozen=True, slots=True)
class _Taken:
    """A picture of a serial whose time is believed."""

    captured: datetime
    media_id: MediaId
    fix: GpsFix | None
    at_fix: datetime | None
    software: str


def cameras_of(facts: FactTable) -> dict[MediaId, CameraIdentity]:
    """Return what each picture states of its camera; a serial that other evidence speaks against counts less.

    Args:
        facts: CameraBody, CameraTimes, FileNames and GpsFix.

    """
    return cameras_and_bodies(facts)[0]


def cameras_and_bodies(facts: FactTable) -> tuple[dict[MediaId, CameraIdentity], dict[str, Body]]:
    """Return that, and what is to be said of each serial that two pictures or more bear, by the key of its identity."""
    found = identities(facts.of(CameraBody))
    bodies = _bodies(found, facts)
    for media_id, said in found.items():
        body = bodies.get(said.key)
        if body is not None and body.against:
            certainty = BY_MODEL if body.surely else BY_DOUBTED
            found[media_id] = replace(said, certainty=certainty, doubt=body.sentence())
    return found, bodies


def _bodies(found: Mapping[MediaId, CameraIdentity], facts: FactTable) -> dict[str, Body]:
    serials: dict[str, list[MediaId]] = defaultdict(list)
    for media_id, said in sorted(found.items()):
        if said.certainty >= BY_SERIAL:
            serials[said.key].append(media_id)
    return {key: _body(ids, facts) for key, ids in serials.items() if len(ids) > 1}


def _body(ids: Sequence[MediaId], facts: FactTable) -> Body:
    against = list[str]()
    leaps = positions = numbers = 0
    names = facts.of(FileNames)
    for taken in _by_clock(ids, facts):
        placed = [each for each in taken if each.fix is not None]
        found = [pair for pair in pairwise(placed) if _is_leap(*pair)]
        by_turns = _by_turns(found)
        leaps = max(leaps, len(by_turns))
        if len(by_turns) >= LEAST_LEAPS:
            against.append(_leap_words(by_turns))
        elif not found and len(placed) >= LEAST_FITTING:
            positions += len(placed)
        rows = _rows(taken, names)
        if len(rows) > 1:
            against.append(_rows_words(rows))
        elif rows:
            numbers += len(rows[0])
        if versions := _versions(taken, facts.of(CameraBody)):
            against.append(
                tr("they name firmware by turns ({versions}), as two bodies' do.", versions=listed(versions))
            )
    surely = leaps >= SURE_LEAPS or len(against) > 1
    return Body(len(ids), tuple(_fits(positions, numbers)), tuple(against), surely)


def _fits(positions: int, numbers: int) -> Iterator[str]:
    """Yield what fits one body, and on how many of the pictures that was seen: often they are few."""
    if positions:
        yield tr("times and %n position(s)", "", positions)
    if numbers:
        yield tr("times and %n number(s) in names", "", numbers)


def _by_clock(ids: Sequence[MediaId], facts: FactTable) -> Iterator[list[_Taken]]:
    """Yield the pictures whose times have a zone, and those whose times have none, each in their order."""
    times, names, fixes, bodies = facts.of(CameraTimes), facts.of(FileNames), facts.of(GpsFix), facts.of(CameraBody)
    taken: dict[bool, list[_Taken]] = {True: [], False: []}
    for each in ids:
        captured = believed(times.get(each), names.get(each))
        if captured is not None:
            fix = fixes.get(each)
            told = None if fix is None or doubted_position(fix) else fix
            at_fix = (told.fixed_at if told else None) or times[each].gps
            row = _Taken(captured, each, told, at_fix, bodies[each].software)
            taken[captured.tzinfo is not None].append(row)
    for rows in taken.values():
        yield sorted(rows, key=lambda each: (each.captured, each.media_id))


def _is_leap(before: _Taken, after: _Taken) -> bool:
    """Tell whether two pictures are farther apart than anybody travels in the time between."""
    if before.fix is None or after.fix is None:
        return False
    gap_s = (after.captured - before.captured).total_seconds()
    if before.at_fix is not None and after.at_fix is not None:
        gap_s = max(gap_s, abs((after.at_fix - before.at_fix).total_seconds()))
    elif before.captured.tzinfo is None:
        degrees = abs(after.fix.longitude - before.fix.longitude)
        gap_s += min(degrees, 360 - degrees) * ZONE_S_PER_DEG + ZONE_SLACK_S
    return distance_m(before.fix, after.fix) > SLACK_M + FASTEST_M_S * gap_s


def _by_turns(found: Sequence[tuple[_Taken, _Taken]]) -> list[tuple[_Taken, _Taken]]:
    """Return the most leaps that lie within half a day."""
    best: list[tuple[_Taken, _Taken]] = []
    first = 0
    for last in range(len(found)):
        while found[last][1].captured - found[first][0].captured > LEAPS_WITHIN:
            first += 1
        if last + 1 - first > len(best):
            best = list(found[first : last + 1])
    return best


def _leap_words(found: Sequence[tuple[_Taken, _Taken]]) -> str:
    before, after = max(found, key=lambda pair: distance_m(_fix(pair[0]), _fix(pair[1])))
    return tr(
        "two that were taken {apart} after each other lie {distance} apart (%n such leap(s)), unless a clock or a"
        " position is wrong.",
        "",
        len(found),
        apart=span_words((after.captured - before.captured).total_seconds()),
        distance=distance_words(distance_m(_fix(before), _fix(after))),
    )


def _fix(taken: _Taken) -> GpsFix:
    if taken.fix is None:
        raise ValueError("a picture without a position is at no distance from another")
    return taken.fix


def _rows(taken: Sequence[_Taken], names: Mapping[MediaId, FileNames]) -> list[list[tuple[int, str]]]:
    """Return the rows of numbers that a serial's pictures count on in, in time; several only where they run by turns.

    What cameras name is counted alone. Of pictures of one second only such as follow each other count: else one is a
    copy of the other under another name.
    """
    rows: list[list[tuple[int, str]]] = []
    order: list[int] = []
    ends: list[tuple[int, int]] = []  # each row's last number and its index, negative: of equals the first is the last
    counted = list(_counted(taken, names))
    for number, name in counted:
        before = bisect_left(ends, (number, -len(rows))) - 1
        if before >= 0 and number - ends[before][0] <= STEP_MOST:
            index = -ends.pop(before)[1]
        else:
            index = len(rows)
            rows.append([])
        insort(ends, (number, -index))
        rows[index].append((number, name))
        order.append(index)
    long = [index for index, row in enumerate(rows) if len(row) >= LEAST_ROW]
    if len(counted) < LEAST_FITTING or sum(len(rows[index]) for index in long) < ROWS_SHARE * len(counted):
        return []
    among = frozenset(long)
    turns = sum(one != other for one, other in pairwise(index for index in order if index in among))
    if turns < TURNS_LEAST:
        return [rows[long[0]]] if len(long) == 1 else []
    spans = sorted((rows[index][0][0], rows[index][-1][0]) for index in long)
    apart = all(after[0] - before[1] > APART_LEAST for before, after in pairwise(spans))
    return [rows[index] for index in long] if apart else []


def _counted(taken: Sequence[_Taken], names: Mapping[MediaId, FileNames]) -> Iterator[tuple[int, str]]:
    """Yield each number once a second, since a picture may lie at several places, or beside its raw file."""
    by_scheme: dict[str, dict[datetime, dict[int, str]]] = defaultdict(lambda: defaultdict(dict))
    for each in taken:
        for name in names[each.media_id].names if each.media_id in names else ():
            read = read_name(name)
            if read.number >= 0 and is_shared(read.scheme):
                by_scheme[read.scheme][each.captured.replace(microsecond=0)].setdefault(read.number, name)
    most = max(by_scheme.values(), key=len, default={})
    for _, said in sorted(most.items()):
        numbers = sorted(said.items())
        if numbers[-1][0] - numbers[0][0] < STEP_MOST:
            yield from numbers


def _rows_words(rows: Sequence[Sequence[tuple[int, str]]]) -> str:
    spans = [tr("{first} to {last}", first=_stem(row[0][1]), last=_stem(row[-1][1])) for row in rows]
    return tr(
        "the numbers in their names run in %n rows by turns ({rows}), as those of so many bodies do, or of files that"
        " somebody renamed.",
        "",
        len(rows),
        rows=listed(spans),
    )


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _versions(taken: Sequence[_Taken], bodies: Mapping[MediaId, CameraBody]) -> list[str]:
    """Return the versions of one firmware that a serial's pictures name by turns; none where they rise once."""
    families: dict[str, list[str]] = defaultdict(list)
    for each in taken:
        if each.software and _is_firmware(each.software, bodies[each.media_id]):
            families[re.sub(r"\d+", "#", each.software)].append(each.software)
    most = max(families.values(), key=len, default=[])
    turns = sum(one != other for one, other in pairwise(most))
    told = Counter(most)
    if turns < TURNS_LEAST or min(told.values()) < LEAST_ROW - 1:
        return []
    return sorted(told)


def _is_firmware(software: str, body: CameraBody) -> bool:
    """Tell whether a text is a camera's own version and not the name of a program that wrote the file later."""
    known = set(re.findall(r"[a-z]+", f"{body.make} {body.model}".lower())) | FIRMWARE_WORDS
    words = re.findall(rf"[a-z]{{{WORD_LETTERS},}}", software.lower())
    return bool(re.search(r"\d", software)) and all(word in known for word in words)
