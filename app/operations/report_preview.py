"""What a report would hold, told before it is made."""

from collections.abc import Mapping, Sequence

from sqlite_utils import Database

from app.domain.ids import ClusterId, MediaId
from app.domain.link import Kind
from app.operations.report_groups import chosen_of
from app.operations.report_wanted import Wanted
from app.store import clusters, media

KINDS = frozenset({Kind.PLACE, Kind.SERIES})
ONE_BY_ONE = 200
"""Of more pictures all groups are read once."""


def report_counts(db: Database, wanted: Wanted) -> Mapping[str, int]:
    """Return how many pictures a report lists, and how many places and series it tells in full."""
    return {
        "media": media.counts(db).media_items,
        "places": len(chosen_of(db, Kind.PLACE, wanted)),
        "series": len(chosen_of(db, Kind.SERIES, wanted)),
    }


def groups_of(db: Database, picked: Sequence[MediaId]) -> dict[Kind, tuple[ClusterId, ...]]:
    """Return the places and the series that some pictures are in."""
    if len(picked) > ONE_BY_ONE:
        every, chosen = (each for kind in KINDS for each in clusters.of(db, kind)), frozenset(picked)
        found = {(each.kind, each.id) for each in every if not chosen.isdisjoint(each.members)}
    else:
        found = {(each.kind, each.id) for media_id in picked for each in clusters.containing(db, media_id)}
    return {kind: tuple(sorted(name for of, name in found if of is kind)) for kind in KINDS}
