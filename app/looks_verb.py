"""The verb of the command line for a laboratory: what was looked at in a case, all examiners together, no names."""

from app.domain.exposure import CLEAR, Tier
from app.store import ledger
from app.terminal import print_json
from app.verbs import Options, Verbs, case_verb, json_only, open_asked


def add_looks(verbs: Verbs) -> None:
    """Add the totals of what was looked at."""
    parser = case_verb(verbs, "looks", "how much was looked at, by kind of look: totals, no names", _looks)
    json_only(parser)


def _looks(options: Options) -> None:
    with open_asked(options) as case:
        found, spared = ledger.looks(case.db), ledger.spared(case.db)
    for tier in Tier:
        some = [each for each in found if each.tier is tier]
        print_json(
            {
                "tier": tier.value,
                "clear": tier in CLEAR,
                "reveals": sum(each.reveals for each in some),
                "repeats": sum(each.repeats for each in some),
                "seconds": round(sum(each.shown.shown_ms for each in some) / 1000, 3),
                "megapixel_seconds": round(sum(each.shown.megapixel_s for each in some), 3),
            }
        )
    print_json({"graded": spared.grades, "graded_unseen": spared.unseen, "unseen_by_copies": spared.by_copies})
