"""Links to stacks of copies: one photograph, re-saved, resized, cropped, turned, captioned."""

from collections.abc import Iterable

from app.domain.link import Decision, Grouping, Kind, Link
from app.grouping.clusters import group
from app.grouping.rule import Rule

RULE = Rule(least=0.8, size_weight=0.0, basis={"near_copy": 0.5})


def group_copies(links: Iterable[Link], decisions: Iterable[Decision]) -> Grouping:
    """Return the stacks that links and decisions make; see ``app.grouping.clusters``."""
    return group(Kind.COPIES, links, decisions, RULE)
