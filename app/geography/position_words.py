"""What a place's positions say, in statements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.distance_words import begun, distance_words, position_words
from app.domain.dossier import Disagreement, Heading, Position, Provenance, Statement, Sureness
from app.domain.facts import CameraTimes, GpsFix
from app.domain.ids import MediaId
from app.domain.language import number, tr
from app.domain.place import distance_m
from app.geography.fix_doubts import repeated, unbelievable
from app.geography.spots import spots

SURE_FROM = 3
"""So many agreeing positions make one that an examiner can lean on."""
SECOND_SPOT_SHARE = 0.2
NAMED_MOST = 5


@dataclass(frozen=True, slots=True)
class Located:
    """The positions of a place, sorted out: its spots, those that disagree, and what is said of it all."""

    spots: tuple[Position, ...]
    disagreeing: tuple[Disagreement, ...]
    statements: tuple[Statement, ...]


def located(
    members: Sequence[MediaId], fixes: Mapping[MediaId, GpsFix], times: Mapping[MediaId, CameraTimes]
) -> Located:
    """Return what the positions of a place's members say."""
    if not fixes:
        return Located((), (), ())
    doubts = {media_id: unbelievable(fix, times.get(media_id)) for media_id, fix in fixes.items()}
    believed = {media_id: fix for media_id, fix in fixes.items() if not doubts[media_id]}
    found = [Position(spot.latitude, spot.longitude, spot.spread_m, spot.media) for spot in spots(believed)]
    shown = tuple(each for each in found if each is found[0] or _is_a_spot(each, len(believed)))
    said = list(_spot_statements(shown, members, fixes))
    apart = tuple(_disagreements(found, fixes, doubts))
    said += _doubt_statements(apart, shown)
    for group in repeated(fixes, times):
        words = tr(
            "%n pictures taken at different times give the same position to the last digit; a receiver "
            "hardly ever does, so it may be kept from earlier or written in by hand",
            "",
            len(group),
        )
        said.append(Statement(Heading.DOUBTS, words, Provenance.INFERRED, Sureness.LIKELY, group))
    return Located(shown, apart, tuple(said))


def _is_a_spot(found: Position, believed: int) -> bool:
    return len(found.media) > 1 and len(found.media) >= SECOND_SPOT_SHARE * believed


def _spot_statements(
    found: Sequence[Position], members: Sequence[MediaId], fixes: Mapping[MediaId, GpsFix]
) -> "list[Statement]":
    if not found:
        words = tr(
            "%n of {all} pictures give a position, and none of them can be believed",
            "",
            len(fixes),
            all=number(len(members)),
        )
        return [Statement(Heading.POSITION, words, Provenance.MEASURED, Sureness.WEAK, tuple(sorted(fixes)))]
    said = []
    for row, each in enumerate(found):
        words = tr(
            "{position}, within {radius}; {who_says_so}",
            position=position_words(each.latitude, each.longitude),
            radius=distance_words(each.spread_m),
            who_says_so=_who_says(len(each.media), len(members)),
        )
        if row:
            apart = distance_m(GpsFix(each.latitude, each.longitude), GpsFix(found[0].latitude, found[0].longitude))
            words = tr("a second spot: {spot}, {distance} from the first", spot=words, distance=distance_words(apart))
        sure = Sureness.SURE if len(each.media) >= SURE_FROM and len(found) == 1 else Sureness.LIKELY
        said.append(Statement(Heading.POSITION, words, Provenance.MEASURED, sure, each.media))
    if len(found) > 1:
        words = tr("the pictures were taken at %n spot(s), so that they may not show one place", "", len(found))
        media = tuple(sorted(media_id for each in found for media_id in each.media))
        said.append(Statement(Heading.POSITION, words, Provenance.INFERRED, Sureness.LIKELY, media))
    return said + _height_statements(found[0], fixes)


def _who_says(many: int, members: int) -> str:
    if members == 1:
        return tr("its only picture says so")
    return tr("%n of {all} pictures (says|say) so", "", many, all=number(members))


def _height_statements(spot: Position, fixes: Mapping[MediaId, GpsFix]) -> list[Statement]:
    heights = {each: fixes[each].altitude_m for each in spot.media if fixes[each].altitude_m is not None}
    known = sorted(height for height in heights.values() if height)
    if not known:
        return []
    lowest, highest = f"{known[0]:.0f}", f"{known[-1]:.0f}"
    words = tr("{lowest} to {highest} m above sea level", lowest=lowest, highest=highest)
    if lowest == highest:
        words = tr("{height} m above sea level", height=lowest)
    return [Statement(Heading.POSITION, words, Provenance.MEASURED, Sureness.WEAK, tuple(sorted(heights)))]


def _disagreements(
    found: Sequence[Position], fixes: Mapping[MediaId, GpsFix], doubts: Mapping[MediaId, str]
) -> "list[Disagreement]":
    """Return each media item whose position is not the main spot's, the farthest first."""
    fits = set(found[0].media) if found else set()
    apart = []
    for media_id, fix in fixes.items():
        if media_id not in fits:
            away = distance_m(fix, GpsFix(found[0].latitude, found[0].longitude)) if found else 0.0
            why = doubts[media_id] or tr("farther than its accuracy and a yard allow")
            apart.append(Disagreement(media_id, away, why))
    return sorted(apart, key=lambda each: (-each.distance_m, each.media_id))


def _doubt_statements(apart: Sequence[Disagreement], shown: Sequence[Position]) -> list[Statement]:
    """Return a statement for each reason why positions do not fit; those of a shown second spot are told there."""
    told = {media_id for each in shown for media_id in each.media}
    by_reason: dict[str, list[Disagreement]] = {}
    for each in apart:
        if each.media_id not in told:
            by_reason.setdefault(each.why, []).append(each)
    said = []
    for why, group in by_reason.items():
        if len(group) == 1:
            words = tr("1 picture's position is not counted: {why}", why=why)
        else:
            words = tr("%n pictures' positions are not counted: {why}", "", len(group), why=why)
        if shown:
            named = [f"{each.media_id[:12]}… {distance_words(each.distance_m)}" for each in group]
            words = tr("{doubt} ({distances} away)", doubt=words, distances=begun(named, NAMED_MOST))
        media = tuple(sorted(each.media_id for each in group))
        said.append(Statement(Heading.DOUBTS, words, Provenance.MEASURED, Sureness.SURE, media))
    return said
