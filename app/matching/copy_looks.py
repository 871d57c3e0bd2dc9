"""The ways in which two pictures are laid over each other to see whether they are copies: large, small, and across."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.facts import LocalPoints, SmallPoints
from app.domain.ids import MediaId
from app.domain.linker import FactTable
from app.matching.matches import View, small_view, view
from app.matching.same_shot import SMALLER, Overlay, lay_over

LEAST_POINTS = 100
LEAST_SIZE_RATIO = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """One picture's points laid over the other's: both views, and how it fits; ``across``: large over small."""

    one: View
    other: View
    over: Overlay
    across: bool

    def is_copy(self, bits_apart: int) -> bool:
        """Tell whether both are one photograph; across, only where one is shown much smaller than the other."""
        return (not self.across or self.over.resized <= SMALLER) and self.over.is_copy(bits_apart)


@dataclass(frozen=True, slots=True, eq=False)
class Looks:
    """The points of two pictures at both sizes; None where a size was not looked at, or by another model."""

    large: tuple[View, View] | None
    small: tuple[View, View] | None
    similar_size: bool

    @property
    def telling(self) -> bool:
        """Whether both have so many points, at similar sizes, that those of copies would have agreed."""
        both = self.large if _enough(self.large) else self.small
        return self.similar_size and _enough(both)

    def laid(self) -> Iterator[Laid]:
        """Yield each way that fits at all, the most exact one first; each is tried when it is asked for.

        Small ones are laid over each other only where the large ones are few, since frames of a burst lie within a
        pixel of each other there.
        """
        ways: list[tuple[View, View, bool]] = []
        if self.large is not None and _enough(self.large):
            ways.append((*self.large, False))
        elif self.small is not None:
            ways.append((*self.small, False))
        if self.large is not None and self.small is not None:
            ways += [(self.small[0], self.large[1], True), (self.large[0], self.small[1], True)]
        for one, other, across in ways:
            over = lay_over(one, other)
            if over is not None:
                yield Laid(one, other, over, across)


def looks_at(first: MediaId, second: MediaId, facts: FactTable) -> Looks:
    """Return the points of two pictures."""
    large, small = facts.of(LocalPoints), facts.of(SmallPoints)
    sizes = [max(large[key].width_px, large[key].height_px) for key in (first, second) if key in large]
    return Looks(
        (view(large[first]), view(large[second])) if _comparable(large.get(first), large.get(second)) else None,
        (small_view(small[first]), small_view(small[second]))
        if _comparable(small.get(first), small.get(second))
        else None,
        len(sizes) > 1 and min(sizes) >= LEAST_SIZE_RATIO * max(sizes),
    )


def _comparable(one: LocalPoints | SmallPoints | None, other: LocalPoints | SmallPoints | None) -> bool:
    return one is not None and other is not None and one.model == other.model


def _enough(views: tuple[View, View] | None) -> bool:
    return views is not None and min(len(each.xy_px) for each in views) >= LEAST_POINTS
