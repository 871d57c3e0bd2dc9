"""The verb of the command line that says why pictures are in a series, and what is missing from it."""

import sys

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.facts import FileNames
from app.domain.link import Cluster, Kind
from app.grouping.series_evidence import load_combination
from app.operations.series_account import accounts_of
from app.report.series import series_lines, series_row
from app.store import clusters
from app.store.fact_table import StoredFacts
from app.terminal import print_json
from app.verbs import Options, Verbs, case_verb, open_asked, picture_named


def add_series(verbs: Verbs) -> None:
    """Add the question why pictures are of one series."""
    parser = case_verb(verbs, "series", "why pictures are of one series, and what is missing from it", _series)
    parser.add_argument(
        "series",
        metavar="ID|SHA256",
        nargs="?",
        default="",
        help="a series, or a picture of it by its SHA-256 or the first digits of it; else all of them",
    )
    parser.add_argument("--json", action="store_true", help="as data, in a stable shape")


def _series(options: Options) -> None:
    asked: str = options.series
    combination = load_combination()
    with open_asked(options) as case:
        found = _asked(case.db, asked.strip()) if asked else clusters.of(case.db, Kind.SERIES)
        told = list(zip(found, accounts_of(case.db, found), strict=True))
        held = StoredFacts(case.db).of(FileNames) if told and not options.json else {}
    if options.json:
        print_json({"series": [series_row(each, known, combination) for each, known in told]})
        return
    names = {media_id: each.names[0] for media_id, each in held.items()}
    for each, known in told:
        sys.stdout.write("\n".join(series_lines(each, known, names, combination)) + "\n\n")
    if not told:
        sys.stdout.write("No series is proposed: the evidence is too thin, or the case has not been analysed.\n")


def _asked(db: Database, asked: str) -> list[Cluster]:
    if found := [each for each in clusters.of(db, Kind.SERIES) if each.id == asked]:
        return found
    picture = picture_named(db, asked)
    if picture is None:
        raise _unknown(asked)
    return [each for each in clusters.containing(db, picture) if each.kind is Kind.SERIES]


def _unknown(asked: str) -> RequestError:
    return RequestError(
        "A series was asked for that is not in this case.",
        why=f"Neither a series nor a picture is called {asked[:16]!r}; a series' id changes with its members.",
        next_step="'homeward clusters CASE --kind series --json' lists the series and their pictures.",
    )
