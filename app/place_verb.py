"""The verb of the command line that says where in the world a place is."""

from collections.abc import Sequence

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.ids import DIGITS_SHA256, ClusterId, MediaId
from app.domain.link import Kind
from app.operations.place_dossier import dossier_of
from app.report.dossier import dossier_row
from app.store import clusters, media
from app.terminal import print_json
from app.verbs import Options, Verbs, asked_id, case_verb, json_only, open_asked


def add_place(verbs: Verbs) -> None:
    """Add the question where a place is."""
    parser = case_verb(verbs, "place", "where in the world a place is, by whom, and how sure that is", _place)
    parser.add_argument(
        "place", metavar="ID|SHA256", help="a place as 'homeward clusters' names it, or a picture of it"
    )
    json_only(parser)


def _place(options: Options) -> None:
    asked: str = options.place
    with open_asked(options) as case:
        cluster, members = _members(case.db, asked)
        print_json({"id": cluster} | dossier_row(dossier_of(case.db, members)))


def _members(db: Database, asked: str) -> tuple[ClusterId, Sequence[MediaId]]:
    """Return the place that was asked for; a picture in no place stands for itself, under no id."""
    if len(asked.strip()) != DIGITS_SHA256:
        found = (each for each in clusters.of(db, Kind.PLACE) if each.id == asked)
    else:
        wanted = asked_id(asked)
        if not media.is_shown(db, wanted):
            raise _unknown(asked)
        found = (each for each in clusters.containing(db, wanted) if each.kind is Kind.PLACE)
        asked = wanted
    place = next(found, None)
    if place is not None:
        return place.id, place.members
    if len(asked) != DIGITS_SHA256:
        raise _unknown(asked)
    return ClusterId(""), (MediaId(asked),)


def _unknown(asked: str) -> RequestError:
    return RequestError(
        "A place was asked for that is not in this case.",
        why=f"Neither a place nor a picture is called {asked[:16]!r}; a place's id changes with its members.",
        next_step="'homeward clusters CASE --kind place --json' lists the places and their pictures.",
    )
