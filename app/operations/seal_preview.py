"""What would be sealed, told before anything is: how many of each, and whether those named are recipients."""

from collections.abc import Iterable, Iterator, Mapping

import pyrage
from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.link import Kind
from app.operations.seal_case import IDLE, NO_LIMIT, Choice, chosen_media
from app.report.recipients import RecipientError
from app.store import audit, clusters, decisions, grades, leads, links, notes, problems, tags


def sealed_counts(db: Database, choice: Choice) -> Mapping[str, int]:
    """Return how many lines each list of a case file will have, by the list's name.

    It reads what sealing reads, but for the tiles.

    Raises:
        RequestError: if a cluster or a media item that was chosen is not there.

    """
    chosen = chosen_media(db, choice)
    return {"media": len(chosen), **{name: sum(found) for name, found in _found(db, choice, chosen)}}


def named_recipients(text: str) -> tuple[str, ...]:
    """Return the recipients of a text, one a line, each once; what follows a "#" is a remark.

    Raises:
        RecipientError: if one of them is none.

    """
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    found = tuple(dict.fromkeys(filter(None, lines)))
    for each in found:
        try:
            pyrage.x25519.Recipient.from_str(each)
        except pyrage.RecipientError:
            raise RecipientError(each) from None
    return found


def _found(db: Database, choice: Choice, chosen: list[MediaId]) -> Iterator[tuple[str, Iterable[int]]]:
    """Yield for each list what stands in it, as ones to be added up."""
    inside = set(chosen)
    yield "clusters", (len(inside.intersection(each.members)) > 1 for kind in Kind for each in clusters.of(db, kind))
    yield "links", (each.first in inside and each.second in inside for each in links.of(db))
    yield (
        "decisions",
        (each.first in inside and each.second in inside for kind in Kind for each in decisions.of(db, kind)),
    )
    yield "grades", (each.media_id in inside for each in grades.listed(db))
    yield "tags", (len(inside.intersection(tags.media_of(db, each.id))) for each in tags.listed(db))
    yield "notes", (1 for _ in notes.standing(db, chosen, limit=NO_LIMIT))
    yield (
        "leads",
        (
            each.media_id in inside or (each.media_id is None and choice.everything)
            for each in leads.listed(db, limit=NO_LIMIT)
        ),
    )
    yield (
        "problems",
        ((problems.count(db),) if choice.everything else (len(problems.for_media(db, each)) for each in chosen)),
    )
    yield "audit", _rows(db, choice, inside)


def _rows(db: Database, choice: Choice, inside: set[MediaId]) -> Iterator[bool]:
    """Yield for each row of the audit trail whether it goes along; idle acts at its end do not."""
    ended = False
    for row in audit.rows(db, 0, NO_LIMIT):
        ended = ended or row.verb not in IDLE
        named = row.subject.split()
        yield ended and (choice.everything or (bool(named) and inside.issuperset(named)))
