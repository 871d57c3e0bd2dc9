"""The verbs of the command line that tag, and that list leads: tag, untag, tags, lead, leads."""

from dataclasses import asdict

from app.operations.job import Job
from app.operations.lead import write_lead
from app.operations.tag import Tagged, tag_items, untag_items
from app.store import leads, tags
from app.terminal import print_json, say
from app.verbs import Options, Verbs, asked_id, asked_numbers, case_verb, json_only, open_asked, whole_id

EVERY_LEAD = -1
"""SQLite takes a negative limit for none."""


def add_tags(verbs: Verbs) -> None:
    """Add tags and leads: setting, taking off, writing down, listing."""
    for name, text, operation in (
        ("tag", "set a tag on media items; their near copies follow", tag_items),
        ("untag", "take a tag off media items, and off their near copies", untag_items),
    ):
        give = case_verb(verbs, name, text, _tag)
        give.add_argument("name", metavar="TAG", help="its name")
        give.add_argument("media", metavar="SHA256", nargs="+", help="pictures, by SHA-256 or its first digits")
        give.add_argument("--without-copies", action="store_true", help="these alone, not their near copies")
        give.set_defaults(operation=operation)
    json_only(case_verb(verbs, "tags", "the tags of the case, and the media items of each: one line a tag", _tags))
    lead = case_verb(verbs, "lead", "write down a next step", _lead)
    lead.add_argument("text", metavar="TEXT", help="what is to be done next")
    lead.add_argument("--media", metavar="SHA256", help="the picture that it came from")
    json_only(case_verb(verbs, "leads", "the leads of the case, the open ones first: one line each", _leads))


def _tag(options: Options) -> None:
    asked = [asked_id(each) for each in options.media]
    with open_asked(options) as case:
        numbers = asked_numbers(case.db, asked, "No picture was tagged.")
        done: Tagged = options.operation(Job(case), numbers, options.name, copies=not options.without_copies)
    say(f"{len(done.put) + len(done.taken)} changed, {done.copies} of them near copies.")


def _tags(options: Options) -> None:
    with open_asked(options) as case:
        for tag in tags.listed(case.db):
            print_json({"tag": tag.name, "media": tags.media_of(case.db, tag.id)})


def _lead(options: Options) -> None:
    asked = None if options.media is None else asked_id(options.media)
    with open_asked(options) as case:
        write_lead(Job(case), options.text, None if asked is None else whole_id(case.db, asked))
    say("The lead is written down.")


def _leads(options: Options) -> None:
    with open_asked(options) as case:
        for lead in leads.listed(case.db, limit=EVERY_LEAD):
            row = asdict(lead) | {"written_at": lead.written_at.isoformat()}
            row["settled_at"] = None if lead.settled_at is None else lead.settled_at.isoformat()
            row.pop("id")
            print_json({"sha256": row.pop("media_id")} | row)
