"""Reads what is known of a place; only the facts of its members are touched."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.dossier import Dossier, Heading, Provenance, Statement, Sureness
from app.domain.facts import AFact, GpsFix
from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster
from app.geography.dossier import brief, dossier
from app.store import facts, notes, place_names

NOTES_MOST = 5


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """The facts of some media items, read a kind at a time."""

    db: Database
    members: tuple[MediaId, ...]

    def of(self, kind: type[AFact]) -> Mapping[MediaId, AFact]:
        """Return the facts of one kind, by media item."""
        return facts.some(self.db, self.members, kind)


def dossier_of(db: Database, members: Sequence[MediaId]) -> Dossier:
    """Return what is known of the place that some media items show; any connection that reads will do."""
    ids = tuple(sorted(set(members)))
    return dossier(ids, MemberFacts(db, ids), (*_named(db, ids), *_noted(db, ids)))


def briefs(db: Database, places: Sequence[Cluster]) -> dict[ClusterId, str]:
    """Return where each place is in one line, for those whose pictures say so."""
    members = tuple(sorted({member for each in places for member in each.members}))
    located = MemberFacts(db, members).of(GpsFix)
    found = {
        each.id: brief(each.members, MemberFacts(db, each.members))
        for each in places
        if not located.keys().isdisjoint(each.members)
    }
    return {place: words for place, words in found.items() if words}


def _named(db: Database, members: Sequence[MediaId]) -> Iterator[Statement]:
    """Yield what examiners call the place, the newest name first, each with the pictures that bear it."""
    given = [word for word in place_names.all(db) if word.media_id in members]
    for name in dict.fromkeys(word.name for word in given):
        said = [word for word in given if word.name == name]
        words = f"{name} ({said[0].examiner}, {said[0].named_at:%Y-%m-%d})"
        media = tuple(sorted(word.media_id for word in said))
        yield Statement(Heading.NAME, words, Provenance.EXAMINER, Sureness.SURE, media)


def _noted(db: Database, members: Sequence[MediaId]) -> Iterator[Statement]:
    """Yield the newest notes of examiners on the members."""
    for note in notes.standing(db, members, limit=NOTES_MOST):
        words = f"{note.text} ({note.examiner}, {note.written_at:%Y-%m-%d})"
        yield Statement(Heading.NOTES, words, Provenance.EXAMINER, Sureness.SURE, (note.media_id,))
