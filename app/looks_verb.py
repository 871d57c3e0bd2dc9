"""The verb of the command line for a laboratory: what was looked at in a case, all examiners together, no names."""

from app.domain.exposure import CLEAR
from app.store import ledger
from app.terminal import print_json, say
from app.verbs import Options, Verbs, case_verb, json_only, open_asked

WITHHELD = (
    "How long and how large was looked is told only of what three examiners or more have added to; each can see their "
    "own under My looks."
)


def add_looks(verbs: Verbs) -> None:
    """Add the totals of what was looked at."""
    parser = case_verb(verbs, "looks", "how much was looked at, by kind of look: totals, no names", _looks)
    json_only(parser)


def _looks(options: Options) -> None:
    with open_asked(options) as case:
        found, spared = ledger.totals(case.db), ledger.spared(case.db)
    for each in found:
        shown = each.shown
        print_json(
            {
                "tier": each.tier.value,
                "clear": each.tier in CLEAR,
                "reveals": each.reveals,
                "repeats": each.repeats,
                "measured": each.measured,
                "seconds": None if shown is None else round(shown.shown_ms / 1000, 3),
                "megapixel_seconds": None if shown is None else round(shown.megapixel_s, 3),
            }
        )
    print_json({"graded": spared.grades, "graded_unseen": spared.unseen, "unseen_by_copies": spared.by_copies})
    if any(each.reveals and each.shown is None for each in found):
        say(WITHHELD)
