"""What a tile says of its category."""

from collections.abc import Collection, Mapping, Sequence

from sqlite_utils import Database

from app.store import grades
from app.ui.widgets.tile_items import GradeLabel

MIXED = "\N{NOT EQUAL TO}"
OTHER_SCHEME = "?"


def grade_labels(reader: Database, numbers: Sequence[int], stacks: Collection[int] = ()) -> Mapping[int, GradeLabel]:
    """Return the labels of those media items that have a category, by row number.

    A code of a scheme that is not in use any more is marked with "?", since its meaning is another one. ``stacks`` are
    those whose near copies are not shown: where one of these has another category, or none, that is said.
    """
    standing = grades.standing(reader, numbers)
    now = grades.in_use(reader)
    if now is None:
        return {}
    number, scheme = now
    mixed = grades.mixed(reader, [each for each in numbers if each in stacks])
    found: dict[int, GradeLabel] = {}
    for item, each in standing.items():
        category = scheme.by_code(each.code) if each.scheme == number else None
        if category is not None:
            found[item] = GradeLabel(category.code, f"category {category.code}, {category.name}")
        else:
            found[item] = GradeLabel(f"{each.code}{OTHER_SCHEME}", f"category {each.code} of another scheme")
    for item in mixed:
        label = found.get(item, GradeLabel("", "no category"))
        found[item] = GradeLabel(f"{label.chip}{MIXED}", f"{label.words}; its copies have others")
    return found
