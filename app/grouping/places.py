"""Links to places: pictures that show the same room, yard or street."""

from collections.abc import Iterable

from app.domain.link import Decision, Grouping, Kind, Link
from app.grouping.clusters import Rule, group

RULE = Rule(least=0.9, further_links=2, size_weight=1.5)
"""Rooms that share wallpaper and furniture have many links between them, each of them middling and none independent
of the others: so few of them add up, and two large groups need a stronger case than two pictures.
"""
BASIS = {"same_scene": 0.2, "near_copy": 0.5}
"""Copies show one place. That cameras were within 30 m of each other says nothing of rooms, so ``gps_near`` is out."""


def group_places(links: Iterable[Link], decisions: Iterable[Decision]) -> Grouping:
    """Return the places that links and decisions make; see ``app.grouping.clusters``."""
    return group(Kind.PLACE, links, decisions, RULE, BASIS)
