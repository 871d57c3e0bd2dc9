"""What a tile says of its category."""

from collections.abc import Collection, Mapping, Sequence

from sqlite_utils import Database

from app.domain.language import tr
from app.store import grades
from app.ui.widgets.tile_items import GradeLabel

MIXED = "\N{NOT EQUAL TO}"
OTHER_SCHEME = "?"
Hidden = Mapping[int, str | None]
NOTHING_HIDDEN: Hidden = {}


def grade_labels(
    reader: Database, numbers: Sequence[int], stacks: Collection[int] = (), hidden: Hidden = NOTHING_HIDDEN
) -> Mapping[int, GradeLabel]:
    """Return the labels of those media items that have a category, by row number.

    A code of a scheme that is not in use is marked with "?", since its meaning is another one. ``stacks`` are those
    whose near copies are not shown: where one of these has another category, or none, that is said. Of what is
    ``hidden`` by a second reading only the second examiner's own code is told.
    """
    own = {
        item: GradeLabel(code, tr("category {code}, your own", code=code))
        for item in numbers
        if (code := hidden.get(item))
    }
    return {**_labels(reader, [each for each in numbers if each not in hidden], stacks), **own}


def _labels(reader: Database, numbers: Sequence[int], stacks: Collection[int]) -> Mapping[int, GradeLabel]:
    now = grades.in_use(reader)
    if now is None:
        return {}
    number, scheme = now
    standing = grades.standing(reader, number, numbers)
    found: dict[int, GradeLabel] = {}
    for item, each in standing.items():
        if each.code is not None and (category := scheme.by_code(each.code)) is not None:
            found[item] = GradeLabel(
                category.code, tr("category {code}, {name}", code=category.code, name=category.name)
            )
    for item, code in grades.elsewhere(reader, number, [each for each in numbers if each not in found]).items():
        found[item] = GradeLabel(f"{code}{OTHER_SCHEME}", tr("category {code} of another scheme", code=code))
    for item in grades.mixed(reader, number, [each for each in numbers if each in stacks]):
        label = found.get(item, GradeLabel("", tr("no category")))
        found[item] = GradeLabel(f"{label.chip}{MIXED}", tr("{words}; its copies have others", words=label.words))
    return found
