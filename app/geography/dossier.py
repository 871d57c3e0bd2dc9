"""Everything that is known of a place, out of the facts of its members; pure."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.domain.dossier import Dossier, Heading, Position, Provenance, Statement, Sureness
from app.domain.doubts import doubted_time
from app.domain.facts import AFact, CameraBody, CameraTimes, GpsFix
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.linker import FactTable
from app.geography.clocks import clock_statements, clocks, keeper_statements
from app.geography.files import MapError
from app.geography.position_words import SURE_FROM, Located, located
from app.geography.taken import camera_statements, taken_statements, zone_statement
from app.geography.whereabouts import Whereabouts, whereabouts
from app.geography.zones import PlaceZones, zones_of


@dataclass(frozen=True, slots=True)
class Mapped:
    """What the offline map says of a place, and the statements on country, towns, zone, clocks and times."""

    where: Whereabouts | None
    zones: PlaceZones | None
    statements: tuple[Statement, ...]


def dossier(members: Sequence[MediaId], facts: FactTable, told: Sequence[Statement] = ()) -> Dossier:
    """Return what is known of a place.

    Args:
        members: the media items that show it.
        facts: their facts; others' may be among them and are not read.
        told: statements that others make of it: an examiner's name for it and notes, languages and text that were read.

    """
    ids = tuple(sorted(set(members)))
    fixes, stated = _of(ids, facts, GpsFix), _of(ids, facts, CameraTimes)
    times = _believed(stated)
    found = located(ids, fixes, times)
    try:
        mapped = _mapped(found, fixes, times)
    except MapError as error:  # the rest of the dossier stands without the map
        sentence = Statement(Heading.COUNTRY, error.sentence(), Provenance.INFERRED, Sureness.WEAK)
        mapped = Mapped(None, None, (sentence,))
    cameras = camera_statements(_of(ids, facts, CameraBody))
    return Dossier(
        ids,
        (*told, *found.statements, *mapped.statements, *_doubts(stated), *cameras, *_help(ids, found, fixes)),
        found.spots[0] if found.spots else None,
        found.spots,
        found.disagreeing,
        mapped.where.countries if mapped.where else (),
        mapped.zones.names if mapped.zones else (),
        mapped.where.brief() if mapped.where else "",
    )


def brief(members: Sequence[MediaId], facts: FactTable) -> str:
    """Return where a place is in one line, without the rest of its dossier; empty where no position says so."""
    fixes = _of(members, facts, GpsFix)
    found = located(members, fixes, _believed(_of(members, facts, CameraTimes))) if fixes else None
    return _where(found.spots[0]).brief() if found and found.spots else ""


def _mapped(found: Located, fixes: Mapping[MediaId, GpsFix], times: Mapping[MediaId, CameraTimes]) -> Mapped:
    where = _where(found.spots[0]) if found.spots else None
    zones = zones_of(found.spots[0].latitude, found.spots[0].longitude, where) if where else None
    said = (
        *(_country_statements(where, found.spots[0]) if where else ()),
        *_time_statements(times, fixes, zones, found),
    )
    return Mapped(where, zones, said)


def _of(ids: Sequence[MediaId], facts: FactTable, kind: type[AFact]) -> dict[MediaId, AFact]:
    table = facts.of(kind)
    return {each: table[each] for each in ids if each in table}


def _believed(stated: Mapping[MediaId, CameraTimes]) -> dict[MediaId, CameraTimes]:
    """Return the times without those of capture that cannot be believed, as of clocks that were never set."""
    return {each: replace(times, captured=None) if doubted_time(times) else times for each, times in stated.items()}


def _doubts(stated: Mapping[MediaId, CameraTimes]) -> Iterator[Statement]:
    """Yield a statement for each reason why times of capture are not used."""
    reasons: dict[str, list[MediaId]] = defaultdict(list)
    for each, times in sorted(stated.items()):
        if why := doubted_time(times):
            reasons[why].append(each)
    for why, media in sorted(reasons.items()):
        words = tr("The time of capture is not used: {why}.", why=why)
        yield Statement(Heading.DOUBTS, words, Provenance.MEASURED, Sureness.SURE, tuple(media))


def _where(spot: Position) -> Whereabouts:
    return whereabouts(spot.latitude, spot.longitude, spot.spread_m)


def _country_statements(where: Whereabouts, spot: Position) -> Iterator[Statement]:
    plain = len(where.countries) == 1 and where.dispute is None and len(spot.media) >= SURE_FROM
    sure = Sureness.SURE if plain else Sureness.WEAK if where.lost else Sureness.LIKELY
    yield Statement(Heading.COUNTRY, where.country_words(), Provenance.INFERRED, sure, spot.media)
    if where.towns and not where.lost:
        yield Statement(Heading.TOWNS, where.town_words(), Provenance.INFERRED, sure, spot.media)


def _time_statements(
    times: Mapping[MediaId, CameraTimes],
    fixes: Mapping[MediaId, GpsFix],
    zones: PlaceZones | None,
    found: Located,
) -> Iterator[Statement]:
    told = clocks(times, fixes)
    known = zones if zones and (zones.names or zones.nautical_min is not None) else None
    if known:
        moment = told[0].moment if told else _some_moment(times)
        yield zone_statement(known, moment, found.spots[0].media)
    yield from clock_statements(told, known)
    if not known:
        yield from keeper_statements(told)
    yield from taken_statements(times, known)


def _some_moment(times: Mapping[MediaId, CameraTimes]) -> datetime | None:
    """Return a moment near which the pictures were taken; a day more or less does not matter to a zone's rules."""
    some = sorted(
        at.replace(tzinfo=UTC) if at.tzinfo is None else at
        for each in times.values()
        if (at := each.captured or each.gps or each.digitised or each.changed) is not None
    )
    return some[len(some) // 2] if some else None


def _help(members: Sequence[MediaId], found: Located, fixes: Mapping[MediaId, GpsFix]) -> Iterator[Statement]:
    if not found.spots:
        words = tr(
            "no picture gives a position: ask for the originals, since messengers and web sites take positions out; "
            "for the phone's own location history; read signs, sockets, plates and plants in the background"
        )
        yield Statement(Heading.HELP, words, Provenance.INFERRED, Sureness.LIKELY)
    elif len(fixes) == 1 < len(members):
        words = tr("a single position carries the place: look for a second picture of the same camera and day")
        yield Statement(Heading.HELP, words, Provenance.INFERRED, Sureness.LIKELY, tuple(fixes))
