"""What a drawn group shows: its members' places, the lines between them by kind, and the whole of it in words."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.arrays import Float64s
from app.domain.ids import MediaId
from app.domain.language import number, tr
from app.domain.link import LinkEnds, Verdict
from app.grouping.layout import lay_out
from app.grouping.seams import GroupTies, Seam, seams

MOST_DRAWN = 200
LINES_A_MEMBER = 6
"""Of a member's links so many are drawn, the strongest, and besides those that say something of their own."""
Pair = tuple[int, int]


class Mark(StrEnum):
    """What a line between two members says."""

    LINK = "link"
    SEAM = "seam"
    SAME = "same"
    DIFFERENT = "different"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Line:
    """Two members by their place in the drawing, the lower first; ``strength`` is 0 where only a word joins them."""

    first: int
    second: int
    strength: float
    mark: Mark = Mark.LINK


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A group as it is drawn.

    Args:
        media: the members that are drawn.
        places: (n, 2) float64, where they stand in the unit square.
        lines: what is drawn between them, the weakest first.
        size: how many members the group has in all.
        sentence: the structure in words.

    """

    media: tuple[MediaId, ...]
    places: Float64s
    lines: tuple[Line, ...]
    size: int
    sentence: str


def draw(
    members: Mapping[int, MediaId],
    ties: GroupTies,
    words: Mapping[LinkEnds, Verdict],
    bridges: Collection[LinkEnds] = (),
) -> Drawing:
    """Return how a group is drawn; pure, and the same for the same group.

    Args:
        members: the members by their row number, in the order in which they are told; at least one.
        ties: the links among them, one a pair, all of one group.
        words: what examiners have said of pairs of them.
        bridges: the links that a look would be about; where none are given, the one that a side hangs on alone.

    """
    held = {
        _sorted(members[int(first)], members[int(second)]): float(strength) for first, second, strength in _rows(ties)
    }
    seam = next(iter(seams(ties).values()), None)
    if not bridges and seam is not None and seam.alone:
        bridges = {_sorted(members[seam.first], members[seam.second])}
    marks = dict.fromkeys((_sorted(*ends) for ends in bridges), Mark.SEAM)
    marks |= {_sorted(*ends): Mark(word) for ends, word in words.items()}
    drawn = _drawn(members.values(), marks)
    at = {media_id: place for place, media_id in enumerate(drawn)}
    pairs = {_numbers(at, ends): held.get(ends, 0.0) for ends in held | marks if at.keys() >= set(ends)}
    said = {_numbers(at, ends): mark for ends, mark in marks.items() if at.keys() >= set(ends)}
    near = [(*pair, 1.0 if said.get(pair) is Mark.SAME else strength) for pair, strength in pairs.items()]
    places = lay_out(len(drawn), [each for each in near if said.get(each[:2]) is not Mark.DIFFERENT])
    sentence = _sentence(len(members), len(drawn), len(held), seam, Counter(marks.values()))
    return Drawing(drawn, places, _lines(pairs, said), len(members), sentence)


def _rows(ties: GroupTies) -> Iterable[tuple[int, int, float]]:
    return zip(ties.first.tolist(), ties.second.tolist(), ties.strength.tolist(), strict=True)


def _sorted(one: MediaId, other: MediaId) -> LinkEnds:
    return (one, other) if one < other else (other, one)


def _numbers(at: Mapping[MediaId, int], ends: LinkEnds) -> Pair:
    one, other = sorted(at[end] for end in ends)
    return one, other


def _drawn(members: Iterable[MediaId], marks: Mapping[LinkEnds, Mark]) -> tuple[MediaId, ...]:
    """Return whom there is room for: those with a marked line first, then by their order; told in their order."""
    told = tuple(members)
    if len(told) <= MOST_DRAWN:
        return told
    marked = {end for ends in marks for end in ends}
    chosen = set(sorted(told, key=lambda each: each not in marked)[:MOST_DRAWN])
    return tuple(each for each in told if each in chosen)


def _lines(pairs: Mapping[Pair, float], said: Mapping[Pair, Mark]) -> tuple[Line, ...]:
    """Return each member's strongest lines, and all that are marked; the marked ones last, so that they lie on top."""
    many: Counter[int] = Counter()
    found = []
    for pair in sorted(pairs, key=lambda each: (each not in said, -pairs[each], each)):
        if pair in said or min(many[end] for end in pair) < LINES_A_MEMBER:
            many.update(pair)
            found.append(Line(*pair, pairs[pair], said.get(pair, Mark.LINK)))
    return tuple(reversed(found))


def _sentence(size: int, drawn: int, links: int, seam: Seam | None, marks: Mapping[Mark, int]) -> str:
    parts = [tr("%n picture(s), {links} between them.", "", size, links=tr("%n link(s)", "", links))]
    if seam is not None and seam.alone:
        parts.append(_seam_words(seam))
    elif seam is not None:
        parts.append(tr("No part of it hangs on one link alone."))
    parts += [_mark_words(mark, marks[mark]) for mark in (Mark.SAME, Mark.DIFFERENT, Mark.UNDECIDED) if marks[mark]]
    parts += [tr("{drawn} of %n are drawn.", "pictures", size, drawn=number(drawn))] if drawn < size else []
    return " ".join(parts)


def _seam_words(seam: Seam) -> str:
    percent = tr("{percent} %", "a probability", None, percent=min(99, round(100 * seam.strength)))
    if seam.smaller == 1:
        return tr("One picture hangs on one link of {percent}.", percent=percent)
    return tr(
        "Two groups of {larger} and {smaller} hang on one link of {percent}.",
        larger=number(seam.larger),
        smaller=number(seam.smaller),
        percent=percent,
    )


def _mark_words(mark: Mark, many: int) -> str:
    if mark is Mark.SAME:
        return tr("%n pair(s): the same.", "", many)
    if mark is Mark.DIFFERENT:
        return tr("%n pair(s): not the same.", "", many)
    return tr("%n pair(s): undecided.", "", many)
