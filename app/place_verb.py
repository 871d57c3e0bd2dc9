"""The verb of the command line that says where in the world a place is."""

from collections.abc import Sequence

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.ids import ClusterId, MediaId
from app.domain.link import Kind
from app.operations.place_dossier import dossier_of
from app.report.dossier import dossier_row
from app.store import clusters
from app.terminal import print_json
from app.verbs import Options, Verbs, case_verb, json_only, open_asked, picture_named


def add_place(verbs: Verbs) -> None:
    """Add the question where a place is."""
    parser = case_verb(verbs, "place", "where in the world a place is, by whom, and how sure that is", _place)
    parser.add_argument(
        "place",
        metavar="ID|SHA256",
        help="a place as 'homeward clusters' names it, or a picture of it by its SHA-256 or the first digits of it",
    )
    json_only(parser)


def _place(options: Options) -> None:
    asked: str = options.place
    with open_asked(options) as case:
        cluster, members = _members(case.db, asked)
        print_json({"id": cluster} | dossier_row(dossier_of(case.db, members)))


def _members(db: Database, asked: str) -> tuple[ClusterId, Sequence[MediaId]]:
    """Return the place that was asked for; a picture in no place stands for itself, under no id."""
    asked = asked.strip()
    place = next((each for each in clusters.of(db, Kind.PLACE) if each.id == asked), None)
    if place is not None:
        return place.id, place.members
    picture = picture_named(db, asked)
    if picture is None:
        raise _unknown(asked)
    place = next((each for each in clusters.containing(db, picture) if each.kind is Kind.PLACE), None)
    return (ClusterId(""), (picture,)) if place is None else (place.id, place.members)


def _unknown(asked: str) -> RequestError:
    return RequestError(
        "A place was asked for that is not in this case.",
        why=f"Neither a place nor a picture is called {asked[:16]!r}; a place's id changes with its members.",
        next_step="'homeward clusters CASE --kind place --json' lists the places and their pictures.",
    )
