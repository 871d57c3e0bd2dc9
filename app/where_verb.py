"""The verb of the command line that asks where else something is seen."""

from app.domain.region import WHOLE, Region
from app.operations.job import Job
from app.operations.search_index import SearchIndex
from app.operations.where_else import LIMIT, where_else
from app.terminal import print_json, stopped_by_ctrl_c
from app.verbs import Options, Verbs, asked_id, case_verb, json_only, open_asked, whole_id, whole_number


def add_where(verbs: Verbs) -> None:
    """Add the question where else a picture, or a part of it, is seen."""
    parser = case_verb(verbs, "where", "where else a picture, or a part of it, is seen: links to look at", _where)
    parser.add_argument("media", metavar="SHA256", help="a picture, by its SHA-256 or the first digits of it")
    parser.add_argument("--region", default="", metavar="X0,Y0,X1,Y1", help="a part of it, in shares from 0 to 1")
    parser.add_argument("--limit", type=whole_number, default=LIMIT, metavar="N", help=f"places at most; else {LIMIT}")
    json_only(parser)


def _where(options: Options) -> None:
    region = Region.read(options.region) if options.region else WHOLE
    asked = asked_id(options.media)
    with open_asked(options) as case, stopped_by_ctrl_c() as cancel:
        asked = whole_id(case.db, asked)
        answer = where_else(Job(case, cancel=cancel), SearchIndex(), asked, region, options.limit)
    for group in answer.places:
        for each in group.found:
            found: dict[str, str] = {"sha256": each.media_id, "strength": each.strength.value}
            print_json(found | {"reason": each.sentence, "place": each.place or ""})
