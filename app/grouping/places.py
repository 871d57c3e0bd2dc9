"""Links to places: pictures that show the same room, yard or street."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.ids import MediaId
from app.domain.link import Cluster, Contradiction, Decision, Grouping, Kind, Link
from app.domain.words import PlaceName, name_key
from app.grouping.clusters import group
from app.grouping.rule import Rule

BASIS = {"same_scene": 0.2, "near_copy": 0.5}
"""Copies show one place. That cameras were within 30 m of each other says nothing of rooms, so ``gps_near`` is out."""
RULE = Rule(least=0.87, further_links=2, size_weight=2.0, basis=BASIS, bridge=0.98, agreement=0.5, perhaps=0.5)
"""Rooms that share wallpaper and furniture have many links between them, each of them middling and none independent
of the others: so few of them add up, and two large groups need a stronger case than two pictures. With a weight of 1.5
two rooms of one of three rendered houses (seed 3) were joined; with 2 they are not, and nothing is lost. A single link
from group to group counts from 0.98 on. Of the 447 location links from 0.87 on one was wrong, at 0.91.
"""


def group_places(links: Iterable[Link], decisions: Iterable[Decision], names: Iterable[PlaceName] = ()) -> Grouping:
    """Return the places that links, decisions and names make; see ``app.grouping.clusters``."""
    words = tuple(names)
    made = group(Kind.PLACE, links, decisions, RULE, words)
    return replace(made, contradictions=(*made.contradictions, *two_names(made.clusters, words)))


def two_names(clusters: Iterable[Cluster], names: Iterable[PlaceName]) -> Iterator[Contradiction]:
    """Yield a contradiction for each cluster that examiners call by different names."""
    said = {word.media_id: word for word in names if word.name}
    for cluster in clusters:
        words = sorted((said[each] for each in cluster.members if each in said), key=_newest_first)
        others = (word for word in words if name_key(word.name) != name_key(words[0].name))
        if (other := next(others, None)) is not None:
            low, high = sorted((words[0].media_id, other.media_id))
            sentence = (
                f"One place has two names: “{words[0].name}” (by {words[0].examiner}, {_when(words[0])}) and"
                f" “{other.name}” (by {other.examiner}, {_when(other)}); the newer one is shown."
                " Give the place one name, or split it."
            )
            yield Contradiction(cluster.kind, low, high, sentence)


def _newest_first(word: PlaceName) -> tuple[float, MediaId]:
    return -word.named_at.timestamp(), word.media_id


def _when(word: PlaceName) -> str:
    return f"{word.named_at:%Y-%m-%d %H:%M}"
