"""When a place's pictures were taken and with what, in statements."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from app.domain.camera import identify
from app.domain.distance_words import listed
from app.domain.dossier import Heading, Provenance, Statement, Sureness
from app.domain.facts import CameraBody, CameraTimes
from app.domain.ids import MediaId
from app.geography.clocks import offset_words, offsets_words
from app.geography.zones import PlaceZones

CAMERAS_MOST = 8
NEAR_TOWN_M = 80_000.0
"""Beyond, one zone in twenty is another than the nearest town's."""


def zone_statement(zones: PlaceZones, moment: datetime | None, media: tuple[MediaId, ...]) -> Statement:
    """Return the time zone of the place, with what its clocks kept at a moment in UTC, where one is known."""
    if zones.nautical_min is not None:
        words = f"far from any town: ships keep about {offset_words(zones.nautical_min)} there"
        return Statement(Heading.ZONE, words, Provenance.INFERRED, Sureness.WEAK, media)
    kept = zones.offsets_min(moment) if moment else frozenset()
    then = f", {offsets_words(kept)} on {moment:%Y-%m-%d}" if moment else ""
    words = f"{listed(zones.names, 'or')}{then}; the zone of the nearest towns"
    one = len(kept or zones.names) == 1
    sure = Sureness.LIKELY if one and zones.town_m <= NEAR_TOWN_M else Sureness.WEAK
    return Statement(Heading.ZONE, words, Provenance.INFERRED, sure, media)


def taken_statements(times: Mapping[MediaId, CameraTimes], zones: PlaceZones | None) -> Iterator[Statement]:
    """Yield the spans of time, those in UTC and those without a zone apart."""
    captured = {each: found.captured for each, found in sorted(times.items()) if found.captured is not None}
    zoned = {each: at for each, at in captured.items() if at.tzinfo is not None}
    naive = {each: at for each, at in captured.items() if at.tzinfo is None}
    for group, end in ((zoned, "UTC"), (naive, "by the camera clock, which names no zone")):
        if group:
            words = f"{_many(group)}, {_span(min(group.values()), max(group.values()))} {end}"
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
        yield Statement(
            Heading.CAMERAS, f"{words[key]}: {_many(media)}", Provenance.MEASURED, Sureness.LIKELY, tuple(media)
        )
    if len(ordered) > CAMERAS_MOST:
        rest = tuple(sorted(each for _, media in ordered[CAMERAS_MOST:] for each in media))
        words_ = f"{len(ordered) - CAMERAS_MOST} more cameras: {_many(rest)}"
        yield Statement(Heading.CAMERAS, words_, Provenance.MEASURED, Sureness.LIKELY, rest)


def _offered(naive: Mapping[MediaId, datetime], zones: PlaceZones) -> Iterator[Statement]:
    """Yield what times without a zone would be in UTC, if the clock was set to the place; an offer, not a finding."""
    impossible = tuple(each for each, at in naive.items() if not zones.local_offsets_min(at))
    if impossible:
        words = f"{_many(impossible)} with a time that the place's clocks skipped: the camera was not set to them"
        yield Statement(Heading.CLOCK, words, Provenance.INFERRED, Sureness.LIKELY, impossible)
    first, last = min(naive.values()), max(naive.values())
    starts, ends = zones.local_offsets_min(first), zones.local_offsets_min(last)
    if len(starts) == len(ends) == 1:
        start, end = (at - timedelta(minutes=next(iter(kept))) for at, kept in ((first, starts), (last, ends)))
        words = f"if those clocks were set to the place: {_span(start, end)} UTC"
        yield Statement(Heading.TAKEN, words, Provenance.INFERRED, Sureness.WEAK, tuple(naive))


def _span(first: datetime, last: datetime) -> str:
    if f"{first:%Y-%m-%d %H:%M}" == f"{last:%Y-%m-%d %H:%M}":
        return f"{first:%Y-%m-%d %H:%M}"
    if first.date() == last.date():
        return f"{first:%Y-%m-%d}, {first:%H:%M} to {last:%H:%M}"
    return f"{first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M}"


def _many(media: "Mapping[MediaId, datetime] | list[MediaId] | tuple[MediaId, ...]") -> str:
    return "1 picture" if len(media) == 1 else f"{len(media)} pictures"
