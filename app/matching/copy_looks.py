"""The ways in which two pictures are laid over each other to see whether they are copies: large, small, and across."""

from dataclasses import dataclass, replace

from app.domain.facts import LocalPoints, SmallPoints
from app.domain.ids import MediaId
from app.domain.linker import FactTable
from app.matching.geometry import count_fitting
from app.matching.matches import View, match, small_view, view
from app.matching.moved import count_moved
from app.matching.same_shot import SMALLER, Overlay, lay_over

LEAST_POINTS = 100
LEAST_SIZE_RATIO = 0.6
ALL_BUT_UNMOVED = 0.9
MOST_STRAIGHT = 700
"""The best points are enough where both are shown at one size; half as many cost a quarter."""
GLANCED_AT, LEAST_FITTING = 350, 7
GLANCED_ACROSS, LEAST_FITTING_ACROSS = (120, 800), 6
"""The best points are laid over each other first: of both at one size; of the small and the large ones across. Where
fewer than so many fit one shift, turn and scale, the rest is not tried. Of 22,751 candidates of a benchmark of copies,
8,504 of them linked, none was judged otherwise than with all points; what 30 or more fit in the end has eight or more.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """One picture's points laid over the other's: both views, and how it fits; ``across``: small over large."""

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

    def lay(self) -> Laid | None:
        """Return how one lies over the other, in the way in which most points fit; None where in none enough do.

        At one size first. Small ones are laid over each other only where the large ones are few, since frames of a
        burst lie within a pixel of each other there. Where one picture is shown much smaller, or nothing fits, the
        points of the one at half the size are laid over the other's.
        """
        straight, halves = self._straight(), [0, 1]
        if straight is not None:
            if straight.over.resized > SMALLER:
                return straight
            halves = [0 if self._first_is_shown_smaller(straight) else 1]
        tried = [straight, *(self._across(half) for half in halves)]
        return max(
            (each for each in tried if each is not None), key=lambda each: len(each.over.found.rows), default=None
        )

    def _straight(self) -> Laid | None:
        if self.large is not None and _enough(self.large):
            one, other = (_best(each, GLANCED_AT) for each in self.large)
            many = min(len(each.xy_px) for each in self.large) > GLANCED_AT
            if many and not _may_fit(one, other, LEAST_FITTING):
                return None
            return _laid(*(_best(each, MOST_STRAIGHT) for each in self.large), across=False)
        return None if self.small is None else _laid(*self.small, across=False)

    def _across(self, half: int) -> Laid | None:
        """Lay the points of one picture at half the size, the first's or the second's, over the other's."""
        if self.large is None or self.small is None:
            return None
        small, large = self.small[half], self.large[1 - half]
        few, many = GLANCED_ACROSS
        if not _may_fit(_best(small, few), _best(large, many), LEAST_FITTING_ACROSS):
            return None
        return _laid(small, large, across=True) if half == 0 else _laid(large, small, across=True)

    def _first_is_shown_smaller(self, straight: Laid) -> bool:
        """Tell whether the second picture shows the first one smaller than the first shows itself."""
        return abs(straight.over.found.scale) < 1

    def moved(self, laid: Laid) -> int:
        """Return how many points moved together between two pictures that else lie on each other; people's too."""
        if laid.across or self.small is None or laid.over.resized < ALL_BUT_UNMOVED:
            return 0
        found = laid.over.found
        smaller = float(self.small[1].size_px.max() / laid.other.size_px.max())
        return count_moved(*self.small, replace(found, shift=found.shift * smaller))


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


def _best(points: View, most: int) -> View:
    return replace(points, xy_px=points.xy_px[:most], descriptors=points.descriptors[:most])


def _may_fit(one: View, other: View, least: int) -> bool:
    """Tell whether so many points fit one shift, turn and scale that it is worth trying all."""
    matched = match(one, other)
    return len(matched) >= least and count_fitting(one, other, matched) >= least


def _laid(one: View, other: View, *, across: bool) -> Laid | None:
    over = lay_over(one, other)
    return None if over is None else Laid(one, other, over, across)


def _comparable(one: LocalPoints | SmallPoints | None, other: LocalPoints | SmallPoints | None) -> bool:
    return one is not None and other is not None and one.model == other.model


def _enough(views: tuple[View, View] | None) -> bool:
    return views is not None and min(len(each.xy_px) for each in views) >= LEAST_POINTS
