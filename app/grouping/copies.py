"""Links to stacks of copies: one photograph, re-saved, resized, cropped, turned, captioned."""

from collections.abc import Iterable

from app.domain.link import Decision, Grouping, Kind, Link
from app.grouping.clusters import group
from app.grouping.rule import Rule

RULE = Rule(least=0.8, size_weight=0.0, basis={"near_copy": 0.5}, bridge=0.98, sparse=0.1)
"""Copies are linked each with nearly each. So two stacks on one link are most likely two frames of a still camera, and
so are two of which less than a tenth of all pairs are linked: of the pairs in stacks of pictures from places with such
frames, 340 were wrong without that, and 84 with it, of 39,000.
"""


def group_copies(links: Iterable[Link], decisions: Iterable[Decision]) -> Grouping:
    """Return the stacks that links and decisions make; see ``app.grouping.clusters``."""
    return group(Kind.COPIES, links, decisions, RULE)
