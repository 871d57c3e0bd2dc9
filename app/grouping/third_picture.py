"""What third pictures say of a link: one that is linked to both ends agrees; where none of several is, that counts."""

from collections import defaultdict
from collections.abc import Mapping

from app.domain.ids import MediaId
from app.domain.link import LinkEnds
from app.grouping.rule import logit

TIED = 0.98
"""A picture that is linked to one end as strongly as this shows the same things, and should see the other end too."""


def third_pictures(strengths: Mapping[LinkEnds, float], most: float) -> dict[LinkEnds, float]:
    """Return each link's logit with what third pictures add or take away, at most half of ``most`` either way.

    The best third picture counts, by the weaker of its two links. Where nobody is tied to either end, nobody could
    have agreed, and the link stands as it is.
    """
    seen: dict[MediaId, dict[MediaId, float]] = defaultdict(dict)
    for (first, second), strength in strengths.items():
        seen[first][second] = seen[second][first] = strength
    said = {}
    for (first, second), strength in strengths.items():
        from_first, from_second = seen[first], seen[second]
        if len(from_second) < len(from_first):
            from_first, from_second = from_second, from_first
        agreeing = (min(value, from_second[third]) for third, value in from_first.items() if third in from_second)
        best = max(agreeing, default=0.0)
        asked = best > 0 or _has_tied(from_first, first, second) or _has_tied(from_second, first, second)
        said[first, second] = logit(strength) + (most * (best - 0.5) if asked else 0.0)
    return said


def _has_tied(seen: Mapping[MediaId, float], first: MediaId, second: MediaId) -> bool:
    return any(value >= TIED for third, value in seen.items() if third not in {first, second})
