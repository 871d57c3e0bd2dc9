"""When a place's pictures were taken and with what, in statements."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from app.domain.camera import identify
from app.domain.distance_words import either
from app.domain.dossier import Heading, Provenance, Statement, Sureness
from app.domain.facts import CameraBody, CameraTimes
from app.domain.ids import MediaId
from app.domain.language import tr
from app.geography.clocks import offset_words, offsets_words, pictures_words
from app.geography.zones import PlaceZones

CAMERAS_MOST = 8
NEAR_TOWN_M = 80_000.0
"""Beyond, one zone in twenty is another than the nearest town's."""


def zone_statement(zones: PlaceZones, moment: datetime | None, media: tuple[MediaId, ...]) -> Statement:
    """Return the time zone of the place, with what its clocks kept at a moment in UTC, where one is known."""
    if zones.nautical_min is not None:
        words = tr(
            "far from any town: ships keep about {offset} there",
            "an offset is a distance to UTC, as UTC+1",
            None,
            offset=offset_words(zones.nautical_min),
        )
        return Statement(Heading.ZONE, words, Provenance.INFERRED, Sureness.WEAK, media)
    kept = zones.offsets_min(moment) if moment else frozenset()
    words = _zone_words(either(zones.names), kept, moment)
    one = len(kept or zones.names) == 1
    sure = Sureness.LIKELY if one and zones.town_m <= NEAR_TOWN_M else Sureness.WEAK
    return Statement(Heading.ZONE, words, Provenance.INFERRED, sure, media)


def taken_statements(times: Mapping[MediaId, CameraTimes], zones: PlaceZones | None) -> Iterator[Statement]:
    """Yield the spans of time, those in UTC and those without a zone apart."""
    captured = {each: found.captured for each, found in sorted(times.items()) if found.captured is not None}
    zoned = {each: at for each, at in captured.items() if at.tzinfo is not None}
    naive = {each: at for each, at in captured.items() if at.tzinfo is None}
    for group in (zoned, naive):
        if group:
            words, span = pictures_words(len(group)), _span(min(group.values()), max(group.values()))
            if group is zoned:
                words = tr("{pictures}, {span} UTC", pictures=words, span=span)
            else:
                words = tr("{pictures}, {span} by the camera clock, which names no zone", pictures=words, span=span)
            yield Statement(Heading.TAKEN, words, Provenance.MEASURED, Sureness.LIKELY, tuple(group))
    if naive and zones is not None:
        yield from _offered(naive, zones)


def camera_statements(bodies: Mapping[MediaId, CameraBody]) -> Iterator[Statement]:
    """Yield the cameras that the pictures name, the most frequent first."""
    groups: dict[str, list[MediaId]] = defaultdict(list)
    words: dict[str, str] = {}
    for media_id, body in sorted(bodies.items()):
        if (identity := identify(body)) is not None:
            groups[identity.key].append(media_id)
            words.setdefault(identity.key, identity.words)
    ordered = sorted(groups.items(), key=lambda it: (-len(it[1]), it[0]))
    for key, media in ordered[:CAMERAS_MOST]:
        named = tr("{camera}: {pictures}", camera=words[key], pictures=pictures_words(len(media)))
        yield Statement(Heading.CAMERAS, named, Provenance.MEASURED, Sureness.LIKELY, tuple(media))
    if len(ordered) > CAMERAS_MOST:
        rest = tuple(sorted(each for _, media in ordered[CAMERAS_MOST:] for each in media))
        others = tr(
            "%n more camera(s): {pictures}", "", len(ordered) - CAMERAS_MOST, pictures=pictures_words(len(rest))
        )
        yield Statement(Heading.CAMERAS, others, Provenance.MEASURED, Sureness.LIKELY, rest)


def _offered(naive: Mapping[MediaId, datetime], zones: PlaceZones) -> Iterator[Statement]:
    """Yield what times without a zone would be in UTC, if the clock was set to the place; an offer, not a finding."""
    impossible = tuple(each for each, at in naive.items() if not zones.local_offsets_min(at))
    if impossible:
        words = tr(
            "%n picture(s) with a time that the place's clocks skipped: the camera was not set to them",
            "",
            len(impossible),
        )
        yield Statement(Heading.CLOCK, words, Provenance.INFERRED, Sureness.LIKELY, impossible)
    first, last = min(naive.values()), max(naive.values())
    starts, ends = zones.local_offsets_min(first), zones.local_offsets_min(last)
    if len(starts) == len(ends) == 1:
        start, end = (at - timedelta(minutes=next(iter(kept))) for at, kept in ((first, starts), (last, ends)))
        words = tr("if those clocks were set to the place: {span} UTC", span=_span(start, end))
        yield Statement(Heading.TAKEN, words, Provenance.INFERRED, Sureness.WEAK, tuple(naive))


def _zone_words(zones: str, kept: frozenset[int], moment: datetime | None) -> str:
    if moment is None:
        return tr("{zones}; the zone of the nearest towns", zones=zones)
    return tr(
        "{zones}, {offset} on {day}; the zone of the nearest towns",
        "an offset is a distance to UTC, as UTC+1",
        None,
        zones=zones,
        offset=offsets_words(kept),
        day=f"{moment:%Y-%m-%d}",
    )


def _span(first: datetime, last: datetime) -> str:
    if f"{first:%Y-%m-%d %H:%M}" == f"{last:%Y-%m-%d %H:%M}":
        return f"{first:%Y-%m-%d %H:%M}"
    if first.date() == last.date():
        day, start, end = f"{first:%Y-%m-%d}", f"{first:%H:%M}", f"{last:%H:%M}"
        return tr("{day}, {start} to {end}", "times of one day", None, day=day, start=start, end=end)
    return tr("{start} to {end}", "times", None, start=f"{first:%Y-%m-%d %H:%M}", end=f"{last:%Y-%m-%d %H:%M}")
