"""Camera clocks against the time zone of a place; nothing is guessed where a picture names no zone."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.distance_words import begun, either, listed
from app.domain.dossier import Heading, Provenance, Statement, Sureness
from app.domain.facts import CameraTimes, GpsFix
from app.domain.ids import MediaId
from app.domain.language import tr
from app.geography.files import names
from app.geography.fix_doubts import receiver_time
from app.geography.zones import KEEPERS_MOST, PlaceZones, keepers, year_offsets_min

QUARTER_MIN = 15
DRIFT_MOST_MIN = 3.0
FARTHEST_WEST_MIN, FARTHEST_EAST_MIN = -12 * 60, 14 * 60
ELSEWHERE_MOST = 4


@dataclass(frozen=True, slots=True)
class Clock:
    """What one picture tells of its camera's clock: the moment in UTC, and how far the clock was from UTC.

    ``measured`` is False where the file states the distance, True where it follows from the receiver's time.
    """

    media_id: MediaId
    moment: datetime
    offset_min: int
    measured: bool


def clocks(times: Mapping[MediaId, CameraTimes], fixes: Mapping[MediaId, GpsFix]) -> list[Clock]:
    """Return what the pictures tell of their clocks; silent ones are left out."""
    return [found for each in sorted(times) if (found := _clock(each, times[each], fixes.get(each))) is not None]


def clock_statements(found: list[Clock], zones: PlaceZones | None) -> Iterator[Statement]:
    """Yield a statement for each way in which clocks were set, the most frequent first."""
    groups: dict[tuple[int, frozenset[int]], list[Clock]] = defaultdict(list)
    for each in found:
        kept = zones.offsets_min(each.moment) if zones else frozenset()
        groups[each.offset_min, kept].append(each)
    for (minutes, kept), group in sorted(groups.items(), key=lambda it: (-len(it[1]), it[0][0])):
        media = tuple(each.media_id for each in group)
        shown = _shown(minutes, group)
        if not kept:
            yield Statement(Heading.CLOCK, shown, Provenance.MEASURED, Sureness.SURE, media)
        else:
            assert zones is not None  # noqa: S101  kept is only filled from zones
            words = tr("{clock}; {meaning}", clock=shown, meaning=_verdict(minutes, kept, zones, group))
            yield Statement(Heading.CLOCK, words, *_weight(minutes, kept), media)


def keeper_statements(found: list[Clock]) -> Iterator[Statement]:
    """Yield, for a place without a position, where clocks are kept so: a weak hint, as a clock may be set anywhere."""
    groups: dict[int, list[Clock]] = defaultdict(list)
    for each in found:
        groups[each.offset_min].append(each)
    for minutes, group in sorted(groups.items(), key=lambda it: (-len(it[1]), it[0])):
        codes = keepers(minutes, group[0].moment)
        if not codes:
            continue
        words = tr(
            "clocks at {offset} were kept on {day} in {countries}; a camera's clock may be set to anything",
            "an offset is a distance to UTC, as UTC+1",
            None,
            offset=offset_words(minutes),
            day=f"{group[0].moment:%Y-%m-%d}",
            countries=begun([names().of(code) for code in codes], KEEPERS_MOST),
        )
        media = tuple(each.media_id for each in group)
        yield Statement(Heading.COUNTRY, words, Provenance.INFERRED, Sureness.WEAK, media)


def offset_words(minutes: int) -> str:
    """Return a distance to UTC as people say it: UTC+1, UTC+5:45, UTC-3:30."""
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def offsets_words(kept: frozenset[int]) -> str:
    """Return several distances to UTC in words."""
    return either([offset_words(each) for each in sorted(kept)])


def pictures_words(many: int) -> str:
    """Return how many pictures there are."""
    return tr("%n picture(s)", "", many)


def _clock(media_id: MediaId, times: CameraTimes, fix: GpsFix | None) -> Clock | None:
    captured = times.captured
    if captured is None:
        return None
    if captured.tzinfo is not None:
        if times.captured_offset_min is None:
            return None
        return Clock(media_id, captured, times.captured_offset_min, measured=False)
    received = receiver_time(fix, times)
    if received is None:
        return None
    away_min = (captured.replace(tzinfo=UTC) - received) / timedelta(minutes=1)
    offset = round(away_min / QUARTER_MIN) * QUARTER_MIN
    if abs(away_min - offset) > DRIFT_MOST_MIN or not FARTHEST_WEST_MIN <= offset <= FARTHEST_EAST_MIN:
        return None
    return Clock(media_id, received, offset, measured=True)


def _shown(minutes: int, group: list[Clock]) -> str:
    """Return what the clocks show, and how that is known."""
    offset, many = offset_words(minutes), len(group)
    if all(each.measured for each in group):
        return tr("%n picture(s): the camera clock shows {offset}, by its receiver", "", many, offset=offset)
    return tr("%n picture(s): the camera clock shows {offset}, as the file states", "", many, offset=offset)


def _verdict(minutes: int, kept: frozenset[int], zones: PlaceZones, group: list[Clock]) -> str:
    """Return what a clock's setting means at the place."""
    here = offsets_words(kept)
    if minutes in kept:
        return (
            tr("so do clocks at the place") if len(kept) == 1 else tr("clocks at the place keep {offset}", offset=here)
        )
    years = {each.moment.year for each in group}
    others = {other for year in years for zone in zones.names for other in year_offsets_min(zone, year)}
    if minutes in others:
        if minutes < min(kept):
            return tr("the place has {offset} on those days: left on winter time, or set elsewhere", offset=here)
        return tr("the place has {offset} on those days: left on summer time, or set elsewhere", offset=here)
    where = [names().of(code) for code in keepers(minutes, group[0].moment)[:ELSEWHERE_MOST]]
    if not where:
        return tr("the place has {offset} on those days: the clock was set elsewhere, or never set", offset=here)
    return tr(
        "the place has {offset} on those days: the clock was set elsewhere, or never set; "
        "{shown} was kept in {countries}",
        offset=here,
        shown=offset_words(minutes),
        countries=listed(where),
    )


def _weight(minutes: int, kept: frozenset[int]) -> tuple[Provenance, Sureness]:
    return (Provenance.INFERRED, Sureness.LIKELY if len(kept) == 1 or minutes not in kept else Sureness.WEAK)
